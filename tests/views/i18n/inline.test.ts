import fc from 'fast-check';
import { expect, test } from 'vitest';
import { code, plainText, runsOf } from '../../../src/i18n/inline.ts';
import { say } from '../../../src/i18n/say.ts';

test('a sentence is cut at its marks', () => {
  expect(runsOf('The container `box` runs `sleep 9`.')).toEqual([
    { text: 'The container ', code: false },
    { text: 'box', code: true },
    { text: ' runs ', code: false },
    { text: 'sleep 9', code: true },
    { text: '.', code: false },
  ]);
  expect(runsOf('no marks')).toEqual([{ text: 'no marks', code: false }]);
  expect(runsOf('')).toEqual([]);
});

test('a backtick without a partner is a backtick', () => {
  expect(plainText('one ` alone')).toBe('one ` alone');
  expect(runsOf('``` and `x`')).toEqual([
    { text: '``` and ', code: false },
    { text: 'x', code: true },
  ]);
});

test('more backticks hold fewer', () => {
  expect(code('echo `date`')).toBe('`` echo `date` ``');
  expect(runsOf(`It runs ${code('echo `date`')}.`)[1]).toEqual({ text: 'echo `date`', code: true });
});

const words = fc.string().map((text) => `a${text.replaceAll('`', '')}a`);
const anything = fc.string({ minLength: 1, unit: fc.constantFrom('`', ' ', 'a', '<b>', '{', '\n') });

test('what is marked comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, anything)), words, (parts, end) => {
      const sentence = parts.map(([before, text]) => before + code(text)).join('') + end;
      const marked = runsOf(sentence).filter((run) => run.code);
      expect(marked.map((run) => run.text)).toEqual(parts.map(([, text]) => text));
      expect(plainText(sentence)).toBe(parts.map(([before, text]) => before + text).join('') + end);
    }),
  );
});

test('no text is lost but marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', ' ', 'a') }), (text) => {
      expect(plainText(text).replaceAll(/[` ]/g, '')).toBe(text.replaceAll(/[` ]/g, ''));
    }),
  );
});

test('a gap between backticks stays code, whatever its value holds', () => {
  expect(say('It prints: `{text}` to {who}', { text: 'echo `date`', who: 'me' })).toBe(
    'It prints: `` echo `date` `` to me',
  );
  expect(say('at `{address}:{port}`', { address: '0.0.0.0', port: 80 })).toBe('at `0.0.0.0:80`');
  expect(say('`docker stop`, {n} {n|time|times}', { n: 1 })).toBe('`docker stop`, 1 time');
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const runs = runsOf(say('a `{text}` b', { text }));
      expect(runs.map((run) => run.text).join('')).toBe(`a ${text} b`);
    }),
  );
});
