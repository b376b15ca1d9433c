/** Small packages, in programs of our own. */
export const BODY_PARSER = String.raw`'use strict';
const find = () => { try { return require('express'); } catch { throw new Error('drydock: body-parser is modelled as a part of express: install express too'); } };
for (const name of ['json', 'urlencoded', 'text', 'raw']) exports[name] = (options) => find()[name](options);
`;

export const COOKIE_PARSER = String.raw`'use strict';
const crypto = require('crypto');
const sign = (value, secret) => value + '.' + crypto.createHmac('sha256', secret).update(value).digest('base64').replace(/=+$/, '');
module.exports = (secret) => (req, res, next) => {
  if (req.cookies) { next(); return; }
  req.cookies = Object.create(null); req.signedCookies = Object.create(null); req.secret = secret;
  for (const pair of (req.headers.cookie || '').split(/;\s*/)) {
    const at = pair.indexOf('=');
    if (at < 0) continue;
    let value = pair.slice(at + 1);
    try { value = decodeURIComponent(value); } catch {}
    const name = pair.slice(0, at).trim();
    if (secret && value.startsWith('s:')) { const plain = value.slice(2, value.lastIndexOf('.')); req.signedCookies[name] = sign(plain, secret) === value.slice(2) ? plain : false; continue; }
    if (value.startsWith('j:')) try { value = JSON.parse(value.slice(2)); } catch {}
    if (req.cookies[name] === undefined) req.cookies[name] = value;
  }
  next();
};
`;

export const CORS = String.raw`'use strict';
module.exports = (given = {}) => {
  const o = { origin: '*', methods: 'GET,HEAD,PUT,PATCH,POST,DELETE', optionsSuccessStatus: 204, ...given };
  const allowed = (origin, rule) => (Array.isArray(rule) ? rule.some((one) => allowed(origin, one)) : typeof rule === 'string' ? origin === rule : rule instanceof RegExp ? rule.test(origin) : Boolean(rule));
  const vary = (res, field) => { const old = res.getHeader('Vary'); res.setHeader('Vary', old ? (String(old).split(/\s*,\s*/).includes(field) ? old : old + ', ' + field) : field); };
  return function corsMiddleware(req, res, next) {
    const apply = (origin) => {
      if (origin === false) { next(); return; }
      const from = req.headers.origin;
      if (origin === '*' || origin === undefined) res.setHeader('Access-Control-Allow-Origin', '*');
      else if (typeof origin === 'string') { res.setHeader('Access-Control-Allow-Origin', origin); vary(res, 'Origin'); }
      else { if (allowed(from, origin)) res.setHeader('Access-Control-Allow-Origin', from || '*'); vary(res, 'Origin'); }
      if (o.credentials) res.setHeader('Access-Control-Allow-Credentials', 'true');
      const exposed = [].concat(o.exposedHeaders || []).join(',');
      if (req.method === 'OPTIONS') {
        res.setHeader('Access-Control-Allow-Methods', [].concat(o.methods).join(','));
        const headers = [].concat(o.allowedHeaders || []).join(',') || req.headers['access-control-request-headers'];
        if (!o.allowedHeaders) vary(res, 'Access-Control-Request-Headers');
        if (headers) res.setHeader('Access-Control-Allow-Headers', headers);
        if (o.maxAge !== undefined) res.setHeader('Access-Control-Max-Age', String(o.maxAge));
        if (exposed) res.setHeader('Access-Control-Expose-Headers', exposed);
        if (o.preflightContinue) { next(); return; }
        res.statusCode = o.optionsSuccessStatus;
        res.setHeader('Content-Length', '0');
        res.end();
        return;
      }
      if (exposed) res.setHeader('Access-Control-Expose-Headers', exposed);
      next();
    };
    if (typeof o.origin === 'function') o.origin(req.headers.origin, (error, origin) => (error ? next(error) : apply(origin)));
    else apply(o.origin);
  };
};
`;

