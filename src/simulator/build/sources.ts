import { basePath } from '../base/go-path.ts';
import { quote } from '../base/go-text.ts';
import { err, ok, type Result } from '../base/result.ts';
import { sha256 } from '../base/sha256.ts';
import type { Task } from '../base/task.ts';
import { contentOf, emptyTree, type Tree, treeSize } from '../filesystem/index.ts';
import type { BuildCache } from './cache.ts';
import { contentDigest } from './content-hash.ts';
import { followPaths, transferSize } from './context.ts';
import type { Vertex } from './definition.ts';
import type { BuilderPorts } from './ports.ts';
import { type Activity, pause } from './progress.ts';

/** What loading needs of the solver's context. */
export interface SourceWorld {
  readonly ports: BuilderPorts;
  readonly cache: BuildCache;
  readonly contexts: ReadonlyMap<string, Tree>;
  readonly definition: { readonly contextPaths: ReadonlyMap<string, readonly string[]> };
}

export interface Loaded {
  readonly tree: Tree;
  readonly key: string;
}

/** `shown` stands at the vertex, `message` after `failed to solve: `. */
export interface SourceFailure {
  readonly shown: string;
  readonly message: string;
}

/** `activity` is undefined for files that need not be sent. */
export type Load = (activity: Activity | undefined) => Task<Result<Loaded, SourceFailure>>;

/** The client sends a context: what steps ask for of it, and of that only what changed since the last build. */
export const loadContext = (world: SourceWorld, vertex: Vertex): Load =>
  function* (activity) {
    const { operation } = vertex;
    const name = operation.kind === 'context' ? operation.name : '';
    const tree = world.contexts.get(name) ?? emptyTree();
    const wanted = followPaths(tree, world.definition.contextPaths.get(name) ?? []);
    if (!wanted.ok) {
      const message = `rpc error: code = Unknown desc = ${wanted.error}`;
      return err({ shown: message, message });
    }
    const size = transferSize(wanted.value, world.cache.sentBefore(name));
    // A local connection, with something for each file.
    if (activity !== undefined) yield* pause(world.ports.clock, 10 + size / 200_000);
    world.cache.noteSent(name, wanted.value);
    world.cache.sources.useLocal('files', name, () => treeSize(wanted.value));
    activity?.status(`transferring ${name}:`, true, { current: size });
    return ok({ tree, key: contentDigest(tree) });
  };

/** `ADD https://…`. A repository is refused by name: Drydock has no git. */
export const loadUrl = (world: SourceWorld, vertex: Vertex): Load =>
  function* () {
    const { operation } = vertex;
    if (operation.kind !== 'http') {
      const url = operation.kind === 'git' ? operation.url : '';
      const message = `drydock: git repositories are not modelled: ${url}`;
      return err({ shown: message, message });
    }
    const { url, checksum } = operation;
    const failed = (text: string) => err({ shown: text, message: `failed to load cache key: ${text}` });
    const { web } = world.ports;
    const response = web === undefined ? err(noNetwork(url)) : yield* web.get(url);
    if (!response.ok) return failed(response.error);
    const { status, body, modified } = response.value;
    if (status < 200 || status >= 400) return failed(`invalid response status ${status}`);
    const digest = `sha256:${sha256(body)}`;
    if (checksum !== undefined && checksum !== digest) {
      const mismatch = `digest mismatch ${digest}: ${checksum}`;
      return err({ shown: mismatch, message: mismatch });
    }
    const name = fileName(url);
    const attributes = { mode: 0o600, uid: 0, gid: 0, mtime: modified ?? 0 };
    const file = { kind: 'file', attributes, content: contentOf(body) } as const;
    const tree: Tree = { ...emptyTree(), entries: new Map([[name, file]]) };
    return ok({ tree, key: contentDigest(tree) });
  };

const noNetwork = (url: string): string => {
  const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? '';
  return `Get ${quote(url)}: dial tcp: lookup ${host}: no such host`;
};

/** The last element of the URL's path, as BuildKit names the download. */
function fileName(url: string): string {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? '';
  const base = basePath(path);
  return base === '.' || base === '/' ? '__unnamed__' : base;
}
