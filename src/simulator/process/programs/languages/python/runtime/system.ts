import { concatBytes, utf8Decode, utf8Encode } from '../../../../../base/bytes.ts';
import { writeAll } from '../../../../../base/channel.ts';
import { sha256 } from '../../../../../base/sha256.ts';
import type { Connection, Listener } from '../../../../../base/sockets.ts';
import { type Task, WaitQueue, type Wake } from '../../../../../base/task.ts';
import type { Errno, FsResult } from '../../../../../filesystem/index.ts';
import type { OpenFile } from '../../../../program.ts';
import { SIGNALS, type SignalName } from '../../../../signals.ts';
import { strerror } from '../../../errno-text.ts';
import { toNumber } from '../engine/numbers.ts';
import {
  Host,
  type Kw,
  NO_KW,
  PyBytes,
  PyDict,
  PyFloat,
  PyList,
  PyObj,
  PyTuple,
  type PyType,
  Raise,
  type Run,
  type Value,
  Yield,
} from '../engine/values.ts';
import { addJson } from './json.ts';
import { addPackages } from './packages.ts';
import type { Python } from './python.ts';
import { addRegex } from './regex.ts';
import { exceptionLine, tracebackText, traceLines } from './traceback.ts';

const NUMBERS: Readonly<Record<string, readonly [number, string]>> = {
  EPERM: [1, 'PermissionError'],
  ENOENT: [2, 'FileNotFoundError'],
  ESRCH: [3, 'ProcessLookupError'],
  EINTR: [4, 'InterruptedError'],
  EIO: [5, 'OSError'],
  EBADF: [9, 'OSError'],
  ECHILD: [10, 'ChildProcessError'],
  ENOEXEC: [8, 'OSError'],
  EACCES: [13, 'PermissionError'],
  EBUSY: [16, 'OSError'],
  EEXIST: [17, 'FileExistsError'],
  ENOTDIR: [20, 'NotADirectoryError'],
  EISDIR: [21, 'IsADirectoryError'],
  EINVAL: [22, 'OSError'],
  ENOSPC: [28, 'OSError'],
  EROFS: [30, 'OSError'],
  EPIPE: [32, 'BrokenPipeError'],
  ENOTEMPTY: [39, 'OSError'],
  ELOOP: [40, 'OSError'],
  EADDRINUSE: [98, 'OSError'],
  EADDRNOTAVAIL: [99, 'OSError'],
  ENETUNREACH: [101, 'OSError'],
  ECONNRESET: [104, 'ConnectionResetError'],
  ETIMEDOUT: [110, 'TimeoutError'],
  ECONNREFUSED: [111, 'ConnectionRefusedError'],
  EHOSTUNREACH: [113, 'OSError'],
};

export function osError(py: Python, code: string, path?: Value): Raise {
  const [number, type] = NUMBERS[code] ?? [5, 'OSError'];
  return py.errorOf(py.type(type), [number, strerror(code as Errno), ...(path === undefined ? [] : [path])]);
}

type Fn = (args: readonly Value[], kw: Kw) => Run<Value>;

/** A thread's outermost level, where nothing yields to a generator. */
export function* asTask<T>(run: Run<T>): Task<T> {
  let wake: Wake = 'ready';
  for (;;) {
    const next = run.next(wake);
    if (next.done === true) return next.value;
    if (next.value instanceof Yield) throw new Error('yielded outside a generator');
    wake = yield next.value;
  }
}

/** The same for one of several threads: what runs is known by its number, and finds the interpreter as it left it. */
export function* asThread<T>(py: Python, ident: number, run: Run<T>): Task<T> {
  let wake: Wake = 'ready';
  let { frame, depth } = py;
  for (;;) {
    py.thread = ident;
    py.frame = frame;
    py.depth = depth;
    const next = run.next(wake);
    ({ frame, depth } = py);
    if (next.done === true) return next.value;
    if (next.value instanceof Yield) throw new Error('yielded outside a generator');
    wake = yield next.value;
  }
}