export const MORGAN = String.raw`'use strict';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n) => String(n).padStart(2, '0');
const tokens = {
  url: (req) => req.originalUrl || req.url,
  method: (req) => req.method,
  'response-time': (req, res, digits = 3) => (res._startAt === undefined ? undefined : (res._startAt - req._startAt).toFixed(digits)),
  'total-time': (req, res, digits = 3) => (performance.now() - req._startAt).toFixed(digits),
  date: (req, res, format = 'web') => { const d = new Date(); return format === 'clf' ? two(d.getUTCDate()) + '/' + MONTHS[d.getUTCMonth()] + '/' + d.getUTCFullYear() + ':' + two(d.getUTCHours()) + ':' + two(d.getUTCMinutes()) + ':' + two(d.getUTCSeconds()) + ' +0000' : format === 'iso' ? d.toISOString() : d.toUTCString(); },
  status: (req, res) => (res.headersSent ? String(res.statusCode) : undefined),
  referrer: (req) => req.headers.referer || req.headers.referrer,
  'remote-addr': (req) => req.ip || (req.socket && req.socket.remoteAddress),
  'remote-user': () => undefined,
  pid: () => process.pid,
  'http-version': (req) => req.httpVersion,
  'user-agent': (req) => req.headers['user-agent'],
  req: (req, res, name) => req.headers[name.toLowerCase()],
  res: (req, res, name) => { if (!res.headersSent) return undefined; const value = name.toLowerCase() === 'content-length' && res._length !== undefined ? res._length : res.getHeader(name); return Array.isArray(value) ? value.join(', ') : value; },
};
const formats = {
  combined: ':remote-addr - :remote-user [:date[clf]] ":method :url HTTP/:http-version" :status :res[content-length] ":referrer" ":user-agent"',
  common: ':remote-addr - :remote-user [:date[clf]] ":method :url HTTP/:http-version" :status :res[content-length]',
  default: ':remote-addr - :remote-user [:date] ":method :url HTTP/:http-version" :status :res[content-length] ":referrer" ":user-agent"',
  short: ':remote-addr :remote-user :method :url HTTP/:http-version :status :res[content-length] - :response-time ms',
  tiny: ':method :url :status :res[content-length] - :response-time ms',
};
const compile = (format) => (_, req, res) => format.replace(/:([-\w]{2,})(?:\[([^\]]+)\])?/g, (_, name, arg) => { const value = tokens[name] ? tokens[name](req, res, arg) : undefined; return value === undefined || value === '' ? '-' : String(value); });
formats.dev = (_, req, res) => { const status = res.headersSent ? res.statusCode : undefined; const color = status >= 500 ? 31 : status >= 400 ? 33 : status >= 300 ? 36 : status >= 200 ? 32 : 0; return compile('\u001b[0m:method :url \u001b[' + color + 'm:status\u001b[0m :response-time ms - :res[content-length]\u001b[0m')(_, req, res); };
function morgan(format = 'default', options = {}) {
  const line = typeof format === 'function' ? format : typeof formats[format] === 'function' ? formats[format] : compile(formats[format] || format);
  const out = options.stream || process.stdout;
  return function logger(req, res, next) {
    req._startAt = performance.now();
    const log = () => { if (options.skip && options.skip(req, res)) return; const text = line(morgan, req, res); if (text !== undefined && text !== null) out.write(text + '\n'); };
    if (options.immediate) log(); else { const end = res.end; res.end = function (...args) { res._startAt = performance.now(); return end.apply(this, args); }; res.on('finish', log); }
    next();
  };
}
module.exports = morgan;
morgan.compile = compile;
morgan.token = (name, fn) => { tokens[name] = fn; morgan[name] = fn; return morgan; };
morgan.format = (name, value) => { formats[name] = value; return morgan; };
`;

export const HELMET = String.raw`'use strict';
const HEADERS = [
  ['contentSecurityPolicy', 'Content-Security-Policy', "default-src 'self';base-uri 'self';font-src 'self' https: data:;form-action 'self';frame-ancestors 'self';img-src 'self' data:;object-src 'none';script-src 'self';script-src-attr 'none';style-src 'self' https: 'unsafe-inline';upgrade-insecure-requests"],
  ['crossOriginOpenerPolicy', 'Cross-Origin-Opener-Policy', 'same-origin'], ['crossOriginResourcePolicy', 'Cross-Origin-Resource-Policy', 'same-origin'], ['originAgentCluster', 'Origin-Agent-Cluster', '?1'],
  ['referrerPolicy', 'Referrer-Policy', 'no-referrer'], ['strictTransportSecurity', 'Strict-Transport-Security', 'max-age=31536000; includeSubDomains'], ['xContentTypeOptions', 'X-Content-Type-Options', 'nosniff'],
  ['xDnsPrefetchControl', 'X-DNS-Prefetch-Control', 'off'], ['xDownloadOptions', 'X-Download-Options', 'noopen'], ['xFrameOptions', 'X-Frame-Options', 'SAMEORIGIN'], ['xPermittedCrossDomainPolicies', 'X-Permitted-Cross-Domain-Policies', 'none'], ['xXssProtection', 'X-XSS-Protection', '0'],
];
module.exports = (options = {}) => (req, res, next) => { for (const [key, name, value] of HEADERS) if (options[key] !== false) res.setHeader(name, value); if (options.xPoweredBy !== false) res.removeHeader('X-Powered-By'); next(); };
module.exports.default = module.exports;
`;

export const DOTENV = String.raw`'use strict';
const fs = require('fs');
const path = require('path');
const major = Number(require('./package.json').version.split('.')[0]);
function parse(text) {
  const out = {};
  for (const found of String(text).replace(/\r\n?/g, '\n').matchAll(/^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*\x60(?:\\\x60|[^\x60])*\x60|[^#\r\n]+)?\s*(?:#.*)?$/gm)) {
    let value = (found[2] || '').trim();
    const mark = value[0];
    value = value.replace(/^(['"\x60])([^]*)\1$/, '$2');
    if (mark === '"') value = value.replace(/\\n/g, '\n').replace(/\\r/g, '\r');
    out[found[1]] = value;
  }
  return out;
}
exports.parse = parse;
exports.populate = (target, parsed, options = {}) => { for (const key of Object.keys(parsed)) if (options.override || !Object.hasOwn(target, key)) target[key] = parsed[key]; };
exports.config = (options = {}) => {
  const files = [].concat(options.path || path.resolve(process.cwd(), '.env'));
  const parsed = {};
  let error;
  const found = [];
  for (const file of files) try { Object.assign(parsed, parse(fs.readFileSync(file, options.encoding || 'utf8'))); found.push(path.relative(process.cwd(), file)); } catch (e) { error = e; }
  const target = options.processEnv || process.env;
  const count = Object.keys(parsed).filter((key) => options.override || !Object.hasOwn(target, key)).length;
  exports.populate(target, parsed, options);
  const quiet = options.quiet !== undefined ? options.quiet : process.env.DOTENV_CONFIG_QUIET === 'true';
  if (major >= 17 && !quiet) process.stdout.write((major >= 18 ? '\u25c7 injected env (' + count + ') from ' : '[dotenv@' + require('./package.json').version + '] injecting env (' + count + ') from ') + found.join(',') + '\n');
  return error ? { parsed, error } : { parsed };
};
`;

