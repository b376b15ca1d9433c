import type { Command } from '../command.ts';
import { containerCommit } from '../container/commit.ts';
import { containerCp } from '../container/cp.ts';
import { containerDiff } from '../container/diff.ts';
import { containerExport } from '../container/export.ts';
import { containerPause } from '../container/pause.ts';
import { containerPort } from '../container/port.ts';
import { containerPrune } from '../container/prune.ts';
import { containerRename } from '../container/rename.ts';
import { containerStats } from '../container/stats.ts';
import { containerTop } from '../container/top.ts';
import { containerUnpause } from '../container/unpause.ts';
import { containerUpdate } from '../container/update.ts';

/** More commands of containers. */
export const commands = {
  'container commit': containerCommit,
  'container cp': containerCp,
  'container diff': containerDiff,
  'container export': containerExport,
  'container pause': containerPause,
  'container port': containerPort,
  'container prune': containerPrune,
  'container rename': containerRename,
  'container stats': containerStats,
  'container top': containerTop,
  'container unpause': containerUnpause,
  'container update': containerUpdate,
} satisfies Readonly<Record<string, Command>>;
