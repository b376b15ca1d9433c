import type { EventSink, LayerChange } from '../../api/domain-event.ts';
import type { Clock } from '../../base/ports.ts';
import { ok } from '../../base/result.ts';
import { type Change, emptyTree, type Tree } from '../../filesystem/index.ts';
import { familiarString, type ImageConfig, imageConfigJson, type Reference } from '../../oci/index.ts';
import { type CatalogImage, configOf } from '../../registry/catalog/catalog-image.ts';
import { hiddenBy, hiddenBytes } from '../../storage/hidden-bytes.ts';
import { ImageStore, type StoredImage } from '../../storage/image-store.ts';
import { type Layer, Snapshotter } from '../../storage/snapshotter.ts';
import { type ApiResult, apiError } from '../errors.ts';

/** An image with its files. */
export interface FoundImage extends StoredImage {
  readonly tree: Tree;
}

/** How an image came here, for the journal. */
export type Origin = 'build' | 'pull' | 'commit' | 'load' | 'import' | 'start';

/** How many changes of a layer the journal lists. */
const LISTED = 200;

/** The engine's images: the stores, and what the journal is told of them. */
export class ImageService {
  readonly layers = new Snapshotter();
  readonly store = new ImageStore(this.layers);
  readonly #clock: Clock;
  readonly #sink: EventSink;
  readonly #reported = new Set<string>();
  /** Chain ids of the layers that images of the catalogue are made of: a picture shows them as the base. */
  readonly #baseLayers = new Set<string>();

  constructor(clock: Clock, sink: EventSink) {
    this.#clock = clock;
    this.#sink = sink;
  }

  /** By name, id, or the beginning of an id. */
  find(text: string): ApiResult<FoundImage> {
    const found = this.store.find(text);
    if (found.ok) return ok(withTree(found.value));
    if (found.error.kind === 'invalid') return apiError('invalid', found.error.message, 'image.invalid-reference');
    return apiError('not-found', found.error.message, 'image.not-found');
  }

  get(id: string): FoundImage | undefined {
    const image = this.store.get(id);
    return image === undefined ? undefined : withTree(image);
  }

  treeOf(text: string): Tree | undefined {
    const found = this.find(text);
    return found.ok ? found.value.tree : undefined;
  }

  /** Bytes of all layers of an image. */
  sizeOf(id: string): number | undefined {
    return this.store.get(id)?.size;
  }

  /** Images that stand on all layers of this one, or descend from it by their parent. */
  descendants(id: string): string[] {
    const top = this.store.get(id)?.layers.at(-1)?.chainId;
    if (top === undefined) return [];
    return this.store
      .images()
      .filter((image) => image.id !== id && image.layers.some((layer) => layer.chainId === top))
      .map((image) => image.id);
  }

  /** Keeps an image of this JSON, whose layers are there, and tells the journal. */
  create(json: string, from: Origin, parent?: string): ApiResult<FoundImage> {
    const isNew = this.store.create(json, parent === undefined ? {} : { parent });
    if (!isNew.ok) return apiError('server', isNew.error, 'image.invalid');
    const image = withTree(isNew.value);
    this.report(image, from);
    return ok(image);
  }

  /** Keeps an image that the daemon itself makes. */
  createConfig(config: ImageConfig, from: Origin, parent?: string): ApiResult<FoundImage> {
    return this.create(imageConfigJson(config), from, parent);
  }

