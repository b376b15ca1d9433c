import type { BuildOutcome, BuildProgressQueue, BuildRequest } from '../../api/build.ts';
import type { ApiError, ApiTask } from '../../api/engine-api.ts';
import { utf8Decode } from '../../base/bytes.ts';
import { humanSize } from '../../base/go-text.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { need, type Task, WaitQueue } from '../../base/task.ts';
import {
  type BuildPlan,
  type ConvertOptions,
  type CopySource,
  convert,
  type DockerfileNode,
  type PlannedStage,
  type PlannedStep,
  parse,
} from '../../dockerfile/index.ts';
import {
  createLiveTree,
  emptyTree,
  gzip,
  type Mount,
  type Tree,
  treeEntries,
  writeTar,
} from '../../filesystem/index.ts';
import { canonicalString, parseReference, withDefaultTag } from '../../oci/index.ts';
import type { ContextFilter } from '../context.ts';
import { withoutInstructionChecks } from '../engine-dialect.ts';
import { execute } from '../ops/run.ts';
import { makeWorkdir } from '../ops/workdir.ts';
import type { PatternMatcher } from '../pattern-matcher.ts';
import type { BaseImage, BuilderPorts } from '../ports.ts';
import { pause } from '../progress.ts';
import { followInTree } from '../rootfs-editor.ts';
import { copyCreatedBy, metaCreatedBy, runCreatedBy, workdirCreatedBy } from './created-by.ts';
import { type LegacyCopy, legacyCopy, refusal, sourceFiles } from './legacy-copy.ts';
import { commitStep, type LegacyImage, SCRATCH, shortId, treeOfImage } from './legacy-image.ts';

/** Results of steps by parent and instruction: its images are its cache. */
export type LegacyCache = Map<string, LegacyImage>;

/** Why the legacy builder stops: what is printed, and the code that the command ends with. */
interface LegacyFailure {
  readonly message: string;
  readonly code: string;
  readonly exitCode: number;
}

const failure = (message: string, code: string, exitCode = 1): { readonly ok: false; readonly error: LegacyFailure } =>
  err({ message, code, exitCode });

/** Before the build begins the daemon answers with an error of its own. */
const refused = (message: string, code: string) => failure(`Error response from daemon: ${message}`, code);

type StepResult = Result<LegacyImage, LegacyFailure>;

/**
 * The builder of before BuildKit (`DOCKER_BUILDKIT=0`): one step after the other, all stages up to the target, an
 * intermediate container and an image for each step, and what a RUN writes into a VOLUME is lost.
 */
export class LegacyBuild {
  readonly #ports: BuilderPorts;
  readonly #request: BuildRequest;
  readonly #queue: BuildProgressQueue;
  readonly #cache: LegacyCache;
  readonly #context: Tree;
  readonly #stages = new Map<number, LegacyImage>();
  #cacheBroken: boolean;

  constructor(
    ports: BuilderPorts,
    request: BuildRequest,
    queue: BuildProgressQueue,
    cache: LegacyCache,
    filter: ContextFilter,
    ignore: PatternMatcher | undefined,
  ) {
    this.#ports = ports;
    this.#request = request;
    this.#queue = queue;
    this.#cache = cache;
    this.#cacheBroken = request.noCache;
    this.#context = request.context.kind === 'tree' ? filter.apply(request.context.tree, ignore) : emptyTree();
  }

  *run(): ApiTask<BuildOutcome> {
    const result = yield* this.#build();
    if (result.ok) return result;
    const { message, code, exitCode } = result.error;
    const error: ApiError = { kind: 'invalid', code, message, build: { message, warnings: [], exitCode } };
    return err(error);
  }

