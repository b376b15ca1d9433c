/** Sockets, HTTP, names, addresses and what browsers have too. */
export const NET = String.raw`'use strict';
const EventEmitter = require('events');
const { Duplex } = require('stream');
function fill(socket, handle) {
  const [localAddress, localPort, remoteAddress, remotePort] = binding.netEnds(handle);
  const six = (address) => (socket._server && socket._server._six && !address.includes(':') ? '::ffff:' + address : address);
  Object.defineProperty(socket, '_handle', { value: handle, writable: true, enumerable: false });
  Object.assign(socket, { localAddress: six(localAddress), localPort, remoteAddress: six(remoteAddress), remotePort, remoteFamily: socket._server && socket._server._six ? 'IPv6' : 'IPv4', connecting: false });
  binding.netRead(handle, (bytes) => { socket.bytesRead += bytes.length; socket._active(); socket.push(bytes); }, (reset) => {
    if (reset && !socket.destroyed) { socket.destroy(binding.systemError('ECONNRESET', 'read')); return; }
    socket.push(null);
    if (!socket.allowHalfOpen && !socket.writableEnded) socket.end();
  }, socket._keep);
}
class Socket extends Duplex {
  constructor(options = {}) {
    super({ ...options, read() {}, write(chunk, encoding, done) { this._send(chunk, done); }, final(done) { this._whenOpen(() => { binding.netEnd(this._handle); done(); }); } });
    Object.defineProperty(this, '_server', { value: options.server, writable: true, enumerable: false });
    Object.defineProperty(this, '_keep', { value: options.keep !== false, writable: true, enumerable: false });
    Object.defineProperty(this, '_waiting', { value: [], writable: true, enumerable: false });
    Object.defineProperty(this, '_timer', { value: undefined, writable: true, enumerable: false });
    this.bytesRead = 0; this.bytesWritten = 0; this.connecting = false; this.allowHalfOpen = Boolean(options.allowHalfOpen);
    if (options.handle) fill(this, options.handle);
  }
  _whenOpen(fn) { if (this._handle) fn(); else this._waiting.push(fn); }
  _send(chunk, done) { this._whenOpen(() => { this.bytesWritten += chunk.length; this._active(); binding.netWrite(this._handle, chunk, () => { if (!this.destroyed) this.destroy(binding.systemError('EPIPE', 'write')); }); done(); }); }
  _active() { if (this._timer) this.setTimeout_(this._timer.ms, undefined); }
  setTimeout_(ms, fn) {
    if (this._timer) { binding.cancel(this._timer.handle); this._timer = undefined; }
    if (fn) this.once('timeout', fn);
    if (ms > 0) this._timer = { ms, handle: binding.after(ms, () => this.emit('timeout')) };
    return this;
  }
  _closeOnce() { if (this._closed) return; Object.defineProperty(this, '_closed', { value: true, enumerable: false }); this.emit('close', Boolean(this._failed)); }
  _destroy(error, done) { Object.defineProperty(this, '_failed', { value: Boolean(error), enumerable: false, configurable: true }); if (this._timer) binding.cancel(this._timer.handle); if (this._handle) binding.netDestroy(this._handle); done(); }
  connect(port, host, done) {
    if (typeof port === 'object') { done = host; host = port.host; port = port.port; }
    if (typeof host === 'function') { done = host; host = undefined; }
    const name = host === undefined ? 'localhost' : host;
    if (done) this.once('connect', done);
    this.connecting = true;
    binding.netConnect(name, port, (problem, handle, address) => {
      if (problem !== undefined) {
        const lookup = problem === 'ENOTFOUND' || problem === 'EAI_AGAIN';
        const error = lookup ? binding.systemError(problem, 'getaddrinfo', name, { hostname: name }) : binding.systemError(problem, 'connect', address + ':' + port, { address, port: Number(port) });
        error.stack = 'Error: ' + error.message + (lookup ? '\n    at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:122:26)' : '\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1637:16)');
        this.connecting = false;
        this.destroy(error);
        return;
      }
      if (this.destroyed) { binding.netDestroy(handle); return; }
      fill(this, handle);
      this.emit('connect');
      this.emit('ready');
      for (const fn of this._waiting.splice(0)) fn();
    });
    return this;
  }
  address() { return { address: this.localAddress, family: 'IPv4', port: this.localPort }; }
  setNoDelay() { return this; } setKeepAlive() { return this; } ref() { return this; } unref() { return this; }
}
Object.defineProperty(Socket.prototype, binding.names.timeout, { value: function (ms, fn) { return this.setTimeout_(ms, fn); }, writable: true, configurable: true });
class Server extends EventEmitter {
  constructor(options, onConnection) {
    super();
    if (typeof options === 'function') onConnection = options;
    if (onConnection) this.on('connection', onConnection);
    for (const [name, value] of Object.entries({ _handle: null, _sockets: new Set(), _six: false, _closing: false })) Object.defineProperty(this, name, { value, writable: true, enumerable: false });
    this.listening = false;
    this.maxConnections = undefined;
  }
  listen(port, ...rest) {
    let host = rest.find((one) => typeof one === 'string');
    const done = rest.find((one) => typeof one === 'function') || (typeof port === 'function' ? port : undefined);
    if (typeof port === 'object' && port !== null) { host = port.host; port = port.port; }
    if (typeof port === 'string' && port.startsWith('/')) throw new Error('drydock: listening on a path is not modelled: use a port');
    if (typeof port === 'function' || port === undefined || port === null) port = 0;
    if (this._handle) { const e = new Error('Listen method has been called more than once without closing.'); e.code = 'ERR_SERVER_ALREADY_LISTEN'; throw e; }
    const number = Number(port);
    if (!(Number.isInteger(number) && number >= 0 && number < 65536)) {
      const e = new RangeError('options.port should be >= 0 and < 65536. Received ' + binding.received(port) + '.');
      e.code = 'ERR_SOCKET_BAD_PORT';
      throw e;
    }
    if (this._handle) { const e = new Error('Listen method has been called more than once without closing.'); e.code = 'ERR_SERVER_ALREADY_LISTEN'; throw e; }
    if (done) this.once('listening', done);
    this._six = host === undefined || host === '::';
    const handle = binding.netListen(host, number, (connection) => this._accept(connection));
    if (typeof handle === 'string') {
      const address = this._six ? '::' : host === 'localhost' ? '127.0.0.1' : host;
      const error = binding.withListenFrames(() => binding.systemError(handle, 'listen', address + ':' + number, { address, port: number }));
      Object.defineProperty(error, '_emitted', { value: true, configurable: true, enumerable: false });
      binding.tick(() => this.emit('error', error));
      return this;
    }
    this._handle = handle;
    this.listening = true;
    binding.tick(() => this.emit('listening'));
    return this;
  }
  _accept(connection) {
    const socket = new Socket({ handle: connection, server: this });
    this._sockets.add(socket);
    socket.on('close', () => { this._sockets.delete(socket); this._maybeClosed(); });
    this.emit('connection', socket);
  }
  _maybeClosed() { if (this._closing && this._sockets.size === 0) { this._closing = false; binding.tick(() => this.emit('close')); } }
  address() {
    if (!this._handle) return null;
    const [address, port] = binding.netAddress(this._handle);
    return this._six ? { address: '::', family: 'IPv6', port } : { address, family: 'IPv4', port };
  }
  close(done) {
    if (!this._handle) { if (done) { const e = new Error('Server is not running.'); e.code = 'ERR_SERVER_NOT_RUNNING'; binding.tick(() => done(e)); } return this; }
    if (done) this.once('close', done);
    binding.netStop(this._handle);
    this._handle = null;
    this.listening = false;
    this._closing = true;
    if (this._beforeClose) this._beforeClose();
    this._maybeClosed();
    return this;
  }
  getConnections(done) { done(null, this._sockets.size); }
  ref() { return this; } unref() { return this; }
}
const isIPv4 = (text) => /^(\d{1,3})(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) < 256);
const isIPv6 = (text) => /^[0-9a-fA-F:.]*:[0-9a-fA-F:.]*$/.test(text);
module.exports = { Socket, Stream: Socket, Server, createServer: (options, fn) => new Server(options, fn), connect: (...args) => new Socket().connect(...args), createConnection: (...args) => new Socket().connect(...args), isIPv4, isIPv6, isIP: (text) => (isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0) };
`;

