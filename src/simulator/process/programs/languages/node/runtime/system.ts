import { concatBytes, utf8Decode, utf8Encode } from '../../../../../base/bytes.ts';
import { writeAll } from '../../../../../base/channel.ts';
import type { Connection, Listener } from '../../../../../base/sockets.ts';
import type { Task } from '../../../../../base/task.ts';
import type { Errno, FsResult, Stat } from '../../../../../filesystem/index.ts';
import type { OpenFile } from '../../../../program.ts';
import { strerror } from '../../../errno-text.ts';
import { plainView } from '../builtins/binary.ts';
import { HostSlot, isObject, type Run, slotOf, stamp, Thrown, type Value } from '../engine/values.ts';
import type { Node } from './node.ts';
import { frameText, setExcerpt } from './stack.ts';

const ERRNO: Readonly<Record<string, number>> = {
  EPERM: -1,
  ENOENT: -2,
  EIO: -5,
  EBADF: -9,
  EAGAIN: -11,
  ENOMEM: -12,
  EACCES: -13,
  EBUSY: -16,
  EEXIST: -17,
  EXDEV: -18,
  ENOTDIR: -20,
  EISDIR: -21,
  EINVAL: -22,
  EMFILE: -24,
  EFBIG: -27,
  ENOSPC: -28,
  ESPIPE: -29,
  EROFS: -30,
  EMLINK: -31,
  EPIPE: -32,
  ENAMETOOLONG: -36,
  ENOTEMPTY: -39,
  ELOOP: -40,
  EADDRINUSE: -98,
  EADDRNOTAVAIL: -99,
  ENETUNREACH: -101,
  ECONNRESET: -104,
  ETIMEDOUT: -110,
  ECONNREFUSED: -111,
  EHOSTUNREACH: -113,
  ENOTFOUND: -3008,
  EAI_AGAIN: -3001,
};

/** libuv's words where they differ from the C library's. */
const WORDS: Readonly<Record<string, string>> = {
  EPERM: 'operation not permitted',
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EEXIST: 'file already exists',
  ENOTDIR: 'not a directory',
  EISDIR: 'illegal operation on a directory',
  ENOTEMPTY: 'directory not empty',
  EROFS: 'read-only file system',
  ENOSPC: 'no space left on device',
  EINVAL: 'invalid argument',
  EBADF: 'bad file descriptor',
  ELOOP: 'too many symbolic links encountered',
  EXDEV: 'cross-device link not permitted',
  EBUSY: 'resource busy or locked',
  EADDRINUSE: 'address already in use',
  EADDRNOTAVAIL: 'address not available',
  EPIPE: 'broken pipe',
};

const words = (code: string): string => WORDS[code] ?? strerror(code as Errno).toLowerCase();

/** Files, sockets and child processes for node's own modules. */
export function addSystem(node: Node): void {
  addFiles(node);
  addSockets(node);
  addChildren(node);
}

