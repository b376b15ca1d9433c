import { err, ok, type Result } from '../base/result.ts';
import type { Credentials } from '../filesystem/index.ts';

/** A line of /etc/passwd. */
export interface User {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly gecos: string;
  readonly home: string;
  readonly shell: string;
}

/** A line of /etc/group. */
export interface Group {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
}

/** Broken lines are skipped, as moby/sys/user does. */
export function parsePasswd(text: string): readonly User[] {
  return rows(text).map((f) => ({
    name: f[0] ?? '',
    uid: toId(f[2]),
    gid: toId(f[3]),
    gecos: f[4] ?? '',
    home: f[5] ?? '',
    shell: f[6] ?? '',
  }));
}

export function parseGroup(text: string): readonly Group[] {
  return rows(text).map((f) => ({
    name: f[0] ?? '',
    gid: toId(f[2]),
    members: (f[3] ?? '').split(',').filter((name) => name !== ''),
  }));
}

const rows = (text: string): string[][] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(':'));

const toId = (text: string | undefined): number => (text !== undefined && /^\d+$/.test(text) ? Number(text) : 0);

/** Whom a container's process runs as, and the HOME it gets. */
export interface ResolvedUser {
  readonly credentials: Credentials;
  readonly home: string;
}

const MAX_ID = 2 ** 31 - 1;

/**
 * What `--user` or USER means in an image: `name`, `uid`, `name:group`, `uid:gid`, empty for root. The texts of /etc/passwd
 * and /etc/group are undefined when those files are missing. Errors are runc's, without a prefix.
 */
export function resolveUser(
  spec: string,
  passwd: string | undefined,
  group: string | undefined,
  additionalGroups: readonly string[] = [],
): Result<ResolvedUser, string> {
  const users = parsePasswd(passwd ?? '');
  const groups = parseGroup(group ?? '');
  const colon = spec.indexOf(':');
  const userPart = colon < 0 ? spec : spec.slice(0, colon);
  const groupPart = colon < 0 ? '' : spec.slice(colon + 1);

  const user = findUser(userPart, users);
  if (!user.ok) return user;
  const { uid, entry } = user.value;
  let gid = entry?.gid ?? 0;
  let supplementary: number[] = [];
  if (groupPart !== '') {
    const found = findGroup(groupPart, groups);
    if (!found.ok) return found;
    gid = found.value;
  } else if (entry !== undefined) {
    supplementary = groups.filter((g) => g.members.includes(entry.name)).map((g) => g.gid);
  }
  for (const name of additionalGroups) {
    const found = findGroup(name, groups);
    if (!found.ok) return err(`unable to find group ${name}: no matching entries in group file`);
    supplementary.push(found.value);
  }
  // The kernel keeps the supplementary groups sorted.
  const all = [...new Set([gid, ...supplementary.sort((a, b) => a - b)])];
  return ok({ credentials: { uid, gid, groups: all }, home: entry?.home || '/' });
}

function findUser(
  spec: string,
  users: readonly User[],
): Result<{ readonly uid: number; readonly entry: User | undefined }, string> {
  const numeric = /^-?\d+$/.test(spec) ? Number(spec) : undefined;
  const wanted = spec === '' ? 0 : numeric;
  const entry = users.find((u) => (spec !== '' && u.name === spec) || u.uid === wanted);
  if (entry !== undefined) return ok({ uid: entry.uid, entry });
  if (wanted === undefined) return err(`unable to find user ${spec}: no matching entries in passwd file`);
  if (wanted < 0 || wanted > MAX_ID) return err(`uids and gids must be in range 0-${MAX_ID}`);
  return ok({ uid: wanted, entry: undefined });
}

function findGroup(spec: string, groups: readonly Group[]): Result<number, string> {
  const numeric = /^-?\d+$/.test(spec) ? Number(spec) : undefined;
  const entry = groups.find((g) => g.name === spec || g.gid === numeric);
  if (entry !== undefined) return ok(entry.gid);
  if (numeric === undefined) return err(`unable to find group ${spec}: no matching entries in group file`);
  if (numeric < 0 || numeric > MAX_ID) return err(`uids and gids must be in range 0-${MAX_ID}`);
  return ok(numeric);
}
