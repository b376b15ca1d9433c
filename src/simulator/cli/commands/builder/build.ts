import type { BuildOutcome, BuildProgress, BuildRequest, BuildWarning } from '../../../api/build.ts';
import type { ApiResult } from '../../../api/engine-api.ts';
import { quote } from '../../../base/go-text.ts';
import type { MessageQueue } from '../../../base/message-queue.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { canonicalString, parseReference } from '../../../oci/index.ts';
import type { FlagValues } from '../../flags/parse.ts';
import { type ProgressMode, showProgress } from '../../progress/show.ts';
import { warningFooter } from '../../progress/trace.ts';
import { alongside } from '../../pull.ts';
import { type Command, exactly, fail, type Invocation, isTerminal } from '../command.ts';
import { readInputs, readNamedContexts, urlRefusal } from './context.ts';
import { cacheRefusal, driverProblem, entitlementProblem, wantsAttestation } from './driver.ts';
import {
  buildHidden,
  type CallOption,
  deprecations,
  networkProblem,
  type OutputOption,
  pairs,
  parseAddHosts,
  parseCall,
  parseContexts,
  parseSecrets,
  readSecrets,
  type SecretOption,
  sshProblem,
} from './flags.ts';
import { legacyBuild } from './legacy.ts';
import { engineOutputs, imageNames, OUTPUT_TYPES, openOutputs, parseOutputs, pushes, writeOutput } from './output.ts';
import { beginLine, HeldQueue, pushImages } from './push.ts';

/** Flags understood before the engine is asked. */
interface Options {
  readonly mode: ProgressMode;
  readonly quiet: boolean;
  readonly call: CallOption | undefined;
  readonly outputs: readonly OutputOption[];
  readonly attestation: boolean;
  readonly secrets: readonly SecretOption[];
  readonly buildArgs: Record<string, string>;
  readonly labels: Record<string, string>;
  readonly contexts: ReadonlyMap<string, string>;
}

const failBuild = (c: Invocation, message: string): Task<number> => fail(c, `ERROR: failed to build: ${message}`);

function displayMode(c: Invocation): Result<{ readonly mode: ProgressMode; readonly quiet: boolean }, string> {
  const wanted = c.flags.text('progress') ?? c.p.env.get('BUILDKIT_PROGRESS') ?? 'auto';
  const quiet = c.flags.bool('quiet') || wanted === 'quiet';
  if (quiet) {
    const fine = ['auto', 'quiet', '', 'none'].includes(wanted) || !c.flags.changed('progress');
    return fine ? ok({ mode: 'quiet', quiet }) : err(`progress=${wanted} and quiet cannot be used together`);
  }
  switch (wanted) {
    case 'none':
      return ok({ mode: 'quiet', quiet });
    case 'plain':
    case 'rawjson':
      return ok({ mode: wanted, quiet });
    case 'tty':
      if (!isTerminal(c, 2)) return err('failed to get console: provided file is not a console');
      return ok({ mode: 'tty', quiet });
    case 'auto':
    case '':
      return ok({ mode: isTerminal(c, 2) ? 'tty' : 'plain', quiet });
    default:
      return err(`invalid progress mode ${wanted}`);
  }
}

/** `--check` is short for `--call=check`: of both the one that comes later counts. */
function calledFor(flags: FlagValues): string {
  const call = flags.text('call') ?? '';
  if (!flags.bool('check')) return call;
  return flags.names.indexOf('call') > flags.names.indexOf('check') ? call : 'check';
}

function options(c: Invocation): Result<Options, string> {
  const { flags, p } = c;
  const buildArgs = pairs(flags.list('build-arg'), p.env);
  if (!buildArgs.ok) return buildArgs;
  const labels = pairs(flags.list('label'));
  if (!labels.ok) return labels;
  const contexts = parseContexts(flags.list('build-context'));
  if (!contexts.ok) return contexts;
  const outputs = parseOutputs(flags);
  if (!outputs.ok) return outputs;
  if (flags.changed('iidfile') && outputs.value.some(({ type }) => type === 'local' || type === 'tar')) {
    return err('local and tar exporters are incompatible with image ID file');
  }
  const secrets = parseSecrets(flags.list('secret'));
  if (!secrets.ok) return secrets;
  const attestation = wantsAttestation(flags);
  if (!attestation.ok) return attestation;
  const call = parseCall(calledFor(flags));
  if (!call.ok) return call;
  const mode = displayMode(c);
  if (!mode.ok) return mode;
  return ok({
    ...mode.value,
    call: call.value,
    outputs: outputs.value,
    attestation: attestation.value,
    secrets: secrets.value,
    buildArgs: buildArgs.value,
    labels: labels.value,
    contexts: contexts.value,
  });
}

