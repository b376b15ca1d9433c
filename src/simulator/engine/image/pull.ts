import type { TransferPhase } from '../../api/domain-event.ts';
import type { ApiTask } from '../../api/engine-api.ts';
import type { TransferProgress } from '../../api/image.ts';
import { utf8Decode } from '../../base/bytes.ts';
import type { MessageQueue } from '../../base/message-queue.ts';
import { ok } from '../../base/result.ts';
import { done, need, type Task } from '../../base/task.ts';
import { emptyTree, gzip, type Tree } from '../../filesystem/index.ts';
import {
  chainIds,
  digestOf,
  encodedPart,
  familiarName,
  familiarString,
  parseImageConfig,
  parseManifest,
  parseReference,
  type Reference,
  repositoryOf,
  shortId,
  withDefaultTag,
} from '../../oci/index.ts';
import type { Layer } from '../../storage/index.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiFailure, type ApiResult, apiError } from '../errors.ts';
import { logImage } from './events.ts';
import { notHeld } from './not-held.ts';
import { journalName, rateLimit, reachRegistry } from './remote.ts';

/** An image as a registry offers it. */
export interface RemoteImage {
  /** Of the manifest. */
  readonly digest: string;
  /** The manifest's own length, in bytes. */
  readonly size: number;
  /** The config's JSON, whose digest is the image's id. */
  readonly json: string;
  readonly layers: readonly RemoteLayer[];
}

export interface RemoteLayer {
  readonly diffId: string;
  readonly digest: string;
  /** Bytes that travel. */
  readonly size: number;
  /** Puts the layer into the store, on top of `below`. */
  readonly unpack: (below: Layer | undefined) => ApiTask<Layer>;
}

/** Simulated bytes that travel in a millisecond: about 80 Mbit/s. */
const BYTES_PER_MS = 10_000;
/** How often a layer under way gives news. */
const PROGRESS_STEPS = 4;

/** `docker pull`. */
export function* pullImage(
  daemon: Daemon,
  text: string,
  options: { readonly allTags: boolean; readonly platform?: string; readonly progress: MessageQueue<TransferProgress> },
): ApiTask<{ digest: string }> {
  const parsed = parseReference(text);
  const result = parsed.ok
    ? yield* pullReference(daemon, parsed.value, options)
    : apiError('invalid', parsed.error, 'image.invalid-reference');
  // An error before the first news is the call's own; afterwards it is part of the stream.
  if (!result.ok && begun(options.progress)) options.progress.push({ error: result.error.message });
  options.progress.close();
  return result;
}

/** Whether anything was ever pushed. */
const begun = (progress: MessageQueue<TransferProgress>): boolean => progress.count > 0;

function* pullReference(
  daemon: Daemon,
  reference: Reference,
  options: { readonly allTags: boolean; readonly platform?: string; readonly progress: MessageQueue<TransferProgress> },
): ApiTask<{ digest: string }> {
  const reached = yield* reachRegistry(daemon, reference);
  if (!reached.ok) return reached;
  const wanted = options.allTags ? tagsOf(daemon, reference) : ok([withDefaultTag(reference)]);
  if (!wanted.ok) return wanted;
  let fresh = false;
  let digest = '';
  for (const one of wanted.value) {
    const image = yield* findRemote(daemon, one);
    if (!image.ok) return image;
    const otherPlatform = isOtherPlatform(options.platform);
    // Official images are lists of platforms; what is pushed here is an image of one.
    if (otherPlatform && one.domain === 'docker.io') return noPlatform(image.value, one, options.platform ?? '');
    const pulled = yield* pullOne(daemon, one, image.value, options.progress);
    if (!pulled.ok) return pulled;
    fresh ||= pulled.value;
    digest = image.value.digest;
  }
  const shown = familiarString(options.allTags ? repositoryOf(reference) : withDefaultTag(reference));
  const status = fresh ? `Status: Downloaded newer image for ${shown}` : `Status: Image is up to date for ${shown}`;
  options.progress.push({ status });
  if (isOtherPlatform(options.platform)) {
    const message = `image with reference ${shown} was found but its platform (linux/amd64) does not match the specified platform (${options.platform})`;
    options.progress.push({ status: `WARNING: ${message}` });
  }
  return ok({ digest });
}

const isOtherPlatform = (platform = ''): boolean => platform !== '' && !/^linux(\/amd64)?$|^amd64$/.test(platform);

function noPlatform(image: RemoteImage, reference: Reference, platform: string): ApiFailure {
  const message = `no matching manifest for ${platform} in the manifest list entries`;
  return apiError('not-found', `${message}: ${familiarString(reference)} (${image.digest})`, 'image.platform');
}

