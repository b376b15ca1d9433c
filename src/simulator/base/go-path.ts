/** Go's `path` and `path/filepath` on slashes, as far as the engine and BuildKit use them. */

/** `path.Clean`. The empty path becomes `.`. */
export function cleanPath(path: string): string {
  const rooted = path.startsWith('/');
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') out.push(part);
    else if (out.length > 0 && out.at(-1) !== '..') out.pop();
    else if (!rooted) out.push('..');
  }
  if (rooted) return `/${out.join('/')}`;
  return out.length === 0 ? '.' : out.join('/');
}

/** `path.Join`: empty elements are left out; all empty gives the empty path. */
export function joinPath(...parts: readonly string[]): string {
  const used = parts.filter((part) => part !== '');
  return used.length === 0 ? '' : cleanPath(used.join('/'));
}

/** `path.Base`: the last element, `/` for a path of slashes, `.` for the empty one. */
export function basePath(path: string): string {
  if (path === '') return '.';
  const trimmed = path.replace(/\/+$/, '');
  if (trimmed === '') return '/';
  return trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

/** `path.Dir`. */
export function dirPath(path: string): string {
  return cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}

/** The elements of a path, without empty ones and `.`; `..` at the top stays at the top. */
export function elements(path: string): readonly string[] {
  return cleanPath(`/${path}`)
    .split('/')
    .filter((part) => part !== '');
}

/** Whether a path has one of `filepath.Match`'s special characters outside of an escape. */
export function hasWildcard(path: string): boolean {
  for (let i = 0; i < path.length; i++) {
    const c = path.charAt(i);
    if (c === '\\') i++;
    else if (c === '*' || c === '?' || c === '[') return true;
  }
  return false;
}

/** The path before the first element with a wildcard, and the rest (empty without a wildcard). */
export function splitWildcard(path: string): { readonly fixed: string; readonly pattern: string } {
  const parts = cleanPath(path).split('/');
  const at = parts.findIndex(hasWildcard);
  if (at < 0) return { fixed: cleanPath(path), pattern: '' };
  return {
    fixed: parts.slice(0, at).join('/') || (path.startsWith('/') ? '/' : ''),
    pattern: parts.slice(at).join('/'),
  };
}

/** `filepath.Match`: `*` and `?` stop at `/`, `[a-z]` and `[^a-z]` are classes, `\` takes the next character as it is. */
export function matchPattern(pattern: string, name: string): boolean | 'bad pattern' {
  let rest = [...pattern];
  let text = [...name];
  while (rest.length > 0) {
    const { star, chunk, after } = nextChunk(rest);
    rest = after;
    if (star && chunk.length === 0) return !text.includes('/');
    const here = matchChunk(chunk, text);
    if (here === 'bad pattern') return here;
    if (here !== undefined && (here.length === 0 || rest.length > 0)) {
      text = here;
      continue;
    }
    const later = star ? skipAhead(chunk, text, rest.length === 0) : undefined;
    if (later === 'bad pattern') return later;
    if (later === undefined) return badLater(rest) ? 'bad pattern' : false;
    text = later;
  }
  return text.length === 0;
}

/** After a star the chunk may match further on, but not beyond a slash. */
function skipAhead(chunk: string[], text: string[], last: boolean): string[] | undefined | 'bad pattern' {
  for (let i = 0; i < text.length && text[i] !== '/'; i++) {
    const found = matchChunk(chunk, text.slice(i + 1));
    if (found === 'bad pattern') return found;
    if (found !== undefined && !(last && found.length > 0)) return found;
  }
  return undefined;
}

function badLater(rest: string[]): boolean {
  let left = rest;
  while (left.length > 0) {
    const { chunk, after } = nextChunk(left);
    left = after;
    if (matchChunk(chunk, []) === 'bad pattern') return true;
  }
  return false;
}

/** Stars at the front, then everything up to the next star that is not inside a class. */
function nextChunk(pattern: string[]): { star: boolean; chunk: string[]; after: string[] } {
  let start = 0;
  while (pattern[start] === '*') start++;
  let inClass = false;
  let end = start;
  for (; end < pattern.length; end++) {
    const c = pattern[end];
    if (c === '\\' && end + 1 < pattern.length) end++;
    else if (c === '[') inClass = true;
    else if (c === ']') inClass = false;
    else if (c === '*' && !inClass) break;
  }
  return { star: start > 0, chunk: pattern.slice(start, end), after: pattern.slice(end) };
}

/** What is left of `text` after the chunk; undefined without a match. A broken chunk is told even when the text has ended. */
function matchChunk(chunk: string[], text: string[]): string[] | undefined | 'bad pattern' {
  let at = 0;
  let failed = false;
  let i = 0;
  while (i < chunk.length) {
    if (at >= text.length) failed = true;
    const c = chunk[i];
    if (c === '[') {
      const found = matchClass(chunk, i + 1, failed ? undefined : text[at]);
      if (found === undefined) return 'bad pattern';
      if (!found.matched) failed = true;
      i = found.next;
      at++;
      continue;
    }
    if (c === '?') {
      if (!failed && text[at] === '/') failed = true;
      i++;
      at++;
      continue;
    }
    if (c === '\\') {
      i++;
      if (i >= chunk.length) return 'bad pattern';
    }
    if (!failed && chunk[i] !== text[at]) failed = true;
    i++;
    at++;
  }
  return failed ? undefined : text.slice(at);
}

function matchClass(
  chunk: string[],
  start: number,
  char: string | undefined,
): { readonly matched: boolean; readonly next: number } | undefined {
  let i = start;
  const negated = chunk[i] === '^';
  if (negated) i++;
  let matched = false;
  for (let ranges = 0; ; ranges++) {
    if (chunk[i] === ']' && ranges > 0) break;
    const low = classChar(chunk, i);
    if (low === undefined) return undefined;
    let high = low;
    if (chunk[low.next] === '-') {
      const found = classChar(chunk, low.next + 1);
      if (found === undefined) return undefined;
      high = found;
    }
    i = high.next;
    if (char !== undefined && code(low.char) <= code(char) && code(char) <= code(high.char)) matched = true;
  }
  return { matched: matched !== negated && char !== undefined, next: i + 1 };
}

const code = (char: string): number => char.codePointAt(0) ?? 0;

function classChar(chunk: string[], at: number): { readonly char: string; readonly next: number } | undefined {
  let i = at;
  const first = chunk[i];
  if (first === undefined || first === '-' || first === ']') return undefined;
  if (first === '\\') i++;
  const char = chunk[i];
  // A class must still be closed after this character.
  if (char === undefined || i + 1 >= chunk.length) return undefined;
  return { char, next: i + 1 };
}
