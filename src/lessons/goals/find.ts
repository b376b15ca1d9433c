import type { Translated } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import type { ContainerView, FileFacts, ImageView, World } from '../../simulator/index.ts';
import { containerOf, imageOf } from '../facts.ts';
import type { Evidence, Goal } from '../types.ts';
import { both, goalOf } from './goal.ts';
import { codes } from './text.ts';

type Check<T> = (found: T, evidence: Evidence) => Translated | undefined;

/** How goals speak of an image, and make one that also asks that there is this image. */
export function aboutImage(name: string) {
  const called = code(name);
  const about = (id: string, text: Translated, check: Check<ImageView>): Goal =>
    goalOf(`${name}-${id}`, text, (evidence) => {
      const image = imageOf(evidence.world, name);
      return image === undefined ? missingImage(evidence.world, name) : check(image, evidence);
    });
  return { called, the: `The image ${called}`, zh: `镜像 ${called}`, about };
}

/** That no image has this name; with the names that differ in the tag only, as this is easily overlooked. */
export function missingImage(world: World, name: string): Translated {
  const [repository = '', tag = 'latest'] = name.split(/:(?=[^/]*$)/);
  const others = [...world.images.values()]
    .flatMap((image) => image.names)
    .filter((one) => one.startsWith(`${repository}:`));
  return others.length === 0
    ? both(`No image has the name ${code(name)} yet.`, `还没有哪个镜像叫 ${code(name)}。`)
    : both(
        `There is ${codes(others, ', ')}, but no ${code(`${repository}:${tag}`)}.`,
        `有 ${codes(others, '、')}，但没有 ${code(`${repository}:${tag}`)}。`,
      );
}

/** How goals speak of a container, and make one that also asks that there is this container. */
export function aboutContainer(name: string) {
  const called = code(name);
  const about = (id: string, text: Translated, check: Check<ContainerView>): Goal =>
    goalOf(`${name}-${id}`, text, (evidence) => {
      const container = containerOf(evidence.world, name);
      return container === undefined
        ? both(`There is no container named ${called}.`, `还没有名为 ${called} 的容器。`)
        : check(container, evidence);
    });
  return { called, the: `The container ${called}`, zh: `容器 ${called}`, about };
}

/** A file as a container sees it: through its mounts, else in its own files. A tmpfs tells nothing. */
export function fileInContainer(evidence: Evidence, container: ContainerView, path: string): FileFacts | undefined {
  const mount = container.mounts
    .filter(({ target }) => path === target || path.startsWith(target === '/' ? '/' : `${target}/`))
    .toSorted((a, b) => b.target.length - a.target.length)[0];
  if (mount === undefined) return evidence.file(`container:${container.id}`, path);
  const rest = path.slice(mount.target.length) || '/';
  const below = mount.subpath === undefined ? rest : `/${mount.subpath}${rest}`;
  if (mount.kind === 'volume') return evidence.file(`volume:${mount.source}`, below);
  if (mount.kind === 'bind') return evidence.file('host', below === '/' ? mount.source : `${mount.source}${below}`);
  return undefined;
}
