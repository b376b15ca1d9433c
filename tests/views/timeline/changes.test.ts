import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { stories } from '../../../src/views/gallery/journals.ts';
import { whatChanged } from '../../../src/views/timeline/changes.ts';
import {
  causeChain,
  commandMarks,
  rowsInView,
  stepBack,
  stepEnds,
  timelineRows,
} from '../../../src/views/timeline/timeline.view-model.ts';
import { timelineOf } from '../story.ts';

const en = words('en');

test('the difference of two moments is told in words, in both languages', () => {
  for (const name of Object.keys(stories) as (keyof typeof stories)[]) {
    const timeline = timelineOf(name);
    for (const locale of ['en', 'zh-cn'] as const)
      for (const end of stepEnds(timeline.entries, 'syscall'))
        for (const { text } of whatChanged(timeline.worldAfter(end - 1), timeline.worldAfter(end), words(locale)))
          expect(text, `${name} ${end}`).not.toMatch(/\{\w+\}|undefined/);
  }
});

test('a stop tells what became of the container and how long it took', () => {
  const timeline = timelineOf('killed');
  const ends = stepEnds(timeline.entries, 'input');
  const last = timeline.length;
  const changes = whatChanged(timeline.worldAfter(stepBack(ends, last)), timeline.worldAfter(last), en);
  expect(changes.map((one) => one.text)).toEqual([
    '`web` has ended with exit code 137.',
    '`web` has printed something.',
    '11 s passed.',
  ]);
  expect(whatChanged(timeline.worldAfter(last), timeline.worldAfter(last), en)).toEqual([]);
});

test('going back tells the reverse', () => {
  const timeline = timelineOf('built');
  const texts = whatChanged(timeline.worldAfter(timeline.length), timeline.worldAfter(0), en).map((one) => one.text);
  expect(texts.some((one) => /^Image .* is gone\.$/.test(one))).toBe(true);
});

test('a list of thousands of rows draws those in view only', () => {
  expect(rowsInView(0, 260, 26, 2000)).toEqual({ from: 1, to: 16 });
  expect(rowsInView(26_000, 260, 26, 2000)).toEqual({ from: 995, to: 1016 });
  expect(rowsInView(51_900, 260, 26, 2000)).toEqual({ from: 1991, to: 2000 });
  expect(rowsInView(0, 260, 26, 0).to).toBe(0);
});

test('rows are the same however one gets to them', () => {
  const [one, other] = [timelineOf('killed'), timelineOf('killed')];
  const forwards = timelineRows(one, 1, one.length, en);
  const backwards = Array.from(
    { length: other.length },
    (_, i) => timelineRows(other, other.length - i, other.length - i, en)[0],
  );
  expect(backwards.toReversed()).toEqual(forwards);
});

test('commands are marks, and causes a chain', () => {
  const { entries } = timelineOf('killed');
  expect(commandMarks(entries).map((mark) => mark.command)).toContain('docker stop web');
  expect(causeChain(entries, 0, en)).toEqual([]);
  const causes = [
    { level: 'input', label: 'docker stop web' },
    { level: 'command', label: 'docker stop web' },
    { level: 'api', label: 'POST /containers/web/stop' },
  ] as const;
  const entry = { index: 0, at: 0, input: 0, causes, event: { type: 'volume.removed', volume: 'x' } } as const;
  expect(causeChain([entry], 1, en)).toEqual([
    { level: 'command', label: 'docker stop web' },
    { level: 'API call', label: 'POST /containers/web/stop' },
  ]);
});
