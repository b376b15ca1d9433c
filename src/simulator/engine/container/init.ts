import type { Process, Program } from '../../process/program.ts';
import { SIGNALS, type SignalName, signalExitCode } from '../../process/signals.ts';

/** Signals that docker-init does not pass on: it needs them itself, or they are a program's own faults. */
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

/** Where `--init` mounts it. */
export const INIT_PATH = '/sbin/docker-init';

/**
 * `docker run --init`: starts the container's program as its child, passes signals on, and buries whatever ends. Being PID 1
 * it has a handler for every signal, which is why `docker stop` then works for programs that have none.
 */
export const dockerInit: Program = function* (p) {
  const argv = p.argv.slice(2);
  const command = argv[0] ?? '';
  const found = p.which(command);
  const spawned = found.ok ? p.spawn({ argv, path: found.value, newGroup: true }) : found;
  if (!spawned.ok) {
    const reason =
      spawned.error === 'EACCES'
        ? 'Permission denied'
        : spawned.error === 'ENOEXEC'
          ? 'Exec format error'
          : 'No such file or directory';
    yield* p.err(`[FATAL tini (7)] exec ${command} failed: ${reason}\n`);
    return spawned.error === 'ENOENT' ? 127 : 126;
  }
  const child = spawned.value;
  for (const signal of Object.keys(SIGNALS) as SignalName[]) {
    if (!KEPT.includes(signal)) p.onSignal(signal, () => p.kill(child, signal));
  }
  return yield* bury(p, child);
};

/** Waits for everybody until the main child has ended, and passes its end on as an exit code. */
function* bury(p: Process, child: number): ReturnType<Program> {
  for (;;) {
    const ended = yield* p.wait();
    if (ended === undefined) return 1;
    if (ended === 'signal' || ended.pid !== child) continue;
    return 'code' in ended.status ? ended.status.code : signalExitCode(ended.status.signal);
  }
}
