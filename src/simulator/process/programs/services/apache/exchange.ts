import { utf8Encode } from '../../../../base/bytes.ts';
import { writeAll } from '../../../../base/channel.ts';
import type { Connection } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import {
  asRequest,
  type Headers,
  HttpReader,
  type HttpRequest,
  headerOf,
  httpDate,
  sendMessage,
} from '../../net/http.ts';
import { openLog } from '../log-file.ts';
import { accessLine, COMMON } from './access-log.ts';
import { type Answering, serverToken, type Worker } from './answering.ts';
import { fileReply, methodsOf } from './files.ts';
import { errorPage, explanation, type Reply, STATUS_TEXT } from './pages.ts';
import { type Rules, reachedPath, redirectOf, rulesFor, targetOf } from './resource.ts';
import { allOf, chooseHost, type Host, lastOf, settingOf } from './sites.ts';
import { changedHeaders, chunk, decodePath } from './wire.ts';

const KNOWN_METHODS =
  /^(GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH|PROPFIND|PROPPATCH|MKCOL|COPY|MOVE|LOCK|UNLOCK|REPORT|MKACTIVITY|MERGE|SEARCH)$/;

/** One connection: its requests in order. */
export class Exchange implements Answering {
  readonly worker: Worker;
  readonly connection: Connection;
  readonly #thread: number;
  host: Host;
  request: HttpRequest | undefined;
  /** Path and query of the URL that is looked at now; an internal redirect changes it. */
  uri = '';
  query = '';
  /** The file or folder that the request came down to, as far as it is there. */
  file = '';
  /** URL and method as the access log names them. */
  #shown = { uri: '', method: '' };
  #begun = 0;
  #kept = 0;

  constructor(worker: Worker, connection: Connection) {
    this.worker = worker;
    this.connection = connection;
    this.#thread = worker.nextThread();
    this.host = worker.sites.main;
  }

  *run(): Task<void> {
    const { worker, connection } = this;
    const reader = new HttpReader(connection);
    for (;;) {
      const message = yield* reader.message('request');
      if (message === 'end') break;
      worker.busy++;
      this.#begun = worker.p.clock.now();
      const request = message === 'bad' ? undefined : asRequest(message);
      const keep = yield* this.#one(request, message === 'bad' ? '' : message.start);
      worker.busy--;
      worker.changed.notify();
      if (!keep || worker.ending()) break;
      this.#kept++;
    }
    connection.close();
  }

  /** Answers one request; false when the connection is not to be used again. */
  *#one(request: HttpRequest | undefined, line: string): Task<boolean> {
    const { sites } = this.worker;
    this.request = request;
    this.host = chooseHost(sites, this.connection.local, this.#hostName());
    const target = request?.target.replace(/^[a-z]+:\/\/[^/]*/i, '') ?? '';
    this.query = /\?(.*)$/s.exec(target)?.[1] ?? '';
    const raw = target.replace(/\?.*$/s, '');
    this.file = '';
    const first = yield* this.#first(request, line, raw);
    this.#shown = { uri: this.uri, method: request?.method ?? '-' };
    const reply = yield* this.#withDocument(first);
    const headers = request?.headers ?? [];
    const wanted = headerOf(headers, 'Connection') ?? '';
    const on = (settingOf(this.host.directives, 'KeepAlive') ?? 'on').toLowerCase() === 'on';
    const keep =
      on &&
      reply.close !== true &&
      (request?.version === 'HTTP/1.0'
        ? /keep-alive/i.test(wanted)
        : request !== undefined && request.version !== 'HTTP/0.9' && !/close/i.test(wanted));
    const shown = keep
      ? /keep-alive/i.test(wanted)
        ? this.#keepAliveLines()
        : []
      : [['Connection', 'close'] as const];
    yield* this.#send(reply, shown);
    yield* this.#access(line, reply, first.status);
    return keep;
  }

