import type { BuildRequest } from '../api/build.ts';
import { utf8Encode } from '../base/bytes.ts';
import { err, type Failure, ok, type Result } from '../base/result.ts';
import type { Task } from '../base/task.ts';
import {
  type BuildPlan,
  CHECK_ARG,
  type Converted,
  type ConvertOptions,
  convert,
  type LintWarning,
  parse,
} from '../dockerfile/index.ts';
import { canonicalString, parseReference, withDefaultTag } from '../oci/index.ts';
import type { BuildCache } from './cache.ts';
import { fileTransferSize, ignoreText } from './context.ts';
import { checksIgnoredFiles, unknownFlag, withoutInstructionChecks } from './engine-dialect.ts';
import type { BuildFailure } from './failure.ts';
import { matchesPath, type PatternMatcher } from './pattern-matcher.ts';
import type { BaseImage, BuilderPorts } from './ports.ts';
import { type Activity, type Progress, pause } from './progress.ts';

/** A Dockerfile that was read and understood, with the images that it needs. */
export interface Loaded {
  readonly plan: BuildPlan;
  readonly images: ReadonlyMap<string, BaseImage>;
}

export interface FrontendJob {
  readonly ports: BuilderPorts;
  readonly cache: BuildCache;
  readonly request: BuildRequest;
  readonly progress: Progress;
  readonly ignore: PatternMatcher | undefined;
  readonly warn: (warnings: readonly LintWarning[]) => void;
}

/** The build context that stands in for an image (`--build-context name=docker-image://…`). */
export function contextForImage(
  request: BuildRequest,
  reference: string,
): { readonly name: string; readonly image: string } | undefined {
  for (const [name, context] of request.namedContexts) {
    if (context.kind !== 'image') continue;
    const parsed = parseReference(name);
    if (parsed.ok && canonicalString(withDefaultTag(parsed.value)) === reference)
      return { name, image: context.reference };
  }
  return undefined;
}

const fullName = (reference: string): string => {
  const parsed = parseReference(reference);
  return parsed.ok ? canonicalString(withDefaultTag(parsed.value)) : reference;
};

/** The full name of the image that is really taken for `reference`. */
function standIn(request: BuildRequest, reference: string): string {
  const stand = contextForImage(request, reference);
  return stand === undefined ? reference : fullName(stand.image);
}

/** The first line of every build: the Dockerfile comes from the client. */
export function* loadDefinition(job: Pick<FrontendJob, 'ports' | 'cache' | 'request' | 'progress'>): Task<Activity> {
  const { dockerfile, context } = job.request;
  if (context.kind === 'tree' && context.archive === true) return yield* loadArchive(job);
  const { name, text } = dockerfile;
  const base = name.slice(name.lastIndexOf('/') + 1);
  const activity = job.progress.begin(`[internal] load build definition from ${base}`);
  yield* pause(job.ports.clock, 12);
  const size = text === undefined ? 2 : fileTransferSize(base, utf8Encode(text).length, 0o644);
  activity.status('transferring dockerfile:', true, { current: size });
  job.cache.sources.useLocal('definition', 'dockerfile', () => utf8Encode(text ?? '').length);
  return activity;
}

/** A context that came as an archive has the Dockerfile in it. */
function* loadArchive(job: Pick<FrontendJob, 'ports' | 'progress'>): Task<Activity> {
  const load = job.progress.begin('[internal] load remote build context');
  yield* pause(job.ports.clock, 12);
  load.done();
  const activity = job.progress.begin('copy /context /', false);
  yield* pause(job.ports.clock, 5);
  return activity;
}

/** What converting a Dockerfile once came to. Not yet answered look-ups of images are in `missing`. */
interface Attempt {
  readonly converted: Converted;
  readonly missing: readonly string[];
}

/** Answers of `load metadata` by reference. */
type Answers = Map<string, Result<BaseImage, Failure>>;

/**
 * Converts the Dockerfile, loading the metadata of the images it names on the way: conversion is repeated until it asks for
 * nothing new, since only it knows which stages are needed and which triggers a base image brings.
 */
export function* loadPlan(job: FrontendJob, definition: Activity): Task<Result<Loaded, BuildFailure>> {
  const text = job.request.dockerfile.text ?? '';
  const answers: Answers = new Map();
  let attempt = convertOnce(job, text, answers);
  let metadataLoaded = false;
  finishDefinition(job, definition, attempt);
  while (attempt.missing.length > 0) {
    yield* loadMetadata(job, attempt.missing, answers);
    metadataLoaded = true;
    attempt = convertOnce(job, text, answers);
  }
  const { plan, error } = attempt.converted;
  const failedImage = [...answers.values()].some((answer) => !answer.ok);
  if ((plan !== undefined || metadataLoaded) && !failedImage) yield* loadIgnoreFiles(job);
  if (plan === undefined) return err(toFailure(attempt.converted, answers));
  if (error !== undefined) return err(toFailure(attempt.converted, answers));
  const images = new Map<string, BaseImage>();
  for (const [reference, answer] of answers) if (answer.ok) images.set(reference, answer.value);
  return ok({ plan, images });
}

/** Warnings hang at the first line, though some are found later. */
function finishDefinition(job: FrontendJob, definition: Activity, attempt: Attempt): void {
  if (job.request.call === 'build' || job.request.call === 'outline') job.warn(attempt.converted.warnings);
  definition.done();
}

