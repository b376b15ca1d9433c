import type { Process } from '../../../program.ts';
import { globRegex } from '../../posix-regex.ts';
import type { ConfigReader, Directive } from './read-config.ts';

/** A `<VirtualHost>`, or the server outside of them. */
export interface Host {
  readonly name: string | undefined;
  readonly aliases: readonly string[];
  readonly root: string;
  /** Addresses of `<VirtualHost>`; none for the main server. */
  readonly at: readonly { readonly address: string; readonly port: string }[];
  /** The main server's directives first, then the host's own. */
  readonly directives: readonly Directive[];
  /** The same with its own ones first, which is how redirects and aliases are looked through. */
  readonly ownFirst: readonly Directive[];
  readonly file: string;
  readonly line: number;
}

/** All that httpd needs of its configuration. */
export interface Sites {
  readonly reader: ConfigReader;
  readonly directives: readonly Directive[];
  readonly main: Host;
  readonly hosts: readonly Host[];
  readonly listens: readonly { readonly address: string; readonly port: number }[];
  readonly serverRoot: string;
  /** File name extensions' media types. */
  readonly types: ReadonlyMap<string, string>;
  /** The machine's own name, for when no ServerName says another. */
  readonly ownName: string;
}

const same = (one: Directive, name: string): boolean => one.name.toLowerCase() === name.toLowerCase();

export const lastOf = (list: readonly Directive[], name: string): Directive | undefined =>
  list.findLast((one) => same(one, name));
export const allOf = (list: readonly Directive[], name: string): readonly Directive[] =>
  list.filter((one) => same(one, name));
export const settingOf = (list: readonly Directive[], name: string): string | undefined => lastOf(list, name)?.args[0];

export function sitesOf(p: Process, reader: ConfigReader, directives: readonly Directive[], ownName: string): Sites {
  const outside = directives.filter((one) => !same(one, '<VirtualHost'));
  const hostOf = (one: Directive | undefined): Host => {
    const own = one?.block ?? [];
    const list = [...outside, ...own];
    return {
      name:
        settingOf(own, 'ServerName')?.replace(/:\d+$/, '') ??
        (one ? undefined : settingOf(outside, 'ServerName')?.replace(/:\d+$/, '')),
      aliases: allOf(own, 'ServerAlias').flatMap(({ args }) => args),
      root: reader.absolute(settingOf(list, 'DocumentRoot') ?? 'htdocs').replace(/(.)\/$/, '$1'),
      at: (one?.args ?? []).map((word) => {
        const [, address = '', port = '*'] = /^(.*?)(?::(\d+|\*))?$/.exec(word) ?? [];
        return { address, port };
      }),
      directives: list,
      ownFirst: [...own, ...outside],
      file: one?.file ?? '',
      line: one?.line ?? 0,
    };
  };
  return {
    reader,
    directives: outside,
    main: hostOf(undefined),
    hosts: allOf(directives, '<VirtualHost').map(hostOf),
    listens: allOf(outside, 'Listen').map(({ args: [word = ''] }) => {
      const [, address = '', port = ''] = /^(?:(.*):)?(\d+)$/.exec(word) ?? [];
      return {
        address: address === '' || address === '*' || address === '[::]' ? '0.0.0.0' : address,
        port: Number(port),
      };
    }),
    serverRoot: reader.serverRoot,
    types: mediaTypes(p, reader, outside),
    ownName,
  };
}

function mediaTypes(p: Process, reader: ConfigReader, list: readonly Directive[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const path = settingOf(list, 'TypesConfig') ?? 'conf/mime.types';
  const text = reader.modules.has('mime') ? p.readText(reader.absolute(path)) : undefined;
  for (const line of text?.ok ? text.value.split('\n') : []) {
    const [type = '', ...extensions] = line.replace(/#.*/, '').trim().split(/\s+/);
    for (const one of extensions) out.set(one, type);
  }
  return out;
}

/** The host that answers a request to this address and port with this `Host:`. */
export function chooseHost({ hosts, main }: Sites, local: { address: string; port: number }, name: string): Host {
  const fits = hosts.filter(({ at }) =>
    at.some(
      ({ address, port }) =>
        (port === '*' || Number(port) === local.port) &&
        (address === '*' || address === '_default_' || address === local.address),
    ),
  );
  const wanted = name.toLowerCase();
  return (
    fits.find((host) => host.name?.toLowerCase() === wanted) ??
    fits.find(({ aliases }) => aliases.some((one) => globRegex(one.toLowerCase()).test(wanted))) ??
    fits[0] ??
    main
  );
}

/** `<Directory>` and its like, in the order in which httpd lets them speak: what a later one says wins. `folder` is the lowest folder of the path that is there. */
export function sectionsFor(host: Host, path: string, folder: string, uri: string): Directive[] {
  const folders = allOf(host.directives, '<Directory').filter(
    ({ args }) => args[0] !== '~' && covers(args[0] ?? '', folder),
  );
  const byDepth = [...folders].sort((a, b) => depth(a.args[0] ?? '') - depth(b.args[0] ?? ''));
  const matched = (name: string, plain: string, text: string): Directive[] =>
    host.directives.filter(
      (one) =>
        (same(one, name) && regex(one.args[0]).test(text)) ||
        (same(one, plain) && one.args[0] === '~' && regex(one.args[1]).test(text)),
    );
  return [
    ...byDepth,
    ...matched('<DirectoryMatch', '<Directory', folder),
    ...filesFor(host.directives, path),
    ...allOf(host.directives, '<Location').filter(({ args }) => args[0] !== '~' && coversUri(args[0] ?? '', uri)),
    ...matched('<LocationMatch', '<Location', uri),
  ];
}

/** `<Files>` and `<FilesMatch>` of a list that speak about a path. */
export function filesFor(list: readonly Directive[], path: string): Directive[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return list.filter(
    (one) =>
      (same(one, '<Files') &&
        (one.args[0] === '~' ? regex(one.args[1]).test(name) : globRegex(one.args[0] ?? '').test(name))) ||
      (same(one, '<FilesMatch') && regex(one.args[0]).test(name)),
  );
}

const depth = (folder: string): number => folder.split('/').filter(Boolean).length;

/** Whether a folder, which may hold `*` and `?`, is the path or above it. */
function covers(folder: string, path: string): boolean {
  const wanted = folder.split('/').filter(Boolean);
  const there = path.split('/').filter(Boolean);
  return wanted.length <= there.length && wanted.every((part, i) => globRegex(part).test(there[i] ?? ''));
}

function coversUri(prefix: string, uri: string): boolean {
  const bare = prefix.replace(/(.)\/$/, '$1');
  if (prefix === '/') return true;
  if (/[*?]/.test(prefix)) return covers(prefix, uri);
  return uri === bare || uri.startsWith(`${bare}/`) ? prefix === bare || uri.startsWith(prefix) : false;
}

export function regex(pattern: string | undefined): RegExp {
  try {
    return new RegExp(pattern ?? '(?!)');
  } catch {
    return /(?!)/;
  }
}