function tagsOf(daemon: Daemon, reference: Reference): ApiResult<Reference[]> {
  const repository = daemon.remotes.registryOf(reference)?.repository(reference.path);
  const fromHub = reference.domain === 'docker.io' ? daemon.remotes.hub.tagsOf(reference) : [];
  const tags = [...fromHub, ...[...(repository?.tags.keys() ?? [])].sort()];
  if (tags.length > 0) return ok(tags.map((tag) => ({ ...repositoryOf(reference), tag })));
  if (reference.domain === 'docker.io') return denied(reference);
  const message = `repository ${familiarName(reference)} not found: name unknown: repository name not known to registry`;
  return apiError('not-found', message, 'registry.name-unknown');
}

const denied = (reference: Reference): ApiFailure =>
  apiError(
    'not-found',
    `pull access denied for ${familiarName(reference)}, repository does not exist or may require 'docker login'${reference.domain === 'docker.io' ? ': denied: requested access to the resource is denied' : ''}`,
    'registry.denied',
  );

/** What a registry has under a name. Errors are the daemon's. */
export function* findRemote(daemon: Daemon, reference: Reference): ApiTask<RemoteImage> {
  if (reference.domain === 'docker.io') {
    const limited = rateLimit(daemon);
    if (limited !== undefined) return limited;
    const fromHub = yield* findInHub(daemon, reference);
    if (fromHub !== undefined) return ok(fromHub);
  }
  const registry = daemon.remotes.registryOf(reference);
  const repository = registry?.repository(reference.path);
  const manifest = repository?.find(reference.digest ?? reference.tag ?? 'latest');
  const known =
    repository !== undefined || (reference.domain === 'docker.io' && daemon.remotes.hub.hasRepository(reference));
  if (registry === undefined || manifest === undefined) {
    const lacking = repository === undefined ? yield* notHeld(daemon, reference) : undefined;
    if (lacking !== undefined) return apiError('not-found', lacking, 'registry.not-held');
    if (!known && reference.domain === 'docker.io') return denied(reference);
    const asked = reference.digest === undefined ? reference : { ...repositoryOf(reference), digest: reference.digest };
    const message = `manifest for ${familiarString(asked)} not found: manifest unknown: manifest unknown`;
    return apiError('not-found', message, 'registry.manifest-unknown');
  }
  const parsed = parseManifest(manifest.json);
  if (!parsed.ok) return apiError('server', parsed.error, 'registry.broken-manifest');
  const json = registry.blobs.get(parsed.value.config.digest);
  const config = json === undefined ? undefined : parseImageConfig(utf8Decode(json));
  if (json === undefined || config?.ok !== true) return apiError('server', 'blob unknown', 'registry.blob-unknown');
  const { diff_ids: diffIds } = config.value.rootfs;
  const layers = parsed.value.layers.map(
    (layer, index): RemoteLayer => ({
      diffId: diffIds[index] ?? '',
      digest: layer.digest,
      size: layer.size,
      *unpack(below) {
        yield* need(gzip);
        const bytes = registry.blobs.get(layer.digest);
        if (bytes === undefined) return apiError('server', 'blob unknown', 'registry.blob-unknown');
        const unpacked = daemon.images.layers.unpack(below, bytes);
        return unpacked.ok ? ok(unpacked.value) : apiError('server', unpacked.error, 'registry.broken-layer');
      },
    }),
  );
  return ok({ digest: manifest.digest, size: manifest.json.length, json: utf8Decode(json), layers });
}

function* findInHub(daemon: Daemon, reference: Reference): Task<RemoteImage | undefined> {
  const image = yield* daemon.remotes.hub.find(reference);
  if (image === undefined) return undefined;
  const layers = image.layers.map((layer, index): RemoteLayer => {
    const lower: Tree | undefined = image.layers[index - 1]?.tree;
    return {
      diffId: layer.diffId,
      digest: layer.digest,
      size: layer.size,
      unpack: (below) => done(ok(daemon.images.layers.create(below, lower ?? emptyTree(), layer.tree))),
    };
  });
  return { digest: image.manifest.digest, size: image.manifest.json.length, json: image.json, layers };
}

/** Brings one image here; true when something new came. */
function* pullOne(
  daemon: Daemon,
  reference: Reference,
  image: RemoteImage,
  progress: MessageQueue<TransferProgress>,
): ApiTask<boolean> {
  yield* daemon.pass(60);
  const id = digestOf(image.json);
  const shownId = reference.digest === undefined ? (reference.tag ?? 'latest') : familiarString(reference);
  progress.push({ id: shownId, status: `Pulling from ${reference.path}` });
  if (daemon.images.get(id) !== undefined) announce(daemon, reference, image);
  else {
    const fetched = yield* fetchLayers(daemon, reference, image, progress);
    if (!fetched.ok) return fetched;
  }
  progress.push({ status: `Digest: ${image.digest}` });
  const had = daemon.images.store.references.get(reference) === id;
  nameImage(daemon, id, reference, image.digest);
  logImage(daemon, id, 'pull', familiarName(reference), familiarString(reference));
  return ok(!had);
}