  *#build(): Task<Result<BuildOutcome, LegacyFailure>> {
    const { dockerfile, context } = this.#request;
    if (dockerfile.text === undefined) {
      const path = `lstat ${dockerfile.name}: no such file or directory`;
      return failure(
        `unable to prepare context: unable to evaluate symlinks in Dockerfile path: ${path}`,
        'dockerfile-not-found',
      );
    }
    if (context.kind === 'tree') {
      const size = humanSize(writeTar(treeEntries(this.#context)).length).padStart(8);
      // The client rewrites this line as it sends, hence the returns.
      this.#say(`Sending build context to Docker daemon ${size}\r\r\n`);
    }
    yield* pause(this.#ports.clock, 20);
    const planned = yield* this.#plan(dockerfile.text);
    if (!planned.ok) return planned;
    const { plan, nodes, target } = planned.value;
    const built = yield* this.#steps(plan, nodes, target);
    if (!built.ok) return built;
    this.#finish(built.value.id);
    return ok({ imageId: built.value.id, warnings: [] });
  }

  /** Looks at the whole file first; every image that it names must be there. */
  *#plan(
    text: string,
  ): Task<Result<{ plan: BuildPlan; nodes: readonly DockerfileNode[]; target: number }, LegacyFailure>> {
    const parsed = withoutInstructionChecks(parse(text));
    const images = new Map<string, BaseImage>();
    let missing: string | undefined;
    const resolveImage: ConvertOptions['resolveImage'] = (reference) => {
      const image = images.get(reference);
      if (image === undefined) missing ??= reference;
      return ok({ config: image?.config.config ?? {}, platform: this.#ports.platform });
    };
    const { buildArgs, labels } = this.#request;
    const options: ConvertOptions = { buildArgs, labels, platform: this.#ports.platform, resolveImage, check: true };
    let converted = convert(parsed, options);
    while (missing !== undefined) {
      const reference: string = missing;
      missing = undefined;
      const image = yield* this.#ports.images.resolve(reference, {
        platform: this.#ports.platform,
        pull: this.#request.pull,
      });
      if (!image.ok) return this.#imageMissing(parsed.nodes, reference);
      images.set(reference, image.value);
      converted = convert(parsed, options);
    }
    this.#images = images;
    const { plan, error } = converted;
    if (plan === undefined) return refused(error?.message ?? '', error?.code ?? 'dockerfile');
    const wanted = this.#request.target;
    if (wanted === undefined) return ok({ plan, nodes: parsed.nodes, target: plan.stages.length - 1 });
    const target = plan.stages.findIndex(
      ({ name, index }) => name === wanted.toLowerCase() || String(index) === wanted,
    );
    if (target < 0) return refused(`target stage "${wanted}" could not be found`, 'target');
    return ok({ plan, nodes: parsed.nodes, target });
  }

  #images: ReadonlyMap<string, BaseImage> = new Map();

  #imageMissing(nodes: readonly DockerfileNode[], reference: string): Result<never, LegacyFailure> {
    const familiar = reference.replace(/^docker\.io\/(library\/)?/, '');
    const repository = familiar.replace(/:[^:/]*$/, '');
    for (const [i, node] of nodes.entries()) {
      this.#header(node, i, nodes.length);
      if (node.name === 'FROM') break;
    }
    const message = reference.startsWith('docker.io/')
      ? `pull access denied for ${repository}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`
      : `manifest for ${familiar} not found: manifest unknown: manifest unknown`;
    return failure(message, 'image-not-found');
  }

  *#steps(plan: BuildPlan, nodes: readonly DockerfileNode[], target: number): Task<StepResult> {
    const count = this.#instructionCount(nodes, target);
    let image = SCRATCH;
    let stage: PlannedStage | undefined;
    for (const [i, node] of nodes.slice(0, count).entries()) {
      this.#header(node, i, count);
      if (node.name === 'FROM') {
        stage = plan.stages[(stage?.index ?? -1) + 1];
        const begun = stage === undefined ? ok(SCRATCH) : yield* this.#from(stage);
        if (!begun.ok) return begun;
        image = begun.value;
      } else if (stage !== undefined) {
        const step = stage.steps.find(({ lines }) => lines.start === node.lines.start);
        const done = step === undefined ? ok(image) : yield* this.#step(step, image);
        if (!done.ok) return done;
        image = done.value;
      }
      if (stage !== undefined) this.#stages.set(stage.index, image);
    }
    return ok(this.#withLabels(image));
  }

  /** All up to the end of the target's stage. */
  #instructionCount(nodes: readonly DockerfileNode[], target: number): number {
    let stage = -1;
    const end = nodes.findIndex((node) => node.name === 'FROM' && ++stage > target);
    return end < 0 ? nodes.length : end;
  }

  #header(node: DockerfileNode, index: number, count: number): void {
    this.#say(`Step ${index + 1}/${count} : ${node.original.trim()}\n`);
  }

