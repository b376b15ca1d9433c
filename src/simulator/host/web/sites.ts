import type { WebAnswer, WebPage, WebSite } from '../../api/web-site.ts';
import { utf8Encode } from '../../base/bytes.ts';
import type { Connection, Listener } from '../../base/sockets.ts';
import { need, type Task } from '../../base/task.ts';
import type { Fabric } from '../../network/index.ts';
import {
  asRequest,
  HttpReader,
  type HttpRequest,
  headerOf,
  httpDate,
  mediaType,
  REASONS,
  sendMessage,
} from '../../process/programs/net/http.ts';
import type { Scheduler } from '../../process/scheduler.ts';
import { builtInSites } from './part.ts';

export interface SitePorts {
  readonly fabric: Fabric;
  readonly scheduler: Scheduler;
  /** When a page was last changed, unless it tells: milliseconds since the Unix epoch. */
  readonly since: number;
}

/** Puts the sites on the simulated internet, beside the ones that are always there. Addresses are of a range for examples. */
export function serveSites(ports: SitePorts, sites: readonly WebSite[]): void {
  const own = new Set(sites.map(({ host }) => host));
  const always = BUILT_IN.filter((host) => !own.has(host)).map((host) => ({ host, pages: undefined }));
  for (const [at, { host, pages }] of [...always, ...sites].entries()) {
    const stack = ports.fabric.addOutside([host], `198.51.100.${at + 1}`);
    for (const port of [80, 443]) {
      const listener = stack.listen('0.0.0.0', port);
      if (listener.ok) ports.scheduler.spawnTask(serve(ports, listener.value, host, pages));
    }
  }
}

/** The names under which reserved example pages are found in every session. */
const BUILT_IN: readonly string[] = ['downloads.example'];

type Pages = WebSite['pages'];

function* serve(ports: SitePorts, listener: Listener, host: string, given: Pages | undefined): Task<void> {
  for (;;) {
    const connection = listener.accept();
    if (connection === undefined) {
      yield { kind: 'wait', on: [listener.acceptable] };
      continue;
    }
    const pages: Pages = given ?? (yield* need(builtInSites)).find((site) => site.host === host)?.pages ?? {};
    ports.scheduler.spawnTask(answerAll(ports, connection, pages));
  }
}

function* answerAll(ports: SitePorts, connection: Connection, pages: Pages): Task<void> {
  const reader = new HttpReader(connection);
  for (;;) {
    const message = yield* reader.message('request');
    const request = message === 'end' || message === 'bad' ? undefined : asRequest(message);
    if (request === undefined) break;
    const sent = yield* answer(ports, connection, pages, request);
    if (!sent || /close/i.test(headerOf(request.headers, 'Connection') ?? '')) break;
  }
  connection.close();
}

function* answer(ports: SitePorts, connection: Connection, pages: Pages, request: HttpRequest): Task<boolean> {
  const path = request.target.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const page = pages[path];
  const found = page === undefined ? MISSING : asAnswer(page);
  const allowed = request.method === 'GET' || request.method === 'HEAD';
  const told: WebAnswer = allowed ? found : { status: 405, text: 'Method Not Allowed\n', modified: 'none' };
  const status = told.status ?? (told.location === undefined ? 200 : 302);
  const body = bodyOf(told);
  const headers = headersOf(ports, told, path, body, status);
  const tag = headerOf(headers, 'ETag');
  const asked = headerOf(request.headers, 'If-None-Match')?.split(/,\s*/) ?? [];
  const same = tag !== undefined && asked.includes(tag);
  const code = same ? 304 : status;
  const start = `HTTP/1.1 ${code} ${REASONS[code] ?? ''}`.trimEnd();
  const shown = same ? headers.filter(([name]) => !/^Content-/.test(name)) : headers;
  return yield* sendMessage(connection, start, shown, same || request.method === 'HEAD' ? '' : body);
}

const MISSING: WebAnswer = { status: 404, text: 'Not Found\n', type: 'text/plain', modified: 'none' };

const asAnswer = (page: WebPage): WebAnswer => (typeof page === 'string' ? { text: page } : page);

function bodyOf({ text, base64 }: WebAnswer): Uint8Array {
  if (base64 === undefined) return utf8Encode(text ?? '');
  const sextets = [...base64.replaceAll('=', '')].map((char) => ALPHABET.indexOf(char));
  const bytes = new Uint8Array(Math.floor((sextets.length * 3) / 4));
  for (let i = 0; i < bytes.length; i++) {
    const at = Math.floor((i * 4) / 3);
    const pair = ((sextets[at] ?? 0) << 6) | (sextets[at + 1] ?? 0);
    bytes[i] = (pair >> (4 - (i % 3) * 2)) & 255;
  }
  return bytes;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function headersOf(
  { since, scheduler }: SitePorts,
  page: WebAnswer,
  path: string,
  body: Uint8Array,
  status: number,
): [string, string][] {
  const modified = page.modified === 'none' || status !== 200 ? undefined : (page.modified ?? since);
  return [
    ['Date', httpDate(scheduler.clock.now())],
    ['Content-Type', page.type ?? mediaType(path) ?? 'application/octet-stream'],
    ['Content-Length', String(body.length)],
    ...(page.location === undefined ? [] : [['Location', page.location] satisfies [string, string]]),
    ...(modified === undefined ? [] : validators(modified, body)),
    ...Object.entries(page.headers ?? {}),
  ];
}

const validators = (modified: number, body: Uint8Array): [string, string][] => [
  ['Last-Modified', httpDate(modified)],
  ['ETag', `"${Math.floor(modified / 1000).toString(16)}-${body.length.toString(16)}"`],
];
