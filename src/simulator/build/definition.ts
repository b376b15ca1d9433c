import type { LineRange } from '../base/diagnostic.ts';
import { marshal } from '../base/go-json.ts';
import { sha256 } from '../base/sha256.ts';
import { isHttpSource, parseGitRef } from '../dockerfile/convert/git-ref.ts';
import type {
  BuildPlan,
  CopySource,
  CopyStep,
  PlannedStage,
  PlannedStep,
  RunMount,
  RunStep,
} from '../dockerfile/index.ts';

/** What a vertex does. */
export type Operation =
  | { readonly kind: 'image'; readonly reference: string }
  /** A folder that the client sends: the main context is called `context`. */
  | { readonly kind: 'context'; readonly name: string }
  | { readonly kind: 'http'; readonly url: string; readonly checksum: string | undefined }
  | { readonly kind: 'git'; readonly url: string }
  /** The text of a heredoc. */
  | { readonly kind: 'inline' }
  | { readonly kind: 'run'; readonly run: RunStep; readonly mounts: readonly MountPlan[] }
  | { readonly kind: 'copy'; readonly copy: CopyStep; readonly sources: readonly SourcePlan[] }
  | { readonly kind: 'workdir'; readonly path: string; readonly user: string };

export interface MountPlan {
  readonly mount: RunMount;
  /** Where its files come from: an input of the vertex, or undefined for none. */
  readonly source: Vertex | undefined;
}

/** One source of COPY or ADD: a path in a vertex, or a heredoc's file. */
export type SourcePlan =
  | { readonly kind: 'path'; readonly from: Vertex | undefined; readonly path: string; readonly local: boolean }
  | { readonly kind: 'inline'; readonly name: string; readonly content: string };

/** A node of the graph, as BuildKit's LLB has it. Equal operations on equal inputs are one vertex. */
export interface Vertex {
  /** `sha256:…` of the operation and its inputs. */
  readonly digest: string;
  readonly operation: Operation;
  /** The file system it works on; undefined is scratch. */
  readonly parent: Vertex | undefined;
  /** All vertices that must be done before, the parent among them. */
  readonly inputs: readonly Vertex[];
  /** As progress shows it. The last place that uses a shared vertex gives the name, as in BuildKit. */
  name: string;
  /** In which lines of the Dockerfile it stands; undefined where errors show no excerpt. */
  lines: LineRange | undefined;
  /** Runs again whatever the cache holds. */
  ignoreCache: boolean;
  /** The steps that it is, by {@link stepId}. */
  readonly steps: string[];
}

/** What is to be solved. */
export interface Definition {
  /** The target's last vertex; undefined when the image has no files. */
  readonly result: Vertex | undefined;
  /** All that the result needs, inputs first, in the order in which BuildKit writes them down. */
  readonly vertices: readonly Vertex[];
  /** The last vertex of each reachable stage. */
  readonly stageResults: ReadonlyMap<number, Vertex | undefined>;
  /** What the client must send of each context. */
  readonly contextPaths: ReadonlyMap<string, readonly string[]>;
}

export interface DefinitionOptions {
  readonly noCache: boolean;
  /** Names of stages, lowercase. */
  readonly noCacheFilter: readonly string[];
  /** What progress shows of an image: the digest it was resolved to, or the build context that stands in for it. */
  readonly image: (reference: string) => { readonly digest?: string; readonly context?: string };
}

/** Names a step of the plan: `STAGE.from`, or `STAGE.STEP` with 0-based numbers. */
export const stepId = (stage: number, step: number | 'from'): string => `${stage}.${step}`;

/** Turns a plan into the graph of what must be done for its target. */
export function define(plan: BuildPlan, options: DefinitionOptions): Definition {
  return new Definer(plan, options).run();
}

/** A place that uses a vertex: equal operations are written in several places. */
interface Use {
  readonly vertex: Vertex;
  readonly inputs: readonly Use[];
  readonly name: string;
  readonly lines: LineRange | undefined;
}

class Definer {
  readonly #plan: BuildPlan;
  readonly #options: DefinitionOptions;
  readonly #known = new Map<string, Vertex>();
  /** The last use in each stage; undefined for a stage without files. */
  readonly #stages = new Map<number, Use | undefined>();
  readonly #contextPaths = new Map<string, string[]>();
  readonly #named: boolean;
  #contextUses = 0;

  constructor(plan: BuildPlan, options: DefinitionOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#named = plan.stages.length > 1 || plan.stages.some((stage) => stage.steps.some(bringsAnotherSource));
  }

