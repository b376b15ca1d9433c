import { closing } from './words.ts';

/** `(a,b)`, `"a" "b"` or `'a' 'b'`. */
export function sides(text: string): readonly [string, string] | undefined {
  const trimmed = text.trim();
  if (trimmed.startsWith('(')) {
    const end = closing(trimmed, 0);
    const inner = trimmed.slice(1, end);
    const comma = outside(inner, ',');
    return comma < 0 ? undefined : [inner.slice(0, comma).trimEnd(), inner.slice(comma + 1).trimStart()];
  }
  const quoted = /^(["'])(.*?)\1\s*(["'])(.*?)\3/s.exec(trimmed);
  return quoted === null ? undefined : [quoted[2] ?? '', quoted[4] ?? ''];
}

/** Where a character stands outside of brackets. */
export function outside(text: string, mark: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === '(' || c === '{') depth++;
    else if (c === ')' || c === '}') depth--;
    else if (c === mark && depth === 0) return at;
  }
  return -1;
}

/** A line without its comment. */
export function uncommented(line: string): string {
  for (let at = 0; at < line.length; at++) {
    if (line[at] !== '#') continue;
    if (line[at - 1] === '\\') continue;
    return line.slice(0, at);
  }
  return line;
}