function addFiles(node: Node): void {
  const { p, realm } = node;
  const fail = (code: string, syscall: string, path: string, dest?: string): Thrown => {
    const where = dest === undefined ? `'${path}'` : `'${path}' -> '${dest}'`;
    let error = realm.object();
    const reading = syscall === 'open';
    realm.now(
      node.under(reading ? node.version.readFile.calls : [], function* () {
        error = realm.error('Error', `${code}: ${words(code)}, ${syscall} ${where}`, {
          errno: ERRNO[code] ?? -1,
          code,
          syscall,
          path,
          ...(dest === undefined ? {} : { dest }),
        });
      }),
    );
    if (reading) setExcerpt(error, `${node.version.readFile.at.join('\n')}\n`);
    return new Thrown(error);
  };
  const pathOf = (value: Value): string => {
    if (typeof value === 'string') return value;
    if (ArrayBuffer.isView(value)) return utf8Decode(plainView(value as Uint8Array));
    const href = isObject(value) ? realm.get(value, 'pathname') : undefined;
    if (typeof href === 'string') return decodeURIComponent(href);
    throw realm.typeError(
      `The "path" argument must be of type string or an instance of Buffer or URL. Received ${realm.string(realm.callNow(realm.get(node.binding, 'received'), undefined, [value]))}`,
      'ERR_INVALID_ARG_TYPE',
    );
  };
  const bytesOf = (value: Value): Uint8Array =>
    ArrayBuffer.isView(value) ? plainView(value as Uint8Array) : utf8Encode(realm.string(value));
  const need = <T>(result: FsResult<T>, syscall: string, path: string, dest?: string): T => {
    if (result.ok) return result.value;
    throw fail(result.error, syscall, path, dest);
  };
  const statObject = (stat: Stat): object =>
    realm.object({
      kind: stat.kind,
      mode: stat.mode | { file: 0o100000, directory: 0o040000, symlink: 0o120000, device: 0o020000 }[stat.kind],
      size: stat.size,
      uid: stat.uid,
      gid: stat.gid,
      nlink: stat.nlink,
      ino: stat.inode,
      dev: stat.device,
      mtimeMs: stat.mtime * 1000,
    });
  const as = () => p.credentials;
  const full = (value: Value): string => p.resolve(pathOf(value));
  node.bindTask('fsRead', function* ([given]) {
    const path = typeof given === 'number' ? `/dev/fd/${given}` : pathOf(given);
    if (given === 0 || path === '/dev/stdin') return realm.bytes(yield* p.readAll(0));
    const stat = need(p.stat(path), 'open', path);
    if (stat.kind === 'directory')
      throw fail('EISDIR', 'read', path).value === undefined ? fail('EISDIR', 'read', path) : isDirectory();
    if (stat.kind === 'device') {
      const file = p.open(path, 'read');
      if (!file.ok) throw fail(file.error, 'open', path);
      return realm.bytes(new Uint8Array(0));
    }
    const content = need(p.fs.readFile(p.resolve(path), as()), 'open', path);
    const out = new Uint8Array(Math.min(content.size, 64 * 1024 * 1024));
    out.set(content.bytes.subarray(0, out.length));
    return realm.bytes(out);
  });
  const isDirectory = (): Thrown => {
    const error = realm.error('Error', 'EISDIR: illegal operation on a directory, read', {
      errno: -21,
      code: 'EISDIR',
      syscall: 'read',
    });
    return new Thrown(error);
  };
  node.bindTask('fsWrite', function* ([given, data, append, mode, exclusive]) {
    const path = typeof given === 'number' ? `/dev/fd/${given}` : pathOf(given);
    if (typeof given === 'number' && given < 3) {
      node.write(given, bytesOf(data));
      return undefined;
    }
    const file = p.open(path, append ? 'append' : 'write', {
      create: true,
      truncate: !append,
      ...(exclusive ? { exclusive: true } : {}),
      permissions: mode === undefined ? 0o666 : realm.number(mode),
    });
    if (!file.ok) throw fail(file.error, 'open', path);
    let fd = 3;
    while (p.files.has(fd)) fd++;
    p.files.set(fd, file.value);
    const written = yield* p.write(fd, bytesOf(data));
    const why = p.writeError;
    p.files.delete(fd);
    file.value.release();
    if (!written) throw fail(why ?? 'EIO', 'write', path);
    return undefined;
  });
  node.bind('fsStat', ([path, follow, quiet]) => {
    const found = p.stat(pathOf(path), follow !== false);
    if (!found.ok && quiet) return undefined;
    return statObject(need(found, follow === false ? 'lstat' : 'stat', pathOf(path)));
  });
  node.bind('fsList', ([path]) => realm.array([...need(p.fs.readdir(full(path), as()), 'scandir', pathOf(path))]));
  node.bind('fsMkdir', ([path, mode]) => {
    need(
      p.fs.mkdir(full(path), as(), (mode === undefined ? 0o777 : realm.number(mode)) & ~p.umask),
      'mkdir',
      pathOf(path),
    );
    return undefined;
  });
  node.bind('fsRmdir', ([path]) => void need(p.fs.rmdir(full(path), as()), 'rmdir', pathOf(path)));
  node.bind('fsUnlink', ([path]) => void need(p.fs.unlink(full(path), as()), 'unlink', pathOf(path)));
  node.bind(
    'fsRename',
    ([from, to]) => void need(p.fs.rename(full(from), full(to), as()), 'rename', pathOf(from), pathOf(to)),
  );
  node.bind('fsCopy', ([from, to]) => {
    const content = need(p.fs.readFile(full(from), as()), 'copyfile', pathOf(from), pathOf(to));
    need(p.fs.writeFile(full(to), content, as(), 0o666 & ~p.umask), 'copyfile', pathOf(from), pathOf(to));
    return undefined;
  });
  node.bind(
    'fsChmod',
    ([path, mode]) =>
      void need(
        p.fs.chmod(full(path), typeof mode === 'string' ? Number.parseInt(mode, 8) : realm.number(mode), as()),
        'chmod',
        pathOf(path),
      ),
  );
  node.bind(
    'fsChown',
    ([path, uid, gid]) =>
      void need(p.fs.chown(full(path), realm.number(uid), realm.number(gid), as()), 'chown', pathOf(path)),
  );
  node.bind(
    'fsSymlink',
    ([target, path]) =>
      void need(p.fs.symlink(pathOf(target), full(path), as()), 'symlink', pathOf(target), pathOf(path)),
  );
  node.bind(
    'fsLink',
    ([from, to]) => void need(p.fs.link(full(from), full(to), as()), 'link', pathOf(from), pathOf(to)),
  );
  node.bind('fsReadlink', ([path]) => need(p.fs.readlink(full(path), as()), 'readlink', pathOf(path)));
  node.bind('fsRealpath', ([path]) => need(p.fs.realpath(full(path), as()), 'lstat', pathOf(path)));
  node.bind(
    'fsUtimes',
    ([path, time]) => void need(p.fs.utimes(full(path), Math.floor(realm.number(time)), as()), 'utime', pathOf(path)),
  );
  node.bind('fsAccess', ([path, mode]) => {
    const bits = mode === undefined ? 0 : realm.number(mode);
    const want = { read: (bits & 4) !== 0, write: (bits & 2) !== 0, execute: (bits & 1) !== 0 };
    const there = p.stat(pathOf(path));
    if (!there.ok) throw fail(there.error, 'access', pathOf(path));
    need(p.fs.access(full(path), as(), want), 'access', pathOf(path));
    return undefined;
  });
}

