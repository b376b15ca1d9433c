import { ConfigError, type Directive, find, findAll } from './config.ts';

/** Where each known directive may stand: m main, e events, h http, s server, l location, u upstream, t types, p map. */
const PLACES: Readonly<Record<string, string>> = {
  user: 'm',
  worker_processes: 'm',
  error_log: 'mhsl',
  pid: 'm',
  daemon: 'm',
  master_process: 'm',
  events: 'm',
  http: 'm',
  stream: 'm',
  load_module: 'm',
  worker_rlimit_nofile: 'm',
  env: 'm',
  pcre_jit: 'm',
  worker_connections: 'e',
  use: 'e',
  multi_accept: 'e',
  server: 'hu',
  upstream: 'h',
  types: 'hsl',
  map: 'h',
  log_format: 'h',
  limit_req_zone: 'h',
  proxy_cache_path: 'h',
  listen: 's',
  server_name: 's',
  location: 'sl',
  ssl_certificate: 'hs',
  ssl_certificate_key: 'hs',
  ssl_protocols: 'hs',
  root: 'hsl',
  alias: 'l',
  index: 'hsl',
  default_type: 'hsl',
  access_log: 'hsl',
  return: 'sl',
  rewrite: 'sl',
  try_files: 'sl',
  error_page: 'hsl',
  add_header: 'hsl',
  autoindex: 'hsl',
  expires: 'hsl',
  internal: 'l',
  deny: 'hsl',
  allow: 'hsl',
  set: 'sl',
  if: 'sl',
  proxy_pass: 'l',
  proxy_set_header: 'hsl',
  proxy_http_version: 'hsl',
  proxy_read_timeout: 'hsl',
  proxy_connect_timeout: 'hsl',
  proxy_buffering: 'hsl',
  proxy_redirect: 'hsl',
  proxy_cache_bypass: 'hsl',
  proxy_send_timeout: 'hsl',
  fastcgi_pass: 'l',
  fastcgi_param: 'hsl',
  fastcgi_index: 'hsl',
  sendfile: 'hsl',
  tcp_nopush: 'hsl',
  tcp_nodelay: 'hsl',
  keepalive_timeout: 'hsl',
  keepalive: 'u',
  gzip: 'hsl',
  gzip_types: 'hsl',
  gzip_vary: 'hsl',
  gzip_min_length: 'hsl',
  gzip_proxied: 'hsl',
  gzip_comp_level: 'hsl',
  server_tokens: 'hsl',
  client_max_body_size: 'hsl',
  client_body_timeout: 'hsl',
  charset: 'hsl',
  types_hash_max_size: 'hsl',
  server_names_hash_bucket_size: 'h',
  log_not_found: 'hsl',
  absolute_redirect: 'hsl',
  port_in_redirect: 'hsl',
  etag: 'hsl',
  resolver: 'hsl',
  include: 'mehsl',
  least_conn: 'u',
  ip_hash: 'u',
  client_body_temp_path: 'hsl',
  proxy_temp_path: 'hsl',
  fastcgi_temp_path: 'hsl',
  uwsgi_temp_path: 'hsl',
  scgi_temp_path: 'hsl',
  stub_status: 'sl',
  auth_basic: 'hsl',
  auth_basic_user_file: 'hsl',
  limit_req: 'hsl',
  satisfy: 'hsl',
};

const flags =
  'sendfile tcp_nopush tcp_nodelay multi_accept daemon master_process autoindex gzip gzip_vary absolute_redirect port_in_redirect etag log_not_found proxy_buffering';
const FLAGS = new Set(flags.split(' '));
const SIZES = new Set(['client_max_body_size']);
const TIMES = new Set([
  'keepalive_timeout',
  'proxy_read_timeout',
  'proxy_connect_timeout',
  'proxy_send_timeout',
  'client_body_timeout',
]);

