/** A stretch of a sentence: words, or code (a name, a path, a command, a value) that is set in another type. */
export interface Run {
  readonly text: string;
  readonly code: boolean;
}

/** As in Markdown: as many backticks close a stretch of code as have opened it. */
const CODE = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gs;

/** A sentence cut where its marks are. A backtick without a partner stays what it is. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(CODE)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), code: false });
    runs.push({ text: withoutPadding(match[2] ?? ''), code: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), code: false });
  return runs;
}

/** The same sentence where there is no other type: labels, titles, files. */
export const plainText = (text: string): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('');

/** Marks any text as code. Backticks in it do no harm. */
export function code(text: string): string {
  if (text === '') return text;
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** One space at each end parts code that begins or ends with a backtick from its marks. */
function withoutPadding(text: string): string {
  return text.length > 2 && text.startsWith(' ') && text.endsWith(' ') ? text.slice(1, -1) : text;
}
