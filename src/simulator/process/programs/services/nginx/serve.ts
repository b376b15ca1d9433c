import { concatBytes, utf8Encode } from '../../../../base/bytes.ts';
import type { Connection, Listener } from '../../../../base/sockets.ts';
import type { Task, WaitQueue } from '../../../../base/task.ts';
import type { Errno } from '../../../../filesystem/index.ts';
import type { Process } from '../../../program.ts';
import { strerror } from '../../errno-text.ts';
import { byteRange } from '../../net/byte-range.ts';
import {
  asRequest,
  type Headers,
  HttpReader,
  type HttpRequest,
  headerOf,
  httpDate,
  sendMessage,
} from '../../net/http.ts';
import { inNetwork } from '../../net/networks.ts';
import type { Strands } from '../../strands.ts';
import { type Directive, find, findAll } from './config.ts';
import { listingPage } from './listing.ts';
import { type ErrorLog, openNginxLog } from './logs.ts';
import { CLOSING, pageText, type Reply, statusLine, TITLES, text } from './pages.ts';
import { type Proxying, proxied } from './proxy.ts';
import type { Site } from './sites.ts';
import { decodePath } from './url-path.ts';
import { expanded } from './variables.ts';

export interface OpenCount {
  /** Requests being answered. */
  count: number;
  /** Connections so far: their numbers in the error log. */
  accepted: number;
  ending(): boolean;
  readonly changed: WaitQueue;
}

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

/** One connection: its requests in order. */
class Exchange {
  readonly #p: Process;
  readonly #connection: Connection;
  readonly #sites: readonly Site[];
  readonly #log: ErrorLog;
  readonly #open: OpenCount;
  readonly #number: number;
  #request: HttpRequest | undefined;
  /** The decoded path of the request, and whether it could not be read. */
  #uri = '';
  #unread = false;
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
      const wanted =
        request !== undefined && request.version === 'HTTP/1.1'
          ? !/close/i.test(headerOf(request.headers, 'Connection') ?? '')
          : /keep-alive/i.test(headerOf(request?.headers ?? [], 'Connection') ?? '');
      const keep = wanted && reply.close !== true && !CLOSING.has(reply.status);
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

  /** How the server names itself. */
  get #token(): string {
    const off =
      find(this.#site?.block, 'server_tokens')?.args[0] ?? find(this.#site?.http, 'server_tokens')?.args[0] ?? 'on';
    return off === 'off' ? 'nginx' : `nginx/${this.#p.env.get('NGINX_VERSION') ?? '1.29.3'}`;
  }