export const HTTP = String.raw`'use strict';
const net = require('net');
const { Buffer } = require('buffer');
const { Readable, Writable } = require('stream');
const STATUS_CODES = { 100: 'Continue', 101: 'Switching Protocols', 102: 'Processing', 200: 'OK', 201: 'Created', 202: 'Accepted', 203: 'Non-Authoritative Information', 204: 'No Content', 205: 'Reset Content', 206: 'Partial Content', 207: 'Multi-Status', 300: 'Multiple Choices', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other', 304: 'Not Modified', 307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request', 401: 'Unauthorized', 402: 'Payment Required', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 406: 'Not Acceptable', 408: 'Request Timeout', 409: 'Conflict', 410: 'Gone', 411: 'Length Required', 412: 'Precondition Failed', 413: 'Payload Too Large', 414: 'URI Too Long', 415: 'Unsupported Media Type', 418: "I'm a Teapot", 422: 'Unprocessable Entity', 426: 'Upgrade Required', 429: 'Too Many Requests', 431: 'Request Header Fields Too Large', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout' };
const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];
const hide = (object, values) => { for (const key of Object.keys(values)) Object.defineProperty(object, key, { value: values[key], writable: true, enumerable: false, configurable: true }); };
class IncomingMessage extends Readable {
  constructor(socket) {
    super({ read() {} });
    this.socket = socket; this.connection = socket; this.httpVersion = '1.1'; this.httpVersionMajor = 1; this.httpVersionMinor = 1;
    this.complete = false; this.headers = {}; this.rawHeaders = []; this.trailers = {}; this.url = ''; this.method = null; this.statusCode = null; this.statusMessage = null; this.aborted = false;
  }
  _addHeader(name, value) {
    this.rawHeaders.push(name, value);
    const key = name.toLowerCase();
    if (key === 'set-cookie') (this.headers[key] = this.headers[key] || []).push(value);
    else if (this.headers[key] === undefined) this.headers[key] = value;
    else this.headers[key] += (key === 'cookie' ? '; ' : ', ') + value;
  }
}
Object.defineProperty(IncomingMessage.prototype, binding.names.timeout, { value() { return this; }, configurable: true });
/** Reads messages off a socket: onHead is told of each, the body is pushed into what it gives. */
function parseMessages(socket, kind, onHead) {
  let data = Buffer.alloc(0), message = null, left = 0, mode = 'head';
  const finish = () => { const done = message; message = null; mode = 'head'; done.complete = true; done.push(null); };
  const bad = () => { mode = 'dead'; if (kind === 'request') { socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'); } else socket.destroy(Object.assign(new Error('Parse Error: Expected HTTP/'), { code: 'HPE_INVALID_CONSTANT' })); };
  const step = () => {
    for (;;) {
      if (mode === 'dead') return;
      if (mode === 'head') {
        const end = data.indexOf('\r\n\r\n');
        if (end < 0) return;
        const lines = data.toString('latin1', 0, end).replace(/^(\r\n)+/, '').split('\r\n');
        data = data.subarray(end + 4);
        const start = kind === 'request' ? /^([A-Z]+) (\S+) HTTP\/(1\.[01])$/.exec(lines[0]) : /^HTTP\/(1\.[01]) (\d{3}) ?(.*)$/.exec(lines[0]);
        if (!start) { bad(); return; }
        message = new IncomingMessage(socket);
        if (kind === 'request') { message.method = start[1]; message.url = start[2]; message.httpVersion = start[3]; delete message.statusCode; message.statusCode = null; }
        else { message.httpVersion = start[1]; message.statusCode = Number(start[2]); message.statusMessage = start[3]; }
        for (const line of lines.slice(1)) { const colon = line.indexOf(':'); if (colon > 0) message._addHeader(line.slice(0, colon), line.slice(colon + 1).trim()); }
        const length = message.headers['content-length'];
        const bodiless = onHead(message) === false;
        if (bodiless) { finish(); continue; }
        if (/chunked/i.test(message.headers['transfer-encoding'] || '')) mode = 'size';
        else if (length !== undefined) { left = Number(length); mode = 'body'; }
        else if (kind === 'response') mode = 'rest';
        else { finish(); continue; }
      }
      if (mode === 'body') {
        const part = data.subarray(0, left);
        data = data.subarray(part.length);
        left -= part.length;
        if (part.length > 0) message.push(part);
        if (left > 0) return;
        finish();
      } else if (mode === 'size') {
        const end = data.indexOf('\r\n');
        if (end < 0) return;
        left = parseInt(data.toString('latin1', 0, end), 16);
        data = data.subarray(end + 2);
        mode = left === 0 ? 'trailer' : 'chunk';
      } else if (mode === 'chunk') {
        if (data.length < left + 2) return;
        message.push(data.subarray(0, left));
        data = data.subarray(left + 2);
        mode = 'size';
      } else if (mode === 'trailer') {
        if (data.length < 2) return;
        data = data.subarray(2);
        finish();
      } else if (mode === 'rest') { if (data.length > 0) message.push(data); data = Buffer.alloc(0); return; }
    }
  };
  socket.on('data', (chunk) => { data = data.length === 0 ? chunk : Buffer.concat([data, chunk]); step(); });
  socket.on('end', () => { if (mode === 'rest') finish(); else if (message) { message.aborted = true; const e = new Error('aborted'); e.code = 'ECONNRESET'; message.destroy(message.listenerCount('error') > 0 ? e : undefined); } });
  return { idle: () => mode === 'head' && data.length === 0 };
}
class OutgoingMessage extends Writable {
  constructor() {
    super({ write(chunk, encoding, done) { this._body(chunk, done); }, final(done) { this._last(done); } });
    hide(this, { _headers: new Map(), _chunked: false, _first: undefined });
    this.headersSent = false; this.finished = false; this.sendDate = true;
  }
  setHeader(name, value) {
    if (this.headersSent) { const e = new Error('Cannot set headers after they are sent to the client'); e.code = 'ERR_HTTP_HEADERS_SENT'; throw e; }
    if (value === undefined) { const e = new TypeError('Invalid value "undefined" for header "' + name + '"'); e.code = 'ERR_HTTP_INVALID_HEADER_VALUE'; throw e; }
    if (!/^[!#$%&'*+.^_\x60|~0-9A-Za-z-]+$/.test(name)) { const e = new TypeError('Header name must be a valid HTTP token ["' + name + '"]'); e.code = 'ERR_INVALID_HTTP_TOKEN'; throw e; }
    this._headers.set(String(name).toLowerCase(), [name, value]);
    return this;
  }
  appendHeader(name, value) { const old = this.getHeader(name); this.setHeader(name, old === undefined ? value : [].concat(old, value)); return this; }
  setHeaders(headers) { for (const [name, value] of headers) this.setHeader(name, value); return this; }
  getHeader(name) { const entry = this._headers.get(String(name).toLowerCase()); return entry && entry[1]; }
  getHeaders() { const out = Object.create(null); for (const [key, entry] of this._headers) out[key] = entry[1]; return out; }
  getHeaderNames() { return [...this._headers.keys()]; }
  hasHeader(name) { return this._headers.has(String(name).toLowerCase()); }
  removeHeader(name) { if (this.headersSent) { const e = new Error('Cannot remove headers after they are sent to the client'); e.code = 'ERR_HTTP_HEADERS_SENT'; throw e; } this._headers.delete(String(name).toLowerCase()); }
  flushHeaders() { if (!this.headersSent) { this._chunked = !this.hasHeader('content-length'); this._sendHead(); } }
  _lines() { let out = ''; for (const [name, value] of this._headers.values()) for (const one of Array.isArray(value) ? value : [value]) out += name + ': ' + one + '\r\n'; return out; }
  get writableLength() { return 0; }
  end(chunk, encoding, done) {
    if (typeof chunk === 'function') { done = chunk; chunk = undefined; }
    if (this.finished) { if (done) binding.tick(done); return this; }
    if (!this.headersSent && !this._w.busy && this._w.queue.length === 0) {
      const bytes = chunk === undefined || chunk === null ? Buffer.alloc(0) : typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8') : chunk;
      this._whole(bytes);
    }
    this.finished = true;
    return super.end(chunk, encoding, done);
  }
}
Object.defineProperty(OutgoingMessage.prototype, binding.names.timeout, { value() { return this; }, configurable: true });
class ServerResponse extends OutgoingMessage {
  constructor(req) {
    super();
    this.statusCode = 200; this.statusMessage = undefined; this.req = req;
    hide(this, { _keep: true, socket: req.socket, connection: req.socket });
  }
  writeHead(code, message, headers) {
    if (this.headersSent) { const e = new Error('Cannot write headers after they are sent to the client'); e.code = 'ERR_HTTP_HEADERS_SENT'; throw e; }
    hide(this, { _explicit: true });
    this.statusCode = code;
    if (typeof message === 'string') this.statusMessage = message; else headers = message;
    if (Array.isArray(headers)) for (let i = 0; i < headers.length; i += 2) this.setHeader(headers[i], headers[i + 1]);
    else if (headers) for (const key of Object.keys(headers)) this.setHeader(key, headers[key]);
    return this;
  }
  writeContinue() {}
  _noBody() { return this.req.method === 'HEAD' || this.statusCode === 204 || this.statusCode === 304; }
  _whole(bytes) { if (!this._explicit && !this.hasHeader('content-length') && !this.hasHeader('transfer-encoding') && this.statusCode !== 204 && this.statusCode !== 304) hide(this, { _length: bytes.length }); this._sendHead(); }
  _sendHead() {
    this.headersSent = true;
    const keep = this._keep;
    const reason = this.statusMessage === undefined ? STATUS_CODES[this.statusCode] || 'unknown' : this.statusMessage;
    this.statusMessage = reason;
    let head = 'HTTP/1.1 ' + this.statusCode + ' ' + reason + '\r\n' + this._lines();
    if (this.sendDate && !this.hasHeader('date')) head += 'Date: ' + new Date().toUTCString() + '\r\n';
    if (!this.hasHeader('connection')) head += keep ? 'Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n' : 'Connection: close\r\n';
    if (this._length !== undefined) head += 'Content-Length: ' + this._length + '\r\n';
    else if (!this.hasHeader('content-length') && !this._noBody()) { head += 'Transfer-Encoding: chunked\r\n'; this._chunked = true; }
    this.socket.write(head + '\r\n');
  }
  _body(chunk, done) {
    if (!this.headersSent) this._sendHead();
    if (chunk.length > 0 && !this._noBody()) this.socket.write(this._chunked ? Buffer.concat([Buffer.from(chunk.length.toString(16) + '\r\n'), chunk, Buffer.from('\r\n')]) : chunk);
    done();
  }
  _last(done) {
    if (!this.headersSent) this._sendHead();
    if (this._chunked) this.socket.write('0\r\n\r\n');
    done();
    const socket = this.socket;
    binding.tick(() => { if (this._done) this._done(); });
    if (!this._keep) binding.tick(() => socket.end());
  }
}
class Server extends net.Server {
  constructor(options, onRequest) {
    super();
    if (typeof options === 'function') onRequest = options;
    if (onRequest) this.on('request', onRequest);
    this.timeout = 0; this.keepAliveTimeout = 5000; this.headersTimeout = 60000; this.requestTimeout = 300000; this.maxHeadersCount = null;
    this.on('connection', (socket) => this._serve(socket));
  }
  _serve(socket) {
    hide(socket, { _busy: 0, _idleTimer: undefined });
    socket.on('error', () => {});
    const idle = () => { if (socket._idleTimer) binding.cancel(socket._idleTimer); socket._idleTimer = this.keepAliveTimeout > 0 ? binding.after(this.keepAliveTimeout + 1000, () => { if (socket._busy === 0) socket.destroy(); }) : undefined; };
    const queue = [];
    const next = () => { const job = queue[0]; if (job && !job.started) { job.started = true; job.run(); } };
    parseMessages(socket, 'request', (req) => {
      socket._busy++;
      if (socket._idleTimer) { binding.cancel(socket._idleTimer); socket._idleTimer = undefined; }
      const res = new ServerResponse(req);
      const wants = (req.headers.connection || '').toLowerCase();
      res._keep = req.httpVersion === '1.0' ? wants === 'keep-alive' : wants !== 'close';
      if (this._stopping) res._keep = false;
      const job = { started: false, run: () => { if (!this.emit('request', req, res)) { res.statusCode = 404; res.end(); } } };
      hide(res, { _done: () => { queue.shift(); socket._busy--; if (socket._busy === 0) { if (this._closingNow) socket.destroy(); else idle(); } next(); } });
      socket.once('close', () => { if (!res.writableFinished) { res.destroyed = true; res.emit('close'); req.emit('close'); } });
      queue.push(job);
      next();
    });
    socket.on('end', () => { if (socket._busy === 0) socket.destroy(); });
  }
  _beforeClose() { hide(this, { _closingNow: true, _stopping: true }); this.closeIdleConnections(); }
  closeIdleConnections() { for (const socket of this._sockets) if (socket._busy === 0) socket.destroy(); }
  closeAllConnections() { for (const socket of this._sockets) socket.destroy(); }
}
Object.defineProperty(Server.prototype, binding.names.timeout, { value() { return this; }, configurable: true });
class ClientRequest extends OutgoingMessage {
  constructor(url, options, done) {
    super();
    if (typeof url === 'string') url = new URL(url);
    if (typeof options === 'function') { done = options; options = {}; }
    let o;
    if (url instanceof URL) o = { protocol: url.protocol, hostname: url.hostname, port: url.port, path: url.pathname + url.search, ...(url.username ? { auth: decodeURIComponent(url.username) + ':' + decodeURIComponent(url.password) } : {}), ...options };
    else { o = { ...url }; if (typeof options === 'function') done = options; }
    if (done) this.once('response', done);
    this.method = (o.method || 'GET').toUpperCase();
    this.path = o.path || '/';
    this.host = o.hostname || o.host || 'localhost';
    this.protocol = o.protocol || 'http:';
    const port = Number(o.port) || (this.protocol === 'https:' ? 443 : 80);
    const hostname = this.host.replace(/:\d+$/, '');
    if (o.headers) for (const key of Object.keys(o.headers)) this.setHeader(key, o.headers[key]);
    if (!this.hasHeader('host')) this.setHeader('Host', hostname + (port === 80 ? '' : ':' + port));
    if (o.auth && !this.hasHeader('authorization')) this.setHeader('Authorization', 'Basic ' + Buffer.from(o.auth).toString('base64'));
    const socket = new net.Socket();
    hide(this, { socket, connection: socket, reusedSocket: false, _got: false });
    if (o.timeout) this.setTimeout_(o.timeout);
    if (o.signal) o.signal.addEventListener('abort', () => this.destroy(Object.assign(new Error('This operation was aborted'), { name: 'AbortError', code: 'ABORT_ERR' })));
    parseMessages(socket, 'response', (res) => {
      this._got = true;
      this.res = res;
      res.on('end', () => socket.end());
      const bodiless = this.method === 'HEAD' || res.statusCode === 204 || res.statusCode === 304;
      if (!this.emit('response', res)) res.resume();
      return bodiless ? false : undefined;
    });
    socket.on('error', (error) => { if (!this.destroyed) { this.destroyed = true; this.emit('error', error); this.emit('close'); } });
    socket.on('close', () => { if (!this._got && !this.destroyed) { this.destroyed = true; const e = new Error('socket hang up'); e.code = 'ECONNRESET'; this.emit('error', e); } });
    socket.on('connect', () => this.emit('socket', socket));
    socket.connect(port, hostname);
  }
  setTimeout_(ms, fn) { if (fn) this.once('timeout', fn); this.socket.setTimeout_(ms, () => this.emit('timeout')); return this; }
  _whole(bytes) { if (bytes.length > 0 || ['POST', 'PUT', 'PATCH'].includes(this.method)) { if (!this.hasHeader('content-length') && !this.hasHeader('transfer-encoding')) this.setHeader('Content-Length', bytes.length); } this._sendHead(); }
  _sendHead() {
    if (!this.hasHeader('connection')) this.setHeader('Connection', 'close');
    if (!this.hasHeader('content-length') && ['POST', 'PUT', 'PATCH'].includes(this.method)) { this.setHeader('Transfer-Encoding', 'chunked'); this._chunked = true; }
    this.headersSent = true;
    this.socket.write(this.method + ' ' + this.path + ' HTTP/1.1\r\n' + this._lines() + '\r\n');
  }
  _body(chunk, done) { if (!this.headersSent) this._sendHead(); this.socket.write(this._chunked ? Buffer.concat([Buffer.from(chunk.length.toString(16) + '\r\n'), chunk, Buffer.from('\r\n')]) : chunk); done(); }
  _last(done) { if (!this.headersSent) this._sendHead(); if (this._chunked) this.socket.write('0\r\n\r\n'); done(); }
  abort() { this.destroy(); }
  _destroy(error, done) { this.socket.destroy(); done(); }
  setNoDelay() {} setSocketKeepAlive() {}
}
Object.defineProperty(ClientRequest.prototype, binding.names.timeout, { value(ms, fn) { return this.setTimeout_(ms, fn); }, configurable: true });
const { URL } = require('url');
class Agent { constructor(options = {}) { this.options = options; } destroy() {} }
const request = (...args) => new ClientRequest(...args);
module.exports = { STATUS_CODES, METHODS, IncomingMessage, OutgoingMessage, ServerResponse, Server, ClientRequest, Agent, globalAgent: new Agent(), createServer: (options, fn) => new Server(options, fn), request, get: (...args) => { const made = request(...args); made.end(); return made; }, maxHeaderSize: 16384 };
`;

