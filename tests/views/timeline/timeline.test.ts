import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { stories } from '../../../src/views/gallery/journals.ts';
import { playback } from '../../../src/views/timeline/playback.ts';
import {
  commandMarks,
  lastCommand,
  markPath,
  stepBack,
  stepEnds,
  stepForward,
  timelineRows,
} from '../../../src/views/timeline/timeline.view-model.ts';
import { timelineOf } from '../story.ts';

const en = words('en');

test('every event of every story has a sentence in both languages, without gaps left open', () => {
  for (const name of Object.keys(stories) as (keyof typeof stories)[]) {
    const timeline = timelineOf(name);
    for (const locale of ['en', 'zh-cn'] as const)
      for (const row of timelineRows(timeline, 1, timeline.length, words(locale))) {
        expect(row.sentence.length, `${name} ${row.moment}`).toBeGreaterThan(1);
        expect(row.sentence).not.toMatch(/\{\w+\}|undefined/);
      }
  }
});

test('sentences tell the story of a stop', () => {
  const timeline = timelineOf('killed');
  const rows = timelineRows(timeline, timeline.length - 6, timeline.length, en);
  expect(rows.map((row) => row.sentence)).toEqual([
    'Docker asks `web` to end with SIGTERM.',
    'SIGTERM reaches process 1, which ignores it.',
    '`web` prints: `GET / 200`',
    'SIGKILL ends process 1.',
    'Process 1 ends.',
    'Container `web` ends with exit code 137.',
    'The command ends with exit code 0.',
  ]);
});

test('steps by input end where the next input begins', () => {
  const { entries } = timelineOf('rebuilt');
  const ends = stepEnds(entries, 'input');
  expect(ends.length).toBe(3);
  expect(ends.at(-1)).toBe(entries.length);
  expect(stepBack(ends, entries.length)).toBe(ends[1]);
  expect(stepForward(ends, 0)).toBe(ends[0]);
  expect(stepBack(ends, ends[0] ?? 0)).toBe(0);
  expect(stepEnds(entries, 'syscall').length).toBeGreaterThan(ends.length);
});

test('each command is a mark, and those behind the moment shown are told apart', () => {
  const { entries } = timelineOf('rebuilt');
  const marks = commandMarks(entries);
  expect(marks.map((mark) => mark.command)).toHaveLength(2);
  const [first] = marks;
  expect(markPath(marks).match(/M\d+ 0v1/g)).toHaveLength(2);
  expect(markPath(marks, first?.moment)).toBe(`M${first?.moment} 0v1`);
  expect(lastCommand(entries)).toBe(entries.at(-1)?.input);
  expect(lastCommand([])).toBe(-1);
});

test('playback shows what matters, shortens long waits and never lasts long', () => {
  const { entries } = timelineOf('killed');
  const frames = playback(entries, 0);
  expect(frames.at(-1)?.moment).toBe(entries.length);
  const clocks = frames.filter((frame) => frame.clock !== undefined);
  expect(clocks.length).toBeGreaterThan(0);
  for (const frame of clocks) expect(frame.hold).toBeLessThanOrEqual(4000);
  const quick = frames.filter((frame) => frame.clock === undefined).reduce((sum, frame) => sum + frame.hold, 0);
  expect(quick).toBeLessThan(3400);
  expect(playback(entries, entries.length)).toEqual([]);
});
