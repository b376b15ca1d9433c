import type { Task } from '../../../../../base/task.ts';
import type { ExitStatus } from '../../../../program.ts';
import { SIGNALS, type SignalName } from '../../../../signals.ts';
import { strftime } from '../../../date-text.ts';
import type { Plain, Running, V, Waiting } from '../code.ts';
import { Exit } from '../code.ts';
import { errnoCode } from './errno.ts';
import { done } from './stdio.ts';

const num = (args: readonly V[], i: number): number => Number(args[i] ?? 0);
const INT = { k: 'int', size: 4, signed: true, name: 'int' } as const;
const LONG = { k: 'int', size: 8, signed: true, name: 'long int' } as const;
const POINTER = { k: 'pointer', to: { k: 'void' } } as const;

const signalName = (code: number): SignalName | undefined =>
  (Object.keys(SIGNALS) as SignalName[]).find((name) => SIGNALS[name] === code);

/** Sets what a signal does; gives the handler before. */
function handle(m: Running, signal: number, handler: number): number {
  const name = signalName(signal);
  const old = m.handlers.get(signal) ?? 0;
  if (name === undefined || name === 'KILL' || name === 'STOP') {
    m.setErrno(22);
    return -1;
  }
  m.handle(signal, handler);
  m.p.onSignal(name, handler === 0 ? 'default' : handler === 1 ? 'ignore' : () => m.pending.push(signal));
  return old;
}

function send(m: Running, pid: number, signal: number): number {
  const name = signal === 0 ? 0 : signalName(signal);
  if (name === undefined) {
    m.setErrno(22);
    return -1;
  }
  return done(m, m.p.kill(pid, name));
}

function texts(m: Running, list: number): string[] {
  const out: string[] = [];
  for (let at = list; ; at += 8) {
    const one = Number(m.memory.load(POINTER, at));
    if (one === 0) return out;
    out.push(m.memory.text(one));
  }
}

function now(m: Running): number {
  return m.p.clock.now();
}

const FIELDS = ['getUTCSeconds', 'getUTCMinutes', 'getUTCHours', 'getUTCDate', 'getUTCMonth'] as const;

/** A time in parts, in UTC, which is where containers live. */
function parts(m: Running, seconds: number): number {
  const date = new Date(seconds * 1000);
  const at = m.keep('tm', 64);
  const year = date.getUTCFullYear();
  const days = Math.floor((seconds - Date.UTC(year, 0, 1) / 1000) / 86400);
  const values = [...FIELDS.map((field) => date[field]()), year - 1900, date.getUTCDay(), days, 0];
  for (const [i, value] of values.entries()) m.memory.store(INT, at + i * 4, value);
  return at;
}

function secondsOf(m: Running, at: number): number {
  const [sec = 0, min = 0, hour = 0, day = 0, month = 0, year = 0] = [0, 1, 2, 3, 4, 5].map((i) =>
    Number(m.memory.load(INT, at + i * 4)),
  );
  return Date.UTC(year + 1900, month, day, hour, min, sec) / 1000;
}

