import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { strerror } from '../../errno-text.ts';
import { HttpReader, type HttpRequest, headerOf, parseUrl, sendMessage, type Url } from '../../net/http.ts';
import { type Directive, findAll } from './config.ts';
import type { Reply } from './pages.ts';
import type { Upstream } from './sites.ts';

/** What passing a request on needs of the exchange. */
export interface Proxying {
  readonly p: Process;
  /** Number of the client's connection; it chooses among the servers of a group. */
  readonly number: number;
  group(name: string): readonly Upstream[] | undefined;
  expand(value: string, request: HttpRequest, uri: string): string;
  setting(location: readonly Directive[], name: string): Directive | undefined;
  chain(location: readonly Directive[]): readonly (readonly Directive[])[];
  page(status: number): Reply;
  error(what: string, more?: string): Task<void>;
}

/** Asks the server behind for an answer, and passes it on. */
export function* proxied(
  x: Proxying,
  request: HttpRequest,
  location: Directive,
  proxy: Directive,
  uri: string,
): Task<Reply> {
  const url: Url | undefined = parseUrl(x.expand(proxy.args[0] ?? '', request, uri));
  if (!url) return x.page(500);
  const group = x.group(url.host);
  const target = group?.[x.number % group.length] ?? { host: url.host, port: url.port };
  const withPath = /^\w+:\/\/[^/]+\//.test(proxy.args[0] ?? '');
  const query = request.target.includes('?') ? request.target.slice(request.target.indexOf('?')) : '';
  const path = withPath ? url.path + uri.slice((location.args.at(-1) ?? '').length) + query : request.target;
  const upstream = `http://${target.host}:${target.port}${path}`;
  const found = yield* x.p.net.lookup(target.host);
  if (!found.ok) {
    yield* x.error(
      `${target.host} could not be resolved (${found.error === 'EAI_NONAME' ? '3: Host not found' : '2: Server failure'})`,
    );
    return x.page(502);
  }
  const address = found.value[0] ?? '';
  const connection = yield* x.p.net.connect(address, target.port);
  const shown = `http://${address}:${target.port}${path}`;
  if (!connection.ok) {
    yield* x.error(
      `connect() failed (${{ ECONNREFUSED: 111, EHOSTUNREACH: 113, ENETUNREACH: 101, ETIMEDOUT: 110 }[connection.error as 'ECONNREFUSED'] ?? 111}: ${strerror(connection.error)}) while connecting to upstream`,
      `, upstream: "${shown}"`,
    );
    return x.page(connection.error === 'ETIMEDOUT' ? 504 : 502);
  }
  const headers: [string, string][] = [
    ['Host', group ? url.host : (proxy.args[0]?.replace(/^\w+:\/\//, '').replace(/\/.*/, '') ?? '')],
    ['Connection', 'close'],
  ];
  const scope = x.chain(location.block ?? []).find((one) => findAll(one, 'proxy_set_header').length > 0) ?? [];
  const set = (name: string, value: string): void => {
    const at = headers.findIndex(([key]) => key.toLowerCase() === name.toLowerCase());
    if (at >= 0) headers.splice(at, 1);
    if (value !== '') headers.push([name, value]);
  };
  for (const [name, value] of request.headers)
    if (!/^(host|connection|keep-alive|transfer-encoding)$/i.test(name)) headers.push([name, value]);
  for (const one of findAll(scope, 'proxy_set_header'))
    set(one.args[0] ?? '', x.expand(one.args[1] ?? '', request, uri));
  const version = x.setting(location.block ?? [], 'proxy_http_version')?.args[0] ?? '1.0';
  yield* sendMessage(connection.value, `${request.method} ${path} HTTP/${version}`, headers, request.body);
  const reply = yield* new HttpReader(connection.value).message('response', request.method === 'HEAD');
  connection.value.close();
  if (typeof reply === 'string') {
    yield* x.error(
      'upstream prematurely closed connection while reading response header from upstream',
      `, upstream: "${upstream.replace(target.host, address)}"`,
    );
    return x.page(502);
  }
  const status = Number(/^HTTP\/\d\.\d (\d+)/.exec(reply.start)?.[1] ?? 502);
  const kept = reply.headers.filter(
    ([name]) => !/^(server|date|connection|keep-alive|transfer-encoding|x-accel-.*)$/i.test(name),
  );
  const sized =
    headerOf(kept, 'Content-Length') === undefined && request.method !== 'HEAD'
      ? [['Content-Length', String(reply.body.length)] as const]
      : [];
  return { status, headers: [...kept, ...sized], body: reply.body };
}
