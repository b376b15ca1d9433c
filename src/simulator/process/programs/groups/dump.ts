import { cmp, dd, diff, hexdump, od, xxd } from '../archive/dump.ts';
import type { ToolMaker } from '../tool.ts';

/** Programs that show or compare bytes. */
export const tools = {
  cmp,
  dd,
  diff,
  hexdump,
  hd: hexdump,
  od,
  xxd,
} satisfies Readonly<Record<string, ToolMaker>>;
