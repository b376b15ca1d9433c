/** Parts of node that are plain programs on the functions of `binding`: events, process, util, path and the like. */
export const EVENTS = String.raw`'use strict';
class EventEmitter {
  constructor() { this._init(); }
  _init() {
    if (!this._events || this._events === Object.getPrototypeOf(this)._events) {
      Object.defineProperty(this, '_events', { value: Object.create(null), writable: true, enumerable: true, configurable: true });
      this._eventsCount = 0;
    }
    if (this._maxListeners === undefined) this._maxListeners = undefined;
  }
  _add(name, fn, first) {
    if (typeof fn !== 'function') {
      const error = new TypeError('The "listener" argument must be of type function. Received ' + binding.received(fn));
      error.code = 'ERR_INVALID_ARG_TYPE';
      throw error;
    }
    if (!this._events) this._init();
    if (this._events.newListener !== undefined) this.emit('newListener', name, fn.listener || fn);
    const list = this._events[name];
    if (list === undefined) { this._events[name] = [fn]; this._eventsCount++; }
    else if (first) this._events[name] = [fn, ...list];
    else this._events[name] = [...list, fn];
    return this;
  }
  on(name, fn) { return this._add(name, fn, false); }
  addListener(name, fn) { return this._add(name, fn, false); }
  prependListener(name, fn) { return this._add(name, fn, true); }
  _once(name, fn) {
    const self = this;
    function wrapper(...args) { self.removeListener(name, wrapper); return fn.apply(self, args); }
    wrapper.listener = fn;
    return wrapper;
  }
  once(name, fn) { return typeof fn === 'function' ? this._add(name, this._once(name, fn), false) : this._add(name, fn, false); }
  prependOnceListener(name, fn) { return this._add(name, this._once(name, fn), true); }
  off(name, fn) { return this.removeListener(name, fn); }
  removeListener(name, fn) {
    const list = this._events && this._events[name];
    if (list === undefined) return this;
    const at = list.findLastIndex((one) => one === fn || one.listener === fn);
    if (at < 0) return this;
    const rest = list.filter((_, i) => i !== at);
    if (rest.length === 0) { delete this._events[name]; this._eventsCount--; } else this._events[name] = rest;
    if (this._events.removeListener !== undefined) this.emit('removeListener', name, fn);
    return this;
  }
  removeAllListeners(name) {
    if (!this._events) return this;
    if (name === undefined) { this._events = Object.create(null); this._eventsCount = 0; }
    else if (this._events[name] !== undefined) { delete this._events[name]; this._eventsCount--; }
    return this;
  }
  emit(name, ...args) {
    const list = this._events && this._events[name];
    if (list === undefined) {
      if (name !== 'error') return false;
      let error = args[0];
      if (!(error instanceof Error)) {
        const shown = binding.inspect(error);
        error = new Error('Unhandled error. (' + shown + ')');
        error.code = 'ERR_UNHANDLED_ERROR';
        error.context = args[0];
      }
      binding.excerpt(error, error._emitted === undefined ? this.constructor.name : 'listen');
      delete error._emitted;
      throw error;
    }
    for (const fn of list) fn.apply(this, args);
    return true;
  }
  listenerCount(name) { const list = this._events && this._events[name]; return list === undefined ? 0 : list.length; }
  listeners(name) { const list = this._events && this._events[name]; return list === undefined ? [] : list.map((fn) => fn.listener || fn); }
  rawListeners(name) { const list = this._events && this._events[name]; return list === undefined ? [] : [...list]; }
  eventNames() { return this._events ? Reflect.ownKeys(this._events) : []; }
  setMaxListeners(n) { this._maxListeners = n; return this; }
  getMaxListeners() { return this._maxListeners === undefined ? 10 : this._maxListeners; }
}
for (const key of ['_init', '_add', '_once']) Object.defineProperty(EventEmitter.prototype, key, { enumerable: false });
function Emitter() { if (!this._events) EventEmitter.prototype._init.call(this); }
Object.defineProperty(Emitter, 'name', { value: 'EventEmitter' });
for (const key of Object.getOwnPropertyNames(EventEmitter.prototype)) {
  if (key === 'constructor') continue;
  Object.defineProperty(Emitter.prototype, key, { value: EventEmitter.prototype[key], writable: true, enumerable: false, configurable: true });
}
Emitter.EventEmitter = Emitter;
Emitter.defaultMaxListeners = 10;
Emitter.once = function once(emitter, name) {
  return new Promise((resolve, reject) => {
    const onError = (error) => { emitter.removeListener(name, onEvent); reject(error); };
    const onEvent = (...args) => { emitter.removeListener('error', onError); resolve(args); };
    emitter.once(name, onEvent);
    if (name !== 'error') emitter.once('error', onError);
  });
};
Emitter.listenerCount = (emitter, name) => emitter.listenerCount(name);
module.exports = Emitter;
`;