/** What the library's own Python code is made with. */
export function addSystem(py: Python): void {
  const dict: Record<string, Value> = {};
  const def = (name: string, fn: Fn): void => void (dict[name] = py.fn(name, fn));
  addOutput(py, def);
  addFiles(py, def);
  addSockets(py, def);
  addProcesses(py, def);
  addNumbers(def);
  addErrors(py, def);
  addPackages(py, def, dict);
  addRegex(py, def);
  addJson(py, def);
  py.module('_sys', dict);
  const { builtins } = py;
  builtins.set('print', dict['print']);
  builtins.set(
    'open',
    py.fn('open', function* (args, kw) {
      return yield* py.call(yield* py.get(yield* py.importModule('io'), 'open'), args, kw);
    }),
  );
  builtins.set(
    'input',
    py.fn('input', function* ([prompt]) {
      if (prompt !== undefined) yield* py.write(1, yield* py.str(prompt));
      yield* py.flush();
      const line = yield* py.p.readLine(0);
      if (line === undefined) throw py.error('EOFError', 'EOF when reading a line');
      return line;
    }),
  );
  builtins.set(
    '__import__',
    py.fn('__import__', function* ([name]) {
      return yield* py.importModule(String(name).split('.')[0] ?? '');
    }),
  );
  for (const name of ['exit', 'quit'])
    builtins.set(
      name,
      py.fn(name, function* ([code]) {
        throw py.errorOf(py.type('SystemExit'), [code ?? null]);
      }),
    );
}

function addOutput(py: Python, def: (name: string, fn: Fn) => void): void {
  const { p } = py;
  def('print', function* (args, kw) {
    const sep = kw.get('sep') ?? ' ';
    const end = kw.get('end') ?? '\n';
    const parts: string[] = [];
    for (const one of args) parts.push(typeof one === 'string' ? one : yield* py.str(one));
    const text = parts.join(sep === null ? ' ' : String(sep)) + (end === null ? '\n' : String(end));
    const sys = py.modules.get('sys');
    const given = kw.get('file') ?? null;
    const file = given === null ? sys?.dict.get('stdout') : given;
    if (file === undefined || file === sys?.dict.get('__stdout__')) yield* py.write(1, text);
    else if (file !== null) yield* py.callMethod(file, 'write', [text]);
    const flush = kw.get('flush');
    if (flush !== undefined && (yield* py.truth(flush))) {
      if (file === undefined || file === sys?.dict.get('__stdout__')) yield* py.flush();
      else yield* py.callMethod(file, 'flush', []);
    }
    return null;
  });
  def('write', function* ([fd, text]) {
    if (text instanceof PyBytes) yield* p.write(py.index(fd), text.b);
    else yield* py.write(py.index(fd), String(text));
    return null;
  });
  def('flush', function* () {
    yield* py.flush();
    return null;
  });
  def('isatty', function* ([fd]) {
    return p.files.get(py.index(fd))?.kind === 'tty';
  });
  def('read_line', function* () {
    const line = yield* p.readLine(0);
    return line === undefined ? '' : `${line}\n`;
  });
  def('read_stdin', function* () {
    return utf8Decode(yield* p.readAll(0));
  });
  def('now', function* () {
    return new PyFloat(p.clock.now() / 1000);
  });
  def('sleep', function* ([seconds]) {
    const ms = toNumber(seconds as number) * 1000;
    if (ms < 0) throw py.error('ValueError', 'sleep length must be non-negative');
    yield* py.sleep(ms);
    return null;
  });
  def('random', function* () {
    return new PyFloat((p.ids.int(67108864) * 134217728 + p.ids.int(134217728)) / 9007199254740992);
  });
  def('urandom', function* ([n]) {
    return new PyBytes(Uint8Array.from({ length: py.index(n) }, () => p.ids.int(256)));
  });
  def('hex', function* ([n]) {
    return p.ids.hex(py.index(n));
  });
  def('sha256', function* ([data]) {
    return sha256((data as PyBytes).b);
  });
  def('utf8', function* ([data]) {
    return utf8Decode((data as PyBytes).b);
  });
  def('facts', function* () {
    const made = new PyDict();
    const facts: Record<string, Value> = {
      version: py.version,
      minor: py.minor,
      argv: new PyList([...py.argv]),
      orig_argv: new PyList([...p.argv]),
      path: py.path,
      pid: p.pid,
      ppid: p.ppid,
      hostname: p.hostname,
      folder: py.folder,
      prefix: py.prefix,
      base: py.base,
      distribution: p.flavour.distribution,
      executable: (() => {
        const found = p.which(p.argv[0] ?? 'python3');
        return found.ok ? found.value : '/usr/local/bin/python3';
      })(),
    };
    for (const [name, value] of Object.entries(facts)) made.put(name, value);
    return made;
  });
  def('modules', function* () {
    const made = new PyDict();
    for (const [name, module] of py.modules) made.put(name, module);
    return made;
  });
  def('import', function* ([name]) {
    return yield* py.importModule(String(name));
  });
}