/** How many words a directive takes, `least-most`; one where nothing is said. */
const ARITY: Readonly<Record<string, string>> = {
  events: '0-0',
  http: '0-0',
  stream: '0-0',
  types: '0-0',
  server: '0-9',
  user: '1-2',
  error_log: '1-2',
  access_log: '1-9',
  log_format: '2-99',
  listen: '1-9',
  server_name: '1-99',
  location: '1-2',
  index: '1-99',
  return: '1-2',
  rewrite: '2-3',
  try_files: '2-99',
  error_page: '2-99',
  add_header: '2-3',
  expires: '1-2',
  internal: '0-0',
  set: '2-2',
  if: '1-99',
  map: '2-2',
  proxy_set_header: '2-2',
  proxy_redirect: '1-2',
  proxy_cache_bypass: '1-99',
  proxy_cache_path: '2-99',
  fastcgi_param: '2-3',
  keepalive_timeout: '1-2',
  gzip_types: '1-99',
  gzip_proxied: '1-99',
  resolver: '1-99',
  least_conn: '0-0',
  ip_hash: '0-0',
  stub_status: '0-1',
  limit_req: '1-9',
  limit_req_zone: '3-9',
  ssl_protocols: '1-9',
  auth_basic: '1-1',
  load_module: '1-1',
  client_body_temp_path: '1-4',
  proxy_temp_path: '1-4',
  fastcgi_temp_path: '1-4',
  uwsgi_temp_path: '1-4',
  scgi_temp_path: '1-4',
  worker_processes: '1-1',
};

/** Directives that may stand several times in one block. */
const REPEATED = new Set(
  'server upstream location listen error_page add_header proxy_set_header fastcgi_param include access_log error_log log_format index deny allow types map if set env load_module return rewrite limit_req limit_req_zone server_name proxy_redirect events http stream'.split(
    ' ',
  ),
);

/** Directives whose words are filled with variables. */
const FILLED = new Set(['return', 'add_header', 'proxy_pass', 'proxy_set_header', 'try_files', 'root', 'alias']);

