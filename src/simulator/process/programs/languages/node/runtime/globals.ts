import { concatBytes, utf8Decode, utf8Encode } from '../../../../../base/bytes.ts';
import { SIGNALS, type SignalName } from '../../../../signals.ts';
import { HASHES } from '../../../archive/digests.ts';
import { plainView } from '../builtins/binary.ts';
import { hide } from '../engine/realm.ts';
import { functionOf, HostSlot, isObject, type Run, slotOf, stamp, type Value } from '../engine/values.ts';
import { bufferText, INSPECT, type InspectOptions } from './inspect.ts';
import type { Immediate, Timer } from './loop.ts';
import type { Node } from './node.ts';

/** The functions that node's own modules are built on, and the globals that need no module. */
export function addGlobals(node: Node): void {
  addConsole(node);
  addTimers(node);
  addProcessBinding(node);
  addInspectBinding(node);
  addBytesBinding(node);
}

function addConsole(node: Node): void {
  const { realm } = node;
  const made = realm.object();
  let indent = '';
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  const print = (fd: number, text: string): undefined => {
    node.write(fd, `${indent === '' ? text : indent + text.replaceAll('\n', `\n${indent}`)}\n`);
    return undefined;
  };
  const log = (fd: number) => (_: Value, args: readonly Value[]) =>
    print(fd, node.format(args, { colors: node.colors(fd) }));
  const label = (value: Value): string => (value === undefined ? 'default' : realm.string(value));
  const elapsed = (name: string): string => {
    const ms = realm.clock.now() - (timers.get(name) ?? 0);
    return ms >= 1000 ? `${(ms / 1000).toFixed(3)}s` : `${Number(ms.toFixed(3))}ms`;
  };
  const group = (_: Value, args: readonly Value[]): undefined => {
    if (args.length > 0) log(1)(undefined, args);
    indent += '  ';
    return undefined;
  };
  const methods: Record<string, (self: Value, args: readonly Value[]) => Value> = {
    log: log(1),
    info: log(1),
    debug: log(1),
    error: log(2),
    warn: log(2),
    trace: (_, args) => {
      const error = realm.error('Error', node.format(args));
      const lines = String(realm.get(error, 'stack')).split('\n').slice(1);
      return print(2, [`Trace${args.length === 0 ? '' : `: ${node.format(args)}`}`, ...lines].join('\n'));
    },
    dir: (_, [value, options]) => print(1, node.inspect(value, readOptions(node, options))),
    group,
    groupCollapsed: group,
    groupEnd: () => {
      indent = indent.slice(2);
      return undefined;
    },
    count: (_, [given]) => {
      const name = label(given);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return print(1, `${name}: ${counts.get(name)}`);
    },
    countReset: (_, [given]) => void counts.delete(label(given)),
    time: (_, [given]) => void timers.set(label(given), realm.clock.now()),
    timeEnd: (_, [given]) => {
      const name = label(given);
      if (timers.has(name)) print(1, `${name}: ${elapsed(name)}`);
      timers.delete(name);
      return undefined;
    },
    timeLog: (_, [given, ...rest]) => print(1, node.format([`${label(given)}: ${elapsed(label(given))}`, ...rest])),
    assert: (_, [value, ...rest]) =>
      value ? undefined : print(2, rest.length === 0 ? 'Assertion failed' : `Assertion failed: ${node.format(rest)}`),
    table: (_, [value, columns]) => print(1, isObject(value) ? table(node, value, columns) : node.format([value])),
  };
  for (const [name, call] of Object.entries(methods))
    realm.set(made, name, realm.sync(name, 0, call, `console.${name}`));
  hide(made, Symbol.toStringTag, 'console', true);
  hide(realm.global, 'console', made);
}

