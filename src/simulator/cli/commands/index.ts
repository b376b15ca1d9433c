import { buildxBuild } from './builder/build.ts';
import type { Command } from './command.ts';
import { containerAttach } from './container/attach.ts';
import { containerCreate } from './container/create.ts';
import { containerDiff } from './container/diff.ts';
import { containerExec } from './container/exec.ts';
import { containerInspect } from './container/inspect.ts';
import { containerKill } from './container/kill.ts';
import { containerLogs } from './container/logs.ts';
import { containerLs } from './container/ls.ts';
import { containerPause } from './container/pause.ts';
import { containerPort } from './container/port.ts';
import { containerPrune } from './container/prune.ts';
import { containerRename } from './container/rename.ts';
import { containerRestart } from './container/restart.ts';
import { containerRm } from './container/rm.ts';
import { containerRun } from './container/run.ts';
import { containerStart } from './container/start.ts';
import { containerStop } from './container/stop.ts';
import { containerTop } from './container/top.ts';
import { containerUnpause } from './container/unpause.ts';
import { containerWait } from './container/wait.ts';
import { imageHistory } from './image/history.ts';
import { imageInspect } from './image/inspect.ts';
import { imageLs } from './image/ls.ts';
import { imagePrune } from './image/prune.ts';
import { imageRm } from './image/rm.ts';
import { imageTag } from './image/tag.ts';
import { networkInspect } from './network/inspect.ts';
import { networkLs } from './network/ls.ts';
import { networkPrune } from './network/prune.ts';
import { anyInspect } from './other/inspect.ts';
import { volumeCreate } from './volume/create.ts';
import { volumeInspect } from './volume/inspect.ts';
import { volumeLs } from './volume/ls.ts';
import { volumePrune } from './volume/prune.ts';
import { volumeRm } from './volume/rm.ts';

/** What each command does, by its path in the help table. A path that is missing here is refused by name. */
export const commands: Readonly<Record<string, Command>> = {
  'buildx build': buildxBuild,
  'container attach': containerAttach,
  'container create': containerCreate,
  'container diff': containerDiff,
  'container exec': containerExec,
  'container inspect': containerInspect,
  'container kill': containerKill,
  'container logs': containerLogs,
  'container ls': containerLs,
  'container pause': containerPause,
  'container port': containerPort,
  'container prune': containerPrune,
  'container rename': containerRename,
  'container restart': containerRestart,
  'container rm': containerRm,
  'container run': containerRun,
  'container start': containerStart,
  'container stop': containerStop,
  'container top': containerTop,
  'container unpause': containerUnpause,
  'container wait': containerWait,
  'image history': imageHistory,
  'image inspect': imageInspect,
  'image ls': imageLs,
  'image prune': imagePrune,
  'image rm': imageRm,
  'image tag': imageTag,
  inspect: anyInspect,
  'network inspect': networkInspect,
  'network ls': networkLs,
  'network prune': networkPrune,
  'volume create': volumeCreate,
  'volume inspect': volumeInspect,
  'volume ls': volumeLs,
  'volume prune': volumePrune,
  'volume rm': volumeRm,
};