  run(): Definition {
    for (const stage of this.#plan.stages) if (stage.reachable) this.#stages.set(stage.index, this.#stage(stage));
    const target = this.#stages.get(this.#plan.target);
    const stageResults = new Map<number, Vertex | undefined>();
    for (const [index, use] of this.#stages) stageResults.set(index, use?.vertex);
    if (target !== undefined) nameVertices(target);
    const vertices = target === undefined ? [] : inOrder(target.vertex);
    return { result: target?.vertex, vertices, stageResults, contextPaths: this.#contextPaths };
  }

  #stage(stage: PlannedStage): Use | undefined {
    const number = this.#numbering(stage);
    let use = this.#base(stage, number);
    for (const [index, step] of stage.steps.entries()) {
      const next = this.#step(stage, step, use, number);
      if (next === undefined) continue;
      next.vertex.steps.push(stepId(stage.index, index));
      // The frontend marks what RUN, COPY and ADD do; the folder of a WORKDIR is looked up like ever.
      if (step.kind !== 'workdir' && this.#ignoresCache(stage)) next.vertex.ignoreCache = true;
      use = next;
    }
    return use;
  }

  #ignoresCache(stage: PlannedStage): boolean {
    const { noCache, noCacheFilter } = this.#options;
    return noCache || (stage.name !== undefined && noCacheFilter.includes(stage.name.toLowerCase()));
  }

  /** `[NAME n/m] `: m counts what the stage writes itself, and once they are known all its ONBUILD triggers. */
  #numbering(stage: PlannedStage): (text: string) => string {
    // Triggers stand at their FROM. Docker counts even those that are no step of progress.
    const triggers = stage.steps.filter((step) => step.lines.start === stage.lines.start);
    const counted = stage.steps.filter((step) => step.kind !== 'meta' && !triggers.includes(step));
    const base = stage.base.kind === 'image' || stage.base.kind === 'context' ? 1 : 0;
    const total = base + counted.length + triggers.length;
    const prefix = this.#named ? `${stage.name ?? `stage-${stage.index}`} ` : '';
    let index = 0;
    return (text) => {
      index++;
      const shown = text.startsWith('FROM ') ? total - triggers.length : total;
      return `[${prefix}${String(index).padStart(String(shown).length)}/${shown}] ${text}`;
    };
  }

  #base(stage: PlannedStage, number: (text: string) => string): Use | undefined {
    const { base } = stage;
    switch (base.kind) {
      case 'scratch':
        return undefined;
      case 'stage':
        return this.#stages.get(base.index);
      case 'image': {
        // A build context in place of the image is no step of the stage.
        const name = this.#options.image(base.reference).context ?? number(stage.fromName);
        const use = this.#image(base.reference, name, stage.lines);
        use.vertex.steps.push(stepId(stage.index, 'from'));
        return use;
      }
      case 'context': {
        const use = this.#context(base.name, ['/']);
        use.vertex.steps.push(stepId(stage.index, 'from'));
        return use;
      }
    }
  }

