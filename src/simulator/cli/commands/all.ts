import type { Command } from './command.ts';
import { commands as builder } from './groups/builder.ts';
import { commands as building } from './groups/building.ts';
import { commands as containers } from './groups/containers.ts';
import { commands as images } from './groups/images.ts';
import { commands as networks } from './groups/networks.ts';
import { commands as registry } from './groups/registry.ts';
import { commands as running } from './groups/running.ts';
import { commands as system } from './groups/system.ts';
import { commands as volumes } from './groups/volumes.ts';

/** What each command does, by its path in the help table: for lists of what there is. */
export const commands: Readonly<Record<string, Command>> = {
  ...running,
  ...containers,
  ...images,
  ...registry,
  ...building,
  ...builder,
  ...volumes,
  ...networks,
  ...system,
};
