import { concatBytes, utf8Decode, utf8Encode } from '../base/bytes.ts';
import { readSome, writeAll } from '../base/channel.ts';
import type { Connection, Listener } from '../base/sockets.ts';
import type { Task } from '../base/task.ts';

export interface HttpRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  /** By lowercase name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

/** Answers HTTP/1.1 on a listener for ever; each connection in a task of its own, started by `spawn`. */
export function* serveHttp(
  listener: Listener,
  spawn: (task: Task<void>) => void,
  handle: (request: HttpRequest) => HttpResponse,
): Task<void> {
  for (;;) {
    const connection = listener.accept();
    if (connection === undefined) yield { kind: 'wait', on: [listener.acceptable] };
    else spawn(serveConnection(connection, handle));
  }
}

function* serveConnection(connection: Connection, handle: (request: HttpRequest) => HttpResponse): Task<void> {
  let rest: Uint8Array = new Uint8Array(0);
  for (;;) {
    const read = yield* readRequest(connection, rest);
    if (read === undefined) break;
    rest = read.rest;
    const sent = yield* writeAll(connection, encode(handle(read.request), read.request.method === 'HEAD'));
    if (!sent || read.request.headers.get('connection')?.toLowerCase() === 'close') break;
  }
  connection.close();
}

function* readRequest(
  connection: Connection,
  begun: Uint8Array,
): Task<{ readonly request: HttpRequest; readonly rest: Uint8Array } | undefined> {
  let data = begun;
  let end = headEnd(data);
  while (end < 0) {
    const more = yield* readSome(connection);
    if (more === undefined || data.length > 65536) return undefined;
    data = concatBytes([data, more]);
    end = headEnd(data);
  }
  const head = parseHead(utf8Decode(data.subarray(0, end)));
  if (head === undefined) return undefined;
  const length = Number(head.headers.get('content-length') ?? 0);
  while (data.length < end + 4 + length) {
    const more = yield* readSome(connection);
    if (more === undefined) return undefined;
    data = concatBytes([data, more]);
  }
  const body = data.slice(end + 4, end + 4 + length);
  return { request: { ...head, body }, rest: data.slice(end + 4 + length) };
}

/** Where the empty line after the headers begins, or −1. */
function headEnd(data: Uint8Array): number {
  for (let i = 0; i + 3 < data.length; i++) {
    if (data[i] === 13 && data[i + 1] === 10 && data[i + 2] === 13 && data[i + 3] === 10) return i;
  }
  return -1;
}

function parseHead(text: string): Omit<HttpRequest, 'body'> | undefined {
  const [first = '', ...lines] = text.split('\r\n');
  const match = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/.exec(first);
  if (match === null) return undefined;
  const [path = '', query = ''] = (match[2] ?? '').split('?');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { method: match[1] ?? '', path: decodeURIComponent(path), query, headers };
}

function encode(response: HttpResponse, headOnly: boolean): Uint8Array {
  const body = typeof response.body === 'string' ? utf8Encode(response.body) : (response.body ?? new Uint8Array(0));
  const headers = { ...response.headers, 'Content-Length': String(body.length) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${response.status} ${REASONS[response.status] ?? 'Unknown'}\r\n${lines.join('')}\r\n`;
  return headOnly ? utf8Encode(head) : concatBytes([utf8Encode(head), body]);
}