/** `console.table`: boxes around the rows of an array or an object. */
function table(node: Node, value: object, only: Value): string {
  const { realm } = node;
  const slot = slotOf(value);
  const pairs: (readonly [string, Value])[] =
    slot?.kind === 'map'
      ? [...slot.map].map(([key, one], i) => [String(i), realm.array([key, one])] as const)
      : slot?.kind === 'set'
        ? [...slot.set].map((one, i) => [String(i), one] as const)
        : Object.keys(value).map((key) => [key, realm.get(value, key)] as const);
  const show = (one: Value): string =>
    node.inspect(one, { depth: isObject(one) && Object.keys(one).length > 2 ? -1 : 0 });
  const columns: string[] = only === undefined ? [] : realm.list(only).map((one) => realm.string(one));
  let values = false;
  const rows = pairs.map(([index, row]) => {
    const cells = new Map<string, string>();
    if (isObject(row) && functionOf(row) === undefined) {
      for (const key of Object.keys(row)) {
        if (only === undefined && !columns.includes(key)) columns.push(key);
        cells.set(key, show(realm.get(row, key)));
      }
    } else {
      values = true;
      cells.set('Values', show(row));
    }
    return { index, cells };
  });
  const first = slot?.kind === 'map' || slot?.kind === 'set' ? '(iteration index)' : '(index)';
  const heads = [first, ...columns, ...(values ? ['Values'] : [])];
  const body = rows.map(({ index, cells }) => heads.map((head, i) => (i === 0 ? index : (cells.get(head) ?? ''))));
  const widths = heads.map((head, i) => Math.max(head.length, ...body.map((row) => row[i]?.length ?? 0)) + 2);
  const old = Number(node.version.version.split('.')[0]) < 20;
  const cell = (text: string, width: number): string => {
    if (!old) return ` ${text.padEnd(width - 1)}`;
    const left = Math.floor((width - text.length) / 2);
    return `${' '.repeat(left)}${text}${' '.repeat(width - text.length - left)}`;
  };
  const rule = (a: string, b: string, c: string): string => a + widths.map((width) => '─'.repeat(width)).join(b) + c;
  const line = (row: readonly string[]): string => `│${row.map((text, i) => cell(text, widths[i] ?? 0)).join('│')}│`;
  return [rule('┌', '┬', '┐'), line(heads), rule('├', '┼', '┤'), ...body.map(line), rule('└', '┴', '┘')].join('\n');
}

export function readOptions(node: Node, options: Value): Partial<InspectOptions> {
  const out: Record<string, unknown> = {};
  for (const [name, fallback] of Object.entries(INSPECT)) {
    const given = node.option(options, name);
    if (given === undefined) continue;
    if (typeof fallback === 'boolean') out[name] = Boolean(given);
    else if (given === null) out[name] = Number.POSITIVE_INFINITY;
    else if (given === false || given === true) out[name] = given ? 3 : 0;
    else out[name] = Number(given);
  }
  return out as Partial<InspectOptions>;
}

function addTimers(node: Node): void {
  const { realm, loop, version } = node;
  const proto = realm.object();
  hide(
    proto,
    'constructor',
    realm.sync('Timeout', 0, () => undefined),
  );
  const immediateProto = realm.object();
  hide(
    immediateProto,
    'constructor',
    realm.sync('Immediate', 0, () => undefined),
  );
  const byId = new Map<number, object>();
  let nextId = 1;
  const timerOf = (value: Value): Timer | undefined => {
    const object =
      typeof value === 'number' ? byId.get(value) : typeof value === 'string' ? byId.get(Number(value)) : value;
    const slot = slotOf(object);
    return slot?.kind === 'host' && 'due' in slot.handle ? (slot.handle as Timer) : undefined;
  };
  const start =
    (repeat: boolean) =>
    (_: Value, [fn, delay, ...args]: readonly Value[]) => {
      if (functionOf(fn) === undefined)
        throw realm.typeError(
          `The "callback" argument must be of type function. Received ${received(node, fn)}`,
          'ERR_INVALID_ARG_TYPE',
        );
      const object = Object.create(proto) as object;
      const id = nextId++;
      const ms = delay === undefined ? 1 : realm.number(delay);
      const run = (): Run<void> =>
        node.under(version.timer, () => {
          realm.asMethod = 'Timeout._onTimeout';
          return node.callback(fn, args, object)();
        });
      const timer = loop.timer(run, ms, repeat);
      stamp(object, new HostSlot(timer));
      byId.set(id, object);
      hide(
        object,
        Symbol.toPrimitive,
        realm.sync('', 0, () => id),
      );
      return object;
    };
  const stop = (_: Value, [value]: readonly Value[]) => {
    const timer = timerOf(value);
    if (timer !== undefined) timer.cancelled = true;
    return undefined;
  };
  realm.define(proto, 'Timeout', {
    ref: [
      0,
      (self) => {
        const timer = timerOf(self);
        if (timer !== undefined) timer.referenced = true;
        return self;
      },
    ],
    unref: [
      0,
      (self) => {
        const timer = timerOf(self);
        if (timer !== undefined) timer.referenced = false;
        return self;
      },
    ],
    hasRef: [0, (self) => timerOf(self)?.referenced ?? false],
    close: [0, (self) => void stop(undefined, [self])],
    refresh: [
      0,
      (self) => {
        const timer = timerOf(self);
        if (timer !== undefined) loop.restart(timer, timer.repeat ?? 1);
        return self;
      },
    ],
  });
  realm.define(realm.global, '', {
    ['setTimeout']: [2, start(false)],
    ['setInterval']: [2, start(true)],
    clearTimeout: [1, stop],
    clearInterval: [1, stop],
    setImmediate: [
      1,
      (_, [fn, ...args]) => {
        const object = Object.create(immediateProto) as object;
        const made = loop.immediate(() => node.under(version.immediate, node.callback(fn, args, object)));
        return stamp(object, new HostSlot(made));
      },
    ],
    clearImmediate: [
      1,
      (_, [value]) => {
        const slot = slotOf(value);
        if (slot?.kind === 'host') (slot.handle as Immediate).cancelled = true;
        return undefined;
      },
    ],
    ['queueMicrotask']: [1, (_, [fn]) => void realm.microtasks.push(node.callback(fn))],
    structuredClone: [1, (_, [value]) => clone(node, value, new Map())],
  });
}

