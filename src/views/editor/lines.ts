/** 1-based line of an offset into a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** A path inside the learner's folder in its shortest form, or undefined when it would leave the folder. */
export function cleanPath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.trim().replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') return undefined;
    parts.push(part);
  }
  return parts.length === 0 || path.trim().startsWith('/') ? undefined : parts.join('/');
}