function* request(c: Invocation, o: Options): Task<Result<BuildRequest, string>> {
  const { flags, p } = c;
  const inputs = yield* readInputs(p, c.args[0] ?? '.', flags.text('file') ?? '');
  if (!inputs.ok) return inputs;
  const secrets = readSecrets(p, o.secrets);
  if (!secrets.ok) return secrets;
  const ssh = sshProblem(p, flags.list('ssh'));
  if (ssh !== undefined) return err(ssh);
  const noCacheFilter = flags.list('no-cache-filter').flatMap((value) => value.split(','));
  if (flags.bool('no-cache') && noCacheFilter.length > 0) {
    return err('--no-cache and --no-cache-filter cannot currently be used together');
  }
  const network = networkProblem(flags.text('network') ?? '');
  if (network !== undefined) return err(network);
  const hosts = parseAddHosts(flags.list('add-host'));
  if (!hosts.ok) return hosts;
  const namedContexts = readNamedContexts(p, o.contexts);
  if (!namedContexts.ok) return namedContexts;
  const epoch = o.buildArgs['SOURCE_DATE_EPOCH'] ?? p.env.get('SOURCE_DATE_EPOCH');
  const target = flags.text('target') ?? '';
  const platform = flags.text('platform');
  const shmSize = flags.number('shm-size');
  return ok({
    ...inputs.value,
    namedContexts: namedContexts.value,
    tags: imageNames(o.outputs, flags.list('tag')),
    buildArgs: o.buildArgs,
    labels: o.labels,
    ...(target === '' ? {} : { target }),
    noCache: flags.bool('no-cache'),
    noCacheFilter,
    pull: flags.bool('pull'),
    ...(platform === undefined ? {} : { platform }),
    network: flags.text('network') ?? 'default',
    addHosts: hosts.value,
    ...(shmSize === undefined ? {} : { shmSize }),
    ulimits: flags.list('ulimit'),
    secrets: secrets.value,
    ssh: flags.list('ssh'),
    allow: flags.list('allow'),
    outputs: o.call === undefined ? engineOutputs(o.outputs) : [],
    call: o.call === undefined ? 'build' : (o.call.name as BuildRequest['call']),
    legacy: p.env.get('DOCKER_BUILDKIT') === '0',
    ...(epoch === undefined || !/^\d+$/.test(epoch) ? {} : { metadata: { sourceDateEpoch: Number(epoch) } }),
  });
}

/** `docker build`, which is buildx's. */
export const buildxBuild: Command = {
  arity: exactly(1),
  hidden: buildHidden,
  simplified: {
    allow: 'accepted, nothing needs it',
    annotation: 'accepted and dropped, as with the docker driver',
    platform: 'images are built for linux/amd64',
    provenance: 'refused in the words of the docker driver',
    'metadata-file': 'config digest and names',
    attest: 'refused in the words of the docker driver',
    sbom: 'refused in the words of the docker driver',
    'cache-from': 'refused: the build cache of the engine is used by itself',
    'cache-to': 'refused in the words of the docker driver; inline is not modelled',
    'cgroup-parent': 'accepted, RUN steps have no limits here',
    ssh: 'taken; there is no agent',
    builder: 'there is one builder, `default`',
    debug: 'accepted',
  },
  *run(c: Invocation): Task<number> {
    const understood = options(c);
    if (!understood.ok) return yield* fail(c, `ERROR: ${understood.error}`);
    yield* c.p.err(deprecations(c.flags));
    const refusal = urlRefusal(c.args[0] ?? '') ?? cacheRefusal(c.flags);
    if (refusal !== undefined) return yield* fail(c, refusal);
    const builder = c.flags.text('builder') ?? '';
    if (builder !== '' && builder !== 'default') return yield* fail(c, `ERROR: no builder ${quote(builder)} found`);
    const problem = openOutputs(c.p, understood.value.outputs) ?? entitlementProblem(c.flags);
    if (problem !== undefined) return yield* failBuild(c, problem);
    const iidFile = c.flags.text('iidfile') ?? '';
    if (iidFile !== '') c.p.fs.unlink(c.p.resolve(iidFile), c.p.credentials);
    const wanted = yield* request(c, understood.value);
    if (!wanted.ok) return yield* failBuild(c, wanted.error);
    if (wanted.value.legacy) return yield* legacyBuild(c, wanted.value);
    const lacking = driverProblem(c.flags, understood.value);
    if (lacking !== undefined) return yield* failBuild(c, lacking);
    return yield* build(c, understood.value, wanted.value);
  },
};