/** What messages of node say an argument was: `an instance of Foo`, `type number (1)`. */
export function received(node: Node, value: Value): string {
  if (value === undefined || value === null) return String(value);
  if (functionOf(value) !== undefined) return `function ${String(node.realm.get(value, 'name'))}`;
  if (isObject(value)) return `an instance of ${node.realm.className(value)}`;
  const shown = node.inspect(value);
  return `type ${typeof value} (${shown.length > 28 ? `${shown.slice(0, 25)}...` : shown})`;
}

function clone(node: Node, value: Value, seen: Map<object, object>): Value {
  const { realm } = node;
  if (!isObject(value)) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const slot = slotOf(value);
  if (slot?.kind === 'function')
    throw realm.fail('Error', `${slot.text === '' ? 'function' : slot.text} could not be cloned.`, {
      name: 'DataCloneError',
      code: 25,
    });
  const construct = (name: string, ...args: Value[]): object =>
    realm.now(realm.construct(realm.get(realm.global, name), args));
  if (slot?.kind === 'date') return construct('Date', slot.ms);
  if (slot?.kind === 'map')
    return construct(
      'Map',
      realm.array([...slot.map].map(([key, one]) => realm.array([clone(node, key, seen), clone(node, one, seen)]))),
    );
  if (slot?.kind === 'set') return construct('Set', realm.array([...slot.set].map((one) => clone(node, one, seen))));
  const made: object = Array.isArray(value) ? realm.array([]) : realm.object();
  seen.set(value, made);
  for (const key of Object.keys(value)) realm.set(made, key, clone(node, realm.get(value, key), seen));
  return made;
}

function addInspectBinding(node: Node): void {
  const { realm } = node;
  node.bind('inspect', ([value, options]) => node.inspect(value, readOptions(node, options)));
  node.bind('format', (args) => node.format(args));
  node.bind('received', ([value]) => received(node, value));
  node.bind('inspectCustom', () => node.custom);
  node.bind('bufferText', ([bytes]) => bufferText(bytes as Uint8Array));
  node.bind('promiseState', ([value]) => realm.promiseSlot(value)?.state);
  node.bind('kindOf', ([value]) => {
    const slot = slotOf(value);
    if (slot?.kind === 'function') return slot.isClass ? 'class' : slot.flavour;
    if (ArrayBuffer.isView(value)) return 'typed';
    return slot?.kind;
  });
  node.bind('flavour', ([value]) => functionOf(value)?.flavour);
}

