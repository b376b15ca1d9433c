import { cp, install, mv, rm } from '../coreutils/copy.ts';
import { fallocate, ln, mkdir, mkfifo, mktemp, rmdir, touch, truncate, unlink } from '../coreutils/make.ts';
import { basename, dirname, pwd, readlink, realpath } from '../coreutils/paths.ts';
import { chgrp, chmod, chown } from '../coreutils/permissions.ts';
import { df, du, stat } from '../coreutils/status.ts';
import type { ToolMaker } from '../tool.ts';

/** Programs that make, copy, move, remove and measure files. */
export const tools = {
  basename,
  chgrp,
  chmod,
  chown,
  cp,
  df,
  dirname,
  du,
  fallocate,
  install,
  ln,
  mkdir,
  mkfifo,
  mktemp,
  mv,
  pwd,
  readlink,
  realpath,
  rm,
  rmdir,
  stat,
  touch,
  truncate,
  unlink,
} satisfies Readonly<Record<string, ToolMaker>>;
