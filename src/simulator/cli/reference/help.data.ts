import { buildxHelp } from './buildx.ts';
import { containerHelp } from './container.ts';
import { contextHelp } from './context.ts';
import type { HelpEntry } from './help-entry.ts';
import { imageHelp } from './image.ts';
import { manifestHelp } from './manifest.ts';
import { networkHelp } from './network.ts';
import { pluginHelp } from './plugin.ts';
import { rootHelp } from './root.ts';
import { swarmHelp } from './swarm.ts';
import { systemHelp } from './system.ts';
import { trustHelp } from './trust.ts';
import { volumeHelp } from './volume.ts';

/** Every command that Docker has, by its path. */
export const HELP: readonly HelpEntry[] = [
  ...rootHelp,
  ...containerHelp,
  ...imageHelp,
  ...volumeHelp,
  ...networkHelp,
  ...systemHelp,
  ...buildxHelp,
  ...contextHelp,
  ...manifestHelp,
  ...pluginHelp,
  ...swarmHelp,
  ...trustHelp,
];
