import type { PruneReport } from '../../../api/image.ts';
import { type Command, none } from '../command.ts';
import { prune } from '../prune.ts';

/** `deleted: sha256:…` and `untagged: name` lines below `Deleted Images:`. */
export function listImages(report: PruneReport): string {
  const items = report.images ?? [];
  if (items.length === 0) return '';
  const lines = items.map((item) =>
    item.Untagged === undefined || item.Untagged === ''
      ? `deleted: ${item.Deleted ?? ''}\n`
      : `untagged: ${item.Untagged}\n`,
  );
  return `Deleted Images:\n${lines.join('')}`;
}

/** `docker image prune`: dangling images, with --all every unused one. */
export const imagePrune: Command = {
  arity: none,
  run: (c) => {
    const all = c.flags.bool('all');
    return prune(c, {
      warning: all
        ? 'This will remove all images without at least one container associated to them.'
        : 'This will remove all dangling images.',
      prune: (filters) => c.api.images.prune(filters),
      list: listImages,
      filters: [`dangling=${all ? 'false' : 'true'}`],
    });
  },
};
