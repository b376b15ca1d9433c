import { strerror } from '../errno-text.ts';
import { quoteAlways, quoteMaybe, type Run, tool } from '../tool.ts';
import { baseName } from './copy.ts';
import { relativePath } from './make.ts';

export const basename = tool(
  { short: '+as:z', long: 'multiple=a suffix=:s zero=z', busybox: { short: '+as:' } },
  (run) => {
    const [path, suffix, extra] = run.args;
    if (path === undefined) return run.missing();
    const many = run.has('a', 's');
    if (!many && extra !== undefined)
      return run.gnu ? run.usage(`extra operand ${quoteAlways(extra)}`) : run.usage(undefined);
    const cut = run.value('s') ?? (many ? undefined : suffix);
    for (const one of many ? run.args : [path]) {
      const name = baseName(one);
      run.out(`${cut && name !== cut && name.endsWith(cut) ? name.slice(0, -cut.length) : name}\n`);
    }
  },
);

export const dirname = tool({ short: 'z', long: 'zero=z', busybox: { short: '' } }, (run) => {
  if (run.args.length === 0 || (!run.gnu && run.args.length > 1)) return run.missing();
  for (const path of run.args) {
    const trimmed = path.replace(/\/+$/, '');
    const at = trimmed.lastIndexOf('/');
    run.out(
      `${trimmed === '' ? (path === '' ? '.' : '/') : at < 0 ? '.' : trimmed.slice(0, at).replace(/\/+$/, '') || '/'}\n`,
    );
  }
});

/** Resolves what exists of a path and adds the rest as it is written. */
function resolveLoosely(run: Run, path: string, missing: 'last' | 'all'): string | undefined {
  const whole = run.p.fs.realpath(run.abs(path), run.p.credentials);
  if (whole.ok) return whole.value;
  if (whole.error !== 'ENOENT') return undefined;
  const absolute = run.abs(path);
  const at = absolute.lastIndexOf('/');
  if (at < 0) return undefined;
  const link = run.p.fs.readlink(absolute, run.p.credentials);
  if (link.ok)
    return resolveLoosely(
      run,
      link.value.startsWith('/') ? link.value : `${absolute.slice(0, at)}/${link.value}`,
      missing,
    );
  const folder = absolute.slice(0, at) || '/';
  const parent =
    missing === 'all' && folder !== '/'
      ? resolveLoosely(run, folder, 'all')
      : run.p.fs.realpath(folder, run.p.credentials);
  const base = typeof parent === 'string' ? parent : parent?.ok ? parent.value : undefined;
  return base === undefined ? undefined : `${base === '/' ? '' : base}/${absolute.slice(at + 1)}`;
}

export const realpath = tool(
  {
    short: 'eEmLPqsz',
    long: 'canonicalize-existing=e canonicalize-missing=m relative-to=:r quiet=q strip=s no-symlinks=s zero=z',
    busybox: { short: '' },
  },
  (run) => {
    if (run.args.length === 0) return run.missing();
    for (const path of run.args) {
      const exact = run.p.fs.realpath(run.abs(path), run.p.credentials);
      const found = run.has('s')
        ? run.abs(path)
        : run.has('e') || !run.gnu
          ? exact.ok
            ? exact.value
            : undefined
          : resolveLoosely(run, path, run.has('m') ? 'all' : 'last');
      if (found === undefined) {
        if (!run.has('q')) run.errno(run.gnu ? quoteMaybe(path) : path, exact.ok ? 'ENOENT' : exact.error);
        run.code = 1;
        continue;
      }
      const base = run.value('r');
      run.out(`${base === undefined ? found : relativePath(run.abs(base), found)}\n`);
    }
  },
);

export const readlink = tool(
  {
    short: 'efmnqsvz',
    long: 'canonicalize=f canonicalize-existing=e canonicalize-missing=m no-newline=n quiet=q silent=s verbose=v',
    busybox: { short: 'fnvse' },
  },
  (run) => {
    if (run.args.length === 0) return run.missing();
    for (const path of run.args) {
      const exact = run.p.fs.realpath(run.abs(path), run.p.credentials);
      const link = run.p.fs.readlink(run.abs(path), run.p.credentials);
      const found = run.has('f')
        ? resolveLoosely(run, path, 'last')
        : run.has('m')
          ? resolveLoosely(run, path, 'all')
          : run.has('e')
            ? exact.ok
              ? exact.value
              : undefined
            : link.ok
              ? link.value
              : undefined;
      if (found === undefined) {
        if (run.has('v')) run.errno(path, link.ok ? 'ENOENT' : link.error);
        run.code = 1;
      } else run.out(`${found}${run.has('n') ? '' : '\n'}`);
    }
  },
);

export const pwd = tool({ short: 'LP', long: 'logical=L physical=P' }, (run) => {
  const logical = run.p.env.get('PWD');
  if (run.has('L') && logical !== undefined && run.stat(logical).ok) run.out(`${logical}\n`);
  else {
    const real = run.p.fs.realpath(run.p.cwd, run.p.credentials);
    if (!real.ok) return run.fail(`${strerror(real.error)}`);
    run.out(`${real.value}\n`);
  }
});
