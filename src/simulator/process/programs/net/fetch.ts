import type { Connection, SocketError } from '../../../base/sockets.ts';
import type { Task } from '../../../base/task.ts';
import type { Process } from '../../program.ts';
import { type Headers, type HttpMessage, HttpReader, sendMessage, type Url } from './http.ts';

/** Why a request got no answer. `reset`: the peer closed; `bad`: what came is no HTTP. */
export type FetchProblem =
  | { readonly kind: 'name'; readonly again: boolean }
  | { readonly kind: 'connect'; readonly address: string; readonly error: SocketError; readonly ms: number }
  | { readonly kind: 'empty'; readonly reset: boolean }
  | { readonly kind: 'bad' };

export interface Fetched {
  readonly address: string;
  readonly connection: Connection;
  readonly status: number;
  readonly message: HttpMessage;
}

/** What asking over the network needs: a process has both. */
export type Asking = Pick<Process, 'net' | 'clock'>;

/**
 * Looks a name up and connects. `onConnect` is told the address before the connection is tried. All addresses are tried in
 * turn, or with `firstOnly`, as busybox does, just the first.
 */
export function* connectTo(
  p: Asking,
  host: string,
  port: number,
  onConnect?: (address: string) => void,
  firstOnly = false,
): Task<{ readonly address: string; readonly connection: Connection } | FetchProblem> {
  const found = yield* p.net.lookup(host);
  if (!found.ok) return { kind: 'name', again: found.error === 'EAI_AGAIN' };
  const started = p.clock.now();
  let last: FetchProblem = { kind: 'name', again: false };
  for (const address of firstOnly ? found.value.slice(0, 1) : found.value) {
    onConnect?.(address);
    const made = yield* p.net.connect(address, port);
    if (made.ok) return { address, connection: made.value };
    last = { kind: 'connect', address, error: made.error, ms: Math.floor(p.clock.now() - started) };
  }
  return last;
}

/** One HTTP request over a connection of its own. */
export function* fetchUrl(
  p: Asking,
  url: Url,
  request: { readonly method: string; readonly version: string; readonly headers: Headers; readonly body?: Uint8Array },
  onConnect?: (address: string) => void,
  firstOnly = false,
): Task<Fetched | FetchProblem> {
  const made = yield* connectTo(p, url.host, url.port, onConnect, firstOnly);
  if ('kind' in made) return made;
  const { connection, address } = made;
  const sent = yield* sendMessage(
    connection,
    `${request.method} ${url.path} ${request.version}`,
    request.headers,
    request.body ?? '',
  );
  const message = yield* new HttpReader(connection).message('response', request.method === 'HEAD');
  connection.close();
  if (message === 'end') return { kind: 'empty', reset: !sent || connection.wasReset === true };
  if (message === 'bad') return { kind: 'bad' };
  return { address, connection, status: Number(/^HTTP\/\d(?:\.\d)? (\d+)/.exec(message.start)?.[1] ?? 0), message };
}
