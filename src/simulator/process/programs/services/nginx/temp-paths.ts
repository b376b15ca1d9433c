import type { Errno } from '../../../../filesystem/index.ts';
import type { Process } from '../../../program.ts';
import { type Directive, find } from './config.ts';

/** The folders for what does not fit into memory, by directive: as Debian builds nginx, and as its own packages do. */
const DEBIAN = {
  client_body_temp_path: '/var/lib/nginx/body',
  proxy_temp_path: '/var/lib/nginx/proxy',
  fastcgi_temp_path: '/var/lib/nginx/fastcgi',
  uwsgi_temp_path: '/var/lib/nginx/uwsgi',
  scgi_temp_path: '/var/lib/nginx/scgi',
} as const;
const OWN = {
  client_body_temp_path: '/var/cache/nginx/client_temp',
  proxy_temp_path: '/var/cache/nginx/proxy_temp',
  fastcgi_temp_path: '/var/cache/nginx/fastcgi_temp',
  uwsgi_temp_path: '/var/cache/nginx/uwsgi_temp',
  scgi_temp_path: '/var/cache/nginx/scgi_temp',
} as const;

/** Makes the folders that are missing, for root, and gives them to the user of the workers. Returns what failed. */
export function makeTempPaths(
  p: Process,
  directives: readonly Directive[],
  owner: number | undefined,
): { readonly path: string; readonly error: Errno } | undefined {
  const http = find(directives, 'http');
  if (http === undefined) return undefined;
  const build = p.stat('/var/lib/nginx').ok ? DEBIAN : OWN;
  for (const [name, usual] of Object.entries(build)) {
    const path = find(http.block, name)?.args[0] ?? usual;
    const made = p.fs.mkdir(path, p.credentials, 0o700);
    if (made.ok) {
      if (owner !== undefined && p.credentials.uid === 0) p.fs.chown(path, owner, undefined, p.credentials);
    } else if (made.error !== 'EEXIST' && !p.stat(path).ok) return { path, error: made.error };
  }
  return undefined;
}