  /** Tells the journal of an image, and of its layers that it does not know yet. */
  report(image: FoundImage, from: Origin): void {
    if (from === 'start' || from === 'pull') this.reportBase(image.layers);
    else for (const layer of image.layers) this.reportLayer(layer);
    const layers = this.store.historyLayers(image.id);
    this.#sink.emit({
      type: 'image.created',
      image: image.id,
      layers: image.layers.map((layer) => layer.diffId),
      chains: image.layers.map((layer) => layer.chainId),
      config: image.config.config,
      size: image.size,
      history: image.config.history.map((entry, index) => ({
        createdBy: entry.created_by ?? entry.comment ?? '',
        size: layers[index]?.size ?? 0,
        emptyLayer: entry.empty_layer === true,
        base: this.#isBase(image, index),
      })),
      from,
    });
  }

  #isBase(image: FoundImage, entry: number): boolean {
    let lowest = -1;
    const layers = this.store.historyLayers(image.id);
    for (const [index, layer] of layers.entries())
      if (layer !== undefined && this.#baseLayers.has(layer.chainId)) lowest = index;
    return entry <= lowest;
  }

  /** Tells the journal of layers that came from elsewhere: pictures show them as the base of what is built on them. */
  reportBase(layers: readonly Layer[]): void {
    for (const layer of layers) {
      this.reportLayer(layer);
      this.#baseLayers.add(layer.chainId);
    }
  }

  reportLayer(layer: Layer): void {
    if (this.#reported.has(layer.chainId)) return;
    this.#reported.add(layer.chainId);
    this.#sink.emit({
      type: 'layer.created',
      diffId: layer.diffId,
      chainId: layer.chainId,
      size: layer.size,
      changes: layer.changes.slice(0, LISTED).map(changeView),
      more: Math.max(0, layer.changes.length - LISTED),
      hides: hiddenBytes(layer),
    });
  }

  /** Gives the image a name; who had it before loses it. */
  tag(id: string, reference: Reference): void {
    const before = this.store.tag(id, reference, this.#clock.now());
    const name = familiarString(reference);
    if (before !== undefined) this.#sink.emit({ type: 'image.untagged', image: before, name });
    this.#sink.emit({ type: 'image.tagged', image: id, name });
  }

  /** Takes a name away; false when it was none. */
  untag(reference: Reference): boolean {
    const id = this.store.references.get(reference);
    if (id === undefined) return false;
    this.store.references.delete(reference);
    this.#sink.emit({ type: 'image.untagged', image: id, name: familiarString(reference) });
    return true;
  }

  /** Forgets the image. Gives the chain ids of the layers that went with it, the top one first. */
  delete(id: string): string[] {
    const removed = this.store.delete(id).map((layer) => layer.chainId);
    for (const chain of removed) this.#reported.delete(chain);
    this.#sink.emit({ type: 'image.removed', image: id });
    return removed;
  }

  /** Makes an image of the catalogue, layer by layer. */
  createFromCatalog(entry: CatalogImage, from: Origin): ApiResult<FoundImage> {
    const { config, layers } = catalogConfig(entry, this.layers);
    const made = this.createConfig(config, from);
    for (const layer of layers) this.layers.release(layer.chainId, CATALOG_CLAIM);
    return made;
  }
}

const CATALOG_CLAIM = 'catalog';

const withTree = (image: StoredImage): FoundImage => ({ ...image, tree: image.layers.at(-1)?.tree ?? emptyTree() });

/** The layers and the configuration of an image of the catalogue. The layers are retained for the caller. */
export function catalogConfig(
  entry: CatalogImage,
  store: Snapshotter,
): { readonly config: ImageConfig; readonly layers: readonly Layer[] } {
  const layers: Layer[] = [];
  let tree: Tree | undefined;
  for (const part of entry.layers) {
    const next: Tree = part.files(tree);
    const layer = store.create(layers.at(-1), tree ?? emptyTree(), next);
    store.retain(layer.chainId, CATALOG_CLAIM);
    layers.push(layer);
    tree = layer.tree;
  }
  const written = configOf(
    entry,
    layers.map((layer) => layer.diffId),
  );
  const config = entry.daemon === undefined ? written : { ...written, daemon: entry.daemon };
  return { config, layers };
}

function changeView(change: Change): LayerChange {
  const node = change.node ?? change.before;
  const hides = hiddenBy(change).reduce((sum, file) => sum + file.bytes, 0);
  return {
    path: change.path,
    change: change.kind,
    kind: node?.kind ?? 'file',
    size: change.size,
    ...(change.opaque === true && { opaque: true }),
    ...(hides > 0 && { hides }),
  };
}
