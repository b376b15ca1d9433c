import type { Task } from '../../../base/task.ts';
import type { Errno, Stat } from '../../../filesystem/index.ts';
import { strerror } from '../errno-text.ts';
import { modeOctal, modeText, parseMode } from '../file-mode.ts';
import { quoteAlways, Run, type ToolMaker, tool } from '../tool.ts';
import { nameTables, type OwnerIds, parseOwner } from '../user-database.ts';
import { joinPath } from './copy.ts';

/** Visits a path and, with `-R`, all below it; symbolic links below are not followed. */
function* visit(
  run: Run,
  path: string,
  change: (path: string, stat: Stat, top: boolean) => void,
  top = true,
): Task<void> {
  const stat = run.stat(path, top && !run.has('h'));
  if (!stat.ok) {
    const why = strerror(stat.error);
    const dangling = run.stat(path, false).ok;
    if (!run.has('f'))
      run.warn(
        run.gnu
          ? `${dangling ? 'cannot dereference' : 'cannot access'} ${quoteAlways(path)}: ${why}`
          : `${path}: ${why}`,
      );
    run.code = 1;
    return;
  }
  change(path, stat.value, top);
  if (!run.has('R') || stat.value.kind !== 'directory') return;
  const names = run.p.fs.readdir(run.abs(path), run.p.credentials);
  if (!names.ok)
    return run.warn(
      run.gnu
        ? `cannot read directory ${quoteAlways(path)}: ${strerror(names.error)}`
        : `${path}: ${strerror(names.error)}`,
    );
  for (const name of names.value) yield* visit(run, joinPath(path, name), change, false);
  yield* run.p.tick();
}

const refuse = (run: Run, gnu: string, path: string, errno: Errno): void =>
  run.has('f')
    ? void (run.code = 1)
    : run.warn(run.gnu ? `${gnu} ${quoteAlways(path)}: ${strerror(errno)}` : `${path}: ${strerror(errno)}`);

export const chmod = tool({ raw: true, short: '' }, function* (outer) {
  const letters = outer.gnu ? /^-[cfvR]+$/ : /^-[cfvR]+$/;
  const LONG: Record<string, string> = {
    '--recursive': 'R',
    '--verbose': 'v',
    '--changes': 'c',
    '--silent': 'f',
    '--quiet': 'f',
  };
  const given: string[] = [];
  const operands: string[] = [];
  let reference: string | undefined;
  for (const [i, arg] of outer.args.entries()) {
    if (arg === '--') {
      operands.push(...outer.args.slice(i + 1));
      break;
    }
    if (letters.test(arg)) given.push(...arg.slice(1));
    else if (LONG[arg]) given.push(LONG[arg] ?? '');
    else if (arg.startsWith('--reference=')) reference = arg.slice(12);
    else if (arg.startsWith('--')) return outer.usage(`unrecognized option '${arg}'`);
    else if (/^-[^rwxXstugo,=+-]/.test(arg)) return outer.usage(`invalid option -- '${arg.charAt(1)}'`);
    else operands.push(arg);
  }
  const run = outer;
  const has = (letter: string): boolean => given.includes(letter);
  if (operands.length < (reference === undefined ? 2 : 1)) {
    const only = operands[0];
    return run.missing(only === undefined ? 'missing operand' : `missing operand after ${quoteAlways(only)}`);
  }
  const text = reference === undefined ? (operands.shift() ?? '') : '';
  const from = reference === undefined ? undefined : run.stat(reference);
  const mode = from?.ok ? () => from.value.mode : parseMode(text, run.p.umask);
  if (!mode) return run.gnu ? run.usage(`invalid mode: ${quoteAlways(text)}`) : run.fail(`invalid mode '${text}'`);
  const view = new Run(
    run.p,
    run.gnu ? 'gnu' : 'busybox',
    given.map((name) => ({ name })),
    operands,
    run.argv,
  );
  for (const path of operands)
    yield* visit(view, path, (at, stat, top) => {
      if (stat.kind === 'symlink' && !top) return;
      const old = stat.mode & 0o7777;
      const next = mode(old, stat.kind === 'directory');
      const done = run.p.fs.chmod(run.abs(at), next, run.p.credentials);
      if (!done.ok) return refuse(view, 'changing permissions of', at, done.error);
      const show = (m: number): string => `${modeOctal(m)} (${modeText('file', m).slice(1)})`;
      if ((next !== old || !run.gnu) && (has('v') || (has('c') && next !== old)))
        view.out(
          run.gnu
            ? `mode of ${quoteAlways(at)} changed from ${show(old)} to ${show(next)}\n`
            : `mode of '${at}' changed to ${show(next)}\n`,
        );
      else if (has('v'))
        view.out(
          run.gnu
            ? `mode of ${quoteAlways(at)} retained as ${show(old)}\n`
            : `mode of '${at}' retained as ${show(old)}\n`,
        );
    });
  yield* view.flush();
  return view.code;
});

