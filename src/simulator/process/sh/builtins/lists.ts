import { utf8Decode } from '../../../base/bytes.ts';
import type { Task } from '../../../base/task.ts';
import { normalizePath } from '../../file-access.ts';
import type { Shell } from '../shell.ts';
import { type BuiltinTable, leadingOptions } from './builtin.ts';

/** `mapfile`: the lines of the input as an array. */
function* mapfile(shell: Shell, args: readonly string[]): Task<number> {
  const { letters, rest, bad } = leadingOptions(args, 't', 'dnOsuCc');
  if (bad !== undefined) return yield* shell.fail(2, `-${bad}: invalid option`);
  const text = utf8Decode(yield* shell.process.readAll(Number(letters.get('u') ?? 0)));
  const delimiter = letters.has('d') ? letters.get('d') || '\0' : '\n';
  const lines = text.split(delimiter);
  const last = lines.pop() ?? '';
  const items = lines.map((line) => (letters.has('t') ? line : line + delimiter));
  if (last !== '') items.push(last);
  const skipped = items.slice(Number(letters.get('s') ?? 0));
  const kept = letters.has('n') && letters.get('n') !== '0' ? skipped.slice(0, Number(letters.get('n'))) : skipped;
  shell.variables.setArray(rest[0] ?? 'MAPFILE', new Map(kept.map((item, index) => [index, item])));
  return 0;
}

/** `pushd DIR`, `pushd`, `popd` and `dirs`; the stack without the working folder is in the shell. */
function* folders(shell: Shell, args: readonly string[], name: string): Task<number> {
  const { process, folderStack } = shell;
  if (name === 'dirs' && args[0] === '-c') folderStack.length = 0;
  if (name === 'dirs') return yield* showFolders(shell);
  const target = args.find((arg) => arg !== '-n') ?? folderStack[0];
  if (target === undefined)
    return yield* shell.fail(1, name === 'pushd' ? 'no other directory' : 'directory stack empty');
  if (/^[-+]\d+$/.test(target)) return yield* shell.fail(2, `${target}: not modelled by Drydock's shell`);
  const path = normalizePath(process.resolve(target));
  const stat = process.stat(path);
  if (!stat.ok) return yield* shell.fail(1, `${target}: No such file or directory`);
  if (stat.value.kind !== 'directory') return yield* shell.fail(1, `${target}: Not a directory`);
  if (name === 'popd' || args.length === 0) folderStack.shift();
  if (name === 'pushd') folderStack.unshift(process.cwd);
  shell.variables.set('OLDPWD', process.cwd);
  process.cwd = path;
  shell.variables.set('PWD', path);
  return yield* showFolders(shell);
}

function* showFolders(shell: Shell): Task<number> {
  const home = shell.variables.get('HOME') ?? '';
  const short = (path: string): string =>
    home !== '' && (path === home || path.startsWith(`${home}/`)) ? `~${path.slice(home.length)}` : path;
  yield* shell.process.out(`${[shell.process.cwd, ...shell.folderStack].map(short).join(' ')}\n`);
  return 0;
}

export const LIST_BUILTINS: BuiltinTable = {
  mapfile: { shells: ['bash'], run: mapfile },
  readarray: { shells: ['bash'], run: mapfile },
  pushd: { shells: ['bash'], run: folders },
  popd: { shells: ['bash'], run: folders },
  dirs: { shells: ['bash'], run: folders },
};