export const PROCESS = String.raw`'use strict';
const EventEmitter = require('events');
const hrBase = binding.startedAt();
class process_ { }
const proto = Object.create(EventEmitter.prototype);
Object.defineProperty(proto, 'constructor', { value: Object.defineProperty(function () {}, 'name', { value: 'process' }), enumerable: false });
Object.defineProperty(proto, Symbol.toStringTag, { value: 'process', enumerable: false });
const process = Object.create(proto);
EventEmitter.call(process);
const ids = binding.ids();
const versions = binding.versions();
process.version = 'v' + versions.node;
process.versions = versions;
process.arch = 'x64';
process.platform = 'linux';
process.release = { name: 'node' };
process.title = 'node';
process.argv = binding.argv();
process.argv0 = 'node';
process.execArgv = binding.execArgv();
process.execPath = process.argv[0];
process.pid = ids.pid;
process.ppid = ids.ppid;
process.exitCode = undefined;
process.features = {};
process.config = { variables: {} };
const envTarget = binding.env();
process.env = new Proxy(envTarget, {
  set(target, key, value) { target[key] = String(value); binding.setEnv(key, String(value)); return true; },
  deleteProperty(target, key) { delete target[key]; binding.setEnv(key); return true; },
});
process.cwd = function cwd() { return binding.cwd(); };
process.chdir = function chdir(path) {
  if (!binding.chdir(path)) throw binding.systemError('ENOENT', 'chdir', "'" + path + "'");
};
process.exit = function exit(code) {
  if (code !== undefined) process.exitCode = code;
  return binding.exit(process.exitCode === undefined ? 0 : process.exitCode);
};
process.reallyExit = process.exit;
process.abort = () => { binding.kill(process.pid, 'SIGABRT'); };
process.kill = function kill(pid, signal) {
  const result = binding.kill(pid, signal === undefined ? 'SIGTERM' : signal);
  if (result !== true) throw binding.systemError(result, 'kill');
  return true;
};
process.nextTick = function nextTick(fn, ...args) { binding.tick(fn, ...args); };
process.uptime = () => (binding.now() - binding.startedAt()) / 1000;
process.hrtime = function hrtime(before) {
  const micros = Math.round((binding.now() - hrBase) * 1000);
  let seconds = Math.floor(micros / 1e6) + 100, nanos = (micros % 1e6) * 1000;
  if (before) { seconds -= before[0]; nanos -= before[1]; if (nanos < 0) { seconds--; nanos += 1e9; } }
  return [seconds, nanos];
};
process.hrtime.bigint = () => { const [s, n] = process.hrtime(); return BigInt(s) * 1000000000n + BigInt(n); };
process.memoryUsage = () => ({ rss: 45608960, heapTotal: 6537216, heapUsed: 4751856, external: 1498124, arrayBuffers: 10515 });
process.memoryUsage.rss = () => 45608960;
process.cpuUsage = () => ({ user: Math.round(process.uptime() * 1000), system: Math.round(process.uptime() * 300) });
process.resourceUsage = () => ({ userCPUTime: 30000, systemCPUTime: 9000, maxRSS: 44540 });
process.umask = () => binding.umask();
process.getuid = () => binding.ids().uid;
process.geteuid = process.getuid;
process.getgid = () => binding.ids().gid;
process.getegid = process.getgid;
process.emitWarning = (warning, type) => {
  const text = warning instanceof Error ? warning.name + ': ' + warning.message : (typeof type === 'string' ? type : 'Warning') + ': ' + warning;
  binding.write(2, '(node:' + process.pid + ') ' + text + '\n(Use ' + '\x60node --trace-warnings ...\x60 to show where the warning was created)\n');
};
process.binding = () => { throw new Error('No such module: binding'); };
process.allowedNodeEnvironmentFlags = new Set();
const signals = new Map();
EventEmitter.prototype.on.call(process, 'newListener', (name) => {
  if (typeof name === 'string' && name.startsWith('SIG') && !signals.has(name)) {
    if (name === 'SIGKILL' || name === 'SIGSTOP') throw binding.systemError('EINVAL', 'uv_signal_start');
    signals.set(name, true);
    binding.onSignal(name, (signal, number) => process.emit(signal, signal, number));
  }
});
EventEmitter.prototype.on.call(process, 'removeListener', (name) => {
  if (signals.has(name) && process.listenerCount(name) === 0) { signals.delete(name); binding.onSignal(name); }
});
const stdio = {};
const lazy = (name, make) => Object.defineProperty(process, name, {
  configurable: true, enumerable: true, get() { return stdio[name] || (stdio[name] = make()); },
});
const output = (fd) => () => {
  const { Writable } = require('stream');
  const stream = new Writable({ write(chunk, encoding, done) { binding.write(fd, chunk); done(); }, decodeStrings: false });
  stream.fd = fd;
  stream.isTTY = binding.isTTY(fd);
  if (stream.isTTY) { stream.columns = binding.columns(); stream.rows = 24; } else delete stream.isTTY;
  stream._type = stream.isTTY ? 'tty' : 'pipe';
  stream.clearLine = stream.cursorTo = stream.moveCursor = () => true;
  stream.getColorDepth = () => (stream.isTTY ? 8 : 1);
  stream.hasColors = () => Boolean(stream.isTTY);
  stream.end = () => stream;
  return stream;
};
lazy('stdout', output(1));
lazy('stderr', output(2));
lazy('stdin', () => {
  const { Readable } = require('stream');
  let started = false;
  const stream = new Readable({ read() {
    if (started) return;
    started = true;
    binding.readInput((chunk) => stream.push(chunk), () => stream.push(null));
  } });
  stream.fd = 0;
  if (binding.isTTY(0)) stream.isTTY = true;
  stream.setRawMode = () => stream;
  stream.ref = stream.unref = () => stream;
  return stream;
});
module.exports = process;
`;