function addFiles(py: Python, def: (name: string, fn: Fn) => void): void {
  const { p } = py;
  const need = <T>(result: FsResult<T>, path: Value): T => {
    if (result.ok) return result.value;
    throw osError(py, result.error, path);
  };
  const text = (v: Value): string => {
    const plain = py.plain(v);
    if (typeof plain === 'string') return plain;
    throw py.error('TypeError', `expected str, bytes or os.PathLike object, not ${py.typeName(v)}`);
  };
  const full = (v: Value): string => p.resolve(text(v));
  const as = () => p.credentials;
  def('environ', function* () {
    const made = new PyDict();
    for (const [name, value] of p.env) made.put(name, value);
    return made;
  });
  def('setenv', function* ([name, value]) {
    if (value === null) p.env.delete(String(name));
    else p.env.set(String(name), String(value));
    return null;
  });
  def('getcwd', function* () {
    return p.cwd;
  });
  def('chdir', function* ([path]) {
    const stat = need(p.stat(full(path)), path);
    if (stat.kind !== 'directory') throw osError(py, 'ENOTDIR', path);
    p.cwd = full(path).replace(/(.)\/+$/, '$1');
    return null;
  });
  def('resolve', function* ([path]) {
    return p.resolve(text(path));
  });
  def('realpath', function* ([path]) {
    const real = p.fs.realpath(full(path), as());
    return real.ok ? real.value : full(path);
  });
  def('listdir', function* ([path]) {
    return new PyList([...need(p.fs.readdir(full(path), as()), path)]);
  });
  def('stat', function* ([path, follow]) {
    const stat = need(p.stat(text(path), follow !== false), path);
    const type = { file: 0o100000, directory: 0o040000, symlink: 0o120000, device: 0o020000 }[stat.kind];
    return new PyTuple([
      stat.mode | type,
      stat.inode,
      stat.device,
      stat.nlink,
      stat.uid,
      stat.gid,
      stat.size,
      stat.mtime,
      stat.mtime,
      stat.mtime,
    ]);
  });
  def('kind', function* ([path, follow]) {
    const stat = p.stat(text(path), follow !== false);
    return stat.ok ? stat.value.kind : null;
  });
  def('access', function* ([path, mode]) {
    const bits = py.index(mode);
    return p.fs.access(full(path), as(), { read: (bits & 4) !== 0, write: (bits & 2) !== 0, execute: (bits & 1) !== 0 })
      .ok;
  });
  def('mkdir', function* ([path, mode]) {
    need(p.fs.mkdir(full(path), as(), (mode === undefined ? 0o777 : py.index(mode)) & ~p.umask), path);
    return null;
  });
  def('rmdir', function* ([path]) {
    need(p.fs.rmdir(full(path), as()), path);
    return null;
  });
  def('unlink', function* ([path]) {
    need(p.fs.unlink(full(path), as()), path);
    return null;
  });
  def('rename', function* ([from, to]) {
    need(p.fs.rename(full(from), full(to), as()), from);
    return null;
  });
  def('symlink', function* ([to, path]) {
    need(p.fs.symlink(text(to), full(path), as()), path);
    return null;
  });
  def('readlink', function* ([path]) {
    return need(p.fs.readlink(full(path), as()), path);
  });
  def('chmod', function* ([path, mode]) {
    need(p.fs.chmod(full(path), py.index(mode), as()), path);
    return null;
  });
  def('chown', function* ([path, uid, gid]) {
    need(p.fs.chown(full(path), py.index(uid), py.index(gid), as()), path);
    return null;
  });
  def('read_file', function* ([path]) {
    if (path === '/dev/stdin' || path === 0) return new PyBytes(yield* p.readAll(0));
    const stat = need(p.stat(text(path)), path);
    if (stat.kind === 'directory') throw osError(py, 'EISDIR', path);
    const content = need(p.fs.readFile(full(path), as()), path);
    const out = new Uint8Array(Math.min(content.size, 64 * 1048576));
    out.set(content.bytes.subarray(0, out.length));
    return new PyBytes(out);
  });
  def('write_file', function* ([path, data, mode]) {
    const file = p.open(text(path), mode === 'a' ? 'append' : 'write', {
      create: true,
      truncate: mode !== 'a',
      exclusive: mode === 'x',
      permissions: 0o666,
    });
    if (!file.ok) throw osError(py, file.error, path);
    let fd = 3;
    while (p.files.has(fd)) fd++;
    p.files.set(fd, file.value);
    const good = yield* p.write(fd, (data as PyBytes).b);
    p.files.delete(fd);
    file.value.release();
    if (!good) throw osError(py, p.writeError ?? 'EIO', path);
    return null;
  });
  def('ids', function* () {
    return new PyTuple([p.credentials.uid, p.credentials.gid]);
  });
  def('user_of', function* ([uid]) {
    const passwd = p.readText('/etc/passwd');
    const row = (passwd.ok ? passwd.value : '')
      .split('\n')
      .map((line) => line.split(':'))
      .find((one) => one[2] === String(uid) || one[0] === uid);
    return row === undefined ? null : new PyTuple(row);
  });
}

