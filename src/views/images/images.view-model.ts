import { say, type Words } from '../../i18n/index.ts';
import { formatBytes, sheetThickness, shortId } from '../design/format.ts';
import type { ImageView, World } from '../session/simulator.ts';

/** A layer of an image on this computer. */
export interface StoredSheet {
  readonly key: string;
  readonly title: string;
  /** Height in CSS pixels. */
  readonly thickness: number;
  /** Another image here has it too; its bytes are there once. */
  readonly shared: boolean;
}

/** An image on this computer: a stack that does not move, with the names tied to it now. */
export interface StoredImage {
  readonly id: string;
  readonly shortId: string;
  readonly names: readonly string[];
  /** No name is left; what that is called. Empty when it has names. */
  readonly nameless: string;
  readonly sizeText: string;
  /** From the top down, as they lie. */
  readonly sheets: readonly StoredSheet[];
  /** The containers that hold it, in words; empty when there are none. */
  readonly usedBy: string;
}

export interface ImagesPicture {
  readonly images: readonly StoredImage[];
  readonly shares: boolean;
  readonly summary: string;
}

/** All images of this computer with their names, those without a name among them. */
export function imagesPicture(world: World, words: Words): ImagesPicture {
  const images = [...world.images.values()];
  const uses = new Map<string, number>();
  for (const image of images) for (const chain of new Set(image.chains)) uses.set(chain, (uses.get(chain) ?? 0) + 1);
  const stored = images.map((image) => storedImage(world, image, uses, words));
  return {
    images: stored,
    shares: stored.some((image) => image.sheets.some((sheet) => sheet.shared)),
    summary: say(words.images.summary, {
      images: images.length,
      names: images.reduce((sum, image) => sum + image.names.length, 0),
      nameless: images.filter((image) => image.names.length === 0).length,
    }),
  };
}

function storedImage(world: World, image: ImageView, uses: ReadonlyMap<string, number>, words: Words): StoredImage {
  const holders = [...world.containers.values()].filter((one) => one.image === image.id).map((one) => one.name);
  return {
    id: image.id,
    shortId: shortId(image.id),
    names: image.names,
    nameless: image.names.length === 0 ? words.images.nameless : '',
    sizeText: formatBytes(image.size),
    sheets: image.chains
      .map((chain, index): StoredSheet => {
        const size = world.layers.get(chain)?.size ?? 0;
        const shared = (uses.get(chain) ?? 0) > 1;
        return {
          key: `${index}-${chain}`,
          title: `${shortId(image.layers[index] ?? chain)} · ${formatBytes(size)}${shared ? ` · ${words.images.shared}` : ''}`,
          thickness: Math.round(Math.max(4, sheetThickness(size) / 3)),
          shared,
        };
      })
      .toReversed(),
    usedBy: holders.length === 0 ? '' : say(words.images.usedBy, { names: holders.join(words.images.comma) }),
  };
}