export const UUID = String.raw`'use strict';
const crypto = require('crypto');
const pattern = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/i;
const shape = (b) => { const h = b.toString('hex'); return h.slice(0, 8) + '-' + h.slice(8, 12) + '-' + h.slice(12, 16) + '-' + h.slice(16, 20) + '-' + h.slice(20, 32); };
const mark = (b, version) => { b[6] = (b[6] & 15) | (version << 4); b[8] = (b[8] & 63) | 128; return shape(b); };
exports.v4 = () => crypto.randomUUID();
exports.v7 = () => { const b = crypto.randomBytes(16); let n = Number(new Date); for (let i = 5; i >= 0; i--) { b[i] = n % 256; n = Math.floor(n / 256); } return mark(b, 7); };
exports.v1 = () => { const b = crypto.randomBytes(16); let n = BigInt(Number(new Date)) * 10000n + 122192928000000000n; const low = Number(n & 0xffffffffn), mid = Number((n >> 32n) & 0xffffn), high = Number(n >> 48n); b.writeUInt32BE(low, 0); b.writeUInt16BE(mid, 4); b.writeUInt16BE(high, 6); return mark(b, 1); };
const parse = (text) => Buffer.from(text.replace(/-/g, ''), 'hex');
const named = (algorithm, version) => { const fn = (name, space) => mark(crypto.createHash(algorithm).update(Buffer.concat([parse(space), Buffer.from(name)])).digest().subarray(0, 16), version); fn.DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'; fn.URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'; return fn; };
exports.v5 = named('sha1', 5);
exports.v3 = named('md5', 3);
exports.validate = (text) => typeof text === 'string' && pattern.test(text);
exports.version = (text) => { if (!exports.validate(text)) throw TypeError('Invalid UUID'); return parseInt(text.slice(14, 15), 16); };
exports.parse = (text) => Uint8Array.from(parse(text));
exports.stringify = (bytes) => shape(Buffer.from(bytes));
exports.NIL = '00000000-0000-0000-0000-000000000000';
exports.MAX = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
`;

export const NANOID = String.raw`'use strict';
const crypto = require('crypto');
const letters = 'useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict';
exports.urlAlphabet = letters;
exports.nanoid = (size = 21) => Array.from(crypto.randomBytes(size), (byte) => letters[byte & 63]).join('');
exports.customAlphabet = (alphabet, size = 21) => (n = size) => Array.from({ length: n }, () => alphabet[crypto.randomInt(alphabet.length)]).join('');
`;

export const MS = String.raw`'use strict';
const UNITS = { ms: 1, millisecond: 1, msec: 1, s: 1000, sec: 1000, second: 1000, m: 60000, min: 60000, minute: 60000, h: 3600000, hr: 3600000, hour: 3600000, d: 86400000, day: 86400000, w: 604800000, week: 604800000, y: 31557600000, yr: 31557600000, year: 31557600000 };
module.exports = (value, options = {}) => {
  if (typeof value === 'string' && value.length > 0) { const found = /^(-?(?:\d+)?\.?\d+) *([a-z]+)?$/i.exec(value); if (!found) return undefined; const unit = (found[2] || 'ms').toLowerCase(); const factor = UNITS[unit] || UNITS[unit.replace(/s$/, '')]; return factor === undefined ? undefined : parseFloat(found[1]) * factor; }
  if (typeof value === 'number' && isFinite(value)) {
    const abs = Math.abs(value);
    for (const [short, long] of [['d', 'day'], ['h', 'hour'], ['m', 'minute'], ['s', 'second']]) { const n = UNITS[short]; if (abs >= n) { const count = Math.round(value / n); return options.long ? count + ' ' + long + (abs >= n * 1.5 ? 's' : '') : count + short; } }
    return options.long ? value + ' ms' : value + 'ms';
  }
  throw new Error('val is not a non-empty string or a valid number. val=' + JSON.stringify(value));
};
`;

export const DEBUG = String.raw`'use strict';
const util = require('util');
const rules = (process.env.DEBUG || '').split(/[\s,]+/).filter(Boolean);
const fits = (rule, name) => new RegExp('^' + rule.replace(/[.+^$()[\]{}|\\?]/g, '\\$&').replace(/\*/g, '.*?') + '$').test(name);
function createDebug(name) {
  const log = (...args) => { if (log.enabled) process.stderr.write(new Date().toISOString() + ' ' + name + ' ' + util.format(...args) + '\n'); };
  log.namespace = name;
  log.enabled = rules.some((rule) => !rule.startsWith('-') && fits(rule, name)) && !rules.some((rule) => rule.startsWith('-') && fits(rule.slice(1), name));
  log.extend = (more) => createDebug(name + ':' + more);
  return log;
}
module.exports = createDebug;
createDebug.debug = createDebug.default = createDebug;
createDebug.enabled = (name) => createDebug(name).enabled;
`;

