import type { BrowserAnswer, EventSink } from '../api/domain-event.ts';
import { utf8Decode } from '../base/bytes.ts';
import type { Clock } from '../base/ports.ts';
import type { NetworkStack } from '../base/sockets.ts';
import type { Task } from '../base/task.ts';
import { type FetchProblem, fetchUrl } from '../process/programs/net/fetch.ts';
import { headerOf, parseUrl, type Url } from '../process/programs/net/http.ts';

/** As many characters of a page as are kept; a lesson's page has far fewer. */
const LONGEST_BODY = 100_000;
const MOST_REDIRECTS = 5;
const AGENT = 'Mozilla/5.0 (Drydock)';

/** What the browser needs of the computer it runs on. */
export interface BrowserPorts {
  readonly net: NetworkStack;
  readonly clock: Clock;
  readonly events: EventSink;
}

/** Opens an address as typed and tells the journal what came back. Redirects are followed; there are no cookies. */
export function* openPage(ports: BrowserPorts, typed: string): Task<void> {
  let url = readUrl(typed);
  ports.events.emit({ type: 'browser.asked', url: url === undefined ? typed : textOf(url) });
  for (let hop = 0; url !== undefined && hop <= MOST_REDIRECTS; hop++) {
    const fetched = yield* load(ports, url);
    const next: Url | undefined = 'location' in fetched ? readUrl(resolve(url, fetched.location)) : undefined;
    if (next === undefined) {
      const answer = 'kind' in fetched ? fetched : ({ kind: 'bad-answer' } as const);
      ports.events.emit({ type: 'browser.answered', url: textOf(url), answer });
      return;
    }
    url = next;
  }
  const answer: BrowserAnswer = { kind: url === undefined ? 'bad-address' : 'too-many-redirects' };
  ports.events.emit({ type: 'browser.answered', url: url === undefined ? typed : textOf(url), answer });
}

/** An address that a person typed; undefined when nothing can be opened there. Only http is spoken. */
function readUrl(typed: string): Url | undefined {
  const url = parseUrl(typed.trim());
  if (url === undefined || url.scheme !== 'http' || /\s/.test(url.host + url.path) || url.port > 65_535)
    return undefined;
  return url;
}

const authority = (url: Url): string => (url.port === 80 ? url.host : `${url.host}:${url.port}`);
const textOf = (url: Url): string => `http://${authority(url)}${url.path}`;

function resolve(from: Url, location: string): string {
  if (/^[a-z]+:/i.test(location)) return location;
  if (location.startsWith('/')) return `http://${authority(from)}${location}`;
  return `http://${authority(from)}${from.path.replace(/\?.*/, '').replace(/[^/]*$/, '')}${location}`;
}

function* load(ports: BrowserPorts, url: Url): Task<BrowserAnswer | { readonly location: string }> {
  const headers = [
    ['Host', authority(url)],
    ['User-Agent', AGENT],
    ['Accept', 'text/html,*/*;q=0.8'],
    ['Connection', 'close'],
  ] as const;
  const fetched = yield* fetchUrl(ports, url, { method: 'GET', version: 'HTTP/1.1', headers });
  if ('kind' in fetched) return problemOf(fetched);
  const { status, message } = fetched;
  const location = headerOf(message.headers, 'Location');
  if (status >= 300 && status < 400 && location !== undefined) return { location };
  const contentType = headerOf(message.headers, 'Content-Type') ?? 'text/plain';
  return { kind: 'page', status, contentType, body: utf8Decode(message.body).slice(0, LONGEST_BODY) };
}

function problemOf(problem: FetchProblem): BrowserAnswer {
  switch (problem.kind) {
    case 'name':
      return { kind: 'no-such-name' };
    case 'connect':
      return { kind: problem.error === 'ECONNREFUSED' ? 'refused' : 'timed-out' };
    case 'empty':
      return { kind: 'reset' };
    case 'bad':
      return { kind: 'bad-answer' };
  }
}
