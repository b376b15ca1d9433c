import { buildxDu } from '../builder/du.ts';
import { buildxLs } from '../builder/ls.ts';
import { buildxPrune } from '../builder/prune.ts';
import { buildxVersion } from '../builder/version.ts';
import type { Command } from '../command.ts';

/** More commands of the builder. */
export const commands = {
  'buildx du': buildxDu,
  'buildx ls': buildxLs,
  'buildx prune': buildxPrune,
  'buildx version': buildxVersion,
} satisfies Readonly<Record<string, Command>>;