export const HTTPS = String.raw`'use strict';
const http = require('http');
const refuse = () => { throw new Error('drydock: TLS is not modelled: use http inside the simulated network'); };
module.exports = { Agent: http.Agent, globalAgent: http.globalAgent, createServer: refuse, request: refuse, get: refuse };
`;

export const DNS = String.raw`'use strict';
const fail = (code, name) => binding.systemError(code, 'getaddrinfo', name, { hostname: name });
exports.lookup = (name, options, done) => { if (typeof options === 'function') { done = options; options = {}; } binding.dnsLookup(name, (problem, list) => { if (problem) done(fail(problem, name)); else if (options && options.all) done(null, list.map((address) => ({ address, family: 4 }))); else done(null, list[0], 4); }); };
exports.resolve4 = exports.resolve = (name, type, done) => { if (typeof type === 'function') done = type; binding.dnsLookup(name, (problem, list) => (problem ? done(binding.systemError(problem, 'queryA', name, { hostname: name })) : done(null, list))); };
exports.promises = { lookup: (name, options) => new Promise((resolve, reject) => exports.lookup(name, options || {}, (error, address, family) => (error ? reject(error) : resolve(Array.isArray(address) ? address : { address, family })))), resolve4: (name) => new Promise((resolve, reject) => exports.resolve4(name, (error, list) => (error ? reject(error) : resolve(list)))) };
exports.promises.resolve = exports.promises.resolve4;
exports.setDefaultResultOrder = () => {};
`;

