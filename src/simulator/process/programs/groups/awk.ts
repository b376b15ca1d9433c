import { awk } from '../awk/awk.ts';
import type { ToolMaker } from '../tool.ts';

/** awk. */
export const tools = {
  awk,
} satisfies Readonly<Record<string, ToolMaker>>;
