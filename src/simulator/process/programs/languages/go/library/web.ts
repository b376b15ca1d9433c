import { concatBytes, utf8Encode } from '../../../../../base/bytes.ts';
import type { Connection, Listener } from '../../../../../base/sockets.ts';
import type { Task } from '../../../../../base/task.ts';
import { binary, fromBinary, toBinary } from '../../../binary-text.ts';
import { fetchUrl } from '../../../net/fetch.ts';
import { asRequest, HttpReader, httpDate, parseUrl, REASONS, sendMessage } from '../../../net/http.ts';
import type { Natives } from '../check-package.ts';
import { Printer } from '../format.ts';
import type { Runtime } from '../runtime.ts';
import { bytesText, type Frame, Slice, type V } from '../values.ts';

interface Open {
  readonly connection: Connection;
  readonly reader: HttpReader;
}

/** The sockets of each running program, by number. */
const sockets = new WeakMap<Runtime, { readonly listeners: Listener[]; readonly connections: Open[] }>();
const of = (rt: Runtime): { readonly listeners: Listener[]; readonly connections: Open[] } => {
  const old = sockets.get(rt);
  if (old !== undefined) return old;
  const made = { listeners: [], connections: [] };
  sockets.set(rt, made);
  return made;
};
const pairs = (headers: readonly (readonly [string, string])[]): Slice =>
  new Slice(
    headers.flatMap(([key, value]) => [
      toBinary(key.toLowerCase().replace(/(^|-)[a-z]/g, (c) => c.toUpperCase())),
      toBinary(value),
    ]),
  );
const headersOf = (list: V): [string, string][] => {
  const flat = list instanceof Slice ? (list.list() as string[]) : [];
  return flat.flatMap((key, i): [string, string][] =>
    i % 2 === 0 ? [[fromBinary(key), fromBinary(flat[i + 1] ?? '')]] : [],
  );
};
const bytesOf = (v: V): Uint8Array => Uint8Array.from(bytesText(v), (c) => c.charCodeAt(0));
const SOCKET_WORDS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'address already in use',
  EADDRNOTAVAIL: 'cannot assign requested address',
  EACCES: 'permission denied',
  ECONNREFUSED: 'connection refused',
  ETIMEDOUT: 'connection timed out',
  EHOSTUNREACH: 'no route to host',
  ENETUNREACH: 'network is unreachable',
};

export const webNatives: Natives = {
  'net/url.queryPairs': (_, [query]) => {
    const decode = (text: string): string => {
      try {
        return toBinary(decodeURIComponent(fromBinary(text).replaceAll('+', ' ')));
      } catch {
        return text;
      }
    };
    return new Slice(
      (query as string)
        .split('&')
        .filter((one) => one !== '')
        .map((one) => {
          const [key = '', ...rest] = one.split('=');
          return new Slice([decode(key), decode(rest.join('='))]);
        }),
    );
  },
  'net/url.QueryEscape': (_, [s]) => encodeURIComponent(fromBinary(s as string)).replaceAll('%20', '+'),
  'net/http.StatusText': (_, [code]) => (code === 418 ? "I'm a teapot" : (REASONS[code as number] ?? '')),
  'net/http.canonical': (_, [s]) => (s as string).toLowerCase().replace(/(^|-)[a-z]/g, (c) => c.toUpperCase()),
  'net/http.matches': (_, [pattern, path]) => matchPattern(pattern as string, path as string),
  'net/http.listen': (rt, [addr]) => listen(rt, addr as string),
  'net/http.accept': accept,
  'net/http.closeListener': (rt, [id]) => of(rt).listeners[id as number]?.close(),
  'net/http.readRequest': readRequest,
  'net/http.sendResponse': sendResponse,
  'net/http.closeConn': (rt, [id]) => of(rt).connections[id as number]?.connection.close(),
  'net/http.report': () => undefined,
  'net/http.panicked': function* (rt: Runtime, [remote, value]: V[], f: Frame) {
    const shown = yield* new Printer(rt, f).print([value]);
    const now = new Date(rt.p.clock.now()).toISOString();
    rt.write(
      2,
      `${now.slice(0, 10).replaceAll('-', '/')} ${now.slice(11, 19)} http: panic serving ${remote as string}: ${shown}\n`,
    );
  },
  'net/http.ask': ask,
};

