import type { Errno } from '../../../filesystem/index.ts';
import { parseDate, parseZone } from '../date-text.ts';
import { strerror } from '../errno-text.ts';
import { parseMode } from '../file-mode.ts';
import { parseSize } from '../sizes.ts';
import { quoteAlways, quoteMaybe, type Run, tool } from '../tool.ts';
import { baseName, joinPath } from './copy.ts';

const EMPTY = { bytes: new Uint8Array(0), size: 0 };

/** Makes one folder; with `parents` also those above, and an existing one is fine. */
function makeFolder(run: Run, path: string, mode: number, parents: boolean, verbose: boolean): Errno | undefined {
  const { fs, credentials, umask } = run.p;
  const parts = path.replace(/\/+$/, '').split('/');
  const first = parents ? 1 : parts.length;
  for (let i = first; i <= parts.length; i++) {
    const at = parts.slice(0, i).join('/') || '/';
    if (parents) {
      const stat = run.stat(at);
      if (stat.ok && stat.value.kind === 'directory') continue;
      if (stat.ok) return i === parts.length ? 'EEXIST' : 'ENOTDIR';
    }
    const last = i === parts.length;
    const made = fs.mkdir(run.abs(at), credentials, last ? mode : (0o777 & ~umask) | 0o300);
    if (!made.ok) return made.error;
    if (verbose)
      run.out(
        run.gnu
          ? `${run.name}: created directory ${quoteAlways(at)}\n`
          : `created directory: '${at}${last ? '' : '/'}'\n`,
      );
  }
  return undefined;
}

export const mkdir = tool(
  {
    short: 'm:pvZ',
    long: 'mode=:m parents=p verbose=v context=?Z',
    busybox: { short: 'm:pv', long: 'mode=:m parents=p verbose=v' },
  },
  (run) => {
    if (run.args.length === 0) return run.missing();
    const text = run.value('m');
    const mode = text === undefined ? () => 0o777 & ~run.p.umask : parseMode(text, run.p.umask);
    if (!mode) return run.fail(run.gnu ? `invalid mode ${quoteAlways(text ?? '')}` : `invalid mode '${text}'`);
    for (const path of run.args) {
      const errno = makeFolder(run, path, mode(0o777, true), run.has('p'), run.has('v'));
      if (errno)
        run.warn(
          `${run.gnu ? 'cannot' : "can't"} create directory ${run.gnu ? quoteAlways(path) : `'${path}'`}: ${strerror(errno)}`,
        );
      else if (text !== undefined) run.p.fs.chmod(run.abs(path), mode(0o777, true), run.p.credentials);
    }
  },
);

export const rmdir = tool(
  {
    short: 'pv',
    long: 'parents=p verbose=v ignore-fail-on-non-empty=I',
    busybox: { short: 'p', long: 'parents=p ignore-fail-on-non-empty=I' },
  },
  (run) => {
    if (run.args.length === 0) return run.missing();
    for (const operand of run.args) {
      let path = operand;
      for (;;) {
        const removed = run.p.fs.rmdir(run.abs(path), run.p.credentials);
        if (!removed.ok) {
          if (!(run.has('I') && removed.error === 'ENOTEMPTY'))
            run.warn(
              run.gnu
                ? `failed to remove ${path === operand ? '' : 'directory '}${quoteAlways(path)}: ${strerror(removed.error)}`
                : `'${path}': ${strerror(removed.error)}`,
            );
          break;
        }
        if (run.has('v')) run.out(`${run.name}: removing directory, ${quoteAlways(path)}\n`);
        const at = path.replace(/\/+$/, '').lastIndexOf('/');
        if (!run.has('p') || at <= 0) break;
        path = path.slice(0, at);
      }
    }
  },
);

