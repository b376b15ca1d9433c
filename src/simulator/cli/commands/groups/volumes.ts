import type { Command } from '../command.ts';
import { volumeCreate } from '../volume/create.ts';
import { volumeInspect } from '../volume/inspect.ts';
import { volumeLs } from '../volume/ls.ts';
import { volumePrune } from '../volume/prune.ts';
import { volumeRm } from '../volume/rm.ts';

/** Commands of volumes. */
export const commands = {
  'volume create': volumeCreate,
  'volume inspect': volumeInspect,
  'volume ls': volumeLs,
  'volume prune': volumePrune,
  'volume rm': volumeRm,
} satisfies Readonly<Record<string, Command>>;
