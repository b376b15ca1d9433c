import type { ImageEvent } from '../../api/domain-event.ts';
import type { ImageView, World } from '../world.ts';
import { withEntry, withoutEntry } from './maps.ts';

/** The World after something happened to a layer or an image. */
export function projectImage(world: World, event: ImageEvent): World {
  switch (event.type) {
    case 'layer.created': {
      const { type: _, ...layer } = event;
      return { ...world, layers: withEntry(world.layers, event.chainId, layer) };
    }
    case 'image.created': {
      const { type: _, image, ...facts } = event;
      const names = world.images.get(image)?.names ?? [];
      return { ...world, images: withEntry(world.images, image, { id: image, names, ...facts }) };
    }
    case 'image.tagged':
      return { ...world, images: tagged(world.images, event.image, event.name) };
    case 'image.untagged':
      return {
        ...world,
        images: renamed(world.images, event.image, (names) => names.filter((name) => name !== event.name)),
      };
    case 'image.removed':
      return { ...world, images: withoutEntry(world.images, event.image) };
  }
}

/** A name belongs to one image: giving it takes it from whoever had it. */
function tagged(images: ReadonlyMap<string, ImageView>, id: string, name: string): ReadonlyMap<string, ImageView> {
  let result = images;
  for (const [other, image] of images) {
    if (other !== id && image.names.includes(name))
      result = renamed(result, other, (names) => names.filter((one) => one !== name));
  }
  return renamed(result, id, (names) => (names.includes(name) ? names : [...names, name]));
}

function renamed(
  images: ReadonlyMap<string, ImageView>,
  id: string,
  change: (names: readonly string[]) => readonly string[],
): ReadonlyMap<string, ImageView> {
  const image = images.get(id);
  return image === undefined ? images : withEntry(images, id, { ...image, names: change(image.names) });
}
