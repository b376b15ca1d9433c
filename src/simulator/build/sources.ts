import { err, ok, type Result } from '../base/result.ts';
import type { Task } from '../base/task.ts';
import { emptyTree, type Tree, treeSize } from '../filesystem/index.ts';
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
