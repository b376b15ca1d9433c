import { joinPath } from '../base/go-path.ts';
import { ok, type Result } from '../base/result.ts';
import type { Tree } from '../filesystem/index.ts';
import type { StepFacts } from './cache-key.ts';
import { checksum, type InputFile } from './checksum.ts';
import { contentDigest } from './content-hash.ts';
import type { Vertex } from './definition.ts';
import { cleanCopyPath } from './ops/copy.ts';
import { ownerFiles } from './ops/owner.ts';
import { createPatternMatcher, type PatternMatcher } from './pattern-matcher.ts';
import { followInTree } from './rootfs-editor.ts';

/** The files that a step reads, and the digests that stand for them in its key. */
export interface InputDigests {
  readonly files: readonly InputFile[];
  readonly contents: readonly string[];
}

export interface InputFailure {
  /** In which input something is missing. */
  readonly input: Vertex | undefined;
  readonly message: string;
}

/**
 * Looks at what a step takes from other vertices than its parent: sources of COPY, bind mounts of RUN. What comes from
 * the parent itself is told by the parent's key, so a missing file there is noticed only when the step is executed.
 */
export function inputDigests(
  vertex: Vertex,
  treeOf: (input: Vertex | undefined) => Tree,
): Result<InputDigests, InputFailure> {
  const files: InputFile[] = [];
  const contents: string[] = [];
  const add = (
    input: Vertex | undefined,
    path: string,
    exclude: PatternMatcher | undefined,
  ): Result<void, InputFailure> => {
    if (input !== undefined && input === vertex.parent) {
      contents.push(`parent:${path}`);
      return ok(undefined);
    }
    const sum = checksum(treeOf(input), path, exclude);
    if (!sum.ok) return { ok: false, error: { input, message: sum.error } };
    files.push(...sum.value.files);
    contents.push(sum.value.digest);
    return ok(undefined);
  };
  const { operation } = vertex;
  if (operation.kind === 'copy') {
    const exclude = excludeMatcher(operation.copy.exclude);
    for (const source of operation.sources) {
      if (source.kind === 'inline') continue;
      const path = source.local ? joinPath('/', source.path) : '/';
      const done = add(source.from, path, source.local ? exclude : undefined);
      if (!done.ok) return done;
    }
  }
  if (operation.kind === 'run')
    for (const { mount, source } of operation.mounts) {
      if (mount.type !== 'bind') continue;
      const done = add(source, joinPath('/', mount.source ?? '/'), undefined);
      if (!done.ok) return done;
    }
  return ok({ files, contents });
}

/** `--exclude`; broken patterns were refused by the frontend. */
export function excludeMatcher(patterns: readonly string[]): PatternMatcher | undefined {
  if (patterns.length === 0) return undefined;
  const matcher = createPatternMatcher(patterns);
  return matcher.ok ? matcher.value : undefined;
}

const PROXIES = new Set(['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy']);

/** What else counts for a step's key: its own text and settings, and files of the parent that its options look into. */
export function stepFacts(
  vertex: Vertex,
  world: {
    readonly addHosts: readonly string[];
    readonly ulimits: readonly string[];
    readonly shmSize: number | undefined;
    readonly network: string;
    readonly hostname: string | undefined;
    readonly platform: string;
  },
  treeOf: (input: Vertex | undefined) => Tree,
): Pick<StepFacts, 'instruction' | 'variables' | 'config' | 'names'> {
  const { operation } = vertex;
  const config = new Map<string, string>([['platform', world.platform]]);
  switch (operation.kind) {
    case 'run': {
      const { run } = operation;
      const variables = new Map<string, string>();
      for (const entry of run.env) {
        const equals = entry.indexOf('=');
        const name = entry.slice(0, equals);
        // Proxies change nothing about the result.
        if (!PROXIES.has(name.toLowerCase())) variables.set(name, entry.slice(equals + 1));
      }
      config.set('workdir', run.cwd).set('user', run.user).set('network', `${run.network} ${world.network}`);
      config.set('hosts', world.addHosts.map((host) => host.split(/[:=]/)[0]).join(' '));
      config.set('ulimits', world.ulimits.join(' '));
      if (world.hostname !== undefined) config.set('hostname', world.hostname);
      if (world.shmSize !== undefined) config.set('shm-size', String(world.shmSize));
      config.set('mounts', operation.mounts.map(({ mount }) => JSON.stringify({ ...mount, id: undefined })).join(' '));
      config.set('files', JSON.stringify(run.files));
      return { instruction: JSON.stringify(run.argv), variables, config, names: [] };
    }
    case 'copy': {
      const { copy } = operation;
      const { instruction, destination, chmod, link, parents, exclude, unpack, inline } = copy;
      const text = JSON.stringify({ instruction, destination, chmod, link, parents, exclude, unpack, inline });
      if (copy.chown !== undefined) owners(copy.chown, vertex, config, treeOf);
      return { instruction: text, variables: new Map(), config, names: copy.sources.map(cleanCopyPath) };
    }
    case 'workdir':
      if (operation.user !== '') owners(operation.user, vertex, config, treeOf);
      return { instruction: `WORKDIR ${operation.path}`, variables: new Map(), config, names: [] };
    default:
      throw new Error(`${operation.kind} is no step`);
  }
}

/** A name means what the image's files say. */
function owners(
  spec: string,
  vertex: Vertex,
  config: Map<string, string>,
  treeOf: (input: Vertex | undefined) => Tree,
): void {
  config.set('owner', spec);
  for (const path of ownerFiles(spec)) {
    const node = followInTree(treeOf(vertex.parent), path);
    config.set(path, node === undefined ? '' : contentDigest(node));
  }
}
