import { buildxDu } from '../builder/du.ts';
import { imagetoolsInspect } from '../builder/imagetools.ts';
import { buildxLs } from '../builder/ls.ts';
import { buildxPrune } from '../builder/prune.ts';
import { buildxVersion } from '../builder/version.ts';
import type { Command } from '../command.ts';

/** More commands of the builder. */
export const commands = {
  'buildx du': buildxDu,
  'buildx imagetools inspect': imagetoolsInspect,
  'buildx ls': buildxLs,
  'buildx prune': buildxPrune,
  'buildx version': buildxVersion,
} satisfies Readonly<Record<string, Command>>;