function touchTime(run: Run): number | undefined {
  const now = run.p.clock.now();
  const stamp = run.value('t');
  const text = run.value('d');
  const reference = run.value('r');
  if (reference !== undefined) {
    const stat = run.stat(reference);
    if (stat.ok) return stat.value.mtime;
    run.warn(
      run.gnu
        ? `failed to get attributes of ${quoteAlways(reference)}: ${strerror(stat.error)}`
        : `${reference}: ${strerror(stat.error)}`,
    );
    return undefined;
  }
  if (stamp !== undefined) {
    const match = /^(\d{2})?(\d{2})??(\d{2})(\d{2})(\d{2})(\d{2})(?:\.(\d{2}))?$/.exec(stamp);
    if (match) {
      const [, a = '', b = '', mo, d, h, mi, s = '0'] = match;
      const year = a && b ? Number(a + b) : a || b ? 2000 + Number(a || b) : new Date(now).getUTCFullYear();
      return Date.UTC(year, Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s)) / 1000;
    }
    run.warn(run.gnu ? `invalid date format ${quoteAlways(stamp)}` : `invalid date '${stamp}'`);
    return undefined;
  }
  if (text === undefined) return Math.floor(now / 1000);
  const parsed = parseDate(text, now, parseZone(run.p.env.get('TZ')));
  if (parsed === undefined) run.warn(run.gnu ? `invalid date format ${quoteAlways(text)}` : `invalid date '${text}'`);
  return parsed === undefined ? undefined : Math.floor(parsed / 1000);
}

/** What making a file costs: some ten thousand of them in one go are the most that Drydock allows. */
const FILE_FUEL = 5;

export const touch = tool(
  {
    short: 'acd:fhmr:t:',
    long: 'no-create=c date=:d reference=:r time=:T no-dereference=h',
    busybox: { short: 'cd:r:t:amh', long: 'no-create=c reference=:r date=:d no-dereference=h' },
  },
  function* (run) {
    if (run.args.length === 0) return run.missing('missing file operand');
    const time = touchTime(run);
    if (time === undefined) return 1;
    const { fs, credentials } = run.p;
    for (const path of run.args) {
      yield* run.p.tick(FILE_FUEL);
      const stat = run.stat(path);
      if (!stat.ok && stat.error === 'ENOENT') {
        if (run.has('c')) continue;
        const made =
          path === '' || path.endsWith('/')
            ? { ok: false as const, error: 'ENOENT' as Errno }
            : fs.writeFile(run.abs(path), EMPTY, credentials, 0o666 & ~run.p.umask);
        if (!made.ok) {
          run.warn(
            run.gnu ? `cannot touch ${quoteAlways(path)}: ${strerror(made.error)}` : `${path}: ${strerror(made.error)}`,
          );
          continue;
        }
      } else if (!stat.ok) {
        run.warn(
          run.gnu ? `cannot touch ${quoteAlways(path)}: ${strerror(stat.error)}` : `${path}: ${strerror(stat.error)}`,
        );
        continue;
      }
      const set = fs.utimes(run.abs(path), time, credentials);
      if (!set.ok)
        run.warn(
          run.gnu ? `cannot touch ${quoteAlways(path)}: ${strerror(set.error)}` : `${path}: ${strerror(set.error)}`,
        );
    }
  },
);

