import { describe, expect, test } from 'vitest';
import { lintRulePages } from '../../../src/lessons/reference/lint-rules.ts';
import { analyse } from '../../../src/simulator/analysis/answer.ts';
import type { AnalysisAnswers, AnalysisKind, DockerfileText } from '../../../src/simulator/analysis/questions.ts';

/** The answer of a kind of question; each has its own type. */
function ask<K extends AnalysisKind>(kind: K, text: string, more: object = {}): AnalysisAnswers[K] {
  const question = { kind, file: { text }, ...more } as Parameters<typeof analyse>[0];
  return analyse(question) as AnalysisAnswers[K];
}

const diagnose = (file: DockerfileText) => analyse({ kind: 'diagnostics', file }) as AnalysisAnswers['diagnostics'];

function applied(text: string, edits: readonly { span: { start: number; end: number }; text: string }[]): string {
  return edits
    .toReversed()
    .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
}

/** Rules whose breach somebody has to think about. */
const NO_FIX = new Set([
  'DuplicateStageName',
  'ReservedStageName',
  'SecretsUsedInArgOrEnv',
  'InvalidDefaultArgInFrom',
  'FromPlatformFlagConstDisallowed',
  'CopyIgnoredFile',
]);

describe('each build check', () => {
  for (const page of lintRulePages.filter((one) => one.bad !== '')) {
    test(`${page.rule} is marked, and its quick fix mends it`, () => {
      const ignore = page.files?.['.dockerignore'];
      const file = { text: page.bad, ...(ignore !== undefined && { dockerignore: ignore }) };
      const [found] = diagnose(file).filter((one) => one.code === page.rule);
      expect(found?.severity).toBe('warning');
      if (NO_FIX.has(page.rule)) expect(found?.fix).toBeUndefined();
      else {
        const mended = applied(page.bad, found?.fix ?? []);
        expect(diagnose({ ...file, text: mended }).map((one) => one.code)).not.toContain(page.rule);
      }
    });
  }
});

describe('faults', () => {
  test('are all shown, not only the first at which a build stops', () => {
    const text =
      'FROM busybox\nRUM echo\nCOPY --form=x a b\nSTOPSIGNAL nope\nEXPOSE abc\nCOPY a\nLABEL x=$FOO\nCMD echo hi\n';
    expect(diagnose({ text }).map((one) => [one.lines.start, one.severity, one.message])).toEqual([
      [2, 'error', 'unknown instruction: RUM (did you mean RUN?)'],
      [3, 'error', 'unknown flag: --form (did you mean from?)'],
      [4, 'error', 'invalid signal: nope'],
      [5, 'error', 'invalid containerPort: abc'],
      [
        6,
        'error',
        'COPY requires at least two arguments, but only one was provided. Destination could not be determined',
      ],
      [8, 'warning', 'JSON arguments recommended for CMD to prevent unintended behavior related to OS signals'],
    ]);
  });

  test('that Docker names the right word for are mended', () => {
    const text = 'FROM busybox\nRUM echo\nCOPY --form=x a b\n';
    expect(
      applied(
        text,
        diagnose({ text }).flatMap((one) => one.fix ?? []),
      ),
    ).toBe('FROM busybox\nRUN echo\nCOPY --from=x a b\n');
  });

  test('do not hide values of variables', () => {
    const text = 'FROM busybox\nENV A=7\nLABEL x=$A\nRUM broken\n';
    expect(ask('hover', text, { offset: text.indexOf('$A') + 1 })).toMatchObject({ name: 'A', value: '7' });
  });
});

test('an empty file has one fault', () => {
  expect(diagnose({ text: '' }).map((one) => one.message)).toEqual(['the Dockerfile cannot be empty']);
});

test('base images bring their variables, and their names are offered', () => {
  const text = 'FROM node:24\nRUN echo $NODE_VERSION';
  expect(ask('hover', text, { offset: text.length })).toMatchObject({ kind: 'variable', from: 'env' });
  const labels = ask('completions', 'FROM ngi', { offset: 8, files: [] }).map((one) => one.label);
  expect(labels).toContain('nginx');
});

test('the outline holds instructions by stage', () => {
  const outline = ask('outline', 'ARG A\nFROM a AS b\nRUN x\nFROM b\nCMD y\n');
  expect(outline.map((one) => [one.label, one.lines, one.children.length])).toEqual([
    ['ARG A', { start: 1, end: 1 }, 0],
    ['FROM a AS b', { start: 2, end: 3 }, 1],
    ['FROM b', { start: 4, end: 5 }, 1],
  ]);
});
