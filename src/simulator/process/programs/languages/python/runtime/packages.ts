import type { Listener } from '../../../../../base/sockets.ts';
import type { OpenFile } from '../../../../program.ts';
import { toNumber } from '../engine/numbers.ts';
import {
  Bound,
  Host,
  type Kw,
  PyDict,
  PyFunc,
  PyList,
  type PyObj,
  PyTuple,
  PyType,
  type Run,
  type Value,
} from '../engine/values.ts';
import type { Python } from './python.ts';
import { knownLine } from './traceback.ts';

type Fn = (args: readonly Value[], kw: Kw) => Run<Value>;

/** The descriptor at which a worker finds its master's socket. */
const INHERITED = 9;

/** A listening socket as a descriptor, which children can be given. */
class SocketFile implements OpenFile {
  readonly kind = 'socket';
  readonly listener: Listener;
  constructor(listener: Listener) {
    this.listener = listener;
  }
  retain(): void {}
  release(): void {}
}

/** What the code of well-known packages is made with besides what the library has. */
export function addPackages(py: Python, def: (name: string, fn: Fn) => void, dict: Record<string, Value>): void {
  const { p } = py;
  def('ident', function* () {
    return py.thread;
  });
  def('import_module', function* ([name]) {
    return yield* py.importModule(String(name));
  });
  def('run_file', function* ([path]) {
    const file = String(path);
    const module = py.module('config', {});
    py.modules.delete('config');
    module.file = file;
    module.dict.set('__file__', file);
    yield* py.runFile(file, module);
    return module;
  });
  /** Lines that a traceback begins with: file, number, function, text and the column of what is marked. */
  def('lead', function* ([exc, rows]) {
    let text = '';
    for (const row of yield* py.list(rows)) {
      const [file, line, name, source, from] = (row as PyTuple).a;
      text += knownLine(
        String(file),
        Number(line),
        String(name),
        String(source),
        typeof from === 'number' ? from : undefined,
        py.minor,
      );
    }
    (exc as PyObj).dict.set('__lead__', text);
    return null;
  });
  def('wait_children', function* ([seconds]) {
    const until =
      seconds === null || seconds === undefined ? undefined : p.clock.now() + toNumber(seconds as number) * 1000;
    if (until === undefined || until > p.clock.now()) yield* py.waitFor([p.childChanged], until);
    return null;
  });
  def('spawn_with', function* ([argv, env, listener]) {
    const words = (yield* py.list(argv)).map(String);
    const files = new Map<number, OpenFile>();
    for (const fd of [0, 1, 2]) {
      const file = p.files.get(fd);
      if (file !== undefined) files.set(fd, file);
    }
    files.set(INHERITED, new SocketFile((listener as Host).value as Listener));
    yield* py.flush();
    const found = p.which(words[0] ?? '');
    const variables = env instanceof PyDict ? [...env.m.values()].map(([k, v]) => [String(k), String(v)] as const) : [];
    const pid = p.spawn({
      path: found.ok ? found.value : (words[0] ?? ''),
      argv: words,
      files,
      env: new Map(variables),
    });
    if (!pid.ok) throw py.error('OSError', `cannot start ${words[0]}: ${pid.error}`);
    return pid.value;
  });
  /** The parameters of a function with what they have when they are not given (`absent`: nothing). */
  const absent = new Host('absent', undefined);
  dict['absent'] = absent;
  def('signature', function* ([fn]) {
    const inner = fn instanceof Bound ? fn.fn : fn;
    const own = inner instanceof PyType ? inner.find('__init__') : inner;
    if (!(own instanceof PyFunc)) return new PyList();
    const params = own.code.params.filter((one) => one.kind !== 'star' && one.kind !== 'double');
    const shown = fn instanceof Bound || inner instanceof PyType ? params.slice(1) : params;
    return new PyList(
      shown.map((one) => new PyTuple([one.name, own.fallbacks.has(one.name) ? own.fallbacks.get(one.name) : absent])),
    );
  });
  def('inherited', function* () {
    const file = p.files.get(INHERITED);
    return file instanceof SocketFile ? new Host('listener', file.listener) : null;
  });
}
