import type { Command } from '../command.ts';
import { networkConnect } from '../network/connect.ts';
import { networkCreate } from '../network/create.ts';
import { networkDisconnect } from '../network/disconnect.ts';
import { networkInspect } from '../network/inspect.ts';
import { networkLs } from '../network/ls.ts';
import { networkPrune } from '../network/prune.ts';
import { networkRm } from '../network/rm.ts';

/** Commands of networks. */
export const commands = {
  'network inspect': networkInspect,
  'network ls': networkLs,
  'network prune': networkPrune,
  'network connect': networkConnect,
  'network create': networkCreate,
  'network disconnect': networkDisconnect,
  'network rm': networkRm,
} satisfies Readonly<Record<string, Command>>;
