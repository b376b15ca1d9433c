import { expect, test } from 'vitest';
import { commonPrefix, emptyHistory, leaf, remember } from '../../../src/views/terminal/history.ts';
import { emptyScreen, screenText, write } from '../../../src/views/terminal/screen.ts';

const shown = (...parts: string[]): string => screenText(parts.reduce(write, emptyScreen));

test('lines, carriage returns and backspaces', () => {
  expect(shown('one\r\ntwo\r\n$ ')).toBe('one\ntwo\n$');
  expect(shown('10%\r100%')).toBe('100%');
  expect(shown('abc\b\bX')).toBe('aXc');
  expect(shown('a\tb')).toBe('a       b');
});

test('colours are left out, also when a sequence arrives in two parts', () => {
  expect(shown('\x1b[1;31mred\x1b[0m')).toBe('red');
  expect(shown('a\x1b[3', '1mb')).toBe('ab');
  expect(shown('\x1b]0;title\x07x')).toBe('x');
  expect(shown('\x1b[?2004hx')).toBe('x');
});

test('progress that rewrites its lines', () => {
  expect(shown('#1 start\r\n#2 wait\r\n', '\x1b[2A\x1b[2K#1 done\r\n\x1b[2K#2 done\r\n')).toBe('#1 done\n#2 done\n');
  expect(shown('keep\r\ngone', '\r\x1b[J')).toBe('keep\n');
  expect(shown('gone', '\x1b[H\x1b[2Jnew')).toBe('new');
});

test('history leafs back and forth and keeps what was being typed', () => {
  const history = remember(remember(remember(emptyHistory, 'one'), 'two'), 'two');
  expect(history.lines).toEqual(['one', 'two']);
  const up = leaf(history, -1, 'thr');
  const upper = leaf(up.history, -1, up.line);
  const down = leaf(upper.history, 1, upper.line);
  const back = leaf(down.history, 1, down.line);
  expect([up.line, upper.line, down.line, back.line]).toEqual(['two', 'one', 'two', 'thr']);
});

test('the common prefix of completions', () => {
  expect(commonPrefix(['images', 'import', 'imagine'])).toBe('im');
  expect(commonPrefix([])).toBe('');
});
