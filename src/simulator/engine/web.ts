import { quote } from '../base/go-text.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Task } from '../base/task.ts';
import type { Web, WebResponse } from '../build/index.ts';
import { HttpReader, headerOf, parseUrl, sendMessage, type Url } from '../process/programs/net/http.ts';
import type { Daemon } from './daemon.ts';

const MOST_REDIRECTS = 10;

/** What the builder fetches for `ADD https://…`: it asks from the host's own network. Failures are Go's sentences. */
export const createWeb = (daemon: Daemon): Web => ({
  *get(address) {
    let url = address;
    for (let count = 0; count <= MOST_REDIRECTS; count++) {
      const answer = yield* fetchOnce(daemon, url);
      if (!answer.ok) return err(`Get ${quote(url)}: ${answer.error}`);
      const { location, response } = answer.value;
      if (location === undefined) return ok(response);
      url = location.startsWith('/') ? url.replace(/^(\w+:\/\/[^/]*).*$/, `$1${location}`) : location;
    }
    return err(`Get ${quote(url)}: stopped after ${MOST_REDIRECTS} redirects`);
  },
});

interface Answer {
  readonly response: WebResponse;
  /** Where to go on to. */
  readonly location: string | undefined;
}

function* fetchOnce(daemon: Daemon, text: string): Task<Result<Answer, string>> {
  const url = parseUrl(text);
  if (url === undefined) return err(`no Host in request URL`);
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
  const sent = yield* sendMessage(connection.value, `GET ${url.path} HTTP/1.1`, requestHeaders(url));
  const message = sent ? yield* new HttpReader(connection.value).message('response') : 'end';
  connection.value.close();
  if (message === 'end' || message === 'bad') return err('EOF');
  const status = Number(/^\S+ (\d+)/.exec(message.start)?.[1] ?? 0);
  const modified = Date.parse(headerOf(message.headers, 'Last-Modified') ?? '');
  const location = status >= 300 && status < 400 ? headerOf(message.headers, 'Location') : undefined;
  const response = { status, body: message.body, ...(Number.isNaN(modified) ? {} : { modified: modified / 1000 }) };
  return ok({ response, location });
}

const requestHeaders = ({ host, port }: Url): readonly (readonly [string, string])[] => [
  ['Host', port === 80 || port === 443 ? host : `${host}:${port}`],
  ['User-Agent', 'buildkit/v0.25'],
  ['Connection', 'close'],
];
