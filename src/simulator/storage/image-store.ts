import { parseRfc3339 } from '../base/go-text.ts';
import { err, ok, type Result } from '../base/result.ts';
import {
  chainIds,
  digestOf,
  encodedPart,
  type Fault,
  familiarString,
  type ImageConfig,
  parseAnyReference,
  parseImageConfig,
  type Reference,
  validateImage,
  withDefaultTag,
} from '../oci/index.ts';
import { ReferenceStore } from './reference-store.ts';
import type { Layer, Snapshotter } from './snapshotter.ts';

/** An image that the engine has. */
export interface StoredImage {
  /** `sha256:…`, the digest of `json`. */
  readonly id: string;
  readonly config: ImageConfig;
  readonly json: string;
  /** From the bottom up. */
  readonly layers: readonly Layer[];
  /** Sum of the layers' sizes, in bytes: what `docker images` shows. */
  readonly size: number;
  /** The image it was committed from, or built on by the legacy builder. BuildKit sets none. */
  readonly parent?: string;
  /** When it last got a tag here, in milliseconds since the epoch; undefined when never. */
  readonly lastTagged?: number;
}

/** Why no image was found: the text is invalid as a reference, or names none. Both messages are the daemon's. */
export interface ImageLookupError {
  readonly kind: 'invalid' | 'missing';
  readonly message: string;
}

/** Images by id, with their names and parents. */
export class ImageStore {
  readonly references = new ReferenceStore();
  readonly #layers: Snapshotter;
  readonly #images = new Map<string, StoredImage>();

  constructor(layers: Snapshotter) {
    this.#layers = layers;
  }

  /** Keeps an image of this very JSON and gives it; the same JSON is the same image. Its layers must be there. */
  create(json: string, options: { readonly parent?: string } = {}): Result<StoredImage, string> {
    const id = digestOf(json);
    const known = this.#images.get(id);
    if (known !== undefined) return ok(known);
    const parsed = parseImageConfig(json);
    if (!parsed.ok) return parsed;
    const layers: Layer[] = [];
    for (const chain of chainIds(parsed.value.rootfs.diff_ids)) {
      const layer = this.#layers.get(chain);
      if (layer === undefined) return err('layer does not exist');
      layers.push(layer);
    }
    const top = layers.at(-1);
    if (top !== undefined) this.#layers.retain(top.chainId, ownerOf(id));
    const image: StoredImage = {
      id,
      config: parsed.value,
      json,
      layers,
      size: layers.reduce((sum, layer) => sum + layer.size, 0),
      ...(options.parent === undefined ? {} : { parent: options.parent }),
    };
    this.#images.set(id, image);
    return ok(image);
  }

  get(id: string): StoredImage | undefined {
    return this.#images.get(id);
  }

