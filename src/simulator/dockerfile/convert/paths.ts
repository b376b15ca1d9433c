/** Go's `path.Clean`. */
export function cleanPath(path: string): string {
  if (path === '') return '.';
  const rooted = path.startsWith('/');
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!rooted) kept.push(part);
  }
  if (rooted) return `/${kept.join('/')}`;
  return kept.length === 0 ? '.' : kept.join('/');
}

/** Go's `path.Join`. */
export function joinPath(...parts: readonly string[]): string {
  const joined = parts.filter((part) => part !== '').join('/');
  return joined === '' ? '' : cleanPath(joined);
}

/** Go's `path.Base`. */
export function basePath(path: string): string {
  if (path === '') return '.';
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

export const isAbsolute = (path: string): boolean => path.startsWith('/');

/** A working folder after WORKDIR: an absolute path is kept as written, a relative one is joined to the current one. */
export function resolveWorkdir(current: string, path: string): string {
  const parent = absoluteParent(current);
  if (path === '') return parent;
  return isAbsolute(path) ? path : joinPath(parent, path);
}

/** The destination of ADD and COPY; a final slash (or `/.`) is kept, as it means "into this folder". */
export function resolveDestination(current: string, path: string): string {
  const given = path === '' || path === '.' ? './' : path;
  const resolved = isAbsolute(given) ? given : joinPath(absoluteParent(current), given);
  if (given.endsWith('/') && !resolved.endsWith('/')) return `${resolved}/`;
  if (!given.endsWith('/.')) return resolved;
  // An absolute path still has its own `/.` here, so that it gets a second one, as in BuildKit.
  return resolved === '/' ? '/.' : `${resolved}/.`;
}

function absoluteParent(current: string): string {
  if (current === '') return '/';
  return isAbsolute(current) ? current : joinPath('/', current);
}
