import { quote } from '../base/go-text.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Task } from '../base/task.ts';
import type { Web, WebResponse } from '../build/index.ts';
import { HttpReader, headerOf, parseUrl, sendMessage, type Url } from '../process/programs/net/http.ts';
import { notAnswered } from '../process/programs/net/outside.ts';
import type { Daemon } from './daemon.ts';

const MOST_REDIRECTS = 10;

/** What the builder fetches for `ADD https://…`: it asks from the host's own network. Failures are Go's sentences. */
export const createWeb = (daemon: Daemon): Web => ({
  *request(method, address, headers) {
    let url = address;
    const verb = method === 'GET' ? 'Get' : 'Head';
    for (let count = 0; count < MOST_REDIRECTS; count++) {
      const answer = yield* fetchOnce(daemon, method, url, headers);
      if (!answer.ok) return err(`${verb} ${quote(url)}: ${answer.error}`);
      const { location, response } = answer.value;
      if (location === undefined) return ok(response);
      url = location.startsWith('/') ? url.replace(/^(\w+:\/\/[^/]*).*$/, `$1${location}`) : location;
    }
    return err(`${verb} ${quote(url)}: stopped after ${MOST_REDIRECTS} redirects`);
  },
});

interface Answer {
  readonly response: WebResponse;
  /** Where to go on to. */
  readonly location: string | undefined;
}

type Lines = readonly (readonly [string, string])[];

function* fetchOnce(daemon: Daemon, method: string, text: string, extra: Lines): Task<Result<Answer, string>> {
  const url = parseUrl(text);
  if (url === undefined) return err('http: no Host in request URL');
  if (url.port > 65535) return err(`dial tcp: address ${url.port}: invalid port`);
  const unknown = notAnswered(url.host);
  if (unknown !== undefined) return err(unknown);
  const { host } = daemon.fabric;
  const found = yield* host.lookup(url.host);
  const [address] = found.ok ? found.value : [];
  if (address === undefined) return err(`dial tcp: lookup ${url.host} on 10.0.2.3:53: no such host`);
  const connection = yield* host.connect(address, url.port);
  if (!connection.ok) {
    // Go asks for the newer kind of address first, and tells of that.
    const shown = url.host === 'localhost' ? '[::1]' : address;
    const why = connection.error === 'ECONNREFUSED' ? 'connection refused' : 'no route to host';
    return err(`dial tcp ${shown}:${url.port}: connect: ${why}`);
  }
  const headers = [...requestHeaders(url), ...extra];
  const sent = yield* sendMessage(connection.value, `${method} ${url.path} HTTP/1.1`, headers);
  const reader = new HttpReader(connection.value);
  const message = sent ? yield* reader.message('response', method === 'HEAD') : 'end';
  connection.value.close();
  if (message === 'end' || message === 'bad') return err('EOF');
  const status = Number(/^\S+ (\d+)/.exec(message.start)?.[1] ?? 0);
  const location = REDIRECTS.includes(status) ? headerOf(message.headers, 'Location') : undefined;
  return ok({ response: { status, body: message.body, ...validators(message.headers) }, location });
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** What tells one version of a file from another. */
function validators(headers: Lines): Pick<WebResponse, 'modified' | 'lastModified' | 'etag'> {
  const lastModified = headerOf(headers, 'Last-Modified');
  const modified = Date.parse(lastModified ?? '');
  const etag = headerOf(headers, 'ETag')?.replace(/^W\//, '');
  return {
    ...(lastModified !== undefined && { lastModified }),
    ...(!Number.isNaN(modified) && { modified: modified / 1000 }),
    ...(etag !== undefined && { etag }),
  };
}

const requestHeaders = ({ host, port }: Url): Lines => [
  ['Host', port === 80 || port === 443 ? host : `${host}:${port}`],
  ['User-Agent', 'buildkit/v0.0-dev'],
  ['Connection', 'close'],
];