  *#from(stage: PlannedStage): Task<StepResult> {
    const { base } = stage;
    let image = SCRATCH;
    if (base.kind === 'stage') image = this.#stages.get(base.index) ?? SCRATCH;
    if (base.kind === 'image') {
      const found = this.#images.get(base.reference);
      if (found !== undefined) {
        const { id, config, layers } = found;
        image = { id, config: { ...config.config, OnBuild: null }, layers, history: config.history };
      }
    }
    const triggers = stage.steps.filter(({ lines }) => lines.start === stage.lines.start);
    if (triggers.length === 0) {
      this.#say(` ---> ${image.id === '' ? '' : shortId(image.id)}\n`);
      return ok(image);
    }
    this.#say(`# Executing ${triggers.length} build trigger${triggers.length === 1 ? '' : 's'}\n`);
    for (const [i, trigger] of triggers.entries()) {
      const done = yield* this.#step(trigger, image, i < triggers.length - 1);
      if (!done.ok) return done;
      image = done.value;
    }
    return ok(image);
  }

  /** `quiet`: its image is not shown, as with all triggers but the last. */
  *#step(step: PlannedStep, image: LegacyImage, quiet = false): Task<StepResult> {
    const shown = (done: StepResult): StepResult => {
      if (done.ok && !quiet) this.#say(` ---> ${shortId(done.value.id)}\n`);
      return done;
    };
    switch (step.kind) {
      case 'meta':
        return shown(yield* this.#contained(metaCreatedBy(step, image.config.Shell), step, image, undefined));
      case 'workdir': {
        const make = (): Result<Tree, string> =>
          makeWorkdir(treeOfImage(image), step.path, step.user, { now: this.#now(), fixed: undefined });
        return shown(yield* this.#contained(workdirCreatedBy(step.path, image.config.Shell), step, image, make));
      }
      case 'run':
        return shown(yield* this.#run(step, image));
      case 'copy':
        return shown(yield* this.#copy(step, image));
    }
  }

  /** The image that this step made before, unless something before it was new. */
  #cached(image: LegacyImage, createdBy: string, step: PlannedStep): LegacyImage | undefined {
    const known = this.#cacheBroken ? undefined : this.#cache.get(cacheKey(image, createdBy, step));
    if (known === undefined || !this.#ports.store.hasImage(known.id)) {
      this.#cacheBroken = true;
      return undefined;
    }
    this.#say(' ---> Using cache\n');
    return known;
  }

  #commit(
    image: LegacyImage,
    createdBy: string,
    step: PlannedStep,
    tree: Tree | undefined,
    container: string,
  ): LegacyImage {
    const made = commitStep(this.#ports, image, { createdBy, config: step.config, tree, container });
    this.#cache.set(cacheKey(image, createdBy, step), made);
    return made;
  }

  /** A step that has a container, though nothing runs in it. */
  *#contained(
    createdBy: string,
    step: PlannedStep,
    image: LegacyImage,
    change: (() => Result<Tree, string>) | undefined,
  ): Task<StepResult> {
    const known = this.#cached(image, createdBy, step);
    if (known !== undefined) return ok(known);
    const container = this.#ports.ids.hex(64);
    this.#say(` ---> Running in ${container.slice(0, 12)}\n`);
    yield* pause(this.#ports.clock, 20);
    const tree = change?.();
    if (tree?.ok === false) return failure(tree.error, 'workdir');
    const made = this.#commit(image, createdBy, step, tree?.value, container);
    this.#say(` ---> Removed intermediate container ${container.slice(0, 12)}\n`);
    return ok(made);
  }

  *#run(step: Extract<PlannedStep, { kind: 'run' }>, image: LegacyImage): Task<StepResult> {
    if (step.run.mounts.length > 0) return failure(NEEDS_BUILDKIT.replace('OPTION', 'mount'), 'legacy-option');
    if (step.run.network !== 'default') return failure(NEEDS_BUILDKIT.replace('OPTION', 'network'), 'legacy-option');
    const createdBy = runCreatedBy(step);
    const known = this.#cached(image, createdBy, step);
    if (known !== undefined) return ok(known);
    const container = this.#ports.ids.hex(64);
    const short = container.slice(0, 12);
    this.#say(` ---> Running in ${short}\n`);
    yield* pause(this.#ports.clock, 150);
    const { network: mode, addHosts, shmSize } = this.#request;
    const network = this.#ports.createNetwork(mode === 'none' || mode === 'host' ? mode : 'default');
    const done = yield* execute({
      run: step.run,
      root: treeOfImage(image),
      mounts: volumes(image),
      variables: [],
      network,
      addHosts,
      shmSize,
      kernel: this.#ports.kernel,
      services: this.#ports.services,
      name: `build:${short}`,
      hostname: short,
      hidesSystemFolders: true,
      output: (stream, bytes) => {
        const text = utf8Decode(bytes);
        this.#say(stream === 1 ? text : `\u001b[91m${text}\u001b[0m`);
      },
      cancelled: { queue: new WaitQueue(), value: () => false },
    });
    network.close();
    if (!done.ok) return this.#runFailed(step, done.error);
    const made = this.#commit(image, createdBy, step, done.value === 'cancelled' ? undefined : done.value, container);
    this.#say(` ---> Removed intermediate container ${short}\n`);
    return ok(made);
  }

  #runFailed(
    step: Extract<PlannedStep, { kind: 'run' }>,
    error: { readonly message: string; readonly code: string },
  ): Result<never, LegacyFailure> {
    const exit = /exit code: (\d+)$/.exec(error.message);
    if (exit === null)
      return failure(error.message.replace(/^process ".*" did not complete successfully: /s, ''), error.code);
    const command = `The command '${step.run.argv.join(' ')}' returned a non-zero code: ${exit[1]}`;
    return failure(command, error.code, Number(exit[1]));
  }

  *#copy(step: Extract<PlannedStep, { kind: 'copy' }>, image: LegacyImage): Task<StepResult> {
    const { copy } = step;
    const job: LegacyCopy = {
      copy,
      root: image.id === '' ? undefined : treeOfImage(image),
      source: this.#sourceTree(copy.from),
      isLocal: copy.from.kind === 'local',
      now: this.#now(),
      newId: () => this.#ports.ids.base36(25),
    };
    const refusedFor = refusal(job);
    if (refusedFor !== undefined) return failure(refusedFor, 'legacy-option');
    const files = sourceFiles(job);
    if (!files.ok) return failure(files.error, 'copy-source-not-found');
    const createdBy = copyCreatedBy(copy.instruction, files.value, copy.destination, image.config.Shell);
    const known = this.#cached(image, createdBy, step);
    if (known !== undefined) return ok(known);
    yield* pause(this.#ports.clock, 15);
    if (copy.instruction === 'ADD') yield* need(gzip);
    const tree = legacyCopy(job);
    if (!tree.ok) return failure(`${copy.instruction} failed: ${tree.error}`, 'copy');
    return ok(this.#commit(image, createdBy, step, tree.value, this.#ports.ids.hex(64)));
  }

  #sourceTree(from: CopySource): Tree {
    switch (from.kind) {
      case 'local':
        return this.#context;
      case 'stage':
        return treeOfImage(this.#stages.get(from.index) ?? SCRATCH);
      case 'image':
        return this.#images.get(from.reference)?.layers.at(-1)?.tree ?? emptyTree();
      default:
        return emptyTree();
    }
  }

  /** `--label` is one more step, which is not shown. */
  #withLabels(image: LegacyImage): LegacyImage {
    const given = Object.entries(this.#request.labels);
    if (given.length === 0) return image;
    const text = given.map(([name, value]) => `${name}=${value}`).join(' ');
    const config = { ...image.config, Labels: { ...image.config.Labels, ...this.#request.labels } };
    const createdBy = `/bin/sh -c #(nop)  LABEL ${text}`;
    return commitStep(this.#ports, image, { createdBy, config, tree: undefined, container: this.#ports.ids.hex(64) });
  }

  #finish(id: string): void {
    this.#warnUnused();
    this.#say(`Successfully built ${shortId(id)}\n`);
    for (const tag of this.#request.tags) {
      const name = parseReference(tag);
      if (!name.ok) continue;
      const full = withDefaultTag(name.value);
      this.#ports.store.tag(id, full);
      const familiar = canonicalString(full).replace(/^docker\.io\/(library\/(?=[^/]*$))?/, '');
      this.#say(`Successfully tagged ${familiar}\n`);
    }
  }

  #warnUnused(): void {
    const used = new Set<string>();
    for (const node of parse(this.#request.dockerfile.text ?? '').nodes)
      if (node.name === 'ARG') for (const word of node.args) used.add(word.split('=')[0] ?? '');
    const unused = Object.keys(this.#request.buildArgs).filter((name) => !used.has(name) && !PREDEFINED.test(name));
    if (unused.length > 0)
      this.#say(`[Warning] One or more build-args [${unused.sort().join(' ')}] were not consumed\n`);
  }

  #now(): number {
    return Math.floor(this.#ports.clock.now() / 1000);
  }

  #say(text: string): void {
    this.#queue.push({ type: 'text', stream: 1, text });
  }
}

const PREDEFINED = /^((http|https|ftp|no|all)_proxy)$/i;
const NEEDS_BUILDKIT =
  'the --OPTION option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled';

const cacheKey = (image: LegacyImage, createdBy: string, step: PlannedStep): string =>
  `${image.id}\n${createdBy}\n${JSON.stringify(step.config)}${step.kind === 'copy' ? JSON.stringify({ ...step.copy }) : ''}`;

/** The anonymous volumes of a RUN's container: filled from the image, thrown away afterwards. */
function volumes(image: LegacyImage): readonly Mount[] {
  return Object.keys(image.config.Volumes ?? {}).map((target) => {
    const node = followInTree(treeOfImage(image), target);
    const tree = node?.kind === 'directory' ? node : emptyTree();
    return { target, source: createLiveTree(tree), subpath: '/', readOnly: false, type: 'ext4' };
  });
}
