import { hello } from '../coreutils/console.ts';
import { helloWorld } from '../hello-world.ts';
import type { ToolMaker } from '../tool.ts';

/** GNU hello, and the program of the image hello-world. */
export const tools = { hello, 'hello-world': helloWorld } satisfies Readonly<Record<string, ToolMaker>>;
