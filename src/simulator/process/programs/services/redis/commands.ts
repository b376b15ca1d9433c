import { formatG } from '../../coreutils/printf.ts';
import { globRegex } from '../../posix-regex.ts';
import type { Database, Entry, Value } from './data.ts';
import { OK, type Reply } from './protocol.ts';

/** What a command may see and change. */
export interface Keyspace {
  readonly databases: Database[];
  index: number;
  now(): number;
  random(below: number): number;
}

/** Raised inside commands; the text of the error reply. */
export class CommandError {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const WRONG_TYPE = 'WRONGTYPE Operation against a key holding the wrong kind of value';
const NOT_INTEGER = 'ERR value is not an integer or out of range';
const NOT_FLOAT = 'ERR value is not a valid float';

type Of<T extends Value['type']> = Extract<Value, { type: T }>;

/** The commands over one database at a time. */
class View {
  readonly keys: Keyspace;

  constructor(keys: Keyspace) {
    this.keys = keys;
  }

  get db(): Database {
    return (this.keys.databases[this.keys.index] ??= new Map());
  }

  entry(key: string): Entry | undefined {
    const entry = this.db.get(key);
    if (entry?.expires !== undefined && entry.expires <= this.keys.now()) {
      this.db.delete(key);
      return undefined;
    }
    return entry;
  }

  get<T extends Value['type']>(key: string, type: T): Of<T> | undefined {
    const entry = this.entry(key);
    if (!entry) return undefined;
    if (entry.value.type !== type) throw new CommandError(WRONG_TYPE);
    return entry.value as Of<T>;
  }

  make<T extends Value>(key: string, empty: T): T {
    const found = this.get(key, empty.type);
    if (found) return found as T;
    this.db.set(key, { value: empty });
    return empty;
  }

  /** Collections without elements are no keys. */
  drop(key: string, size: number): void {
    if (size === 0) this.db.delete(key);
  }

  text(key: string): string | undefined {
    return this.get(key, 'string')?.text;
  }