/** The first thing that is wrong with a directive's words. */
function valueProblem(one: Directive, place: string): string | undefined {
  const [least = 1, most = 1] = (place === 'u' && one.name === 'server' ? '1-9' : (ARITY[one.name] ?? '1-1'))
    .split('-')
    .map(Number);
  if (one.args.length < least || one.args.length > most)
    return `invalid number of arguments in "${one.name}" directive`;
  const [first = ''] = one.args;
  if (FLAGS.has(one.name) && !/^(on|off)$/i.test(first))
    return `invalid value "${first}" in "${one.name}" directive, it must be "on" or "off"`;
  if (SIZES.has(one.name) && !/^\d+[kmg]?$/i.test(first)) return `"${one.name}" directive invalid value`;
  if (TIMES.has(one.name) && !/^(\d+(ms|[smhdwMy])?\s*)+$/.test(first)) return `"${one.name}" directive invalid value`;
  if (one.name === 'return' && one.args.length === 2 && !/^\d{1,3}$/.test(first))
    return `invalid return code "${first}"`;
  if (one.name === 'return' && one.args.length === 1 && !/^(\d{1,3}$|https?:\/\/|\$scheme)/i.test(first))
    return `invalid return code "${first}"`;
  if (FILLED.has(one.name) && one.args.some((arg) => /\$(?![\w{])/.test(arg))) return 'invalid variable name';
  if (one.name === 'proxy_pass' && !/^https?:\/\//i.test(first) && !first.includes('$')) return 'invalid URL prefix';
  if (
    one.name === 'error_log' &&
    one.args[1] !== undefined &&
    !/^(debug|info|notice|warn|error|crit|alert|emerg)$/.test(one.args[1])
  )
    return `invalid log level "${one.args[1]}"`;
  if (one.name === 'location' && /^~\*?$/.test(first)) return patternProblem(one.args[1] ?? '');
  return one.name === 'listen' ? listenProblem(first) : undefined;
}

function patternProblem(pattern: string): string | undefined {
  try {
    new RegExp(pattern);
    return undefined;
  } catch {
    return /^[^()[\]\\]*\([^()[\]\\]*$/.test(pattern)
      ? `pcre2_compile() failed: missing closing parenthesis in "${pattern}"`
      : `drydock: the pattern "${pattern}" is not modelled`;
  }
}

function listenProblem(word: string): string | undefined {
  if (/^unix:|^\[/.test(word)) return undefined;
  const [, host, port] = /^(?:(.*):)?([^:]*)$/.exec(word) ?? [];
  if (host === undefined && !/^\d+$/.test(word)) return undefined;
  const number = Number(port);
  return /^\d+$/.test(port ?? '') && number >= 1 && number <= 65535
    ? undefined
    : `invalid port in "${word}" of the "listen" directive`;
}

/** What is wrong with the directives of one block as a whole. */
function blockProblem(
  list: readonly Directive[],
  place: string,
): { readonly at: Directive; readonly text: string } | undefined {
  const seen = new Set<string>();
  const locations = new Set<string>();
  const listens = new Set<string>();
  for (const one of list) {
    if (place !== 't' && place !== 'p' && !REPEATED.has(one.name) && seen.has(one.name))
      return { at: one, text: `"${one.name}" directive is duplicate` };
    seen.add(one.name);
    if (one.name === 'location' && one.args[0] !== '~' && one.args[0] !== '~*') {
      const key = `${one.args.length === 2 && one.args[0] === '=' ? '= ' : ''}${one.args.at(-1)}`;
      if (locations.has(key)) return { at: one, text: `duplicate location "${one.args.at(-1)}"` };
      locations.add(key);
    }
    if (one.name === 'listen') {
      const key = shownListen(one.args[0] ?? '');
      if (listens.has(key)) return { at: one, text: `a duplicate listen ${key}` };
      listens.add(key);
    }
    if (one.name === 'upstream' && findAll(one.block, 'server').length === 0)
      return { at: one, text: 'no servers are inside upstream' };
  }
  return undefined;
}

/** An address and a port as messages name them. */
export const shownListen = (word: string): string =>
  /^\d+$/.test(word) ? `0.0.0.0:${word}` : word.includes(':') ? word.replace(/^\*:/, '0.0.0.0:') : `${word}:80`;

/** What is wrong with formats of logs and with servers beside each other, after all is read. Warnings come back. */
export function checkWhole(directives: readonly Directive[]): readonly string[] {
  const http = find(directives, 'http')?.block ?? [];
  const formats = new Set(['combined', ...findAll(http, 'log_format').map(({ args }) => args[0] ?? '')]);
  const logs = (list: readonly Directive[]): void => {
    for (const one of list) {
      const [path, format] = one.args;
      if (
        one.name === 'access_log' &&
        path !== 'off' &&
        format !== undefined &&
        !format.includes('=') &&
        !formats.has(format)
      )
        throw new ConfigError(`unknown log format "${format}" in ${one.file}:${one.line}`);
      if (one.block) logs(one.block);
    }
  };
  logs(http);
  checkVariables(directives);
  const defaults = new Set<string>();
  const names = new Set<string>();
  const warnings: string[] = [];
  for (const server of findAll(http, 'server')) {
    const listens = findAll(server.block, 'listen');
    for (const { args, file, line } of listens) {
      const key = shownListen(args[0] ?? '');
      if (!args.includes('default_server')) continue;
      if (defaults.has(key)) throw new ConfigError(`a duplicate default server for ${key} in ${file}:${line}`);
      defaults.add(key);
    }
    const places = listens.length === 0 ? ['0.0.0.0:80'] : listens.map(({ args }) => shownListen(args[0] ?? ''));
    const own = findAll(server.block, 'server_name').flatMap(({ args }) => args);
    for (const place of places)
      for (const name of own.length === 0 ? [''] : own) {
        if (name.startsWith('~')) continue;
        const key = `${place} ${name.toLowerCase()}`;
        if (names.has(key)) warnings.push(`conflicting server name "${name}" on ${place}, ignored`);
        names.add(key);
      }
  }
  return warnings;
}

/** What Drydock reads but does not act on in a way that answers would show; anything not here nor acted on is refused. */
export const REFUSED = new Set([
  'stream',
  'map',
  'if',
  'rewrite',
  'fastcgi_pass',
  'auth_basic',
  'ssl_certificate',
  'limit_req',
  'load_module',
  'set',
]);

const BLOCKS = new Set(['events', 'http', 'server', 'location', 'upstream', 'types', 'map', 'if', 'stream']);

/** Checks names, places and braces, as nginx does while it reads. Throws a {@link ConfigError}. */
export function checkConfig(directives: readonly Directive[], place = 'm'): void {
  const whole = blockProblem(directives, place);
  for (const one of directives) {
    const where = `in ${one.file}:${one.line}`;
    if (whole?.at === one) throw new ConfigError(`${whole.text} ${where}`);
    const places = place === 't' || place === 'p' ? place : PLACES[one.name];
    if (places === undefined) throw new ConfigError(`unknown directive "${one.name}" ${where}`);
    if (!places.includes(place)) throw new ConfigError(`"${one.name}" directive is not allowed here ${where}`);
    const inner =
      place === 't' || place === 'p' ? false : BLOCKS.has(one.name) && !(one.name === 'server' && place === 'u');
    if (inner && !one.block) throw new ConfigError(`directive "${one.name}" has no opening "{" ${where}`);
    if (!inner && one.block) throw new ConfigError(`unexpected "{" ${where}`);
    const wrong = place === 't' || place === 'p' ? undefined : valueProblem(one, place);
    if (wrong !== undefined) throw new ConfigError(`${wrong} ${where}`);
    if (REFUSED.has(one.name) && place !== 't')
      throw new ConfigError(`drydock: the directive "${one.name}" is not modelled ${where}`);
    if (one.block)
      checkConfig(
        one.block,
        { events: 'e', http: 'h', server: 's', location: 'l', upstream: 'u', types: 't', map: 'p' }[one.name] ?? place,
      );
  }
}

const VARIABLES = new Set(
  'args ancient_browser binary_remote_addr body_bytes_sent bytes_sent connection connection_requests connection_time connections_active connections_reading connections_waiting connections_writing content_length content_type date_gmt date_local document_root document_uri fastcgi_path_info fastcgi_script_name gzip_ratio host hostname http2 http3 https invalid_referer is_args limit_conn_status limit_rate limit_req_status memcached_key modern_browser msec msie nginx_version pid pipe proxy_add_x_forwarded_for proxy_host proxy_port proxy_internal_body_length query_string realpath_root remote_addr remote_port remote_user request request_body request_body_file request_completion request_filename request_id request_length request_method request_port is_request_port request_time request_uri scheme secure_link secure_link_expires server_addr server_name server_port server_protocol slice_range status time_iso8601 time_local uri'.split(
    ' ',
  ),
);
const FAMILIES =
  /^(arg|cookie|http|sent_http|sent_trailer|trailer|upstream|ssl|geoip|proxy_protocol|realip|session|tcpinfo|uid|jwt)_/;

/** Every variable must be one that nginx or a pattern of the configuration gives. */
function checkVariables(directives: readonly Directive[]): void {
  const captured = new Set<string>();
  const collect = (list: readonly Directive[]): void => {
    for (const one of list) {
      for (const arg of one.args) for (const [, name = ''] of arg.matchAll(/\(\?P?<(\w+)>/g)) captured.add(name);
      if (one.block) collect(one.block);
    }
  };
  collect(directives);
  const check = (list: readonly Directive[]): void => {
    for (const one of list) {
      const pattern = one.name === 'location' || one.name === 'server_name';
      for (const arg of pattern ? [] : one.args)
        for (const [, braced, plain] of arg.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)) {
          const name = braced ?? plain ?? '';
          if (!/^\d$/.test(name) && !VARIABLES.has(name) && !FAMILIES.test(name) && !captured.has(name))
            throw new ConfigError(`unknown "${name}" variable`);
        }
      if (one.block && one.name !== 'types') check(one.block);
    }
  };
  check(directives);
}
