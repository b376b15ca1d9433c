import type { Task } from '../../../base/task.ts';
import { binary, fromBinary } from '../binary-text.ts';
import { exitCodeOf, waitFor } from '../coreutils/environment.ts';
import { strerror } from '../errno-text.ts';
import { type Run, tool } from '../tool.ts';

/** Words of xargs's input: blanks part them, quotes and backslashes protect; undefined for a quote without an end. */
function words(text: string): string[] | string {
  const out: string[] = [];
  let word: string | undefined;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (/[ \t\n]/.test(char)) {
      if (word !== undefined) out.push(word);
      word = undefined;
    } else if (char === '"' || char === "'") {
      const end = text.indexOf(char, i + 1);
      if (end < 0) return char === '"' ? 'double' : 'single';
      word = (word ?? '') + text.slice(i + 1, end);
      i = end;
    } else if (char === '\\' && i + 1 < text.length) word = (word ?? '') + text.charAt(++i);
    else word = (word ?? '') + char;
  }
  if (word !== undefined) out.push(word);
  return out;
}

function* command(run: Run, argv: readonly string[]): Task<number> {
  const [name = ''] = argv;
  if (run.has('t')) run.say(`${argv.join(' ')}\n`);
  yield* run.flush();
  const found = run.p.which(name);
  const file = run.p.open('/dev/null', 'read');
  const files = new Map(run.p.files);
  if (file.ok) files.set(0, file.value);
  const child = found.ok ? run.p.spawn({ argv, path: found.value, files }) : found;
  if (file.ok) file.value.release();
  if (!child.ok) {
    run.warn(`${name}: ${strerror(child.error)}`, child.error === 'ENOENT' ? 127 : 126);
    return -1;
  }
  const status = yield* waitFor(run.p, child.value);
  if ('signal' in status) {
    run.warn(`${name}: terminated by signal ${exitCodeOf(status) - 128}`, 125);
    return -1;
  }
  if (status.code === 255) {
    run.warn(`${name}: exited with status 255; aborting`, 124);
    return -1;
  }
  return status.code;
}

export const xargs = tool(
  {
    short: '+0a:d:E:e::I:i::L:l::n:oP:prs:tx',
    long: 'null=0 arg-file=:a delimiter=:d replace=?i max-lines=?l max-args=:n interactive=p no-run-if-empty=r max-chars=:s verbose=t max-procs=:P',
    busybox: { short: '+0prtxI:n:s:e::E:P:a:o', long: 'no-run-if-empty=r' },
  },
  function* (run) {
    const source = run.value('a');
    const bytes =
      source === undefined ? { ok: true as const, value: yield* run.p.readAll(0) } : yield* run.load(source);
    if (!bytes.ok) return run.fail(`${source}: ${strerror(bytes.error)}`);
    const text = fromBinary(binary(bytes.value));
    const delimiter = run.has('0')
      ? '\0'
      : run.value('d')?.replace('\\n', '\n').replace('\\t', '\t').replace('\\0', '\0');
    const replace = run.has('I', 'i') ? (run.value('I') ?? run.value('i') ?? '{}') : undefined;
    let items: string[];
    if (delimiter !== undefined) {
      items = text.split(delimiter);
      if (items.at(-1) === '') items.pop();
    } else if (replace !== undefined || run.has('L', 'l'))
      items = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.replace(/^[ \t]+/, ''));
    else {
      const parsed = words(text);
      if (typeof parsed === 'string')
        return run.fail(
          run.gnu
            ? `unmatched ${parsed} quote; by default quotes are special to xargs unless you use the -0 option`
            : `unmatched ${parsed} quote`,
        );
      items = parsed;
    }
    const base = run.args.length > 0 ? run.args : ['echo'];
    const size = replace === undefined ? Number(run.value('n') ?? run.value('L') ?? (run.has('l') ? 1 : 5000)) : 1;
    if (items.length === 0 && (run.has('r') || replace !== undefined)) return 0;
    for (let at = 0; at < Math.max(1, items.length); at += size) {
      const part = items.slice(at, at + size);
      const argv =
        replace === undefined
          ? [...base, ...(run.has('L', 'l') ? part.flatMap((line) => line.split(/[ \t]+/).filter(Boolean)) : part)]
          : base.map((arg) => arg.replaceAll(replace, part[0] ?? ''));
      const code = yield* command(run, argv);
      if (code < 0) return run.code;
      if (code > 0) run.code = 123;
    }
  },
);