  setText(key: string, text: string, keepExpiry = false): void {
    const old = keepExpiry ? this.entry(key)?.expires : undefined;
    this.db.set(key, { value: { type: 'string', text }, ...(old === undefined ? {} : { expires: old }) });
  }
}

function integer(text: string): number {
  if (!/^-?(0|[1-9]\d*)$/.test(text) || !Number.isSafeInteger(Number(text))) throw new CommandError(NOT_INTEGER);
  return Number(text);
}

function float(text: string): number {
  if (/^[-+]?inf(inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) throw new CommandError(NOT_FLOAT);
  return value;
}

const range = (length: number, start: string, stop: string): [number, number] => {
  const from = integer(start);
  const to = integer(stop);
  return [from < 0 ? Math.max(0, length + from) : from, (to < 0 ? length + to : Math.min(to, length - 1)) + 1];
};

const score = (n: number): string =>
  n === Infinity ? 'inf' : n === -Infinity ? '-inf' : formatG(n, 17).length > 17 ? String(n) : formatG(n, 17);

type Run = (v: View, args: readonly string[]) => Reply;

interface Command {
  /** As Redis counts: with the name; negative for at least. */
  readonly arity: number;
  readonly writes: boolean;
  readonly run: Run;
}

function add(v: View, key: string, by: number): Reply {
  const next = integer(v.text(key) ?? '0') + by;
  if (!Number.isSafeInteger(next)) throw new CommandError('ERR increment or decrement would overflow');
  v.setText(key, String(next), true);
  return next;
}

function set(v: View, [key = '', value = '', ...options]: readonly string[]): Reply {
  let expires: number | undefined;
  let onlyNew = false;
  let onlyOld = false;
  let keep = false;
  let previous = false;
  for (let i = 0; i < options.length; i++) {
    const option = (options[i] ?? '').toUpperCase();
    if (option === 'NX') onlyNew = true;
    else if (option === 'XX') onlyOld = true;
    else if (option === 'KEEPTTL') keep = true;
    else if (option === 'GET') previous = true;
    else if (/^(EX|PX|EXAT|PXAT)$/.test(option) && i + 1 < options.length) {
      const n = integer(options[++i] ?? '');
      if (n <= 0) throw new CommandError("ERR invalid expire time in 'set' command");
      expires = (option.endsWith('AT') ? 0 : v.keys.now()) + n * (option.startsWith('EX') ? 1000 : 1);
    } else throw new CommandError('ERR syntax error');
  }
  const old = previous ? (v.text(key) ?? null) : null;
  const exists = v.entry(key) !== undefined;
  if ((onlyNew && exists) || (onlyOld && !exists)) return previous ? old : null;
  v.setText(key, value, keep);
  const entry = v.entry(key);
  if (entry && expires !== undefined) entry.expires = expires;
  return previous ? old : OK;
}

const pairs = (args: readonly string[], name: string): [string, string][] => {
  if (args.length % 2 !== 0) throw new CommandError(`ERR wrong number of arguments for '${name}' command`);
  return args.flatMap((one, i): [string, string][] => (i % 2 === 0 ? [[one, args[i + 1] ?? '']] : []));
};

function push(v: View, [key = '', ...items]: readonly string[], left: boolean, must = false): Reply {
  if (must && !v.get(key, 'list')) return 0;
  const list = v.make(key, { type: 'list' as const, items: [] as string[] }).items;
  for (const item of items) {
    if (left) list.unshift(item);
    else list.push(item);
  }
  return list.length;
}

function pop(v: View, [key = '', count]: readonly string[], left: boolean): Reply {
  const list = v.get(key, 'list')?.items;
  if (!list) return null;
  const taken: string[] = [];
  for (let i = count === undefined ? 1 : integer(count); i > 0 && list.length > 0; i--)
    taken.push((left ? list.shift() : list.pop()) ?? '');
  v.drop(key, list.length);
  return count === undefined ? (taken[0] ?? null) : taken;
}

const expire = (v: View, key: string, at: number): Reply => {
  const entry = v.entry(key);
  if (!entry) return 0;
  if (at <= v.keys.now()) v.db.delete(key);
  else entry.expires = at;
  return 1;
};

const remaining = (v: View, key: string, unit: number): Reply => {
  const entry = v.entry(key);
  if (!entry) return -2;
  return entry.expires === undefined ? -1 : Math.round((entry.expires - v.keys.now()) / unit);
};

const setsOf = (v: View, keys: readonly string[]): Set<string>[] =>
  keys.map((key) => v.get(key, 'set')?.members ?? new Set<string>());

const ranked = (v: View, key: string): [string, number][] =>
  [...(v.get(key, 'zset')?.scores ?? [])].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));

const bound = (text: string): { n: number; open: boolean } =>
  text.startsWith('(') ? { n: float(text.slice(1)), open: true } : { n: float(text), open: false };

function scoreRange(v: View, key: string, low: string, high: string): [string, number][] {
  const from = bound(low);
  const to = bound(high);
  return ranked(v, key).filter(([, n]) => (from.open ? n > from.n : n >= from.n) && (to.open ? n < to.n : n <= to.n));
}

const withScores = (rows: readonly [string, number][], shown: boolean): Reply =>
  shown ? rows.flatMap(([member, n]) => [member, score(n)]) : rows.map(([member]) => member);

