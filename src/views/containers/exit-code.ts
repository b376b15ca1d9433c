import { say, type Words } from '../../i18n/index.ts';

/** What an exit code of a container means, in one sentence. */
export function exitMeaning(code: number, oomKilled: boolean, words: Words): string {
  const meanings: Readonly<Record<string, string>> = words.container.exit;
  if (code === 137 && oomKilled) return words.container.exit['137oom'];
  const known = meanings[String(code)];
  if (known !== undefined) return known;
  if (code > 128 && code < 193) return say(words.container.exit.signal, { number: code - 128 });
  return words.container.exit.other;
}
