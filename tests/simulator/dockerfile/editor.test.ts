import { describe, expect, test } from 'vitest';
import * as dockerfile from '../../../src/simulator/dockerfile/index.ts';

const options: dockerfile.ConvertOptions = {
  buildArgs: {},
  platform: 'linux/amd64',
  check: true,
  resolveImage: () => ({ ok: true, value: { config: { Env: ['PATH=/bin'] }, platform: 'linux/amd64' } }),
};

/** Splits a text with one `|` for the cursor. */
function cursor(marked: string): { text: string; offset: number; converted: dockerfile.Converted } {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, offset, converted: dockerfile.convert(text, options) };
}

const textAt = (text: string, span?: { start: number; end: number }): string | undefined =>
  span && text.slice(span.start, span.end);

describe('hover', () => {
  test('tells a variable with its value where the cursor is', () => {
    const { converted, offset } = cursor('FROM busybox\nENV A=1\nENV A=2 \\\n  B=x\nWORKDIR /$|A\nENV A=3');
    expect(dockerfile.hover(converted, offset)).toMatchObject({ kind: 'variable', name: 'A', value: '2', from: 'env' });
  });

  test('knows values before an error', () => {
    const { converted, offset } = cursor('FROM busybox\nARG V=7\nLABEL a=$|V\nSTOPSIGNAL nope');
    expect(converted.error?.message).toBe('invalid signal: nope');
    expect(dockerfile.hover(converted, offset)).toMatchObject({ name: 'V', value: '7' });
  });

  test('tells instructions, flags and stages', () => {
    const hover = (marked: string) => dockerfile.hover(cursor(marked).converted, cursor(marked).offset);
    expect(hover('FROM busybox\nHEALTH|CHECK NONE')).toMatchObject({ kind: 'instruction', name: 'HEALTHCHECK' });
    expect(hover('FROM busybox\nONBUILD CO|PY a b')).toMatchObject({ kind: 'instruction', name: 'COPY' });
    expect(hover('FROM busybox\nCOPY --ch|own=1 a b')).toMatchObject({ kind: 'flag', flag: 'chown' });
    expect(hover('FROM busybox AS x\nFROM x\nCOPY --from=|x a b')).toMatchObject({ kind: 'stage', index: 0 });
  });
});

describe('names', () => {
  test('lead to their definition', () => {
    const find = (marked: string) => {
      const { text, offset, converted } = cursor(marked);
      return [
        textAt(text, dockerfile.definition(converted.parsed, offset)),
        dockerfile.definition(converted.parsed, offset)?.start,
      ];
    };
    expect(find('FROM a AS base\nFROM |base')).toEqual(['base', 10]);
    expect(find('ARG V=1\nFROM a:$|V')).toEqual(['V', 4]);
    expect(find('FROM a AS b\nENV X=1\nFROM b\nRUN echo ${|X}')).toEqual(['X', 16]);
    expect(find('ARG V=1\nFROM a\nARG V\nLABEL x=$|V')).toEqual(['V', 4]);
  });

  test('are renamed everywhere that they mean the same', () => {
    const { text, offset, converted } = cursor(
      'ARG V=1\nFROM a:$V\nARG V\nRUN echo $|V "${V:-x}" \'$V\'\nFROM b\nENV V=2\nLABEL v=$V',
    );
    const edits = dockerfile.rename(converted.parsed, offset, 'W') ?? [];
    let renamed = text;
    for (const { span, text: name } of [...edits].reverse()) {
      renamed = renamed.slice(0, span.start) + name + renamed.slice(span.end);
    }
    expect(renamed).toBe('ARG W=1\nFROM a:$W\nARG W\nRUN echo $W "${W:-x}" \'$V\'\nFROM b\nENV V=2\nLABEL v=$V');
  });
});

describe('completion', () => {
  const world = { images: ['alpine', 'nginx:1.29'], files: ['src/', 'package.json'] };
  const labels = (marked: string) => {
    const { converted, offset } = cursor(marked);
    return dockerfile.completions(converted, offset, world).map((each) => each.label);
  };
  test('offers what may stand there', () => {
    expect(labels('FROM busybox\nEN|')).toEqual(['ENTRYPOINT', 'ENV']);
    expect(labels('FROM al|')).toEqual(['alpine']);
    expect(labels('FROM a AS builder\nFROM b\nCOPY --from=|')).toEqual(['builder']);
    expect(labels('FROM a\nCOPY pa|')).toEqual(['package.json']);
    expect(labels('FROM a\nCOPY --ch|')).toEqual(['--chown=', '--chmod=']);
    expect(labels('FROM a\nENV FOO=1\nRUN echo $F|')).toEqual(['FOO']);
    expect(labels('FROM a\nRUN --mount=type=|')).toContain('cache');
    expect(labels('FROM a\nRUN --mount=type=cache,sh|')).toEqual(['sharing=']);
  });
});

test('diagnostics name every fault, and mend what is certain', () => {
  const text = 'FROM busybox as Build\nRUNN x\nENV A 1\nCMD echo hi\nCOPY a';
  const found = dockerfile.diagnostics(dockerfile.convert(text, options));
  expect(found.filter((each) => each.severity === 'error').map((each) => each.lines.start)).toEqual([2, 5]);
  const good = dockerfile.diagnostics(dockerfile.convert('FROM busybox as B\nENV A 1\nCMD echo hi', options));
  expect(good.map((each) => [each.code, each.fix?.[0]?.text])).toEqual([
    ['FromAsCasing', 'AS'],
    ['StageNameCasing', 'b'],
    ['LegacyKeyValueFormat', 'ENV A=1'],
    ['JSONArgsRecommended', 'CMD ["echo", "hi"]'],
  ]);
});

test('folding follows stages, long instructions and comments', () => {
  const parsed = dockerfile.parse('# a\n# b\nFROM x\nRUN <<E\ny\nE\nFROM z\nRUN a \\\n  b\n');
  expect(dockerfile.foldingRanges(parsed)).toEqual([
    { kind: 'comment', lines: { start: 1, end: 2 } },
    { kind: 'stage', lines: { start: 3, end: 6 } },
    { kind: 'instruction', lines: { start: 4, end: 6 } },
    { kind: 'stage', lines: { start: 7, end: 9 } },
    { kind: 'instruction', lines: { start: 8, end: 9 } },
  ]);
});

test('the formatter tidies and never touches heredocs', () => {
  const text = '\n\n  from   busybox as b   \n\n\n\n# c  \nrun\t<<E  \n  x  \n\nE\nenv a=1 \\   \n   b=2';
  expect(dockerfile.format(text)).toBe('FROM busybox AS b\n\n# c\nRUN <<E\n  x  \n\nE\nENV a=1 \\\n   b=2\n');
  expect(dockerfile.format('FROM busybox\nENV a')).toBe('FROM busybox\nENV a');
});

test('semantic colours know heredocs, flags and the escape token', () => {
  const text = '# escape=`\nFROM a AS b\nCOPY --chown=$U <<E /x `\n  /y\nbody\nE\n';
  const found = dockerfile.semanticTokens(dockerfile.parse(text));
  expect(found.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['directive', '# escape=`'],
    ['keyword', 'FROM'],
    ['keyword', 'AS'],
    ['stage', 'b'],
    ['keyword', 'COPY'],
    ['flag', '--chown'],
    ['variable', 'U'],
    ['heredocMark', '<<E'],
    ['continuation', '`'],
    ['heredocBody', 'body'],
    ['heredocMark', 'E'],
  ]);
});