  /** All images, in the order in which they came. */
  images(): readonly StoredImage[] {
    return [...this.#images.values()];
  }

  /** Finds an image by name, id or the beginning of an id, as every command of Docker does. */
  find(text: string): Result<StoredImage, ImageLookupError> {
    const parsed = parseAnyReference(text);
    if (!parsed.ok) return err({ kind: 'invalid', message: parsed.error });
    if (parsed.value.kind === 'id') {
      const image = this.#images.get(parsed.value.digest);
      return image === undefined ? missing(parsed.value.digest) : ok(image);
    }
    const reference = parsed.value.name;
    const named = this.#images.get(this.references.get(reference) ?? '');
    if (named !== undefined) return ok(named);
    const byPrefix = this.#search(text);
    return byPrefix === undefined ? missing(familiarString(withDefaultTag(reference))) : ok(byPrefix);
  }

  /** An id's beginning, with or without its algorithm; undefined when none or several images match. */
  #search(prefix: string): StoredImage | undefined {
    const [algorithm, digits] = prefix.includes(':')
      ? [prefix.slice(0, prefix.indexOf(':')), encodedPart(prefix)]
      : ['', prefix];
    if (algorithm !== '' && algorithm !== 'sha256') return undefined;
    const matches = [...this.#images.values()].filter((image) => encodedPart(image.id).startsWith(digits));
    return matches.length === 1 ? matches[0] : undefined;
  }

  /** Gives the image a tag (`now`: milliseconds since the epoch); the image that had it loses it and is returned. */
  tag(id: string, reference: Reference, now: number): string | undefined {
    const before = this.references.set(withDefaultTag(reference), id);
    const image = this.#images.get(id);
    if (image !== undefined) this.#images.set(id, { ...image, lastTagged: now });
    return before === id ? undefined : before;
  }

  /** The image's tags and its digests in registries, as RepoTags and RepoDigests show them. */
  namesOf(id: string): { readonly tags: readonly string[]; readonly digests: readonly string[] } {
    const references = this.references.referencesOf(id);
    return {
      tags: references.filter((r) => r.digest === undefined).map(familiarString),
      digests: references.filter((r) => r.digest !== undefined).map(familiarString),
    };
  }

  /** Images whose parent this is. */
  children(id: string): readonly StoredImage[] {
    return this.images().filter((image) => image.parent === id);
  }

  /** No tag leads to it and it is nobody's parent: `docker images` shows `<none>`, `image prune` takes it. */
  isDangling(id: string): boolean {
    return this.namesOf(id).tags.length === 0 && this.children(id).length === 0;
  }

  /** An image that only other images stand on; `docker images` hides it without `-a`. */
  isIntermediate(id: string): boolean {
    return this.references.referencesOf(id).length === 0 && this.children(id).length > 0;
  }

  /** Forgets the image with all its names. Gives the layers that went with it, the top one first. */
  delete(id: string): readonly Layer[] {
    const image = this.#images.get(id);
    if (image === undefined) return [];
    for (const reference of this.references.referencesOf(id)) this.references.delete(reference);
    this.#images.delete(id);
    for (const child of this.children(id)) {
      const { parent: _, ...rest } = child;
      this.#images.set(child.id, rest);
    }
    const top = image.layers.at(-1);
    return top === undefined ? [] : this.#layers.release(top.chainId, ownerOf(id));
  }

  /** Milliseconds since the epoch; undefined when the config does not tell. */
  createdAt(id: string): number | undefined {
    const created = this.#images.get(id)?.config.created;
    return created === undefined ? undefined : parseRfc3339(created);
  }

  /** The layer of each entry of the image's history, from the bottom up; undefined where the entry made none. */
  historyLayers(id: string): readonly (Layer | undefined)[] {
    const image = this.#images.get(id);
    if (image === undefined) return [];
    let next = 0;
    return image.config.history.map((entry) => (entry.empty_layer === true ? undefined : image.layers[next++]));
  }

  /** How many images use each layer (by chain id). Images that only others stand on do not count. */
  layerUses(): ReadonlyMap<string, number> {
    const uses = new Map<string, number>();
    for (const image of this.#images.values()) {
      if (this.isIntermediate(image.id)) continue;
      for (const { chainId } of image.layers) uses.set(chainId, (uses.get(chainId) ?? 0) + 1);
    }
    return uses;
  }

  /** Bytes of the image's layers that other images use too. */
  sharedSize(id: string, uses: ReadonlyMap<string, number> = this.layerUses()): number {
    const layers = this.#images.get(id)?.layers ?? [];
    return layers.filter((layer) => (uses.get(layer.chainId) ?? 0) > 1).reduce((sum, layer) => sum + layer.size, 0);
  }

  /** Bytes of all layers of images, each layer once: `docker system df`. */
  layersSize(): number {
    let size = 0;
    for (const chain of this.layerUses().keys()) size += this.#layers.get(chain)?.size ?? 0;
    return size;
  }

  /** Every broken invariant of an image. Computes the digests anew. */
  validate(id: string): Fault[] {
    const image = this.#images.get(id);
    if (image === undefined) return [];
    const layers = image.layers.map((layer) => ({
      diffId: layer.diffId,
      chainId: layer.chainId,
      computedDiffId: digestOf(layer.archive()),
      size: layer.size,
    }));
    return validateImage({ id, config: image.config, configJson: image.json, layers });
  }
}

const ownerOf = (id: string): string => `image ${id}`;

const missing = (name: string): Result<never, ImageLookupError> =>
  err({ kind: 'missing', message: `No such image: ${name}` });