function addSockets(py: Python, def: (name: string, fn: Fn) => void): void {
  const { p } = py;
  const connection = (v: Value): Connection => (v as Host).value as Connection;
  def('listen', function* ([host, port]) {
    const address = host === '' || host === '::' ? '0.0.0.0' : host === 'localhost' ? '127.0.0.1' : String(host);
    const made = p.net.listen(address, py.index(port));
    if (!made.ok) throw osError(py, made.error);
    return new Host('listener', made.value);
  });
  def('accept', function* ([given, timeout]) {
    const listener = (given as Host).value as Listener;
    const until =
      timeout === undefined || timeout === null ? undefined : p.clock.now() + toNumber(timeout as number) * 1000;
    for (;;) {
      const made = listener.accept();
      if (made !== undefined) return new Host('connection', made);
      if (until !== undefined && p.clock.now() >= until) return null;
      yield* py.waitFor([listener.acceptable], until);
    }
  });
  def('connect', function* ([host, port]) {
    const found = yield* p.net.lookup(String(host));
    if (!found.ok)
      throw py.errorOf(
        py.type('OSError'),
        found.error === 'EAI_AGAIN' ? [-3, 'Temporary failure in name resolution'] : [-2, 'Name or service not known'],
      );
    let last = 'ECONNREFUSED';
    for (const address of found.value) {
      const made = yield* p.net.connect(address, py.index(port));
      if (made.ok) return new Host('connection', made.value);
      last = made.error;
    }
    throw osError(py, last);
  });
  def('lookup', function* ([host]) {
    const found = yield* p.net.lookup(String(host));
    return found.ok ? new PyList([...found.value]) : found.error;
  });
  def('recv', function* ([given, max, timeout]) {
    const one = connection(given);
    const until =
      timeout === undefined || timeout === null ? undefined : p.clock.now() + toNumber(timeout as number) * 1000;
    for (;;) {
      const bytes = one.read(py.index(max));
      if (bytes === undefined && one.wasReset === true) throw osError(py, 'ECONNRESET');
      if (bytes === undefined) return new PyBytes(new Uint8Array(0));
      if (bytes.length > 0) return new PyBytes(bytes);
      if (until !== undefined && p.clock.now() >= until) throw py.error('TimeoutError', 'timed out');
      yield* py.waitFor([one.readable], until);
    }
  });
  def('send', function* ([given, data]) {
    if (!(yield* writeAll(connection(given), (data as PyBytes).b))) throw osError(py, 'EPIPE');
    return null;
  });
  def('close', function* ([given]) {
    connection(given).close();
    return null;
  });
  def('finish', function* ([given]) {
    connection(given).finish();
    return null;
  });
  def('ends', function* ([given]) {
    const { value } = given as Host;
    if ('endpoint' in (value as object)) {
      const { endpoint } = value as Listener;
      return new PyTuple([new PyTuple([endpoint.address, endpoint.port]), null]);
    }
    const { local, remote } = value as Connection;
    return new PyTuple([new PyTuple([local.address, local.port]), new PyTuple([remote.address, remote.port])]);
  });
  def('addresses', function* () {
    return new PyList(p.net.interfaces.map((one) => one.address));
  });
}

