import { cat, head, nl, tac, tail, tee, wc, yes } from '../coreutils/concatenate.ts';
import { echo } from '../coreutils/echo.ts';
import {
  env,
  falseTool,
  nohup,
  printenv,
  runRest,
  sleep,
  timeout,
  trueTool,
  usleep,
  which,
} from '../coreutils/environment.ts';
import { arch, groupsTool, hostname, id, logname, nproc, uname, whoami } from '../coreutils/identity.ts';
import { ls } from '../coreutils/list.ts';
import type { ToolMaker } from '../tool.ts';

/** Programs that nearly every session runs: what is there, what does it say, who am I. */
export const tools = {
  arch,
  cat,
  echo,
  env,
  false: falseTool,
  groups: groupsTool,
  head,
  hostname,
  id,
  logname,
  ls,
  nice: runRest('n:'),
  nl,
  nohup,
  nproc,
  printenv,
  setsid: runRest('cw'),
  sleep,
  stdbuf: runRest('i:o:e:'),
  tac,
  tail,
  tee,
  timeout,
  true: trueTool,
  uname,
  usleep,
  wc,
  which,
  whoami,
  yes,
} satisfies Readonly<Record<string, ToolMaker>>;
