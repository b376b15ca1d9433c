/** A directive of nginx's configuration: its words, and what stands in its braces. */
export interface Directive {
  readonly name: string;
  readonly args: readonly string[];
  readonly block?: readonly Directive[];
  readonly file: string;
  readonly line: number;
}

/** Why a configuration is refused: the text after `[emerg] PID#PID: `. */
export class ConfigError {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

interface Token {
  readonly text: string;
  readonly quoted: boolean;
  readonly line: number;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '\\': '\\', n: '\n', t: '\t', r: '\r' };

function tokens(text: string): Token[] {
  const out: Token[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (char === '\n') {
      line++;
      at++;
    } else if (/\s/.test(char)) at++;
    else if (char === '#') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (/[;{}]/.test(char)) {
      out.push({ text: char, quoted: false, line });
      at++;
    } else if (char === '"' || char === "'") {
      let word = '';
      for (at++; at < text.length && text.charAt(at) !== char; at++) {
        if (text.charAt(at) === '\n') line++;
        const special = text.charAt(at) === '\\' ? (ESCAPES[text.charAt(at + 1)] ?? '') : '';
        if (special !== '') at++;
        word += special || text.charAt(at);
      }
      at++;
      out.push({ text: word, quoted: true, line });
    } else {
      const word = /^(?:\\.|\$\{[^}]*\}|[^\s;{}\\])+/.exec(text.slice(at))?.[0] ?? char;
      out.push({ text: word, quoted: false, line });
      at += word.length;
    }
  }
  out.push({ text: '', quoted: false, line });
  return out;
}

/** Reads a whole file's text; `include` gives the directives of included files. Throws a {@link ConfigError}. */
export function parseConfig(
  text: string,
  file: string,
  include: (pattern: string, at: Directive) => readonly Directive[],
): Directive[] {
  const list = tokens(text);
  let at = 0;
  const block = (inner: boolean): Directive[] => {
    const out: Directive[] = [];
    for (;;) {
      const first = list[at];
      const end = at === list.length - 1;
      if (!first || end) {
        if (inner) throw new ConfigError(`unexpected end of file, expecting "}" in ${file}:${list.at(-1)?.line ?? 1}`);
        return out;
      }
      if (!first.quoted && first.text === '}') {
        if (!inner) throw new ConfigError(`unexpected "}" in ${file}:${first.line}`);
        at++;
        return out;
      }
      if (!first.quoted && /^[;{]$/.test(first.text))
        throw new ConfigError(`unexpected "${first.text}" in ${file}:${first.line}`);
      out.push(...directive(first));
    }
  };
  const directive = (first: Token): readonly Directive[] => {
    const args: string[] = [];
    let line = first.line;
    for (at++; ; at++) {
      const token = list[at];
      if (!token || at === list.length - 1)
        throw new ConfigError(`unexpected end of file, expecting ";" or "}" in ${file}:${list.at(-1)?.line ?? 1}`);
      line = token.line;
      if (token.quoted || !/^[;{}]$/.test(token.text)) {
        args.push(token.text);
        continue;
      }
      if (token.text === '}') throw new ConfigError(`unexpected "}" in ${file}:${token.line}`);
      at++;
      const made: Directive = {
        name: first.text,
        args,
        file,
        line,
        ...(token.text === '{' ? { block: block(true) } : {}),
      };
      return made.name === 'include' && made.block === undefined ? include(args[0] ?? '', made) : [made];
    }
  };
  return block(false);
}

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
  'deny',
  'allow',
]);

const BLOCKS = new Set(['events', 'http', 'server', 'location', 'upstream', 'types', 'map', 'if', 'stream']);

/** Checks names, places and braces, as nginx does while it reads. Throws a {@link ConfigError}. */
export function checkConfig(directives: readonly Directive[], place = 'm'): void {
  for (const one of directives) {
    const where = `in ${one.file}:${one.line}`;
    const places = place === 't' || place === 'p' ? place : PLACES[one.name];
    if (places === undefined) throw new ConfigError(`unknown directive "${one.name}" ${where}`);
    if (!places.includes(place)) throw new ConfigError(`"${one.name}" directive is not allowed here ${where}`);
    const inner =
      place === 't' || place === 'p' ? false : BLOCKS.has(one.name) && !(one.name === 'server' && place === 'u');
    if (inner && !one.block) throw new ConfigError(`directive "${one.name}" has no opening "{" ${where}`);
    if (!inner && one.block) throw new ConfigError(`unexpected "{" ${where}`);
    if (
      !inner &&
      place !== 't' &&
      place !== 'p' &&
      one.args.length === 0 &&
      !/^(internal|least_conn|ip_hash|stub_status)$/.test(one.name)
    )
      throw new ConfigError(`invalid number of arguments in "${one.name}" directive ${where}`);
    if (one.name === 'listen' && Number(/(?:^|:)(\d+)$/.exec(one.args[0] ?? '')?.[1] ?? 80) > 65535)
      throw new ConfigError(`invalid port in "${one.args[0]}" of the "listen" directive ${where}`);
    if (REFUSED.has(one.name) && place !== 't')
      throw new ConfigError(`drydock: the directive "${one.name}" is not modelled ${where}`);
    if (one.block)
      checkConfig(
        one.block,
        { events: 'e', http: 'h', server: 's', location: 'l', upstream: 'u', types: 't', map: 'p' }[one.name] ?? place,
      );
  }
}

export const find = (block: readonly Directive[] | undefined, name: string): Directive | undefined =>
  block?.findLast((one) => one.name === name);
export const findAll = (block: readonly Directive[] | undefined, name: string): readonly Directive[] =>
  block?.filter((one) => one.name === name) ?? [];