/** How well a pattern of ServeMux fits a path, −1 when not, and the values of its wildcards. */
function matchPattern(pattern: string, path: string): [number, V] {
  const none: [number, V] = [-1, null];
  if (!pattern.includes('{')) {
    if (pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern)
      return [pattern.length + (path === pattern ? 1000 : 0), null];
    return none;
  }
  const wanted = pattern.split('/');
  const given = path.split('/');
  const values: string[] = [];
  let score = 0;
  for (const [i, part] of wanted.entries()) {
    const [, name, rest] = /^\{(\w*)(\.\.\.|\$)?\}$/.exec(part) ?? [];
    if (part === '{$}')
      return given.length === wanted.length && given[i] === '' ? [score + 1001, new Slice(values)] : none;
    if (rest === '...') return [score, new Slice([...values, name ?? '', given.slice(i).join('/')])];
    if (given[i] === undefined) return none;
    if (name !== undefined) values.push(name, given[i] ?? '');
    else if (given[i] !== part) {
      return part === '' && i === wanted.length - 1 ? [score, new Slice(values)] : none;
    } else score += part.length + 2;
  }
  return given.length === wanted.length ? [score + 500, new Slice(values)] : none;
}

function listen(rt: Runtime, addr: string): [number, string] {
  const [, host = '', given = ''] = /^(.*):([^:]*)$/.exec(addr) ?? [];
  if (!addr.includes(':')) return [0, `listen tcp: address ${addr}: missing port in address`];
  const port = given === 'http' ? 80 : Number(given);
  if (!Number.isInteger(port) || given === '') return [0, `listen tcp: lookup tcp/${given}: unknown port`];
  const made = rt.p.net.listen(host === '' ? '0.0.0.0' : host === 'localhost' ? '127.0.0.1' : host, port);
  if (!made.ok)
    return [
      0,
      `listen tcp ${host === 'localhost' ? '127.0.0.1' : host}:${port}: bind: ${SOCKET_WORDS[made.error] ?? made.error}`,
    ];
  return [of(rt).listeners.push(made.value) - 1, ''];
}

function* accept(rt: Runtime, [id]: V[]): Task<V> {
  const { listeners, connections } = of(rt);
  const listener = listeners[id as number];
  if (listener === undefined) return [0, false];
  for (;;) {
    const connection = listener.accept();
    if (connection !== undefined)
      return [connections.push({ connection, reader: new HttpReader(connection) }) - 1, true];
    yield* rt.flush();
    yield { kind: 'wait', on: [listener.acceptable] };
  }
}

function* readRequest(rt: Runtime, [id]: V[]): Task<V> {
  yield* rt.flush();
  const open = of(rt).connections[id as number];
  const message = open === undefined ? 'end' : yield* open.reader.message('request');
  const request = typeof message === 'string' ? undefined : asRequest(message);
  if (open === undefined || request === undefined) return ['', '', '', null, null, '', false];
  const { remote } = open.connection;
  return [
    request.method,
    toBinary(request.target),
    request.version,
    pairs(request.headers),
    new Slice([...request.body]),
    `${remote.address}:${remote.port}`,
    true,
  ];
}

/** What Go takes a body for when the program does not say. */
function sniff(body: Uint8Array): string {
  const start = binary(body.subarray(0, 512));
  if (
    /^\s*(<!DOCTYPE HTML|<html|<head|<script|<h1|<div|<p|<body|<a|<table|<title|<br|<style|<iframe|<font|<b|<!--)[ >]/i.test(
      start,
    )
  )
    return 'text/html; charset=utf-8';
  if (/^\s*<\?xml/.test(start)) return 'text/xml; charset=utf-8';
  if (/^\x89PNG/.test(start)) return 'image/png';
  return /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(start) ? 'application/octet-stream' : 'text/plain; charset=utf-8';
}

