/** Buffers, streams, files and the lines read from them. */
export const BUFFER = String.raw`'use strict';
const encodings = (name) => String(name === undefined ? 'utf8' : name).toLowerCase().replace('utf-8', 'utf8').replace('binary', 'latin1');
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function toBase64(bytes, url) {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i] << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
    out += alphabet[n >> 18] + alphabet[(n >> 12) & 63] + (i + 1 < bytes.length ? alphabet[(n >> 6) & 63] : '=') + (i + 2 < bytes.length ? alphabet[n & 63] : '=');
  }
  return url ? out.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '') : out;
}
function fromBase64(text) {
  const clean = text.replace(/-/g, '+').replace(/_/g, '/').replace(/[^A-Za-z0-9+/]/g, '');
  const out = [];
  for (let i = 0; i < clean.length; i += 4) {
    const n = [0, 1, 2, 3].map((j) => (i + j < clean.length ? alphabet.indexOf(clean[i + j]) : 0));
    const left = clean.length - i;
    out.push((n[0] << 2) | (n[1] >> 4));
    if (left > 2) out.push(((n[1] & 15) << 4) | (n[2] >> 2));
    if (left > 3) out.push(((n[2] & 3) << 6) | n[3]);
  }
  return binding.bytesOf(out);
}
function encode(text, encoding) {
  switch (encodings(encoding)) {
    case 'hex': return binding.bytesOf((text.match(/[0-9a-fA-F]{2}/g) || []).map((pair) => parseInt(pair, 16)));
    case 'base64': case 'base64url': return fromBase64(text);
    case 'latin1': case 'ascii': return binding.fromLatin1(text);
    case 'utf16le': case 'ucs2': { const out = []; for (let i = 0; i < text.length; i++) out.push(text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8); return binding.bytesOf(out); }
    case 'utf8': return binding.encode(text);
    default: { const e = new TypeError('Unknown encoding: ' + encoding); e.code = 'ERR_UNKNOWN_ENCODING'; throw e; }
  }
}
function Buffer(value, encoding) { return Buffer.from(value, encoding); }
const proto = binding.bufferProto();
Object.defineProperty(Buffer, 'prototype', { value: proto });
Object.setPrototypeOf(Buffer, Uint8Array);
Object.defineProperty(proto, 'constructor', { value: Buffer, enumerable: false, configurable: true, writable: true });
Buffer.from = (value, encoding, length) => {
  if (typeof value === 'string') return encode(value, encoding);
  if (value instanceof ArrayBuffer) return binding.part(new Uint8Array(value), encoding || 0, length === undefined ? value.byteLength : (encoding || 0) + length);
  if (value !== null && typeof value === 'object') {
    if (value.type === 'Buffer' && Array.isArray(value.data)) return binding.bytesOf(value.data);
    if (ArrayBuffer.isView(value) || Array.isArray(value) || typeof value.length === 'number') return binding.bytesOf(Array.from(value, (n) => Number(n) & 255));
    const plain = value.valueOf && value.valueOf();
    if (typeof plain === 'string') return encode(plain, encoding);
  }
  const e = new TypeError('The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received ' + binding.received(value));
  e.code = 'ERR_INVALID_ARG_TYPE';
  throw e;
};
Buffer.alloc = (size, fill, encoding) => { const out = binding.alloc(size); if (fill !== undefined && fill !== 0) out.fill(fill, 0, size, encoding); return out; };
Buffer.allocUnsafe = Buffer.allocUnsafeSlow = (size) => binding.alloc(size);
Buffer.concat = (list, length) => { const out = binding.concat(list); return length === undefined || length >= out.length ? out : out.subarray(0, length); };
Buffer.isBuffer = (value) => value instanceof Buffer;
Buffer.isEncoding = (name) => ['utf8', 'hex', 'base64', 'base64url', 'latin1', 'ascii', 'utf16le', 'ucs2'].includes(encodings(name));
Buffer.byteLength = (value, encoding) => (typeof value === 'string' ? encode(value, encoding).length : value.byteLength);
Buffer.compare = (a, b) => { for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1; return Math.sign(a.length - b.length); };
Buffer.poolSize = 8192;
const methods = {
  toString(encoding, start = 0, end = this.length) {
    const bytes = start === 0 && end >= this.length ? this : binding.part(this, start, end);
    switch (encodings(encoding)) {
      case 'hex': { let out = ''; for (let i = 0; i < bytes.length; i++) out += bytes[i].toString(16).padStart(2, '0'); return out; }
      case 'base64': return toBase64(bytes, false);
      case 'base64url': return toBase64(bytes, true);
      case 'latin1': return binding.latin1(bytes);
      case 'ascii': { let out = ''; for (let i = 0; i < bytes.length; i++) out += String.fromCharCode(bytes[i] & 127); return out; }
      case 'utf16le': case 'ucs2': { let out = ''; for (let i = 0; i + 1 < bytes.length; i += 2) out += String.fromCharCode(bytes[i] | (bytes[i + 1] << 8)); return out; }
      case 'utf8': return binding.decode(bytes);
      default: { const e = new TypeError('Unknown encoding: ' + encoding); e.code = 'ERR_UNKNOWN_ENCODING'; throw e; }
    }
  },
  toJSON() { return { type: 'Buffer', data: Array.from(this) }; },
  equals(other) { return Buffer.compare(this, other) === 0; },
  compare(other) { return Buffer.compare(this, other); },
  slice(start, end) { return this.subarray(start, end); },
  write(text, offset = 0, length, encoding) { if (typeof offset === 'string') { encoding = offset; offset = 0; } const bytes = encode(text, typeof length === 'string' ? length : encoding); const n = Math.min(bytes.length, this.length - offset); for (let i = 0; i < n; i++) this[offset + i] = bytes[i]; return n; },
  copy(target, at = 0, start = 0, end = this.length) { const n = Math.min(end - start, target.length - at); for (let i = 0; i < n; i++) target[at + i] = this[start + i]; return n; },
  fill(value, start = 0, end = this.length, encoding) {
    const bytes = typeof value === 'string' ? encode(value, encoding) : typeof value === 'number' ? [value & 255] : value;
    for (let i = start; i < end; i++) this[i] = bytes[(i - start) % bytes.length];
    return this;
  },
  indexOf(value, from = 0) {
    const part = typeof value === 'string' ? encode(value) : typeof value === 'number' ? [value & 255] : value;
    outer: for (let i = from; i + part.length <= this.length; i++) { for (let j = 0; j < part.length; j++) if (this[i + j] !== part[j]) continue outer; return i; }
    return -1;
  },
  includes(value, from) { return this.indexOf(value, from) >= 0; },
};
for (const [bits, name] of [[8, '8'], [16, '16LE'], [16, '16BE'], [32, '32LE'], [32, '32BE']]) {
  const n = bits / 8, big = name.endsWith('BE');
  const read = (self, at) => { let out = 0; for (let i = 0; i < n; i++) out += self[at + (big ? i : n - 1 - i)] * 2 ** (8 * (n - 1 - i)); return out; };
  methods['readUInt' + name] = methods['readUint' + name] = function (at = 0) { return read(this, at); };
  methods['readInt' + name] = function (at = 0) { const value = read(this, at); return value >= 2 ** (bits - 1) ? value - 2 ** bits : value; };
  const write = function (value, at = 0) { let rest = value < 0 ? value + 2 ** bits : value; for (let i = 0; i < n; i++) { this[at + (big ? n - 1 - i : i)] = rest % 256; rest = Math.floor(rest / 256); } return at + n; };
  methods['writeUInt' + name] = methods['writeUint' + name] = methods['writeInt' + name] = write;
}
methods[Symbol.for('nodejs.util.inspect.custom')] = function () { return binding.bufferText(this); };
for (const key of Reflect.ownKeys(methods)) Object.defineProperty(proto, key, { value: methods[key], writable: true, enumerable: false, configurable: true });
module.exports = { Buffer, kMaxLength: 9007199254740991, constants: { MAX_LENGTH: 9007199254740991 } };
module.exports.atob = (text) => encode(text, 'base64').toString('latin1');
module.exports.btoa = (text) => encode(text, 'latin1').toString('base64');
`;

