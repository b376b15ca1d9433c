import { expect, test } from 'vitest';
import { courseWords, teacherWords } from '../../../src/i18n/course-words.ts';
import { en } from '../../../src/i18n/en.ts';
import { localeOf, pathTo, say } from '../../../src/i18n/index.ts';
import { referenceWords } from '../../../src/i18n/reference-words.ts';
import { zhCn } from '../../../src/i18n/zh-cn.ts';

/** Every leaf by its path, with the gaps that its text has. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, (value.match(/\{\w+\}/g) ?? []).sort().join(' ')]];
  return Object.entries(value as object).flatMap(([key, child]) => leaves(child, `${path}/${key}`));
}

test('both dictionaries have the same keys and the same gaps', () => {
  expect(leaves(zhCn)).toEqual(leaves(en));
  for (const words of [courseWords, teacherWords, referenceWords])
    expect(leaves(words['zh-cn'])).toEqual(leaves(words.en));
});

test('Chinese uses full-width punctuation beside Chinese characters, and no Markdown stars', () => {
  const faults = (function faulty(value: unknown, path = ''): string[] {
    if (typeof value === 'string')
      return /[\u4e00-\u9fff][,;!?]|[\u4e00-\u9fff]:(?!\/)|\*\*/.test(value) ? [`${path}: ${value}`] : [];
    return Object.entries(value as object).flatMap(([key, child]) => faulty(child, `${path}/${key}`));
  })([zhCn, courseWords['zh-cn'], teacherWords['zh-cn'], referenceWords['zh-cn']]);
  expect(faults).toEqual([]);
});

test('say fills gaps and leaves unknown ones', () => {
  expect(say('{a} of {b} {c}', { a: 1, b: 'two' })).toBe('1 of two {c}');
});

test('addresses', () => {
  expect(pathTo('/', 'en', 'playground/')).toBe('/playground/');
  expect(pathTo('/x', 'zh-cn', 'playground/')).toBe('/x/zh-cn/playground/');
  expect([localeOf('zh-CN'), localeOf('en'), localeOf(undefined)]).toEqual(['zh-cn', 'en', 'en']);
});

test('say chooses between one and many', () => {
  const template = '{n} {n|layer|layers}, {b|is|are}';
  expect(say(template, { n: 1, b: 0 })).toBe('1 layer, are');
  expect(say(template, { n: 2, b: '1' })).toBe('2 layers, is');
});
