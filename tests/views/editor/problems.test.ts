import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { instructionHelp } from '../../../src/lessons/reference/dockerfile.ts';
import { lintRulePages } from '../../../src/lessons/reference/lint-rules.ts';
import { FLAGS } from '../../../src/simulator/dockerfile/editor/facts.ts';
import { INSTRUCTIONS } from '../../../src/simulator/dockerfile/parser/node.ts';
import { completionText, hoverText } from '../../../src/views/editor/hover-text.ts';
import { contextPaths, dockerignoreOf, isDockerfile, languageOf } from '../../../src/views/editor/languages.ts';
import { applyEdits, fixTitle, problemCount, rulePage, ruleSlug } from '../../../src/views/editor/problems.ts';

const en = words('en');
const span = { start: 0, end: 1 };

test('every rule’s page is where the links go', () => {
  expect(lintRulePages.map((page) => ruleSlug(page.rule))).toEqual(lintRulePages.map((page) => page.slug));
  const problem = {
    severity: 'warning',
    code: 'UndefinedVar',
    message: '',
    span,
    lines: { start: 1, end: 1 },
  } as const;
  expect(rulePage(problem, '/', 'zh-cn')).toBe('/zh-cn/reference/build-checks/undefined-var/');
  expect(rulePage({ ...problem, severity: 'error' }, '/', 'en')).toBeUndefined();
});

test('fixes are named by what they do, and applied from the end', () => {
  expect(fixTitle([{ span, text: 'AS' }], en)).toBe('Change to “AS”');
  expect(fixTitle([{ span, text: '' }], en)).toBe('Remove it');
  const edits = [
    { span: { start: 0, end: 1 }, text: 'xx' },
    { span: { start: 2, end: 3 }, text: '' },
  ];
  expect(applyEdits('abcd', edits)).toBe('xxbd');
  expect(problemCount([], en)).toBe('No problems found');
});

test('every instruction and every flag that completion offers is explained in both languages', () => {
  for (const name of INSTRUCTIONS) {
    const help = instructionHelp[name];
    expect(help?.text.en, name).toBeTruthy();
    expect(help?.text['zh-cn'], name).toMatch(/[\u4e00-\u9fff]/);
    for (const flag of Object.keys(FLAGS[name] ?? {}))
      expect(help?.flags[flag]?.['zh-cn'], `${name} --${flag}`).toBeTruthy();
  }
});

test('hovers speak of forms, flags, values and stages', () => {
  const say = (hover: Parameters<typeof hoverText>[0]) => hoverText(hover, en, 'en');
  expect(say({ kind: 'instruction', span, name: 'EXPOSE' })).toContain('#expose');
  expect(say({ kind: 'flag', span, instruction: 'RUN', flag: 'mount' })).toContain('- `sharing`:');
  expect(say({ kind: 'stage', span, name: 'base', index: 0 })).toBe('Stage `base` (number 0)');
  const variable = { kind: 'variable', span, name: 'A', inShell: true } as const;
  expect(say({ ...variable, value: '1', from: 'env' })).toBe(
    '`A` = `1`\n\nValue here (set by ENV)\n\nThe shell replaces it when the command runs.',
  );
  expect(say(variable)).toContain('has no value here');
  expect(completionText({ kind: 'flag', label: '--chown=', insert: '--chown=', span }, 'COPY', 'en')).toContain(
    'Owner',
  );
});

test('files are known by their names', () => {
  expect(['Dockerfile', 'a/Dockerfile.dev', 'x.dockerfile', 'Containerfile'].every(isDockerfile)).toBe(true);
  expect(['Dockerfile.dockerignore', 'dockerfiles.md', 'app.js'].some(isDockerfile)).toBe(false);
  expect(['compose.yaml', 'run.sh', 'a/b.PY', 'README'].map(languageOf)).toEqual([
    'yaml',
    'shell',
    'python',
    'plaintext',
  ]);
  expect(dockerignoreOf({ '.dockerignore': 'a', 'Dockerfile.dockerignore': 'b' }, 'Dockerfile')).toBe('b');
  expect(contextPaths({ 'src/a/b.js': '', Dockerfile: '' })).toEqual(['Dockerfile', 'src/', 'src/a/', 'src/a/b.js']);
});
