import type { JournalEntry } from '../session/simulator.ts';

/** A frame of the playback: show the World after `moment` entries, then wait `hold` milliseconds of real time. */
export interface Frame {
  readonly moment: number;
  readonly hold: number;
  /** Simulated time that passes during `hold`, in milliseconds, when it is worth a clock on the screen. */
  readonly clock?: number;
}

/** Events that a person should see one by one; all others are shown with the next of these. */
const SHOWN = new Set([
  'build.started',
  'build.step.started',
  'build.step.finished',
  'build.finished',
  'container.created',
  'container.state',
  'container.stopping',
  'process.signal',
  'mount.attached',
  'volume.created',
  'volume.removed',
  'container.removed',
  'container.health',
  'network.created',
  'network.removed',
  'network.connected',
  'network.disconnected',
  'port.bound',
  'request',
  'registry.layer',
  'registry.progress',
  'registry.tag',
  'browser.answered',
  'file.refused',
]);

/** A file that is copied up into a writable layer is worth a look; others come and go by the hundred. */
const shown = ({ event }: JournalEntry): boolean =>
  SHOWN.has(event.type) || (event.type === 'file.changed' && event.copiedUp === true);

const FULL = 230;
/** A request travels across the picture. */
const FLIGHT = 800;
const LONGEST_CLOCK = 4000;
const WHOLE = 3200;

/**
 * How to play the entries from `from` (already shown) to the end: each visible event gets its moment, long waits on the
 * simulated clock are shortened, and the whole takes at most a few seconds however much happened.
 */
export function playback(entries: readonly JournalEntry[], from: number): readonly Frame[] {
  const frames: Frame[] = [];
  for (let index = from; index < entries.length; index++) {
    const entry = entries[index];
    const next = entries[index + 1];
    if (entry === undefined) continue;
    const gap = next === undefined ? 0 : next.at - entry.at;
    const long = gap >= 1000;
    if (!long && next !== undefined && !shown(entry)) continue;
    frames.push({
      moment: index + 1,
      hold: long ? Math.min(LONGEST_CLOCK, 600 + gap / 4) : entry.event.type === 'request' ? FLIGHT : FULL,
      ...(long && { clock: gap }),
    });
  }
  return paced(frames);
}

function paced(frames: readonly Frame[]): readonly Frame[] {
  const short = frames.filter((frame) => frame.clock === undefined);
  const pace = Math.min(
    1,
    WHOLE /
      Math.max(
        1,
        short.reduce((sum, frame) => sum + frame.hold, 0),
      ),
  );
  return frames.map((frame) => (frame.clock === undefined ? { ...frame, hold: Math.round(frame.hold * pace) } : frame));
}
