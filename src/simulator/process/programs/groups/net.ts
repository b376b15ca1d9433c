import { getent, ifconfig, ip, nc, netstat, nslookup, ping, route, ss } from '../net/tools.ts';
import type { ToolMaker } from '../tool.ts';

/** Programs that look at the network. */
export const tools = {
  getent,
  ifconfig,
  ip,
  nc,
  netstat,
  nslookup,
  ping,
  route,
  ss,
} satisfies Readonly<Record<string, ToolMaker>>;