export const GLOBALS = String.raw`'use strict';
const { Buffer } = require('buffer');
const { URL, URLSearchParams } = require('url');
const web = require('internal/web');
module.exports = {
  Buffer, URL, URLSearchParams, ...web,
  performance: { now: () => binding.now() - binding.startedAt(), timeOrigin: binding.startedAt(), mark() {}, measure() {} },
  crypto: { randomUUID: () => require('crypto').randomUUID(), getRandomValues: (array) => { const bytes = binding.random(array.length); for (let i = 0; i < array.length; i++) array[i] = bytes[i]; return array; }, get subtle() { throw new Error('drydock: crypto.subtle is not modelled: use require("crypto").createHash'); } },
};
`;

export const ENV = String.raw`'use strict';
exports.parse = (text) => {
  const out = {};
  for (const line of text.replace(/\r\n?/g, '\n').match(/^\s*(?:export\s+)?[\w.-]+\s*=.*(?:"[^"]*"|'[^']*')?.*$/gm) || []) {
    const found = /^\s*(?:export\s+)?([\w.-]+)\s*=\s*(.*?)\s*$/.exec(line);
    if (!found) continue;
    let value = found[2];
    const quoted = /^(['"\x60])([^]*?)\1/.exec(value);
    if (quoted) value = quoted[1] === '"' ? quoted[2].replace(/\\n/g, '\n').replace(/\\r/g, '\r') : quoted[2];
    else value = value.replace(/\s*#.*$/, '').trim();
    out[found[1]] = value;
  }
  return out;
};
exports.apply = (text) => {
  const parsed = exports.parse(text);
  const env = require('process').env;
  for (const key of Object.keys(parsed)) if (!(key in env)) env[key] = parsed[key];
};
`;