export const QUERYSTRING = String.raw`'use strict';
const decode = (text) => { try { return decodeURIComponent(text.replace(/\+/g, ' ')); } catch { return text; } };
const encode = (value) => encodeURIComponent(typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' || typeof value === 'bigint' ? String(value) : '').replace(/!/g, '!').replace(/%20/g, '%20');
exports.parse = exports.decode = (text, sep = '&', eq = '=') => {
  const out = Object.create(null);
  for (const pair of String(text || '').split(sep)) { if (pair === '') continue; const at = pair.indexOf(eq); const key = decode(at < 0 ? pair : pair.slice(0, at)), value = at < 0 ? '' : decode(pair.slice(at + eq.length)); if (key in out) out[key] = [].concat(out[key], value); else out[key] = value; }
  return out;
};
exports.stringify = exports.encode = (object, sep = '&', eq = '=') => Object.keys(object || {}).flatMap((key) => (Array.isArray(object[key]) ? object[key] : [object[key]]).map((value) => encode(key) + eq + encode(value))).join(sep);
exports.escape = encodeURIComponent;
exports.unescape = decode;
`;

export const URL_SOURCE = String.raw`'use strict';
const querystring = require('querystring');
const PORTS = { 'http:': '80', 'https:': '443', 'ftp:': '21', 'ws:': '80', 'wss:': '443' };
const form = (text) => encodeURIComponent(text).replace(/%20/g, '+').replace(/[!'()~]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase());
const unform = (text) => { try { return decodeURIComponent(text.replace(/\+/g, ' ')); } catch { return text; } };
class URLSearchParams {
  #list = []; #changed;
  constructor(init = '', changed) {
    this.#changed = changed;
    if (typeof init === 'object' && init !== null) { if (init[Symbol.iterator]) for (const [key, value] of init) this.#list.push([String(key), String(value)]); else for (const key of Object.keys(init)) this.#list.push([key, String(init[key])]); }
    else for (const pair of String(init).replace(/^\?/, '').split('&')) { if (pair === '') continue; const at = pair.indexOf('='); this.#list.push(at < 0 ? [unform(pair), ''] : [unform(pair.slice(0, at)), unform(pair.slice(at + 1))]); }
  }
  #tell() { if (this.#changed) this.#changed(this.toString()); }
  get size() { return this.#list.length; }
  append(key, value) { this.#list.push([String(key), String(value)]); this.#tell(); }
  delete(key) { this.#list = this.#list.filter(([one]) => one !== key); this.#tell(); }
  get(key) { const found = this.#list.find(([one]) => one === key); return found ? found[1] : null; }
  getAll(key) { return this.#list.filter(([one]) => one === key).map(([, value]) => value); }
  has(key) { return this.#list.some(([one]) => one === key); }
  set(key, value) { const at = this.#list.findIndex(([one]) => one === key); if (at < 0) this.#list.push([String(key), String(value)]); else { this.#list[at] = [String(key), String(value)]; this.#list = this.#list.filter(([one], i) => i <= at || one !== key); } this.#tell(); }
  sort() { this.#list.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)); this.#tell(); }
  forEach(fn) { for (const [key, value] of this.#list) fn(value, key, this); }
  *entries() { yield* this.#list.map((pair) => [...pair]); }
  *keys() { for (const [key] of this.#list) yield key; }
  *values() { for (const [, value] of this.#list) yield value; }
  [Symbol.iterator]() { return this.entries(); }
  toString() { return this.#list.map(([key, value]) => form(key) + '=' + form(value)).join('&'); }
  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) { return this.#list.length === 0 ? 'URLSearchParams {}' : 'URLSearchParams { ' + this.#list.map(([key, value]) => inspect(key) + ' => ' + inspect(value)).join(', ') + ' }'; }
}
function invalid(input, base) { const e = new TypeError('Invalid URL'); e.code = 'ERR_INVALID_URL'; e.input = String(input); if (base !== undefined) e.base = String(base); throw e; }
class URL {
  #u; #params;
  constructor(input, base) {
    const text = String(input).trim();
    let found = /^([a-zA-Z][a-zA-Z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/.exec(text);
    if (!found) {
      if (base === undefined) invalid(input);
      const b = base instanceof URL ? base : new URL(base);
      const path = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(text);
      if (text.startsWith('//')) return new URL(b.protocol + text);
      const dir = b.pathname.slice(0, b.pathname.lastIndexOf('/') + 1);
      const pathname = path[1] === '' ? b.pathname : path[1].startsWith('/') ? path[1] : dir + path[1];
      found = [null, b.protocol.slice(0, -1), (b.username ? b.username + (b.password ? ':' + b.password : '') + '@' : '') + b.host, pathname, path[2] === undefined && path[1] === '' ? b.search : path[2], path[3]];
    }
    const protocol = found[1].toLowerCase() + ':', special = protocol in PORTS || protocol === 'file:';
    const auth = /^(?:([^:@]*)(?::([^@]*))?@)?(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(found[2] || '');
    if (!auth || (special && protocol !== 'file:' && !auth[3])) invalid(input, base);
    if (auth[4] && Number(auth[4]) > 65535) invalid(input, base);
    if (/[\s<>^|%]/.test(auth[3])) invalid(input, base);
    const parts = [];
    const raw = found[3];
    if (special) { const all = raw.split('/').slice(raw.startsWith('/') ? 1 : 0); all.forEach((part, i) => { if (part === '..') { parts.pop(); if (i === all.length - 1) parts.push(''); } else if (part === '.') { if (i === all.length - 1) parts.push(''); } else parts.push(part); }); }
    const escape = (t) => t.replace(/[^\x21\x23-\x3b\x3d\x3f-\x5f\x61-\x7a\x7c\x7e]/gu, (c) => encodeURIComponent(c));
    this.#u = { protocol, username: auth[1] || '', password: auth[2] || '', hostname: (auth[3] || '').toLowerCase(), port: auth[4] && auth[4] !== PORTS[protocol] ? String(Number(auth[4])) : '', pathname: special ? '/' + escape(parts.join('/')) : escape(raw), search: found[4] === undefined || found[4] === '?' ? '' : found[4].replace(/[ "<>']/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase()), hash: found[5] === undefined || found[5] === '#' ? '' : found[5].replace(/ /g, '%20'), slashes: found[2] !== undefined };
    this.#params = this.#search();
  }
  #search() { return new URLSearchParams(this.#u.search, (text) => { this.#u.search = text === '' ? '' : '?' + text; }); }
  get protocol() { return this.#u.protocol; } set protocol(v) { this.#u.protocol = String(v).replace(/:?$/, ':'); }
  get username() { return this.#u.username; } set username(v) { this.#u.username = encodeURIComponent(v); }
  get password() { return this.#u.password; } set password(v) { this.#u.password = encodeURIComponent(v); }
  get hostname() { return this.#u.hostname; } set hostname(v) { this.#u.hostname = String(v); }
  get port() { return this.#u.port; } set port(v) { this.#u.port = String(v) === PORTS[this.#u.protocol] ? '' : String(v); }
  get host() { return this.#u.hostname + (this.#u.port ? ':' + this.#u.port : ''); } set host(v) { const [h, p] = String(v).split(':'); this.#u.hostname = h; if (p !== undefined) this.port = p; }
  get origin() { return this.#u.protocol in PORTS ? this.#u.protocol + '//' + this.host : 'null'; }
  get pathname() { return this.#u.pathname; } set pathname(v) { this.#u.pathname = String(v).startsWith('/') ? String(v) : '/' + v; }
  get search() { return this.#u.search; } set search(v) { this.#u.search = v === '' ? '' : String(v).startsWith('?') ? String(v) : '?' + v; this.#params = this.#search(); }
  get searchParams() { return this.#params; }
  get hash() { return this.#u.hash; } set hash(v) { this.#u.hash = v === '' ? '' : String(v).startsWith('#') ? String(v) : '#' + v; }
  get href() { const u = this.#u; return u.protocol + (u.slashes || u.protocol === 'file:' ? '//' : '') + (u.username ? u.username + (u.password ? ':' + u.password : '') + '@' : '') + this.host + u.pathname + u.search + u.hash; }
  toString() { return this.href; }
  toJSON() { return this.href; }
  static canParse(input, base) { try { new URL(input, base); return true; } catch { return false; } }
  static parse(input, base) { try { return new URL(input, base); } catch { return null; } }
  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    const out = {};
    for (const key of ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'searchParams', 'hash']) out[key] = this[key];
    return 'URL ' + binding.inspect(out, { breakLength: 80 });
  }
}
exports.URL = URL;
exports.URLSearchParams = URLSearchParams;
exports.fileURLToPath = (url) => decodeURIComponent((url instanceof URL ? url : new URL(url)).pathname);
exports.pathToFileURL = (path) => new URL('file://' + require('path').resolve(path).split('/').map(encodeURIComponent).join('/'));
exports.parse = (text, query) => {
  const f = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*:))?(\/\/)?(?:([^@/?#]*)@)?([^/?#:]*)(?::(\d+))?([^?#]*)(\?[^#]*)?(#.*)?$/.exec(text) || [];
  const host = f[2] ? f[4] + (f[5] ? ':' + f[5] : '') : null, pathname = f[2] ? f[6] || null : (f[4] || '') + (f[6] || '') || null;
  const out = { protocol: f[1] || null, slashes: f[2] ? true : null, auth: f[3] || null, host, port: f[5] || null, hostname: f[2] ? f[4] : null, hash: f[8] || null, search: f[7] || null, query: f[7] ? f[7].slice(1) : null, pathname, path: (pathname || '') + (f[7] || '') || null, href: text };
  if (query) out.query = querystring.parse(out.query || '');
  return Object.setPrototypeOf(out, Url.prototype);
};
function Url() {}
exports.Url = Url;
exports.format = (value) => (typeof value === 'string' ? value : value instanceof URL ? value.href : (value.protocol ? value.protocol.replace(/:?$/, ':') + '//' : '') + (value.host || (value.hostname || '') + (value.port ? ':' + value.port : '')) + (value.pathname || '') + (value.search || (value.query && Object.keys(value.query).length ? '?' + querystring.stringify(value.query) : '')) + (value.hash || ''));
exports.resolve = (from, to) => { const made = new URL(to, new URL(from, 'resolve://')); return made.protocol === 'resolve:' ? made.pathname + made.search + made.hash : made.href; };
`;

