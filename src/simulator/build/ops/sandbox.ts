import { utf8Encode } from '../../base/bytes.ts';
import type { NetworkStack } from '../../base/sockets.ts';
import { type Attributes, contentOf, type DirectoryNode, type Node, type Tree } from '../../filesystem/index.ts';

/** The system folders that runc mounts into a RUN. */

const folder = (entries: readonly (readonly [string, Node])[], mode: number, mtime: number): DirectoryNode => ({
  kind: 'directory',
  attributes: owned(mode, mtime),
  entries: new Map(entries),
});

const owned = (mode: number, mtime: number): Attributes => ({ mode, uid: 0, gid: 0, mtime });

const DEVICES = ['full', 'null', 'random', 'tty', 'urandom', 'zero'];
const LINKS: readonly (readonly [string, string])[] = [
  ['fd', '/proc/self/fd'],
  ['ptmx', 'pts/ptmx'],
  ['stderr', '/proc/self/fd/2'],
  ['stdin', '/proc/self/fd/0'],
  ['stdout', '/proc/self/fd/1'],
];

/** /dev; times in whole seconds. `pipes` are the scripts that RUN heredocs with `#!` are run from. */
export function deviceTree(mtime: number, pipes: ReadonlyMap<string, Node>): Tree {
  const entries: [string, Node][] = DEVICES.map((device) => [
    device,
    { kind: 'device', attributes: owned(0o666, mtime), device },
  ]);
  for (const [name, target] of LINKS)
    entries.push([name, { kind: 'symlink', attributes: owned(0o777, mtime), target }]);
  for (const name of ['mqueue', 'shm']) entries.push([name, folder([], 0o1777, mtime)]);
  entries.push(['pts', folder([], 0o755, mtime)]);
  if (pipes.size > 0) entries.push(['pipes', folder([...pipes], 0o755, mtime)]);
  return folder(entries, 0o755, mtime);
}

/** /sys, as far as it tells of network devices. */
export function systemTree(network: NetworkStack, mtime: number): Tree {
  const names = [...new Set([...network.interfaces.map(({ name }) => name), 'lo'])].sort();
  const net = folder(
    names.map((name) => [name, folder([], 0o755, mtime)]),
    0o755,
    mtime,
  );
  return folder([['class', folder([['net', net]], 0o755, mtime)]], 0o555, mtime);
}

/** A file that is mounted over another: /etc/hosts, a secret. */
export const mountedFile = (data: string | Uint8Array, attributes: Partial<Attributes>, mtime: number): Node => ({
  kind: 'file',
  attributes: { ...owned(0o644, mtime), ...attributes },
  content: contentOf(typeof data === 'string' ? utf8Encode(data) : data),
});

/** What BuildKit writes into /etc/hosts; `extra` are `--add-host` entries, `name:address`. */
export function hostsFile(hostname: string, extra: readonly string[]): string {
  const lines = [`127.0.0.1\tlocalhost ${hostname}`, '::1\tlocalhost ip6-localhost ip6-loopback'];
  for (const entry of extra) {
    const at = entry.search(/[:=]/);
    lines.push(`${entry.slice(at + 1)}\t${entry.slice(0, at)}`);
  }
  return `${lines.join('\n')}\n`;
}
