import { utf8Decode, utf8Encode } from '../../../../base/bytes.ts';
import type { Connection, Listener } from '../../../../base/sockets.ts';
import type { Task, WaitQueue } from '../../../../base/task.ts';
import type { Errno } from '../../../../filesystem/index.ts';
import type { Process } from '../../../program.ts';
import { strftime } from '../../date-text.ts';
import { strerror } from '../../errno-text.ts';
import {
  asRequest,
  type Headers,
  HttpReader,
  type HttpRequest,
  headerOf,
  httpDate,
  parseUrl,
  sendMessage,
  type Url,
} from '../../net/http.ts';
import type { Strands } from '../../strands.ts';
import { type Directive, find, findAll } from './config.ts';
import { accessTime, type ErrorLog, openNginxLog } from './logs.ts';

export interface Upstream {
  readonly host: string;
  readonly port: number;
  /** As the error names it. */
  readonly shown: string;
  readonly file: string;
  readonly line: number;
}

/** A `server { }` of the configuration. */
export interface Site {
  readonly listens: readonly { readonly address: string; readonly port: number; readonly byDefault: boolean }[];
  readonly names: readonly string[];
  readonly block: readonly Directive[];
  readonly http: readonly Directive[];
  readonly upstreams: readonly Upstream[];
  readonly groups: ReadonlyMap<string, readonly Upstream[]>;
}

export interface OpenCount {
  /** Requests being answered. */
  count: number;
  /** Connections so far: their numbers in the error log. */
  accepted: number;
  ending(): boolean;
  readonly changed: WaitQueue;
}