/** A TCP connection of the program with what is still to be written. */
class Socket {
  readonly connection: Connection;
  readonly queue: Uint8Array[] = [];
  sending = false;
  ending = false;
  closed = false;
  constructor(connection: Connection) {
    this.connection = connection;
  }
}

function addSockets(node: Node): void {
  const { p, realm, loop } = node;
  const hostOf = <T>(value: Value): T => {
    const slot = slotOf(value);
    if (slot?.kind !== 'host') throw realm.typeError('Illegal invocation');
    return slot.handle as T;
  };
  function* send(socket: Socket): Task<boolean> {
    while (socket.queue.length > 0) {
      const bytes = concatBytes(socket.queue.splice(0));
      if (!(yield* writeAll(socket.connection, bytes))) return false;
    }
    return true;
  }
  const pump = (socket: Socket, failed: Value): void => {
    if (socket.sending || socket.closed) return;
    if (socket.queue.length === 0) {
      if (socket.ending) {
        socket.closed = true;
        socket.connection.close();
      }
      return;
    }
    socket.sending = true;
    loop.background(send(socket), function* (good) {
      socket.sending = false;
      if (good) pump(socket, failed);
      else yield* node.callback(failed)();
    });
  };
  const wrap = (connection: Connection): object => stamp(realm.object(), new HostSlot(new Socket(connection)));
  node.bind('netListen', ([host, port, onConnection]) => {
    const address =
      host === undefined || host === null || host === '::'
        ? '0.0.0.0'
        : host === 'localhost'
          ? '127.0.0.1'
          : realm.string(host);
    const number = realm.number(port);
    if (number > 0 && number < 1024 && p.credentials.uid !== 0 && address === 'never') return 'EACCES';
    const made = p.net.listen(address, number);
    if (!made.ok) return made.error;
    const listener = made.value;
    let open = true;
    loop.references++;
    const handle = stamp(
      realm.object(),
      new HostSlot({
        listener,
        close: () => {
          if (open) loop.references--;
          open = false;
          listener.close();
          listener.acceptable.notify();
        },
      }),
    );
    loop.aside(
      (function* () {
        while (open) {
          const connection = listener.accept();
          if (connection === undefined) yield { kind: 'wait', on: [listener.acceptable] };
          else loop.post(node.callback(onConnection, [wrap(connection)]));
        }
      })(),
    );
    return handle;
  });
  node.bind('netAddress', ([handle]) => {
    const { listener } = hostOf<{ listener: Listener }>(handle);
    return realm.array([listener.endpoint.address, listener.endpoint.port]);
  });
  node.bind('netStop', ([handle]) => void hostOf<{ close(): void }>(handle).close());
  node.bind('netConnect', ([host, port, done]) => {
    const name = realm.string(host);
    const number = realm.number(port);
    const task = function* (): Task<Value[]> {
      const found = name === 'localhost' ? { ok: true as const, value: ['127.0.0.1'] } : yield* p.net.lookup(name);
      if (!found.ok) return [found.error === 'EAI_AGAIN' ? 'EAI_AGAIN' : 'ENOTFOUND'];
      let last = 'ECONNREFUSED';
      for (const address of found.value) {
        const made = yield* p.net.connect(address, number);
        if (made.ok) return [undefined, wrap(made.value), address];
        last = made.error;
      }
      return [last, undefined, found.value[0]];
    };
    loop.background(task(), (result) => node.callback(done, result)());
    return undefined;
  });
  node.bind('netEnds', ([handle]) => {
    const { connection } = hostOf<Socket>(handle);
    return realm.array([
      connection.local.address,
      connection.local.port,
      connection.remote.address,
      connection.remote.port,
    ]);
  });
  node.bind('netWrite', ([handle, data, failed]) => {
    const socket = hostOf<Socket>(handle);
    if (socket.closed) return false;
    socket.queue.push(
      (ArrayBuffer.isView(data) ? plainView(data as Uint8Array) : utf8Encode(realm.string(data))).slice(),
    );
    pump(socket, failed);
    return true;
  });
  node.bind('netEnd', ([handle]) => {
    const socket = hostOf<Socket>(handle);
    socket.ending = true;
    pump(socket, undefined);
    return undefined;
  });
  node.bind('netDestroy', ([handle]) => {
    const socket = hostOf<Socket>(handle);
    socket.closed = true;
    socket.connection.close();
    socket.connection.readable.notify();
    return undefined;
  });
  node.bind('netRead', ([handle, onData, onEnd, keep]) => {
    const socket = hostOf<Socket>(handle);
    const next = function* (): Task<Uint8Array | undefined> {
      for (;;) {
        if (socket.closed) return undefined;
        const bytes = socket.connection.read(65536);
        if (bytes === undefined || bytes.length > 0) return bytes;
        yield { kind: 'wait', on: [socket.connection.readable] };
      }
    };
    const read = (): void =>
      loop.background(
        next(),
        function* (bytes) {
          if (bytes === undefined) {
            yield* node.callback(onEnd, [socket.connection.wasReset === true])();
            return;
          }
          yield* node.callback(onData, [realm.bytes(bytes)])();
          read();
        },
        keep !== false,
      );
    read();
    return undefined;
  });
  node.bind('dnsLookup', ([name, done]) => {
    loop.background(p.net.lookup(realm.string(name)), (found) =>
      node.callback(
        done,
        found.ok
          ? [undefined, realm.array([...found.value])]
          : [found.error === 'EAI_AGAIN' ? 'EAI_AGAIN' : 'ENOTFOUND'],
      )(),
    );
    return undefined;
  });
  node.bind('interfaces', () =>
    realm.array(
      p.net.interfaces.map((one) =>
        realm.object({ name: one.name, address: one.address, mac: one.mac, prefix: one.prefixLength }),
      ),
    ),
  );
  node.bind('systemError', ([code, syscall, detail, extra]) => {
    const name = realm.string(code);
    const said = /^(EADDR|EACCES)/.test(name) ? `: ${words(name)}` : '';
    const error = realm.error(
      'Error',
      `${realm.string(syscall)} ${name}${said}${detail === undefined ? '' : ` ${realm.string(detail)}`}`.replace(
        /^(listen E\w+: [a-z ]+) /,
        '$1 ',
      ),
    );
    for (const [key, value] of Object.entries({ code: name, errno: ERRNO[name] ?? -1, syscall }))
      realm.set(error, key, value);
    if (isObject(extra)) for (const key of Object.keys(extra)) realm.set(error, key, realm.get(extra, key));
    return error;
  });
  node.bindTask('withListenFrames', function* ([fn]) {
    return yield* node.under(node.version.listen, () => realm.call(fn, undefined, []));
  });
  node.bind('excerpt', ([error, emitted]) => {
    if (!isObject(error)) return undefined;
    const listening = emitted === 'listen';
    const calls = listening ? node.version.emitError : realm.frames().map(frameText);
    const name = listening ? 'Server' : realm.string(emitted);
    const who = name === 'EventEmitter' ? '' : ` on ${name} instance`;
    const foot = `Emitted 'error' event${who} at:\n${calls.map((call) => `    at ${call}`).join('\n')}`;
    setExcerpt(error, `${node.version.events}\n      throw er; // Unhandled 'error' event\n      ^\n`, foot);
    return undefined;
  });
}