export const STRING_DECODER = String.raw`'use strict';
const { Buffer } = require('buffer');
exports.StringDecoder = class StringDecoder {
  constructor(encoding) { this.encoding = encoding || 'utf8'; this.rest = null; }
  write(bytes) {
    if (this.encoding !== 'utf8' && this.encoding !== 'utf-8') return bytes.toString(this.encoding);
    const all = this.rest ? Buffer.concat([this.rest, bytes]) : bytes;
    let end = all.length;
    for (let back = 1; back <= Math.min(3, all.length); back++) {
      const byte = all[all.length - back];
      if ((byte & 0xc0) === 0x80) continue;
      const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
      if (need > back) end = all.length - back;
      break;
    }
    this.rest = end < all.length ? all.subarray(end) : null;
    return all.subarray(0, end).toString();
  }
  end(bytes) { const text = bytes ? this.write(bytes) : ''; const rest = this.rest; this.rest = null; return text + (rest ? rest.toString() : ''); }
};
`;

export const STREAM = String.raw`'use strict';
const EventEmitter = require('events');
const { StringDecoder } = require('string_decoder');
const { Buffer } = require('buffer');
const later = (fn) => binding.tick(fn);
function Stream() { EventEmitter.call(this); }
Stream.prototype = Object.create(EventEmitter.prototype, { constructor: { value: Stream, writable: true, configurable: true } });
Object.setPrototypeOf(Stream, EventEmitter);
const hidden = (object, name, value) => Object.defineProperty(object, name, { value, writable: true, enumerable: false, configurable: true });
const readable = {
  _initReadable(options = {}) {
    hidden(this, '_r', { queue: [], flowing: null, ended: false, emitted: false, reading: false, objects: Boolean(options.objectMode || options.readableObjectMode), decoder: null, scheduled: false });
    this.readable = true;
    this.readableEnded = false;
    if (options.encoding) this.setEncoding(options.encoding);
    if (options.read) hidden(this, '_read', options.read);
    if (options.destroy) hidden(this, '_destroy', options.destroy);
  },
  _read() {},
  push(chunk) {
    const r = this._r;
    r.reading = false;
    if (chunk === null) { r.ended = true; if (r.decoder) { const rest = r.decoder.end(); if (rest) r.queue.push(rest); } }
    else {
      if (!r.objects && typeof chunk === 'string' && !r.decoder) chunk = Buffer.from(chunk);
      if (r.decoder && typeof chunk !== 'string') chunk = r.decoder.write(chunk);
      if (r.objects || chunk.length > 0) r.queue.push(chunk);
    }
    this._schedule();
    return r.queue.length < 16;
  },
  unshift(chunk) { this._r.queue.unshift(chunk); },
  _schedule() {
    const r = this._r;
    if (r.scheduled) return;
    r.scheduled = true;
    later(() => { r.scheduled = false; this._pump(); });
  },
  _pump() {
    const r = this._r;
    if (this.destroyed) return;
    if (this.listenerCount('readable') > 0 && (r.queue.length > 0 || r.ended) && !r.flowing) {
      if (r.queue.length > 0 || !r.told) { r.told = r.ended; this.emit('readable'); }
    }
    while (r.flowing && r.queue.length > 0) { this.emit('data', r.queue.shift()); if (this.destroyed) return; }
    if (r.queue.length === 0 && r.ended) {
      if (!r.emitted && (r.flowing || this.listenerCount('readable') > 0)) { r.emitted = true; this.readableEnded = true; this.readable = false; later(() => { this.emit('end'); if (!this._w || this.writableFinished) if (this.autoDestroy !== false) later(() => this._closeOnce()); }); }
      return;
    }
    if ((r.flowing || this.listenerCount('readable') > 0) && !r.reading && !r.ended && r.queue.length < 16) { r.reading = true; this._read(16384); }
  },
  _closeOnce() { if (!this._closed) { hidden(this, '_closed', true); this.emit('close'); } },
  read() {
    const r = this._r;
    if (r.queue.length === 0) { if (r.ended) this._schedule(); else if (!r.reading) { r.reading = true; this._read(16384); } return null; }
    const all = r.objects ? r.queue.shift() : r.decoder || typeof r.queue[0] === 'string' ? r.queue.splice(0).join('') : Buffer.concat(r.queue.splice(0));
    this._schedule();
    return all;
  },
  on(name, fn) {
    EventEmitter.prototype.on.call(this, name, fn);
    if (name === 'data' && this._r && this._r.flowing !== false) this.resume();
    if (name === 'readable' && this._r) this._schedule();
    return this;
  },
  resume() { const r = this._r; r.flowing = true; this._schedule(); return this; },
  pause() { this._r.flowing = false; return this; },
  isPaused() { return this._r.flowing === false; },
  setEncoding(encoding) { this._r.decoder = new StringDecoder(encoding); this._r.queue = this._r.queue.map((one) => (typeof one === 'string' ? one : this._r.decoder.write(one))); return this; },
  pipe(target, options = {}) {
    this.on('data', (chunk) => { if (target.write(chunk) === false) { this.pause(); target.once('drain', () => this.resume()); } });
    if (options.end !== false && target !== process.stdout && target !== process.stderr) this.once('end', () => target.end());
    target.emit('pipe', this);
    return target;
  },
  unpipe() { this.removeAllListeners('data'); return this; },
  async *[Symbol.asyncIterator]() {
    const queue = [];
    let wake, done = false, error;
    this.on('data', (chunk) => { queue.push(chunk); if (wake) wake(); });
    this.on('end', () => { done = true; if (wake) wake(); });
    this.on('error', (e) => { error = e; done = true; if (wake) wake(); });
    this.on('close', () => { done = true; if (wake) wake(); });
    for (;;) {
      if (queue.length > 0) yield queue.shift();
      else if (error) throw error;
      else if (done) return;
      else await new Promise((resolve) => { wake = resolve; });
    }
  },
  async toArray() { const out = []; for await (const chunk of this) out.push(chunk); return out; },
};
const shared = {
  destroy(error) {
    if (this.destroyed) return this;
    this.destroyed = true;
    const done = (e) => later(() => { if (e || error) this.emit('error', e || error); if (this._closeOnce) this._closeOnce(); else this.emit('close'); });
    if (this._destroy) this._destroy(error || null, done); else done();
    return this;
  },
};
const writable = {
  _initWritable(options = {}) {
    hidden(this, '_w', { queue: [], busy: false, ending: false, decode: options.decodeStrings !== false && !options.objectMode, need: false });
    this.writable = true;
    this.writableEnded = false;
    this.writableFinished = false;
    if (options.write) hidden(this, '_write', options.write);
    if (options.final) hidden(this, '_final', options.final);
    if (options.destroy) hidden(this, '_destroy', options.destroy);
  },
  write(chunk, encoding, done) {
    if (typeof encoding === 'function') { done = encoding; encoding = undefined; }
    const w = this._w;
    if (w.ending) { const e = new Error('write after end'); e.code = 'ERR_STREAM_WRITE_AFTER_END'; if (done) later(() => done(e)); later(() => this.emit('error', e)); return false; }
    if (chunk === null) { const e = new TypeError('May not write null values to stream'); e.code = 'ERR_STREAM_NULL_VALUES'; throw e; }
    if (w.decode && typeof chunk === 'string') { chunk = Buffer.from(chunk, encoding); encoding = 'buffer'; }
    else if (w.decode && !ArrayBuffer.isView(chunk)) { const e = new TypeError('The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ' + binding.received(chunk)); e.code = 'ERR_INVALID_ARG_TYPE'; throw e; }
    w.queue.push([chunk, encoding || 'utf8', done]);
    this._flow();
    const room = w.queue.length < 16;
    if (!room) w.need = true;
    return room;
  },
  _flow() {
    const w = this._w;
    if (w.busy || this.destroyed) return;
    const next = w.queue.shift();
    if (next === undefined) {
      if (w.need) { w.need = false; later(() => this.emit('drain')); }
      if (w.ending && !this.writableFinished) this._finish();
      return;
    }
    w.busy = true;
    let sync = true;
    this._write(next[0], next[1], (error) => {
      w.busy = false;
      if (error) { if (next[2]) next[2](error); later(() => this.emit('error', error)); return; }
      if (next[2]) later(() => next[2](null));
      if (sync) later(() => this._flow()); else this._flow();
    });
    sync = false;
    if (!w.busy) this._flow();
  },
  _finish() {
    if (this._finishing) return;
    hidden(this, '_finishing', true);
    const done = (error) => {
      if (error) { this.emit('error', error); return; }
      this.writableFinished = true;
      this.writable = false;
      later(() => { this.emit('finish'); if (!this._r || this.readableEnded) later(() => this._closeOnce()); });
    };
    if (this._final) this._final(done); else done();
  },
  _closeOnce: readable._closeOnce,
  end(chunk, encoding, done) {
    if (typeof chunk === 'function') { done = chunk; chunk = undefined; }
    if (typeof encoding === 'function') { done = encoding; encoding = undefined; }
    if (chunk !== undefined && chunk !== null) this.write(chunk, encoding);
    if (done) this.once('finish', done);
    if (!this._w.ending) { this._w.ending = true; this.writableEnded = true; later(() => this._flow()); }
    return this;
  },
  cork() {}, uncork() {}, setDefaultEncoding() { return this; },
};
function mix(target, ...parts) {
  for (const part of parts) for (const key of Reflect.ownKeys(part)) Object.defineProperty(target, key, { value: part[key], writable: true, enumerable: false, configurable: true });
}
function make(name, init, ...parts) {
  const made = { [name]: function (options) { if (!(this instanceof made)) return new made(options); Stream.call(this); this.destroyed = false; init.call(this, options || {}); } }[name];
  made.prototype = Object.create(Stream.prototype, { constructor: { value: made, writable: true, configurable: true } });
  Object.setPrototypeOf(made, Stream);
  mix(made.prototype, ...parts);
  return made;
}
const Readable = make('Readable', function (o) { this._initReadable(o); }, readable, shared);
const Writable = make('Writable', function (o) { this._initWritable(o); }, writable, shared);
const Duplex = make('Duplex', function (o) { this._initReadable(o); this._initWritable(o); }, readable, writable, shared);
const Transform = make('Transform', function (o) {
  this._initReadable({ ...o, read: undefined });
  this._initWritable({ ...o, write: undefined });
  if (o.transform) hidden(this, '_transform', o.transform);
  if (o.flush) hidden(this, '_flush', o.flush);
}, readable, writable, shared);
mix(Transform.prototype, {
  _write(chunk, encoding, done) { this._transform(chunk, encoding, (error, out) => { if (out !== undefined && out !== null) this.push(out); done(error); }); },
  _final(done) { const end = (error, out) => { if (out !== undefined && out !== null) this.push(out); this.push(null); done(error); }; if (this._flush) this._flush(end); else end(); },
});
const PassThrough = make('PassThrough', function (o) { this._initReadable(o); this._initWritable(o); }, readable, writable, shared);
mix(PassThrough.prototype, { _transform(chunk, encoding, done) { done(null, chunk); }, _write: Transform.prototype._write, _final: Transform.prototype._final });
Object.setPrototypeOf(PassThrough.prototype, Transform.prototype);
Readable.from = (items) => {
  const iterator = items[Symbol.asyncIterator] ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  return new Readable({ objectMode: true, read() { Promise.resolve(iterator.next()).then(({ value, done }) => this.push(done ? null : value), (error) => this.destroy(error)); } });
};
function finished(stream, options, done) {
  if (typeof options === 'function') done = options;
  let over = false;
  const once = (error) => { if (!over) { over = true; done(error); } };
  stream.on('error', once); stream.on('end', () => once()); stream.on('finish', () => once());
}
function pipeline(...streams) {
  const done = typeof streams[streams.length - 1] === 'function' ? streams.pop() : undefined;
  const all = streams.map((one, i) => (i === 0 && !one.pipe ? Readable.from(one) : one));
  let over = false;
  const finish = (error) => { if (!over) { over = true; if (done) done(error); } };
  for (const one of all) one.on('error', finish);
  const last = all.reduce((a, b) => a.pipe(b));
  last.on('finish', () => finish()); 
  if (last === process.stdout) all[0].on('end', () => finish());
  return last;
}
const process = require('process');
Object.assign(Stream, { Stream, Readable, Writable, Duplex, Transform, PassThrough, pipeline, finished, promises: { pipeline: (...streams) => new Promise((resolve, reject) => pipeline(...streams, (error) => (error ? reject(error) : resolve()))), finished: (stream) => new Promise((resolve, reject) => finished(stream, (error) => (error ? reject(error) : resolve()))) } });
module.exports = Stream;
`;

