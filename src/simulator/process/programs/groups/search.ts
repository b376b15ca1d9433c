import { find } from '../findutils/find.ts';
import { grep } from '../findutils/grep.ts';
import { sed } from '../findutils/sed.ts';
import { xargs } from '../findutils/xargs.ts';
import type { ToolMaker } from '../tool.ts';

/** grep, sed, find and xargs. */
export const tools = {
  egrep: grep('extended'),
  fgrep: grep('fixed'),
  find,
  grep: grep('basic'),
  sed,
  xargs,
} satisfies Readonly<Record<string, ToolMaker>>;
