import type { Words } from '../../i18n/index.ts';
import { formatDuration } from '../design/format.ts';
import type { JournalEntry, World } from '../session/simulator.ts';
import { eventSentence } from './event-sentence.ts';

/** How long one step back or forward is. */
export type StepLevel = 'input' | 'command' | 'api' | 'instruction' | 'syscall';
export const stepLevels: readonly StepLevel[] = ['input', 'command', 'api', 'instruction', 'syscall'];

/** A moment is a number of entries: the World after the first `moment` entries. */
export interface TimelineRow {
  readonly moment: number;
  readonly sentence: string;
  /** Simulated time since the session began. */
  readonly time: string;
  /** The kind of thing it is about: its colour and sign. */
  readonly kind: 'image' | 'container' | 'volume' | 'network' | 'host' | 'error';
  /** It begins an input of the learner: drawn as a heading. */
  readonly input: boolean;
}

/** What the timeline needs of a session: `worldAfter(moment)` as in the simulator's Timeline. */
export interface Moments {
  readonly entries: readonly JournalEntry[];
  worldAfter(moment: number): World;
}

/** Sentences are made once: an entry never changes, and its World can be costly to go back to. */
const made = new WeakMap<JournalEntry, { readonly words: Words; readonly row: TimelineRow }>();

/** Rows of the moments `from` to `to` (inclusive, 1-based as moments are). */
export function timelineRows(moments: Moments, from: number, to: number, words: Words): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  const start = moments.entries[0]?.at ?? 0;
  let before: World | undefined;
  for (let moment = Math.max(1, from); moment <= Math.min(to, moments.entries.length); moment++) {
    const entry = moments.entries[moment - 1];
    if (entry === undefined) continue;
    const known = made.get(entry);
    if (known?.words === words) {
      rows.push(known.row);
      before = undefined;
      continue;
    }
    before ??= moments.worldAfter(moment - 1);
    const world = moments.worldAfter(moment);
    const row: TimelineRow = {
      moment,
      sentence: eventSentence(entry.event, world, before, words),
      time: formatDuration(entry.at - start),
      kind: kindOf(entry),
      input: entry.event.type === 'terminal.command',
    };
    made.set(entry, { words, row });
    rows.push(row);
    before = world;
  }
  return rows;
}

/** The rows that a list of `height` pixels shows when it is scrolled by `top`, with some to spare, 1-based. */
export function rowsInView(top: number, height: number, row: number, length: number): { from: number; to: number } {
  const spare = 6;
  const from = Math.max(1, Math.min(length, Math.floor(top / row) + 1) - spare);
  return { from, to: Math.min(length, Math.ceil((top + height) / row) + spare) };
}

/** A command that was typed: a mark on the timeline. */
export interface CommandMark {
  readonly moment: number;
  readonly command: string;
}

export function commandMarks(entries: readonly JournalEntry[]): readonly CommandMark[] {
  return entries.flatMap(({ event }, index) =>
    event.type === 'terminal.command' && event.command.trim() !== ''
      ? [{ moment: index + 1, command: event.command }]
      : [],
  );
}

/** The number of the input that typed the last command; −1 when none was typed. */
export function lastCommand(entries: readonly JournalEntry[]): number {
  return entries.findLast(({ event }) => event.type === 'terminal.command')?.input ?? -1;
}

/** The marks up to a moment as one path, each a stroke one unit high at its moment: hundreds are one element. */
export function markPath(marks: readonly CommandMark[], until = Number.POSITIVE_INFINITY): string {
  return marks
    .filter(({ moment }) => moment <= until)
    .map(({ moment }) => `M${moment} 0v1`)
    .join('');
}

/** Why the last entry before `moment` happened, outermost cause first; empty at the beginning. */
export function causeChain(
  entries: readonly JournalEntry[],
  moment: number,
  words: Words,
): readonly { readonly level: string; readonly label: string }[] {
  const entry = entries[moment - 1];
  if (entry === undefined) return [];
  if (entry.input < 0) return [{ level: words.timeline.levels.input, label: words.moment.setUp }];
  const chain = entry.causes.map((cause) => ({ level: words.timeline.levels[cause.level], label: cause.label }));
  // An input that is a command would stand there twice.
  return chain.filter((one, index) => one.label !== chain[index + 1]?.label);
}

function kindOf({ event }: JournalEntry): TimelineRow['kind'] {
  const [family = ''] = event.type.split('.');
  if (event.type === 'simulation.limit' || (event.type === 'build.finished' && event.error !== undefined))
    return 'error';
  if (family === 'build' || family === 'layer' || family === 'image' || family === 'registry') return 'image';
  if (family === 'container' || family === 'process') return 'container';
  if (family === 'volume' || family === 'mount') return 'volume';
  if (family === 'network' || family === 'port' || family === 'request') return 'network';
  if (event.type === 'file.changed')
    return event.holder.startsWith('container:') ? 'container' : event.holder.startsWith('volume:') ? 'volume' : 'host';
  return 'host';
}

/**
 * The moments at which a step of this level ends, in order, the last entry always among them. Entries with the same chain
 * of causes down to the level belong to one step; a set-up is one step whatever the level.
 */
export function stepEnds(entries: readonly JournalEntry[], level: StepLevel): readonly number[] {
  const ends: number[] = [];
  for (let index = 0; index < entries.length; index++) {
    const here = entries[index];
    const next = entries[index + 1];
    if (here === undefined) continue;
    if (next === undefined || stepKey(here, level) !== stepKey(next, level)) ends.push(index + 1);
  }
  return ends;
}

function stepKey(entry: JournalEntry, level: StepLevel): string {
  if (entry.input < 0) return 'set-up';
  if (level === 'syscall') return String(entry.index);
  if (level === 'input') return String(entry.input);
  const depth = stepLevels.indexOf(level);
  const chain = entry.causes
    .filter((cause) => stepLevels.indexOf(cause.level) <= depth)
    .map((cause) => `${cause.level}:${cause.label}`);
  return [entry.input, ...chain].join('\n');
}

/** The end of the step before `moment`, 0 when there is none; and of the one after it, the last when there is none. */
export function stepBack(ends: readonly number[], moment: number): number {
  return ends.findLast((end) => end < moment) ?? 0;
}

export function stepForward(ends: readonly number[], moment: number): number {
  return ends.find((end) => end > moment) ?? ends.at(-1) ?? moment;
}