function convertOnce(job: FrontendJob, text: string, answers: Answers): Attempt {
  const missing: string[] = [];
  const resolveImage: ConvertOptions['resolveImage'] = (reference) => {
    const answer = answers.get(reference);
    if (answer === undefined) {
      if (!missing.includes(reference)) missing.push(reference);
      // A stand-in, so that all images of a file are asked for at once. Warnings may hang on what the image says.
      const config = job.ports.images.local(standIn(job.request, reference))?.config ?? {};
      return ok({ config, platform: job.request.platform ?? job.ports.platform });
    }
    if (!answer.ok) return err(answer.error);
    const { config, digest } = answer.value;
    const platform = [config.os, config.architecture, config.variant].filter(
      (part) => part !== undefined && part !== '',
    );
    return ok({ config: config.config, platform: platform.join('/'), ...(digest === undefined ? {} : { digest }) });
  };
  const parsed = withoutInstructionChecks(parse(text));
  const error = unknownFlag(parsed);
  if (error !== undefined) return { converted: { parsed, error, warnings: [] }, missing };
  return { converted: convert(parsed, convertOptions(job, resolveImage)), missing };
}

/** What the frontend is told of a request. */
export function convertOptions(job: FrontendJob, resolveImage: ConvertOptions['resolveImage']): ConvertOptions {
  const { request, ignore } = job;
  const { target, call } = request;
  return {
    ...(target === undefined ? {} : { target }),
    buildArgs: request.buildArgs,
    labels: request.labels,
    platform: request.platform ?? job.ports.platform,
    resolveImage,
    contexts: new Set(
      [...request.namedContexts].flatMap(([name, context]) => (context.kind === 'tree' ? [name.toLowerCase()] : [])),
    ),
    // With exceptions the rule keeps silent: what is ignored is hard to say then.
    ...(ignore === undefined ||
    ignore.hasExceptions ||
    !checksIgnoredFiles(request.dockerfile.text ?? '', request.buildArgs[CHECK_ARG])
      ? {}
      : { isIgnored: (path: string) => matchesPath(ignore, path) }),
    ...(call === 'check' ? { check: true } : {}),
  };
}

/** All at once; BuildKit begins with the one that the file names last. */
function* loadMetadata(job: FrontendJob, references: readonly string[], answers: Answers): Task<void> {
  const { ports, progress, request } = job;
  const last = references.at(-1);
  const order = last === undefined ? [] : [last, ...references.slice(0, -1)];
  for (const reference of order) {
    const stand = contextForImage(request, reference);
    const shown = stand === undefined ? reference : stand.image;
    const wanted = standIn(request, reference);
    const activity = progress.begin(
      `[${stand === undefined ? 'internal' : `context ${stand.name}`}] load metadata for ${shown}`,
    );
    yield* pause(ports.clock, 5);
    const platform = request.platform ?? ports.platform;
    const image = yield* ports.images.resolve(wanted, { platform, pull: request.pull });
    if (image.ok) activity.done();
    else activity.fail(image.error.message);
    answers.set(reference, image.ok ? image : err(unresolved(reference, image.error)));
  }
}

/** The failure of an image in what loading a plan came to; undefined when it was another image, or something else. */
export function failureOfImage(failure: BuildFailure, reference: string): Failure | undefined {
  const start = failure.message.indexOf(`failed to resolve source metadata for ${reference}: `);
  if (start < 0) return undefined;
  const message = failure.message.slice(start).replace(/ \(did you mean [^)]*\?\)$/, '');
  return { kind: 'not-found', code: failure.code, message };
}

const unresolved = (reference: string, error: Failure): Failure => ({
  ...error,
  message: `failed to resolve source metadata for ${reference}: ${error.message}`,
});

function* loadIgnoreFiles(job: FrontendJob): Task<void> {
  const { ports, progress, request } = job;
  for (const [name, context] of request.namedContexts) {
    if (context.kind !== 'tree') continue;
    const activity = progress.begin(`[context ${name}] load .dockerignore`);
    yield* pause(ports.clock, 3);
    const text = ignoreText(context.tree);
    const size = text === undefined ? 2 : fileTransferSize('.dockerignore', utf8Encode(text).length, 0o644);
    activity.status(`transferring ${name}:`, true, { current: size });
    job.cache.sources.useLocal('ignore', name, () => utf8Encode(text ?? '').length);
    activity.done();
  }
  if (request.context.kind === 'tree' && request.context.archive === true) return;
  const activity = progress.begin('[internal] load .dockerignore');
  yield* pause(ports.clock, 5);
  const file = request.dockerignore;
  const size = file === undefined ? 2 : fileTransferSize(file.name, utf8Encode(file.text).length, 0o644);
  activity.status('transferring context:', true, { current: size });
  job.cache.sources.useLocal('ignore', 'context', () => utf8Encode(file?.text ?? '').length);
  activity.done();
}

/** An image that could not be loaded shows its line of progress once more. */
function toFailure(converted: Converted, answers: Answers): BuildFailure {
  const { error } = converted;
  const message = error?.message ?? 'unknown error';
  const failed = [...answers].find(([, answer]) => !answer.ok && message.includes(answer.error.message));
  return {
    code: error?.code ?? 'dockerfile',
    message,
    lines: error?.lines ?? [],
    ...(failed === undefined ? {} : { step: { name: `[internal] load metadata for ${failed[0]}`, log: '' } }),
  };
}
