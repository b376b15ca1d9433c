import { free, kill, killall, pgrep, pidof, pkill, ps, top, uptime } from '../procps/processes.ts';
import { sysctl } from '../procps/sysctl.ts';
import type { ToolMaker } from '../tool.ts';

/** Programs that look at processes and signal them. */
export const tools = {
  free,
  kill,
  killall,
  pgrep,
  pidof,
  pkill,
  ps,
  sysctl,
  top,
  uptime,
} satisfies Readonly<Record<string, ToolMaker>>;
