import { basePath } from '../base/go-path.ts';
import { quote } from '../base/go-text.ts';
import { err, ok, type Result } from '../base/result.ts';
import { sha256 } from '../base/sha256.ts';
import type { Task } from '../base/task.ts';
import { contentOf, emptyTree, type Tree } from '../filesystem/index.ts';
import type { Operation, Vertex } from './definition.ts';
import type { Download } from './downloads.ts';
import type { Web, WebResponse } from './ports.ts';
import type { Load, Loaded, SourceFailure, SourceWorld } from './sources.ts';

/** `ADD https://…`. A repository is refused by name: Drydock has no git. */
export const loadUrl = (world: SourceWorld, vertex: Vertex): Load =>
  function* () {
    const { operation } = vertex;
    if (operation.kind !== 'http') {
      const url = operation.kind === 'git' ? operation.url : '';
      const message = `drydock: git repositories are not modelled: ${url}`;
      return err({ shown: message, message });
    }
    const { checksum } = operation;
    const known = checksum === undefined ? undefined : world.cache.downloads.find(keyOf(operation.url, checksum, ''));
    if (known !== undefined) return ok(known);
    const loaded = yield* download(world, operation);
    // With a checksum the key is known beforehand: what fails is the step itself.
    if (loaded.ok || checksum !== undefined) return loaded;
    return err({ ...loaded.error, message: `failed to load cache key: ${loaded.error.shown}` });
  };

function* download(
  { ports, cache }: SourceWorld,
  { url, checksum }: Extract<Operation, { kind: 'http' }>,
): Task<Result<Loaded, SourceFailure>> {
  const failed = (text: string) => err({ shown: text, message: text });
  const { web } = ports;
  if (web === undefined) return failed(noNetwork(url));
  if (checksum === undefined) {
    const same = yield* unchanged(web, url, cache.downloads.of(url));
    if (same !== undefined) return ok(same);
  }
  const response = yield* web.request('GET', url, []);
  if (!response.ok) return failed(response.error);
  const { status, body } = response.value;
  if (status < 200 || status >= 400) return failed(`invalid response status ${status}`);
  const digest = `sha256:${sha256(body)}`;
  if (checksum !== undefined && checksum !== digest) return failed(`digest mismatch ${digest}: ${checksum}`);
  const { modified = 0, lastModified = '', etag = '' } = response.value;
  const key = keyOf(url, digest, checksum === undefined ? lastModified : '');
  const tree = treeOf(url, body, modified);
  cache.downloads.keep(url, { tree, key, etag }, body.length);
  return ok({ tree, key });
}

/** The earlier download that the server still has, as its entity tag tells. */
function* unchanged(web: Web, url: string, known: readonly Download[]): Task<Download | undefined> {
  if (known.length === 0) return undefined;
  const tags = known.map(({ etag }) => etag);
  const response = yield* web.request('HEAD', url, [
    ['If-None-Match', tags.join(', ')],
    ['Accept-Encoding', 'gzip'],
  ]);
  if (!response.ok) return undefined;
  const { status, etag } = response.value;
  if (status !== 200 && status !== 304) return undefined;
  const only = status === 304 && known.length === 1 ? tags[0] : undefined;
  return known.find((one) => one.etag === (etag ?? only));
}

function treeOf(url: string, body: WebResponse['body'], modified: number): Tree {
  const attributes = { mode: 0o600, uid: 0, gid: 0, mtime: modified };
  const file = { kind: 'file', attributes, content: contentOf(body) } as const;
  return { ...emptyTree(), entries: new Map([[fileName(url), file]]) };
}

const keyOf = (url: string, digest: string, lastModified: string): string =>
  `sha256:${sha256(`${fileName(url)} ${digest} ${lastModified}`)}`;

const noNetwork = (url: string): string => {
  const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? '';
  return `Get ${quote(url)}: dial tcp: lookup ${host}: no such host`;
};

/** The last element of the URL's path, as BuildKit names the download whatever the server says. */
function fileName(url: string): string {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? '';
  const base = basePath(path);
  return base === '.' || base === '/' ? '__unnamed__' : base;
}
