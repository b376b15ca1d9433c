import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completions,
  convert,
  definition,
  diagnostics,
  dump,
  foldingRanges,
  format,
  hover,
  type ParsedDockerfile,
  parse,
  references,
  rename,
  semanticTokens,
  symbols,
} from '../../../src/simulator/dockerfile/index.ts';

const seeds = readFileSync(new URL('../../recorded/frontend/cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).dockerfile as string);

const pieces = fc.constantFrom(
  'FROM ',
  'FROM scratch\n',
  'RUN ',
  'COPY ',
  'ENV ',
  'ARG ',
  'ONBUILD ',
  'HEALTHCHECK CMD ',
  '--mount=type=',
  '--from=',
  '<<EOF',
  '<<-"E"',
  'EOF\n',
  '\\\n',
  '`\n',
  '# escape=`\n',
  '# check=',
  '$',
  '${',
  '}',
  ':-',
  '%%',
  '//',
  '"',
  "'",
  '\\',
  '[',
  ']',
  '"a"',
  ',',
  '=',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u0085',
  '\u00a0',
  '\ufeff',
  '\ud800',
  '😀',
  'é',
  '\0',
  'a',
  '0',
);
const assembled = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const mutated = fc
  .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(), pieces, fc.constantFrom(...seeds))
  .map(([text, at, length, piece, other]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + piece + other.slice(from, from + (length % 60)) + text.slice(from + (length % 7));
  });
const texts = fc.oneof(fc.string({ unit: 'binary' }), assembled, mutated);

const options = {
  buildArgs: { A: '1' },
  platform: 'linux/amd64',
  check: true,
  resolveImage: () => ({ ok: true, value: { config: { Env: ['PATH=/bin'] }, platform: 'linux/amd64' } }) as const,
} as const;

function checkParse(parsed: ParsedDockerfile, text: string): void {
  const lineCount = text.split('\n').length;
  let last = 0;
  for (const node of parsed.nodes) {
    expect(node.offset).toBeGreaterThanOrEqual(last);
    expect(node.end).toBeGreaterThanOrEqual(node.offset);
    expect(node.end).toBeLessThanOrEqual(text.length);
    expect(node.lines.start).toBeLessThanOrEqual(node.lines.end);
    expect(node.lines.end).toBeLessThanOrEqual(lineCount);
    last = node.end;
  }
  for (const fault of parsed.faults) for (const range of fault.lines) expect(range.end).toBeLessThanOrEqual(lineCount);
}

describe('any text', () => {
  test('is parsed without a throw, with places inside of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parse(text);
        checkParse(parsed, text);
        dump(parsed.nodes);
      }),
      { numRuns: 1500 },
    );
  });

  test('is converted or refused without a throw', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { plan, error } = convert(text, options);
        expect(plan === undefined).toBe(error !== undefined);
        for (const stage of plan?.stages ?? []) {
          JSON.stringify([stage.config, stage.history]);
          for (const step of stage.steps) JSON.stringify([step.progressName, step.uses, step.config]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('is taken by all of the editor, with spans inside of the text', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const converted = convert(text, options);
        const { parsed } = converted;
        const spans = [
          ...symbols(parsed).occurrences.map((each) => each.span),
          ...semanticTokens(parsed).map((each) => each.span),
          ...diagnostics(converted).flatMap((each) => [each.span, ...(each.fix ?? []).map((edit) => edit.span)]),
          ...references(parsed, offset),
          ...(rename(parsed, offset, 'name') ?? []).map((edit) => edit.span),
          ...completions(converted, offset, { images: ['alpine'], files: ['a'] }).map((each) => each.span),
        ];
        definition(parsed, offset);
        hover(converted, offset);
        foldingRanges(parsed);
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps its meaning when it is formatted, and a second time changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = format(text);
        expect(dump(parse(once).nodes).toLowerCase()).toBe(dump(parse(text).nodes).toLowerCase());
        expect(format(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});