export const CHALK = String.raw`'use strict';
const STYLES = { reset: [0, 0], bold: [1, 22], dim: [2, 22], italic: [3, 23], underline: [4, 24], inverse: [7, 27], hidden: [8, 28], strikethrough: [9, 29], black: [30, 39], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39], magenta: [35, 39], cyan: [36, 39], white: [37, 39], gray: [90, 39], grey: [90, 39], redBright: [91, 39], greenBright: [92, 39], yellowBright: [93, 39], blueBright: [94, 39], magentaBright: [95, 39], cyanBright: [96, 39], whiteBright: [97, 39], bgBlack: [40, 49], bgRed: [41, 49], bgGreen: [42, 49], bgYellow: [43, 49], bgBlue: [44, 49], bgMagenta: [45, 49], bgCyan: [46, 49], bgWhite: [47, 49] };
const forced = process.env.FORCE_COLOR;
const level = forced !== undefined ? (forced === '0' || forced === 'false' ? 0 : Number(forced) || 1) : process.stdout.isTTY && !process.env.NO_COLOR ? 2 : 0;
function make(open) {
  const paint = (...parts) => { const text = parts.map(String).join(' '); if (chalk.level === 0 || text === '') return text; return open.reduceRight((out, [on, off]) => '\u001b[' + on + 'm' + out.replaceAll('\u001b[' + off + 'm', '\u001b[' + off + 'm\u001b[' + on + 'm') + '\u001b[' + off + 'm', text); };
  return new Proxy(paint, { get(target, key) {
    if (STYLES[key]) return make([...open, STYLES[key]]);
    if (key === 'hex' || key === 'bgHex') return (code) => { const n = parseInt(code.replace('#', ''), 16); return make([...open, [(key === 'hex' ? '38;2;' : '48;2;') + (n >> 16) + ';' + ((n >> 8) & 255) + ';' + (n & 255), key === 'hex' ? 39 : 49]]); };
    if (key === 'rgb') return (r, g, b) => make([...open, ['38;2;' + r + ';' + g + ';' + b, 39]]);
    return target[key];
  }, set(target, key, value) { target[key] = value; return true; } });
}
const chalk = make([]);
chalk.level = level;
module.exports = chalk;
chalk.default = chalk;
chalk.supportsColor = level > 0 ? { level } : false;
`;