export const FS = String.raw`'use strict';
const { Buffer } = require('buffer');
const { Readable, Writable } = require('stream');
const EventEmitter = require('events');
const F = { F_OK: 0, X_OK: 1, W_OK: 2, R_OK: 4, O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_EXCL: 128, O_TRUNC: 512, O_APPEND: 1024, COPYFILE_EXCL: 1 };
class Stats {
  constructor(raw) {
    Object.assign(this, { dev: raw.dev, mode: raw.mode, nlink: raw.nlink, uid: raw.uid, gid: raw.gid, rdev: 0, blksize: 4096, ino: raw.ino, size: raw.size, blocks: Math.ceil(raw.size / 4096) * 8, atimeMs: raw.mtimeMs, mtimeMs: raw.mtimeMs, ctimeMs: raw.mtimeMs, birthtimeMs: raw.mtimeMs });
    Object.defineProperty(this, '_kind', { value: raw.kind, enumerable: false });
    for (const name of ['atime', 'mtime', 'ctime', 'birthtime']) this[name] = new Date(this[name + 'Ms']);
  }
  isFile() { return this._kind === 'file'; }
  isDirectory() { return this._kind === 'directory'; }
  isSymbolicLink() { return this._kind === 'symlink'; }
  isFIFO() { return false; } isSocket() { return false; } isBlockDevice() { return false; } isCharacterDevice() { return this._kind === 'device'; }
}
class Dirent {
  constructor(name, path, kind) { this.name = name; this.parentPath = path; this.path = path; Object.defineProperty(this, '_kind', { value: kind, enumerable: false }); }
}
for (const name of ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket', 'isBlockDevice', 'isCharacterDevice']) Object.defineProperty(Dirent.prototype, name, { value: Stats.prototype[name], enumerable: false });
const encodingOf = (options) => (typeof options === 'string' ? options : options && options.encoding);
const join = (a, b) => (a.endsWith('/') ? a + b : a + '/' + b);
const open = new Map();
let nextFd = 20;
const sync = {
  readFile(path, options) { const bytes = binding.fsRead(typeof path === 'number' && open.has(path) ? open.get(path).path : path); const encoding = encodingOf(options); return encoding && encoding !== 'buffer' ? bytes.toString(encoding) : bytes; },
  writeFile(path, data, options) {
    const flag = (options && options.flag) || 'w';
    if (typeof path === 'number' && open.has(path)) path = open.get(path).path;
    if (typeof data !== 'string' && !ArrayBuffer.isView(data)) { const e = new TypeError('The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ' + binding.received(data)); e.code = 'ERR_INVALID_ARG_TYPE'; throw e; }
    const bytes = typeof data === 'string' ? Buffer.from(data, encodingOf(options)) : data;
    binding.fsWrite(path, bytes, flag.startsWith('a'), options && options.mode, flag.includes('x'));
  },
  appendFile(path, data, options) { sync.writeFile(path, data, { ...(typeof options === 'string' ? { encoding: options } : options), flag: 'a' }); },
  stat(path, options) { const raw = binding.fsStat(path, true, options && options.throwIfNoEntry === false); return raw && new Stats(raw); },
  lstat(path, options) { const raw = binding.fsStat(path, false, options && options.throwIfNoEntry === false); return raw && new Stats(raw); },
  access(path, mode) { binding.fsAccess(path, mode); },
  readdir(path, options) {
    const names = binding.fsList(path), typed = options && options.withFileTypes;
    const out = [];
    for (const name of names) {
      const raw = binding.fsStat(join(String(path), name), false, true);
      out.push(typed ? new Dirent(name, String(path), raw && raw.kind) : name);
      if (options && options.recursive && raw && raw.kind === 'directory') for (const one of sync.readdir(join(String(path), name), options)) out.push(typed ? one : join(name, one));
    }
    return out;
  },
  mkdir(path, options) {
    if (!(options && options.recursive)) return binding.fsMkdir(path, typeof options === 'object' ? options && options.mode : options);
    const parts = require('path').resolve(String(path)).split('/').filter(Boolean);
    let at = '', first;
    for (const part of parts) { at += '/' + part; const raw = binding.fsStat(at, true, true); if (!raw) { binding.fsMkdir(at, options.mode); first = first || at; } else if (raw.kind !== 'directory' && at.split('/').length - 1 === parts.length) binding.fsMkdir(at); }
    return first;
  },
  rmdir(path, options) { if (options && options.recursive) return sync.rm(path, { recursive: true }); binding.fsRmdir(path); },
  unlink(path) { binding.fsUnlink(path); },
  rm(path, options = {}) {
    const raw = binding.fsStat(path, false, true);
    if (!raw) { if (options.force) return; binding.fsStat(path, false); }
    if (raw.kind !== 'directory') return binding.fsUnlink(path);
    if (!options.recursive) { const e = new Error('Path is a directory: rm returned EISDIR (is a directory) ' + path); e.code = 'ERR_FS_EISDIR'; throw e; }
    for (const name of binding.fsList(path)) sync.rm(join(String(path), name), options);
    binding.fsRmdir(path);
  },
  rename(from, to) { binding.fsRename(from, to); },
  copyFile(from, to) { binding.fsCopy(from, to); },
  cp(from, to, options = {}) {
    const raw = binding.fsStat(from, true);
    if (raw.kind !== 'directory') return binding.fsCopy(from, to);
    sync.mkdir(to, { recursive: true });
    for (const name of binding.fsList(from)) sync.cp(join(String(from), name), join(String(to), name), options);
  },
  chmod(path, mode) { binding.fsChmod(path, mode); },
  chown(path, uid, gid) { binding.fsChown(path, uid, gid); },
  symlink(target, path) { binding.fsSymlink(target, path); },
  link(from, to) { binding.fsLink(from, to); },
  readlink(path) { return binding.fsReadlink(path); },
  realpath(path) { return binding.fsRealpath(path); },
  utimes(path, atime, mtime) { binding.fsUtimes(path, mtime instanceof Date ? mtime.getTime() / 1000 : mtime); },
  truncate(path, length = 0) { const bytes = binding.fsRead(path); binding.fsWrite(path, bytes.subarray(0, length)); },
  mkdtemp(prefix) { const path = prefix + binding.random(3).toString('hex'); binding.fsMkdir(path, 0o700); return path; },
  open(path, flags = 'r', mode) {
    const flag = String(flags);
    if (flag.startsWith('w')) binding.fsWrite(path, '', false, mode, flag.includes('x'));
    else if (flag.startsWith('a')) binding.fsWrite(path, '', true, mode);
    else binding.fsRead(path);
    const fd = nextFd++;
    open.set(fd, { path, at: 0 });
    return fd;
  },
  close(fd) { open.delete(fd); },
  write(fd, data) { const file = open.get(fd); binding.fsWrite(file ? file.path : fd, data, true); return Buffer.byteLength(data); },
  read(fd, buffer, offset = 0, length = buffer.length, position = null) {
    const file = open.get(fd), bytes = binding.fsRead(file ? file.path : fd), at = position === null ? file.at : position;
    const part = bytes.subarray(at, at + length);
    part.copy(buffer, offset);
    if (position === null) file.at += part.length;
    return part.length;
  },
  fstat(fd) { return sync.stat(open.get(fd).path); },
  fsync() {},
};
const promises = { constants: F };
const fs = { constants: F, ...F, Stats, Dirent, promises };
for (const name of Object.keys(sync)) {
  fs[name + 'Sync'] = Object.defineProperty(function (...args) { return sync[name](...args); }, 'name', { value: name + 'Sync' });
  promises[name] = function (...args) {
    return new Promise((resolve, reject) => { binding.post(() => { try { resolve(sync[name](...args)); } catch (error) { error.stack = error.name + ': ' + error.message; reject(error); } }); });
  };
  fs[name] = function (...args) {
    const done = args.pop();
    if (typeof done !== 'function') { const e = new TypeError('The "cb" argument must be of type function. Received ' + binding.received(done)); e.code = 'ERR_INVALID_ARG_TYPE'; throw e; }
    binding.ref(1);
    binding.post(() => {
      let result;
      try { result = sync[name](...args); } catch (error) { binding.ref(-1); error.stack = error.name + ': ' + error.message; done(error); return; }
      let left = name === 'readFile' || name === 'writeFile' || name === 'appendFile' ? 3 : 0;
      const finish = () => { if (left-- > 0) { binding.post(finish); return; } binding.ref(-1); if (result === undefined) done(null); else done(null, result); };
      finish();
    });
  };
}
fs.existsSync = (path) => { try { return binding.fsStat(path, true, true) !== undefined; } catch { return false; } };
fs.exists = (path, done) => binding.post(() => done(fs.existsSync(path)));
fs.createReadStream = (path, options = {}) => {
  const o = typeof options === 'string' ? { encoding: options } : options;
  let bytes, at = o.start || 0;
  const stream = new Readable({ ...o, read() {
    if (bytes === undefined) {
      binding.post(() => {
        try { bytes = binding.fsRead(path); } catch (error) { error.stack = error.name + ': ' + error.message; stream.destroy(error); return; }
        if (o.end !== undefined) bytes = bytes.subarray(0, o.end + 1);
        stream.emit('open', 20); stream.emit('ready');
        next();
      });
    } else next();
  } });
  const next = () => { if (at >= bytes.length) { stream.push(null); return; } const part = bytes.subarray(at, at + (o.highWaterMark || 65536)); at += part.length; stream.push(part); };
  stream.path = path;
  stream.close = () => stream.destroy();
  return stream;
};
fs.createWriteStream = (path, options = {}) => {
  let first = true;
  const append = ((options && options.flags) || 'w').startsWith('a');
  const stream = new Writable({ write(chunk, encoding, done) { try { binding.fsWrite(path, chunk, append || !first); first = false; stream.bytesWritten += chunk.length; } catch (error) { done(error); return; } binding.post(done); }, final(done) { try { if (first) binding.fsWrite(path, '', append); done(); } catch (error) { done(error); } } });
  stream.path = path;
  stream.bytesWritten = 0;
  binding.post(() => { stream.emit('open', 20); stream.emit('ready'); });
  stream.close = (done) => stream.end(done);
  return stream;
};
fs.watch = () => { throw new Error('drydock: fs.watch is not modelled: no file changes by itself here'); };
fs.watchFile = fs.watch;
module.exports = fs;
`;

