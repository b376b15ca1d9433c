import type { Process, Program } from '../../program.ts';
import { SIGNALS, type SignalName, signalExitCode } from '../../signals.ts';

/** Signals that an init does not pass on: it needs them itself, or they are a program's own faults. */
const KEPT: readonly SignalName[] = [
  'KILL',
  'STOP',
  'CHLD',
  'FPE',
  'ILL',
  'SEGV',
  'BUS',
  'ABRT',
  'TRAP',
  'SYS',
  'TTIN',
  'TTOU',
];

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied',
  ENOEXEC: 'Exec format error',
  ENOENT: 'No such file or directory',
};

/** How one init differs from another. */
interface Manner {
  /** Signals go to all of the child's group. */
  readonly group: boolean;
  readonly failed: (command: string, reason: string) => string;
  /** Exit code when there is no such program. */
  readonly missing: number;
}

const TINI: Manner = {
  group: false,
  failed: (command, reason) => `[FATAL tini (7)] exec ${command} failed: ${reason}\n`,
  missing: 127,
};

/**
 * Starts a program as its child, passes signals on, and buries whatever ends. Being PID 1 it has a handler for every
 * signal, which is why `docker stop` then works for programs that have none.
 */
export function* asInit(p: Process, argv: readonly string[], manner: Manner = TINI): ReturnType<Program> {
  const command = argv[0] ?? '';
  const found = p.which(command);
  const spawned = found.ok ? p.spawn({ argv, path: found.value, newGroup: true }) : found;
  if (!spawned.ok) {
    yield* p.err(manner.failed(command, REASONS[spawned.error] ?? REASONS['ENOENT'] ?? ''));
    return spawned.error === 'ENOENT' ? manner.missing : Math.min(126, manner.missing);
  }
  const child = spawned.value;
  for (const signal of Object.keys(SIGNALS) as SignalName[]) {
    if (!KEPT.includes(signal)) p.onSignal(signal, () => p.kill(manner.group ? -child : child, signal));
  }
  return yield* bury(p, child);
}

/** Waits for everybody until the main child has ended, and passes its end on as an exit code. */
function* bury(p: Process, child: number): ReturnType<Program> {
  for (;;) {
    const ended = yield* p.wait();
    if (ended === undefined) return 1;
    if (ended === 'signal' || ended.pid !== child) continue;
    return 'code' in ended.status ? ended.status.code : signalExitCode(ended.status.signal);
  }
}

/** tini. */
export const tini: Program = function* (p) {
  let at = 1;
  let group = false;
  for (; p.argv[at]?.startsWith('-') === true; at++) {
    const option = p.argv[at] ?? '';
    if (option === '--') {
      at++;
      break;
    }
    if (option === '-g') group = true;
    else if (option !== '-s') {
      yield* p.err(`drydock: tini ${option} is not modelled\n`);
      return 1;
    }
  }
  if (p.argv[at] === undefined || p.pid !== 1) {
    yield* p.err('drydock: tini runs as the first process of a container only: tini -- COMMAND\n');
    return 1;
  }
  return yield* asInit(p, p.argv.slice(at), { ...TINI, group });
};

/** dumb-init. */
export const dumbInit: Program = function* (p) {
  let at = 1;
  let group = true;
  for (; p.argv[at]?.startsWith('-') === true; at++) {
    const option = p.argv[at] ?? '';
    if (option === '--') {
      at++;
      break;
    }
    if (option === '-c' || option === '--single-child') group = false;
    else {
      yield* p.err(`drydock: dumb-init ${option} is not modelled\n`);
      return 1;
    }
  }
  if (p.argv[at] === undefined) {
    yield* p.err('drydock: the usage of dumb-init is not modelled: dumb-init COMMAND\n');
    return 1;
  }
  const failed = (command: string, reason: string): string => `[dumb-init] ${command}: ${reason}\n`;
  return yield* asInit(p, p.argv.slice(at), { group, failed, missing: 2 });
};
