import type { ApiTask } from '../../api/engine-api.ts';
import type { TransferProgress } from '../../api/image.ts';
import { utf8Encode } from '../../base/bytes.ts';
import type { MessageQueue } from '../../base/message-queue.ts';
import { ok } from '../../base/result.ts';
import { need } from '../../base/task.ts';
import { gzip, pack as packBytes } from '../../filesystem/index.ts';
import {
  canonicalName,
  digestOf,
  encodedPart,
  familiarName,
  familiarString,
  MEDIA_TYPES,
  parseReference,
  type Reference,
  repositoryOf,
  serializeManifest,
  withDefaultTag,
} from '../../oci/index.ts';
import type { Distribution } from '../../registry/index.ts';
import type { Layer } from '../../storage/index.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiFailure, apiError } from '../errors.ts';
import { logImage } from './events.ts';
import { journalName, reachRegistry } from './remote.ts';
import type { FoundImage } from './service.ts';

const BYTES_PER_MS = 10_000;

/** A layer as it travels. */
interface Packed {
  readonly layer: Layer;
  readonly digest: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** What compressing a layer gave, once done: pushing it again must give the same digest at no cost. */
const packed = new WeakMap<Layer, Packed>();

/** Much of a catalogue's layer has a size and no bytes: it weighs what the Hub said when it came. */
function pack(daemon: Daemon, layer: Layer): Packed {
  const known = packed.get(layer);
  if (known !== undefined) return known;
  const bytes = packBytes(layer.archive());
  const size = daemon.remotes.layerSizes.get(layer.diffId) ?? bytes.length;
  const made = { layer, bytes, digest: digestOf(bytes), size };
  packed.set(layer, made);
  return made;
}

/** `docker push`. */
export function* pushImage(
  daemon: Daemon,
  text: string,
  options: { readonly allTags: boolean; readonly progress: MessageQueue<TransferProgress> },
): ApiTask<void> {
  yield* need(gzip);
  const result = yield* push(daemon, text, options);
  if (!result.ok) options.progress.push({ error: result.error.message });
  options.progress.close();
  return result;
}

function* push(
  daemon: Daemon,
  text: string,
  options: { readonly allTags: boolean; readonly progress: MessageQueue<TransferProgress> },
): ApiTask<void> {
  const parsed = parseReference(text);
  if (!parsed.ok) return apiError('invalid', parsed.error, 'image.invalid-reference');
  const repository = repositoryOf(parsed.value);
  options.progress.push({ status: `The push refers to repository [${canonicalName(repository)}]` });
  const { references } = daemon.images.store;
  const local = references.inRepository(repository).filter((one) => one.digest === undefined);
  if (local.length === 0) {
    const message = `An image does not exist locally with the tag: ${familiarName(repository)}`;
    return apiError('not-found', message, 'image.not-found');
  }
  const wanted = options.allTags ? local : [withDefaultTag(parsed.value)];
  for (const one of wanted) {
    const reached = yield* reachRegistry(daemon, one);
    if (!reached.ok) return reached;
    const id = references.get(one);
    const image = id === undefined ? undefined : daemon.images.get(id);
    if (image === undefined)
      return apiError('not-found', `tag does not exist: ${familiarString(one)}`, 'image.not-found');
    const sent = yield* pushOne(daemon, one, image, options.progress);
    if (!sent.ok) return sent;
  }
  return ok(undefined);
}

/** The Hub takes images only from the account whose name they carry. */
function permission(daemon: Daemon, reference: Reference): ApiFailure | undefined {
  if (reference.domain !== 'docker.io') return undefined;
  const user = daemon.remotes.logins.get('docker.io');
  if (user !== undefined && reference.path.startsWith(`${user}/`)) return undefined;
  return apiError('forbidden', 'denied: requested access to the resource is denied', 'registry.denied');
}

function* pushOne(
  daemon: Daemon,
  reference: Reference,
  image: FoundImage,
  progress: MessageQueue<TransferProgress>,
): ApiTask<void> {
  const registry = daemon.remotes.registryOf(reference);
  if (registry === undefined) return apiError('server', 'no such registry', 'registry.unreachable');
  // Docker names layers by their diffId here, the top one first.
  const layers = [...image.layers].reverse();
  const say = (layer: Layer, status: string, current?: number, total?: number): void =>
    progress.push({
      id: encodedPart(layer.diffId).slice(0, 12),
      status,
      ...(current !== undefined && total !== undefined && { progress: { current, total } }),
    });
  for (const layer of layers) say(layer, 'Preparing');
  for (const layer of layers.slice(5)) say(layer, 'Waiting');
  const refused = permission(daemon, reference);
  if (refused !== undefined) return refused;
  for (const layer of layers) {
    const one = pack(daemon, layer);
    const { digest, size } = one;
    const outcome = store(registry, reference, one);
    const place = { direction: 'push', reference: journalName(reference), digest } as const;
    daemon.sink.emit({ type: 'registry.layer', ...place, size, outcome: outcome.kind });
    if (outcome.kind === 'sent') {
      const half = Math.ceil(size / 2);
      say(layer, 'Pushing', half, size);
      daemon.sink.emit({ type: 'registry.progress', ...place, phase: 'moving', current: half });
      yield* daemon.pass(2 + size / BYTES_PER_MS);
      say(layer, 'Pushing', size, size);
      daemon.sink.emit({ type: 'registry.progress', ...place, phase: 'done', current: size });
    }
    say(layer, outcome.text);
  }
  finish(daemon, registry, reference, image, progress);
  return ok(undefined);
}

function store(
  registry: Distribution,
  reference: Reference,
  layer: Packed,
): { readonly kind: 'sent' | 'exists' | 'mounted'; readonly text: string } {
  const repository = registry.ensure(reference.path);
  if (repository.blobs.has(layer.digest)) return { kind: 'exists', text: 'Layer already exists' };
  const elsewhere = registry.repositoryWith(layer.digest);
  repository.blobs.add(layer.digest);
  if (elsewhere !== undefined) return { kind: 'mounted', text: `Mounted from ${elsewhere}` };
  registry.blobs.put(layer.bytes);
  return { kind: 'sent', text: 'Pushed' };
}

function finish(
  daemon: Daemon,
  registry: Distribution,
  reference: Reference,
  image: FoundImage,
  progress: MessageQueue<TransferProgress>,
): void {
  const json = utf8Encode(image.json);
  const config = registry.blobs.put(json);
  registry.ensure(reference.path).blobs.add(config);
  const layers = image.layers.map((layer) => pack(daemon, layer));
  const manifest = serializeManifest({
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.dockerManifest,
    config: { mediaType: MEDIA_TYPES.dockerConfig, digest: config, size: json.length },
    layers: layers.map(({ digest, size }) => ({ mediaType: MEDIA_TYPES.dockerLayerGzip, digest, size })),
  });
  const tag = reference.tag ?? 'latest';
  daemon.sink.emit({
    type: 'registry.manifest',
    registry: registry.host,
    repository: reference.path,
    digest: manifest.digest,
    layers: layers.map(({ digest, size }) => ({ digest, size })),
  });
  const { before } = registry.putManifest(reference.path, manifest.json, MEDIA_TYPES.dockerManifest, tag);
  daemon.sink.emit({
    type: 'registry.tag',
    registry: registry.host,
    repository: reference.path,
    tag,
    digest: manifest.digest,
    ...(before !== undefined && before !== manifest.digest && { before }),
  });
  daemon.images.store.references.set({ ...repositoryOf(reference), digest: manifest.digest }, image.id);
  progress.push({ status: `${tag}: digest: ${manifest.digest} size: ${manifest.size}` });
  progress.push({ aux: { Tag: tag, Digest: manifest.digest, Size: manifest.size } });
  logImage(daemon, image.id, 'push', familiarName(reference), familiarString(reference));
}
