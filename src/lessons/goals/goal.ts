import type { Translated } from '../../i18n/index.ts';
import type { Evidence, Goal } from '../types.ts';

/** Looks at the evidence: undefined when the fact holds, else the sentence that says what is there instead. */
export type Check = (evidence: Evidence) => Translated | undefined;

/** A goal from its sentence and one function that both decides and explains. */
export function goalOf(id: string, text: Translated, check: Check): Goal {
  return {
    id,
    text,
    holds: (evidence) => check(evidence) === undefined,
    unmet: (evidence) => check(evidence) ?? text,
  };
}

/** A goal of the lesson's own: for a fact that no builder knows. */
export const fact = goalOf;

export const both = (en: string, zh: string): Translated => ({ en, 'zh-cn': zh });

/** The same goal under another sentence: when the general one says too little, or too much. */
export function saying(text: Translated, goal: Goal): Goal {
  return { ...goal, text };
}

/** Met when at least one of the goals is: for facts that can be true in two ways. */
export function anyOf(id: string, text: Translated, goals: readonly Goal[]): Goal {
  return goalOf(id, text, (evidence) => {
    const open = goals.filter((goal) => !goal.holds(evidence));
    return open.length < goals.length ? undefined : open[0]?.unmet(evidence);
  });
}

/** How many of something. */
export type Count = number | { readonly atLeast?: number; readonly atMost?: number };

export function counts(wanted: Count, found: number): boolean {
  if (typeof wanted === 'number') return found === wanted;
  return found >= (wanted.atLeast ?? 0) && found <= (wanted.atMost ?? Number.POSITIVE_INFINITY);
}

/** `exactly 2`, `at most 3`, `2 to 3`. */
export function countText(wanted: Count): Translated {
  if (typeof wanted === 'number') return both(`exactly ${wanted}`, `正好 ${wanted}`);
  const { atLeast, atMost } = wanted;
  if (atLeast !== undefined && atMost !== undefined) return both(`${atLeast} to ${atMost}`, `${atLeast} 到 ${atMost}`);
  if (atMost !== undefined) return both(`at most ${atMost}`, `最多 ${atMost}`);
  return both(`at least ${atLeast ?? 0}`, `至少 ${atLeast ?? 0}`);
}

/** `1 layer`, `2 layers`: English alone changes the noun. */
export const countedEn = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`;

const one = (wanted: Count): boolean =>
  typeof wanted === 'number' ? wanted === 1 : (wanted.atMost ?? wanted.atLeast) === 1;

/** The noun after `countText`: `exactly 1 layer`, `1 to 2 layers`. */
export const nounFor = (wanted: Count, noun: string): string => (one(wanted) ? noun : `${noun}s`);

/** The verb before `countText`. */
export const isOrAre = (wanted: Count): string => (one(wanted) ? 'is' : 'are');

/** How many there are in place of the wanted ones: `There is 1.` */
export const thereAre = (found: number): Translated =>
  found === 0
    ? both('There are none.', '现在一个也没有。')
    : both(`There ${isOrAre(found)} ${found}.`, `现在有 ${found} 个。`);

/** `["sh", "-c"]`, as in a Dockerfile. */
export const jsonText = (words: readonly string[]): string =>
  `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;

/** Whether two lists have the same members in the same order. */
export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** `permission bits` as people write them: `644`. */
export const modeText = (mode: number): string => (mode & 0o7777).toString(8);

/** Bytes as people say them: `2.2 MB`. */
export function bytesText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${Number(value.toPrecision(3))} ${units[unit] ?? ''}`;
}