export const UTIL = String.raw`'use strict';
const inspect = function inspect(value, options, ...old) {
  if (typeof options === 'boolean') return binding.inspect(value, { showHidden: options, depth: old[0], colors: old[1] });
  return binding.inspect(value, options);
};
inspect.custom = Symbol.for('nodejs.util.inspect.custom');
inspect.defaultOptions = { depth: 2 };
const kind = (name) => (value) => binding.kindOf(value) === name;
function promisify(fn) {
  if (typeof fn !== 'function') { const e = new TypeError('The "original" argument must be of type function. Received ' + binding.received(fn)); e.code = 'ERR_INVALID_ARG_TYPE'; throw e; }
  if (fn[promisify.custom]) return fn[promisify.custom];
  return function (...args) {
    return new Promise((resolve, reject) => fn.call(this, ...args, (error, ...values) => (error ? reject(error) : resolve(values[0]))));
  };
}
promisify.custom = Symbol.for('nodejs.util.promisify.custom');
function deepEqual(a, b, strict = true, seen = new Map()) {
  if (Object.is(a, b)) return true;
  if (!strict && a == b && (typeof a !== 'object' || typeof b !== 'object')) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (seen.get(a) === b) return true;
  seen.set(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (a instanceof Date && b instanceof Date) { if (a.getTime() !== b.getTime()) return false; }
  else if (a instanceof RegExp && b instanceof RegExp) { if (String(a) !== String(b)) return false; }
  else if (a instanceof Error && b instanceof Error) { if (a.message !== b.message || a.name !== b.name) return false; }
  else if (a instanceof Map && b instanceof Map) {
    if (a.size !== b.size) return false;
    for (const [key, value] of a) if (!b.has(key) || !deepEqual(value, b.get(key), strict, seen)) return false;
  } else if (a instanceof Set && b instanceof Set) {
    if (a.size !== b.size) return false;
    for (const value of a) if (!b.has(value) && ![...b].some((one) => deepEqual(value, one, strict, seen))) return false;
  }
  const keys = Object.keys(a), other = Object.keys(b);
  if (keys.length !== other.length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key], strict, seen));
}
function parseArgs({ args = require('process').argv.slice(2), options = {}, allowPositionals = false, strict = true } = {}) {
  const values = Object.create(null), positionals = [];
  const fail = (code, text) => { const e = new TypeError(text); e.code = code; throw e; };
  const put = (name, value) => { if (options[name] && options[name].multiple) (values[name] = values[name] || []).push(value); else values[name] = value; };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--') { positionals.push(...args.slice(i + 1)); break; }
    const long = /^--([^=]+)(?:=([^]*))?$/.exec(arg), short = /^-([^-])([^]*)$/.exec(arg);
    if (!long && !short) { if (!allowPositionals && strict) fail('ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL', "Unexpected argument '" + arg + "'. This command does not take positional arguments"); positionals.push(arg); continue; }
    const name = long ? long[1] : Object.keys(options).find((key) => options[key].short === short[1]);
    if (name === undefined || !options[name]) { if (strict) fail('ERR_PARSE_ARGS_UNKNOWN_OPTION', "Unknown option '" + (long ? '--' + long[1] : '-' + short[1]) + "'"); put(name || short[1], true); continue; }
    if (options[name].type === 'boolean') put(name, true);
    else put(name, long ? (long[2] !== undefined ? long[2] : args[++i]) : short[2] || args[++i]);
  }
  for (const key of Object.keys(options)) if (values[key] === undefined && options[key].default !== undefined) values[key] = options[key].default;
  return { values, positionals };
}
module.exports = {
  inspect, promisify, parseArgs,
  format: (...args) => binding.format(...args),
  formatWithOptions: (_, ...args) => binding.format(...args),
  callbackify: (fn) => function (...args) { const done = args.pop(); fn.apply(this, args).then((value) => require('process').nextTick(done, null, value), (error) => require('process').nextTick(done, error)); },
  inherits(child, parent) { Object.defineProperty(child, 'super_', { value: parent, writable: true, configurable: true }); Object.setPrototypeOf(child.prototype, parent.prototype); },
  deprecate: (fn) => fn,
  debuglog: () => () => {},
  isDeepStrictEqual: (a, b) => deepEqual(a, b),
  _deepEqual: deepEqual,
  stripVTControlCharacters: (text) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, ''),
  styleText: (style, text) => { const codes = { red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39], magenta: [35, 39], cyan: [36, 39], gray: [90, 39], bold: [1, 22], underline: [4, 24] }; for (const one of [].concat(style)) { const c = codes[one]; if (c) text = '\u001b[' + c[0] + 'm' + text + '\u001b[' + c[1] + 'm'; } return text; },
  isArray: Array.isArray,
  TextEncoder: undefined, TextDecoder: undefined,
  types: {
    isPromise: kind('promise'), isMap: kind('map'), isSet: kind('set'), isDate: kind('date'), isRegExp: kind('regexp'), isNativeError: kind('error'), isProxy: kind('proxy'),
    isGeneratorObject: kind('generator'), isTypedArray: kind('typed'), isUint8Array: (value) => value instanceof Uint8Array,
    isAsyncFunction: (fn) => (binding.flavour(fn) || '').startsWith('async'), isGeneratorFunction: (fn) => (binding.flavour(fn) || '').includes('generator'),
  },
};
Object.assign(module.exports, (({ TextEncoder, TextDecoder }) => ({ TextEncoder, TextDecoder }))(require('internal/web')));
`;

