import { ROOT } from '../../../../filesystem/index.ts';
import type { Process } from '../../../program.ts';
import { inNetwork } from '../../net/networks.ts';
import { ConfigChecker, OPTIONS, REDIRECT_STATUS } from './check-config.ts';
import { type Directive, readAccessFile } from './read-config.ts';
import { allOf, filesFor, type Host, lastOf, regex, type Sites, sectionsFor } from './sites.ts';

/** What of the configuration holds for one path: directives in the order in which they speak, the last word wins. */
export class Rules {
  readonly #sections: readonly (readonly Directive[])[];

  constructor(sections: readonly (readonly Directive[])[]) {
    this.#sections = sections;
  }

  /** The last section that speaks of a name, and what it says. */
  said(name: string): readonly Directive[] {
    for (let i = this.#sections.length - 1; i >= 0; i--) {
      const found = allOf(this.#sections[i] ?? [], name);
      if (found.length > 0) return found;
    }
    return [];
  }

  all(name: string): readonly Directive[] {
    return this.#sections.flatMap((one) => allOf(one, name));
  }

  value(name: string): string | undefined {
    return this.said(name).at(-1)?.args[0];
  }

  /** Options are added up along the sections. */
  option(name: string): boolean {
    let on = new Set(['followsymlinks']);
    for (const { args } of this.all('Options')) {
      const words = args.map((word) => word.toLowerCase());
      if (!words.some((word) => /^[+-]/.test(word))) on = new Set();
      for (const word of words) {
        const bare = word.replace(/^[+-]/, '');
        if (bare === 'none') on.clear();
        else if (bare === 'all') for (const one of OPTIONS.filter((o) => o !== 'multiviews')) on.add(one);
        else if (word.startsWith('-')) on.delete(bare);
        else on.add(bare);
      }
    }
    return on.has(name);
  }

  /** Whether a client of this address may have it. */
  allows(remote: string, method: string): boolean {
    for (let i = this.#sections.length - 1; i >= 0; i--) {
      const list = (this.#sections[i] ?? []).filter(({ name }) => /^<?require/i.test(name));
      if (list.length > 0) return anyOf(list, remote, method);
    }
    return true;
  }
}

function anyOf(list: readonly Directive[], remote: string, method: string): boolean {
  return list.some((one) => holds(one, remote, method));
}

function holds(one: Directive, remote: string, method: string): boolean {
  const lower = one.name.toLowerCase();
  const inner = (one.block ?? []).filter(({ name }) => /^<?require/i.test(name));
  if (lower === '<requireall') return inner.every((each) => holds(each, remote, method));
  if (lower === '<requireany') return anyOf(inner, remote, method);
  if (lower === '<requirenone') return !anyOf(inner, remote, method);
  const not = /^not$/i.test(one.args[0] ?? '');
  const [kind = '', ...rest] = not ? one.args.slice(1) : one.args;
  return not !== fits(kind.toLowerCase(), rest, remote, method);
}

function fits(kind: string, rest: readonly string[], remote: string, method: string): boolean {
  switch (kind) {
    case 'all':
      return rest[0]?.toLowerCase() === 'granted';
    case 'ip':
      return rest.some((one) =>
        one.includes('/') ? inNetwork(remote, one) : remote === one || remote.startsWith(`${one.replace(/\.$/, '')}.`),
      );
    case 'local':
      return remote.startsWith('127.');
    case 'method':
      return rest.includes(method);
    default:
      return false;
  }
}

/** Where a URL leads: a file's path, or another URL. */
export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly script: boolean }
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string };

const under = (prefix: string, uri: string): boolean =>
  prefix.endsWith('/') ? uri.startsWith(prefix) : uri === prefix || uri.startsWith(`${prefix}/`);

/** The redirect that a list of directives orders for a URL. */
export function redirectOf(list: readonly Directive[], uri: string): Target | undefined {
  for (const { name, args } of list) {
    const lower = name.toLowerCase();
    if (!/^redirect(match|temp|permanent)?$/.test(lower)) continue;
    const first = args[0]?.toLowerCase() ?? '';
    const given = REDIRECT_STATUS[first] ?? (/^\d{3}$/.test(first) ? Number(first) : undefined);
    const status = lower === 'redirectpermanent' ? 301 : (given ?? 302);
    const [from = '', to = ''] = given === undefined ? args : args.slice(1);
    if (lower === 'redirectmatch') {
      const found = regex(from).exec(uri);
      if (found)
        return { kind: 'redirect', status, to: to.replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? '') };
    } else if (under(from, uri)) return { kind: 'redirect', status, to: to === '' ? '' : to + uri.slice(from.length) };
  }
  return undefined;
}

