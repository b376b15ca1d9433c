import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { parseBool, quote } from '../go-text.ts';

/** What matters here of a source that names a git repository. */
export interface GitRef {
  readonly remote: string;
  readonly ref: string;
  readonly subdir: string;
  readonly checksum: string;
  readonly keepGitDir: boolean | undefined;
}

const PROTOCOL = /^([a-zA-Z0-9]+):\/\//;
const SCP = /^([a-zA-Z0-9-_]+)@([a-zA-Z0-9-.]+):([^\n]*?)(?:\?([^\n]*?))?(?:#([^\n]*))?$/;

/**
 * Whether a source of ADD or COPY is a git repository: undefined when it is none (a file or an HTTP URL), an error when
 * it is one with a query that Docker rejects.
 */
export function parseGitRef(source: string): Result<GitRef, string> | undefined {
  const protocol = PROTOCOL.exec(source)?.[1]?.toLowerCase();
  if (protocol === undefined) {
    // `github.com/a/b` looks like a local path and is taken for one.
    if (source.startsWith('github.com/') || source.startsWith('./') || source.startsWith('../')) return undefined;
    const scp = SCP.exec(source);
    if (scp === null) return undefined;
    return refOf(`${scp[1]}@${scp[2]}:${scp[3]}`, scp[5] ?? '', scp[4] ?? '');
  }
  if (protocol !== 'http' && protocol !== 'https' && protocol !== 'ssh' && protocol !== 'git') return undefined;
  const url = splitUrl(source);
  if (url === undefined) return undefined;
  if (protocol.startsWith('http') && !url.path.endsWith('.git')) return undefined;
  return refOf(url.remote, url.fragment, url.query);
}

/** True for an HTTP(S) source that is no git repository. */
export function isHttpSource(source: string): boolean {
  return /^https?:\/\//.test(source) && parseGitRef(source) === undefined;
}

interface SplitUrl {
  readonly remote: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** The parts of a URL, or undefined when Go's parser rejects it. */
function splitUrl(source: string): SplitUrl | undefined {
  if (/[\x00-\x1f\x7f]/.test(source)) return undefined;
  const match = /^([^:]+:\/\/)([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(source);
  if (match === null) return undefined;
  const [, scheme = '', authority = '', rawPath = '', query = '', rawFragment = ''] = match;
  const path = percentDecode(rawPath);
  const fragment = percentDecode(rawFragment);
  if (path === undefined || fragment === undefined || !isAuthority(authority)) return undefined;
  return { remote: scheme + authority + rawPath, path, query, fragment };
}

function isAuthority(authority: string): boolean {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (/[ "<>\\^`{|}%]/.test(host)) return false;
  const port = host.startsWith('[') ? host.slice(host.indexOf(']') + 1) : host.slice(host.indexOf(':'));
  if (!host.startsWith('[') && !host.includes(':')) return true;
  return /^(?::[0-9]*)?$/.test(port);
}

function percentDecode(text: string): string | undefined {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refOf(remote: string, fragment: string, query: string): Result<GitRef, string> {
  const colon = fragment.indexOf(':');
  const draft: Draft = {
    remote,
    ref: colon < 0 ? fragment : fragment.slice(0, colon),
    subdir: colon < 0 ? '' : fragment.slice(colon + 1).replace(/^\/+/, ''),
    checksum: '',
    keepGitDir: undefined,
    tag: '',
    branch: '',
  };
  for (const [key, values] of parseQuery(query)) {
    const fault = applyQuery(draft, key, values);
    if (fault !== undefined) return err(fault);
  }
  const fault = applyNames(draft);
  return fault === undefined ? ok(draft) : err(fault);
}

interface Draft {
  remote: string;
  ref: string;
  subdir: string;
  checksum: string;
  keepGitDir: boolean | undefined;
  tag: string;
  branch: string;
}

function parseQuery(query: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const part of query.split('&')) {
    if (part === '' || part.includes(';')) continue;
    const equals = part.indexOf('=');
    const key = percentDecode((equals < 0 ? part : part.slice(0, equals)).replaceAll('+', ' '));
    const value = percentDecode((equals < 0 ? '' : part.slice(equals + 1)).replaceAll('+', ' '));
    if (key === undefined || value === undefined) continue;
    const list = values.get(key);
    if (list === undefined) values.set(key, [value]);
    else list.push(value);
  }
  return values;
}

const FLAGS = new Set(['submodules', 'keep-git-dir', 'fetch-by-commit']);

function applyQuery(draft: Draft, key: string, values: readonly string[]): string | undefined {
  if (values.length > 1) return `query ${quote(key)} has multiple values`;
  const value = values[0] ?? '';
  if (FLAGS.has(key)) {
    const flag = value === '' ? true : parseBool(value);
    if (flag === undefined) return `invalid ${key} value: ${quote(value)}`;
    if (key === 'keep-git-dir') draft.keepGitDir = flag;
    return undefined;
  }
  if (value === '') return `query ${quote(key)} has no value`;
  switch (key) {
    case 'ref':
    case 'subdir':
      if (draft[key] !== '' && draft[key] !== value) {
        return `${key} conflicts: ${quote(draft[key])} vs ${quote(value)}`;
      }
      draft[key] = value;
      return undefined;
    case 'tag':
    case 'branch':
      draft[key] = value;
      return undefined;
    case 'checksum':
    case 'commit':
      draft.checksum = value;
      return undefined;
    case 'mtime':
      if (value === 'checkout' || value === 'commit') return undefined;
      return `invalid mtime value: ${quote(value)} (must be "checkout" or "commit")`;
    default:
      return `unexpected query ${quote(key)}`;
  }
}

function applyNames(draft: Draft): string | undefined {
  if (draft.tag !== '') {
    const tag = draft.tag.startsWith('refs/tags/') ? draft.tag : `refs/tags/${draft.tag}`;
    if (draft.ref !== '' && draft.ref !== tag) return `ref conflicts: ${quote(draft.ref)} vs ${quote(tag)}`;
    draft.ref = tag;
  }
  if (draft.branch === '') return undefined;
  if (draft.tag !== '') return 'branch conflicts with tag';
  const branch = draft.branch.startsWith('refs/heads/') ? draft.branch : `refs/heads/${draft.branch}`;
  if (draft.ref !== '' && draft.ref !== branch) return `ref conflicts: ${quote(draft.ref)} vs ${quote(branch)}`;
  draft.ref = branch;
  return undefined;
}
