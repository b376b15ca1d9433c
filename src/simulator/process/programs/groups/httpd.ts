import { httpd } from '../services/httpd/busybox-httpd.ts';
import type { ToolMaker } from '../tool.ts';

/** The web server among busybox's applets. */
export const tools = { httpd } satisfies Readonly<Record<string, ToolMaker>>;