function addProcesses(py: Python, def: (name: string, fn: Fn) => void): void {
  const { p } = py;
  for (const [name, number] of Object.entries(SIGNALS)) py.signalNumbers.set(name, number);
  const nameOf = (v: Value): SignalName | 0 => {
    const n = py.index(v);
    if (n === 0) return 0;
    for (const [name, number] of Object.entries(SIGNALS)) if (number === n) return name as SignalName;
    throw osError(py, 'EINVAL');
  };
  def('signals', function* () {
    const made = new PyDict();
    for (const [name, number] of py.signalNumbers) made.put(`SIG${name}`, number);
    return made;
  });
  def('signal', function* ([number, action]) {
    const name = nameOf(number);
    if (name === 0) return null;
    if (name === 'KILL' || name === 'STOP') throw osError(py, 'EINVAL');
    if (action === 'default' || action === 'ignore') {
      py.handlers.delete(name);
      p.onSignal(name, action);
    } else {
      py.handlers.set(name, action);
      p.onSignal(name, (one) => py.signalled(one));
    }
    return null;
  });
  def('kill', function* ([pid, number]) {
    const sent = p.kill(py.index(pid), nameOf(number));
    if (!sent.ok) throw osError(py, sent.error);
    yield* p.tick(1);
    if (py.pending !== undefined) yield* py.pending();
    return null;
  });
  def('pause', function* ([ms]) {
    const before = py.signals.length;
    yield* py.waitFor([], ms === undefined ? undefined : p.clock.now() + toNumber(ms as number));
    return before;
  });
  /** Starts a program; `how` for each of its descriptors: null inherits, `pipe`, `null`, `stdout`. */
  def('spawn', function* ([argv, env, cwd, input, output, errors]) {
    const words = (yield* py.list(argv)).map((one) => String(py.plain(one)));
    yield* py.flush();
    const found = p.which(words[0] ?? '');
    if (!found.ok) throw osError(py, found.error, words[0]);
    const files = new Map<number, OpenFile>();
    const readers: (OpenFile | undefined)[] = [];
    let writer: OpenFile | undefined;
    const ends: OpenFile[] = [];
    const plug = (fd: number, how: Value): void => {
      if (how === 'stdout') {
        const same = files.get(1);
        if (same !== undefined) files.set(fd, same);
      } else if (how === 'pipe' || how === 'null') {
        const pipe = p.pipe();
        const own = fd === 0 ? pipe.reader : pipe.writer;
        files.set(fd, own);
        ends.push(own);
        if (fd === 0) {
          if (how === 'null') pipe.writer.release();
          else writer = pipe.writer;
        } else if (how === 'pipe') readers[fd] = pipe.reader;
        else {
          const open = p.open('/dev/null', 'write');
          if (open.ok) files.set(fd, open.value);
          pipe.reader.release();
        }
      } else {
        const inherited = p.files.get(fd);
        if (inherited !== undefined) files.set(fd, inherited);
      }
    };
    plug(0, input);
    plug(1, output);
    plug(2, errors);
    const given =
      env instanceof PyDict
        ? new Map([...env.m.values()].map(([key, value]) => [String(key), String(value)] as const))
        : undefined;
    const pid = p.spawn({
      path: found.value,
      argv: words,
      files,
      ...(given === undefined ? {} : { env: given }),
      ...(cwd === null ? {} : { cwd: p.resolve(String(cwd)) }),
    });
    for (const end of ends) end.release();
    if (!pid.ok) throw osError(py, pid.error, words[0]);
    return new PyTuple([
      pid.value,
      writer === undefined ? null : new Host('writer', writer),
      readers[1] === undefined ? null : new Host('reader', readers[1]),
      readers[2] === undefined ? null : new Host('reader', readers[2]),
    ]);
  });
  def('pipe_read', function* ([given, all]) {
    const { source } = (given as Host).value as OpenFile;
    const parts: Uint8Array[] = [];
    for (;;) {
      const bytes = source?.read(65536);
      if (bytes === undefined) break;
      if (bytes.length === 0) {
        if (source !== undefined) yield* py.waitFor([source.readable]);
        continue;
      }
      parts.push(bytes);
      if (all === false) break;
    }
    return new PyBytes(concatBytes(parts));
  });
  def('pipe_write', function* ([given, data]) {
    const { sink } = (given as Host).value as OpenFile;
    if (sink !== undefined) yield* writeAll(sink, (data as PyBytes).b);
    return null;
  });
  def('pipe_close', function* ([given]) {
    ((given as Host).value as OpenFile).release();
    return null;
  });
  def('waitpid', function* ([pid, timeout]) {
    const until =
      timeout === null || timeout === undefined ? undefined : p.clock.now() + toNumber(timeout as number) * 1000;
    for (;;) {
      const done = p.poll(py.index(pid));
      if (done !== undefined) return 'code' in done.status ? done.status.code : -SIGNALS[done.status.signal];
      if (until !== undefined && p.clock.now() >= until) return null;
      yield* py.waitFor([p.childChanged], until);
    }
  });
  def('thread', function* ([fn, args]) {
    py.threads++;
    const list = [...(yield* py.list(args))];
    py.strands.add(
      (function* () {
        try {
          py.frame = undefined;
          yield* asThread(py, ++py.lastThread, py.call(fn, list, NO_KW));
        } catch (error) {
          if (!(error instanceof Raise)) throw error;
        } finally {
          py.threads--;
        }
      })(),
    );
    return null;
  });
  def('waitqueue', function* () {
    return new Host('waitqueue', new WaitQueue());
  });
  def('wait', function* ([queue, timeout]) {
    const until =
      timeout === null || timeout === undefined ? undefined : p.clock.now() + toNumber(timeout as number) * 1000;
    yield* py.waitFor([(queue as Host).value as WaitQueue], until);
    return null;
  });
  def('notify', function* ([queue]) {
    ((queue as Host).value as WaitQueue).notify();
    return null;
  });
}