  *#send(request: HttpRequest | undefined, reply: Reply, keep: boolean): Task<void> {
    if (reply.status === 444) return yield* this.#access(request, reply, 0);
    // A page's time and parts do not belong to every status.
    const fits = ([name]: readonly [string, string]): boolean =>
      !(name === 'Last-Modified' && ![200, 206, 304].includes(reply.status)) &&
      !(name === 'Accept-Ranges' && reply.status !== 200);
    const shown = reply.headers.filter(fits);
    const leads = ([name]: readonly [string, string]): boolean =>
      /^(Content-Type|Content-Length|Last-Modified|Transfer-Encoding)$/.test(name) ||
      (name === 'Location' && reply.own === true);
    const headers: [string, string][] = [
      ['Server', this.#token],
      ['Date', httpDate(this.#p.clock.now())],
      ...shown.filter(leads).map(([n, v]): [string, string] => [n, v]),
      ['Connection', keep ? 'keep-alive' : 'close'],
      ...shown.filter((one) => !leads(one)).map(([n, v]): [string, string] => [n, v]),
    ];
    const head = request?.method === 'HEAD';
    const chunked = shown.some(([name]) => name === 'Transfer-Encoding');
    const body = head ? new Uint8Array(0) : chunked ? chunk(reply.body) : reply.body;
    yield* sendMessage(this.#connection, `HTTP/1.1 ${statusLine(reply.status)}`, headers, body);
    yield* this.#access(request, reply, body.length);
  }

  *#access(request: HttpRequest | undefined, reply: Reply, size: number): Task<void> {
    const setting = find(this.#site?.block, 'access_log') ?? find(this.#site?.http, 'access_log');
    if (setting?.args[0] === 'off') return;
    const fd = openNginxLog(this.#p, setting?.args[0] ?? '/var/log/nginx/access.log');
    if (fd === undefined) return;
    const values: Record<string, string> = {
      remote_user: '-',
      status: String(reply.status),
      body_bytes_sent: String(size),
      request_time: '0.000',
      // Of a request that is refused at its first line nothing else is read.
      ...(this.#unread && { http_user_agent: '', http_referer: '', http_x_forwarded_for: '' }),
    };
    const formats = findAll(this.#site?.http, 'log_format');
    const named = formats.find((one) => one.args[0] === (setting?.args[1] ?? 'combined'));
    const format =
      named?.args.slice(1).join('') ??
      '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent"';
    const shown = format.replace(/\$\{?(\w+)\}?/g, (all, name: string) => {
      const known = values[name] ?? (request ? this.#expand(all, request, this.#uri) : '');
      return known === '' ? '-' : known;
    });
    yield* this.#p.write(fd, `${shown}\n`);
    if (fd > 2) {
      this.#p.files.get(fd)?.release();
      this.#p.files.delete(fd);
    }
  }

  #page(status: number, headers: Headers = []): Reply {
    if (TITLES[status] === undefined) return { status, headers: [['Content-Length', '0'], ...headers], body: text('') };
    const body = pageText(status, this.#token);
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
    const uri = decodePath(request.target.replace(/^https?:\/\/[^/]*/, '').replace(/\?.*/s, ''));
    this.#unread = uri === undefined;
    if (uri === undefined || (request.version === 'HTTP/1.1' && (headerOf(request.headers, 'Host') ?? '') === ''))
      return this.#page(400);
    this.#uri = uri;
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
    const asked =
      request.method === 'HEAD'
        ? request
        : { ...request, method: 'GET', headers: request.headers.filter(([name]) => !/^(if-|range$)/i.test(name)) };
    const shown = yield* this.#route(asked, target, 1);
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
    if (depth === 0 && find(location?.block, 'internal')) return this.#page(404);
    return yield* this.#content(request, location, uri, depth);
  }

  /** What a location answers. */
  *#content(request: HttpRequest, location: Directive | undefined, uri: string, depth: number): Task<Reply> {
    const block = location?.block ?? [];
    const answer = find(block, 'return');
    if (answer) return this.#returned(request, answer, uri);
    if (this.#denied(block)) {
      yield* this.#error('access forbidden by rule');
      return this.#page(403);
    }
    const most = bytesOf(this.#setting(block, 'client_max_body_size')?.args[0] ?? '1m');
    if (most > 0 && request.body.length > most) {
      yield* this.#error(`client intended to send too large body: ${request.body.length} bytes`);
      return this.#page(413);
    }
    const proxy = find(block, 'proxy_pass');
    if (proxy && location) return yield* proxied(this.#proxying, request, location, proxy, uri);
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

  /** `allow` and `deny`: the first that fits decides. */
  #denied(block: readonly Directive[]): boolean {
    const rules = this.#chain(block)
      .map((list) => list.filter(({ name }) => name === 'allow' || name === 'deny'))
      .find((list) => list.length > 0);
    const { address } = this.#connection.remote;
    const found = rules?.find(({ args: [who = ''] }) => who === 'all' || inNetwork(address, who));
    return found?.name === 'deny';
  }

  #returned(request: HttpRequest, directive: Directive, uri: string): Reply {
    const [code = '', ...rest] = directive.args;
    const status = /^\d+$/.test(code) ? Number(code) : 302;
    const value = this.#expand(/^\d+$/.test(code) ? rest.join(' ') : code, request, uri);
    if (status >= 301 && status <= 308 && status !== 304) {
      const own = value.startsWith('/');
      return { ...this.#page(status, [['Location', own ? this.#absolute(request, value) : value]]), own };
    }
    const block = this.#location(uri)?.block ?? [];
    if (status === 204) return { status, headers: this.#added(block, status), body: text('') };
    if (rest.length === 0)
      return status >= 400
        ? this.#page(status, this.#added(block, status))
        : { status, headers: [['Content-Length', '0']], body: text('') };
    const type = this.#setting(block, 'default_type')?.args[0] ?? 'text/plain';
    const added = this.#added(block, status);
    const body = utf8Encode(value);
    return { status, headers: [['Content-Type', type], ['Content-Length', String(body.length)], ...added], body };
  }

  /** nginx completes a path with the name it was asked by and the port that it listens on itself. */
  #absolute(request: HttpRequest, path: string): string {
    const host = (headerOf(request.headers, 'Host') ?? '').replace(/:\d+$/, '');
    const { port } = this.#connection.local;
    return `http://${host}${port === 80 ? '' : `:${port}`}${path}`;
  }

  /** What `add_header` adds to an answer of this status. */
  #added(block: readonly Directive[], status: number): [string, string][] {
    const scope = this.#chain(block).find((one) => findAll(one, 'add_header').length > 0) ?? [];
    const good = [200, 201, 204, 206, 301, 302, 303, 304, 307, 308].includes(status);
    const list = findAll(scope, 'add_header').filter(({ args }) => good || args[2] === 'always');
    return list.map((one): [string, string] => [
      one.args[0] ?? '',
      this.#request ? this.#expand(one.args[1] ?? '', this.#request, '') : '',
    ]);
  }

  #expand(value: string, request: HttpRequest, uri: string): string {
    const name = this.#site?.names[0] ?? '';
    return expanded(value, { p: this.#p, connection: this.#connection, name, request, uri });
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
        return named ? yield* this.#content(request, named, uri, depth + 1) : this.#page(500);
      }
      if (last) return yield* this.#route(request, target.replace(/\?.*/, ''), depth + 1);
      const path = this.#pathOf(location, target);
      const stat = this.#p.stat(path.replace(/\/$/, '') || '/');
      const wantsFolder = part.endsWith('/');
      if (stat.ok && (stat.value.kind === 'directory') === wantsFolder)
        return yield* this.#file(request, location, wantsFolder ? target.slice(0, -1) : target, depth + 1);
    }
    return this.#page(404);
  }

  *#file(request: HttpRequest, location: Directive | undefined, uri: string, depth: number): Task<Reply> {
    const block = location?.block ?? [];
    if (!/^(GET|HEAD|POST)$/.test(request.method)) return this.#page(405);
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
      if (this.#setting(block, 'autoindex')?.args[0] === 'on')
        return {
          status: 200,
          headers: [
            ['Content-Type', 'text/html'],
            ['Transfer-Encoding', 'chunked'],
          ],
          body: utf8Encode(listingPage(this.#p, path, uri)),
        };
      yield* this.#error(`directory index of "${path}" is forbidden`);
      return this.#page(403);
    }
    if (stat.ok && stat.value.kind === 'directory') {
      const host = headerOf(request.headers, 'Host') ?? '';
      return { ...this.#page(301, [['Location', `http://${host}${uri}/`]]), own: true };
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
    if (request.method === 'POST') return this.#page(405);
    if (known(request, etag, stat.value.mtime)) return { status: 304, headers: common, body: text('') };
    const type: [string, string] = ['Content-Type', this.#type(block, path)];
    const range = byteRange(headerOf(request.headers, 'Range'), size);
    if (range === 'none') return this.#page(416, [['Content-Range', `bytes */${size}`]]);
    if (range)
      return {
        status: 206,
        headers: [
          type,
          ['Content-Length', String(range.last - range.first + 1)],
          ...common,
          ['Content-Range', `bytes ${range.first}-${range.last}/${size}`],
          ...this.#added(block, 206),
        ],
        body: body.subarray(range.first, range.last + 1),
      };
    return {
      status: 200,
      headers: [
        type,
        ['Content-Length', String(size)],
        ...common,
        ['Accept-Ranges', 'bytes'],
        ...this.#added(block, 200),
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

  get #proxying(): Proxying {
    return {
      p: this.#p,
      number: this.#number,
      group: (name) => this.#site?.groups.get(name),
      expand: (value, request, uri) => this.#expand(value, request, uri),
      setting: (location, name) => this.#setting(location, name),
      chain: (location) => this.#chain(location),
      page: (status) => this.#page(status),
      error: (what, more) => this.#error(what, more),
    };
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

function safeRegex(pattern: string, flags = ''): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return /(?!)/;
  }
}

/** Whether the client has a file already: `If-Modified-Since` must be the very time. */
function known(request: HttpRequest, etag: string, mtime: number): boolean {
  const match = headerOf(request.headers, 'If-None-Match');
  if (match !== undefined) return match === '*' || match.split(/,\s*/).some((one) => one.replace(/^W\//, '') === etag);
  const since = headerOf(request.headers, 'If-Modified-Since');
  return since !== undefined && Date.parse(since) === Math.floor(mtime) * 1000;
}

/** `2`, `8k`, `1m` in bytes. */
const bytesOf = (size: string): number =>
  Number.parseInt(size, 10) * ({ k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[size.slice(-1).toLowerCase()] ?? 1);

/** A body as one chunk and the end. */
function chunk(body: Uint8Array): Uint8Array {
  return concatBytes([utf8Encode(`${body.length.toString(16)}\r\n`), body, utf8Encode('\r\n0\r\n\r\n')]);
}