/** Redirects, then aliases, then the host's own folder. `uri` is decoded. */
export function targetOf(host: Host, sites: Sites, uri: string): Target {
  const moved = redirectOf(host.ownFirst, uri);
  if (moved) return moved;
  for (const { name, args } of host.ownFirst) {
    const lower = name.toLowerCase();
    const [from = '', to = ''] = args;
    if ((lower === 'alias' || lower === 'scriptalias') && under(from, uri))
      return {
        kind: 'file',
        path: sites.reader.absolute(to) + uri.slice(from.length),
        script: lower === 'scriptalias',
      };
    const found = lower === 'aliasmatch' ? regex(from).exec(uri) : null;
    if (found)
      return {
        kind: 'file',
        path: sites.reader.absolute(to.replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? '')),
        script: false,
      };
  }
  return { kind: 'file', path: host.root + uri, script: false };
}

/** The path itself or what is above it, down to the last folder that is there. */
function lowestFolder(p: Process, path: string): string {
  const parts = path.split('/').filter(Boolean);
  for (let i = parts.length; i > 0; i--) {
    const folder = `/${parts.slice(0, i).join('/')}`;
    const stat = p.fs.stat(folder, ROOT);
    if (stat.ok && stat.value.kind === 'directory') return folder;
  }
  return '/';
}

/** A path as far as it leads: up to the first part that is not there. */
export function reachedPath(p: Process, path: string): string {
  const parts = path.split('/').filter(Boolean);
  for (let i = 1; i <= parts.length; i++) {
    const here = `/${parts.slice(0, i).join('/')}`;
    const stat = p.fs.stat(here, ROOT);
    if (!stat.ok || (stat.value.kind !== 'directory' && i < parts.length)) return here;
  }
  return path;
}

/** The rules for a path, with the .htaccess files on the way; a text when one of these is wrong. */
export function rulesFor(
  p: Process,
  sites: Sites,
  host: Host,
  path: string,
  uri: string,
): Rules | { readonly wrong: string } {
  const sections = sectionsFor(host, path, lowestFolder(p, path), uri);
  const folders = sections.filter(({ name }) => /^<directory/i.test(name));
  const later = sections.filter(({ name }) => !/^<directory/i.test(name));
  const inner: (readonly Directive[])[] = [host.directives, ...folders.map(({ block = [] }) => block)];
  const accessFiles: (readonly Directive[])[] = [];
  const names = allOf(host.directives, 'AccessFileName').at(-1)?.args ?? ['.htaccess'];
  const parts = path.split('/').filter(Boolean);
  for (let i = 0; i <= parts.length; i++) {
    const folder = `/${parts.slice(0, i).join('/')}`;
    const speaking = folders.filter(({ args }) =>
      args[0] === '~'
        ? false
        : folder === args[0] || folder.startsWith(`${(args[0] ?? '').replace(/(.)\/$/, '$1')}/`) || args[0] === '/',
    );
    const allowed = speaking
      .map(({ block = [] }) => lastOf(block, 'AllowOverride')?.args ?? [])
      .findLast((args) => args.length > 0) ?? ['None'];
    if (allowed.some((word) => word.toLowerCase() === 'none')) continue;
    for (const name of names) {
      const file = `${folder === '/' ? '' : folder}/${name}`;
      if (!p.fs.stat(file, p.credentials).ok) continue;
      const list = readAccessFile(p, file, sites.reader.modules);
      const wrong = typeof list === 'string' ? list : new ConfigChecker(p, sites.reader).checkAccessFile(list);
      if (typeof list === 'string' || wrong !== undefined) return { wrong: `${file}: ${wrong}` };
      accessFiles.push(list, ...filesFor(list, path).map(({ block = [] }) => block));
    }
  }
  return new Rules([...inner, ...accessFiles, ...later.map(({ block = [] }) => block)]);
}

/** The media type that the configuration gives a path, without a charset; undefined for none. */
export function typeOf(rules: Rules, sites: Sites, path: string): string | undefined {
  const forced = rules.value('ForceType');
  if (forced !== undefined && forced.toLowerCase() !== 'none') return forced;
  const name = path.slice(path.lastIndexOf('/') + 1);
  let type: string | undefined;
  for (const extension of name.split('.').slice(1)) {
    const lower = extension.toLowerCase();
    const added = rules
      .all('AddType')
      .findLast(({ args }) => args.slice(1).some((one) => one.replace(/^\./, '').toLowerCase() === lower));
    type = added?.args[0] ?? sites.types.get(lower) ?? type;
  }
  return type;
}
