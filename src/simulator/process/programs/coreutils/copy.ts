import type { Task } from '../../../base/task.ts';
import type { Errno, Stat } from '../../../filesystem/index.ts';
import { writeWhatFits } from '../../open-file.ts';
import { strerror } from '../errno-text.ts';
import { parseMode } from '../file-mode.ts';
import { quoteAlways, type Run, tool } from '../tool.ts';
import { parseOwner } from '../user-database.ts';

export const baseName = (path: string): string => {
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' && path !== '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
};

export const joinPath = (folder: string, name: string): string =>
  folder.endsWith('/') ? folder + name : `${folder}/${name}`;

const q = (run: Run, path: string): string => (run.gnu ? quoteAlways(path) : `'${path}'`);

/** `cannot X 'path': why` in GNU's words, `can't X 'path': why` in busybox's. */
function cannot(run: Run, what: { gnu: string; busybox: string }, path: string, errno: Errno): false {
  run.warn(`${run.gnu ? `cannot ${what.gnu}` : `can't ${what.busybox}`} ${q(run, path)}: ${strerror(errno)}`);
  return false;
}

/** What a copy keeps and follows. */
interface CopyPlan {
  readonly recursive: boolean;
  readonly preserve: boolean;
  readonly owner: boolean;
  readonly follow: boolean;
  readonly force: boolean;
  readonly noClobber: boolean;
  readonly update: boolean;
  readonly verbose: boolean;
  /** Where the whole copy goes: a folder copied into itself must leave it out. */
  readonly top?: string;
  /** Hard or symbolic links instead of copies. */
  readonly link?: 'hard' | 'symbolic';
}

function keepAttributes(run: Run, stat: Stat, to: string, plan: CopyPlan): void {
  const { fs, credentials } = run.p;
  if (plan.owner) fs.chown(run.abs(to), stat.uid, stat.gid, credentials, false);
  if (stat.kind === 'symlink') return;
  if (plan.preserve) {
    fs.chmod(run.abs(to), stat.mode & 0o7777, credentials);
    fs.utimes(run.abs(to), stat.mtime, credentials);
  }
}

function* copyFile(run: Run, from: string, to: string, stat: Stat, plan: CopyPlan): Task<boolean> {
  const { fs, credentials, umask } = run.p;
  const source = run.abs(from);
  let content = fs.readFile(source, credentials);
  if (!content.ok || stat.kind === 'device' || source.startsWith('/proc/')) {
    const bytes = yield* run.load(from);
    content = bytes.ok ? { ok: true, value: { bytes: bytes.value, size: bytes.value.length } } : bytes;
  }
  if (!content.ok) {
    if (run.gnu) return cannot(run, { gnu: 'open', busybox: 'open' }, `${from}`, content.error) && false;
    return cannot(run, { gnu: 'open', busybox: 'open' }, from, content.error);
  }
  const exists = run.stat(to);
  let written = fs.writeFile(run.abs(to), content.value, credentials, stat.mode & 0o777 & ~umask);
  if (!written.ok && plan.force && exists.ok) {
    fs.unlink(run.abs(to), credentials);
    written = fs.writeFile(run.abs(to), content.value, credentials, stat.mode & 0o777 & ~umask);
  }
  if (!written.ok && written.error === 'ENOSPC') {
    writeWhatFits(fs, run.abs(to), content.value, credentials, stat.mode & 0o777 & ~umask);
    run.warn(
      run.gnu ? `error writing ${quoteAlways(to)}: ${strerror('ENOSPC')}` : `write error: ${strerror('ENOSPC')}`,
    );
    return false;
  }
  if (!written.ok) {
    const notFolder = written.error === 'EISDIR' && to.endsWith('/') ? 'ENOTDIR' : written.error;
    return cannot(
      run,
      exists.ok ? { gnu: 'create regular file', busybox: 'create' } : { gnu: 'create regular file', busybox: 'create' },
      to,
      notFolder,
    );
  }
  keepAttributes(run, stat, to, plan);
  return true;
}

function* copyFolder(run: Run, from: string, to: string, stat: Stat, plan: CopyPlan): Task<boolean> {
  const { fs, credentials, umask } = run.p;
  const existing = run.stat(to);
  if (existing.ok && existing.value.kind !== 'directory') {
    if (run.gnu) run.warn(`cannot overwrite non-directory ${q(run, to)} with directory ${q(run, from)}`);
    else run.warn(`target '${to}' is not a directory`);
    return false;
  }
  if (!existing.ok) {
    const made = fs.mkdir(run.abs(to), credentials, (stat.mode & 0o777 & ~umask) | 0o700);
    if (!made.ok) return cannot(run, { gnu: 'create directory', busybox: 'create directory' }, to, made.error);
  }
  const names = fs.readdir(run.abs(from), credentials);
  if (!names.ok)
    return run.gnu
      ? cannot(run, { gnu: 'access', busybox: 'open' }, from, names.error)
      : cannot(run, { gnu: '', busybox: 'open' }, from, names.error);
  let good = true;
  for (const name of names.value) {
    if (run.abs(joinPath(from, name)) === run.abs(plan.top ?? '')) {
      run.warn(
        run.gnu
          ? `cannot copy a directory, ${q(run, from)}, into itself, ${q(run, plan.top ?? '')}`
          : `recursion detected, omitting directory '${joinPath(from, name)}'`,
      );
      good = false;
      continue;
    }
    good =
      (yield* copyOne(
        run,
        joinPath(from, name),
        joinPath(to, name),
        { ...plan, follow: plan.follow && run.has('L') },
        false,
      )) && good;
  }
  if (!existing.ok) {
    fs.chmod(run.abs(to), stat.mode & (plan.preserve ? 0o7777 : 0o777 & ~umask), credentials);
    keepAttributes(run, stat, to, plan);
  }
  return good;
}

/** Copies one thing of any kind to exactly `to`. */
export function* copyOne(run: Run, from: string, to: string, plan: CopyPlan, top = true): Task<boolean> {
  const { fs, credentials } = run.p;
  const stat = run.stat(from, plan.follow);
  if (!stat.ok) return cannot(run, { gnu: 'stat', busybox: 'stat' }, from, stat.error);
  const above = run.stat(to, false);
  if (!run.gnu && !above.ok && above.error === 'ENOTDIR')
    return cannot(run, { gnu: 'stat', busybox: 'stat' }, to, 'ENOTDIR');
  const existing = run.stat(to, false);
  const real = run.stat(to);
  if (
    real.ok &&
    real.value.inode === stat.value.inode &&
    real.value.device === stat.value.device &&
    stat.value.kind !== 'directory'
  ) {
    if (!(plan.noClobber || (plan.update && run.gnu))) run.warn(`${q(run, from)} and ${q(run, to)} are the same file`);
    return false;
  }
  if (stat.value.kind === 'directory') {
    if (!plan.recursive) {
      run.warn(run.gnu ? `-r not specified; omitting directory ${q(run, from)}` : `omitting directory '${from}'`);
      return false;
    }
    if (plan.verbose && !existing.ok && run.gnu) run.out(`${q(run, from)} -> ${q(run, to)}\n`);
    yield* run.p.tick();
    const copied = yield* copyFolder(run, from, to, stat.value, top ? { ...plan, top: to } : plan);
    if (plan.verbose && !run.gnu) run.out(`'${from}' -> '${to}'\n`);
    return copied;
  }
  if (real.ok && real.value.kind === 'directory') {
    if (run.gnu)
      run.warn(`cannot overwrite directory ${q(run, to)} with non-directory${top ? '' : ` ${q(run, from)}`}`);
    else run.warn(`can't create '${to}': ${strerror('EISDIR')}`);
    return false;
  }
  if (existing.ok && plan.noClobber) return true;
  if (real.ok && plan.update && real.value.mtime >= stat.value.mtime) return true;
  if (plan.verbose) run.out(`${q(run, from)} -> ${q(run, to)}\n`);
  if (stat.value.kind === 'symlink' || plan.link) {
    if (existing.ok) fs.unlink(run.abs(to), credentials);
    const target = plan.link ? { ok: true as const, value: from } : fs.readlink(run.abs(from), credentials);
    if (!target.ok) return cannot(run, { gnu: 'read symbolic link', busybox: 'read link' }, from, target.error);
    const made =
      plan.link === 'hard'
        ? fs.link(run.abs(from), run.abs(to), credentials)
        : fs.symlink(target.value, run.abs(to), credentials);
    if (!made.ok) return cannot(run, { gnu: 'create symbolic link', busybox: 'create symlink' }, to, made.error);
    if (!plan.link) keepAttributes(run, stat.value, to, plan);
    return true;
  }
  return yield* copyFile(run, from, to, stat.value, plan);
}

/** The operands of cp, mv, ln and install: sources, and a target that may be a folder. Undefined after a complaint. */
function targets(run: Run, verb: string): { sources: readonly string[]; target: string; folder: boolean } | undefined {
  const given = run.value('t');
  const sources = given === undefined ? run.args.slice(0, -1) : run.args;
  const target = given ?? run.args.at(-1);
  if (run.args.length === 0) {
    run.missing('missing file operand');
    return undefined;
  }
  if (target === undefined || sources.length === 0) {
    run.missing(`missing destination file operand after ${quoteAlways(run.args[0] ?? '')}`);
    return undefined;
  }
  const stat = run.stat(target);
  const folder = stat.ok && stat.value.kind === 'directory' && !run.has('T');
  const several = sources.length > 1 || given !== undefined;
  if (several && !folder && run.gnu) {
    const why = strerror(stat.ok ? 'ENOTDIR' : stat.error);
    run.warn(`target ${given === undefined ? '' : 'directory '}${quoteAlways(target)}: ${why}`);
    return undefined;
  }
  if (!folder && !run.gnu && verb === 'cp') {
    // busybox copies into the target unless both are files, or a folder goes to a new name.
    const source = run.stat(sources[0] ?? '');
    const fromFolder = source.ok && source.value.kind === 'directory';
    const plain = !several && (!fromFolder || (!stat.ok && run.has('r', 'R', 'a')));
    return { sources, target, folder: !plain };
  }
  if (several && !folder) return { sources, target, folder: true };
  return { sources, target, folder };
}

export const cp = tool(
  {
    short: 'abdfHilLnPprRst:TuvxS:Z',
    long: 'archive=a force=f interactive=i link=l dereference=L no-clobber=n no-dereference=P preserve=?p recursive=R symbolic-link=s target-directory=:t no-target-directory=T update=?u verbose=v one-file-system=x parents=m no-preserve=:N reflink=?0 sparse=:0 backup=?b remove-destination=1',
    busybox: {
      short: 'adfHilLnPprRst:Tuvcx',
      long: 'archive=a force=f interactive=i link=l dereference=L no-dereference=P recursive=R symbolic-link=s no-target-directory=T target-directory=:t verbose=v update=u remove-destination=1 parents=m reflink=?0',
    },
  },
  function* (run) {
    const where = targets(run, 'cp');
    if (!where) return 1;
    const archive = run.has('a');
    const recursive = run.has('a', 'r', 'R');
    const kept = run.given
      .filter((o) => o.name === 'p')
      .map((o) => o.value ?? 'mode,ownership,timestamps')
      .join();
    const plan: CopyPlan = {
      recursive,
      preserve: archive || /mode|timestamps|all/.test(kept),
      owner: archive || /ownership|all/.test(kept),
      follow: run.last('LPdaH') === 'L' || (!recursive && !run.has('P', 'd')) || run.last('LPdaH') === 'H',
      force: run.has('f', '1'),
      noClobber: run.has('n'),
      update: run.has('u'),
      verbose: run.has('v'),
      ...(run.has('l') ? { link: 'hard' as const } : run.has('s') ? { link: 'symbolic' as const } : {}),
    };
    for (const source of where.sources) {
      const to = where.folder ? joinPath(where.target, run.has('m') ? source : baseName(source)) : where.target;
      if (run.has('m')) makeParents(run, to);
      yield* copyOne(
        run,
        source,
        source.endsWith('/..') || baseName(source) === '..' || baseName(source) === '.'
          ? where.folder
            ? where.target
            : to
          : to,
        plan,
      );
      if (run.full) yield* run.flush();
    }
  },
);

/** `mkdir -p` for the folders above a path. */
export function makeParents(run: Run, path: string, mode = 0o755): void {
  const parts = run.abs(path).split('/').slice(1, -1);
  let at = '';
  for (const part of parts) {
    at += `/${part}`;
    if (!run.p.stat(at).ok) run.p.fs.mkdir(at, run.p.credentials, mode);
  }
}

export const mv = tool(
  {
    short: 'bfint:TuvS:Z',
    long: 'force=f interactive=i no-clobber=n target-directory=:t no-target-directory=T update=?u verbose=v backup=?b strip-trailing-slashes=0',
    busybox: {
      short: 'finTuvt:',
      long: 'interactive=i force=f no-clobber=n no-target-directory=T target-directory=:t verbose=v update=u',
    },
  },
  function* (run) {
    const where = targets(run, 'mv');
    if (!where) return 1;
    for (const source of where.sources)
      yield* moveOne(run, source, where.folder ? joinPath(where.target, baseName(source)) : where.target);
  },
);

function* moveOne(run: Run, from: string, to: string): Task<void> {
  const { fs, credentials } = run.p;
  const stat = run.stat(from, false);
  if (!stat.ok)
    return run.gnu
      ? void cannot(run, { gnu: 'stat', busybox: '' }, from, stat.error)
      : run.warn(`can't rename '${from}': ${strerror(stat.error)}`);
  const existing = run.stat(to, false);
  if (existing.ok && run.has('n')) return;
  if (existing.ok && run.has('u') && existing.value.mtime >= stat.value.mtime) return;
  if (
    existing.ok &&
    existing.value.inode === stat.value.inode &&
    existing.value.device === stat.value.device &&
    run.gnu
  )
    return run.warn(`${q(run, from)} and ${q(run, to)} are the same file`);
  if (existing.ok && existing.value.kind === 'directory' && stat.value.kind !== 'directory')
    return run.gnu
      ? run.warn(`cannot overwrite directory ${q(run, to)} with non-directory`)
      : run.warn(`can't rename '${from}': ${strerror('EISDIR')}`);
  if (existing.ok && existing.value.kind !== 'directory' && stat.value.kind === 'directory')
    return run.gnu
      ? run.warn(`cannot overwrite non-directory ${q(run, to)} with directory ${q(run, from)}`)
      : run.warn(`can't rename '${from}': ${strerror('ENOTDIR')}`);
  const moved = fs.rename(run.abs(from), run.abs(to), credentials);
  if (!moved.ok && moved.error !== 'EXDEV') {
    if (moved.error === 'EINVAL' && run.gnu)
      return run.warn(`cannot move ${q(run, from)} to a subdirectory of itself, ${q(run, to)}`);
    return run.gnu
      ? run.warn(`cannot move ${q(run, from)} to ${q(run, to)}: ${strerror(moved.error)}`)
      : run.warn(`can't rename '${from}': ${strerror(moved.error)}`);
  }
  if (!moved.ok) {
    const plan: CopyPlan = {
      recursive: true,
      preserve: true,
      owner: true,
      follow: false,
      force: true,
      noClobber: false,
      update: false,
      verbose: false,
    };
    if (yield* copyOne(run, from, to, plan)) yield* removeTree(run, from);
  }
  if (run.has('v')) run.out(run.gnu ? `renamed ${q(run, from)} -> ${q(run, to)}\n` : `'${from}' -> '${to}'\n`);
}

/** Removes a file or a whole folder without a question; complains in rm's words. */
export function* removeTree(run: Run, path: string, verbose = false): Task<boolean> {
  const { fs, credentials } = run.p;
  const stat = run.stat(path, false);
  if (!stat.ok) {
    run.warn(
      run.gnu
        ? `cannot remove ${quoteAlways(path)}: ${strerror(stat.error)}`
        : `can't remove '${path}': ${strerror(stat.error)}`,
    );
    return false;
  }
  const refuse = (errno: Errno): false => {
    run.warn(
      run.gnu ? `cannot remove ${quoteAlways(path)}: ${strerror(errno)}` : `can't remove '${path}': ${strerror(errno)}`,
    );
    return false;
  };
  if (stat.value.kind !== 'directory') {
    const removed = fs.unlink(run.abs(path), credentials);
    if (!removed.ok) return refuse(removed.error);
    if (verbose) run.out(`removed ${q(run, path)}\n`);
    return true;
  }
  const names = fs.readdir(run.abs(path), credentials);
  if (!names.ok) return refuse(names.error);
  let good = true;
  for (const name of names.value) good = (yield* removeTree(run, joinPath(path, name), verbose)) && good;
  yield* run.p.tick();
  if (!good) return false;
  const removed = fs.rmdir(run.abs(path), credentials);
  if (!removed.ok) return refuse(removed.error);
  if (verbose) run.out(run.gnu ? `removed directory ${q(run, path)}\n` : `removed directory: '${path}'\n`);
  return true;
}

export const rm = tool(
  {
    short: 'dfiIrRvx',
    long: 'force=f recursive=r interactive=?i verbose=v dir=d one-file-system=x preserve-root=?0 no-preserve-root=0',
    busybox: { short: 'firRv', long: 'force=f recursive=r interactive=i verbose=v' },
  },
  function* (run) {
    const force = run.last('fi') === 'f';
    if (run.args.length === 0) return force ? 0 : run.missing();
    for (const path of run.args) {
      const stat = run.stat(path, false);
      const base = baseName(path);
      if ((base === '.' || base === '..') && (!run.gnu || run.has('r', 'R'))) {
        run.warn(
          run.gnu ? `refusing to remove '.' or '..' directory: skipping ${q(run, path)}` : `can't remove '.' or '..'`,
        );
        continue;
      }
      if (!stat.ok) {
        if (!(force && (stat.error === 'ENOENT' || stat.error === 'ENOTDIR')))
          run.warn(
            run.gnu
              ? `cannot remove ${q(run, path)}: ${strerror(stat.error)}`
              : `can't remove '${path}': ${strerror(stat.error)}`,
          );
        continue;
      }
      if (stat.value.kind === 'directory' && !run.has('r', 'R')) {
        if (run.has('d')) {
          const gone = run.p.fs.rmdir(run.abs(path), run.p.credentials);
          if (!gone.ok) run.warn(`cannot remove ${q(run, path)}: ${strerror(gone.error)}`);
        } else run.warn(run.gnu ? `cannot remove ${q(run, path)}: Is a directory` : `'${path}' is a directory`);
        continue;
      }
      if (run.abs(path) === '/' && run.gnu && run.has('r', 'R')) {
        run.say(
          `${run.name}: it is dangerous to operate recursively on '/'\n${run.name}: use --no-preserve-root to override this failsafe\n`,
        );
        run.code = 1;
        continue;
      }
      if (run.has('i') && !force && !(yield* ask(run, stat.value, path))) continue;
      yield* removeTree(run, path, run.has('v'));
      if (run.full) yield* run.flush();
    }
  },
);

function* ask(run: Run, stat: Stat, path: string): Task<boolean> {
  const what =
    stat.kind === 'directory'
      ? 'directory'
      : stat.kind === 'symlink'
        ? 'symbolic link'
        : stat.size === 0
          ? 'regular empty file'
          : 'regular file';
  run.say(run.gnu ? `${run.name}: remove ${what} ${q(run, path)}? ` : `${run.name}: remove '${path}'? `);
  yield* run.flush();
  return /^[yY]/.test((yield* run.p.readLine(0)) ?? '');
}

export const install = tool(
  {
    short: 'bcCdDg:m:o:pst:TvS:',
    long: 'directory=d mode=:m owner=:o group=:g target-directory=:t verbose=v no-target-directory=T preserve-timestamps=p strip=s',
    busybox: {
      short: 'cdDpsg:m:o:t:T',
      long: 'directory=d preserve-timestamps=p strip=s group=:g mode=:m owner=:o target-directory=:t no-target-directory=T',
    },
  },
  function* (run) {
    const mode = parseMode(run.value('m') ?? '755', 0);
    if (!mode)
      return run.fail(
        run.gnu ? `invalid mode ${quoteAlways(run.value('m') ?? '')}` : `invalid mode '${run.value('m')}'`,
      );
    const user = run.value('o');
    const group = run.value('g');
    const owner = parseOwner(run.p, `${user ?? ''}${group ? `:${group}` : ''}`);
    if ('kind' in owner)
      return run.fail(
        run.gnu
          ? `invalid ${owner.kind} ${quoteAlways((owner.kind === 'user' ? user : group) ?? '')}`
          : `unknown ${owner.kind} ${owner.kind === 'user' ? user : group}`,
      );
    const finish = (path: string): void => {
      run.p.fs.chmod(run.abs(path), mode(0, false), run.p.credentials);
      if (user ?? group) run.p.fs.chown(run.abs(path), owner.uid, owner.gid, run.p.credentials);
    };
    if (run.has('d')) {
      if (run.args.length === 0) return run.missing('missing file operand');
      for (const path of run.args) {
        makeParents(run, path);
        if (!run.stat(path).ok) {
          const made = run.p.fs.mkdir(run.abs(path), run.p.credentials, 0o755);
          if (!made.ok) {
            cannot(run, { gnu: 'create directory', busybox: 'create directory' }, path, made.error);
            continue;
          }
        }
        finish(path);
      }
      return;
    }
    if (run.has('D') && run.value('t') === undefined) makeParents(run, run.args.at(-1) ?? '');
    else if (run.has('D')) makeParents(run, `${run.value('t')}/x`);
    const where = targets(run, 'cp');
    if (!where) return 1;
    const plan: CopyPlan = {
      recursive: false,
      preserve: run.has('p'),
      owner: false,
      follow: true,
      force: true,
      noClobber: false,
      update: false,
      verbose: run.has('v'),
    };
    for (const source of where.sources) {
      const to = where.folder ? joinPath(where.target, baseName(source)) : where.target;
      if (yield* copyOne(run, source, to, plan)) finish(to);
    }
  },
);