export const WEB = String.raw`'use strict';
const { Buffer, atob, btoa } = require('buffer');
class TextEncoder { get encoding() { return 'utf-8'; } encode(text = '') { return Uint8Array.from(Buffer.from(String(text))); } }
class TextDecoder { #encoding; constructor(encoding = 'utf-8') { this.#encoding = encoding; } get encoding() { return this.#encoding; } decode(bytes) { return bytes === undefined ? '' : Buffer.from(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes).toString().replace(/^\ufeff/, ''); } }
class Event { constructor(type, options = {}) { this.type = type; this.defaultPrevented = false; Object.assign(this, options); } preventDefault() { this.defaultPrevented = true; } }
class EventTarget {
  #map = new Map();
  addEventListener(type, fn, options) { const list = this.#map.get(type) || []; list.push({ fn, once: Boolean(options && options.once) }); this.#map.set(type, list); }
  removeEventListener(type, fn) { this.#map.set(type, (this.#map.get(type) || []).filter((one) => one.fn !== fn)); }
  dispatchEvent(event) { event.target = this; for (const one of [...(this.#map.get(event.type) || [])]) { if (one.once) this.removeEventListener(event.type, one.fn); if (typeof one.fn === 'function') one.fn.call(this, event); else one.fn.handleEvent(event); } if (typeof this['on' + event.type] === 'function') this['on' + event.type](event); return true; }
}
class DOMException extends Error { constructor(message, name = 'Error') { super(message); Object.defineProperty(this, 'name', { value: name, enumerable: false }); this.code = name === 'AbortError' ? 20 : name === 'TimeoutError' ? 23 : 0; } }
class AbortSignal extends EventTarget {
  constructor() { super(); this.aborted = false; this.reason = undefined; }
  throwIfAborted() { if (this.aborted) throw this.reason; }
  static abort(reason) { const c = new AbortController(); c.abort(reason); return c.signal; }
  static timeout(ms) { const c = new AbortController(); binding.after(ms, () => c.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))); return c.signal; }
}
class AbortController { constructor() { this.signal = new AbortSignal(); } abort(reason) { const s = this.signal; if (s.aborted) return; s.aborted = true; s.reason = reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason; s.dispatchEvent(new Event('abort')); } }
class Headers {
  #map = new Map();
  constructor(init) { if (!init) return; const pairs = init[Symbol.iterator] ? init : Object.entries(init); for (const [name, value] of pairs) this.append(name, value); }
  append(name, value) { const key = String(name).toLowerCase(); this.#map.set(key, this.#map.has(key) ? this.#map.get(key) + ', ' + value : String(value)); }
  set(name, value) { this.#map.set(String(name).toLowerCase(), String(value)); }
  get(name) { const value = this.#map.get(String(name).toLowerCase()); return value === undefined ? null : value; }
  has(name) { return this.#map.has(String(name).toLowerCase()); }
  delete(name) { this.#map.delete(String(name).toLowerCase()); }
  forEach(fn) { for (const [key, value] of this) fn(value, key, this); }
  *entries() { yield* [...this.#map].sort(([a], [b]) => (a < b ? -1 : 1)); }
  *keys() { for (const [key] of this.entries()) yield key; }
  *values() { for (const [, value] of this.entries()) yield value; }
  [Symbol.iterator]() { return this.entries(); }
  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) { return 'Headers ' + binding.inspect(Object.fromEntries(this.entries())); }
}
class Response {
  #bytes; #used = false;
  constructor(body = null, init = {}) { this.status = init.status === undefined ? 200 : init.status; this.statusText = init.statusText || ''; this.headers = new Headers(init.headers); this.ok = this.status >= 200 && this.status < 300; this.redirected = Boolean(init.redirected); this.type = 'basic'; this.url = init.url || ''; this.#bytes = body === null ? Buffer.alloc(0) : typeof body === 'string' ? Buffer.from(body) : body; }
  get bodyUsed() { return this.#used; }
  get body() { const bytes = this.#bytes; return { async *[Symbol.asyncIterator]() { yield bytes; } }; }
  async #take() { if (this.#used) throw new TypeError('Body is unusable: Body has already been read'); this.#used = true; return this.#bytes; }
  async text() { return (await this.#take()).toString(); }
  async json() { return JSON.parse((await this.#take()).toString()); }
  async arrayBuffer() { return Uint8Array.from(await this.#take()).buffer; }
  async bytes() { return Uint8Array.from(await this.#take()); }
  clone() { return new Response(this.#bytes, { status: this.status, statusText: this.statusText, headers: this.headers, url: this.url }); }
  static json(value, init = {}) { return new Response(JSON.stringify(value), { ...init, headers: { 'content-type': 'application/json', ...init.headers } }); }
}
class FormData { #list = []; append(k, v) { this.#list.push([k, v]); } get(k) { const f = this.#list.find(([n]) => n === k); return f ? f[1] : null; } *[Symbol.iterator]() { yield* this.#list; } }
function failed(cause) { const e = new TypeError('fetch failed'); e.stack = 'TypeError: fetch failed'; Object.defineProperty(e, 'cause', { value: cause, enumerable: false, writable: true, configurable: true }); return e; }
function load(input, init = {}, hops = 0) {
  return new Promise((resolve, reject) => {
    const { URL, URLSearchParams } = require('url');
    let url;
    const given = typeof input === 'string' || input instanceof URL ? input : input.url;
    try { url = new URL(given); } catch (error) { const e = new TypeError('Failed to parse URL from ' + given); Object.defineProperty(e, 'cause', { value: error, enumerable: false }); reject(e); return; }
    if (url.protocol !== 'http:') { reject(failed(new Error('drydock: TLS is not modelled: use http inside the simulated network'))); return; }
    if (init.signal && init.signal.aborted) { reject(init.signal.reason); return; }
    const headers = new Headers(init.headers);
    let body = init.body;
    if (body instanceof URLSearchParams) { if (!headers.has('content-type')) headers.set('content-type', 'application/x-www-form-urlencoded;charset=UTF-8'); body = body.toString(); }
    else if (typeof body === 'string' && !headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8');
    for (const [name, value] of [['accept', '*/*'], ['accept-language', '*'], ['sec-fetch-mode', 'cors'], ['user-agent', 'node'], ['accept-encoding', 'gzip, deflate']]) if (!headers.has(name)) headers.set(name, value);
    const req = require('http').request(url, { method: init.method || 'GET', headers: Object.fromEntries(headers) }, (res) => {
      const place = res.headers.location;
      if (place && [301, 302, 303, 307, 308].includes(res.statusCode) && init.redirect !== 'manual' && hops < 20) {
        res.resume();
        const again = res.statusCode === 303 || ((res.statusCode === 301 || res.statusCode === 302) && init.method === 'POST') ? { ...init, method: 'GET', body: undefined } : init;
        load(new URL(place, url), again, hops + 1).then(resolve, reject);
        return;
      }
      const parts = [];
      res.on('data', (part) => parts.push(part));
      res.on('end', () => { const pairs = []; for (let i = 0; i < res.rawHeaders.length; i += 2) pairs.push([res.rawHeaders[i], res.rawHeaders[i + 1]]); resolve(new Response(Buffer.concat(parts), { status: res.statusCode, statusText: res.statusMessage, headers: pairs, url: url.href, redirected: hops > 0 })); });
      res.on('error', (error) => reject(failed(error)));
    });
    req.on('error', (error) => reject(init.signal && init.signal.aborted ? init.signal.reason : failed(error)));
    if (init.signal) init.signal.addEventListener('abort', () => { req.destroy(); reject(init.signal.reason); });
    req.end(body === undefined || body === null ? undefined : body);
  });
}
class Request { constructor(input, init = {}) { this.url = String(input.url || input); this.method = init.method || 'GET'; this.headers = new Headers(init.headers); } }
module.exports = { TextEncoder, TextDecoder, Event, EventTarget, DOMException, AbortController, AbortSignal, Headers, Response, Request, FormData, atob, btoa };
module.exports[binding.names.load] = { fetch: async function (input, init) { return load(input, init); } }[binding.names.load];
`;