function* sendResponse(rt: Runtime, [id, status, list, data, head, keep]: V[]): Task<V> {
  yield* rt.flush();
  const open = of(rt).connections[id as number];
  if (open === undefined) return undefined;
  const body = bytesOf(data);
  const headers = headersOf(list).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const has = (name: string): boolean => headers.some(([key]) => key === name);
  const bare = status === 204 || status === 304;
  headers.push(['Date', httpDate(rt.p.clock.now())]);
  const long = body.length > 2048;
  if (!bare && !has('Content-Length') && !(long && head !== true))
    headers.push(['Content-Length', String(body.length)]);
  if (!bare && body.length > 0 && !has('Content-Type')) headers.push(['Content-Type', sniff(body)]);
  if (keep !== true) headers.push(['Connection', 'close']);
  const chunked = long && head !== true && !has('Content-Length');
  if (chunked) headers.push(['Transfer-Encoding', 'chunked']);
  const sent =
    bare || head === true
      ? new Uint8Array(0)
      : chunked
        ? concatBytes([utf8Encode(`${body.length.toString(16)}\r\n`), body, utf8Encode('\r\n0\r\n\r\n')])
        : body;
  const reason = REASONS[status as number] ?? (status === 418 ? "I'm a teapot" : `status code ${String(status)}`);
  yield* sendMessage(open.connection, `HTTP/1.1 ${String(status)} ${reason}`, headers, sent);
  return undefined;
}

/** One request, with redirects; gives status line, code, headers, body and what went wrong. */
function* ask(rt: Runtime, [method, target, list, body]: V[]): Task<V> {
  yield* rt.flush();
  const verb = (method as string).charAt(0) + (method as string).slice(1).toLowerCase();
  let address = fromBinary(target as string);
  for (let hops = 0; hops < 10; hops++) {
    const url = parseUrl(address);
    const fail = (why: string): V => ['', 0, null, null, toBinary(`${verb} "${address}": ${why}`)];
    if (url === undefined || !/^https?:\/\//.test(address))
      return fail(`unsupported protocol scheme "${/^(\w+):/.exec(address)?.[1] ?? ''}"`);
    const data = bytesOf(body);
    const got = yield* fetchUrl(rt.p, url, {
      method: method as string,
      version: 'HTTP/1.1',
      headers: [
        ['Host', url.port === 80 || url.port === 443 ? url.host : `${url.host}:${url.port}`],
        ['User-Agent', 'Go-http-client/1.1'],
        ...headersOf(list),
        ...(data.length > 0 ? [['Content-Length', String(data.length)] as const] : []),
        ['Accept-Encoding', 'gzip'],
        ['Connection', 'close'],
      ],
      body: data,
    });
    if ('kind' in got) {
      if (got.kind === 'name')
        return fail(
          `dial tcp: lookup ${url.host}${yield* resolver(rt)}: ${got.again ? 'server misbehaving' : 'no such host'}`,
        );
      if (got.kind === 'connect')
        return fail(`dial tcp ${got.address}:${url.port}: connect: ${SOCKET_WORDS[got.error] ?? got.error}`);
      return fail(
        got.kind === 'empty' ? 'EOF' : 'net/http: HTTP/1.x transport connection broken: malformed HTTP response',
      );
    }
    const location = got.message.headers.find(([key]) => key.toLowerCase() === 'location')?.[1];
    if (location !== undefined && [301, 302, 303, 307, 308].includes(got.status)) {
      address = location.startsWith('/') ? `${url.scheme}://${url.host}:${url.port}${location}` : location;
      continue;
    }
    return [
      got.message.start.replace(/^\S+ /, ''),
      got.status,
      pairs(got.message.headers),
      new Slice([...got.message.body]),
      '',
    ];
  }
  return ['', 0, null, null, `${verb} "${address}": stopped after 10 redirects`];
}

/** The name server that Go names in its message. */
function* resolver(rt: Runtime): Task<string> {
  const file = rt.p.readText('/etc/resolv.conf');
  const server = file.ok ? /^nameserver\s+(\S+)/m.exec(file.value)?.[1] : undefined;
  return server === undefined ? '' : ` on ${server}:53`;
}
