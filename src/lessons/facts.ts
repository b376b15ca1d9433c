import type { ContainerView, ImageView, World } from '../simulator/index.ts';

/** Questions about a World, for goals of exercises. */

/** The image that a name means; without a tag, `latest`. */
export function imageOf(world: World, name: string): ImageView | undefined {
  const full = /:[^/]+$/.test(name) ? name : `${name}:latest`;
  return [...world.images.values()].find((image) => image.names.includes(full));
}

/** How many layers an image has, and how many of them its own Dockerfile added. */
export function layerCount(image: ImageView): { readonly all: number; readonly own: number } {
  const own = image.history.filter((entry) => !entry.emptyLayer && !entry.base).length;
  return { all: image.layers.length, own };
}

/** Whether a file of this path is to be seen in an image: the topmost layer that says something about it decides. */
export function imageHasFile(world: World, image: ImageView, path: string): boolean {
  for (const chain of image.chains.toReversed()) {
    const changes = world.layers.get(chain)?.changes ?? [];
    const change = changes.find((one) => one.path === path);
    if (change !== undefined) return change.change !== 'removed';
    if (changes.some((one) => one.change === 'removed' && path.startsWith(`${one.path}/`))) return false;
  }
  return false;
}

export function containerOf(world: World, name: string): ContainerView | undefined {
  return [...world.containers.values()].find((container) => container.name === name);
}

/** Whether the container's own writable layer has this file. */
export function wroteFile(container: ContainerView, path: string): boolean {
  const change = container.files.get(path)?.change;
  return change === 'added' || change === 'modified';
}

/** All that a container has printed, both streams. */
export function outputOf(container: ContainerView): string {
  return container.output.map((part) => part.text).join('');
}

/** Whether a container was made from an image, whatever name was used for it. */
export function madeFrom(world: World, container: ContainerView, name: string): boolean {
  const image = imageOf(world, name);
  return container.imageName === name || (image !== undefined && container.image === image.id);
}
