import type { BuildOutcome, BuildOutput, BuildRequest } from '../api/build.ts';
import type { Task } from '../base/task.ts';
import type { BuildPlan, PlannedStage } from '../dockerfile/index.ts';
import { emptyTree, type Tree } from '../filesystem/index.ts';
import { treeEntries } from '../filesystem/layer.ts';
import { writeTar } from '../filesystem/tar.ts';
import { canonicalString, type ImageConfig, imageConfigJson, parseReference, withDefaultTag } from '../oci/index.ts';
import type { Snapshot } from './cache.ts';
import { copySize } from './context.ts';
import { inEngineWords } from './engine-dialect.ts';
import { completeHistory } from './history.ts';
import type { BaseImage, BuilderPorts } from './ports.ts';
import { type Progress, pause } from './progress.ts';

/** What there is to export. */
export interface ExportJob {
  readonly ports: BuilderPorts;
  readonly request: BuildRequest;
  readonly plan: BuildPlan;
  readonly images: ReadonlyMap<string, BaseImage>;
  /** Undefined when the result has no files. */
  readonly snapshot: Snapshot | undefined;
  readonly progress: Progress;
  /** With SOURCE_DATE_EPOCH, as RFC 3339. */
  readonly created: string | undefined;
}

/** Hands the result to every place that `-o` says. */
export function* exportResult(job: ExportJob): Task<Omit<BuildOutcome, 'warnings'>> {
  let outcome: Omit<BuildOutcome, 'warnings'> = {};
  for (const output of job.request.outputs) outcome = { ...outcome, ...(yield* exportTo(job, output)) };
  return outcome;
}

function* exportTo(job: ExportJob, output: BuildOutput): Task<Omit<BuildOutcome, 'warnings'>> {
  const tree = job.snapshot?.tree ?? emptyTree();
  switch (output) {
    case 'local':
      return yield* exportFolder(job, tree);
    case 'tar':
      return yield* exportTar(job, tree);
    case 'image':
      return yield* exportImage(job);
  }
}

function* exportFolder(job: ExportJob, tree: Tree): Task<Omit<BuildOutcome, 'warnings'>> {
  const activity = job.progress.begin('exporting to client directory', false);
  yield* pause(job.ports.clock, 10);
  activity.status('copying files', true, { current: copySize(tree) });
  activity.done();
  return { tree };
}

function* exportTar(job: ExportJob, tree: Tree): Task<Omit<BuildOutcome, 'warnings'>> {
  const activity = job.progress.begin('exporting to client tarball', false);
  yield* pause(job.ports.clock, 10);
  activity.status('sending tarball', true);
  activity.done();
  return { tar: writeTar(treeEntries(tree)) };
}

function* exportImage(job: ExportJob): Task<Omit<BuildOutcome, 'warnings'>> {
  const { ports, request, progress } = job;
  const activity = progress.begin('exporting to image', false);
  const layers = job.snapshot?.layers ?? [];
  yield* pause(ports.clock, 10);
  if (layers.length > 0) activity.status('exporting layers', true);
  const imageId = ports.store.createImage(imageConfigJson(configOf(job)));
  activity.status(`writing image ${imageId}`, true);
  for (const tag of request.tags) {
    const name = parseReference(tag);
    if (!name.ok) continue;
    activity.status(`naming to ${canonicalString(name.value)}`, true);
    ports.store.tag(imageId, withDefaultTag(name.value));
  }
  activity.done();
  return { imageId };
}

function configOf(job: ExportJob): ImageConfig {
  const { plan } = job;
  const target = plan.stages[plan.target];
  if (target === undefined) throw new Error('a plan without its target');
  const base = rootImage(plan, target, job.images);
  const [os = 'linux', architecture = 'amd64', variant] = target.platform.split('/');
  const layers = job.snapshot?.layers ?? [];
  const history = completeHistory([...(base?.config.history ?? []), ...inEngineWords(plan)(target.history)], layers);
  const author = target.author ?? base?.config.author;
  const created = job.created ?? history.findLast((entry) => entry.created !== undefined)?.created;
  return {
    architecture,
    os,
    ...(variant === undefined ? {} : { variant }),
    ...(author === undefined ? {} : { author }),
    config: target.config,
    ...(created === undefined ? {} : { created }),
    history,
    rootfs: { type: 'layers', diff_ids: layers.map(({ layer }) => layer.diffId) },
  };
}

/** The image at the bottom of a stage's chain; undefined for scratch and contexts. */
function rootImage(
  plan: BuildPlan,
  stage: PlannedStage,
  images: ReadonlyMap<string, BaseImage>,
): BaseImage | undefined {
  const { base } = stage;
  if (base.kind === 'image') return images.get(base.reference);
  const below = base.kind === 'stage' ? plan.stages[base.index] : undefined;
  return below === undefined ? undefined : rootImage(plan, below, images);
}