function addNumbers(def: (name: string, fn: Fn) => void): void {
  const fns: Record<string, (x: number, y: number) => number> = {
    sqrt: Math.sqrt,
    sin: Math.sin,
    cos: Math.cos,
    tan: Math.tan,
    asin: Math.asin,
    acos: Math.acos,
    atan: Math.atan,
    exp: Math.exp,
    log: Math.log,
    log2: Math.log2,
    log10: Math.log10,
    atan2: Math.atan2,
    cbrt: Math.cbrt,
    hypot: Math.hypot,
    sinh: Math.sinh,
    cosh: Math.cosh,
    tanh: Math.tanh,
    log1p: Math.log1p,
    expm1: Math.expm1,
    pow: Math.pow,
    fmod: (x, y) => x % y,
  };
  for (const [name, fn] of Object.entries(fns))
    def(`math_${name}`, function* ([x, y]) {
      return new PyFloat(fn(toNumber(x as number), y === undefined ? 0 : toNumber(y as number)));
    });
}

function addErrors(py: Python, def: (name: string, fn: Fn) => void): void {
  def('handled', function* () {
    for (let f = py.frame; f !== undefined; f = f.back) if (f.handling !== undefined) return f.handling;
    return null;
  });
  def('traceback', function* ([exc]) {
    return exc instanceof PyObj ? yield* tracebackText(py, exc, py.lines) : 'NoneType: None\n';
  });
  def('exception_line', function* ([exc]) {
    return yield* exceptionLine(py, exc as PyObj);
  });
  def('trace_lines', function* ([exc]) {
    return exc instanceof PyObj ? traceLines(exc.trace ?? [], py.lines, py.minor) : '';
  });
  def('caller', function* ([depth]) {
    let f = py.frame;
    for (let i = 0; i < Number(depth ?? 0) && f !== undefined; i++) f = f.back;
    return f === undefined ? null : new PyTuple([f.file, f.at.line, f.fn?.code.name ?? f.name]);
  });
  def('setattr_', function* ([object, name, value]) {
    (object as PyObj).dict.set(String(name), value);
    return null;
  });
  def('blank', function* ([cls, value]) {
    const made = new PyObj(cls as PyType);
    if ((cls as PyType).mro.some((one) => one.name === 'str' || one.name === 'int')) made.base = value;
    return made;
  });
  def('encode', function* ([text]) {
    return new PyBytes(utf8Encode(String(text)));
  });
  def('names', function* ([cls]) {
    return new PyList([...(cls as { dict: Map<string, Value> }).dict.keys()]);
  });
}
