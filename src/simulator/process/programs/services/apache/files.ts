import { utf8Encode } from '../../../../base/bytes.ts';
import type { Task } from '../../../../base/task.ts';
import type { Errno, Stat } from '../../../../filesystem/index.ts';
import type { Process } from '../../../program.ts';
import { strerror } from '../../errno-text.ts';
import { byteRange } from '../../net/byte-range.ts';
import { type Headers, headerOf, httpDate } from '../../net/http.ts';
import type { Answering } from './answering.ts';
import { escapePath, listingPage } from './listing.ts';
import type { Reply } from './pages.ts';
import { type Rules, rulesFor, typeOf } from './resource.ts';
import { settingOf } from './sites.ts';

/** The methods that files answer to. */
export const methodsOf = (exchange: Answering): string =>
  settingOf(exchange.host.directives, 'TraceEnable')?.toLowerCase() === 'off'
    ? 'GET,POST,OPTIONS,HEAD'
    : 'GET,POST,OPTIONS,HEAD,TRACE';
const FOR_NOTHING = 'OPTIONS,HEAD,GET,POST,TRACE';

const NUMBERS: Partial<Record<Errno, number>> = { EACCES: 13, ENOENT: 2, ENOTDIR: 20, ELOOP: 40, ENAMETOOLONG: 36 };
const caused = (errno: Errno): string => `(${NUMBERS[errno] ?? 5})${strerror(errno)}: `;

/** What lies on the way to a path: links that are not to be followed, folders that cannot be entered. */
function obstacle(p: Process, rules: Rules, path: string): { kind: 'link' | 'closed'; at: string } | undefined {
  const parts = path.split('/').filter(Boolean);
  for (let i = 1; i <= parts.length; i++) {
    const here = `/${parts.slice(0, i).join('/')}`;
    const stat = p.stat(here, false);
    if (!stat.ok) return stat.error === 'EACCES' ? { kind: 'closed', at: here } : undefined;
    if (stat.value.kind !== 'symlink') continue;
    const behind = p.stat(here);
    if (!rules.option('followsymlinks') || (!behind.ok && behind.error !== 'EACCES')) return { kind: 'link', at: here };
  }
  return undefined;
}

/** Answers with the file or the folder at a path. */
export function* fileReply(exchange: Answering, rules: Rules, path: string, depth: number): Task<Reply> {
  const { worker, uri, request } = exchange;
  const { p } = worker;
  const bare = path.replace(/(.)\/$/, '$1');
  const stopped = obstacle(p, rules, bare);
  if (stopped?.kind === 'closed') {
    yield* exchange.error(
      'core',
      'error',
      `AH00035: access to ${uri} denied (filesystem path '${stopped.at}') because search permissions are missing on a component of the path`,
      caused('EACCES'),
    );
    return exchange.page(403);
  }
  if (stopped) {
    yield* exchange.error(
      'core',
      'error',
      `AH00037: Symbolic link not allowed or link target not accessible: ${stopped.at}`,
    );
    return exchange.page(403);
  }
  if (!rules.allows(exchange.connection.remote.address, request?.method ?? '')) {
    yield* exchange.error('authz_core', 'error', `AH01630: client denied by server configuration: ${exchange.file}`);
    return exchange.page(403);
  }
  const stat = p.stat(bare);
  if (stat.ok && stat.value.kind === 'directory') return yield* folderReply(exchange, rules, bare, depth);
  const fallback = rules.value('FallbackResource');
  if (
    !stat.ok &&
    fallback !== undefined &&
    fallback.toLowerCase() !== 'disabled' &&
    fallback !== uri &&
    (request?.method === 'GET' || request?.method === 'HEAD')
  )
    return yield* exchange.route(fallback, depth + 1);
  return yield* oneFile(exchange, rules, path, stat.ok && !path.endsWith('/') ? stat.value : undefined);
}

function* oneFile(exchange: Answering, rules: Rules, path: string, stat: Stat | undefined): Task<Reply> {
  const { p, sites } = exchange.worker;
  const method = exchange.request?.method ?? '';
  const type = typeOf(rules, sites, path);
  if (method === 'OPTIONS')
    return {
      status: 200,
      headers: [['Allow', methodsOf(exchange)], ['Content-Length', '0'], ...typeLines(rules, type)],
      body: new Uint8Array(0),
    };
  if (!/^(GET|HEAD|POST)$/.test(method))
    return exchange.page(405, { headers: [['Allow', stat ? methodsOf(exchange) : FOR_NOTHING]] });
  if (!stat) {
    yield* exchange.error('core', 'info', `AH00128: File does not exist: ${exchange.file}`);
    return exchange.page(404);
  }
  const content = p.fs.readFile(p.resolve(path), p.credentials);
  if (!content.ok) {
    yield* exchange.error(
      'core',
      'error',
      `AH00132: file permissions deny server access: ${path}`,
      caused(content.error),
    );
    return exchange.page(403);
  }
  const { bytes, size } = content.value;
  const body = new Uint8Array(size);
  body.set(bytes);
  return conditional(exchange, rules, type, stat, body);
}

function typeLines(rules: Rules, type: string | undefined): Headers {
  if (type === undefined) return [];
  const charset = rules.value('AddDefaultCharset')?.toLowerCase() ?? 'off';
  const named = charset === 'on' ? 'iso-8859-1' : charset;
  return [
    [
      'Content-Type',
      named === 'off' || !/^text\/(html|plain)/.test(type) || type.includes('charset')
        ? type
        : `${type}; charset=${named}`,
    ],
  ];
}

