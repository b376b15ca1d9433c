/** A client of Redis: connections, commands as methods, lists of commands, publish and subscribe. */
export const REDIS = String.raw`'use strict';
const net = require('net');
const EventEmitter = require('events');
class ErrorReply extends Error {}
/** Reads replies of the protocol; gives undefined while one is not whole. */
class Reader {
  constructor() { this.data = Buffer.alloc(0); }
  add(bytes) { this.data = Buffer.concat([this.data, bytes]); }
  next() { const state = { at: 0 }; const value = this.value(state); if (value === undefined) return undefined; this.data = this.data.subarray(state.at); return value; }
  value(state) {
    const end = this.data.indexOf('\r\n', state.at);
    if (end < 0) return undefined;
    const kind = String.fromCharCode(this.data[state.at]), text = this.data.toString('utf8', state.at + 1, end);
    state.at = end + 2;
    if (kind === '+') return { value: text };
    if (kind === '-') return { error: new ErrorReply(text) };
    if (kind === ':') return { value: Number(text) };
    if (kind === '$') { const size = Number(text); if (size < 0) return { value: null }; if (this.data.length < state.at + size + 2) return undefined; const out = this.data.toString('utf8', state.at, state.at + size); state.at += size + 2; return { value: out }; }
    if (kind === '*') { const size = Number(text); if (size < 0) return { value: null }; const list = []; for (let i = 0; i < size; i++) { const one = this.value(state); if (one === undefined) return undefined; list.push(one.error || one.value); } return { value: list }; }
    return { error: new Error('Protocol error') };
  }
}
const pairs = (list) => { const out = Object.create(null); for (let i = 0; i < list.length; i += 2) out[list[i]] = list[i + 1]; return out; };
const SHAPES = { HGETALL: pairs, EXISTS: Number, HEXISTS: Boolean, SISMEMBER: Boolean, EXPIRE: Number, ZSCORE: (v) => (v === null ? null : Number(v)), ZINCRBY: Number, INCRBYFLOAT: String };
function flatten(args) {
  const out = [];
  for (const arg of args) {
    if (arg === undefined || arg === null) continue;
    if (Array.isArray(arg)) out.push(...flatten(arg));
    else if (typeof arg === 'object' && !Buffer.isBuffer(arg)) for (const key of Object.keys(arg)) { if (arg[key] === true) out.push(key); else if (arg[key] !== false && arg[key] !== undefined) out.push(key, String(arg[key])); }
    else out.push(typeof arg === 'number' ? String(arg) : arg);
  }
  return out;
}
class Client extends EventEmitter {
  #socket; #reader = new Reader(); #waiting = []; #options; #subscribed = new Map(); #open = false; #quit = false; #tries = 0; #queue = [];
  constructor(options = {}) { super(); this.#options = options; }
  get isOpen() { return this.#open; }
  get isReady() { return Boolean(this.#socket); }
  duplicate() { return new Client(this.#options); }
  #target() {
    const { url, socket = {} } = this.#options;
    const given = url ? new URL(url) : undefined;
    return { host: (given && given.hostname) || socket.host || 'localhost', port: Number((given && given.port) || socket.port || 6379), password: (given && decodeURIComponent(given.password)) || this.#options.password, user: (given && given.username) || this.#options.username, db: Number((given && given.pathname.slice(1)) || this.#options.database || 0) };
  }
  connect() {
    if (this.#open) return Promise.reject(new Error('Socket already opened'));
    this.#open = true;
    return this.#dial().then(() => this);
  }
  #dial() {
    return new Promise((resolve, reject) => {
      const { host, port, password, user, db } = this.#target();
      const socket = net.connect(port, host);
      socket.on('connect', async () => {
        this.#socket = socket; this.#tries = 0;
        this.emit('connect');
        try { if (password) await this.sendCommand(user && user !== 'default' ? ['AUTH', user, password] : ['AUTH', password]); if (db) await this.sendCommand(['SELECT', String(db)]); } catch (error) { this.emit('error', error); reject(error); socket.destroy(); return; }
        this.emit('ready');
        for (const job of this.#queue.splice(0)) this.#send(job);
        resolve();
      });
      socket.on('data', (bytes) => { this.#reader.add(bytes); this.#drain(); });
      socket.on('error', (error) => { this.#fail(error, resolve, reject); });
      socket.on('close', () => { if (this.#socket === socket) { this.#socket = undefined; const lost = new Error('Socket closed unexpectedly'); for (const job of this.#waiting.splice(0)) job.reject(lost); if (this.#quit) this.emit('end'); else this.#fail(lost, resolve, reject); } });
    });
  }
  #fail(error, resolve, reject) {
    if (this.#quit) return;
    this.emit('error', error);
    const { socket = {} } = this.#options;
    const plan = socket.reconnectStrategy;
    const wait = typeof plan === 'function' ? plan(this.#tries, error) : plan === false ? false : plan === undefined ? Math.min(2 ** this.#tries * 50, 2000) : plan;
    this.#tries++;
    if (wait === false || wait instanceof Error) { this.#open = false; reject(wait || error); return; }
    this.emit('reconnecting');
    require('timers/promises').scheduler.wait(wait).then(() => { if (!this.#quit) this.#dial().then(resolve, reject); });
  }
  #drain() {
    for (;;) {
      const reply = this.#reader.next();
      if (reply === undefined) return;
      if (this.#subscribed.size > 0 && Array.isArray(reply.value) && ['message', 'pmessage'].includes(reply.value[0])) { const [kind, a, b, c] = reply.value; const fns = this.#subscribed.get(a) || []; for (const fn of fns) if (kind === 'message') fn(b, a); else fn(c, b); continue; }
      const job = this.#waiting.shift();
      if (!job) continue;
      if (reply.error) job.reject(reply.error); else job.resolve(reply.value);
    }
  }
  #send(job) { const args = job.args.map((one) => (Buffer.isBuffer(one) ? one : Buffer.from(String(one)))); this.#waiting.push(job); this.#socket.write(Buffer.concat([Buffer.from('*' + args.length + '\r\n'), ...args.flatMap((one) => [Buffer.from('$' + one.length + '\r\n'), one, Buffer.from('\r\n')])])); }
  sendCommand(args) {
    if (!this.#open) return Promise.reject(Object.assign(new Error('The client is closed'), { name: 'ClientClosedError' }));
    return new Promise((resolve, reject) => { const job = { args, resolve, reject }; if (this.#socket) this.#send(job); else this.#queue.push(job); });
  }
  async subscribe(channel, fn) { const list = [].concat(channel); for (const one of list) { this.#subscribed.set(one, [...(this.#subscribed.get(one) || []), fn]); await this.sendCommand(['SUBSCRIBE', one]); } }
  async pSubscribe(pattern, fn) { this.#subscribed.set(pattern, [...(this.#subscribed.get(pattern) || []), fn]); await this.sendCommand(['PSUBSCRIBE', pattern]); }
  async unsubscribe(channel) { this.#subscribed.delete(channel); await this.sendCommand(['UNSUBSCRIBE', channel]); }
  async quit() { const answer = await this.sendCommand(['QUIT']); this.#close(); return answer; }
  async close() { this.#close(); }
  async disconnect() { this.#close(); }
  destroy() { this.#close(); }
  #close() { this.#quit = true; this.#open = false; const socket = this.#socket; if (socket) socket.end(); }
  multi() {
    const jobs = [], client = this;
    const chain = new Proxy({}, { get(_, name) {
      if (name === 'exec') return async () => { await client.sendCommand(['MULTI']); for (const job of jobs) await client.sendCommand(job); const list = await client.sendCommand(['EXEC']); return list === null ? null : list.map((value, i) => { const shape = SHAPES[jobs[i][0]]; return shape && !(value instanceof Error) ? shape(value) : value; }); };
      if (name === 'then') return undefined;
      return (...args) => { jobs.push([String(name).toUpperCase(), ...flatten(args)]); return chain; };
    } });
    return chain;
  }
}
const COMMANDS = 'append copy dbSize decr decrBy del dump echo exists expire expireAt flushAll flushDb get getDel getEx getRange getSet hDel hExists hGet hGetAll hIncrBy hKeys hLen hmGet hSet hSetNX hVals incr incrBy incrByFloat info keys lIndex lInsert lLen lPop lPush lRange lRem lSet lTrim mGet mSet persist ping pTTL publish randomKey rename rPop rPush rPopLPush sAdd sCard sDiff set setEx setNX setRange sInter sIsMember sMembers sMove sPop sRandMember sRem strLen sUnion time touch ttl type unlink zAdd zCard zCount zIncrBy zRange zRank zRem zRevRank zScore';
for (const name of COMMANDS.split(' ')) {
  const verb = name.toUpperCase();
  const method = async function (...args) {
    let list = args;
    if (verb === 'ZADD') list = [args[0], ...[].concat(args[1]).flatMap((one) => [one.score, one.value])];
    if (verb === 'SET' && typeof args[2] === 'object') list = [args[0], args[1], args[2]];
    const value = await this.sendCommand([verb, ...flatten(list)]);
    const shape = SHAPES[verb];
    return shape ? shape(value) : value;
  };
  Client.prototype[name] = method;
  Client.prototype[name.toLowerCase()] = method;
  Client.prototype[verb] = method;
}
exports.createClient = (options) => new Client(options);
exports.ErrorReply = ErrorReply;
`;