export const READLINE = String.raw`'use strict';
const EventEmitter = require('events');
class Interface extends EventEmitter {
  constructor(options, output) {
    super();
    const given = options && options.input ? options : { input: options, output };
    Object.defineProperty(this, '_s', { value: { rest: '', questions: [], prompt: given.prompt === undefined ? '> ' : given.prompt, lines: [] }, enumerable: false });
    this.terminal = Boolean(given.output && given.output.isTTY);
    this.input = given.input; this.output = given.output; this.closed = false;
    const text = (chunk) => typeof chunk === 'string' ? chunk : chunk.toString();
    this.input.on('data', (chunk) => { this._s.rest += text(chunk); this._drain(); });
    this.input.on('end', () => { if (this._s.rest !== '') { const line = this._s.rest; this._s.rest = ''; this._line(line); } this.close(); });
  }
  _drain() { let at; while (!this.closed && (at = this._s.rest.indexOf('\n')) >= 0) { const line = this._s.rest.slice(0, at).replace(/\r$/, ''); this._s.rest = this._s.rest.slice(at + 1); this._line(line); } }
  _line(line) { const question = this._s.questions.shift(); if (question) question(line); else this.emit('line', line); }
  setPrompt(prompt) { this._s.prompt = prompt; }
  getPrompt() { return this._s.prompt; }
  prompt() { if (this.output) this.output.write(this._s.prompt); this.resume(); }
  question(text, options, done) { if (typeof options === 'function') done = options; if (this.output) this.output.write(text); this._s.questions.push(done); this.resume(); }
  write() {}
  pause() { this.input.pause(); this.emit('pause'); return this; }
  resume() { this.input.resume(); return this; }
  close() { if (this.closed) return; this.closed = true; this.input.pause(); this.emit('close'); }
  async *[Symbol.asyncIterator]() {
    const queue = []; let wake;
    this.on('line', (line) => { queue.push(line); if (wake) wake(); });
    this.on('close', () => { queue.push(undefined); if (wake) wake(); });
    for (;;) { if (queue.length === 0) await new Promise((resolve) => { wake = resolve; }); const line = queue.shift(); if (line === undefined) return; yield line; }
  }
}
exports.Interface = Interface;
exports.createInterface = (options, output) => new Interface(options, output);
exports.clearLine = exports.cursorTo = exports.moveCursor = exports.clearScreenDown = () => true;
exports.emitKeypressEvents = () => {};
exports.promises = { Interface, createInterface: (...args) => { const made = new Interface(...args); const ask = made.question; made.question = (text) => new Promise((resolve) => ask.call(made, text, resolve)); return made; } };
`;
