import type { LineRange } from '../base/diagnostic.ts';
import type { MessageQueue } from '../base/message-queue.ts';
import type { Tree } from '../filesystem/inode.ts';

/** Any other `--call=NAME`, which the frontend refuses. */
export type UnknownCall = string & Record<never, never>;

/** What `docker build` asks. Paths are inside the context; the client has read the files, the builder filters them. */
export interface BuildRequest {
  /** The main context: a folder of the client, or none (`docker build - < Dockerfile`). */
  readonly context: /** `archive`: it came as a tar on standard input (`docker build - < context.tar`). */
  { readonly kind: 'tree'; readonly tree: Tree; readonly archive?: boolean } | { readonly kind: 'none' };
  /** Path of the Dockerfile in its own tree, and its text; `name` is what errors show. Undefined text: it was not found. */
  readonly dockerfile: { readonly name: string; readonly text: string | undefined; readonly notFoundMessage?: string };
  /** Text of `<name>.dockerignore` or `.dockerignore`, with the name it was found under. */
  readonly dockerignore?: { readonly name: string; readonly text: string };
  readonly namedContexts: ReadonlyMap<
    string,
    { readonly kind: 'tree'; readonly tree: Tree } | { readonly kind: 'image'; readonly reference: string }
  >;
  readonly tags: readonly string[];
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly target?: string;
  readonly noCache: boolean;
  readonly noCacheFilter: readonly string[];
  readonly pull: boolean;
  readonly platform?: string;
  readonly network: string;
  readonly addHosts: readonly string[];
  readonly shmSize?: number;
  readonly ulimits: readonly string[];
  /** Secret files by id. */
  readonly secrets: ReadonlyMap<string, Uint8Array>;
  readonly ssh: readonly string[];
  /** What `--allow` grants: `network.host`. `--network=host` grants it too. */
  readonly allow?: readonly string[];
  /** Where the result goes, once for each `-o`; none builds only. */
  readonly outputs: readonly BuildOutput[];
  /** `build`, or what `--call`/`--check` asks for. */
  readonly call: 'build' | 'check' | 'outline' | 'targets' | UnknownCall;
  /** The legacy builder (`DOCKER_BUILDKIT=0`). */
  readonly legacy: boolean;
  readonly metadata?: { readonly sourceDateEpoch?: number };
}

/** `image` into the store; `local` gives the tree, `tar` the bytes. */
export type BuildOutput = 'image' | 'local' | 'tar';

export interface BuildOutcome {
  /** `sha256:…` of the image's config; absent for other outputs. */
  readonly imageId?: string;
  readonly tree?: Tree;
  readonly tar?: Uint8Array;
  /** Text of `--check` and `--call` answers, and the exit code they ask for. `error` goes after `ERROR: ` on standard error. */
  readonly call?: { readonly text: string; readonly json: string; readonly exitCode: number; readonly error?: string };
  readonly warnings: readonly BuildWarning[];
}

export interface BuildWarning {
  readonly rule: string;
  readonly description: string;
  readonly url: string;
  readonly detail: string;
  readonly lines: LineRange;
}

/** BuildKit's stream of solve status: what buildx turns into progress lines. Times in milliseconds since the Unix epoch. */
export type BuildProgress =
  | {
      readonly type: 'vertex';
      readonly digest: string;
      readonly name: string;
      readonly inputs: readonly string[];
      readonly internal?: boolean;
    }
  | { readonly type: 'started'; readonly digest: string; readonly at: number }
  | {
      readonly type: 'completed';
      readonly digest: string;
      readonly at: number;
      readonly cached?: boolean;
      readonly error?: string;
      readonly canceled?: boolean;
    }
  /** A line below a vertex, such as `transferring context: 40B done`. */
  | {
      readonly type: 'status';
      readonly digest: string;
      readonly text: string;
      readonly at: number;
      readonly current?: number;
      readonly total?: number;
      readonly done: boolean;
    }
  | {
      readonly type: 'log';
      readonly digest: string;
      readonly stream: 1 | 2;
      readonly bytes: Uint8Array;
      readonly at: number;
    }
  | { readonly type: 'warning'; readonly warning: BuildWarning }
  /** What the legacy builder prints; it knows no vertices. 1: standard output. */
  | { readonly type: 'text'; readonly stream: 1 | 2; readonly text: string };

export type BuildProgressQueue = MessageQueue<BuildProgress>;

/** A build that failed, in the parts from which the client prints its message. */
export interface BuildFailureDetail {
  /** The final `ERROR: failed to build: …` sentence without that prefix. */
  readonly message: string;
  /** `Dockerfile:3` and its excerpt, as buildx prints it; absent when the error has no source. */
  readonly excerpt?: string;
  /** The failing step's name and its output once more, as buildx prints it between ` > ` and the excerpt. */
  readonly failedStep?: { readonly name: string; readonly log: string };
  /** Warnings that came before. */
  readonly warnings: readonly BuildWarning[];
  /** With the legacy builder `message` is all that is printed, and the command ends with this code. */
  readonly exitCode?: number;
}