export const LODASH = String.raw`'use strict';
const path = (key) => (Array.isArray(key) ? key : String(key).replace(/\[(\w+)\]/g, '.$1').split('.').filter((one) => one !== ''));
const iteratee = (fn) => (typeof fn === 'function' ? fn : fn === undefined || fn === null ? (x) => x : Array.isArray(fn) ? (x) => _.isEqual(_.get(x, fn[0]), fn[1]) : typeof fn === 'object' ? (x) => Object.keys(fn).every((key) => _.isEqual(_.get(x, key), fn[key])) : (x) => _.get(x, fn));
const list = (value) => (value === null || value === undefined ? [] : Array.isArray(value) ? value : typeof value === 'object' ? Object.values(value) : [...value]);
const words = (text) => String(text).match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) || [];
const _ = {
  get(object, key, fallback) { let at = object; for (const part of path(key)) { if (at === null || at === undefined) return fallback; at = at[part]; } return at === undefined ? fallback : at; },
  set(object, key, value) { const parts = path(key); let at = object; parts.forEach((part, i) => { if (i === parts.length - 1) at[part] = value; else { if (typeof at[part] !== 'object' || at[part] === null) at[part] = /^\d+$/.test(parts[i + 1]) ? [] : {}; at = at[part]; } }); return object; },
  has: (object, key) => path(key).every((part) => object !== null && object !== undefined && Object.hasOwn(object, part) && ((object = object[part]), true)),
  isEqual: require('util').isDeepStrictEqual,
  isEmpty: (v) => v === null || v === undefined || typeof v === 'number' || typeof v === 'boolean' || (v.size !== undefined ? v.size : v.length !== undefined ? v.length : Object.keys(v).length) === 0,
  isNil: (v) => v === null || v === undefined, isString: (v) => typeof v === 'string', isNumber: (v) => typeof v === 'number', isFunction: (v) => typeof v === 'function', isArray: Array.isArray, isObject: (v) => v !== null && (typeof v === 'object' || typeof v === 'function'), isPlainObject: (v) => v !== null && typeof v === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(v)), isUndefined: (v) => v === undefined, isNull: (v) => v === null, isBoolean: (v) => typeof v === 'boolean', isDate: (v) => v instanceof Date,
  map: (v, fn) => (Array.isArray(v) ? v.map((x, i) => iteratee(fn)(x, i, v)) : Object.keys(v || {}).map((key) => iteratee(fn)(v[key], key, v))),
  filter: (v, fn) => list(v).filter(iteratee(fn)), reject: (v, fn) => list(v).filter((x) => !iteratee(fn)(x)), find: (v, fn) => list(v).find(iteratee(fn)), findIndex: (v, fn) => list(v).findIndex(iteratee(fn)), some: (v, fn) => list(v).some(iteratee(fn)), every: (v, fn) => list(v).every(iteratee(fn)),
  forEach(v, fn) { if (Array.isArray(v)) v.forEach((x, i) => fn(x, i, v)); else for (const key of Object.keys(v || {})) fn(v[key], key, v); return v; },
  reduce: (v, fn, start) => (Array.isArray(v) ? v.reduce(fn, start) : Object.keys(v).reduce((sum, key) => fn(sum, v[key], key, v), start)),
  groupBy(v, fn) { const out = {}; for (const x of list(v)) (out[iteratee(fn)(x)] = out[iteratee(fn)(x)] || []).push(x); return out; },
  keyBy(v, fn) { const out = {}; for (const x of list(v)) out[iteratee(fn)(x)] = x; return out; },
  countBy(v, fn) { const out = {}; for (const x of list(v)) out[iteratee(fn)(x)] = (out[iteratee(fn)(x)] || 0) + 1; return out; },
  partition: (v, fn) => [list(v).filter(iteratee(fn)), list(v).filter((x) => !iteratee(fn)(x))],
  sortBy: (v, ...fns) => { const all = fns.flat().map(iteratee); return [...list(v)].sort((a, b) => { for (const fn of all.length ? all : [iteratee()]) { const x = fn(a), y = fn(b); if (x < y) return -1; if (x > y) return 1; } return 0; }); },
  orderBy: (v, keys, orders = []) => [...list(v)].sort((a, b) => { for (const [i, key] of [].concat(keys).entries()) { const x = iteratee(key)(a), y = iteratee(key)(b); if (x !== y) return (x < y ? -1 : 1) * ([].concat(orders)[i] === 'desc' ? -1 : 1); } return 0; }),
  uniq: (v) => [...new Set(v)], uniqBy: (v, fn) => { const seen = new Set(); return list(v).filter((x) => { const key = iteratee(fn)(x); if (seen.has(key)) return false; seen.add(key); return true; }); },
  chunk: (v, n = 1) => { const out = []; for (let i = 0; i < v.length; i += n) out.push(v.slice(i, i + n)); return out; },
  compact: (v) => v.filter(Boolean), flatten: (v) => v.flat(), flattenDeep: (v) => v.flat(Infinity), difference: (v, ...o) => v.filter((x) => !o.flat().includes(x)), intersection: (v, ...o) => _.uniq(v.filter((x) => o.every((l) => l.includes(x)))), union: (...l) => _.uniq(l.flat()), without: (v, ...o) => v.filter((x) => !o.includes(x)),
  head: (v) => v[0], first: (v) => v[0], last: (v) => v[v.length - 1], tail: (v) => v.slice(1), initial: (v) => v.slice(0, -1), take: (v, n = 1) => v.slice(0, n), drop: (v, n = 1) => v.slice(n), zip: (...l) => Array.from({ length: Math.max(...l.map((x) => x.length)) }, (x, i) => l.map((y) => y[i])), zipObject: (k, v) => Object.fromEntries(k.map((key, i) => [key, v[i]])), range: (a, b, s = 1) => { if (b === undefined) { b = a; a = 0; } const out = []; for (let i = a; s > 0 ? i < b : i > b; i += s) out.push(i); return out; }, times: (n, fn = (i) => i) => Array.from({ length: n }, (x, i) => fn(i)), size: (v) => list(v).length, sample: (v) => list(v)[Math.floor(Math['random']() * list(v).length)], shuffle: (v) => { const a = [...v]; for (let i = a.length - 1; i > 0; i--) { const j = Math.floor(Math['random']() * (i + 1)); [a[i], a[j]] = [a[j], a[i]]; } return a; }, includes: (v, x) => (typeof v === 'string' ? v.includes(x) : list(v).includes(x)),
  sum: (v) => v.reduce((a, b) => a + b, 0), sumBy: (v, fn) => v.reduce((a, b) => a + iteratee(fn)(b), 0), mean: (v) => _.sum(v) / v.length, max: (v) => (v.length ? v.reduce((a, b) => (b > a ? b : a)) : undefined), min: (v) => (v.length ? v.reduce((a, b) => (b < a ? b : a)) : undefined), maxBy: (v, fn) => v.reduce((a, b) => (a === undefined || iteratee(fn)(b) > iteratee(fn)(a) ? b : a), undefined), minBy: (v, fn) => v.reduce((a, b) => (a === undefined || iteratee(fn)(b) < iteratee(fn)(a) ? b : a), undefined), round: (n, d = 0) => Math.round(n * 10 ** d) / 10 ** d, clamp: (n, a, b) => Math.min(Math.max(n, a), b), random: (a = 1, b) => { if (b === undefined) { b = a; a = 0; } return Math.floor(Math['random']() * (b - a + 1)) + a; },
  pick: (o, ...k) => Object.fromEntries(k.flat().filter((key) => key in o).map((key) => [key, o[key]])), omit: (o, ...k) => Object.fromEntries(Object.entries(o).filter(([key]) => !k.flat().includes(key))), pickBy: (o, fn = Boolean) => Object.fromEntries(Object.entries(o).filter(([k, v]) => fn(v, k))), omitBy: (o, fn) => Object.fromEntries(Object.entries(o).filter(([k, v]) => !fn(v, k))), mapValues: (o, fn) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k, iteratee(fn)(v, k)])), mapKeys: (o, fn) => Object.fromEntries(Object.entries(o).map(([k, v]) => [fn(v, k), v])), invert: (o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [v, k])), keys: (o) => Object.keys(o || {}), values: (o) => Object.values(o || {}), entries: (o) => Object.entries(o || {}), toPairs: (o) => Object.entries(o || {}), fromPairs: Object.fromEntries, assign: Object.assign, defaults: (o, ...l) => { for (const d of l) for (const key of Object.keys(d)) if (o[key] === undefined) o[key] = d[key]; return o; },
  merge(target, ...sources) { for (const source of sources) for (const key of Object.keys(source || {})) { const value = source[key]; if (_.isPlainObject(value) && _.isPlainObject(target[key])) _.merge(target[key], value); else if (value !== undefined) target[key] = _.cloneDeep(value); } return target; },
  clone: (v) => (Array.isArray(v) ? [...v] : _.isPlainObject(v) ? { ...v } : v), cloneDeep: (v) => (v !== null && typeof v === 'object' ? (Array.isArray(v) ? v.map(_.cloneDeep) : v instanceof Date ? new Date(v) : v instanceof Map || v instanceof Set ? new v.constructor(v) : Object.assign(Object.create(Object.getPrototypeOf(v)), _.mapValues(v, _.cloneDeep))) : v),
  capitalize: (t) => String(t).charAt(0).toUpperCase() + String(t).slice(1).toLowerCase(), upperFirst: (t) => t.charAt(0).toUpperCase() + t.slice(1), lowerFirst: (t) => t.charAt(0).toLowerCase() + t.slice(1), camelCase: (t) => words(t).map((w, i) => (i ? _.capitalize(w) : w.toLowerCase())).join(''), kebabCase: (t) => words(t).map((w) => w.toLowerCase()).join('-'), snakeCase: (t) => words(t).map((w) => w.toLowerCase()).join('_'), startCase: (t) => words(t).map(_.upperFirst).join(' '), trim: (t) => String(t).trim(), toLower: (t) => String(t).toLowerCase(), toUpper: (t) => String(t).toUpperCase(), padStart: (t, n, c) => String(t).padStart(n, c), padEnd: (t, n, c) => String(t).padEnd(n, c), repeat: (t, n) => String(t).repeat(n), truncate: (t, { length = 30, omission = '...' } = {}) => (t.length <= length ? t : t.slice(0, length - omission.length) + omission), words, toNumber: Number, toString: String, identity: (x) => x, noop() {}, constant: (x) => () => x,
  once: (fn) => { let done, value; return (...a) => { if (!done) { done = true; value = fn(...a); } return value; }; }, memoize: (fn) => { const cache = new Map(); return (k, ...a) => { if (!cache.has(k)) cache.set(k, fn(k, ...a)); return cache.get(k); }; }, partial: (fn, ...a) => (...b) => fn(...a, ...b), flow: (...fns) => (x) => fns.flat().reduce((v, fn) => fn(v), x), curry: (fn, n = fn.length) => { const next = (...a) => (a.length >= n ? fn(...a) : (...b) => next(...a, ...b)); return next; },
};
_.each = _.forEach;
_.extend = _.assign;
_.chain = (value) => { const chain = new Proxy({}, { get: (t, key) => (key === 'value' ? () => value : (...args) => { value = _[key](value, ...args); return chain; }) }); return chain; };
module.exports = _;
`;