export const SYSTEM_PLAIN: Readonly<Record<string, Plain>> = {
  getpid: (m) => m.p.pid,
  getppid: (m) => m.p.ppid,
  getuid: (m) => m.p.credentials.uid,
  geteuid: (m) => m.p.credentials.uid,
  getgid: (m) => m.p.credentials.gid,
  getegid: (m) => m.p.credentials.gid,
  setuid: (m, a) => identity(m, { uid: num(a, 0) }),
  setgid: (m, a) => identity(m, { gid: num(a, 0) }),
  isatty: (m, a) => (m.p.files.get(num(a, 0))?.kind === 'tty' ? 1 : 0),
  close: (m, a) => {
    const file = m.p.files.get(num(a, 0));
    file?.release();
    m.p.files.delete(num(a, 0));
    return file === undefined ? -1 : 0;
  },
  dup: (m, a) => {
    const file = m.p.files.get(num(a, 0));
    if (file === undefined) return -1;
    file.retain();
    return m.streams.install(file);
  },
  dup2: (m, a) => {
    const file = m.p.files.get(num(a, 0));
    if (file === undefined) return -1;
    if (num(a, 0) === num(a, 1)) return num(a, 1);
    file.retain();
    m.p.files.get(num(a, 1))?.release();
    m.p.files.set(num(a, 1), file);
    return num(a, 1);
  },
  pipe: (m, a) => {
    const { reader, writer } = m.p.pipe();
    m.memory.store(INT, num(a, 0), m.streams.install(reader));
    m.memory.store(INT, num(a, 0) + 4, m.streams.install(writer));
    return 0;
  },
  open: (m, a) => {
    const flags = num(a, 1);
    const mode = (flags & 1024) !== 0 ? 'append' : ((['read', 'write', 'readwrite'] as const)[flags & 3] ?? 'read');
    const opened = m.p.open(m.memory.text(num(a, 0)), mode, {
      create: (flags & 64) !== 0,
      exclusive: (flags & 128) !== 0,
      truncate: (flags & 512) !== 0,
      permissions: num(a, 2) & ~m.p.umask,
    });
    if (opened.ok) return m.streams.install(opened.value);
    m.setErrno(errnoCode(opened.error));
    return -1;
  },
  unlink: (m, a) => done(m, m.p.fs.unlink(m.p.resolve(m.memory.text(num(a, 0))), m.p.credentials)),
  access: (m, a) => done(m, m.p.stat(m.memory.text(num(a, 0)))),
  chdir: (m, a) => {
    const path = m.p.resolve(m.memory.text(num(a, 0)));
    const found = m.p.stat(path);
    if (!found.ok) return done(m, found);
    m.p.cwd = path;
    return 0;
  },
  getcwd: (m, a) => {
    const at = num(a, 0) === 0 ? m.memory.allocate(m.p.cwd.length + 1) : num(a, 0);
    m.memory.putText(at, m.p.cwd);
    return at;
  },
  gethostname: (m, a) => {
    m.memory.putText(num(a, 0), m.p.hostname.slice(0, num(a, 1) - 1));
    return 0;
  },
  signal: (m, a) => handle(m, num(a, 0), num(a, 1)),
  sigemptyset: () => 0,
  sigaction: (m, a) => {
    const handler = num(a, 1) === 0 ? undefined : Number(m.memory.load(POINTER, num(a, 1)));
    if (num(a, 2) !== 0) m.memory.store(POINTER, num(a, 2), m.handlers.get(num(a, 0)) ?? 0);
    return handler !== undefined && handle(m, num(a, 0), handler) < 0 ? -1 : 0;
  },
  time: (m, a) => {
    const seconds = BigInt(Math.floor(now(m) / 1000));
    if (num(a, 0) !== 0) m.memory.store(LONG, num(a, 0), seconds);
    return seconds;
  },
  clock: () => 1000n,
  clock_gettime: (m, a) => {
    const ms = now(m);
    m.memory.store(LONG, num(a, 1), BigInt(Math.floor(ms / 1000)));
    m.memory.store(LONG, num(a, 1) + 8, BigInt(Math.floor((ms % 1000) * 1e6)));
    return 0;
  },
  gmtime: (m, a) => parts(m, Number(m.memory.load(LONG, num(a, 0)))),
  localtime: (m, a) => parts(m, Number(m.memory.load(LONG, num(a, 0)))),
  difftime: (_, a) => num(a, 0) - num(a, 1),
  strftime: (m, a) => {
    const text = strftime(m.memory.text(num(a, 2)), secondsOf(m, num(a, 3)) * 1000);
    if (text.length + 1 > num(a, 1)) return 0n;
    m.memory.putText(num(a, 0), text);
    return BigInt(text.length);
  },
};

function identity(m: Running, change: { readonly uid?: number; readonly gid?: number }): number {
  const { credentials } = m.p;
  const same =
    (change.uid ?? credentials.uid) === credentials.uid && (change.gid ?? credentials.gid) === credentials.gid;
  if (credentials.uid !== 0 && !same) {
    m.setErrno(1);
    return -1;
  }
  m.p.credentials = { ...credentials, ...change };
  return 0;
}

/** Sleeps so many milliseconds; what is left when a signal came first. */
function* rest(m: Running, milliseconds: number): Task<number> {
  yield* m.streams.send();
  const until = now(m) + milliseconds;
  yield* m.p.sleep(milliseconds);
  yield* m.deliver();
  return Math.max(0, until - now(m));
}

function* waitFor(m: Running, pid: number, status: number, options: number): Task<number> {
  yield* m.streams.send();
  const wanted = pid > 0 ? pid : undefined;
  if ((options & 1) !== 0 && wanted !== undefined) {
    const ready = m.p.poll(wanted);
    return ready === undefined ? 0 : ended(m, ready, status);
  }
  for (;;) {
    const found = yield* m.p.wait(wanted);
    if (found === 'signal') {
      yield* m.deliver();
      continue;
    }
    if (found !== undefined) return ended(m, found, status);
    m.setErrno(10);
    return -1;
  }
}

