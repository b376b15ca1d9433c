/** A web framework that answers as express does: routing, middleware, responses, static files, error pages. */
export const EXPRESS = String.raw`'use strict';
const http = require('http');
const fs = require('fs');
const path = require('path');
const crypto = require('crypto');
const querystring = require('querystring');
const { version } = require('./package.json');
const modern = Number(version.split('.')[0]) >= 5;
const TYPES = { html: 'text/html; charset=utf-8', htm: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', mjs: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json; charset=utf-8', txt: 'text/plain; charset=utf-8', text: 'text/plain; charset=utf-8', xml: 'application/xml', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', ico: 'image/x-icon', pdf: 'application/pdf', wasm: 'application/wasm', md: 'text/markdown; charset=utf-8', bin: 'application/octet-stream' };
if (!modern) { TYPES.js = 'application/javascript; charset=utf-8'; }
const typeOf = (name) => (name.includes('/') ? name : TYPES[name.replace(/^.*\./, '').toLowerCase()]);
const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]);
const etagOf = (body) => 'W/"' + body.length.toString(16) + '-' + crypto.createHash('sha1').update(body).digest('base64').substring(0, 27) + '"';
const page = (text) => '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>' + text + '</pre>\n</body>\n</html>\n';

/** What is left at the end: 404, or the error as a page. */
function finalHandler(req, res, env) {
  return (error) => {
    let status = 404, text;
    if (error) {
      status = error.status >= 400 && error.status < 600 ? error.status : error.statusCode >= 400 && error.statusCode < 600 ? error.statusCode : res.statusCode >= 400 ? res.statusCode : 500;
      text = env === 'production' ? http.STATUS_CODES[status] : error.stack || String(error);
      if (env !== 'test') binding_log(error);
    } else text = 'Cannot ' + req.method + ' ' + encodeURI(decodeURI(req.baseUrl !== undefined ? (req.originalUrl || req.url).split('?')[0] : req.url));
    if (res.headersSent) { req.socket.destroy(); return; }
    const body = Buffer.from(page(escapeHtml(text).replace(/\n/g, '<br>').replace(/ {2}/g, ' &nbsp;')));
    res.statusCode = status;
    res.statusMessage = http.STATUS_CODES[status];
    for (const name of ['Content-Encoding', 'Content-Language', 'Content-Range']) res.removeHeader(name);
    res.setHeader('Content-Security-Policy', "default-src 'none'");
    res.setHeader('X-Content-Type-Options', 'nosniff');
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.setHeader('Content-Length', body.length);
    res.end(req.method === 'HEAD' ? undefined : body);
  };
}
const binding_log = (error) => process.stderr.write((error.stack || String(error)) + '\n');

/** A path of a route as an expression. */
function compile(pattern, end, options = {}) {
  if (pattern instanceof RegExp) return { test: pattern, keys: [] };
  if (Array.isArray(pattern)) { const all = pattern.map((one) => compile(one, end, options)); return { many: all }; }
  const keys = [];
  let source = '';
  const text = String(pattern);
  for (let i = 0; i < text.length; ) {
    const rest = text.slice(i);
    let found;
    if (modern && (found = /^\*([A-Za-z_$][\w$]*)/.exec(rest))) { keys.push({ name: found[1], list: true }); source += '(.+)'; }
    else if (modern && rest[0] === '*') { const e = new TypeError('Missing parameter name at index ' + (i + 1) + ': ' + text + '; visit https://git.new/pathToRegexpError for info'); throw e; }
    else if (modern && (found = /^\{([^}]*)\}/.exec(rest))) { const inner = compile(found[1], false, { raw: true }); keys.push(...inner.keys); source += '(?:' + inner.source + ')?'; }
    else if ((found = /^\/:([A-Za-z_$][\w$]*)(?:\(([^)]*)\))?([?*+])?/.exec(rest)) && !modern) { keys.push({ name: found[1] }); const part = found[2] || '[^/]+?'; source += found[3] === '?' ? '(?:/(' + part + '))?' : found[3] === '*' ? '(?:/(.*))?' : '/(' + part + ')'; }
    else if ((found = /^:([A-Za-z_$][\w$]*)/.exec(rest))) { keys.push({ name: found[1] }); source += '([^/]+?)'; }
    else if (!modern && rest[0] === '*') { found = ['*']; keys.push({ name: String(keys.filter((k) => /^\d+$/.test(k.name)).length) }); source += '(.*)'; }
    else { found = [rest[0]]; source += !modern && rest[0] === '?' ? '?' : rest[0].replace(/[.+^$()[\]{}|\\]/g, '\\$&'); }
    i += found[0].length;
  }
  if (options.raw) return { source, keys };
  source = source.replace(/\/$/, '');
  const test = new RegExp('^' + source + (end ? '\\/?$' : '(?=\\/|$)'), options.sensitive ? '' : 'i');
  return { test, keys, all: text === '/' && !end };
}
function match(compiled, url) {
  if (compiled.many) { for (const one of compiled.many) { const found = match(one, url); if (found) return found; } return null; }
  if (compiled.all) return { path: '', params: {} };
  const found = compiled.test.exec(url);
  if (!found) return null;
  const params = {};
  const decode = (value) => { try { return decodeURIComponent(value); } catch { const e = new URIError("Failed to decode param '" + value + "'"); e.status = 400; throw e; } };
  compiled.keys.forEach((key, i) => { const value = found[i + 1]; if (value !== undefined) params[key.name] = key.list ? value.split('/').map(decode) : decode(value); });
  if (found.groups) Object.assign(params, found.groups);
  if (compiled.keys.length === 0) for (let i = 1; i < found.length; i++) if (found[i] !== undefined && !found.groups) params[i - 1] = found[i];
  return { path: found[0], params };
}
const METHODS = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options'];
const flat = (list) => list.flat(Infinity);
function check(fn, what) { if (typeof fn !== 'function') throw new TypeError(what === 'use' ? (modern ? 'argument handler must be a function' : 'Router.use() requires a middleware function but got a ' + (fn === null || typeof fn !== 'object' ? typeof fn : 'Object')) : modern ? 'argument handler must be a function' : 'Route.' + what + '() requires a callback function but got a [object ' + (fn === undefined ? 'Undefined' : fn === null ? 'Null' : typeof fn === 'object' ? 'Object' : typeof fn) + ']'); return fn; }

class Route {
  constructor(pathname) { this.path = pathname; this.stack = []; this.methods = {}; }
  handles(method) { return this.methods._all || this.methods[method] || (method === 'head' && this.methods.get); }
  all(...fns) { this.methods._all = true; for (const fn of flat(fns)) this.stack.push({ method: undefined, handle: check(fn, 'all') }); return this; }
}
for (const method of METHODS) Route.prototype[method] = function (...fns) { this.methods[method] = true; for (const fn of flat(fns)) this.stack.push({ method, handle: check(fn, method) }); return this; };

function Router(options = {}) {
  const router = (req, res, next) => router.handle(req, res, next);
  router.stack = [];
  router.params = {};
  router.options = options;
  Object.setPrototypeOf(router, Router.prototype);
  return router;
}
Router.prototype = Object.create(Function.prototype);
Object.assign(Router.prototype, {
  use(...args) {
    let at = '/';
    if (typeof args[0] === 'string' || args[0] instanceof RegExp || (Array.isArray(args[0]) && typeof flat(args[0])[0] !== 'function')) at = args.shift();
    const fns = flat(args);
    if (fns.length === 0) throw new TypeError(modern ? 'argument handler is required' : 'Router.use() requires a middleware function');
    for (const fn of fns) this.stack.push({ compiled: compile(at, false, this.options), handle: check(fn, 'use'), route: undefined });
    return this;
  },
  route(at) { const route = new Route(at); this.stack.push({ compiled: compile(at, true, this.options), handle: undefined, route }); return route; },
  all(at, ...fns) { this.route(at).all(...fns); return this; },
  param(name, fn) { (this.params[name] = this.params[name] || []).push(fn); return this; },
  handle(req, res, done) {
    const router = this, parentParams = req.params, parentUrl = req.baseUrl || '', startUrl = req.url, startNext = req.next;
    let at = 0, removed = '', allowed = [];
    const seen = {};
    const leave = (error) => { req.baseUrl = parentUrl; req.params = parentParams; req.next = startNext; done(error); };
    const next = (error) => {
      let problem = error === 'route' ? null : error;
      if (removed) { req.baseUrl = parentUrl; req.url = startUrl; removed = ''; }
      if (problem === 'router') { leave(null); return; }
      for (;;) {
        if (at >= router.stack.length) {
          if (!problem && req.method === 'OPTIONS' && allowed.length > 0) { const body = [...new Set(allowed)].sort().join(', '); res.setHeader('Allow', body); res.setHeader('Content-Length', body.length); res.setHeader('Content-Type', 'text/plain'); res.setHeader('X-Content-Type-Options', 'nosniff'); res.end(body); return; }
          leave(problem);
          return;
        }
        const layer = router.stack[at++];
        const pathname = req.url.split('?')[0] || '/';
        let found;
        try { found = match(layer.compiled, pathname); } catch (e) { problem = problem || e; continue; }
        if (!found) continue;
        const { route } = layer;
        if (route) {
          if (problem) continue;
          const method = req.method.toLowerCase();
          if (!route.handles(method)) { for (const one of Object.keys(route.methods)) { allowed.push(one.toUpperCase()); if (one === 'get') allowed.push('HEAD'); } continue; }
          req.route = route;
        }
        req.params = router.options.mergeParams ? { ...parentParams, ...found.params } : found.params;
        withParams(router, seen, req, res, found.params, (e) => {
          if (e) { next(e); return; }
          if (route) { runRoute(route, req, res, next); return; }
          if (found.path !== '') { removed = found.path; req.url = startUrl.slice(found.path.length) || '/'; if (req.url[0] !== '/') req.url = '/' + req.url; req.baseUrl = parentUrl + found.path.replace(/\/$/, ''); }
          call(layer.handle, problem, req, res, next);
        });
        return;
      }
    };
    req.next = next;
    req.baseUrl = parentUrl;
    next();
  },
});
for (const method of METHODS) Router.prototype[method] = function (at, ...fns) { this.route(at)[method](...fns); return this; };
function withParams(router, seen, req, res, params, done) {
  const jobs = [];
  for (const name of Object.keys(params)) for (const fn of router.params[name] || []) jobs.push([fn, name]);
  const step = (error) => { const job = jobs.shift(); if (error || !job) { done(error); return; } if (seen[job[1]] === params[job[1]]) { step(); return; } seen[job[1]] = params[job[1]]; try { job[0](req, res, step, params[job[1]], job[1]); } catch (e) { done(e); } };
  step();
}
function call(fn, problem, req, res, next) {
  if (problem ? fn.length !== 4 : fn.length > 3) { next(problem); return; }
  try {
    const result = problem ? fn(problem, req, res, next) : fn(req, res, next);
    if (modern && result && typeof result.then === 'function') result.then(null, (error) => next(error || new Error('Rejected promise')));
  } catch (error) { next(error); }
}
function runRoute(route, req, res, done) {
  let at = 0;
  const method = req.method.toLowerCase();
  const next = (error) => {
    if (error === 'route') { done(); return; }
    if (error === 'router') { done(error); return; }
    for (;;) {
      const layer = route.stack[at++];
      if (!layer) { done(error); return; }
      if (layer.method && layer.method !== method && !(method === 'head' && layer.method === 'get' && !route.methods.head)) continue;
      call(layer.handle, error, req, res, next);
      return;
    }
  };
  next();
}

const request = Object.create(http.IncomingMessage.prototype);
const define = (target, name, get) => Object.defineProperty(target, name, { configurable: true, enumerable: true, get });
Object.assign(request, {
  get(name) { const key = name.toLowerCase(); return key === 'referer' || key === 'referrer' ? this.headers.referrer || this.headers.referer : this.headers[key]; },
  accepts(...types) { const list = flat(types); const header = this.headers.accept; if (!header || header.includes('*/*')) return list[0]; return list.find((one) => header.includes((typeOf(one) || one).split(';')[0])) || false; },
  is(...types) { const given = (this.headers['content-type'] || '').split(';')[0].trim(); if (given === '') return false; for (const type of flat(types)) { const want = type.includes('/') ? type : (TYPES[type] || type).split(';')[0]; if (want === given || (want.endsWith('/*') && given.startsWith(want.slice(0, -1))) || (type === 'urlencoded' && given === 'application/x-www-form-urlencoded')) return type.includes('/') ? given : type; } return false; },
});
request.header = request.get;
define(request, 'query', function () { const at = this.url.indexOf('?'); return at < 0 ? {} : this.app && this.app.get('query parser') === 'simple' ? { ...querystring.parse(this.url.slice(at + 1)) } : parseQuery(this.url.slice(at + 1)); });
define(request, 'path', function () { return this.url.split('?')[0]; });
define(request, 'protocol', function () { return this.app && this.app.get('trust proxy') && this.headers['x-forwarded-proto'] ? this.headers['x-forwarded-proto'].split(',')[0].trim() : 'http'; });
define(request, 'secure', function () { return this.protocol === 'https'; });
define(request, 'ip', function () { const forwarded = this.headers['x-forwarded-for']; return this.app && this.app.get('trust proxy') && forwarded ? forwarded.split(',')[0].trim() : this.socket.remoteAddress; });
define(request, 'ips', function () { return this.app && this.app.get('trust proxy') ? (this.headers['x-forwarded-for'] || '').split(/\s*,\s*/).filter(Boolean) : []; });
define(request, 'hostname', function () { const host = this.headers.host; return host && host.replace(/:\d+$/, ''); });
define(request, 'host', function () { return modern ? this.headers.host : this.hostname; });
define(request, 'xhr', function () { return (this.get('X-Requested-With') || '').toLowerCase() === 'xmlhttprequest'; });
define(request, 'subdomains', function () { return (this.hostname || '').split('.').reverse().slice(2); });
define(request, 'fresh', function () { const tag = this.headers['if-none-match']; return (this.method === 'GET' || this.method === 'HEAD') && tag !== undefined && tag === this.res.get('ETag'); });
function parseQuery(text) {
  const out = {};
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const [key, value = ''] = pair.split(/=([^]*)/).map((one) => { try { return decodeURIComponent(one.replace(/\+/g, ' ')); } catch { return one; } });
    const parts = modern && text !== undefined && !parseQuery.extended ? [key] : key.split(/\]?\[|\]$/).filter((one, i, all) => i < all.length - 1 || one !== '' || !key.endsWith(']'));
    let at = out;
    parts.forEach((part, i) => {
      const last = i === parts.length - 1;
      if (last) { if (part === '' && Array.isArray(at)) at.push(value); else if (at[part] === undefined) at[part] = value; else at[part] = [].concat(at[part], value); }
      else { if (typeof at[part] !== 'object') at[part] = parts[i + 1] === '' || /^\d+$/.test(parts[i + 1]) ? [] : {}; at = at[part]; }
    });
  }
  return out;
}

const response = Object.create(http.ServerResponse.prototype);
Object.assign(response, {
  status(code) { if (modern && (!Number.isInteger(code) || code < 100 || code > 999)) throw (Number.isInteger(code) ? new RangeError('Invalid status code: ' + JSON.stringify(code) + '. Status code must be greater than 99 and less than 1000.') : new TypeError('Invalid status code: ' + JSON.stringify(code) + '. Status code must be an integer.')); this.statusCode = code; return this; },
  set(field, value) {
    if (typeof field === 'object') { for (const key of Object.keys(field)) this.set(key, field[key]); return this; }
    let given = Array.isArray(value) ? value.map(String) : String(value);
    if (field.toLowerCase() === 'content-type' && !/;\s*charset\s*=/i.test(given)) given = typeof given === 'string' && /^(text\/|application\/(json|javascript))/.test(given) ? given + '; charset=utf-8' : given;
    this.setHeader(field, given);
    return this;
  },
  get(name) { return this.getHeader(name); },
  append(field, value) { const old = this.get(field); return this.set(field, old === undefined ? value : [].concat(old, value)); },
  type(name) { return this.set('Content-Type', typeOf(name) || 'application/octet-stream'); },
  vary(field) { const old = this.get('Vary'); if (!old) this.set('Vary', field); else if (!old.split(/\s*,\s*/).includes(field)) this.set('Vary', old + ', ' + field); return this; },
  links(map) { return this.set('Link', Object.keys(map).map((rel) => '<' + map[rel] + '>; rel="' + rel + '"').join(', ')); },
  location(url) { return this.set('Location', encodeURI(decodeURI(url === 'back' ? this.req.get('Referrer') || '/' : String(url)))); },
  send(body) {
    let chunk = body;
    const { req } = this;
    if (!modern && arguments.length === 2) { this.statusCode = typeof arguments[0] === 'number' ? arguments[0] : arguments[1]; chunk = typeof arguments[0] === 'number' ? arguments[1] : arguments[0]; }
    if (!modern && typeof chunk === 'number' && arguments.length === 1) { this.statusCode = chunk; chunk = http.STATUS_CODES[chunk]; if (!this.get('Content-Type')) this.type('txt'); }
    if (typeof chunk === 'string') { if (!this.get('Content-Type')) this.type('html'); }
    else if (typeof chunk === 'boolean' || typeof chunk === 'number' || (typeof chunk === 'object' && chunk !== null && !ArrayBuffer.isView(chunk))) return this.json(chunk);
    else if (ArrayBuffer.isView(chunk)) { if (!this.get('Content-Type')) this.type('bin'); }
    else chunk = '';
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    this.set('Content-Length', bytes.length);
    if (!this.get('ETag') && this.app.get('etag') !== false && body !== undefined) this.set('ETag', etagOf(bytes));
    if (req.fresh && (this.statusCode === 304 || (this.statusCode >= 200 && this.statusCode < 300))) this.statusCode = 304;
    if (this.statusCode === 204 || this.statusCode === 304) { for (const name of ['Content-Type', 'Content-Length', 'Transfer-Encoding']) this.removeHeader(name); this.end(); return this; }
    if (this.statusCode === 205) { this.set('Content-Length', '0'); this.end(); return this; }
    if (req.method === 'HEAD') this.end(); else this.end(bytes);
    return this;
  },
  json(value) {
    const { app } = this;
    const text = JSON.stringify(value, app.get('json replacer'), app.get('json spaces'));
    if (!this.get('Content-Type')) this.set('Content-Type', 'application/json');
    return this.send(text === undefined ? '' : text);
  },
  jsonp(value) { return this.json(value); },
  sendStatus(code) { const text = http.STATUS_CODES[code] || String(code); this.status(code); this.type('txt'); return this.send(text); },
  redirect(code, url) {
    if (typeof code !== 'number') { url = code; code = 302; }
    this.location(url);
    const address = this.get('Location');
    const html = (this.req.headers.accept || '').includes('html');
    const text = http.STATUS_CODES[code] + '. Redirecting to ' + address;
    this.status(code);
    if (html) { this.type('html'); const body = modern ? '<!DOCTYPE html><head><title>' + http.STATUS_CODES[code] + '</title></head><body><p>' + http.STATUS_CODES[code] + '. Redirecting to ' + escapeHtml(address) + '</p></body>' : '<p>' + http.STATUS_CODES[code] + '. Redirecting to ' + escapeHtml(address) + '</p>'; this.set('Content-Length', Buffer.byteLength(body)); this.end(body); return; }
    this.set('Vary', 'Accept');
    this.type('txt');
    this.set('Content-Length', Buffer.byteLength(text));
    this.end(this.req.method === 'HEAD' ? undefined : text);
  },
  cookie(name, value, options = {}) {
    let text = name + '=' + encodeURIComponent(typeof value === 'object' ? 'j:' + JSON.stringify(value) : String(value));
    if (options.maxAge !== undefined) { text += '; Max-Age=' + Math.floor(options.maxAge / 1000); }
    if (options.domain) text += '; Domain=' + options.domain;
    text += '; Path=' + (options.path || '/');
    if (options.maxAge !== undefined) text += '; Expires=' + new Date(Number(new Date) + options.maxAge).toUTCString();
    else if (options.expires) text += '; Expires=' + options.expires.toUTCString();
    if (options.httpOnly) text += '; HttpOnly';
    if (options.secure) text += '; Secure';
    if (options.sameSite) text += '; SameSite=' + (options.sameSite === true ? 'Strict' : options.sameSite[0].toUpperCase() + options.sameSite.slice(1).toLowerCase());
    return this.append('Set-Cookie', text);
  },
  clearCookie(name, options = {}) { return this.cookie(name, '', { ...options, expires: new Date(1) }); },
  attachment(name) { this.set('Content-Disposition', name ? 'attachment; filename="' + path.basename(name) + '"' : 'attachment'); if (name) this.type(path.extname(name)); return this; },
  download(file, name, options, done) { this.attachment(typeof name === 'string' ? name : file); return this.sendFile(path.resolve(file), done); },
  format(map) { const key = this.req.accepts(Object.keys(map).filter((one) => one !== 'default')); if (key && map[key]) { this.type(key); map[key](this.req, this); } else if (map.default) map.default(this.req, this); else { const e = new Error('Not Acceptable'); e.status = 406; this.req.next(e); } return this; },
  sendFile(file, options, done) {
    if (typeof options === 'function') { done = options; options = {}; }
    const root = options && options.root;
    if (!root && !path.isAbsolute(file)) throw new TypeError('path must be absolute or specify root to res.sendFile');
    sendPath(this.req, this, root ? path.join(root, file) : file, options || {}, (error) => { if (done) done(error); else if (error) this.req.next(error); });
  },
  render(view, options, done) { throw new Error('drydock: views (res.render) are not modelled: use res.send or res.sendFile'); },
});
response.contentType = response.type;
response.header = response.set;
function sendPath(req, res, file, options, done) {
  let stat;
  try { stat = fs.statSync(file); } catch (error) { const e = new Error("ENOENT: no such file or directory, stat '" + file + "'"); Object.assign(e, { errno: -2, code: error.code, syscall: 'stat', path: file, status: error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 404 : 500 }); e.stack = 'NotFoundError: Not Found'; e.expose = false; e.stack = 'Error: ' + e.message; done(e); return; }
  if (stat.isDirectory()) { const e = new Error('EISDIR, read'); e.code = 'EISDIR'; e.status = 404; done(e); return; }
  if (options.headers) res.set(options.headers);
  if (!res.get('Accept-Ranges')) res.setHeader('Accept-Ranges', 'bytes');
  if (!res.get('Cache-Control')) res.setHeader('Cache-Control', 'public, max-age=' + Math.floor((options.maxAge || 0) / 1000));
  if (!res.get('Last-Modified')) res.setHeader('Last-Modified', stat.mtime.toUTCString());
  if (!res.get('ETag')) res.setHeader('ETag', 'W/"' + stat.size.toString(16) + '-' + Math.floor(stat.mtime.getTime()).toString(16) + '"');
  if (!res.get('Content-Type')) res.setHeader('Content-Type', typeOf(path.extname(file) || 'bin') || 'application/octet-stream');
  const since = req.headers['if-none-match'];
  if (since && since === res.get('ETag')) { res.statusCode = 304; for (const name of ['Content-Type', 'Content-Length']) res.removeHeader(name); res.end(); done(); return; }
  let bytes;
  try { bytes = fs.readFileSync(file); } catch (error) { error.status = error.code === 'EACCES' ? 403 : 500; done(error); return; }
  const range = /^bytes=(\d*)-(\d*)$/.exec(req.headers.range || '');
  if (range && (range[1] || range[2])) { const start = range[1] ? Number(range[1]) : bytes.length - Number(range[2]); const end = range[1] && range[2] ? Math.min(Number(range[2]), bytes.length - 1) : bytes.length - 1; res.statusCode = 206; res.setHeader('Content-Range', 'bytes ' + start + '-' + end + '/' + bytes.length); bytes = bytes.subarray(start, end + 1); }
  res.setHeader('Content-Length', bytes.length);
  res.once('finish', () => done());
  res.end(req.method === 'HEAD' ? undefined : bytes);
}

function readBody(req, options, done) {
  const parts = []; let size = 0;
  const limit = typeof options.limit === 'number' ? options.limit : /^(\d+)(kb|mb)?$/i.exec(options.limit || '100kb').slice(1).reduce((n, unit) => (unit === undefined ? n : /mb/i.test(unit) ? n * 1048576 : /kb/i.test(unit) ? n * 1024 : Number(unit)), 0);
  let over = false;
  req.on('data', (part) => { size += part.length; if (size > limit && !over) { over = true; const e = new Error('request entity too large'); e.name = 'PayloadTooLargeError'; Object.assign(e, { status: 413, statusCode: 413, type: 'entity.too.large', expose: true, limit }); done(e); } else parts.push(part); });
  req.on('end', () => { if (!over) done(null, Buffer.concat(parts)); });
}
function bodyParser(type, parse) {
  return (options = {}) => (req, res, next) => {
    if (req._body) { next(); return; }
    if (!modern && req.body === undefined) req.body = {};
    const length = req.headers['content-length'];
    const some = req.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
    const wanted = options.type || type;
    if (!some || !(typeof wanted === 'function' ? wanted(req) : req.is(wanted) || (type === 'application/json' && /\+json/.test(req.headers['content-type'] || '')))) { next(); return; }
    readBody(req, options, (error, bytes) => {
      if (error) { next(error); return; }
      req._body = true;
      try { req.body = parse(bytes, options); } catch (e) { e.status = e.statusCode = 400; e.expose = true; e.body = bytes.toString(); e.type = 'entity.parse.failed'; next(e); return; }
      next();
    });
  };
}
const json = bodyParser('application/json', (bytes, options) => {
  const text = bytes.toString();
  if (text === '') return {};
  if (options.strict !== false && !/^\s*[[{]/.test(text)) { const first = /\S/.exec(text); try { JSON.parse(text[first.index] === undefined ? '' : '#' + text); } catch (e) { throw new SyntaxError("Unexpected token '" + first[0] + "', " + (text.length > 40 ? text.slice(0, 10) + '...' : '"' + text + '"') + ' is not valid JSON'); } }
  return JSON.parse(text, options.reviver);
});
const urlencoded = bodyParser('application/x-www-form-urlencoded', (bytes, options) => { parseQuery.extended = options.extended === true || !modern; try { return parseQuery(bytes.toString()); } finally { parseQuery.extended = false; } });
const text = bodyParser('text/plain', (bytes) => bytes.toString());
const raw = bodyParser('application/octet-stream', (bytes) => bytes);

function serveStatic(root, options = {}) {
  if (!root) throw new TypeError('root path required');
  const folder = path.resolve(root);
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') { if (options.fallthrough !== false) { next(); return; } res.statusCode = 405; res.setHeader('Allow', 'GET, HEAD'); res.setHeader('Content-Length', '0'); res.end(); return; }
    let name;
    try { name = decodeURIComponent(req.path); } catch { next(); return; }
    if (/(^|\/)\.[^/]/.test(name) && options.dotfiles !== 'allow') { next(); return; }
    let file = path.join(folder, path.normalize(name));
    if (file !== folder && !file.startsWith(folder + '/')) { next(); return; }
    let stat = fs.statSync(file, { throwIfNoEntry: false });
    if (!stat) for (const ext of [].concat(options.extensions || [])) { const other = file + '.' + ext; if (fs.existsSync(other)) { file = other; stat = fs.statSync(other); break; } }
    if (stat && stat.isDirectory()) {
      if (!name.endsWith('/')) {
        if (options.redirect === false) { next(); return; }
        const to = (req.baseUrl || '') + req.path + '/';
        const body = modern ? page('Redirecting to ' + escapeHtml(to)).replace('<title>Error</title>', '<title>Redirecting</title>') : page('Redirecting to <a href="' + escapeHtml(to) + '">' + escapeHtml(to) + '</a>').replace('<title>Error</title>', '<title>Redirecting</title>');
        res.statusCode = 301; res.setHeader('Content-Type', 'text/html; charset=UTF-8'); res.setHeader('Content-Length', Buffer.byteLength(body)); res.setHeader('Content-Security-Policy', "default-src 'none'"); res.setHeader('X-Content-Type-Options', 'nosniff'); res.setHeader('Location', to); res.end(body);
        return;
      }
      if (options.index === false) { next(); return; }
      file = path.join(file, typeof options.index === 'string' ? options.index : 'index.html');
      stat = fs.statSync(file, { throwIfNoEntry: false });
    }
    if (!stat || !stat.isFile()) { next(); return; }
    if (options.setHeaders) options.setHeaders(res, file, stat);
    sendPath(req, res, file, options, (error) => { if (error) next(error.status === 404 ? undefined : error); });
  };
}

const application = {
  init() {
    this.settings = { 'x-powered-by': true, etag: 'weak', env: process.env.NODE_ENV || 'development', 'query parser': modern ? 'simple' : 'extended', 'subdomain offset': 2, 'trust proxy': false, views: path.resolve('views') };
    this.locals = Object.assign(Object.create(null), { settings: this.settings });
    this.mountpath = '/';
    this.router = Router();
    this._router = this.router;
    this.engines = {};
  },
  set(name, value) { if (arguments.length === 1) return this.settings[name]; this.settings[name] = value; return this; },
  enable(name) { return this.set(name, true); }, disable(name) { return this.set(name, false); },
  enabled(name) { return Boolean(this.settings[name]); }, disabled(name) { return !this.settings[name]; },
  engine(ext, fn) { this.engines[ext] = fn; return this; },
  use(...args) {
    const apps = flat(args).filter((one) => typeof one === 'function');
    if (apps.length === 0) throw new TypeError(modern ? 'app.use() requires a middleware function' : 'app.use() requires a middleware function');
    const at = typeof args[0] === 'function' || Array.isArray(args[0]) && typeof args[0][0] === 'function' ? '/' : args[0];
    for (const fn of apps) {
      if (!fn.handle || !fn.set) { this.router.use(at, fn); continue; }
      fn.mountpath = at; fn.parent = this;
      this.router.use(at, (req, res, next) => { const { app } = req; fn.handle(req, res, (error) => { Object.defineProperty(req, 'app', { value: app, configurable: true, writable: true, enumerable: false }); next(error); }); });
      fn.emit('mount', this);
    }
    return this;
  },
  route(at) { return this.router.route(at); },
  all(at, ...fns) { this.router.all(at, ...fns); return this; },
  param(name, fn) { this.router.param(name, fn); return this; },
  path() { return this.parent ? this.parent.path() + this.mountpath : ''; },
  handle(req, res, done) {
    const end = done || finalHandler(req, res, this.get('env'));
    if (this.enabled('x-powered-by')) res.setHeader('X-Powered-By', 'Express');
    const hide = (object, key, value) => Object.defineProperty(object, key, { value, configurable: true, writable: true, enumerable: false });
    hide(req, 'res', res); hide(req, 'app', this); hide(res, 'app', this);
    Object.setPrototypeOf(req, request);
    Object.setPrototypeOf(res, response);
    if (!res.locals) res.locals = Object.create(null);
    if (req.originalUrl === undefined) req.originalUrl = req.url;
    this.router.handle(req, res, end);
  },
  listen(...args) { return http.createServer(this).listen(...args); },
};
for (const method of METHODS) application[method] = function (at, ...fns) { if (method === 'get' && fns.length === 0) return this.set(at); this.router.route(at)[method](...fns); return this; };

const EventEmitter = require('events');
function createApplication() {
  const app = function (req, res, next) { app.handle(req, res, next); };
  for (const key of Object.getOwnPropertyNames(EventEmitter.prototype)) if (key !== 'constructor') Object.defineProperty(app, key, { value: EventEmitter.prototype[key], configurable: true, writable: true, enumerable: false });
  Object.assign(app, application);
  app.request = request; app.response = response;
  app.init();
  return app;
}
module.exports = createApplication;
Object.assign(createApplication, { application, request, response, Route, Router, json, urlencoded, text, raw, static: serveStatic, query: () => (req, res, next) => next(), default: createApplication });
`;