function addProcessBinding(node: Node): void {
  const { p, realm, loop, version } = node;
  node.bind('write', ([fd, data]) => {
    node.write(
      realm.number(fd),
      typeof data === 'string' ? data : isObject(data) ? plainView(data as Uint8Array) : realm.string(data),
    );
    return undefined;
  });
  node.bind('isTTY', ([fd]) => node.isTerminal(realm.number(fd)));
  node.bind('columns', () => p.files.get(1)?.tty?.columns);
  node.bind('env', () => realm.object(Object.fromEntries(p.env)));
  node.bind('setEnv', ([name, value]) => {
    if (value === undefined) p.env.delete(realm.string(name));
    else p.env.set(realm.string(name), realm.string(value));
    return undefined;
  });
  node.bind('cwd', () => p.cwd);
  node.bind('chdir', ([path]) => {
    const stat = p.stat(realm.string(path));
    if (stat.ok && stat.value.kind === 'directory') p.cwd = p.resolve(realm.string(path));
    return stat.ok;
  });
  node.bind('ids', () => realm.object({ pid: p.pid, ppid: p.ppid, uid: p.credentials.uid, gid: p.credentials.gid }));
  node.bind('versions', () =>
    realm.object({
      node: version.version,
      uv: version.uv,
      v8: version.v8,
      modules: version.modules,
      openssl: version.openssl,
    }),
  );
  hide(node.binding, 'names', realm.object({ timeout: 'setTimeout', interval: 'setInterval', load: 'fetch' }));
  node.bind('now', () => p.clock.now());
  node.bind('startedAt', () => node.startedAt);
  node.bind('hostname', () => p.hostname);
  node.bind('umask', () => p.umask);
  node.bind('random', ([size]) => realm.bytes(Uint8Array.from({ length: realm.integer(size) }, () => p.ids.int(256))));
  node.bind('tick', ([fn, ...args]) => void loop.tick(() => node.under(version.tick, node.callback(fn, args))));
  node.bind('post', ([fn, ...args]) => void loop.post(node.callback(fn, args)));
  node.bind('ref', ([count]) => void (loop.references += realm.number(count)));
  node.bind('after', ([ms, fn, ...args]) => {
    const timer = loop.timer(node.callback(fn, args), realm.number(ms), false);
    return stamp(realm.object(), new HostSlot(timer));
  });
  node.bind('cancel', ([handle]) => {
    const slot = slotOf(handle);
    if (slot?.kind === 'host') (slot.handle as Timer).cancelled = true;
    return undefined;
  });
  node.bind('onSignal', ([name, fn]) => {
    const signal = realm.string(name).replace(/^SIG/, '') as SignalName;
    if (!(signal in SIGNALS)) return false;
    if (fn === undefined) p.onSignal(signal, 'default');
    else p.onSignal(signal, () => loop.post(node.callback(fn, [name, SIGNALS[signal]])));
    return true;
  });
  node.bind('kill', ([pid, name]) => {
    const signal =
      name === undefined ? 'TERM' : name === 0 ? 0 : (realm.string(name).replace(/^SIG/, '') as SignalName);
    const sent = p.kill(realm.number(pid), signal);
    return sent.ok ? true : sent.error;
  });
  node.bind('readInput', ([fn, end]) => {
    const read = (): void =>
      loop.background(p.read(0), function* (bytes) {
        if (bytes === undefined) {
          yield* node.callback(end)();
          return;
        }
        yield* node.callback(fn, [realm.bytes(bytes)])();
        read();
      });
    read();
    return undefined;
  });
}

function addBytesBinding(node: Node): void {
  const { realm } = node;
  const view = (value: Value): Uint8Array => plainView(value as Uint8Array);
  node.bind('encode', ([text]) => realm.bytes(utf8Encode(realm.string(text))));
  node.bind('decode', ([bytes]) => utf8Decode(view(bytes)));
  node.bind('latin1', ([bytes]) => {
    let out = '';
    for (const byte of view(bytes)) out += String.fromCharCode(byte);
    return out;
  });
  node.bind('fromLatin1', ([text]) => {
    const given = realm.string(text);
    return realm.bytes(Uint8Array.from({ length: given.length }, (_, i) => given.charCodeAt(i) & 255));
  });
  node.bind('bytesOf', ([list]) => realm.bytes(Uint8Array.from(realm.list(list).map((one) => realm.number(one)))));
  node.bind('alloc', ([size]) => realm.bytes(new Uint8Array(Math.min(realm.integer(size), 64 * 1024 * 1024))));
  node.bind('concat', ([list]) => realm.bytes(concatBytes(realm.list(list).map(view))));
  node.bind('part', ([bytes, start, end]) =>
    realm.bytes(view(bytes).subarray(realm.integer(start), realm.integer(end))),
  );
  node.bind('hash', ([name, bytes]) => {
    const hex = HASHES[realm.string(name)]?.(view(bytes)) ?? '';
    return realm.bytes(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
  });
  node.bind('bufferProto', () => realm.protos.Buffer);
}