export const PATH = String.raw`'use strict';
const check = (value, name) => {
  if (typeof value !== 'string') { const e = new TypeError('The "' + name + '" argument must be of type string. Received ' + binding.received(value)); e.code = 'ERR_INVALID_ARG_TYPE'; throw e; }
};
function clean(path, above) {
  const out = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') { if (out.length > 0 && out[out.length - 1] !== '..') out.pop(); else if (above) out.push('..'); }
    else out.push(part);
  }
  return out.join('/');
}
const path = {
  sep: '/', delimiter: ':',
  normalize(p) { check(p, 'path'); if (p === '') return '.'; const abs = p[0] === '/', slash = p.endsWith('/'); let out = clean(p, !abs); if (out === '' && !abs) out = '.'; if (out !== '' && slash) out += '/'; return abs ? '/' + out : out; },
  join(...parts) { for (const p of parts) check(p, 'path'); const all = parts.filter((p) => p !== '').join('/'); return all === '' ? '.' : path.normalize(all); },
  resolve(...parts) {
    let out = '';
    for (const p of [binding.cwd(), ...parts]) { check(p, 'paths[0]'); if (p === '') continue; out = p[0] === '/' ? p : out + '/' + p; }
    return '/' + clean(out, false);
  },
  isAbsolute(p) { check(p, 'path'); return p[0] === '/'; },
  dirname(p) { check(p, 'path'); const t = p.replace(/\/+$/, ''); if (t === '') return p[0] === '/' ? '/' : '.'; const at = t.lastIndexOf('/'); return at < 0 ? '.' : at === 0 ? '/' : t.slice(0, at).replace(/\/+$/, '') || '/'; },
  basename(p, ext) { check(p, 'path'); const t = p.replace(/\/+$/, ''); const base = t.slice(t.lastIndexOf('/') + 1); return ext !== undefined && base !== ext && base.endsWith(ext) ? base.slice(0, -ext.length) : base; },
  extname(p) { check(p, 'path'); const base = path.basename(p); const at = base.lastIndexOf('.'); return at <= 0 ? '' : base.slice(at); },
  relative(from, to) {
    const a = path.resolve(from).split('/').filter(Boolean), b = path.resolve(to).split('/').filter(Boolean);
    let i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) i++;
    return [...a.slice(i).map(() => '..'), ...b.slice(i)].join('/');
  },
  parse(p) { check(p, 'path'); const base = path.basename(p), ext = path.extname(p), root = p[0] === '/' ? '/' : ''; let dir = path.dirname(p); if (dir === '.' && !p.startsWith('.')) dir = ''; return { root, dir: p === '/' ? '/' : dir, base, ext, name: ext ? base.slice(0, -ext.length) : base }; },
  format({ dir, root, base, name, ext } = {}) { const file = base || (name || '') + (ext ? (ext[0] === '.' ? ext : '.' + ext) : ''); const d = dir || root; return d ? (d === root ? d + file : d + '/' + file) : file; },
  toNamespacedPath: (p) => p,
};
path.posix = path;
module.exports = path;
`;

