import { concatBytes, utf8Decode, utf8Encode } from '../../../../base/bytes.ts';
import { type ByteSource, readSome, writeAll } from '../../../../base/channel.ts';
import type { Connection } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { type Headers, type HttpRequest, headerOf, httpDate, REASONS, sendMessage } from '../../net/http.ts';

/** What `httpd` serves. */
export interface Site {
  /** Absolute path of the folder that `/` stands for. */
  readonly home: string;
  /** How many `-v`: with one, a line on standard error for each answer. */
  readonly verbose: number;
}

/** What busybox says in the body of an answer that is no file. */
const EXPLANATIONS: Readonly<Record<number, string>> = {
  400: 'Unsupported method',
  403: '',
  404: 'The requested URL was not found',
  501: 'The requested method is not recognized',
};

/** busybox 1.38 knows fewer types than most servers; what it does not know gets no type at all. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.(txt|h|c|cc|cpp)$/, 'text/plain'],
  [/\.html?$/, 'text/html'],
  [/\.(jpg|jpeg)$/, 'image/jpeg'],
  [/\.gif$/, 'image/gif'],
  [/\.png$/, 'image/png'],
  [/\.svg$/, 'image/svg+xml'],
  [/\.css$/, 'text/css'],
  [/\.js$/, 'application/javascript'],
  [/\.wav$/, 'audio/wav'],
  [/\.avi$/, 'video/x-msvideo'],
  [/\.(qt|mov)$/, 'video/quicktime'],
  [/\.mpe?g$/, 'video/mpeg'],
  [/\.(mid|midi)$/, 'audio/midi'],
  [/\.mp3$/, 'audio/mpeg'],
];

/** Answers one request as busybox does. */
export function* answer(p: Process, connection: Connection, site: Site, request: HttpRequest | undefined): Task<void> {
  const path = request === undefined ? undefined : pathOf(request.target);
  if (request === undefined || path === undefined) return yield* refuse(p, connection, site, 400);
  const { method } = request;
  if (path.startsWith('/cgi-bin/')) return yield* runScript(p, connection, site, request, path);
  if (method === 'POST') return yield* refuse(p, connection, site, 501);
  if (method !== 'GET' && method !== 'HEAD') return yield* refuse(p, connection, site, 400);
  const found = p.stat(site.home + path);
  if (found.ok && found.value.kind === 'directory' && !path.endsWith('/')) {
    yield* note(p, connection, site, 'response:302');
    yield* sendMessage(connection, 'HTTP/1.1 302 Found', [...common(p), HTML, ['Location', `${path}/`]]);
    return;
  }
  yield* sendFile(p, connection, site, request, path.endsWith('/') ? `${path}index.html` : path);
}