export const CHILD_PROCESS = String.raw`'use strict';
const EventEmitter = require('events');
const { Readable, Writable } = require('stream');
const { Buffer } = require('buffer');
class ChildProcess extends EventEmitter {
  kill(signal) { const sent = binding.kill(this.pid, signal || 'SIGTERM'); this.killed = sent === true; return this.killed; }
  ref() {} unref() {} 
}
function start(file, args, options = {}) {
  const child = new ChildProcess();
  Object.assign(child, { pid: undefined, exitCode: null, signalCode: null, killed: false, spawnfile: file, spawnargs: [file, ...args], connected: false });
  const inherit = options.stdio === 'inherit' || (Array.isArray(options.stdio) && options.stdio[1] === 'inherit');
  child.stdout = inherit ? null : new Readable({ read() {} });
  child.stderr = inherit ? null : new Readable({ read() {} });
  const argv = options.shell ? ['/bin/sh', '-c', [file, ...args].join(' ')] : [file, ...args];
  const made = binding.spawn(options.shell ? '/bin/sh' : file, argv, options.env, options.cwd, inherit, (fd, bytes) => (fd === 1 ? child.stdout : child.stderr).push(bytes), (code, signal) => {
    child.exitCode = code; child.signalCode = signal;
    if (child.stdout) child.stdout.push(null);
    if (child.stderr) child.stderr.push(null);
    child.emit('exit', code, signal);
    binding.post(() => child.emit('close', code, signal));
  });
  if (typeof made === 'string') {
    const error = binding.systemError(made, 'spawn ' + file, undefined, { path: file, spawnargs: args });
    binding.tick(() => child.emit('error', error));
    child.stdin = null;
    return child;
  }
  child.pid = made[0];
  child.stdin = inherit ? null : new Writable({ write(chunk, encoding, done) { made[1](chunk.toString()); done(); }, final(done) { made[2](); done(); } });
  binding.tick(() => child.emit('spawn'));
  return child;
}
function collect(child, command, options, done) {
  const out = [], err = [];
  child.stdout.on('data', (part) => out.push(part));
  child.stderr.on('data', (part) => err.push(part));
  const text = (list) => (options.encoding === 'buffer' ? Buffer.concat(list) : Buffer.concat(list).toString());
  let over = false;
  const finish = (error) => { if (over || !done) return; over = true; done(error, text(out), text(err)); };
  child.on('error', finish);
  if (options.timeout) binding.after(options.timeout, () => { if (!over) child.kill(); });
  child.on('close', (code, signal) => {
    if (code === 0) return finish(null);
    const error = new Error('Command failed: ' + command + '\n' + Buffer.concat(err).toString());
    error.code = code === null ? undefined : code; error.killed = child.killed; error.signal = signal; error.cmd = command;
    finish(error);
  });
  return child;
}
const exec = (command, options, done) => { if (typeof options === 'function') { done = options; options = {}; } return collect(start('/bin/sh', ['-c', command], options || {}), command, options || {}, done); };
const execFile = (file, args, options, done) => { if (typeof args === 'function') { done = args; args = []; options = {}; } if (typeof options === 'function') { done = options; options = {}; } return collect(start(file, args || [], options || {}), [file, ...(args || [])].join(' '), options || {}, done); };
exec[Symbol.for('nodejs.util.promisify.custom')] = (command, options) => new Promise((resolve, reject) => exec(command, options || {}, (error, stdout, stderr) => (error ? reject(Object.assign(error, { stdout, stderr })) : resolve({ stdout, stderr }))));
execFile[Symbol.for('nodejs.util.promisify.custom')] = (file, args, options) => new Promise((resolve, reject) => execFile(file, args || [], options || {}, (error, stdout, stderr) => (error ? reject(Object.assign(error, { stdout, stderr })) : resolve({ stdout, stderr }))));
function spawnSync(file, args = [], options = {}) {
  if (!Array.isArray(args)) { options = args; args = []; }
  const argv = options.shell ? ['/bin/sh', '-c', [file, ...args].join(' ')] : [file, ...args];
  const made = binding.spawnSync(options.shell ? '/bin/sh' : file, argv, options.env, options.cwd, options.stdio === 'inherit', options.input);
  if (typeof made === 'string') { const error = binding.systemError(made, 'spawnSync ' + file, undefined, { path: file, spawnargs: args }); return { pid: 0, output: null, stdout: null, stderr: null, status: null, signal: null, error }; }
  const [status, signal, out, err, pid] = made;
  const text = (bytes) => (options.encoding && options.encoding !== 'buffer' ? bytes.toString(options.encoding) : bytes);
  return { pid, output: [null, text(out), text(err)], stdout: text(out), stderr: text(err), status, signal };
}
function checked(result, command, options) {
  if (result.error) throw result.error;
  if (options.stdio !== 'inherit' && options.stdio !== 'pipe' && result.stderr && result.stderr.length > 0) binding.write(2, result.stderr);
  if (result.status !== 0) { const error = new Error('Command failed: ' + command + (result.stderr && result.stderr.length ? '\n' + result.stderr.toString() : '')); Object.assign(error, { status: result.status, signal: result.signal, output: result.output, pid: result.pid, stdout: result.stdout, stderr: result.stderr }); throw error; }
  return result.stdout;
}
module.exports = {
  ChildProcess, exec, execFile, spawnSync, spawn: (file, args, options) => (Array.isArray(args) || args === undefined ? start(file, args || [], options) : start(file, [], args)),
  execSync: (command, options = {}) => checked(spawnSync('/bin/sh', ['-c', command], options), command, options),
  execFileSync: (file, args = [], options = {}) => checked(spawnSync(file, args, options), [file, ...args].join(' '), options),
  fork: (path, args = [], options = {}) => start(process.execPath, [path, ...args], options),
};
const process = require('process');
`;

