import type { BuildProgress, BuildProgressQueue, BuildWarning } from '../../api/build.ts';
import type { Task } from '../../base/task.ts';
import type { Process } from '../../process/program.ts';
import { PlainPrinter } from './plain.ts';
import { RawJsonPrinter } from './raw-json.ts';
import { Trace } from './trace.ts';
import { TtyPrinter } from './tty.ts';

export type ProgressMode = 'plain' | 'tty' | 'quiet' | 'rawjson';

const LIMIT = 100;
const TICK = 150;

/** A display is given messages and draws at most every tenth of a second. */
interface Display {
  take(message: BuildProgress): void;
  draw(now: number): void;
  end(now: number): void;
}

function displayOf(mode: ProgressMode, p: Process, write: (text: string) => void, now: () => number): Display {
  if (mode === 'rawjson') {
    const printer = new RawJsonPrinter();
    return { take: (message) => write(printer.line(message)), draw: () => undefined, end: () => undefined };
  }
  if (mode === 'quiet') return { take: () => undefined, draw: () => undefined, end: () => undefined };
  const trace = new Trace();
  const size = (): { columns: number; rows: number } => p.files.get(2)?.tty ?? { columns: 80, rows: 24 };
  const printer =
    mode === 'tty'
      ? new TtyPrinter(trace, size, write)
      : new PlainPrinter(trace, 'building with "default" instance using docker driver', write);
  return {
    take: (message) => trace.update(message, now()),
    draw: (at) => printer.print(at),
    end: (at) => printer.finish(at),
  };
}

/** Shows a build's progress on stderr until its queue ends; gives the warnings that came. */
export function* showProgress(p: Process, queue: BuildProgressQueue, mode: ProgressMode): Task<BuildWarning[]> {
  const warnings: BuildWarning[] = [];
  let pending = '';
  const display = displayOf(
    mode,
    p,
    (text) => {
      pending += text;
    },
    () => p.clock.now(),
  );
  let drawnAt = Number.NEGATIVE_INFINITY;
  let dirty = false;
  for (;;) {
    let took = false;
    for (let message = queue.poll(); message !== undefined; message = queue.poll()) {
      took = true;
      if (message.type === 'warning') warnings.push(message.warning);
      display.take(message);
    }
    const now = p.clock.now();
    if (took && now - drawnAt >= LIMIT) {
      display.draw(now);
      drawnAt = now;
    } else if (took) dirty = true;
    if (queue.closed) break;
    if (pending !== '') yield* p.err(pending);
    pending = '';
    const wake = yield { kind: 'wait', on: [queue.readable], ...(dirty ? { until: now + TICK } : {}) };
    if (wake === 'timeout' && dirty) {
      display.draw(p.clock.now());
      drawnAt = p.clock.now();
      dirty = false;
    }
  }
  display.end(p.clock.now());
  if (pending !== '') yield* p.err(pending);
  return warnings;
}
