import { joinPath } from '../../base/go-path.ts';

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