export const CRYPTO = String.raw`'use strict';
const { Buffer } = require('buffer');
const bytesOf = (data, encoding) => (typeof data === 'string' ? Buffer.from(data, encoding) : data);
const NAMES = { sha256: 64, sha1: 64, md5: 64, sha512: 128, sha384: 128 };
class Hash {
  #parts = []; #name; #done = false;
  constructor(name) { this.#name = name; }
  update(data, encoding) {
    if (typeof data !== 'string' && !ArrayBuffer.isView(data)) { const e = new TypeError('The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ' + binding.received(data)); e.code = 'ERR_INVALID_ARG_TYPE'; throw e; }
    this.#parts.push(bytesOf(data, encoding)); return this;
  }
  digest(encoding) {
    if (this.#done) { const e = new Error('Digest already called'); e.code = 'ERR_CRYPTO_HASH_FINALIZED'; throw e; }
    this.#done = true;
    const out = binding.hash(this.#name, Buffer.concat(this.#parts));
    return encoding === undefined ? out : out.toString(encoding);
  }
}
function normal(name) { const key = String(name).toLowerCase().replace('-', ''); if (!(key in NAMES)) { const e = new Error('Digest method not supported'); e.code = 'ERR_CRYPTO_INVALID_DIGEST'; throw e; } return key; }
function hmac(name, key, data) {
  const size = NAMES[name];
  let k = bytesOf(key);
  if (k.length > size) k = binding.hash(name, k);
  const pad = (byte) => { const out = Buffer.alloc(size); for (let i = 0; i < size; i++) out[i] = (k[i] || 0) ^ byte; return out; };
  return binding.hash(name, Buffer.concat([pad(0x5c), binding.hash(name, Buffer.concat([pad(0x36), data]))]));
}
class Hmac { #name; #key; #parts = []; constructor(name, key) { this.#name = name; this.#key = key; } update(data, encoding) { this.#parts.push(bytesOf(data, encoding)); return this; } digest(encoding) { const out = hmac(this.#name, this.#key, Buffer.concat(this.#parts)); return encoding === undefined ? out : out.toString(encoding); } }
exports.createHash = (name) => new Hash(normal(name));
exports.createHmac = (name, key) => new Hmac(normal(name), key);
exports.hash = (name, data, encoding = 'hex') => new Hash(normal(name)).update(data).digest(encoding);
exports.getHashes = () => Object.keys(NAMES);
exports.randomBytes = (size, done) => { const out = binding.random(size); if (done) { binding.post(done, null, out); return; } return out; };
exports.randomInt = (min, max) => { if (max === undefined) { max = min; min = 0; } const b = binding.random(6); let n = 0; for (let i = 0; i < 6; i++) n = n * 256 + b[i]; return min + (n % (max - min)); };
exports.randomUUID = () => { const b = binding.random(16); b[6] = (b[6] & 15) | 64; b[8] = (b[8] & 63) | 128; const h = b.toString('hex'); return h.slice(0, 8) + '-' + h.slice(8, 12) + '-' + h.slice(12, 16) + '-' + h.slice(16, 20) + '-' + h.slice(20); };
exports.timingSafeEqual = (a, b) => Buffer.compare(a, b) === 0;
exports.pbkdf2Sync = (password, salt, rounds, length, digest) => {
  const name = normal(digest);
  const out = [];
  for (let block = 1; Buffer.concat(out).length < length; block++) {
    const n = Buffer.alloc(4); n.writeUInt32BE(block);
    let u = hmac(name, password, Buffer.concat([bytesOf(salt), n])), t = Buffer.from(u);
    for (let i = 1; i < Math.min(rounds, 2000); i++) { u = hmac(name, password, u); for (let j = 0; j < t.length; j++) t[j] ^= u[j]; }
    out.push(t);
  }
  return Buffer.concat(out).subarray(0, length);
};
const refuse = (name) => () => { throw new Error('drydock: crypto.' + name + ' is not modelled'); };
for (const name of ['createCipheriv', 'createDecipheriv', 'createSign', 'createVerify', 'generateKeyPairSync', 'scryptSync', 'scrypt', 'pbkdf2', 'publicEncrypt', 'privateDecrypt']) exports[name] = refuse(name);
exports.webcrypto = { getRandomValues: (array) => { const b = binding.random(array.length); for (let i = 0; i < array.length; i++) array[i] = b[i]; return array; }, randomUUID: exports.randomUUID };
`;
