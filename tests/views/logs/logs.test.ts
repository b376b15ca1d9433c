import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { logsPicture } from '../../../src/views/logs/logs.view-model.ts';
import { worldOfRun } from '../run-story.ts';
import { only } from '../story.ts';

const en = words('en');

test('two streams in the order of printing, unfinished lines joined', () => {
  const picture = logsPicture(only(worldOfRun('two-streams').containers.values()), en);
  expect(picture.lines.map((line) => `${line.stream} ${line.text}`)).toEqual([
    'stdout one',
    'stderr oops',
    'stdout two',
    'stdout half-whole',
    'stderr bad',
  ]);
  expect(picture.summary).toBe('talk: 3 lines on stdout, 2 on stderr.');
});

test('nothing printed, and no container', () => {
  expect(logsPicture(only(worldOfRun('one-process').containers.values()), en)).toMatchObject({
    lines: [],
    nothing: 'box has printed nothing.',
  });
  expect(logsPicture(undefined, en).nothing).toBe(en.logs.empty);
});
