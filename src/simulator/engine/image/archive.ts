import type { ApiTask } from '../../api/engine-api.ts';
import { rfc3339Nano } from '../../base/go-text.ts';
import { ok } from '../../base/result.ts';
import type { Content } from '../../filesystem/index.ts';
import type { RuntimeConfig } from '../../oci/image-config.ts';
import { familiarString, isNameOnly, parseReference, type Reference, withDefaultTag } from '../../oci/index.ts';
import { parsePlatform } from '../../oci/platform.ts';
import { loadImages, type SavedImage, saveImages } from '../../storage/index.ts';
import { applyChanges } from '../container/changes.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError } from '../errors.ts';
import { SERVER_VERSION } from '../version.ts';
import { logImage } from './events.ts';

/** `docker save`: images by name keep that name, a repository without tag all its tags, an id none. */
export function saveNamed(daemon: Daemon, names: readonly string[]): ApiResult<Uint8Array> {
  const wanted = new Map<string, Reference[]>();
  for (const text of names) {
    const found = collect(daemon, text, wanted);
    if (!found.ok) return found;
  }
  const images: SavedImage[] = [];
  for (const [id, references] of wanted) {
    const image = daemon.images.get(id);
    if (image !== undefined) images.push({ image, references });
    logImage(daemon, id, 'save', id);
  }
  return ok(plainBytes(saveImages(images)));
}

/** All bytes of a content, its hole included. */
function plainBytes(content: Content): Uint8Array {
  if (content.bytes.length === content.size) return content.bytes;
  const out = new Uint8Array(content.size);
  out.set(content.bytes);
  return out;
}

function collect(daemon: Daemon, text: string, wanted: Map<string, Reference[]>): ApiResult<void> {
  const parsed = parseReference(text);
  const { references } = daemon.images.store;
  if (parsed.ok) {
    const all = isNameOnly(parsed.value)
      ? references.inRepository(parsed.value).filter((one) => one.digest === undefined)
      : [parsed.value];
    const named = all.flatMap((one) => {
      const id = references.get(one);
      return id === undefined ? [] : [{ id, one }];
    });
    for (const { id, one } of named) wanted.set(id, [...(wanted.get(id) ?? []), one]);
    if (named.length > 0) return ok(undefined);
    if (!isNameOnly(parsed.value)) return apiError('not-found', 'reference does not exist', 'image.not-found');
  }
  const image = daemon.images.find(text);
  if (!image.ok) {
    const message = image.error.kind === 'not-found' ? `No such image: ${text}` : image.error.message;
    return apiError(image.error.kind, message, image.error.code);
  }
  if (!wanted.has(image.value.id)) wanted.set(image.value.id, []);
  return ok(undefined);
}

/** `docker load`. */
export function loadArchive(daemon: Daemon, tar: Uint8Array): ApiResult<{ messages: string[] }> {
  const { images } = daemon;
  const loaded = loadImages(tar, images.layers, images.store, daemon.clock.now());
  if (!loaded.ok) return apiError('server', loaded.error, 'image.broken-archive');
  const ids: string[] = [];
  const messages: string[] = [];
  for (const { image, names, taken } of loaded.value) {
    const full = images.get(image.id);
    if (full !== undefined) images.report(full, 'load');
    for (const name of names) daemon.sink.emit({ type: 'image.tagged', image: image.id, name });
    logImage(daemon, image.id, 'load', image.id);
    ids.push(`Loaded image ID: ${image.id}\n`);
    for (const name of names) {
      const parsed = parseReference(name);
      const shown = parsed.ok ? familiarString(parsed.value) : name;
      const before = taken.get(name);
      if (before !== undefined) {
        messages.push(`The image ${shown} already exists, renaming the old one with ID ${before} to empty string\n`);
      }
      messages.push(`Loaded image: ${shown}\n`);
    }
  }
  // The daemon looks only at the last image: when that has no name, it tells the ids of all.
  if (loaded.value.at(-1)?.names.length === 0) messages.push(...ids);
  return ok({ messages });
}

/** The configuration that changes alone make. A build would give it a PATH; an import has only what it is told. */
function configOf(changes: readonly string[]): ApiResult<RuntimeConfig> {
  const unset = 'PATH=';
  const changed = applyChanges({ Env: [unset] }, changes);
  if (!changed.ok) return changed;
  const { Env, ...rest } = changed.value;
  const own = Env?.filter((entry) => entry !== unset) ?? [];
  return ok(own.length === 0 ? rest : { ...rest, Env: own });
}

/** `docker import`: a tar becomes an image of one layer without configuration. */
export function* importArchive(
  daemon: Daemon,
  tar: Uint8Array,
  options: {
    readonly reference: string;
    readonly message: string;
    readonly changes: readonly string[];
    readonly source: string;
    readonly platform?: string;
  },
): ApiTask<{ id: string }> {
  const name = options.reference === '' ? undefined : parseReference(options.reference);
  if (name !== undefined && !name.ok) return apiError('invalid', name.error, 'image.invalid-reference');
  if (name?.value.digest !== undefined)
    return apiError('invalid', 'cannot import digest reference', 'image.tag-with-digest');
  const platform = parsePlatform(options.platform ?? 'linux/amd64');
  if (!platform.ok) return apiError('invalid', platform.error, 'image.invalid-platform');
  const config = configOf(options.changes);
  if (!config.ok) return config;
  yield* daemon.pass(30);
  const { layers } = daemon.images;
  const layer = layers.unpack(undefined, tar);
  if (!layer.ok) return apiError('server', layer.error, 'image.broken-archive');
  const claim = 'import';
  layers.retain(layer.value.chainId, claim);
  const created = rfc3339Nano(daemon.clock.now());
  const comment = options.message === '' ? `Imported from ${options.source}` : options.message;
  const image = daemon.images.createConfig(
    {
      architecture: platform.value.architecture,
      os: platform.value.os,
      config: config.value,
      created,
      daemon: { comment, dockerVersion: SERVER_VERSION },
      history: [{ created, comment }],
      rootfs: { type: 'layers', diff_ids: [layer.value.diffId] },
    },
    'import',
  );
  layers.release(layer.value.chainId, claim);
  if (!image.ok) return image;
  if (name !== undefined) daemon.images.tag(image.value.id, withDefaultTag(name.value));
  logImage(daemon, image.value.id, 'import', image.value.id);
  return ok({ id: image.value.id });
}
