import { concatBytes, utf8Decode, utf8Encode } from '../../../base/bytes.ts';
import { readSome, writeAll } from '../../../base/channel.ts';
import type { Connection } from '../../../base/sockets.ts';
import type { Task } from '../../../base/task.ts';

/** Header lines in their order; names as they were written. */
export type Headers = readonly (readonly [string, string])[];

export interface HttpMessage {
  /** The first line without its end. */
  readonly start: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

export interface HttpRequest extends HttpMessage {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  readonly version: string;
}

export interface HttpResponse {
  readonly status: number;
  readonly reason?: string;
  readonly headers: Headers;
  readonly body: Uint8Array | string;
}

export const headerOf = (headers: Headers, name: string): string | undefined =>
  headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

export const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  206: 'Partial Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Payload Too Large',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** Reads messages off a connection, keeping what came too early for the next one. */
export class HttpReader {
  readonly #connection: Connection;
  #kept: Uint8Array = new Uint8Array(0);

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** True when the first bytes are there; false at the end. */
  *#more(): Task<boolean> {
    const bytes = yield* readSome(this.#connection);
    if (bytes === undefined) return false;
    this.#kept = concatBytes([this.#kept, bytes]);
    return true;
  }

  /** The next message. `end`: the peer closed before one; `bad`: what came is no HTTP. `headOnly`: no body follows (HEAD). */
  *message(kind: 'request' | 'response', headOnly = false): Task<HttpMessage | 'end' | 'bad'> {
    let at = headEnd(this.#kept);
    while (at < 0) {
      if (this.#kept.length > 65536 || (kind === 'response' && this.#kept.length > 5 && !looksLikeHttp(this.#kept)))
        return 'bad';
      if (!(yield* this.#more())) return this.#kept.length === 0 ? 'end' : 'bad';
      at = headEnd(this.#kept);
    }
    const lines = utf8Decode(this.#kept.subarray(0, at)).split(/\r?\n/);
    this.#kept = this.#kept.subarray(at);
    const start = lines[0] ?? '';
    const headers: [string, string][] = [];
    for (const line of lines.slice(1)) {
      const colon = line.indexOf(':');
      if (colon > 0) headers.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
    }
    const body = headOnly ? new Uint8Array(0) : yield* this.#body(kind, start, headers);
    return { start, headers, body };
  }

  *#body(kind: 'request' | 'response', start: string, headers: Headers): Task<Uint8Array> {
    if (/chunked/i.test(headerOf(headers, 'Transfer-Encoding') ?? '')) return yield* this.#chunks();
    const length = headerOf(headers, 'Content-Length');
    if (length !== undefined) return yield* this.#exactly(Number(length));
    if (kind === 'request' || / (204|304|1\d\d)\b/.test(start)) return new Uint8Array(0);
    while (yield* this.#more());
    const all = this.#kept;
    this.#kept = new Uint8Array(0);
    return all;
  }

  *#exactly(length: number): Task<Uint8Array> {
    while (this.#kept.length < length) if (!(yield* this.#more())) break;
    const body = this.#kept.slice(0, length);
    this.#kept = this.#kept.subarray(length);
    return body;
  }

  *#chunks(): Task<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (;;) {
      let end = this.#kept.indexOf(10);
      while (end < 0) {
        if (!(yield* this.#more())) return concatBytes(parts);
        end = this.#kept.indexOf(10);
      }
      const size = Number.parseInt(utf8Decode(this.#kept.subarray(0, end)), 16) || 0;
      this.#kept = this.#kept.subarray(end + 1);
      parts.push(yield* this.#exactly(size));
      yield* this.#exactly(2);
      if (size === 0) return concatBytes(parts);
    }
  }
}

function headEnd(bytes: Uint8Array): number {
  for (let i = 0; i + 1 < bytes.length; i++) {
    if (bytes[i] !== 10) continue;
    if (bytes[i + 1] === 10) return i + 2;
    if (bytes[i + 1] === 13 && bytes[i + 2] === 10) return i + 3;
  }
  return -1;
}

const looksLikeHttp = (bytes: Uint8Array): boolean => utf8Decode(bytes.subarray(0, 5)) === 'HTTP/';

/** Splits a request line; undefined when it is none. */
export function asRequest(message: HttpMessage): HttpRequest | undefined {
  const [, method = '', target = '', version = 'HTTP/0.9'] =
    /^([A-Za-z]+) (\S+)(?: (HTTP\/\d\.\d))?$/.exec(message.start) ?? [];
  return method === '' ? undefined : { ...message, method, target, version };
}

const bytesOf = (body: Uint8Array | string): Uint8Array => (typeof body === 'string' ? utf8Encode(body) : body);

/** Writes a message with the given first line; false when the peer is gone. */
export function* sendMessage(
  connection: Connection,
  start: string,
  headers: Headers,
  body: Uint8Array | string = '',
): Task<boolean> {
  const head = utf8Encode(`${start}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  return yield* writeAll(connection, concatBytes([head, bytesOf(body)]));
}

/** `Tue, 24 Nov 2026 00:00:40 GMT`. */
export const httpDate = (ms: number): string => new Date(Math.floor(ms / 1000) * 1000).toUTCString();

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'application/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'text/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  zip: 'application/zip',
  wasm: 'application/wasm',
  woff: 'font/woff',
  woff2: 'font/woff2',
  md: 'text/markdown',
};

/** The media type of a file's name, or undefined. */
export const mediaType = (path: string): string | undefined =>
  TYPES[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];

export interface Url {
  readonly scheme: string;
  readonly user?: string;
  readonly host: string;
  readonly port: number;
  /** With its query, `/` at least. */
  readonly path: string;
}

/** Reads `http://host:port/path?query`; a missing scheme is http. Undefined when there is no host. */
export function parseUrl(text: string): Url | undefined {
  const [, scheme = 'http', user, host = '', port, path = ''] =
    /^(?:([A-Za-z][A-Za-z0-9+.-]*):\/\/)?(?:([^@/]*)@)?(\[[^\]]*\]|[^:/?#]*)(?::(\d+))?([/?][^#]*)?/.exec(text) ?? [];
  if (host === '') return undefined;
  const full = path === '' ? '/' : path.startsWith('?') ? `/${path}` : path;
  return {
    scheme: scheme.toLowerCase(),
    ...(user === undefined ? {} : { user }),
    host: host.replace(/^\[|\]$/g, ''),
    port: port === undefined ? (scheme.toLowerCase() === 'https' ? 443 : 80) : Number(port),
    path: full,
  };
}
