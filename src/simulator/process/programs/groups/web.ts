import { curl } from '../net/curl.ts';
import { wget } from '../net/wget.ts';
import type { ToolMaker } from '../tool.ts';

/** Programs that ask a web server. */
export const tools = { curl, wget } satisfies Readonly<Record<string, ToolMaker>>;