function ended(m: Running, found: { readonly pid: number; readonly status: ExitStatus }, at: number): number {
  const { status } = found;
  const value = 'code' in status ? status.code << 8 : SIGNALS[status.signal];
  if (at !== 0) m.memory.store(INT, at, value);
  return found.pid;
}

function* replace(m: Running, file: string, argv: readonly string[], search: boolean): Task<number> {
  m.streams.flush(m.streams.stderr);
  yield* m.streams.send();
  const found = search ? m.p.which(file) : ({ ok: true, value: file } as const);
  const error = found.ok ? yield* m.p.exec({ argv, path: found.value, env: m.p.env }) : found.error;
  m.setErrno(errnoCode(error));
  return -1;
}

const listed = (m: Running, a: readonly V[]): string[] => {
  const end = a.findIndex((one, i) => i > 0 && Number(one) === 0);
  return a.slice(1, end < 0 ? a.length : end).map((one) => m.memory.text(Number(one)));
};

export const SYSTEM_WAITING: Readonly<Record<string, Waiting>> = {
  *sleep(m, a) {
    return Math.ceil((yield* rest(m, num(a, 0) * 1000)) / 1000);
  },
  *usleep(m, a) {
    return (yield* rest(m, num(a, 0) / 1000)) > 0 ? -1 : 0;
  },
  *nanosleep(m, a) {
    const seconds = Number(m.memory.load(LONG, num(a, 0)));
    const nano = Number(m.memory.load(LONG, num(a, 0) + 8));
    return (yield* rest(m, seconds * 1000 + nano / 1e6)) > 0 ? -1 : 0;
  },
  *pause(m) {
    yield* m.streams.send();
    while (m.pending.length === 0) yield* m.p.sleep(86_400_000);
    m.setErrno(4);
    return -1;
  },
  *write(m, a) {
    yield* m.streams.send();
    const bytes = m.memory.slice(num(a, 1), num(a, 2)).slice();
    const good = yield* m.p.write(num(a, 0), bytes);
    if (good) return BigInt(bytes.length);
    m.setErrno(errnoCode(m.p.writeError ?? 'EBADF'));
    return -1n;
  },
  *read(m, a) {
    yield* m.streams.send();
    const bytes = yield* m.p.read(num(a, 0), num(a, 2));
    if (bytes === undefined) return 0n;
    m.memory.put(num(a, 1), bytes);
    return BigInt(bytes.length);
  },
  *fork(m) {
    yield* m.streams.send();
    const child = m.forked();
    const pid = m.p.fork((p) => child(p), { files: m.p.files });
    if (pid < 0) m.setErrno(11);
    return pid;
  },
  wait: (m, a) => waitFor(m, -1, num(a, 0), 0),
  waitpid: (m, a) => waitFor(m, num(a, 0), num(a, 1), num(a, 2)),
  execvp: (m, a) => replace(m, m.memory.text(num(a, 0)), texts(m, num(a, 1)), true),
  execv: (m, a) => replace(m, m.memory.text(num(a, 0)), texts(m, num(a, 1)), false),
  execlp: (m, a) => replace(m, m.memory.text(num(a, 0)), listed(m, a), true),
  execl: (m, a) => replace(m, m.memory.text(num(a, 0)), listed(m, a), false),
  *system(m, a) {
    yield* m.streams.send();
    const argv = ['sh', '-c', m.memory.text(num(a, 0))];
    const child = m.p.spawn({ argv, path: '/bin/sh', env: m.p.env, files: m.p.files });
    if (!child.ok) return 127 << 8;
    const found = yield* m.p.wait(child.value);
    if (found === undefined || found === 'signal') return -1;
    return 'code' in found.status ? found.status.code << 8 : SIGNALS[found.status.signal];
  },
  *kill(m, a) {
    yield* m.streams.send();
    const value = send(m, num(a, 0), num(a, 1));
    yield* m.p.tick();
    return value;
  },
  *raise(m, a) {
    yield* m.streams.send();
    const value = send(m, m.p.pid, num(a, 0));
    yield* m.p.tick();
    return value;
  },
  *exit(m, a) {
    throw new Exit(yield* m.finish(num(a, 0)));
  },
};
