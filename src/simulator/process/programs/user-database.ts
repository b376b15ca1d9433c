import { utf8Decode } from '../../base/bytes.ts';
import { ROOT } from '../../filesystem/index.ts';
import type { Process } from '../program.ts';
import { type Group, parseGroup, parsePasswd, type User } from '../users.ts';

export type { Group, User } from '../users.ts';

/** A file of the image as root sees it, or nothing. */
export function systemText(p: Process, path: string): string {
  const content = p.fs.readFile(path, ROOT);
  return content.ok ? utf8Decode(content.value.bytes) : '';
}

/** The users of /etc/passwd. */
export const users = (p: Process): User[] => [...parsePasswd(systemText(p, '/etc/passwd'))];

/** The groups of /etc/group. */
export const groups = (p: Process): Group[] => [...parseGroup(systemText(p, '/etc/group'))];

export const userByName = (p: Process, name: string): User | undefined => users(p).find((user) => user.name === name);
export const userById = (p: Process, uid: number): User | undefined => users(p).find((user) => user.uid === uid);
export const groupByName = (p: Process, name: string): Group | undefined =>
  groups(p).find((group) => group.name === name);

/** Names for ids, read once. Unknown ids are their numbers. */
export function nameTables(p: Process): { user(uid: number): string; group(gid: number): string } {
  const byUid = new Map(
    users(p)
      .reverse()
      .map((user) => [user.uid, user.name]),
  );
  const byGid = new Map(
    groups(p)
      .reverse()
      .map((group) => [group.gid, group.name]),
  );
  return { user: (uid) => byUid.get(uid) ?? String(uid), group: (gid) => byGid.get(gid) ?? String(gid) };
}

export interface OwnerError {
  readonly kind: 'user' | 'group' | 'spec';
}

export interface OwnerIds {
  readonly uid?: number;
  readonly gid?: number;
}

/** Reads `user`, `user:group`, `user:` (the login group), `:group`, with names or numbers. */
export function parseOwner(p: Process, spec: string, dots = false): OwnerIds | OwnerError {
  const separator = spec.includes(':') ? ':' : dots && spec.includes('.') ? '.' : undefined;
  const at = separator === undefined ? -1 : spec.indexOf(separator);
  const userPart = at < 0 ? spec : spec.slice(0, at);
  const groupPart = at < 0 ? undefined : spec.slice(at + 1);
  const ids: { uid?: number; gid?: number } = {};
  const named = userPart === '' ? undefined : userByName(p, userPart);
  if (userPart !== '') {
    if (named) ids.uid = named.uid;
    else if (/^\+?\d+$/.test(userPart)) ids.uid = Number(userPart);
    else return { kind: 'user' };
  }
  if (groupPart === '' && userPart !== '') {
    if (!named) return { kind: 'spec' };
    ids.gid = named.gid;
  } else if (groupPart) {
    const group = groupByName(p, groupPart);
    if (group) ids.gid = group.gid;
    else if (/^\+?\d+$/.test(groupPart)) ids.gid = Number(groupPart);
    else return { kind: 'group' };
  }
  return ids;
}