function addChildren(node: Node): void {
  const { p, realm, loop } = node;
  /** Starts a program with pipes; collects what it writes. */
  const start = (file: string, argv: readonly string[], env: Value, cwd: Value, inherit: boolean) => {
    const found = p.which(file);
    if (!found.ok) return found.error;
    const pipes = inherit ? undefined : { out: p.pipe(), err: p.pipe(), in: p.pipe() };
    const files = new Map<number, OpenFile>();
    for (const [fd, own] of [
      [0, pipes?.in.reader],
      [1, pipes?.out.writer],
      [2, pipes?.err.writer],
    ] as const) {
      const file = own ?? p.files.get(fd);
      if (file !== undefined) files.set(fd, file);
    }
    const given = isObject(env)
      ? new Map(
          Object.keys(env).flatMap((key) =>
            realm.get(env, key) === undefined ? [] : [[key, realm.string(realm.get(env, key))] as const],
          ),
        )
      : undefined;
    const pid = p.spawn({
      path: found.value,
      argv,
      files,
      ...(given === undefined ? {} : { env: given }),
      ...(cwd === undefined ? {} : { cwd: p.resolve(realm.string(cwd)) }),
    });
    for (const end of [pipes?.in.reader, pipes?.out.writer, pipes?.err.writer]) end?.release();
    return pid.ok ? { pid: pid.value, pipes } : pid.error;
  };
  function* drain(file: OpenFile | undefined, tell: (bytes: Uint8Array) => void): Task<void> {
    const source = file?.source;
    while (source !== undefined) {
      const bytes = source.read(65536);
      if (bytes === undefined) break;
      if (bytes.length > 0) tell(bytes);
      else yield { kind: 'wait', on: [source.readable] };
    }
    file?.release();
  }
  const ended = (status: { readonly code: number } | { readonly signal: string } | undefined): Value[] =>
    status === undefined ? [1, null] : 'code' in status ? [status.code, null] : [null, `SIG${status.signal}`];
  function* waitFor(pid: number): Task<Value[]> {
    for (;;) {
      const done = p.poll(pid);
      if (done !== undefined) return ended(done.status);
      yield { kind: 'wait', on: [p.childChanged] };
    }
  }
  const textOf = (value: Value): string[] => realm.list(value).map((one) => realm.string(one));
  node.bind('spawn', ([file, argv, env, cwd, inherit, onData, onExit]) => {
    const child = start(realm.string(file), textOf(argv), env, cwd, inherit === true);
    if (typeof child === 'string') return child;
    const { pid, pipes } = child;
    let open = 3;
    const finish = (result: Value[]) =>
      function* (): Run<void> {
        yield* node.callback(onExit, result)();
      };
    let result: Value[] = [];
    const one = (extra?: Value[]): (() => Run<void>) => {
      if (extra !== undefined) result = extra;
      return --open === 0 ? finish(result) : function* () {};
    };
    for (const [fd, pipe] of [
      [1, pipes?.out.reader],
      [2, pipes?.err.reader],
    ] as const)
      loop.background(
        drain(pipe, (bytes) => loop.post(node.callback(onData, [fd, realm.bytes(bytes)]))),
        () => one()(),
      );
    loop.background(waitFor(pid), (status) => one(status)());
    const input = pipes?.in.writer;
    const write = realm.sync('write', 1, (_, [data]) => {
      if (input?.sink !== undefined) input.sink.write(utf8Encode(realm.string(data)));
      return undefined;
    });
    const end = realm.sync('end', 0, () => void input?.release());
    return realm.array([pid, write, end]);
  });
  node.bindTask('spawnSync', function* ([file, argv, env, cwd, inherit, input]) {
    const child = start(realm.string(file), textOf(argv), env, cwd, inherit === true);
    if (typeof child === 'string') return child;
    const chunks: Uint8Array[][] = [[], []];
    const { pid, pipes } = child;
    if (pipes !== undefined) {
      if (input !== undefined) pipes.in.writer.sink?.write(utf8Encode(realm.string(input)));
      pipes.in.writer.release();
      yield* drain(pipes.out.reader, (bytes) => chunks[0]?.push(bytes));
      yield* drain(pipes.err.reader, (bytes) => chunks[1]?.push(bytes));
    }
    const [code, signal] = yield* waitFor(pid);
    return realm.array([
      code,
      signal,
      realm.bytes(concatBytes(chunks[0] ?? [])),
      realm.bytes(concatBytes(chunks[1] ?? [])),
      pid,
    ]);
  });
}
