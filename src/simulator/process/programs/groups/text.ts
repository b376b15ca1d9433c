import { expr, seq, test } from '../coreutils/condition.ts';
import { clear, factor, mount, pager, refused, sync, time, tty, umount, watch } from '../coreutils/console.ts';
import { date } from '../coreutils/date.ts';
import { comm, cut, expand, fold, paste, rev, shuf, split, tr, uniq } from '../coreutils/filters.ts';
import { printf } from '../coreutils/printf.ts';
import { sort } from '../coreutils/sort.ts';
import type { ToolMaker } from '../tool.ts';

/** Filters, sorting, printing, conditions, and small things of a console. */
export const tools = {
  '[': test(true),
  '[[': test(true),
  comm,
  cut,
  date,
  expand,
  expr,
  fold,
  paste,
  printf,
  rev,
  seq,
  shuf,
  sort,
  split,
  test: test(false),
  tr,
  uniq,
  clear,
  factor,
  mount,
  less: pager,
  more: pager,
  sync,
  time,
  tty,
  umount,
  watch,
  vi: refused('the editor vi'),
  reset: clear,
} satisfies Readonly<Record<string, ToolMaker>>;
