import type { Connection } from '../../../../base/sockets.ts';
import type { Process } from '../../../program.ts';
import { strftime } from '../../date-text.ts';
import { type HttpRequest, headerOf } from '../../net/http.ts';
import { accessTime } from './logs.ts';

/** What variables are about. */
export interface Asked {
  readonly p: Process;
  readonly connection: Connection;
  /** The first name of the server. */
  readonly name: string;
  readonly request: HttpRequest;
  /** The path that is looked at now, decoded. */
  readonly uri: string;
}

/** A text with its variables filled in. */
export function expanded(value: string, { p, connection, name: server, request, uri }: Asked): string {
  const query = request.target.includes('?') ? request.target.slice(request.target.indexOf('?') + 1) : '';
  const host = headerOf(request.headers, 'Host') ?? '';
  const known: Record<string, string> = {
    uri,
    document_uri: uri,
    request_uri: request.target,
    args: query,
    query_string: query,
    is_args: query ? '?' : '',
    host: host.replace(/:\d+$/, '') || server,
    http_host: host,
    hostname: p.hostname,
    remote_addr: connection.remote.address,
    remote_port: String(connection.remote.port),
    server_addr: connection.local.address,
    server_port: String(connection.local.port),
    server_name: server,
    scheme: 'http',
    request_method: request.method,
    server_protocol: request.version,
    proxy_add_x_forwarded_for: [headerOf(request.headers, 'X-Forwarded-For'), connection.remote.address]
      .filter(Boolean)
      .join(', '),
    http_upgrade: headerOf(request.headers, 'Upgrade') ?? '',
    nginx_version: p.env.get('NGINX_VERSION') ?? '1.29.3',
    pid: String(p.pid),
    request: request.start,
    time_iso8601: strftime('%Y-%m-%dT%H:%M:%S+00:00', p.clock.now()),
    time_local: accessTime(p),
    msec: (p.clock.now() / 1000).toFixed(3),
  };
  return value.replace(
    /\$\{?(\w+)\}?/g,
    (_, name: string) =>
      known[name] ??
      (name.startsWith('http_')
        ? (headerOf(request.headers, name.slice(5).replaceAll('_', '-')) ?? '')
        : name.startsWith('arg_')
          ? (new RegExp(`(?:^|&)${name.slice(4)}=([^&]*)`).exec(query)?.[1] ?? '')
          : ''),
  );
}
