import { apk } from '../packages/apk.ts';
import { apt } from '../packages/apt.ts';
import { dpkg } from '../packages/dpkg.ts';
import type { ToolMaker } from '../tool.ts';

/** Package managers of Alpine and Debian. */
export const tools = {
  apk,
  apt: apt('apt'),
  'apt-get': apt('apt-get'),
  dpkg,
  'dpkg-query': dpkg,
} satisfies Readonly<Record<string, ToolMaker>>;
