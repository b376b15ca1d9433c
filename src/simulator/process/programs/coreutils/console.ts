import type { Task } from '../../../base/task.ts';
import { strerror } from '../errno-text.ts';
import { type Run, type ToolMaker, tool } from '../tool.ts';
import { exitCodeOf, waitFor } from './environment.ts';
import { eachChunk } from './input.ts';

/** less and more: no paging where there is no keyboard to page with; the text is printed. */
export const pager = tool({ short: 'EFIMNRSX~SerfmnN' }, function* (run) {
  if (run.args.length === 0 && run.p.files.get(0)?.kind === 'tty')
    return run.gnu ? run.end('Missing filename ("less --help" for help)\n', 1) : run.usage(undefined);
  for (const file of run.args.length > 0 ? run.args : ['-'])
    yield* eachChunk(run, file, (chunk) => {
      run.bytes(chunk);
      return true;
    });
});

export const clear = tool({ short: 'xT:', busybox: { short: '' } }, (run) => run.out('\x1b[H\x1b[J'));

export const tty = tool({ short: 's', long: 'silent=s quiet=s' }, (run) => {
  const file = run.p.files.get(0);
  const terminal = file?.kind === 'tty';
  if (!run.has('s')) run.out(terminal ? `${file.path ?? '/dev/pts/0'}\n` : 'not a tty\n');
  return terminal ? 0 : 1;
});

export const mount = tool({ short: 'aflnrst:o:vw', long: 'bind=B types=:t options=:o' }, (run) => {
  if (run.args.length > 0 || run.has('a'))
    return run.gnu
      ? run.fail(`${run.args.at(-1) ?? ''}: permission denied.`, 32)
      : run.fail('permission denied (are you root?)');
  for (const { target, type, readOnly } of run.p.fs.mounts) {
    const source = type === 'overlay' ? 'overlay' : type === 'ext4' ? '/dev/vda1' : type;
    run.out(`${source} on ${target} type ${type} (${readOnly ? 'ro' : 'rw'},relatime)\n`);
  }
});

export const umount = tool({ short: 'aflnrd' }, (run) => {
  const [path] = run.args;
  if (path === undefined) return run.usage(undefined);
  return run.gnu
    ? run.fail(`${path}: must be superuser to unmount.`, 32)
    : run.fail(`can't unmount ${path}: ${strerror('EPERM')}`);
});

const seconds = (ms: number, gnu: boolean): string =>
  gnu ? (ms / 1000).toFixed(2) : `${Math.floor(ms / 60000)}m ${((ms % 60000) / 1000).toFixed(2)}s`;

export const time = tool({ short: '+pvo:af:', busybox: { short: '+pvo:af:' } }, function* (run): Task<number> {
  const [command] = run.args;
  if (command === undefined) return run.usage(undefined);
  const started = run.p.clock.now();
  const found = run.p.which(command);
  const child = found.ok ? run.p.spawn({ argv: [...run.args], path: found.value }) : found;
  if (!child.ok)
    return run.fail(
      run.gnu
        ? `cannot run ${command}: ${strerror(child.error)}`
        : `can't execute '${command}': ${strerror(child.error)}`,
      child.error === 'ENOENT' ? 127 : 126,
    );
  const code = exitCodeOf(yield* waitFor(run.p, child.value));
  const spent = run.p.clock.now() - started;
  if (!run.gnu && code !== 0) run.say(`Command exited with non-zero status ${code}\n`);
  run.say(
    run.has('p')
      ? `real ${(spent / 1000).toFixed(2)}\nuser 0.00\nsys 0.00\n`
      : run.gnu
        ? `0.00user 0.00system 0:${seconds(spent, true).padStart(5, '0')}elapsed 0%CPU (0avgtext+0avgdata 1600maxresident)k\n0inputs+0outputs (0major+80minor)pagefaults 0swaps\n`
        : `real\t${seconds(spent, false)}\nuser\t0m 0.00s\nsys\t0m 0.00s\n`,
  );
  return code;
});

export const watch = tool(
  { short: '+n:tdceg', long: 'interval=:n no-title=t', busybox: { short: '+n:t' } },
  function* (run): Task<number> {
    if (run.args.length === 0) return run.usage(undefined);
    const pause = Number(run.value('n') ?? 2) * 1000;
    const shell = run.p.which('sh');
    if (!shell.ok) return run.fail(`can't execute 'sh': ${strerror(shell.error)}`, 127);
    for (;;) {
      run.out(`\x1b[H\x1b[J${run.has('t') ? '' : `Every ${(pause / 1000).toFixed(1)}s: ${run.args.join(' ')}\n\n`}`);
      if (!(yield* run.flush())) return 1;
      const child = run.p.spawn({ argv: ['sh', '-c', run.args.join(' ')], path: shell.value });
      if (child.ok) yield* waitFor(run.p, child.value);
      yield* run.p.sleep(pause);
    }
  },
);

export const factor = tool({ short: '' }, (run: Run) => {
  for (const text of run.args) {
    if (!/^\d+$/.test(text)) {
      run.warn(run.gnu ? `'${text}' is not a valid positive integer` : `invalid number '${text}'`);
      continue;
    }
    let n = Number(text);
    const parts: number[] = [];
    for (let d = 2; d * d <= n; d++)
      while (n % d === 0) {
        parts.push(d);
        n /= d;
      }
    if (n > 1) parts.push(n);
    run.out(`${text}:${parts.map((p) => ` ${p}`).join('')}\n`);
  }
});

export const sync = tool({ short: 'df' }, () => 0);

/** Programs that need a screen: said by name. */
export const refused = (what: string): ToolMaker =>
  tool({ short: '', raw: true }, (run) =>
    run.fail(`drydock: ${what} is not modelled; use cat, sed or a heredoc to look at and write files`, 126),
  );

/** GNU hello. */
export const hello = tool({ short: '' }, (run) => run.out('Hello, world!\n'));
