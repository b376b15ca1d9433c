import type { Task } from '../../../base/task.ts';
import { parseSignal, SIGNALS, type SignalName } from '../../signals.ts';
import { singleQuote } from '../execute/trace.ts';
import type { Shell, TrapName } from '../shell.ts';
import { type BuiltinTable, leadingOptions } from './builtin.ts';

/** The signal that `trap` means: a name with or without SIG, a number, EXIT or 0. */
function trapName(shell: Shell, text: string): TrapName | undefined {
  if (text === '0' || text.toUpperCase() === 'EXIT') return 'EXIT';
  if (text === 'ERR' && shell.personality.name !== 'dash') return 'ERR';
  if (text === 'DEBUG' && shell.isBash) return 'DEBUG';
  // dash knows no names with SIG in front.
  if (shell.personality.name === 'dash' && /^sig/i.test(text)) return undefined;
  return parseSignal(text);
}

const order = (name: TrapName): number => (name in SIGNALS ? SIGNALS[name as SignalName] : name === 'EXIT' ? 0 : 99);

function* list(shell: Shell): Task<number> {
  const traps = [...shell.traps].sort(([a], [b]) => order(a) - order(b));
  for (const [name, action] of traps) {
    const quoted = shell.isBash ? `'${action.replaceAll("'", "'\\''")}'` : action === '' ? "''" : singleQuote(action);
    yield* shell.process.out(`trap -- ${quoted} ${shell.isBash && name in SIGNALS ? 'SIG' : ''}${name}\n`);
  }
  return 0;
}

function* trap(shell: Shell, args: readonly string[]): Task<number> {
  const { letters, rest } = leadingOptions(args, shell.isBash ? 'lp' : '');
  if (letters.has('l')) {
    yield* shell.process.out(
      `${Object.keys(SIGNALS)
        .map((name, index) => `${index + 1}) SIG${name}`)
        .join('\n')}\n`,
    );
    return 0;
  }
  if (rest.length === 0 || letters.has('p')) return yield* list(shell);
  const [first = ''] = rest;
  const lone = rest.length === 1 || /^\d+$/.test(first);
  const action = lone || first === '-' ? undefined : first;
  const names = lone ? rest : rest.slice(1);
  let status = 0;
  for (const text of names) {
    const name = trapName(shell, text);
    if (name === undefined) {
      status = 1;
      if (shell.personality.name === 'dash') yield* shell.process.err(`trap: ${text}: bad trap\n`);
      else yield* shell.complain(`${text}: invalid signal specification`, 'trap');
      continue;
    }
    if (name === 'DEBUG' && action !== undefined) {
      status = yield* shell.fail(1, "DEBUG: not modelled by Drydock's shell");
      continue;
    }
    shell.setTrap(name, action);
  }
  return status;
}

export const TRAP_BUILTINS: BuiltinTable = { trap: { special: true, run: trap } };
