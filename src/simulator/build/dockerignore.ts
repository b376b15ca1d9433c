import { cleanPath } from '../base/go-path.ts';

/**
 * The patterns of a .dockerignore, in order, as moby/patternmatcher's `ignorefile` reads them: a byte order mark at the
 * front, comments (only when `#` is the very first character), blank lines, blanks around a pattern and a leading slash
 * go away.
 */
export function parseDockerignore(text: string): readonly string[] {
  const out: string[] = [];
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  for (const line of body.split('\n')) {
    if (line.startsWith('#')) continue;
    let pattern = line.trim();
    if (pattern === '') continue;
    const exception = pattern.startsWith('!');
    if (exception) pattern = pattern.slice(1).trim();
    if (pattern !== '') {
      pattern = cleanPath(pattern);
      if (pattern.length > 1 && pattern.startsWith('/')) pattern = pattern.slice(1);
    }
    out.push(exception ? `!${pattern}` : pattern);
  }
  return out;
}
