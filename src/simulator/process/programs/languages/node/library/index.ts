import * as core from './core.ts';
import * as io from './io.ts';
import * as net from './net.ts';

/** A module that is there by name, and says what it cannot do as soon as it is used. */
const refused = (name: string, instead: string): string =>
  `'use strict';\nconst refuse = () => { throw new Error('drydock: the module ${name} is not modelled${instead}'); };\nmodule.exports = new Proxy({}, { get(target, key) { return typeof key === 'symbol' || key === '__esModule' || key === 'then' ? undefined : refuse(); } });\n`;

/** node's own modules, as programs for the realm they are required in. */
export const LIBRARIES: Readonly<Record<string, string>> = {
  events: core.EVENTS,
  process: core.PROCESS,
  'internal/globals': core.GLOBALS,
  'internal/env': core.ENV,
  'internal/web': net.WEB,
  util: core.UTIL,
  path: core.PATH,
  'path/posix': "module.exports = require('path');",
  os: core.OS,
  timers: core.TIMERS,
  'timers/promises': core.TIMERS_PROMISES,
  assert: core.ASSERT,
  'assert/strict': "module.exports = require('assert');",
  buffer: io.BUFFER,
  string_decoder: io.STRING_DECODER,
  stream: io.STREAM,
  'stream/promises': "module.exports = require('stream').promises;",
  fs: io.FS,
  'fs/promises': "module.exports = require('fs').promises;",
  readline: io.READLINE,
  'readline/promises': "module.exports = require('readline').promises;",
  net: net.NET,
  http: net.HTTP,
  https: net.HTTPS,
  dns: net.DNS,
  'dns/promises': "module.exports = require('dns').promises;",
  url: net.URL_SOURCE,
  querystring: net.QUERYSTRING,
  child_process: net.CHILD_PROCESS,
  crypto: net.CRYPTO,
  console: 'module.exports = console;',
  module:
    "exports.createRequire = (from) => binding.createRequire(String(from)); exports.builtinModules = ['assert', 'buffer', 'child_process', 'crypto', 'dns', 'events', 'fs', 'http', 'net', 'os', 'path', 'process', 'querystring', 'readline', 'stream', 'string_decoder', 'timers', 'url', 'util'];",
  perf_hooks: 'exports.performance = performance;',
  async_hooks:
    'class AsyncLocalStorage { run(store, fn, ...args) { const before = this.store; this.store = store; try { return fn(...args); } finally { this.store = before; } } getStore() { return this.store; } enterWith(store) { this.store = store; } }\nexports.AsyncLocalStorage = AsyncLocalStorage;',
  tty: 'exports.isatty = (fd) => binding.isTTY(fd);',
  constants: "module.exports = require('fs').constants;",
  zlib: refused('zlib', ''),
  tls: refused('tls', ': use plain sockets inside the simulated network'),
  http2: refused('http2', ': use http'),
  worker_threads: refused('worker_threads', ''),
  cluster: refused('cluster', ': start several containers instead'),
  vm: refused('vm', ''),
  v8: refused('v8', ''),
  dgram: refused('dgram', ': use net'),
  test: refused('node:test', ': use assert in a script'),
  inspector: refused('inspector', ''),
  sqlite: refused('node:sqlite', ''),
};