/** The path of a request, decoded; undefined when it leads out of the home folder. */
function pathOf(target: string): string | undefined {
  const raw = target.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  const path = raw.replace(/%([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  if (!path.startsWith('/') || path.includes('\0')) return undefined;
  return path.split('/').includes('..') ? undefined : path.replace(/\/{2,}/g, '/');
}

const HTML = ['Content-type', 'text/html'] as const;

const common = (p: Process): Headers => [
  ['Date', httpDate(p.clock.now())],
  ['Connection', 'close'],
];

function* note(p: Process, connection: Connection, site: Site, text: string): Task<void> {
  const { address, port } = connection.remote;
  const shown = address.includes(':') ? address : `::ffff:${address}`;
  if (site.verbose > 0) yield* p.err(`[${shown}]:${port}: ${text}\n`);
}

function* refuse(p: Process, connection: Connection, site: Site, status: number): Task<void> {
  yield* note(p, connection, site, `response:${status}`);
  const title = `${status} ${REASONS[status] ?? ''}`;
  const body = `<HTML><HEAD><TITLE>${title}</TITLE></HEAD>\n<BODY><H1>${title}</H1>\n${EXPLANATIONS[status] ?? ''}\n</BODY></HTML>\n`;
  yield* sendMessage(connection, `HTTP/1.1 ${title}`, [...common(p), HTML], body);
}

function* sendFile(p: Process, connection: Connection, site: Site, request: HttpRequest, path: string): Task<void> {
  const full = site.home + path;
  const found = p.stat(full);
  const file = p.fs.readFile(full, p.credentials);
  if (!found.ok || found.value.kind !== 'file' || !file.ok) return yield* refuse(p, connection, site, 404);
  const bytes = new Uint8Array(file.value.size);
  bytes.set(file.value.bytes);
  const range = rangeOf(headerOf(request.headers, 'Range'), bytes.length);
  const type = range === undefined ? TYPES.find(([pattern]) => pattern.test(path))?.[1] : 'text/html';
  const { mtime } = found.value;
  const sent = range === undefined ? bytes : bytes.subarray(range.first, range.last + 1);
  yield* note(p, connection, site, `response:${range === undefined ? 200 : 206}`);
  yield* sendMessage(
    connection,
    range === undefined ? 'HTTP/1.1 200 OK' : 'HTTP/1.1 206 Partial Content',
    [
      ...common(p),
      ...(type === undefined ? [] : [['Content-type', type] as const]),
      ...(range === undefined
        ? []
        : [['Content-Range', `bytes ${range.first}-${range.last}/${bytes.length}`] as const]),
      ['Accept-Ranges', 'bytes'],
      ['Last-Modified', httpDate(mtime * 1000)],
      ['ETag', `"${Math.floor(mtime).toString(16)}-${bytes.length.toString(16)}"`],
      ['Content-Length', String(sent.length)],
    ],
    request.method === 'HEAD' ? '' : sent,
  );
}

/** `bytes=1-2`: 0-based, both included; undefined when the whole file is wanted. */
function rangeOf(header: string | undefined, length: number): { first: number; last: number } | undefined {
  const [, from, to = ''] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || Number(from) >= length) return undefined;
  return { first: Number(from), last: Math.min(to === '' ? length - 1 : Number(to), length - 1) };
}

/** Runs `/cgi-bin/NAME` and passes on what it prints, headers included. */
function* runScript(p: Process, connection: Connection, site: Site, request: HttpRequest, path: string): Task<void> {
  const [, script = '', rest = ''] = /^(\/cgi-bin\/[^/]*)(.*)$/.exec(path) ?? [];
  const full = site.home + script;
  const found = p.stat(full);
  if (!found.ok || found.value.kind !== 'file') return yield* refuse(p, connection, site, 404);
  yield* note(p, connection, site, 'cgi response:200');
  const output = p.pipe();
  const input = p.pipe();
  const env = new Map([...p.env, ...scriptVariables(connection, request, script, rest)]);
  const files = new Map(p.files).set(0, input.reader).set(1, output.writer);
  const folder = full.slice(0, full.lastIndexOf('/'));
  const child = p.spawn({ argv: [full], path: full, env, cwd: folder, files });
  output.writer.release();
  input.reader.release();
  if (input.writer.sink !== undefined && request.body.length > 0) yield* writeAll(input.writer.sink, request.body);
  input.writer.release();
  const printed = child.ok ? yield* readToEnd(output.reader.source) : '';
  output.reader.release();
  const first = /^(?:HTTP\/\d\.\d|Status:) (\d+[^\n]*)\n/.exec(printed);
  const body = first === null ? printed : printed.slice(first[0].length);
  yield* writeAll(connection, utf8Encode(`HTTP/1.1 ${first?.[1]?.trim() ?? '200 OK'}\r\n${body}`));
}

function* readToEnd(source: ByteSource | undefined): Task<string> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const bytes = source === undefined ? undefined : yield* readSome(source);
    if (bytes === undefined) return utf8Decode(concatBytes(chunks));
    chunks.push(bytes);
  }
}

/** The environment of RFC 3875. */
function scriptVariables(connection: Connection, request: HttpRequest, script: string, rest: string): Headers {
  const [, query = ''] = request.target.split(/\?(.*)/s);
  return [
    ['GATEWAY_INTERFACE', 'CGI/1.1'],
    ['SERVER_PROTOCOL', request.version],
    ['REQUEST_METHOD', request.method],
    ['REQUEST_URI', request.target],
    ['SCRIPT_NAME', script],
    ['PATH_INFO', rest],
    ['QUERY_STRING', query],
    ['REMOTE_ADDR', connection.remote.address],
    ['REMOTE_PORT', String(connection.remote.port)],
    ['CONTENT_LENGTH', String(request.body.length)],
    ['CONTENT_TYPE', headerOf(request.headers, 'Content-Type') ?? ''],
    ...request.headers.map(([name, value]) => [`HTTP_${name.toUpperCase().replaceAll('-', '_')}`, value] as const),
  ];
}
