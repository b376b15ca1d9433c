import type { Translated } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import type { ContainerView, FileFacts, ImageView } from '../../simulator/index.ts';
import { containerOf, imageOf } from '../facts.ts';
import type { Evidence, Goal } from '../types.ts';
import { both, goalOf } from './goal.ts';

/** A goal about an image, which also asks that there is one. */
export function aboutImage(
  id: string,
  name: string,
  text: Translated,
  check: (image: ImageView, evidence: Evidence) => Translated | undefined,
): Goal {
  return goalOf(`${name}-${id}`, text, (evidence) => {
    const image = imageOf(evidence.world, name);
    return image === undefined
      ? both(`No image has the name ${code(name)} yet.`, `还没有哪个镜像叫 ${code(name)}。`)
      : check(image, evidence);
  });
}

/** A goal about a container, which also asks that there is one. */
export function aboutContainer(
  id: string,
  name: string,
  text: Translated,
  check: (container: ContainerView, evidence: Evidence) => Translated | undefined,
): Goal {
  return goalOf(`${name}-${id}`, text, (evidence) => {
    const container = containerOf(evidence.world, name);
    return container === undefined
      ? both(`There is no container named ${code(name)}.`, `还没有名为 ${code(name)} 的容器。`)
      : check(container, evidence);
  });
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