/** Simulated time that buildx needs for itself, to look around and to close its session. */
const SESSION_MS = 250;

function* build(c: Invocation, o: Options, wanted: BuildRequest): Task<number> {
  const strange = o.outputs.find(({ type }) => !OUTPUT_TYPES.includes(type));
  if (strange !== undefined) {
    return yield* failBuild(c, `failed to solve: exporter ${quote(strange.type)} could not be found`);
  }
  const progress = new HeldQueue();
  let warnings: readonly BuildWarning[] = [];
  const result = yield* alongside(c.p, buildAndPush(c, o, wanted, progress), function* () {
    warnings = yield* showProgress(c.p, progress, o.mode);
  });
  yield* c.p.sleep(SESSION_MS);
  const quiet = o.mode === 'quiet' || o.mode === 'rawjson' || o.call?.name === 'check';
  if (!quiet) yield* c.p.err(warningFooter(warnings));
  if (!result.ok) return yield* report(c, result);
  return yield* conclude(c, o, wanted, result.value);
}

/** Builds, then pushes the names that shall be pushed; both are shown as one piece of work. */
function* buildAndPush(
  c: Invocation,
  o: Options,
  wanted: BuildRequest,
  progress: HeldQueue,
): Task<ApiResult<BuildOutcome>> {
  const built = yield* c.api.build(wanted, progress);
  const pushed = built.ok && pushes(o.outputs) ? yield* pushImages(c, wanted.tags, progress) : undefined;
  if (built.ok && c.flags.changed('metadata-file')) resolveProvenance(c, progress);
  progress.release();
  return pushed === undefined ? built : err({ kind: 'invalid', code: 'push', message: pushed });
}

function* report(c: Invocation, result: ApiResult<BuildOutcome> & { readonly ok: false }): Task<number> {
  const { build: detail, message } = result.error;
  if (detail?.excerpt !== undefined && detail.excerpt !== '') {
    yield* c.p.err(detail.excerpt.endsWith('\n') ? detail.excerpt : `${detail.excerpt}\n`);
  }
  return yield* failBuild(c, detail?.message ?? message);
}

function* conclude(c: Invocation, o: Options, wanted: BuildRequest, outcome: BuildOutcome): Task<number> {
  const id = outcome.imageId ?? '';
  for (const output of o.outputs) {
    const written = yield* writeOutput(c, output, outcome);
    if (written !== undefined) return yield* failBuild(c, written);
  }
  if (o.quiet && o.mode === 'quiet') yield* c.p.out(`${id}\n`);
  const unwritten = writeIdFile(c, id) ?? writeMetadata(c, id, wanted.tags);
  if (unwritten !== undefined) return yield* fail(c, `ERROR: ${unwritten}`);
  if (outcome.call === undefined) return 0;
  yield* c.p.out(o.call?.json === true ? outcome.call.json : outcome.call.text);
  if (outcome.call.error !== undefined) yield* c.p.err(`ERROR: ${outcome.call.error}`);
  return o.call?.ignoreStatus === true ? 0 : outcome.call.exitCode;
}

function writeIdFile(c: Invocation, id: string): string | undefined {
  const path = c.flags.text('iidfile') ?? '';
  if (path === '' || id === '' || c.p.writeText(path, id).ok) return undefined;
  return `writing image ID file: open ${path}: no such file or directory`;
}

function writeMetadata(c: Invocation, id: string, tags: readonly string[]): string | undefined {
  const path = c.flags.text('metadata-file') ?? '';
  if (path === '' || c.p.writeText(path, metadataText(id, tags)).ok) return undefined;
  return `invalid output path: stat ${path.slice(0, Math.max(0, path.lastIndexOf('/')))}: no such file or directory`;
}

/** A line of progress for what buildx asks the engine about the build when it writes `--metadata-file`. */
function resolveProvenance(c: Invocation, progress: MessageQueue<BuildProgress>): void {
  const line = beginLine(progress, c.p.clock, 'resolving provenance for metadata file');
  line.done();
}

function metadataText(id: string, tags: readonly string[]): string {
  const names = tags.map((tag) => {
    const name = parseReference(tag);
    return name.ok ? canonicalString(name.value) : tag;
  });
  const image = id === '' ? {} : { 'containerimage.config.digest': id, 'containerimage.digest': id };
  const named = id === '' || names.length === 0 ? {} : { 'image.name': names.join(',') };
  return JSON.stringify({ ...image, ...named }, null, 2);
}
