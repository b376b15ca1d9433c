import type { Command } from '../command.ts';
import { containerAttach } from '../container/attach.ts';
import { containerCreate } from '../container/create.ts';
import { containerExec } from '../container/exec.ts';
import { containerInspect } from '../container/inspect.ts';
import { containerKill } from '../container/kill.ts';
import { containerLogs } from '../container/logs.ts';
import { containerLs } from '../container/ls.ts';
import { containerRestart } from '../container/restart.ts';
import { containerRm } from '../container/rm.ts';
import { containerRun } from '../container/run.ts';
import { containerStart } from '../container/start.ts';
import { containerStop } from '../container/stop.ts';
import { containerWait } from '../container/wait.ts';
import { anyInspect } from '../other/inspect.ts';

/** docker run and what follows it. */
export const commands = {
  'container run': containerRun,
  'container create': containerCreate,
  'container start': containerStart,
  'container exec': containerExec,
  'container stop': containerStop,
  'container kill': containerKill,
  'container rm': containerRm,
  'container ls': containerLs,
  'container logs': containerLogs,
  'container inspect': containerInspect,
  'container attach': containerAttach,
  'container wait': containerWait,
  'container restart': containerRestart,
  inspect: anyInspect,
} satisfies Readonly<Record<string, Command>>;
