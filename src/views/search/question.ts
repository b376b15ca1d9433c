import { spaced } from './han.ts';

/** One thing to look for: what the index is asked. */
export interface Unit {
  readonly ask: string;
}

/** Words that say how somebody asks, not what for. */
const ENGLISH = new Set(
  'a an and are as at be between by can cannot difference do does for from how i in is it me my not of on or so that the this to versus vs was what when where which who why with you'.split(
    ' ',
  ),
);
const CHINESE =
  /为什么|什么|怎么样|怎么办|怎么|怎样|如何|哪些|哪个|区别|之间|可以|一个|[的了吗呢吧与和或跟及是在把被]/gu;

/** More than this many parts of a question say no more than the first ones. */
const MOST = 12;

/**
 * What to ask the index for, so that a page counts that has some of it: each word, each pair of neighbouring Chinese characters,
 * and the whole as it stands. A page with all parts wins over one with a few of them.
 */
export function unitsOf(question: string): readonly Unit[] {
  const whole = tidy(question);
  if (whole === '') return [];
  const telling = partsOf(whole.replace(CHINESE, ' ')).filter((part) => !ENGLISH.has(part.toLowerCase()));
  const parts = telling.length > 0 ? telling : partsOf(whole);
  const asks = [...new Set(parts.flatMap(asksOf))].slice(0, MOST);
  const phrase = `"${spaced(whole).trim()}"`;
  const single = asks.length === 1 && !/\s/.test(whole);
  return (single ? asks : [...new Set([...asks, phrase])]).map((ask) => ({ ask }));
}

const tidy = (question: string): string =>
  question
    .replace(/["“”「」？?！!，,。；;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Chinese stretches and other words, in their order. */
const partsOf = (text: string): readonly string[] => text.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];

function asksOf(part: string): readonly string[] {
  if (!/^\p{Script=Han}/u.test(part)) return [part];
  const letters = [...part];
  if (letters.length === 1) return [part];
  return letters.slice(1).map((letter, index) => `"${letters[index]} ${letter}"`);
}