export const AXIOS = String.raw`'use strict';
const http = require('http');
class AxiosError extends Error {
  constructor(message, code, config, request, response) { super(message); this.name = 'AxiosError'; this.code = code; this.config = config; this.request = request; if (response) { this.response = response; this.status = response.status; } }
  get isAxiosError() { return true; }
}
function create(defaults = {}) {
  const axios = (url, config) => (typeof url === 'string' ? axios.request({ ...config, url }) : axios.request(url));
  axios.defaults = { headers: { common: {} }, ...defaults };
  const handlers = { request: [], response: [] };
  axios.interceptors = { request: { use: (a, b) => handlers.request.push([a, b]) }, response: { use: (a, b) => handlers.response.push([a, b]) } };
  const send = (config) => new Promise((resolve, reject) => {
    const url = new URL(/^https?:/.test(config.url) ? config.url : (config.baseURL || '').replace(/\/+$/, '') + '/' + (config.url || '').replace(/^\/+/, ''));
    for (const key of Object.keys(config.params || {})) if (config.params[key] !== undefined && config.params[key] !== null) url.searchParams.append(key, config.params[key]);
    const method = (config.method || 'get').toUpperCase();
    const headers = { Accept: 'application/json, text/plain, */*', ...config.headers.common, ...config.headers };
    delete headers.common;
    let body = config.data;
    if (body !== undefined && body !== null && typeof body !== 'string' && !Buffer.isBuffer(body)) { if (body instanceof URLSearchParams) { body = body.toString(); headers['Content-Type'] = headers['Content-Type'] || 'application/x-www-form-urlencoded;charset=utf-8'; } else { body = JSON.stringify(body); headers['Content-Type'] = headers['Content-Type'] || 'application/json'; } }
    headers['User-Agent'] = headers['User-Agent'] || 'axios/' + require('./package.json').version;
    if (body !== undefined) headers['Content-Length'] = Buffer.byteLength(body);
    if (url.protocol === 'https:') { reject(new AxiosError('drydock: TLS is not modelled: use http inside the simulated network', 'ERR_NOT_SUPPORT', config)); return; }
    const req = http.request(url, { method, headers, ...(config.auth ? { auth: config.auth.username + ':' + config.auth.password } : {}) }, (res) => {
      if (res.statusCode >= 300 && res.statusCode < 400 && res.headers.location && config.maxRedirects !== 0) { res.resume(); send({ ...config, baseURL: undefined, params: undefined, url: new URL(res.headers.location, url).href, method: res.statusCode === 307 || res.statusCode === 308 ? config.method : 'get' }).then(resolve, reject); return; }
      const parts = [];
      res.on('data', (part) => parts.push(part));
      res.on('end', () => {
        const text = Buffer.concat(parts);
        let data = config.responseType === 'arraybuffer' ? text : text.toString();
        if (typeof data === 'string' && config.responseType !== 'text') try { data = JSON.parse(data); } catch {}
        const response = { status: res.statusCode, statusText: res.statusMessage, headers: res.headers, config, request: req, data };
        const good = config.validateStatus ? config.validateStatus(res.statusCode) : res.statusCode >= 200 && res.statusCode < 300;
        if (good) resolve(response); else reject(new AxiosError('Request failed with status code ' + res.statusCode, res.statusCode >= 500 ? 'ERR_BAD_RESPONSE' : 'ERR_BAD_REQUEST', config, req, response));
      });
    });
    if (config.timeout) req.setTimeout_(config.timeout, () => { req.destroy(); reject(new AxiosError('timeout of ' + config.timeout + 'ms exceeded', 'ECONNABORTED', config, req)); });
    req.on('error', (error) => { const e = new AxiosError(error.message, error.code, config, req); e.cause = error; for (const key of ['errno', 'syscall', 'hostname', 'address', 'port']) if (error[key] !== undefined) e[key] = error[key]; reject(e); });
    req.end(body);
  });
  axios.request = (config) => { let chain = Promise.resolve({ ...axios.defaults, ...config, headers: { ...axios.defaults.headers, ...config.headers } }); for (const [a, b] of handlers.request) chain = chain.then(a, b); chain = chain.then(send); for (const [a, b] of handlers.response) chain = chain.then(a, b); return chain; };
  for (const method of ['get', 'delete', 'head', 'options']) axios[method] = (url, config) => axios.request({ ...config, url, method });
  for (const method of ['post', 'put', 'patch']) axios[method] = (url, data, config) => axios.request({ ...config, url, method, data });
  axios.create = (more = {}) => create({ ...axios.defaults, ...more, headers: { ...axios.defaults.headers, ...more.headers } });
  axios.isAxiosError = (error) => error instanceof AxiosError;
  axios.AxiosError = AxiosError;
  axios.all = (list) => Promise.all(list);
  return axios;
}
module.exports = create();
module.exports.default = module.exports;
`;

