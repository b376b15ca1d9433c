import { say, type Words } from '../../i18n/index.ts';
import type { ContainerView } from '../session/simulator.ts';

/** Why a write to `path` was refused: the innermost mount on its way decides, and below none the container itself. */
export function refusalText(container: ContainerView, path: string, words: Words): string {
  const text = words.inside;
  const around = container.mounts.filter(({ target }) => path === target || path.startsWith(`${target}/`));
  const mount = around.reduce((inner: (typeof around)[number] | undefined, one) => {
    return inner === undefined || one.target.length > inner.target.length ? one : inner;
  }, undefined);
  if (mount?.readOnly === true) return say(text.refusedMount, { path, target: mount.target });
  return say(mount === undefined && container.readOnly ? text.refusedRoot : text.refused, { path });
}
