import type { Task } from '../../../base/task.ts';
import { findInPath } from '../../loader.ts';
import type { Shell } from '../shell.ts';
import { RESERVED_WORDS } from '../syntax/reserved-words.ts';
import { type Builtin, type BuiltinTable, leadingOptions } from './builtin.ts';

const BASH_KEYWORDS = new Set([...RESERVED_WORDS, '[[', ']]', 'function', 'select', 'time', 'coproc']);

/** What a name means to the shell, in the order it looks. */
type Meaning =
  | { readonly kind: 'keyword' | 'function' | 'builtin' | 'special builtin' }
  | { readonly kind: 'alias'; readonly value: string }
  | { readonly kind: 'file'; readonly path: string };

/** `type`, `command` and `builtin`, which need to know all builtins. */
export function lookupBuiltins(find: (shell: Shell, name: string) => Builtin | undefined): BuiltinTable {
  function meaningOf(shell: Shell, name: string): Meaning | undefined {
    const keywords = shell.isBash ? BASH_KEYWORDS : RESERVED_WORDS;
    const value = shell.aliases.get(name);
    if (keywords.has(name)) return { kind: 'keyword' };
    if (value !== undefined) return { kind: 'alias', value };
    if (shell.functions.has(name)) return { kind: 'function' };
    const builtin = find(shell, name);
    if (builtin !== undefined) return { kind: builtin.special === true ? 'special builtin' : 'builtin' };
    const { process } = shell;
    const found = findInPath(process.fs, process.cwd, shell.variables.get('PATH'), name, process.credentials);
    return found.ok ? { kind: 'file', path: found.value } : undefined;
  }

  function* describe(shell: Shell, name: string, meaning: Meaning): Task<void> {
    yield* shell.process.out(`${sentence(shell, name, meaning)}\n`);
  }

  function sentence(shell: Shell, name: string, meaning: Meaning): string {
    switch (meaning.kind) {
      case 'keyword':
        return `${name} is a shell keyword`;
      case 'alias':
        return shell.isBash ? `${name} is aliased to \`${meaning.value}'` : `${name} is an alias for ${meaning.value}`;
      case 'function':
        return shell.personality.name === 'dash' ? `${name} is a shell function` : `${name} is a function`;
      case 'builtin':
        return `${name} is a shell builtin`;
      case 'special builtin':
        return shell.isBash ? `${name} is a shell builtin` : `${name} is a special shell builtin`;
      case 'file':
        return `${name} is ${meaning.path}`;
    }
  }

  function* type(shell: Shell, args: readonly string[]): Task<number> {
    const { letters, rest } = shell.isBash ? leadingOptions(args, 'afptP') : { letters: new Map(), rest: args };
    let status = 0;
    for (const name of rest) {
      const meaning = meaningOf(shell, name);
      if (meaning === undefined) {
        status = shell.isBash ? 1 : 127;
        if (!shell.isBash) yield* shell.process.out(`${name}: not found\n`);
        else if (!letters.has('t') && !letters.has('p')) yield* shell.fail(1, `${name}: not found`);
      } else if (letters.has('t')) yield* shell.process.out(`${meaning.kind.replace('special ', '')}\n`);
      else if (letters.has('p') || letters.has('P')) {
        if (meaning.kind === 'file') yield* shell.process.out(`${meaning.path}\n`);
      } else yield* describe(shell, name, meaning);
    }
    return status;
  }

  function* command(shell: Shell, args: readonly string[]): Task<number> {
    const { letters, rest } = leadingOptions(args, 'pvV');
    const [name] = rest;
    if (name === undefined) return 0;
    if (letters.has('V')) {
      const meaning = meaningOf(shell, name);
      if (meaning !== undefined) yield* describe(shell, name, meaning);
      else if (shell.isBash) return yield* shell.fail(1, `${name}: not found`);
      else yield* shell.process.out(`${name}: not found\n`);
      return meaning === undefined ? 127 : 0;
    }
    if (!letters.has('v')) return yield* plainly(shell, rest);
    const meaning = meaningOf(shell, name);
    if (meaning === undefined) return shell.isBash ? 1 : 127;
    const text =
      meaning.kind === 'file' ? meaning.path : meaning.kind === 'alias' ? `alias ${name}='${meaning.value}'` : name;
    yield* shell.process.out(`${text}\n`);
    return 0;
  }

  /** Without functions, and a special builtin that fails does not end the script. */
  function* plainly(shell: Shell, words: readonly string[]): Task<number> {
    shell.builtin = undefined;
    const status = yield* shell.runner.runWords(shell, words, { functions: false, tail: false });
    const { flow } = shell;
    if (flow?.kind === 'abort' && find(shell, words[0] ?? '')?.special === true) {
      shell.flow = undefined;
      return flow.status;
    }
    return status;
  }

  function* builtin(shell: Shell, args: readonly string[]): Task<number> {
    const [name] = args;
    if (name === undefined) return 0;
    if (find(shell, name) === undefined) return yield* shell.fail(1, `${name}: not a shell builtin`);
    return yield* shell.runner.runWords(shell, args, { functions: false, tail: false });
  }

  return { type: { run: type }, command: { run: command }, builtin: { shells: ['bash'], run: builtin } };
}
