import type { Process } from '../../../program.ts';
import { parseUrl } from '../../net/http.ts';
import { type Directive, find, findAll } from './config.ts';

export interface Upstream {
  readonly host: string;
  readonly port: number;
  /** As the error names it. */
  readonly shown: string;
  readonly file: string;
  readonly line: number;
}

/** A `server { }` of the configuration. */
export interface Site {
  readonly listens: readonly { readonly address: string; readonly port: number; readonly byDefault: boolean }[];
  readonly names: readonly string[];
  readonly block: readonly Directive[];
  readonly http: readonly Directive[];
  readonly upstreams: readonly Upstream[];
  readonly groups: ReadonlyMap<string, readonly Upstream[]>;
}

function listenOf(text: string): { address: string; port: number } | undefined {
  if (/^\[|^unix:/.test(text)) return undefined;
  if (/^\d+$/.test(text)) return { address: '0.0.0.0', port: Number(text) };
  const [, host = '', port = '80'] = /^([^:]+)(?::(\d+))?$/.exec(text) ?? [];
  return { address: host === '*' ? '0.0.0.0' : host === 'localhost' ? '127.0.0.1' : host, port: Number(port) };
}

function proxyTargets(block: readonly Directive[], groups: ReadonlyMap<string, readonly Upstream[]>): Upstream[] {
  return block.flatMap((one) => {
    if (one.block) return proxyTargets(one.block, groups);
    if (one.name !== 'proxy_pass' || (one.args[0] ?? '').includes('$')) return [];
    const url = parseUrl(one.args[0] ?? '');
    if (!url || groups.has(url.host)) return [];
    return [{ host: url.host, port: url.port, shown: url.host, file: one.file, line: one.line }];
  });
}

/** The servers of a configuration. */
export function sitesOf(_p: Process, directives: readonly Directive[]): readonly Site[] {
  const http = find(directives, 'http')?.block ?? [];
  const groups = new Map<string, readonly Upstream[]>();
  for (const group of findAll(http, 'upstream'))
    groups.set(
      group.args[0] ?? '',
      findAll(group.block, 'server').map((server) => {
        const url = parseUrl(server.args[0] ?? '');
        return {
          host: url?.host ?? '',
          port: url?.port ?? 80,
          shown: server.args[0] ?? '',
          file: server.file,
          line: server.line,
        };
      }),
    );
  return findAll(http, 'server').map((server) => {
    const block = server.block ?? [];
    const listens = findAll(block, 'listen').flatMap((one) => {
      const at = listenOf(one.args[0] ?? '');
      return at ? [{ ...at, byDefault: one.args.includes('default_server') }] : [];
    });
    return {
      listens: findAll(block, 'listen').length === 0 ? [{ address: '0.0.0.0', port: 80, byDefault: false }] : listens,
      names: find(block, 'server_name')?.args ?? [''],
      block,
      http,
      groups,
      upstreams: [
        ...proxyTargets(block, groups),
        ...[...groups.values()].flat().filter((u) => proxyNames(block).includes(groupOf(groups, u))),
      ],
    };
  });
}

const groupOf = (groups: ReadonlyMap<string, readonly Upstream[]>, upstream: Upstream): string =>
  [...groups].find(([, list]) => list.includes(upstream))?.[0] ?? '';

const proxyNames = (block: readonly Directive[]): string[] =>
  block.flatMap((one) =>
    one.block ? proxyNames(one.block) : one.name === 'proxy_pass' ? [parseUrl(one.args[0] ?? '')?.host ?? ''] : [],
  );