export const ln = tool(
  {
    short: 'bdfFiLnPrst:TvS:',
    long: 'symbolic=s force=f no-dereference=n verbose=v relative=r target-directory=:t no-target-directory=T logical=L physical=P interactive=i',
    busybox: { short: 'sfnbS:vTt:', long: 'symbolic=s force=f no-dereference=n verbose=v no-target-directory=T' },
  },
  (run) => {
    const { fs, credentials } = run.p;
    if (run.args.length === 0) return run.missing('missing file operand');
    const given = run.value('t');
    const target = given ?? (run.args.length > 1 ? (run.args.at(-1) ?? '') : '.');
    const sources = given !== undefined || run.args.length === 1 ? run.args : run.args.slice(0, -1);
    const at = run.stat(target, !run.has('n'));
    const folder = at.ok && at.value.kind === 'directory' && !run.has('T');
    if (sources.length > 1 && !folder)
      return run.fail(
        run.gnu ? `target ${quoteAlways(target)} is not a directory` : `'${target}': ${strerror('ENOTDIR')}`,
      );
    for (const source of sources) {
      const path = folder ? joinPath(target, baseName(source)) : target;
      const shown = run.gnu ? quoteAlways(path) : `'${path}'`;
      const symbolic = run.has('s');
      if (!symbolic) {
        const stat = run.stat(source);
        if (!stat.ok) {
          run.warn(
            run.gnu
              ? `failed to access ${quoteAlways(source)}: ${strerror(stat.error)}`
              : `${source}: ${strerror(stat.error)}`,
          );
          continue;
        }
        if (stat.value.kind === 'directory') {
          run.warn(run.gnu ? `${source}: hard link not allowed for directory` : `${path}: ${strerror('EPERM')}`);
          continue;
        }
      }
      if (run.has('f') && run.stat(path, false).ok) fs.unlink(run.abs(path), credentials);
      const made = symbolic
        ? fs.symlink(
            run.has('r') ? relativePath(run.abs(path).replace(/\/[^/]*$/, '') || '/', run.abs(source)) : source,
            run.abs(path),
            credentials,
          )
        : fs.link(run.abs(source), run.abs(path), credentials);
      if (!made.ok) {
        const kind = symbolic ? 'symbolic' : 'hard';
        run.warn(
          run.gnu
            ? `failed to create ${kind} link ${shown}${symbolic || made.error === 'EEXIST' ? '' : ` => ${quoteAlways(source)}`}: ${strerror(made.error)}`
            : `${path}: ${strerror(made.error)}`,
        );
      } else if (run.has('v'))
        run.out(`${shown} ${symbolic ? '->' : '=>'} ${run.gnu ? quoteAlways(source) : `'${source}'`}\n`);
    }
  },
);

/** The way from folder `from` to `to`, both absolute and normalised. */
export function relativePath(from: string, to: string): string {
  const a = from.split('/').filter(Boolean);
  const b = to.split('/').filter(Boolean);
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/') || '.';
}

export const unlink = tool({ short: '' }, (run) => {
  const [path] = run.args;
  if (path === undefined) return run.missing();
  const gone = run.p.fs.unlink(run.abs(path), run.p.credentials);
  if (!gone.ok)
    run.warn(
      run.gnu
        ? `cannot unlink ${quoteAlways(path)}: ${strerror(gone.error)}`
        : `can't remove file '${path}': ${strerror(gone.error)}`,
    );
});

export const mkfifo = tool({ short: 'm:', long: 'mode=:m' }, (run) => {
  if (run.args.length === 0) return run.missing();
  for (const path of run.args) {
    const made = run.p.fs.mknod(run.abs(path), 'fifo', run.p.credentials, 0o666 & ~run.p.umask);
    if (!made.ok)
      run.warn(
        run.gnu
          ? `cannot create fifo ${quoteAlways(path)}: ${strerror(made.error)}`
          : `${path}: ${strerror(made.error)}`,
      );
  }
});

const NAME_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

export const mktemp = tool(
  { short: 'dqup:tV', long: 'directory=d quiet=q dry-run=u tmpdir=?p suffix=:s', busybox: { short: 'dqtp:u' } },
  (run) => {
    const given = run.args[0];
    const template = (given ?? 'tmp.XXXXXXXXXX') + (run.value('s') ?? '');
    const name = given === undefined && !run.gnu ? 'tmp.XXXXXX' : template;
    const base =
      run.value('p') ?? (given === undefined || run.has('t', 'p') ? (run.p.env.get('TMPDIR') ?? '/tmp') : undefined);
    const marks = /X{3,}(?=[^X]*$)/.exec(name);
    if (!marks || (!run.gnu && !/X{6}$/.test(name)))
      return run.fail(run.gnu ? `too few X's in template ${quoteAlways(template)}` : `: ${strerror('EINVAL')}`);
    const made = name.replace(/X{3,}(?=[^X]*$)/, (x) =>
      [...x].map(() => NAME_LETTERS.charAt(run.p.ids.int(NAME_LETTERS.length))).join(''),
    );
    const path = base === undefined ? made : joinPath(base, made);
    const { fs, credentials } = run.p;
    const result = run.has('u')
      ? { ok: true as const }
      : run.has('d')
        ? fs.mkdir(run.abs(path), credentials, 0o700)
        : fs.createExclusive(run.abs(path), credentials, 0o600);
    if (!result.ok) {
      if (run.has('q')) return 1;
      const shown = base === undefined ? name : joinPath(base, name);
      return run.fail(
        run.gnu
          ? `failed to create ${run.has('d') ? 'directory' : 'file'} via template ${quoteAlways(shown)}: ${strerror(result.error)}`
          : `: ${strerror(result.error)}`,
      );
    }
    run.out(`${path}\n`);
  },
);

