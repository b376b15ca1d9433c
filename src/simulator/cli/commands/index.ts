import { buildxBuild } from './builder/build.ts';
import { buildxDu } from './builder/du.ts';
import { buildxLs } from './builder/ls.ts';
import { buildxPrune } from './builder/prune.ts';
import { buildxVersion } from './builder/version.ts';
import type { Command } from './command.ts';
import { containerAttach } from './container/attach.ts';
import { containerCommit } from './container/commit.ts';
import { containerCp } from './container/cp.ts';
import { containerCreate } from './container/create.ts';
import { containerDiff } from './container/diff.ts';
import { containerExec } from './container/exec.ts';
import { containerExport } from './container/export.ts';
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
import { containerStats } from './container/stats.ts';
import { containerStop } from './container/stop.ts';
import { containerTop } from './container/top.ts';
import { containerUnpause } from './container/unpause.ts';
import { containerUpdate } from './container/update.ts';
import { containerWait } from './container/wait.ts';
import { imageHistory } from './image/history.ts';
import { imageImport } from './image/import.ts';
import { imageInspect } from './image/inspect.ts';
import { imageLoad } from './image/load.ts';
import { imageLs } from './image/ls.ts';
import { imagePrune } from './image/prune.ts';
import { imagePull } from './image/pull.ts';
import { imagePush } from './image/push.ts';
import { imageRm } from './image/rm.ts';
import { imageSave } from './image/save.ts';
import { imageTag } from './image/tag.ts';
import { networkConnect } from './network/connect.ts';
import { networkCreate } from './network/create.ts';
import { networkDisconnect } from './network/disconnect.ts';
import { networkInspect } from './network/inspect.ts';
import { networkLs } from './network/ls.ts';
import { networkPrune } from './network/prune.ts';
import { networkRm } from './network/rm.ts';
import { contextLs, contextShow } from './other/context.ts';
import { anyInspect } from './other/inspect.ts';
import { pluginLs } from './other/plugin.ts';
import { dockerLogin } from './registry/login.ts';
import { dockerLogout } from './registry/logout.ts';
import { manifestInspect } from './registry/manifest-inspect.ts';
import { dockerSearch } from './registry/search.ts';
import { systemDf } from './system/df.ts';
import { dockerEvents } from './system/events.ts';
import { dockerInfo } from './system/info.ts';
import { systemPrune } from './system/prune.ts';
import { dockerVersion } from './system/version.ts';
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
  'buildx du': buildxDu,
  'buildx ls': buildxLs,
  'buildx prune': buildxPrune,
  'buildx version': buildxVersion,
  'container commit': containerCommit,
  'container cp': containerCp,
  'container export': containerExport,
  'container stats': containerStats,
  'container update': containerUpdate,
  'image import': imageImport,
  'image load': imageLoad,
  'image pull': imagePull,
  'image push': imagePush,
  'image save': imageSave,
  'network connect': networkConnect,
  'network create': networkCreate,
  'network disconnect': networkDisconnect,
  'network rm': networkRm,
  'context ls': contextLs,
  'context show': contextShow,
  'plugin ls': pluginLs,
  login: dockerLogin,
  logout: dockerLogout,
  search: dockerSearch,
  'manifest inspect': manifestInspect,
  'system df': systemDf,
  'system events': dockerEvents,
  'system info': dockerInfo,
  'system prune': systemPrune,
  version: dockerVersion,
  'volume create': volumeCreate,
  'volume inspect': volumeInspect,
  'volume ls': volumeLs,
  'volume prune': volumePrune,
  'volume rm': volumeRm,
};