/** name: arity, writes, run. */
const TABLE: Readonly<Record<string, readonly [number, boolean, Run]>> = {
  append: [
    3,
    true,
    (v, [k = '', s = '']) => {
      const text = (v.text(k) ?? '') + s;
      v.setText(k, text, true);
      return text.length;
    },
  ],
  dbsize: [1, false, (v) => [...v.db.keys()].filter((k) => v.entry(k)).length],
  decr: [2, true, (v, [k = '']) => add(v, k, -1)],
  decrby: [3, true, (v, [k = '', n = '']) => add(v, k, -integer(n))],
  del: [-2, true, (v, keys) => keys.filter((k) => v.entry(k) && v.db.delete(k)).length],
  unlink: [-2, true, (v, keys) => keys.filter((k) => v.entry(k) && v.db.delete(k)).length],
  exists: [-2, false, (v, keys) => keys.filter((k) => v.entry(k)).length],
  touch: [-2, false, (v, keys) => keys.filter((k) => v.entry(k)).length],
  expire: [-3, true, (v, [k = '', n = '']) => expire(v, k, v.keys.now() + integer(n) * 1000)],
  pexpire: [-3, true, (v, [k = '', n = '']) => expire(v, k, v.keys.now() + integer(n))],
  expireat: [-3, true, (v, [k = '', n = '']) => expire(v, k, integer(n) * 1000)],
  flushall: [
    -1,
    true,
    (v) => {
      for (const db of v.keys.databases) db?.clear();
      return OK;
    },
  ],
  flushdb: [
    -1,
    true,
    (v) => {
      v.db.clear();
      return OK;
    },
  ],
  get: [2, false, (v, [k = '']) => v.text(k) ?? null],
  getdel: [
    2,
    true,
    (v, [k = '']) => {
      const old = v.text(k) ?? null;
      v.db.delete(k);
      return old;
    },
  ],
  getrange: [
    4,
    false,
    (v, [k = '', a = '', b = '']) => {
      const text = v.text(k) ?? '';
      const [from, to] = range(text.length, a, b);
      return text.slice(from, to);
    },
  ],
  getset: [
    3,
    true,
    (v, [k = '', s = '']) => {
      const old = v.text(k) ?? null;
      v.setText(k, s);
      return old;
    },
  ],
  hdel: [
    -3,
    true,
    (v, [k = '', ...f]) => {
      const h = v.get(k, 'hash')?.fields;
      const n = f.filter((x) => h?.delete(x)).length;
      v.drop(k, h?.size ?? 1);
      return n;
    },
  ],
  hexists: [3, false, (v, [k = '', f = '']) => (v.get(k, 'hash')?.fields.has(f) ? 1 : 0)],
  hget: [3, false, (v, [k = '', f = '']) => v.get(k, 'hash')?.fields.get(f) ?? null],
  hgetall: [2, false, (v, [k = '']) => [...(v.get(k, 'hash')?.fields ?? [])].flat()],
  hincrby: [
    4,
    true,
    (v, [k = '', f = '', n = '']) => {
      const h = v.make(k, { type: 'hash' as const, fields: new Map<string, string>() }).fields;
      const old = h.get(f) ?? '0';
      if (!/^-?\d+$/.test(old)) throw new CommandError('ERR hash value is not an integer');
      const next = Number(old) + integer(n);
      h.set(f, String(next));
      return next;
    },
  ],
  hkeys: [2, false, (v, [k = '']) => [...(v.get(k, 'hash')?.fields.keys() ?? [])]],
  hlen: [2, false, (v, [k = '']) => v.get(k, 'hash')?.fields.size ?? 0],
  hmget: [-3, false, (v, [k = '', ...f]) => f.map((x) => v.get(k, 'hash')?.fields.get(x) ?? null)],
  hmset: [
    -4,
    true,
    (v, [k = '', ...rest]) => {
      const h = v.make(k, { type: 'hash' as const, fields: new Map<string, string>() }).fields;
      for (const [f, s] of pairs(rest, 'hmset')) h.set(f, s);
      return OK;
    },
  ],
  hset: [
    -4,
    true,
    (v, [k = '', ...rest]) => {
      const list = pairs(rest, 'hset');
      const h = v.make(k, { type: 'hash' as const, fields: new Map<string, string>() }).fields;
      let n = 0;
      for (const [f, s] of list) {
        if (!h.has(f)) n++;
        h.set(f, s);
      }
      return n;
    },
  ],
  hsetnx: [
    4,
    true,
    (v, [k = '', f = '', s = '']) => {
      const h = v.make(k, { type: 'hash' as const, fields: new Map<string, string>() }).fields;
      if (h.has(f)) return 0;
      h.set(f, s);
      return 1;
    },
  ],
  hvals: [2, false, (v, [k = '']) => [...(v.get(k, 'hash')?.fields.values() ?? [])]],
  incr: [2, true, (v, [k = '']) => add(v, k, 1)],
  incrby: [3, true, (v, [k = '', n = '']) => add(v, k, integer(n))],
  incrbyfloat: [
    3,
    true,
    (v, [k = '', n = '']) => {
      const next = score(float(v.text(k) ?? '0') + float(n));
      v.setText(k, next, true);
      return next;
    },
  ],
  keys: [
    2,
    false,
    (v, [pattern = '']) => {
      const glob = globRegex(pattern);
      return [...v.db.keys()].filter((k) => v.entry(k) && glob.test(k));
    },
  ],
  lindex: [3, false, (v, [k = '', n = '']) => v.get(k, 'list')?.items.at(integer(n)) ?? null],
  linsert: [
    5,
    true,
    (v, [k = '', where = '', pivot = '', item = '']) => {
      const l = v.get(k, 'list')?.items;
      if (!l) return 0;
      const at = l.indexOf(pivot);
      if (at < 0) return -1;
      l.splice(where.toUpperCase() === 'BEFORE' ? at : at + 1, 0, item);
      return l.length;
    },
  ],
  llen: [2, false, (v, [k = '']) => v.get(k, 'list')?.items.length ?? 0],
  lpop: [-2, true, (v, args) => pop(v, args, true)],
  lpush: [-3, true, (v, args) => push(v, args, true)],
  lpushx: [-3, true, (v, args) => push(v, args, true, true)],
  lrange: [
    4,
    false,
    (v, [k = '', a = '', b = '']) => {
      const items = v.get(k, 'list')?.items ?? [];
      return items.slice(...range(items.length, a, b));
    },
  ],
  lrem: [
    4,
    true,
    (v, [k = '', n = '', item = '']) => {
      const l = v.get(k, 'list')?.items;
      if (!l) return 0;
      const count = integer(n);
      let left = count === 0 ? Infinity : Math.abs(count);
      let gone = 0;
      for (let i = count < 0 ? l.length - 1 : 0; left > 0 && i >= 0 && i < l.length; ) {
        if (l[i] === item) {
          l.splice(i, 1);
          left--;
          gone++;
          if (count < 0) i--;
        } else i += count < 0 ? -1 : 1;
      }
      v.drop(k, l.length);
      return gone;
    },
  ],
  lset: [
    4,
    true,
    (v, [k = '', n = '', s = '']) => {
      const l = v.get(k, 'list')?.items;
      if (!l) throw new CommandError('ERR no such key');
      const at = integer(n) < 0 ? l.length + integer(n) : integer(n);
      if (at < 0 || at >= l.length) throw new CommandError('ERR index out of range');
      l[at] = s;
      return OK;
    },
  ],
  ltrim: [
    4,
    true,
    (v, [k = '', a = '', b = '']) => {
      const l = v.get(k, 'list')?.items;
      if (l) {
        const kept = l.slice(...range(l.length, a, b));
        l.splice(0, l.length, ...kept);
        v.drop(k, l.length);
      }
      return OK;
    },
  ],
  mget: [
    -2,
    false,
    (v, keys) =>
      keys.map((k) => {
        const e = v.entry(k);
        return e?.value.type === 'string' ? e.value.text : null;
      }),
  ],
  mset: [
    -3,
    true,
    (v, args) => {
      for (const [k, s] of pairs(args, 'mset')) v.setText(k, s);
      return OK;
    },
  ],
  persist: [
    2,
    true,
    (v, [k = '']) => {
      const e = v.entry(k);
      if (e?.expires === undefined) return 0;
      delete e.expires;
      return 1;
    },
  ],
  pttl: [2, false, (v, [k = '']) => remaining(v, k, 1)],
  randomkey: [
    1,
    false,
    (v) => {
      const all = [...v.db.keys()];
      return all[v.keys.random(Math.max(1, all.length))] ?? null;
    },
  ],
  rename: [
    3,
    true,
    (v, [a = '', b = '']) => {
      const e = v.entry(a);
      if (!e) throw new CommandError('ERR no such key');
      v.db.delete(a);
      v.db.set(b, e);
      return OK;
    },
  ],
  rpop: [-2, true, (v, args) => pop(v, args, false)],
  rpoplpush: [
    3,
    true,
    (v, [a = '', b = '']) => {
      const item = pop(v, [a], false);
      if (typeof item === 'string') push(v, [b, item], true);
      return item;
    },
  ],
  rpush: [-3, true, (v, args) => push(v, args, false)],
  rpushx: [-3, true, (v, args) => push(v, args, false, true)],
  sadd: [
    -3,
    true,
    (v, [k = '', ...m]) => {
      const s = v.make(k, { type: 'set' as const, members: new Set<string>() }).members;
      const before = s.size;
      for (const x of m) s.add(x);
      return s.size - before;
    },
  ],
  scard: [2, false, (v, [k = '']) => v.get(k, 'set')?.members.size ?? 0],
  scan: [
    -2,
    false,
    (v, args) => {
      const at = args.findIndex((a) => a.toUpperCase() === 'MATCH');
      const glob = globRegex(at < 0 ? '*' : (args[at + 1] ?? ''));
      return ['0', [...v.db.keys()].filter((k) => v.entry(k) && glob.test(k))];
    },
  ],
  sdiff: [
    -2,
    false,
    (v, keys) => {
      const [first = new Set<string>(), ...rest] = setsOf(v, keys);
      return [...first].filter((m) => !rest.some((s) => s.has(m)));
    },
  ],
  select: [
    2,
    false,
    (v, [n = '']) => {
      const index = Number(n);
      if (!/^\d+$/.test(n)) throw new CommandError('ERR value is not an integer or out of range');
      if (index > 15) throw new CommandError('ERR DB index is out of range');
      v.keys.index = index;
      return OK;
    },
  ],
  set: [-3, true, set],
  setex: [
    4,
    true,
    (v, [k = '', n = '', s = '']) => {
      if (integer(n) <= 0) throw new CommandError("ERR invalid expire time in 'setex' command");
      return set(v, [k, s, 'EX', n]);
    },
  ],
  setnx: [3, true, (v, [k = '', s = '']) => (v.entry(k) ? 0 : (v.setText(k, s), 1))],
  setrange: [
    4,
    true,
    (v, [k = '', n = '', s = '']) => {
      const old = v.text(k) ?? '';
      const at = integer(n);
      const text = old.padEnd(at, '\0').slice(0, at) + s + old.slice(at + s.length);
      v.setText(k, text, true);
      return text.length;
    },
  ],
  sinter: [
    -2,
    false,
    (v, keys) => {
      const [first = new Set<string>(), ...rest] = setsOf(v, keys);
      return [...first].filter((m) => rest.every((s) => s.has(m)));
    },
  ],
  sismember: [3, false, (v, [k = '', m = '']) => (v.get(k, 'set')?.members.has(m) ? 1 : 0)],
  smembers: [2, false, (v, [k = '']) => [...(v.get(k, 'set')?.members ?? [])]],
  spop: [
    -2,
    true,
    (v, [k = '']) => {
      const s = v.get(k, 'set')?.members;
      if (!s) return null;
      const m = [...s][v.keys.random(s.size)] ?? '';
      s.delete(m);
      v.drop(k, s.size);
      return m;
    },
  ],
  srem: [
    -3,
    true,
    (v, [k = '', ...m]) => {
      const s = v.get(k, 'set')?.members;
      const n = m.filter((x) => s?.delete(x)).length;
      v.drop(k, s?.size ?? 1);
      return n;
    },
  ],
  strlen: [2, false, (v, [k = '']) => v.text(k)?.length ?? 0],
  sunion: [-2, false, (v, keys) => [...new Set(setsOf(v, keys).flatMap((s) => [...s]))]],
  ttl: [2, false, (v, [k = '']) => remaining(v, k, 1000)],
  type: [2, false, (v, [k = '']) => ({ status: v.entry(k)?.value.type ?? 'none' })],
  zadd: [
    -4,
    true,
    (v, [k = '', ...rest]) => {
      const list = pairs(
        rest.filter((a) => !/^(NX|XX|CH|GT|LT)$/i.test(a)),
        'zadd',
      ).map(([n, m]): [string, number] => [m, float(n)]);
      const z = v.make(k, { type: 'zset' as const, scores: new Map<string, number>() }).scores;
      const before = z.size;
      for (const [m, n] of list) z.set(m, n);
      return z.size - before;
    },
  ],
  zcard: [2, false, (v, [k = '']) => v.get(k, 'zset')?.scores.size ?? 0],
  zcount: [4, false, (v, [k = '', a = '', b = '']) => scoreRange(v, k, a, b).length],
  zincrby: [
    4,
    true,
    (v, [k = '', n = '', m = '']) => {
      const z = v.make(k, { type: 'zset' as const, scores: new Map<string, number>() }).scores;
      const next = (z.get(m) ?? 0) + float(n);
      z.set(m, next);
      return score(next);
    },
  ],
  zrange: [
    -4,
    false,
    (v, [k = '', a = '', b = '', ...o]) => {
      const flags = o.map((x) => x.toUpperCase());
      const rows = flags.includes('BYSCORE') ? scoreRange(v, k, a, b) : ranked(v, k);
      if (flags.includes('REV')) rows.reverse();
      return withScores(
        flags.includes('BYSCORE') ? rows : rows.slice(...range(rows.length, a, b)),
        flags.includes('WITHSCORES'),
      );
    },
  ],
  zrangebyscore: [
    -4,
    false,
    (v, [k = '', a = '', b = '', ...o]) =>
      withScores(
        scoreRange(v, k, a, b),
        o.some((x) => x.toUpperCase() === 'WITHSCORES'),
      ),
  ],
  zrank: [
    -3,
    false,
    (v, [k = '', m = '']) => {
      const at = ranked(v, k).findIndex(([x]) => x === m);
      return at < 0 ? null : at;
    },
  ],
  zrem: [
    -3,
    true,
    (v, [k = '', ...m]) => {
      const z = v.get(k, 'zset')?.scores;
      const n = m.filter((x) => z?.delete(x)).length;
      v.drop(k, z?.size ?? 1);
      return n;
    },
  ],
  zrevrange: [
    -4,
    false,
    (v, [k = '', a = '', b = '', ...o]) => {
      const rows = ranked(v, k).reverse();
      return withScores(
        rows.slice(...range(rows.length, a, b)),
        o.some((x) => x.toUpperCase() === 'WITHSCORES'),
      );
    },
  ],
  zscore: [
    3,
    false,
    (v, [k = '', m = '']) => {
      const n = v.get(k, 'zset')?.scores.get(m);
      return n === undefined ? null : score(n);
    },
  ],
};

const NAMES = new Map<string, Command>(
  Object.entries(TABLE).map(([name, [arity, writes, run]]) => [name, { arity, writes, run }]),
);

/** A data command by its lowercase name. */
export const commandOf = (name: string): Command | undefined => NAMES.get(name);

/** Runs a data command; the arity was checked. */
export function runCommand(command: Command, keys: Keyspace, args: readonly string[]): Reply {
  try {
    return command.run(new View(keys), args);
  } catch (problem) {
    if (!(problem instanceof CommandError)) throw problem;
    return { error: problem.text };
  }
}