  #step(
    stage: PlannedStage,
    step: PlannedStep,
    parent: Use | undefined,
    number: (text: string) => string,
  ): Use | undefined {
    switch (step.kind) {
      case 'meta':
        return undefined;
      case 'workdir': {
        if (step.path === '/') return undefined;
        const operation: Operation = { kind: 'workdir', path: step.path, user: step.user };
        const description = { op: 'workdir', path: step.path, user: step.user };
        return this.#add(operation, description, [parent], number(step.progressName), step.lines);
      }
      case 'run':
        return this.#run(step.run, parent, number(step.progressName), step.lines);
      case 'copy':
        return this.#copy(stage, step.copy, parent, number(step.progressName), step.lines);
    }
  }

  #run(run: RunStep, parent: Use | undefined, name: string, lines: LineRange): Use {
    const uses = run.mounts.map((mount) => this.#mountSource(mount));
    const mounts = run.mounts.map((mount, i) => ({ mount, source: uses[i]?.vertex }));
    const { argv, cwd, user, network, files, env } = run;
    const description = { op: 'run', argv, cwd, user, network, files, env, mounts: run.mounts.map(describeMount) };
    return this.#add(
      { kind: 'run', run, mounts },
      description,
      [parent, ...uses, ...files.map((file) => this.#inline(file))],
      name,
      lines,
    );
  }

  #mountSource(mount: RunMount): Use | undefined {
    if (mount.from === undefined) return undefined;
    return this.#source(mount.from, [mount.source ?? '/']);
  }

  #copy(stage: PlannedStage, copy: CopyStep, parent: Use | undefined, name: string, lines: LineRange): Use {
    const uses: (Use | undefined)[] = [];
    const remotes = copy.sources.map((path) =>
      copy.instruction === 'ADD' ? this.#remote(path, copy, name) : undefined,
    );
    const local = copy.sources.filter((_, i) => remotes[i] === undefined);
    const from = local.length === 0 ? undefined : this.#source(copy.from, local);
    const sources: SourcePlan[] = copy.sources.map((path, i) => {
      const use = remotes[i] ?? from;
      uses.push(use);
      return { kind: 'path', from: use?.vertex, path, local: remotes[i] === undefined };
    });
    for (const file of copy.inline) {
      sources.push({ kind: 'inline', ...file });
      uses.push(this.#inline(file));
    }
    const { instruction, inline, destination, chown, chmod, exclude, unpack, parents, link } = copy;
    const options = { instruction, inline, destination, chown, chmod, exclude, unpack, parents, link };
    const description = { op: 'copy', ...options, sources: copy.sources, platform: stage.platform };
    return this.#add({ kind: 'copy', copy, sources }, description, [parent, ...uses], name, lines);
  }

  #inline(file: object): Use {
    return this.#add(
      { kind: 'inline' },
      { op: 'inline', ...file },
      [],
      '[internal] preparing inline document',
      undefined,
    );
  }

  /** An ADD of a URL has a vertex for the download, under the name of the step. */
  #remote(path: string, copy: CopyStep, name: string): Use | undefined {
    if (parseGitRef(path) !== undefined)
      return this.#add({ kind: 'git', url: path }, { op: 'git', path }, [], name, undefined);
    if (!isHttpSource(path)) return undefined;
    const operation: Operation = { kind: 'http', url: path, checksum: copy.checksum };
    return this.#add(operation, { op: 'http', path, checksum: copy.checksum ?? '' }, [], name, undefined);
  }

  #source(from: CopySource, paths: readonly string[]): Use | undefined {
    switch (from.kind) {
      case 'scratch':
        return undefined;
      case 'stage':
        return this.#stages.get(from.index);
      case 'local':
        return this.#context('context', paths);
      case 'context':
        return this.#context(from.name, paths);
      case 'image': {
        const { digest, context } = this.#options.image(from.reference);
        const shown = context ?? `FROM ${from.reference}${digest === undefined ? '' : `@${digest}`}`;
        return this.#image(from.reference, shown, undefined);
      }
    }
  }

  #image(reference: string, name: string, lines: LineRange | undefined): Use {
    return this.#add({ kind: 'image', reference }, { op: 'image', reference }, [], name, lines);
  }

  /** The main context is one vertex; of a named one every instruction that uses it has its own. */
  #context(name: string, paths: readonly string[]): Use {
    const known = this.#contextPaths.get(name) ?? [];
    this.#contextPaths.set(name, [...known, ...paths]);
    const isMain = name === 'context';
    const shown = isMain ? '[internal] load build context' : `[context ${name}] load from client`;
    const use = isMain ? 0 : ++this.#contextUses;
    return this.#add({ kind: 'context', name }, { op: 'context', name, use }, [], shown, undefined);
  }

  #add(
    operation: Operation,
    description: Readonly<Record<string, unknown>>,
    from: readonly (Use | undefined)[],
    name: string,
    lines: LineRange | undefined,
  ): Use {
    const inputs = from.filter((use) => use !== undefined);
    const text = `${JSON.stringify(description)}\n${marshal(from.map((use) => use?.vertex.digest ?? 'scratch'))}`;
    const digest = `sha256:${sha256(text)}`;
    let vertex = this.#known.get(digest);
    if (vertex === undefined) {
      const distinct = [...new Set(inputs.map((use) => use.vertex))];
      const parent = from[0]?.vertex;
      vertex = { digest, operation, parent, inputs: distinct, name, lines, ignoreCache: false, steps: [] };
      this.#known.set(digest, vertex);
    }
    return { vertex, inputs, name, lines };
  }
}

/** Walks from the result as LLB is marshalled: whoever comes last names a shared vertex. */
function nameVertices(target: Use): void {
  const seen = new Set<Use>();
  const walk = (use: Use): void => {
    if (seen.has(use)) return;
    seen.add(use);
    for (const input of use.inputs) walk(input);
    use.vertex.name = use.name;
  };
  walk(target);
}

function inOrder(result: Vertex): readonly Vertex[] {
  const out: Vertex[] = [];
  const seen = new Set<Vertex>();
  const walk = (vertex: Vertex): void => {
    if (seen.has(vertex)) return;
    seen.add(vertex);
    for (const input of vertex.inputs) walk(input);
    out.push(vertex);
  };
  walk(result);
  return out;
}

/** What of a mount tells one RUN from another. */
const describeMount = (mount: RunMount): unknown => ({ ...mount });

/** Whether a step makes the file's only stage be called by its name: another image, a context or any mount is there. */
function bringsAnotherSource(step: PlannedStep): boolean {
  if (step.kind === 'run') return step.run.mounts.length > 0;
  return step.kind === 'copy' && step.copy.from.kind !== 'local';
}