export const HTTP_ERRORS = String.raw`'use strict';
const { STATUS_CODES } = require('http');
const named = (code) => (STATUS_CODES[code] || 'Error').replace(/[^A-Za-z ]/g, '').split(' ').map((word) => word[0].toUpperCase() + word.slice(1)).join('');
module.exports = function createError(...args) {
  let status = 500, message, given, extra = {};
  for (const arg of args) { if (typeof arg === 'number') status = arg; else if (typeof arg === 'string') message = arg; else if (arg instanceof Error) given = arg; else Object.assign(extra, arg); }
  const error = given || new Error(message || STATUS_CODES[status]);
  if (!given) error.name = named(status).replace(/Error$/, '') + 'Error';
  return Object.assign(error, { expose: status < 500, status, statusCode: status }, extra);
};
for (const code of Object.keys(STATUS_CODES)) if (Number(code) >= 400) { const make = function (message) { return module.exports(Number(code), message); }; module.exports[code] = make; module.exports[named(code)] = make; }
module.exports.isHttpError = (value) => value instanceof Error && typeof value.expose === 'boolean';
`;

export const DAYJS = String.raw`'use strict';
const two = (n) => String(n).padStart(2, '0');
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const UNIT = { ms: 'millisecond', s: 'second', m: 'minute', h: 'hour', d: 'day', D: 'day', w: 'week', M: 'month', y: 'year', date: 'day' };
const SIZE = { millisecond: 1, second: 1e3, minute: 6e4, hour: 36e5, day: 864e5, week: 6048e5 };
const unit = (name = 'millisecond') => UNIT[name] || String(name).toLowerCase().replace(/s$/, '');
class Dayjs {
  constructor(value) { this.$d = value instanceof Dayjs ? new Date(value.$d) : value === undefined ? new Date() : value === null ? new Date(NaN) : new Date(value); }
  isValid() { return !isNaN(this.$d); } valueOf() { return this.$d.getTime(); } unix() { return Math.floor(this.valueOf() / 1000); } toDate() { return new Date(this.$d); } toISOString() { return this.$d.toISOString(); } toJSON() { return this.isValid() ? this.toISOString() : null; } toString() { return this.$d.toUTCString(); } clone() { return new Dayjs(this); }
  year() { return this.$d.getFullYear(); } month() { return this.$d.getMonth(); } date() { return this.$d.getDate(); } day() { return this.$d.getDay(); } hour() { return this.$d.getHours(); } minute() { return this.$d.getMinutes(); } second() { return this.$d.getSeconds(); } millisecond() { return this.$d.getMilliseconds(); }
  add(n, what) { const u = unit(what), d = new Date(this.$d); if (u === 'month' || u === 'year') { const day = d.getDate(); d.setDate(1); d.setMonth(d.getMonth() + (u === 'year' ? 12 * n : n)); d.setDate(Math.min(day, new Date(d.getFullYear(), d.getMonth() + 1, 0).getDate())); } else d.setTime(d.getTime() + n * SIZE[u]); return new Dayjs(d); }
  subtract(n, what) { return this.add(-n, what); }
  startOf(what) { const u = unit(what), d = new Date(this.$d); if (u === 'year') d.setMonth(0); if (u === 'year' || u === 'month') d.setDate(1); if (u === 'week') d.setDate(d.getDate() - d.getDay()); if (['year', 'month', 'week', 'day'].includes(u)) d.setHours(0, 0, 0, 0); if (u === 'hour') d.setMinutes(0, 0, 0); if (u === 'minute') d.setSeconds(0, 0); if (u === 'second') d.setMilliseconds(0); return new Dayjs(d); }
  endOf(what) { return this.startOf(what).add(1, what).subtract(1, 'ms'); }
  diff(other, what, exact) { const o = new Dayjs(other), u = unit(what); let out; if (u === 'month' || u === 'year') { const months = (this.year() - o.year()) * 12 + this.month() - o.month(); const base = o.add(months, 'month'); const part = (this - base) / Math.abs(base.add(this - base < 0 ? -1 : 1, 'month') - base || 1); out = (months + part) / (u === 'year' ? 12 : 1); } else out = (this - o) / SIZE[u]; return exact ? out : Math.trunc(out) || 0; }
  isBefore(o) { return this.valueOf() < new Dayjs(o).valueOf(); } isAfter(o) { return this.valueOf() > new Dayjs(o).valueOf(); } isSame(o, what) { return what ? this.startOf(what).valueOf() === new Dayjs(o).startOf(what).valueOf() : this.valueOf() === new Dayjs(o).valueOf(); }
  daysInMonth() { return new Date(this.year(), this.month() + 1, 0).getDate(); }
  format(text = 'YYYY-MM-DDTHH:mm:ssZ') { if (!this.isValid()) return 'Invalid Date'; const h = this.hour(); const map = { YYYY: this.year(), YY: String(this.year()).slice(-2), MMMM: MONTHS[this.month()], MMM: MONTHS[this.month()].slice(0, 3), MM: two(this.month() + 1), M: this.month() + 1, DD: two(this.date()), D: this.date(), dddd: DAYS[this.day()], ddd: DAYS[this.day()].slice(0, 3), dd: DAYS[this.day()].slice(0, 2), d: this.day(), HH: two(h), H: h, hh: two(h % 12 || 12), h: h % 12 || 12, A: h < 12 ? 'AM' : 'PM', a: h < 12 ? 'am' : 'pm', mm: two(this.minute()), m: this.minute(), ss: two(this.second()), s: this.second(), SSS: String(this.millisecond()).padStart(3, '0'), Z: '+00:00', ZZ: '+0000' }; return text.replace(/\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|ZZ?|SSS/g, (found, raw) => (raw !== undefined ? raw : String(map[found]))); }
}
const dayjs = (value) => new Dayjs(value);
dayjs.isDayjs = (value) => value instanceof Dayjs;
dayjs.unix = (n) => new Dayjs(n * 1000);
dayjs.extend = () => { throw new Error('drydock: plugins of dayjs are not modelled'); };
module.exports = dayjs;
`;