  #keepAliveLines(): Headers {
    const seconds = settingOf(this.host.directives, 'KeepAliveTimeout') ?? '5';
    const most = Number(settingOf(this.host.directives, 'MaxKeepAliveRequests') ?? '100');
    const limit = most === 0 ? '' : `, max=${most - this.#kept}`;
    return [
      ['Keep-Alive', `timeout=${seconds}${limit}`],
      ['Connection', 'Keep-Alive'],
    ];
  }

  #hostName(): string {
    return (headerOf(this.request?.headers ?? [], 'Host') ?? '').replace(/:\d+$/, '');
  }

  *#first(request: HttpRequest | undefined, line: string, raw: string): Task<Reply> {
    if (request === undefined) return this.page(400, { close: true });
    if (!KNOWN_METHODS.test(request.method)) {
      yield* this.error('core', 'error', `AH00135: Invalid method in request ${line}`);
      return { ...this.page(501, { headers: [['Allow', methodsOf(this)]] }), close: true };
    }
    if (request.version === 'HTTP/1.1' && !this.#hostName()) return this.page(400, { close: true });
    if (request.method === 'TRACE') return this.#trace(request);
    const decoded = decodePath(raw);
    if (decoded === 'invalid') {
      yield* this.error('core', 'error', `AH10244: invalid URI path (${raw})`);
      return this.page(400, { close: true });
    }
    this.uri = decoded ?? raw;
    return decoded === undefined ? this.page(404) : yield* this.route(decoded, 0);
  }

  #trace(request: HttpRequest): Reply {
    if (settingOf(this.host.directives, 'TraceEnable')?.toLowerCase() === 'off')
      return this.page(405, { headers: [['Allow', methodsOf(this)]] });
    const text = `${request.start}\r\n${request.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
    return {
      status: 200,
      headers: [
        ['Transfer-Encoding', 'chunked'],
        ['Content-Type', 'message/http'],
      ],
      body: utf8Encode(text),
    };
  }

  /** What a URL's path, decoded, leads to. `depth` counts internal redirects. */
  *route(uri: string, depth: number): Task<Reply> {
    const { sites, p } = this.worker;
    this.uri = uri;
    if (depth > 10) {
      yield* this.error(
        'core',
        'error',
        "AH00124: Request exceeded the limit of 10 internal redirects due to probable configuration error. Use 'LimitInternalRecursion' to increase the limit if necessary. Use 'LogLevel debug' to get a backtrace.",
      );
      return this.page(500);
    }
    const target = targetOf(this.host, sites, uri);
    if (target.kind === 'redirect') return this.#redirect(target.status, target.to);
    if (target.script && p.stat(target.path).ok) {
      yield* this.error('core', 'error', 'drydock: CGI scripts are not modelled');
      return this.page(500);
    }
    this.file = reachedPath(p, target.path);
    const rules = rulesFor(p, sites, this.host, target.path.replace(/(.)\/$/, '$1'), uri);
    if ('wrong' in rules) {
      yield* this.error('core', 'alert', rules.wrong);
      return { ...this.page(500), close: true };
    }
    const inner =
      rules.all('Redirect').length + rules.all('RedirectMatch').length > 0
        ? redirectOf(
            [
              ...rules.all('Redirect'),
              ...rules.all('RedirectMatch'),
              ...rules.all('RedirectPermanent'),
              ...rules.all('RedirectTemp'),
            ],
            uri,
          )
        : undefined;
    if (inner?.kind === 'redirect') return this.#redirect(inner.status, inner.to);
    const reply = yield* fileReply(this, rules, target.path, depth);
    return reply.dressed ? reply : { ...reply, headers: changedHeaders(reply, rules), dressed: true };
  }

  #redirect(status: number, to: string): Reply {
    if (status < 300 || status > 399) return this.page(status);
    const query = this.query === '' || to.includes('?') ? '' : `?${this.query}`;
    return this.redirect(status, `${to.startsWith('/') ? `http://${this.authority}${to}` : to}${query}`);
  }

  /** Name and port in addresses that the server makes up itself. */
  get authority(): string {
    const host = headerOf(this.request?.headers ?? [], 'Host');
    const { port } = this.connection.local;
    return host ?? `${this.host.name ?? this.worker.sites.ownName}${port === 80 ? '' : `:${port}`}`;
  }

  redirect(status: number, location: string): Reply {
    return this.page(status, { headers: [['Location', location]], location });
  }

  /** A page of the server's own. */
  page(
    status: number,
    more: { readonly headers?: Headers; readonly location?: string; readonly close?: boolean } = {},
  ): Reply {
    const admin = settingOf(this.host.directives, 'ServerAdmin') ?? '[no address given]';
    const text = explanation(status, this.request?.method ?? '', more.location ?? '', admin);
    const body = utf8Encode(errorPage(status, text, this.signature()));
    return {
      status,
      headers: [
        ...(more.headers ?? []),
        ['Content-Length', String(body.length)],
        ['Content-Type', 'text/html; charset=iso-8859-1'],
      ],
      body,
      made: true,
      ...(more.close && { close: true }),
    };
  }

  /** The last line of the server's own pages, by ServerSignature. */
  signature(rules?: Rules): string {
    const how = (
      rules?.value('ServerSignature') ??
      settingOf(this.host.directives, 'ServerSignature') ??
      'off'
    ).toLowerCase();
    if (how === 'off') return '';
    const name = this.#hostName() || (this.host.name ?? this.worker.sites.ownName);
    const [, port] = /:(\d+)$/.exec(headerOf(this.request?.headers ?? [], 'Host') ?? '') ?? [];
    const admin = settingOf(this.host.directives, 'ServerAdmin');
    const shown = how === 'email' && admin !== undefined ? `<a href="mailto:${admin}">${name}</a>` : name;
    return `<address>${serverToken(this.worker.p, this.worker.sites)} Server at ${shown} Port ${port ?? 80}</address>\n`;
  }

  /** Puts an ErrorDocument in the place of the server's own page. */
  *#withDocument(reply: Reply): Task<Reply> {
    if (reply.made !== true || reply.status < 400) return reply;
    const rules = rulesFor(this.worker.p, this.worker.sites, this.host, targetPath(this), this.uri);
    const list = 'wrong' in rules ? [] : rules.all('ErrorDocument');
    const target = list.findLast(({ args }) => args[0] === String(reply.status))?.args[1];
    if (target === undefined || target.toLowerCase() === 'default') return reply;
    if (/^[a-z]+:\/\//i.test(target)) return this.redirect(302, target);
    if (!target.startsWith('/')) {
      const body = utf8Encode(target);
      return {
        ...reply,
        headers: reply.headers.map(
          ([name, value]) => [name, name === 'Content-Length' ? String(body.length) : value] as const,
        ),
        body,
      };
    }
    const before = this.request;
    if (before && before.method !== 'HEAD')
      this.request = {
        ...before,
        method: 'GET',
        headers: before.headers.filter(([name]) => !/^(if-|range$)/i.test(name)),
      };
    const shown = yield* this.route(target, 1);
    this.request = before;
    this.#shown = { uri: this.#shown.uri, method: 'GET' };
    return shown.status === 200 ? { ...shown, status: reply.status, ...(reply.close && { close: true }) } : reply;
  }

  *#send(reply: Reply, connection: Headers): Task<void> {
    const { p, sites } = this.worker;
    const head = this.request?.method === 'HEAD';
    const headers = reply.headers.filter(([name]) => !(head && reply.made === true && name === 'Content-Length'));
    const chunked = headers.some(([name]) => name === 'Transfer-Encoding');
    if (this.request?.version === 'HTTP/0.9') {
      yield* writeAll(this.connection, reply.body);
      return;
    }
    const at = headers.findIndex(([name]) => name === 'Content-Type');
    const placed =
      at < 0 ? [...headers, ...connection] : [...headers.slice(0, at), ...connection, ...headers.slice(at)];
    const body = head || reply.status === 304 ? new Uint8Array(0) : reply.body;
    yield* sendMessage(
      this.connection,
      `HTTP/1.1 ${reply.status} ${STATUS_TEXT[reply.status] ?? ''}`,
      [['Date', httpDate(p.clock.now())], ['Server', serverToken(p, sites)], ...placed],
      chunked && !head ? chunk(body) : body,
    );
  }

  *#access(line: string, reply: Reply, firstStatus: number): Task<void> {
    const { p, sites } = this.worker;
    const own =
      this.host === sites.main ? [] : this.host.ownFirst.slice(0, this.host.ownFirst.length - sites.directives.length);
    const mine = own.filter(({ name }) => /^(customlog|transferlog)$/i.test(name));
    const logs =
      mine.length > 0 ? mine : sites.directives.filter(({ name }) => /^(customlog|transferlog)$/i.test(name));
    const sent = this.request?.method === 'HEAD' || reply.status === 304 ? 0 : reply.body.length;
    for (const { args } of logs) {
      const named = allOf(this.host.directives, 'LogFormat').findLast((one) => one.args[1] === args[1])?.args[0];
      const format =
        named ??
        (args[1]?.includes('%')
          ? args[1]
          : (lastOf(
              allOf(this.host.directives, 'LogFormat').filter((one) => one.args.length === 1),
              'LogFormat',
            )?.args[0] ?? COMMON));
      const fd = openLog(p, sites.reader.absolute(args[0] ?? ''));
      if (fd === undefined) continue;
      const text = accessLine(p, format, {
        remote: this.connection.remote.address,
        local: this.connection.local.address,
        port: Number(/:(\d+)$/.exec(this.authority)?.[1] ?? 80),
        localPort: this.connection.local.port,
        line,
        method: this.#shown.method,
        path: this.request ? this.#shown.uri : '-',
        query: this.query,
        version: this.request?.version ?? 'HTTP/1.0',
        status: reply.status,
        firstStatus,
        bytes: sent,
        file: this.file,
        serverName: this.#hostName() || (this.host.name ?? sites.ownName),
        canonicalName: this.host.name ?? sites.ownName,
        took: p.clock.now() - this.#begun,
        keptAlive: this.#kept,
        request: (name) => headerOf(this.request?.headers ?? [], name),
        response: (name) => headerOf(reply.headers, name),
      });
      yield* p.write(fd, `${text}\n`);
      if (fd > 2) {
        p.files.get(fd)?.release();
        p.files.delete(fd);
      }
    }
  }

  /** A line of the error log about this client. `cause` is what the system said, with its number. */
  *error(module: string, level: string, text: string, cause = ''): Task<void> {
    const { address, port } = this.connection.remote;
    yield* this.worker.log.write(module, level, `${cause}[client ${address}:${port}] ${text}`, this.#thread);
  }
}

const targetPath = (exchange: Exchange): string => {
  const target = targetOf(exchange.host, exchange.worker.sites, exchange.uri);
  return target.kind === 'file' ? target.path : exchange.host.root;
};
