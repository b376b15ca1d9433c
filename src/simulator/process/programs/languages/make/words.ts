/** make ends with this message. */
export class Stop extends Error {}

export const refuse = (what: string): never => {
  throw new Stop(`drydock: make: ${what} is not modelled`);
};

export const words = (list: string): string[] => list.split(/\s+/).filter((one) => one !== '');

/** Where the bracket that is opened at `open` closes; −1 when it does not. */
export function closing(text: string, open: number): number {
  const [a, b] = text.charAt(open) === '(' ? ['(', ')'] : ['{', '}'];
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text.charAt(at) === a) depth++;
    if (text.charAt(at) === b && --depth === 0) return at;
  }
  return -1;
}

/** Splits at commas outside of brackets, into `most` parts at most. */
export function commas(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const parts = [''];
  let depth = 0;
  for (const c of text) {
    if (c === '(' || c === '{') depth++;
    if (c === ')' || c === '}') depth--;
    if (c === ',' && depth === 0 && parts.length < most) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts;
}

/** What `%` stands for when a word fits a pattern. */
export function stemOf(word: string, pattern: string): string | undefined {
  const at = pattern.indexOf('%');
  if (at < 0) return word === pattern ? '' : undefined;
  const [before, after] = [pattern.slice(0, at), pattern.slice(at + 1)];
  const fits = word.length >= before.length + after.length && word.startsWith(before) && word.endsWith(after);
  return fits ? word.slice(before.length, word.length - after.length) : undefined;
}

export const substitute = (list: string, from: string, to: string): string =>
  words(list)
    .map((one) => {
      const stem = stemOf(one, from);
      return stem === undefined ? one : from.includes('%') ? to.replace('%', stem) : to;
    })
    .join(' ');

/** `$(A:.c=.o)`: endings unless there is a `%`. */
export function substituteEnds(list: string, from: string, to: string): string {
  if (from.includes('%')) return substitute(list, from, to);
  return words(list)
    .map((one) => (one.endsWith(from) ? one.slice(0, one.length - from.length) + to : one))
    .join(' ');
}

export const folderOf = (path: string): string => /^(.*\/)/.exec(path)?.[1] ?? './';
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
