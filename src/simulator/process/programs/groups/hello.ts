import { hello } from '../coreutils/console.ts';
import type { ToolMaker } from '../tool.ts';

/** The program of hello-world. */
export const tools = { hello } satisfies Readonly<Record<string, ToolMaker>>;
