import { expect, test } from 'vitest';
import { meanings, plain, problemMeaning } from '../../src/views/explain/explain.view-model.ts';

const TEXT =
  'docker: Error response from daemon: failed to create task for container: … exec: "ecko": executable file not found in $PATH\r\n\r\nRun \'docker run --help\' for more information\r\n';

test('a line is explained with its way out, in the language of the page', () => {
  const [line, code] = meanings(TEXT, 127, 'en');
  expect(line?.id).toBe('run.program-not-in-path');
  expect(line?.line).toContain('executable file not found');
  expect(code).toMatchObject({ id: 'exit.127', code: 127, what: 'The command was not found.' });
  expect(meanings(TEXT, 127, 'zh-cn')[0]?.what).toMatch(/镜像里 `PATH`/);
});

test('an exit code that says no more than the line is left out, as is 0', () => {
  expect(meanings('cat: /nothing: No such file or directory\n', 1, 'en').map((one) => one.id)).toEqual(['run.no-file']);
  expect(meanings('', 1, 'en').map((one) => one.id)).toEqual(['exit.1']);
  expect(meanings('all well\n', 0, 'en')).toEqual([]);
  expect(meanings('', undefined, 'en')).toEqual([]);
});

test('none is left out: errors before warnings, the newest first', () => {
  const lines = [
    'must be lowercase',
    'No such container: a',
    'no such volume',
    'is not running',
    'port is already allocated',
    " - StageNameCasing: Stage name 'A' should be lowercase (line 1)",
  ];
  expect(meanings(lines.join('\n'), 1, 'en').map((one) => one.id)).toEqual([
    'port.taken',
    'container.not-running',
    'volume.missing',
    'container.missing',
    'name.lowercase',
    'lint.StageNameCasing',
  ]);
  expect(meanings(lines.join('\n'), 1, 'en').filter((one) => one.kind === 'warning')).toHaveLength(1);
});

test('a problem of the editor has a meaning, whether an error or a build check', () => {
  const error = { severity: 'error', code: 'parse', message: 'unterminated heredoc' } as const;
  expect(problemMeaning(error, 'en')).toMatchObject({ id: 'dockerfile.heredoc-open', kind: 'error' });
  const other = { ...error, message: 'something that nobody has written about' };
  expect(problemMeaning(other, 'zh-cn')).toMatchObject({ id: 'build.stopped', kind: 'error' });
  const check = {
    severity: 'warning',
    code: 'FromAsCasing',
    message: "'as' and 'FROM' keywords' casing do not match",
  } as const;
  expect(problemMeaning(check, 'en')).toMatchObject({ id: 'lint.FromAsCasing', kind: 'warning' });
});

test('escape sequences and rewritten lines do not hide a message', () => {
  expect(plain('\x1b[33m1 warning\x1b[0m\r\n\x1b[2A\x1b[0Gx\ry')).toBe('1 warning\nx\ny');
});