export const OS = String.raw`'use strict';
const gib = 1073741824;
module.exports = {
  EOL: '\n', devNull: '/dev/null',
  hostname: () => binding.hostname(), platform: () => 'linux', type: () => 'Linux', arch: () => 'x64', machine: () => 'x86_64', endianness: () => 'LE',
  release: () => require('fs').readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim(), version: () => require('fs').readFileSync('/proc/version', 'utf8').replace(/^.*?(?=#)/, '').trim(), tmpdir: () => process.env.TMPDIR || '/tmp', homedir: () => process.env.HOME || '/root',
  uptime: () => process.uptime() + 600, totalmem: () => 8 * gib, freemem: () => 5 * gib, loadavg: () => [0.1, 0.1, 0.05], availableParallelism: () => 4,
  cpus: () => Array.from({ length: 4 }, () => ({ model: 'Virtual CPU', speed: 2400, times: { user: 1000, nice: 0, sys: 500, idle: 90000, irq: 0 } })),
  userInfo: () => { const { uid, gid } = binding.ids(); const row = require('fs').readFileSync('/etc/passwd', 'utf8').split('\n').map((l) => l.split(':')).find((l) => l[2] === String(uid)) || []; return { uid, gid, username: row[0] || String(uid), homedir: row[5] || '/', shell: row[6] || null }; },
  networkInterfaces: () => Object.fromEntries(binding.interfaces().map((one) => [one.name, [{ address: one.address, netmask: one.prefix === 8 ? '255.0.0.0' : one.prefix === 16 ? '255.255.0.0' : '255.255.255.0', family: 'IPv4', mac: one.mac, internal: one.name === 'lo', cidr: one.address + '/' + one.prefix }]])),
  constants: { signals: { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15 } },
};
const process = require('process');
`;

export const TIMERS_PROMISES = String.raw`'use strict';
exports[binding.names.timeout] = (ms, value) => new Promise((resolve) => { binding.after(ms === undefined ? 1 : ms, () => resolve(value)); });
exports.setImmediate = (value) => new Promise((resolve) => { setImmediate(() => resolve(value)); });
exports.scheduler = { wait: (ms) => exports[binding.names.timeout](ms) };
exports[binding.names.interval] = async function* (ms, value) { for (;;) { await exports[binding.names.timeout](ms); yield value; } };
`;

export const TIMERS = String.raw`'use strict';
for (const name of [binding.names.timeout, binding.names.interval, 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate']) exports[name] = globalThis[name];
exports.promises = require('timers/promises');
`;

