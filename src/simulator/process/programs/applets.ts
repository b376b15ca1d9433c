import {
  addgroup,
  adduser,
  gosu,
  groupadd,
  groupdel,
  passwd,
  su,
  useradd,
  userdel,
  usermod,
} from './accounts/accounts.ts';
import { gzip, tarWithOldForm } from './archive/archives.ts';
import { base64, digestTool } from './archive/digests.ts';
import { cmp, dd, diff, hexdump, od, xxd } from './archive/dump.ts';
import { awk } from './awk/awk.ts';
import { cat, head, nl, tac, tail, tee, wc, yes } from './coreutils/concatenate.ts';
import { expr, seq, test } from './coreutils/condition.ts';
import { clear, factor, mount, pager, refused, sync, time, tty, umount, watch } from './coreutils/console.ts';
import { cp, install, mv, rm } from './coreutils/copy.ts';
import { date } from './coreutils/date.ts';
import { echo } from './coreutils/echo.ts';
import {
  env,
  falseTool,
  nohup,
  printenv,
  runRest,
  sleep,
  timeout,
  trueTool,
  usleep,
  which,
} from './coreutils/environment.ts';
import { comm, cut, expand, fold, paste, rev, shuf, split, tr, uniq } from './coreutils/filters.ts';
import { arch, groupsTool, hostname, id, logname, nproc, uname, whoami } from './coreutils/identity.ts';
import { ls } from './coreutils/list.ts';
import { fallocate, ln, mkdir, mkfifo, mktemp, rmdir, touch, truncate, unlink } from './coreutils/make.ts';
import { basename, dirname, pwd, readlink, realpath } from './coreutils/paths.ts';
import { chgrp, chmod, chown } from './coreutils/permissions.ts';
import { printf } from './coreutils/printf.ts';
import { sort } from './coreutils/sort.ts';
import { df, du, stat } from './coreutils/status.ts';
import { find } from './findutils/find.ts';
import { grep } from './findutils/grep.ts';
import { sed } from './findutils/sed.ts';
import { xargs } from './findutils/xargs.ts';
import { ifconfig, ip, nc, netstat, nslookup, ping, route } from './net/tools.ts';
import { wget } from './net/wget.ts';
import { free, kill, killall, pgrep, pidof, pkill, ps, top, uptime } from './procps/processes.ts';
import type { ToolMaker } from './tool.ts';

/** The tools that both busybox and GNU's packages have, by command name. */
export const TOOLS: Readonly<Record<string, ToolMaker>> = {
  '[': test(true),
  '[[': test(true),
  arch,
  basename,
  cat,
  chgrp,
  chmod,
  chown,
  comm,
  cp,
  cut,
  date,
  df,
  dirname,
  du,
  echo,
  egrep: grep('extended'),
  env,
  expand,
  expr,
  fallocate,
  false: falseTool,
  fgrep: grep('fixed'),
  find,
  fold,
  free,
  grep: grep('basic'),
  groups: groupsTool,
  head,
  hostname,
  id,
  install,
  kill,
  killall,
  ln,
  logname,
  ls,
  mkdir,
  mkfifo,
  mktemp,
  mv,
  nice: runRest('n:'),
  nl,
  nohup,
  nproc,
  paste,
  pgrep,
  pidof,
  pkill,
  printenv,
  printf,
  ps,
  pwd,
  readlink,
  realpath,
  rev,
  rm,
  rmdir,
  sed,
  seq,
  setsid: runRest('cw'),
  shuf,
  sleep,
  sort,
  split,
  stat,
  stdbuf: runRest('i:o:e:'),
  tac,
  tail,
  tee,
  test: test(false),
  timeout,
  top,
  touch,
  tr,
  true: trueTool,
  truncate,
  uname,
  uniq,
  unlink,
  uptime,
  usleep,
  wc,
  which,
  whoami,
  xargs,
  ifconfig,
  ip,
  nc,
  netstat,
  nslookup,
  ping,
  route,
  wget,
  addgroup,
  adduser,
  delgroup: groupdel,
  deluser: userdel,
  passwd,
  su,
  gzip: gzip('compress'),
  gunzip: gzip('decompress'),
  zcat: gzip('cat'),
  tar: tarWithOldForm,
  base64,
  md5sum: digestTool('md5'),
  sha1sum: digestTool('sha1'),
  sha256sum: digestTool('sha256'),
  sha384sum: digestTool('sha384'),
  sha512sum: digestTool('sha512'),
  cmp,
  dd,
  diff,
  hexdump,
  hd: hexdump,
  od,
  xxd,
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
  awk,
  yes,
};

/** Tools of Debian's packages that busybox does not have. */
export const GNU_TOOLS: Readonly<Record<string, ToolMaker>> = { useradd, userdel, usermod, groupadd, groupdel };

/** Tools that are the same whoever made the image. */
export const COMMON_TOOLS: Readonly<Record<string, ToolMaker>> = { gosu, 'su-exec': gosu };