export const NODEMON = String.raw`'use strict';
const { spawn } = require('child_process');
const fs = require('fs');
const args = process.argv.slice(2);
const version = require('../package.json').version;
let script = args.find((one) => !one.startsWith('-'));
if (!script) { try { script = JSON.parse(fs.readFileSync('package.json', 'utf8')).main; } catch {} script = script || (fs.existsSync('server.js') ? 'server.js' : 'index.js'); }
const say = (text) => process.stdout.write('[nodemon] ' + text + '\n');
say(version);
say('to restart at any time, enter \x60rs\x60');
say('watching path(s): *.*');
say('watching extensions: js,mjs,cjs,json');
say('starting \x60node ' + script + '\x60');
const child = spawn('node', [script, ...args.slice(args.indexOf(script) + 1 || args.length)], { stdio: 'inherit' });
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGINT', () => child.kill('SIGINT'));
child.on('exit', (code, signal) => {
  if (signal) process.exit(0);
  if (code === 0) say('clean exit - waiting for changes before restart'); else say('app crashed - waiting for file changes before starting...');
  say('drydock: watching files is not modelled: start the container again after a change');
  process.exit(code || 0);
});
`;

export const RIMRAF = String.raw`'use strict';
for (const one of process.argv.slice(2).filter((arg) => !arg.startsWith('-'))) require('fs').rmSync(one, { recursive: true, force: true });
`;

export const CROSS_ENV = String.raw`'use strict';
const { spawn } = require('child_process');
const args = process.argv.slice(2);
const env = { ...process.env };
while (args.length > 0 && /^\w+=/.test(args[0])) { const [, name, value] = /^(\w+)=([^]*)$/.exec(args.shift()); env[name] = value; }
const child = spawn(args[0], args.slice(1), { stdio: 'inherit', env });
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
`;