export const ASSERT = String.raw`'use strict';
const util = require('util');
class AssertionError extends Error {
  constructor({ message, actual, expected, operator }) {
    super(message);
    this.name = 'AssertionError';
    this.generatedMessage = false;
    this.code = 'ERR_ASSERTION';
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
    this.stack = this.stack.replace(/^Error/, 'AssertionError [ERR_ASSERTION]').replace(/^AssertionError:/, 'AssertionError [ERR_ASSERTION]:');
    Object.defineProperty(this, 'name', { enumerable: false });
  }
}
const show = (value) => util.inspect(value);
function fail(message, actual, expected, operator, standard) {
  if (message instanceof Error) throw message;
  throw new AssertionError({ message: message === undefined ? standard : message, actual, expected, operator });
}
const assert = function ok(value, message) {
  if (!value) fail(arguments.length === 0 ? 'No value argument passed to \x60assert.ok()\x60' : message, value, true, '==', 'The expression evaluated to a falsy value:\n\n  assert(' + show(value) + ')\n');
};
assert.ok = assert;
assert.AssertionError = AssertionError;
assert.equal = (a, b, message) => { if (!(a == b || (a !== a && b !== b))) fail(message, a, b, '==', show(a) + ' == ' + show(b)); };
assert.notEqual = (a, b, message) => { if (a == b) fail(message, a, b, '!=', show(a) + ' != ' + show(b)); };
const more = Number(require('process').version.slice(1).split('.')[0]) >= 24;
assert.strictEqual = (a, b, message) => { if (!Object.is(a, b)) fail(more && typeof message === 'string' ? message + '\n\n' + show(a) + ' !== ' + show(b) + '\n' : message, a, b, 'strictEqual', 'Expected values to be strictly equal:\n\n' + show(a) + ' !== ' + show(b) + '\n'); };
assert.notStrictEqual = (a, b, message) => { if (Object.is(a, b)) fail(message, a, b, 'notStrictEqual', 'Expected "actual" to be strictly unequal to: ' + show(b)); };
assert.deepStrictEqual = (a, b, message) => { if (!util._deepEqual(a, b, true)) fail(message, a, b, 'deepStrictEqual', 'Expected values to be strictly deep-equal:\n' + show(a) + '\n\nshould loosely deep-equal\n\n' + show(b)); };
assert.deepEqual = (a, b, message) => { if (!util._deepEqual(a, b, false)) fail(message, a, b, 'deepEqual', 'Expected values to be loosely deep-equal:\n\n' + show(a) + '\n\nshould loosely deep-equal\n\n' + show(b)); };
assert.notDeepStrictEqual = (a, b, message) => { if (util._deepEqual(a, b, true)) fail(message, a, b, 'notDeepStrictEqual', 'Expected "actual" not to be strictly deep-equal to: ' + show(b)); };
assert.notDeepEqual = assert.notDeepStrictEqual;
const matches = (error, expected) => {
  if (expected === undefined) return true;
  if (expected instanceof RegExp) return expected.test(String(error));
  if (typeof expected === 'function') { if (expected.prototype !== undefined && error instanceof expected) return true; if (Error.isPrototypeOf(expected)) return false; return expected.call({}, error) === true; }
  return Object.keys(expected).every((key) => (expected[key] instanceof RegExp ? expected[key].test(error[key]) : util._deepEqual(error[key], expected[key])));
};
assert.throws = (fn, expected, message) => {
  let error, threw = false;
  try { fn(); } catch (e) { threw = true; error = e; }
  if (!threw) fail(typeof expected === 'string' ? expected : message, undefined, expected, 'throws', 'Missing expected exception.');
  if (typeof expected !== 'string' && !matches(error, expected)) throw error;
};
assert.doesNotThrow = (fn) => { try { fn(); } catch (e) { fail(undefined, e, undefined, 'doesNotThrow', 'Got unwanted exception.\nActual message: "' + (e && e.message) + '"'); } };
assert.rejects = async (value, expected) => {
  let error, threw = false;
  try { await (typeof value === 'function' ? value() : value); } catch (e) { threw = true; error = e; }
  if (!threw) fail(undefined, undefined, expected, 'rejects', 'Missing expected rejection.');
  if (!matches(error, expected)) throw error;
};
assert.doesNotReject = async (value) => { await (typeof value === 'function' ? value() : value); };
assert.match = (text, pattern, message) => { if (!pattern.test(text)) fail(message, text, pattern, 'match', 'The input did not match the regular expression ' + show(pattern) + '. Input:\n\n' + show(text) + '\n'); };
assert.doesNotMatch = (text, pattern, message) => { if (pattern.test(text)) fail(message, text, pattern, 'doesNotMatch', 'The input was expected to not match the regular expression ' + show(pattern) + '. Input:\n\n' + show(text) + '\n'); };
assert.fail = (message) => fail(message, undefined, undefined, 'fail', 'Failed');
assert.ifError = (error) => { if (error !== null && error !== undefined) throw error; };
assert.strict = assert;
module.exports = assert;
`;