/** Grows or cuts a file; what is added is a hole. */
function resize(run: Run, path: string, size: (now: number) => number): Errno | undefined {
  const { fs, credentials, umask } = run.p;
  const now = run.stat(path);
  const content = now.ok ? fs.readFile(run.abs(path), credentials) : undefined;
  if (content && !content.ok) return content.error;
  const old = content?.value ?? EMPTY;
  const next = Math.max(0, size(old.size));
  const written = fs.writeFile(
    run.abs(path),
    { bytes: old.bytes.slice(0, next), size: next },
    credentials,
    0o666 & ~umask,
  );
  return written.ok ? undefined : written.error;
}

export const truncate = tool(
  { short: 'cor:s:', long: 'no-create=c reference=:r size=:s io-blocks=o', busybox: { short: 'cs:' } },
  (run) => {
    const text = run.value('s');
    const reference = run.value('r');
    const basis = reference === undefined ? undefined : run.stat(reference);
    if (text === undefined && !basis?.ok)
      return run.gnu ? run.usage("you must specify either '--size' or '--reference'") : run.usage(undefined);
    if (run.args.length === 0) return run.missing('missing file operand');
    const [, op = '', digits = ''] = (run.gnu ? /^([-+<>/%]?)(.*)$/ : /^()(.*)$/).exec(text ?? '') ?? [];
    const amount = text === undefined && basis?.ok ? basis.value.size : parseSize(digits);
    if (amount === undefined)
      return run.fail(run.gnu ? `Invalid number: ${quoteAlways(digits)}` : `invalid number '${text}'`);
    const change = (now: number): number => {
      switch (op) {
        case '+':
          return now + amount;
        case '-':
          return now - amount;
        case '<':
          return Math.min(now, amount);
        case '>':
          return Math.max(now, amount);
        case '/':
          return now - (now % amount);
        case '%':
          return Math.ceil(now / amount) * amount;
        default:
          return amount;
      }
    };
    for (const path of run.args) {
      if (run.has('c') && !run.stat(path).ok) continue;
      const errno = resize(run, path, change);
      if (errno)
        run.warn(
          run.gnu
            ? `cannot open ${quoteAlways(path)} for writing: ${strerror(errno)}`
            : `${path}: open: ${strerror(errno)}`,
        );
    }
  },
);

export const fallocate = tool(
  { short: 'l:o:nvx', long: 'length=:l offset=:o keep-size=n verbose=v posix=x' },
  (run) => {
    const length = parseSize(run.value('l') ?? '');
    const [path] = run.args;
    if (run.value('l') === undefined) return run.gnu ? run.fail('no length argument specified') : run.usage(undefined);
    if (length === undefined || length === 0)
      return run.fail(run.gnu ? `invalid length value specified` : `invalid number '${run.value('l')}'`);
    if (path === undefined) return run.gnu ? run.fail('no filename specified') : run.usage(undefined);
    const errno = resize(run, path, (now) => Math.max(now, length + (parseSize(run.value('o') ?? '0') ?? 0)));
    if (errno) return run.fail(`cannot open ${quoteMaybe(path)}: ${strerror(errno)}`);
  },
);