function listenOf(text: string): { address: string; port: number } | undefined {
  if (/^\[|^unix:/.test(text)) return undefined;
  if (/^\d+$/.test(text)) return { address: '0.0.0.0', port: Number(text) };
  const [, host = '', port = '80'] = /^([^:]+)(?::(\d+))?$/.exec(text) ?? [];
  return { address: host === '*' ? '0.0.0.0' : host === 'localhost' ? '127.0.0.1' : host, port: Number(port) };
}

function proxyTargets(block: readonly Directive[], groups: ReadonlyMap<string, readonly Upstream[]>): Upstream[] {
  return block.flatMap((one) => {
    if (one.block) return proxyTargets(one.block, groups);
    if (one.name !== 'proxy_pass' || (one.args[0] ?? '').includes('$')) return [];
    const url = parseUrl(one.args[0] ?? '');
    if (!url || groups.has(url.host)) return [];
    return [{ host: url.host, port: url.port, shown: url.host, file: one.file, line: one.line }];
  });
}

/** The servers of a configuration. */
export function sitesOf(_p: Process, directives: readonly Directive[]): readonly Site[] {
  const http = find(directives, 'http')?.block ?? [];
  const groups = new Map<string, readonly Upstream[]>();
  for (const group of findAll(http, 'upstream'))
    groups.set(
      group.args[0] ?? '',
      findAll(group.block, 'server').map((server) => {
        const url = parseUrl(server.args[0] ?? '');
        return {
          host: url?.host ?? '',
          port: url?.port ?? 80,
          shown: server.args[0] ?? '',
          file: server.file,
          line: server.line,
        };
      }),
    );
  return findAll(http, 'server').map((server) => {
    const block = server.block ?? [];
    const listens = findAll(block, 'listen').flatMap((one) => {
      const at = listenOf(one.args[0] ?? '');
      return at ? [{ ...at, byDefault: one.args.includes('default_server') }] : [];
    });
    return {
      listens: findAll(block, 'listen').length === 0 ? [{ address: '0.0.0.0', port: 80, byDefault: false }] : listens,
      names: find(block, 'server_name')?.args ?? [''],
      block,
      http,
      groups,
      upstreams: [
        ...proxyTargets(block, groups),
        ...[...groups.values()].flat().filter((u) => proxyNames(block).includes(groupOf(groups, u))),
      ],
    };
  });
}

const groupOf = (groups: ReadonlyMap<string, readonly Upstream[]>, upstream: Upstream): string =>
  [...groups].find(([, list]) => list.includes(upstream))?.[0] ?? '';

const proxyNames = (block: readonly Directive[]): string[] =>
  block.flatMap((one) =>
    one.block ? proxyNames(one.block) : one.name === 'proxy_pass' ? [parseUrl(one.args[0] ?? '')?.host ?? ''] : [],
  );

export function* acceptLoop(
  p: Process,
  listener: Listener,
  sites: readonly Site[],
  log: ErrorLog,
  strands: Strands,
  open: OpenCount,
): Task<void> {
  for (;;) {
    const connection = open.ending() ? undefined : listener.accept();
    if (connection) {
      strands.add(new Exchange(p, connection, sites, log, open, ++open.accepted).run());
    } else yield { kind: 'wait', on: [listener.acceptable, open.changed] };
    if (open.ending()) return;
  }
}

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

const TITLES: Readonly<Record<number, string>> = {
  301: '301 Moved Permanently',
  302: '302 Found',
  303: '303 See Other',
  307: '307 Temporary Redirect',
  308: '308 Permanent Redirect',
  400: '400 Bad Request',
  401: '401 Authorization Required',
  403: '403 Forbidden',
  404: '404 Not Found',
  405: '405 Not Allowed',
  413: '413 Request Entity Too Large',
  500: '500 Internal Server Error',
  502: '502 Bad Gateway',
  503: '503 Service Temporarily Unavailable',
  504: '504 Gateway Time-out',
};
const TITLE_OK: Readonly<Record<number, string>> = {
  200: '200 OK',
  201: '201 Created',
  204: '204 No Content',
  206: '206 Partial Content',
  304: '304 Not Modified',
};

const text = (body: string): Uint8Array => Uint8Array.from(body, (c) => c.charCodeAt(0));

/** One connection: its requests in order. */
class Exchange {
  readonly #p: Process;
  readonly #connection: Connection;
  readonly #sites: readonly Site[];
  readonly #log: ErrorLog;
  readonly #open: OpenCount;
  readonly #number: number;
  #request: HttpRequest | undefined;
  #site: Site | undefined;

  constructor(
    p: Process,
    connection: Connection,
    sites: readonly Site[],
    log: ErrorLog,
    open: OpenCount,
    number: number,
  ) {
    this.#p = p;
    this.#connection = connection;
    this.#sites = sites;
    this.#log = log;
    this.#open = open;
    this.#number = number;
  }

  *run(): Task<void> {
    const reader = new HttpReader(this.#connection);
    for (;;) {
      const message = yield* reader.message('request');
      if (message === 'end') break;
      this.#open.count++;
      const request = message === 'bad' ? undefined : asRequest(message);
      this.#request = request;
      this.#site = this.#choose(request);
      const reply = request ? yield* this.#answer(request) : this.#page(400);
      const keep =
        request !== undefined && request.version === 'HTTP/1.1'
          ? !/close/i.test(headerOf(request.headers, 'Connection') ?? '')
          : /keep-alive/i.test(headerOf(request?.headers ?? [], 'Connection') ?? '');
      yield* this.#send(request, reply, keep && !this.#open.ending());
      this.#open.count--;
      this.#open.changed.notify();
      if (!keep || this.#open.ending()) break;
    }
    this.#connection.close();
  }

  #choose(request: HttpRequest | undefined): Site | undefined {
    const host = (headerOf(request?.headers ?? [], 'Host') ?? '').replace(/:\d+$/, '').toLowerCase();
    const matches = (name: string): boolean =>
      name === host ||
      (name.startsWith('*.') && host.endsWith(name.slice(1))) ||
      (name.startsWith('.') && (host.endsWith(name) || host === name.slice(1))) ||
      (name.startsWith('~') && safeRegex(name.slice(1)).test(host));
    return (
      this.#sites.find((site) => site.names.includes(host)) ??
      this.#sites.find((site) => site.names.some(matches)) ??
      this.#sites.find((site) => site.listens.some((l) => l.byDefault)) ??
      this.#sites[0]
    );
  }

  *#send(request: HttpRequest | undefined, reply: Reply, keep: boolean): Task<void> {
    const version = `nginx${find(this.#site?.block, 'server_tokens')?.args[0] === 'off' || find(this.#site?.http, 'server_tokens')?.args[0] === 'off' ? '' : `/${this.#p.env.get('NGINX_VERSION') ?? '1.29.3'}`}`;
    const [lead = [], rest = []] = [
      reply.headers.filter(([name]) => /^(Content-Type|Content-Length|Last-Modified|Location)$/.test(name)),
      reply.headers.filter(([name]) => !/^(Content-Type|Content-Length|Last-Modified|Location)$/.test(name)),
    ];
    const headers: [string, string][] = [
      ['Server', version],
      ['Date', httpDate(this.#p.clock.now())],
      ...lead.map(([n, v]): [string, string] => [n, v]),
      ['Connection', keep ? 'keep-alive' : 'close'],
      ...rest.map(([n, v]): [string, string] => [n, v]),
    ];
    const reason = (TITLES[reply.status] ?? TITLE_OK[reply.status] ?? `${reply.status} `)
      .replace('401 Authorization Required', '401 Unauthorized')
      .replace('405 Not Allowed', '405 Not Allowed');
    const head = request?.method === 'HEAD';
    yield* sendMessage(this.#connection, `HTTP/1.1 ${reason}`, headers, head ? '' : reply.body);
    yield* this.#access(request, reply, head ? 0 : reply.body.length);
  }

  *#access(request: HttpRequest | undefined, reply: Reply, size: number): Task<void> {
    const setting = find(this.#site?.block, 'access_log') ?? find(this.#site?.http, 'access_log');
    if (setting?.args[0] === 'off') return;
    const fd = openNginxLog(this.#p, setting?.args[0] ?? '/var/log/nginx/access.log');
    if (fd === undefined) return;
    const header = (name: string): string => headerOf(request?.headers ?? [], name) ?? '-';
    const values: Record<string, string> = {
      remote_addr: this.#connection.remote.address,
      remote_user: '-',
      time_local: accessTime(this.#p),
      request: request?.start ?? '',
      status: String(reply.status),
      body_bytes_sent: String(size),
      http_referer: header('Referer'),
      http_user_agent: header('User-Agent'),
      http_x_forwarded_for: header('X-Forwarded-For'),
      request_method: request?.method ?? '-',
      request_uri: request?.target ?? '-',
      uri: request?.target.replace(/\?.*/, '') ?? '-',
      host: header('Host'),
      request_time: '0.000',
    };
    const formats = findAll(this.#site?.http, 'log_format');
    const named = formats.find((one) => one.args[0] === (setting?.args[1] ?? 'combined'));
    const format =
      named?.args.slice(1).join('') ??
      '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent"';
    yield* this.#p.write(fd, `${format.replace(/\$\{?(\w+)\}?/g, (_, name: string) => values[name] ?? '-')}\n`);
    if (fd > 2) {
      this.#p.files.get(fd)?.release();
      this.#p.files.delete(fd);
    }
  }

  #page(status: number, headers: Headers = []): Reply {
    const title = TITLES[status] ?? `${status}`;
    const tokens =
      find(this.#site?.block, 'server_tokens')?.args[0] === 'off'
        ? 'nginx'
        : `nginx/${this.#p.env.get('NGINX_VERSION') ?? '1.29.3'}`;
    const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>${tokens}</center>\r\n</body>\r\n</html>\r\n`;
    return {
      status,
      headers: [['Content-Type', 'text/html'], ['Content-Length', String(body.length)], ...headers],
      body: text(body),
    };
  }

  #chain(location: readonly Directive[]): readonly (readonly Directive[])[] {
    return [location, this.#site?.block ?? [], this.#site?.http ?? []];
  }

  #setting(location: readonly Directive[], name: string): Directive | undefined {
    for (const block of this.#chain(location)) {
      const found = find(block, name);
      if (found) return found;
    }
    return undefined;
  }

  *#answer(request: HttpRequest): Task<Reply> {
    const uri = decodePath(request.target.replace(/\?.*/, ''));
    return yield* this.#withErrorPages(request, yield* this.#route(request, uri, 0), uri);
  }

  *#withErrorPages(request: HttpRequest, reply: Reply, uri: string): Task<Reply> {
    const location = this.#location(uri)?.block ?? [];
    const scope = this.#chain(location).find((block) => findAll(block, 'error_page').length > 0) ?? [];
    const page =
      reply.status >= 400
        ? findAll(scope, 'error_page').find((one) => one.args.slice(0, -1).includes(String(reply.status)))
        : undefined;
    const target = page?.args.at(-1);
    if (!target?.startsWith('/')) return reply;
    const shown = yield* this.#route(request, target, 1);
    const changed = /^=(\d+)$/.exec(page?.args.find((arg) => arg.startsWith('=')) ?? '')?.[1];
    return shown.status === 200 ? { ...shown, status: changed ? Number(changed) : reply.status } : reply;
  }

  #location(uri: string, block: readonly Directive[] = this.#site?.block ?? []): Directive | undefined {
    let best: Directive | undefined;
    let length = -1;
    const all = findAll(block, 'location');
    for (const one of all) {
      const [first = '', second] = one.args;
      const prefix = second === undefined ? first : second;
      if (first === '=' && uri === second) return one;
      if (
        (second === undefined || first === '^~') &&
        !first.startsWith('@') &&
        uri.startsWith(prefix) &&
        prefix.length > length
      ) {
        best = one;
        length = prefix.length;
      }
    }
    if (best?.args[0] !== '^~')
      for (const one of all) {
        const [kind, pattern = ''] = one.args;
        if ((kind === '~' || kind === '~*') && safeRegex(pattern, kind === '~*' ? 'i' : '').test(uri)) return one;
      }
    return best?.block && findAll(best.block, 'location').length > 0 ? (this.#location(uri, best.block) ?? best) : best;
  }

  *#route(request: HttpRequest, uri: string, depth: number): Task<Reply> {
    if (depth > 10) {
      yield* this.#error(`rewrite or internal redirection cycle while internally redirecting to "${uri}"`);
      return this.#page(500);
    }
    const early = find(this.#site?.block, 'return');
    if (early) return this.#returned(request, early, uri);
    const location = this.#location(uri);
    const block = location?.block ?? [];
    const answer = find(block, 'return');
    if (answer) return this.#returned(request, answer, uri);
    const proxy = find(block, 'proxy_pass');
    if (proxy && location) return yield* this.#proxy(request, location, proxy, uri);
    if (find(block, 'stub_status'))
      return {
        status: 200,
        headers: [
          ['Content-Type', 'text/plain'],
          ['Content-Length', '97'],
        ],
        body: text('Active connections: 1 \n'),
      };
    const tries = this.#setting(block, 'try_files');
    if (tries) return yield* this.#tryFiles(request, location, tries, uri, depth);
    return yield* this.#file(request, location, uri, depth);
  }

  #returned(request: HttpRequest, directive: Directive, uri: string): Reply {
    const [code = '', ...rest] = directive.args;
    const status = /^\d+$/.test(code) ? Number(code) : 302;
    const value = this.#expand(/^\d+$/.test(code) ? rest.join(' ') : code, request, uri);
    if (status >= 301 && status <= 308 && status !== 304) {
      return this.#page(status, [['Location', value.startsWith('/') ? this.#absolute(request, value) : value]]);
    }
    if (rest.length === 0)
      return status >= 400 ? this.#page(status) : { status, headers: [['Content-Length', '0']], body: text('') };
    const block = this.#location(uri)?.block ?? [];
    const type = this.#setting(block, 'default_type')?.args[0] ?? 'text/plain';
    const added = this.#added(block);
    const body = utf8Encode(value);
    return { status, headers: [['Content-Type', type], ['Content-Length', String(body.length)], ...added], body };
  }

  /** nginx completes a path with the name it was asked by and the port that it listens on itself. */
  #absolute(request: HttpRequest, path: string): string {
    const host = (headerOf(request.headers, 'Host') ?? '').replace(/:\d+$/, '');
    const { port } = this.#connection.local;
    return `http://${host}${port === 80 ? '' : `:${port}`}${path}`;
  }

  #added(block: readonly Directive[]): [string, string][] {
    const scope = this.#chain(block).find((one) => findAll(one, 'add_header').length > 0) ?? [];
    return findAll(scope, 'add_header').map((one): [string, string] => [
      one.args[0] ?? '',
      this.#request ? this.#expand(one.args[1] ?? '', this.#request, '') : '',
    ]);
  }

  #expand(value: string, request: HttpRequest, uri: string): string {
    const query = request.target.includes('?') ? request.target.slice(request.target.indexOf('?') + 1) : '';
    const host = headerOf(request.headers, 'Host') ?? '';
    const known: Record<string, string> = {
      uri,
      document_uri: uri,
      request_uri: request.target,
      args: query,
      query_string: query,
      is_args: query ? '?' : '',
      host: host.replace(/:\d+$/, '') || (this.#site?.names[0] ?? ''),
      http_host: host,
      hostname: this.#p.hostname,
      remote_addr: this.#connection.remote.address,
      remote_port: String(this.#connection.remote.port),
      server_addr: this.#connection.local.address,
      server_port: String(this.#connection.local.port),
      server_name: this.#site?.names[0] ?? '',
      scheme: 'http',
      request_method: request.method,
      server_protocol: request.version,
      proxy_add_x_forwarded_for: [headerOf(request.headers, 'X-Forwarded-For'), this.#connection.remote.address]
        .filter(Boolean)
        .join(', '),
      http_upgrade: headerOf(request.headers, 'Upgrade') ?? '',
      nginx_version: this.#p.env.get('NGINX_VERSION') ?? '1.29.3',
      pid: String(this.#p.pid),
      request: request.start,
      time_iso8601: strftime('%Y-%m-%dT%H:%M:%S+00:00', this.#p.clock.now()),
      time_local: accessTime(this.#p),
      msec: (this.#p.clock.now() / 1000).toFixed(3),
    };
    return value.replace(
      /\$\{?(\w+)\}?/g,
      (_, name: string) =>
        known[name] ??
        (name.startsWith('http_')
          ? (headerOf(request.headers, name.slice(5).replaceAll('_', '-')) ?? '')
          : name.startsWith('arg_')
            ? (new RegExp(`(?:^|&)${name.slice(4)}=([^&]*)`).exec(query)?.[1] ?? '')
            : ''),
    );
  }

  #pathOf(location: Directive | undefined, uri: string): string {
    const alias = find(location?.block, 'alias')?.args[0];
    if (alias !== undefined) return alias + uri.slice((location?.args.at(-1) ?? '').length);
    const root = this.#setting(location?.block ?? [], 'root')?.args[0] ?? 'html';
    return (root.startsWith('/') ? root : `/etc/nginx/${root}`).replace(/\/$/, '') + uri;
  }

  *#tryFiles(
    request: HttpRequest,
    location: Directive | undefined,
    tries: Directive,
    uri: string,
    depth: number,
  ): Task<Reply> {
    for (const [i, part] of tries.args.entries()) {
      const last = i === tries.args.length - 1;
      const code = /^=(\d+)$/.exec(part)?.[1];
      if (last && code) {
        return this.#page(Number(code));
      }
      const target = this.#expand(part, request, uri);
      if (last && target.startsWith('@')) {
        const named = findAll(this.#site?.block, 'location').find((one) => one.args[0] === target);
        const proxy = find(named?.block, 'proxy_pass');
        if (named && proxy) return yield* this.#proxy(request, named, proxy, uri);
        return named ? yield* this.#file(request, named, uri, depth + 1) : this.#page(500);
      }
      if (last) return yield* this.#route(request, target.replace(/\?.*/, ''), depth + 1);
      const path = this.#pathOf(location, target);
      const stat = this.#p.stat(path.replace(/\/$/, '') || '/');
      const wantsFolder = target.endsWith('/');
      if (stat.ok && (stat.value.kind === 'directory') === wantsFolder)
        return yield* this.#file(request, location, target, depth + 1);
    }
    return this.#page(404);
  }

  *#file(request: HttpRequest, location: Directive | undefined, uri: string, depth: number): Task<Reply> {
    const block = location?.block ?? [];
    if (request.method !== 'GET' && request.method !== 'HEAD') return this.#page(405);
    const path = this.#pathOf(location, uri);
    const stat = this.#p.stat(path);
    if (uri.endsWith('/')) {
      for (const name of this.#setting(block, 'index')?.args ?? ['index.html']) {
        const there = this.#p.stat(path + name);
        if (there.ok && there.value.kind === 'file') return yield* this.#route2(request, uri + name, depth, location);
      }
      if (!stat.ok && stat.error !== 'EACCES') {
        const index = `${path}${this.#setting(block, 'index')?.args[0] ?? 'index.html'}`;
        yield* this.#error(`"${index}" is not found (${numberedErrno(stat.error)})`);
        return this.#page(404);
      }
      if (this.#setting(block, 'autoindex')?.args[0] === 'on') return this.#listing(path, uri);
      yield* this.#error(`directory index of "${path}" is forbidden`);
      return this.#page(403);
    }
    if (stat.ok && stat.value.kind === 'directory') {
      const host = headerOf(request.headers, 'Host') ?? '';
      return this.#page(301, [['Location', `http://${host}${uri}/`]]);
    }
    const content = this.#p.fs.readFile(this.#p.resolve(path), this.#p.credentials);
    if (!stat.ok || !content.ok) {
      const errno = stat.ok ? (content.ok ? 'EIO' : content.error) : stat.error;
      yield* this.#error(`open() "${path}" failed (${numberedErrno(errno)})`);
      return this.#page(errno === 'EACCES' ? 403 : 404);
    }
    const { bytes, size } = content.value;
    const body = bytes.length === size ? bytes : Uint8Array.from({ length: size }, (_, i) => bytes[i] ?? 0);
    const etag = `"${stat.value.mtime.toString(16)}-${size.toString(16)}"`;
    const common: [string, string][] = [
      ['Last-Modified', httpDate(stat.value.mtime * 1000)],
      ['ETag', etag],
    ];
    if (headerOf(request.headers, 'If-None-Match') === etag) return { status: 304, headers: common, body: text('') };
    return {
      status: 200,
      headers: [
        ['Content-Type', this.#type(block, path)],
        ['Content-Length', String(size)],
        ...common,
        ['Accept-Ranges', 'bytes'],
        ...this.#added(block),
      ],
      body,
    };
  }

  *#route2(request: HttpRequest, uri: string, depth: number, from: Directive | undefined): Task<Reply> {
    const next = this.#location(uri);
    if (next === from) return yield* this.#file(request, from, uri, depth + 1);
    return yield* this.#route(request, uri, depth + 1);
  }

  #type(block: readonly Directive[], path: string): string {
    const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    const types = this.#setting(block, 'types')?.block;
    const known = types?.find((one) => one.args.includes(extension))?.name;
    const fallback = this.#setting(block, 'default_type')?.args[0] ?? 'text/plain';
    if (known) return known;
    return types === undefined && /^html?$/.test(extension) ? 'text/html' : fallback;
  }

  #listing(path: string, uri: string): Reply {
    const names = this.#p.fs.readdir(this.#p.resolve(path), this.#p.credentials);
    const rows = (names.ok ? names.value : []).flatMap((name) => {
      const stat = this.#p.stat(path + name);
      if (!stat.ok || name.startsWith('.')) return [];
      const folder = stat.value.kind === 'directory';
      const shown = folder ? `${name}/` : name;
      const time = strftime('%d-%b-%Y %H:%M', stat.value.mtime * 1000);
      return [
        {
          folder,
          line: `<a href="${encodeURI(shown)}">${shown}</a>${' '.repeat(Math.max(0, 50 - shown.length))} ${time} ${(folder ? '-' : String(stat.value.size)).padStart(19)}\r\n`,
        },
      ];
    });
    const ordered = [...rows.filter((r) => r.folder), ...rows.filter((r) => !r.folder)].map((r) => r.line).join('');
    const body = `<html>\r\n<head><title>Index of ${uri}</title></head>\r\n<body>\r\n<h1>Index of ${uri}</h1><hr><pre><a href="../">../</a>\r\n${ordered}</pre><hr></body>\r\n</html>\r\n`;
    return {
      status: 200,
      headers: [
        ['Content-Type', 'text/html'],
        ['Content-Length', String(body.length)],
      ],
      body: text(body),
    };
  }

  *#proxy(request: HttpRequest, location: Directive, proxy: Directive, uri: string): Task<Reply> {
    const url: Url | undefined = parseUrl(this.#expand(proxy.args[0] ?? '', request, uri));
    if (!url) return this.#page(500);
    const group = this.#site?.groups.get(url.host);
    const target = group?.[this.#number % group.length] ?? { host: url.host, port: url.port };
    const withPath = /^\w+:\/\/[^/]+\//.test(proxy.args[0] ?? '');
    const query = request.target.includes('?') ? request.target.slice(request.target.indexOf('?')) : '';
    const path = withPath ? url.path + uri.slice((location.args.at(-1) ?? '').length) + query : request.target;
    const upstream = `http://${target.host}:${target.port}${path}`;
    const found = yield* this.#p.net.lookup(target.host);
    if (!found.ok) {
      yield* this.#error(
        `${target.host} could not be resolved (${found.error === 'EAI_NONAME' ? '3: Host not found' : '2: Server failure'})`,
      );
      return this.#page(502);
    }
    const address = found.value[0] ?? '';
    const connection = yield* this.#p.net.connect(address, target.port);
    const shown = `http://${address}:${target.port}${path}`;
    if (!connection.ok) {
      yield* this.#error(
        `connect() failed (${{ ECONNREFUSED: 111, EHOSTUNREACH: 113, ENETUNREACH: 101, ETIMEDOUT: 110 }[connection.error as 'ECONNREFUSED'] ?? 111}: ${strerror(connection.error)}) while connecting to upstream`,
        `, upstream: "${shown}"`,
      );
      return this.#page(connection.error === 'ETIMEDOUT' ? 504 : 502);
    }
    const headers: [string, string][] = [
      ['Host', group ? url.host : (proxy.args[0]?.replace(/^\w+:\/\//, '').replace(/\/.*/, '') ?? '')],
      ['Connection', 'close'],
    ];
    const scope = this.#chain(location.block ?? []).find((one) => findAll(one, 'proxy_set_header').length > 0) ?? [];
    const set = (name: string, value: string): void => {
      const at = headers.findIndex(([key]) => key.toLowerCase() === name.toLowerCase());
      if (at >= 0) headers.splice(at, 1);
      if (value !== '') headers.push([name, value]);
    };
    for (const [name, value] of request.headers)
      if (!/^(host|connection|keep-alive|transfer-encoding)$/i.test(name)) headers.push([name, value]);
    for (const one of findAll(scope, 'proxy_set_header'))
      set(one.args[0] ?? '', this.#expand(one.args[1] ?? '', request, uri));
    const version = this.#setting(location.block ?? [], 'proxy_http_version')?.args[0] ?? '1.0';
    yield* sendMessage(connection.value, `${request.method} ${path} HTTP/${version}`, headers, request.body);
    const reply = yield* new HttpReader(connection.value).message('response', request.method === 'HEAD');
    connection.value.close();
    if (typeof reply === 'string') {
      yield* this.#error(
        'upstream prematurely closed connection while reading response header from upstream',
        `, upstream: "${upstream.replace(target.host, address)}"`,
      );
      return this.#page(502);
    }
    const status = Number(/^HTTP\/\d\.\d (\d+)/.exec(reply.start)?.[1] ?? 502);
    const kept = reply.headers.filter(
      ([name]) => !/^(server|date|connection|keep-alive|transfer-encoding|x-accel-.*)$/i.test(name),
    );
    const sized =
      headerOf(kept, 'Content-Length') === undefined && request.method !== 'HEAD'
        ? [['Content-Length', String(reply.body.length)] as const]
        : [];
    return { status, headers: [...kept, ...sized], body: reply.body };
  }

  *#error(what: string, more = ''): Task<void> {
    const request = this.#request;
    yield* this.#log.write(
      this.#p,
      'error',
      `*${this.#number} ${what}, client: ${this.#connection.remote.address}, server: ${this.#site?.names[0] ?? ''}, request: "${request?.start ?? ''}"${more}, host: "${headerOf(request?.headers ?? [], 'Host') ?? ''}"`,
    );
  }
}

const numberedErrno = (errno: Errno): string =>
  `${{ ENOENT: 2, EACCES: 13, ENOTDIR: 20, EISDIR: 21 }[errno as 'ENOENT'] ?? 5}: ${strerror(errno)}`;

const decodePath = (path: string): string => utf8Decode(new Uint8Array([...unescaped(path)])).replace(/\/{2,}/g, '/');

function* unescaped(value: string): Generator<number> {
  const bytes = [...value];
  for (let i = 0; i < bytes.length; i++) {
    const hex = bytes[i] === '%' ? /^[0-9a-fA-F]{2}$/.exec(bytes.slice(i + 1, i + 3).join('')) : null;
    if (hex) {
      yield Number.parseInt(hex[0], 16);
      i += 2;
    } else for (const byte of utf8(bytes[i] ?? '')) yield byte;
  }
}

const utf8 = (char: string): number[] => {
  const encoded = encodeURIComponent(char);
  return encoded.startsWith('%')
    ? (encoded.match(/[0-9A-F]{2}/g) ?? []).map((h) => Number.parseInt(h, 16))
    : [char.charCodeAt(0)];
};

function safeRegex(pattern: string, flags = ''): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return /(?!)/;
  }
}