/** The answer with a file's bytes, or a part of them, or that the client has it already. */
function conditional(exchange: Answering, rules: Rules, type: string | undefined, stat: Stat, body: Uint8Array): Reply {
  const headers = exchange.request?.headers ?? [];
  const etag = `"${body.length.toString(16)}-${Math.round(stat.mtime * 1e6).toString(16)}"`;
  const modified = httpDate(stat.mtime * 1000);
  const lead: Headers = [
    ['Last-Modified', modified],
    ...(rules.value('FileETag')?.toLowerCase() === 'none' ? [] : [['ETag', etag] as const]),
    ['Accept-Ranges', 'bytes'],
  ];
  const match = headerOf(headers, 'If-None-Match');
  const since = headerOf(headers, 'If-Modified-Since');
  const known =
    match !== undefined
      ? match === '*' || match.split(/,\s*/).includes(etag)
      : since !== undefined && Date.parse(since) >= Math.floor(stat.mtime) * 1000;
  if (known) return { status: 304, headers: lead, body: new Uint8Array(0) };
  const range = byteRange(headerOf(headers, 'Range'), body.length);
  if (range === 'none') {
    const page = exchange.page(416);
    return {
      ...page,
      headers: [['Transfer-Encoding', 'chunked'], ...page.headers.filter(([name]) => name !== 'Content-Length')],
    };
  }
  if (range)
    return {
      status: 206,
      headers: [
        ...lead,
        ['Content-Length', String(range.last - range.first + 1)],
        ['Content-Range', `bytes ${range.first}-${range.last}/${body.length}`],
        ...typeLines(rules, type),
      ],
      body: body.subarray(range.first, range.last + 1),
    };
  return {
    status: 200,
    headers: [...lead, ['Content-Length', String(body.length)], ...typeLines(rules, type)],
    body,
  };
}

function* folderReply(exchange: Answering, rules: Rules, path: string, depth: number): Task<Reply> {
  const { uri, query, request, worker } = exchange;
  const { p, sites } = worker;
  const method = request?.method ?? '';
  if (!uri.endsWith('/') && (rules.value('DirectorySlash') ?? 'on').toLowerCase() === 'on')
    return exchange.redirect(301, `http://${exchange.authority}${escapePath(uri)}/${query === '' ? '' : `?${query}`}`);
  const names = sites.reader.modules.has('dir') ? rules.said('DirectoryIndex').flatMap(({ args }) => args) : [];
  const wanted = names.length > 0 ? names : ['index.html'];
  for (const name of wanted) {
    if (name.toLowerCase() === 'disabled') break;
    const full = name.startsWith('/') ? exchange.host.root + name : `${path === '/' ? '' : path}/${name}`;
    if (p.stat(full).ok) return yield* exchange.route(name.startsWith('/') ? name : uri + name, depth + 1);
  }
  if (method !== 'GET' && method !== 'HEAD')
    return method === 'POST' ? exchange.page(404) : exchange.page(405, { headers: [['Allow', FOR_NOTHING]] });
  const fallback = rules.value('FallbackResource');
  if (fallback !== undefined && fallback.toLowerCase() !== 'disabled')
    return yield* exchange.route(fallback, depth + 1);
  if (!sites.reader.modules.has('autoindex')) return exchange.page(404);
  if (!rules.option('indexes')) {
    yield* exchange.error(
      'autoindex',
      'error',
      `AH01276: Cannot serve directory ${path}/: No matching DirectoryIndex (${wanted.join(',')}) found, and server-generated directory index forbidden by Options directive`,
    );
    return exchange.page(403);
  }
  const options = rules.all('IndexOptions').flatMap(({ args }) => args.map((word) => word.toLowerCase()));
  const has = (word: string): boolean => options.includes(word) || options.includes(`+${word}`);
  if (['htmltable', 'iconsarelinks', 'scanhtmltitles', 'xhtml', 'suppresscolumnsorting'].some(has)) {
    yield* exchange.error('core', 'error', 'drydock: of IndexOptions only FancyIndexing and FoldersFirst are modelled');
    return exchange.page(500);
  }
  const page = listingPage(
    p,
    path,
    uri,
    query,
    { fancy: has('fancyindexing'), foldersFirst: has('foldersfirst'), hidden: forbidden(exchange, path) },
    exchange.signature(rules),
  );
  const body = utf8Encode(page);
  return {
    status: 200,
    headers: [
      ['Content-Length', String(body.length)],
      ['Content-Type', 'text/html;charset=ISO-8859-1'],
    ],
    body,
    made: true,
  };
}

/** Tells which entries of a folder the client may not have: a listing leaves them out. */
function forbidden(exchange: Answering, folder: string): (name: string) => boolean {
  const { p, sites } = exchange.worker;
  return (name) => {
    const path = `${folder === '/' ? '' : folder}/${name}`;
    const rules = rulesFor(p, sites, exchange.host, path, exchange.uri + name);
    if ('wrong' in rules) return true;
    const unreachable = obstacle(p, rules, path) !== undefined;
    return unreachable || !rules.allows(exchange.connection.remote.address, 'GET');
  };
}