const OWNER_OPTIONS = {
  short: 'cfhHLPRv',
  long: 'recursive=R verbose=v changes=c silent=f quiet=f no-dereference=h dereference=d from=:F reference=:r preserve-root=0 no-preserve-root=0',
};

function* changeOwner(run: Run, ids: OwnerIds, paths: readonly string[]): Task<void> {
  for (const path of paths)
    yield* visit(run, path, (at, stat, top) => {
      const follow = top && !run.has('h');
      const done = run.p.fs.chown(run.abs(at), ids.uid, ids.gid, run.p.credentials, follow);
      const what = ids.uid === undefined ? 'group' : 'ownership';
      if (!done.ok) return refuse(run, `changing ${what} of`, at, done.error);
      if (run.has('v')) run.out(ownerLine(run, at, stat, ids));
    });
}

function ownerLine(run: Run, path: string, old: Stat, ids: OwnerIds): string {
  const names = nameTables(run.p);
  const to = (uid: number, gid: number): string =>
    ids.uid === undefined ? names.group(gid) : names.user(uid) + (ids.gid === undefined ? '' : `:${names.group(gid)}`);
  const uid = ids.uid ?? old.uid;
  const gid = ids.gid ?? old.gid;
  const what = ids.uid === undefined ? 'group' : 'ownership';
  if (!run.gnu) return `changed ownership of '${path}' to ${uid}:${gid}\n`;
  return uid === old.uid && gid === old.gid
    ? `${what} of ${quoteAlways(path)} retained as ${to(uid, gid)}\n`
    : `changed ${what} of ${quoteAlways(path)} from ${to(old.uid, old.gid)} to ${to(uid, gid)}\n`;
}

function ownerTool(which: 'chown' | 'chgrp'): ToolMaker {
  return tool(
    {
      ...OWNER_OPTIONS,
      busybox: { short: 'RhLHPcvf', long: 'recursive=R changes=c no-dereference=h quiet=f silent=f verbose=v' },
    },
    function* (run) {
      const operands = [...run.args];
      const reference = run.value('r');
      if (operands.length < (reference === undefined ? 2 : 1)) {
        const only = operands[0];
        return run.missing(only === undefined ? 'missing operand' : `missing operand after ${quoteAlways(only)}`);
      }
      let ids: OwnerIds;
      if (reference === undefined) {
        const spec = operands.shift() ?? '';
        const parsed = parseOwner(run.p, which === 'chgrp' ? `:${spec}` : spec, true);
        if ('kind' in parsed) {
          if (run.gnu) return run.fail(`invalid ${which === 'chgrp' ? 'group' : parsed.kind}: ${quoteAlways(spec)}`);
          if (which === 'chgrp' || spec.startsWith(':')) return run.fail(`unknown group ${spec.replace(':', '')}`);
          return run.fail(spec.includes(':') ? `unknown user/group ${spec}` : `unknown user ${spec}`);
        }
        ids = parsed;
      } else {
        const stat = run.stat(reference);
        if (!stat.ok) return run.fail(`failed to get attributes of ${quoteAlways(reference)}: ${strerror(stat.error)}`);
        ids = { uid: stat.value.uid, gid: stat.value.gid };
      }
      yield* changeOwner(run, ids, operands);
    },
  );
}

export const chown = ownerTool('chown');
export const chgrp = ownerTool('chgrp');