/** Gives a pulled image its tag and its digest in that repository. */
export function nameImage(daemon: Daemon, id: string, reference: Reference, digest: string): void {
  if (reference.digest === undefined && daemon.images.store.references.get(reference) !== id)
    daemon.images.tag(id, reference);
  daemon.images.store.references.set({ ...repositoryOf(reference), digest }, id);
}

/** Fetches the layers that are not here and makes the image of them. Progress is in Docker's words. */
function* fetchLayers(
  daemon: Daemon,
  reference: Reference,
  image: RemoteImage,
  progress: MessageQueue<TransferProgress>,
): ApiTask<void> {
  const { layers: store } = daemon.images;
  announce(daemon, reference, image);
  const chain = chainIds(image.layers.map((layer) => layer.diffId));
  const have = chain.map((id) => store.get(id));
  const say = (layer: RemoteLayer, status: string, current?: number): void =>
    progress.push({
      id: shortId(layer.digest),
      status,
      ...(current !== undefined && { progress: { current, total: layer.size } }),
    });
  for (const [index, layer] of image.layers.entries()) {
    say(layer, have[index] === undefined ? 'Pulling fs layer' : 'Already exists');
    report(daemon, reference, layer, have[index] === undefined ? 'sent' : 'exists');
  }
  const missing = image.layers.filter((_, index) => have[index] === undefined);
  for (const layer of missing.slice(3)) say(layer, 'Waiting');
  for (const layer of missing) {
    yield* transfer(daemon, reference, layer, (current) => say(layer, 'Downloading', current));
    say(layer, 'Verifying Checksum');
    say(layer, 'Download complete');
  }
  const claim = `pull ${encodedPart(image.digest)}`;
  let below: Layer | undefined;
  for (const [index, layer] of image.layers.entries()) {
    const present = have[index] ?? store.get(chain[index] ?? '');
    if (present !== undefined) below = present;
    else {
      const unpacked = yield* layer.unpack(below);
      if (!unpacked.ok) return unpacked;
      below = unpacked.value;
    }
    store.retain(below.chainId, claim);
    if (have[index] !== undefined) continue;
    say(layer, 'Extracting', layer.size);
    yield* extract(daemon, reference, layer, () => say(layer, 'Pull complete'));
  }
  const made = daemon.images.create(image.json, 'pull');
  for (const id of chain) if (store.get(id) !== undefined) store.release(id, claim);
  return made.ok ? ok(undefined) : made;
}

function moved(daemon: Daemon, reference: Reference, digest: string, phase: TransferPhase, current: number): void {
  const name = journalName(reference);
  daemon.sink.emit({ type: 'registry.progress', direction: 'pull', reference: name, digest, phase, current });
}

/** A layer travels: takes the simulated time and tells how many bytes have come. */
export function* transfer(
  daemon: Daemon,
  reference: Reference,
  { digest, size }: RemoteLayer,
  tell: (current: number, isLast: boolean) => void,
): Task<void> {
  for (let step = 1; step <= PROGRESS_STEPS; step++) {
    const current = Math.round((size * step) / PROGRESS_STEPS);
    const isLast = step === PROGRESS_STEPS;
    yield* daemon.pass(size / BYTES_PER_MS / PROGRESS_STEPS);
    tell(current, isLast);
    moved(daemon, reference, digest, isLast ? 'arrived' : 'moving', current);
  }
}

/** A layer is unpacked: takes the simulated time. */
export function* extract(
  daemon: Daemon,
  reference: Reference,
  { digest, size }: RemoteLayer,
  done: () => void,
): Task<void> {
  moved(daemon, reference, digest, 'extracting', size);
  yield* daemon.pass(4 + size / BYTES_PER_MS / 4);
  done();
  moved(daemon, reference, digest, 'done', size);
}

/** Tells the journal what the registry has under this name. */
export function announce(
  daemon: Daemon,
  reference: Reference,
  image: { readonly digest: string; readonly layers: readonly Pick<RemoteLayer, 'diffId' | 'digest' | 'size'>[] },
): void {
  for (const { diffId, size } of image.layers) daemon.remotes.layerSizes.set(diffId, size);
  daemon.sink.emit({
    type: 'registry.manifest',
    registry: reference.domain,
    repository: reference.path,
    ...(reference.digest === undefined && { tag: reference.tag ?? 'latest' }),
    digest: image.digest,
    layers: image.layers.map(({ digest, size }) => ({ digest, size })),
  });
}

export function report(daemon: Daemon, reference: Reference, layer: RemoteLayer, outcome: 'sent' | 'exists'): void {
  daemon.sink.emit({
    type: 'registry.layer',
    direction: 'pull',
    reference: journalName(reference),
    digest: layer.digest,
    size: layer.size,
    outcome,
  });
}
