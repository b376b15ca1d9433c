import type { BuildOutcome, BuildProgress, BuildRequest, BuildWarning } from '../../../api/build.ts';
import type { ApiResult } from '../../../api/engine-api.ts';
import { MessageQueue } from '../../../base/message-queue.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { type ProgressMode, showProgress } from '../../progress/show.ts';
import { warningFooter } from '../../progress/trace.ts';
import { alongside } from '../../pull.ts';
import { type Command, exactly, fail, type Invocation, isTerminal } from '../command.ts';
import { readInputs, readNamedContexts, urlRefusal } from './context.ts';
import {
  addHostProblem,
  buildHidden,
  type CallOption,
  type OutputOption,
  pairs,
  parseCall,
  parseContexts,
  parseOutput,
  readSecrets,
} from './flags.ts';
import { legacyBuild } from './legacy.ts';
import { pushTags, writeOutput } from './output.ts';

/** Flags understood before the engine is asked. */
interface Options {
  readonly mode: ProgressMode;
  readonly quiet: boolean;
  readonly call: CallOption | undefined;
  readonly output: OutputOption | undefined;
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

function options(c: Invocation): Result<Options, string> {
  const { flags, p } = c;
  const buildArgs = pairs(flags.list('build-arg'), p.env);
  if (!buildArgs.ok) return buildArgs;
  const labels = pairs(flags.list('label'));
  if (!labels.ok) return labels;
  const contexts = parseContexts(flags.list('build-context'));
  if (!contexts.ok) return contexts;
  const outputs = flags.list('output').map(parseOutput);
  for (const output of outputs) if (!output.ok) return output;
  const [first] = outputs;
  const output = first?.ok === true ? first.value : undefined;
  if (flags.changed('iidfile') && output !== undefined && ['local', 'tar'].includes(output.type)) {
    return err('local and tar exporters are incompatible with image ID file');
  }
  const call = parseCall(flags.bool('check') ? 'check' : (flags.text('call') ?? ''));
  if (!call.ok) return call;
  const mode = displayMode(c);
  if (!mode.ok) return mode;
  return ok({
    ...mode.value,
    call: call.value,
    output,
    buildArgs: buildArgs.value,
    labels: labels.value,
    contexts: contexts.value,
  });
}

/** Where the engine shall put the result. */
function outputKind({ call, output }: Options): BuildRequest['output'] {
  if (call !== undefined) return 'none';
  if (output?.type === 'local') return 'local';
  return output?.type === 'tar' ? 'tar' : 'image';
}

function* request(c: Invocation, o: Options): Task<Result<BuildRequest, string>> {
  const { flags, p } = c;
  const inputs = yield* readInputs(p, c.args[0] ?? '.', flags.text('file') ?? '');
  if (!inputs.ok) return inputs;
  const secrets = readSecrets(p, flags.list('secret'));
  if (!secrets.ok) return secrets;
  const noCacheFilter = flags.list('no-cache-filter').flatMap((value) => value.split(','));
  if (flags.bool('no-cache') && noCacheFilter.length > 0) {
    return err('--no-cache and --no-cache-filter cannot currently be used together');
  }
  const hosts = addHostProblem(flags.list('add-host'));
  if (hosts !== undefined) return err(hosts);
  const namedContexts = readNamedContexts(p, o.contexts);
  if (!namedContexts.ok) return namedContexts;
  const epoch = o.buildArgs['SOURCE_DATE_EPOCH'] ?? p.env.get('SOURCE_DATE_EPOCH');
  const target = flags.text('target') ?? '';
  const platform = flags.text('platform');
  const shmSize = flags.number('shm-size');
  return ok({
    ...inputs.value,
    namedContexts: namedContexts.value,
    tags: flags.list('tag'),
    buildArgs: o.buildArgs,
    labels: o.labels,
    ...(target === '' ? {} : { target }),
    noCache: flags.bool('no-cache'),
    noCacheFilter,
    pull: flags.bool('pull'),
    ...(platform === undefined ? {} : { platform }),
    network: flags.text('network') ?? 'default',
    addHosts: flags.list('add-host'),
    ...(shmSize === undefined ? {} : { shmSize }),
    ulimits: flags.list('ulimit'),
    secrets: secrets.value,
    ssh: flags.list('ssh'),
    output: outputKind(o),
    call: o.call === undefined ? 'build' : (o.call.name as BuildRequest['call']),
    legacy: p.env.get('DOCKER_BUILDKIT') === '0',
    ...(epoch === undefined || !/^\d+$/.test(epoch) ? {} : { metadata: { sourceDateEpoch: Number(epoch) } }),
  });
}

/** `docker build`, which is buildx's. */
export const buildxBuild: Command = {
  arity: exactly(1),
  hidden: buildHidden,
  refused: {
    attest: 'the image store here keeps no attestations',
    sbom: 'the image store here keeps no attestations',
    'cache-from': 'the build cache of the engine is used by itself',
    'cache-to': 'the build cache of the engine is used by itself',
    'cgroup-parent': 'RUN steps have no limits here',
  },
  simplified: {
    allow: 'accepted, nothing needs it',
    annotation: 'accepted and dropped, as with the docker driver',
    platform: 'images are built for linux/amd64',
    provenance: 'accepted, nothing is recorded',
    'metadata-file': 'config digest and names',
    ssh: 'taken; there is no agent',
    builder: 'there is one builder, `default`',
    debug: 'accepted',
  },
  *run(c: Invocation): Task<number> {
    const understood = options(c);
    if (!understood.ok) return yield* fail(c, `ERROR: ${understood.error}`);
    const refusal = urlRefusal(c.args[0] ?? '') ?? outputRefusal(understood.value.output);
    if (refusal !== undefined) return yield* fail(c, refusal);
    const iidFile = c.flags.text('iidfile') ?? '';
    if (iidFile !== '') c.p.fs.unlink(c.p.resolve(iidFile), c.p.credentials);
    const wanted = yield* request(c, understood.value);
    if (!wanted.ok) return yield* failBuild(c, wanted.error);
    if (wanted.value.legacy) return yield* legacyBuild(c, wanted.value);
    return yield* build(c, understood.value, wanted.value);
  },
};

function outputRefusal(output: OutputOption | undefined): string | undefined {
  if (output?.type === 'oci') return "drydock: 'docker build --output type=oci' is not modelled; use docker save";
  return undefined;
}

function* build(c: Invocation, o: Options, wanted: BuildRequest): Task<number> {
  const known = ['local', 'tar', 'docker', 'image', 'registry', 'cacheonly', undefined];
  if (!known.includes(o.output?.type)) {
    return yield* failBuild(c, `failed to solve: exporter ${JSON.stringify(o.output?.type)} could not be found`);
  }
  const progress = new MessageQueue<BuildProgress>();
  let warnings: readonly BuildWarning[] = [];
  const result = yield* alongside(c.p, c.api.build(wanted, progress), function* () {
    warnings = yield* showProgress(c.p, progress, o.mode);
  });
  const quiet = o.mode === 'quiet' || o.mode === 'rawjson' || o.call !== undefined;
  if (!quiet) yield* c.p.err(warningFooter(warnings));
  if (!result.ok) return yield* report(c, result);
  return yield* conclude(c, o, result.value);
}

function* report(c: Invocation, result: ApiResult<BuildOutcome> & { readonly ok: false }): Task<number> {
  const { build: detail, message } = result.error;
  if (detail?.excerpt !== undefined && detail.excerpt !== '') {
    yield* c.p.err(detail.excerpt.endsWith('\n') ? detail.excerpt : `${detail.excerpt}\n`);
  }
  return yield* failBuild(c, detail?.message ?? message);
}

function* conclude(c: Invocation, o: Options, outcome: BuildOutcome): Task<number> {
  const id = outcome.imageId ?? '';
  const written = yield* writeOutput(c, o.output, outcome);
  if (written !== undefined) return yield* failBuild(c, written);
  if (c.flags.bool('push') || o.output?.type === 'registry') {
    const problem = yield* pushTags(c, c.flags.list('tag'), o.mode === 'quiet');
    if (problem !== undefined) return yield* failBuild(c, problem);
  }
  if (o.quiet && o.mode === 'quiet') yield* c.p.out(`${id}\n`);
  const iidFile = c.flags.text('iidfile') ?? '';
  if (iidFile !== '') c.p.writeText(iidFile, id);
  const metadata = c.flags.text('metadata-file') ?? '';
  if (metadata !== '') c.p.writeText(metadata, metadataText(id, c.flags.list('tag')));
  if (outcome.call === undefined) return 0;
  yield* c.p.out(o.call?.json === true ? outcome.call.json : outcome.call.text);
  if (outcome.call.error !== undefined) yield* c.p.err(`ERROR: ${outcome.call.error}`);
  return outcome.call.exitCode;
}

function metadataText(id: string, tags: readonly string[]): string {
  const names = tags.length === 0 ? {} : { 'image.name': tags.join(',') };
  return JSON.stringify({ 'containerimage.config.digest': id, 'containerimage.digest': id, ...names }, null, 2);
}
