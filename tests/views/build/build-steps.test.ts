import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { buildPicture } from '../../../src/views/build/build-steps.view-model.ts';
import { worldOf } from '../story.ts';

const en = words('en');
function pictureOf(story: Parameters<typeof worldOf>[0]) {
  const build = worldOf(story).builds.at(-1);
  if (build === undefined) throw new Error('no build');
  return buildPicture(build, en);
}

test('a rebuild says what was cached and which file is to blame', () => {
  const picture = pictureOf('rebuilt');
  expect(picture.summary).toBe('Built: 5 steps, 3 from the cache.');
  expect(
    picture.stages[0]?.steps
      .filter((step) => step.kind !== 'meta')
      .map((step) => `${step.statusText}: ${step.source} | ${step.reason}`),
  ).toEqual([
    'cached: FROM node:22-alpine | The image is here already: nothing is fetched.',
    'cached: WORKDIR /app | Same inputs as before, so the old result is used.',
    'cached: COPY package.json . | Same inputs as before, so the old result is used.',
    'cached: RUN npm install | Same inputs as before, so the old result is used.',
    'built: COPY . . | Files changed: `server.js`.',
    'built: RUN rm -rf test | A step before it ran again: `COPY . .`.',
  ]);
  expect(picture.stages[0]?.steps.filter((step) => step.culprit).map((step) => step.source)).toEqual(['COPY . .']);
});

test('a stage that the result does not need is skipped', () => {
  const picture = pictureOf('stages');
  expect(picture.stages.map((stage) => [stage.title, stage.skipped])).toEqual([
    ['Stage build', false],
    ['Stage tests', true],
    ['Stage 2', false],
  ]);
});

test('a failure names its line', () => {
  const picture = pictureOf('failed');
  expect(picture.errorLine).toBe(4);
  expect(picture.summary).toContain('"/package.json": not found');
  expect(picture.stages[0]?.steps.filter((step) => step.status === 'failed').map((step) => step.note)).toEqual([
    '"/package.json": not found',
  ]);
});

test('what a RUN printed stands below it when it is short', () => {
  const build = worldOf('rebuilt').builds.at(-1);
  const [stage] = build?.stages ?? [];
  const run = stage?.steps.find((step) => step.status === 'built' && step.kind === 'run');
  if (build === undefined || stage === undefined || run === undefined) throw new Error('no RUN was built');
  const printing = (output: string): string | undefined => {
    const steps = stage.steps.map((step) => (step === run ? { ...step, output } : step));
    const picture = buildPicture({ ...build, stages: [{ ...stage, steps }] }, en);
    return picture.stages[0]?.steps.find((step) => step.id === run.id)?.printed;
  };
  expect(printing('/a/b/c\n')).toBe('/a/b/c');
  expect(printing('one\n\ntwo\n')).toBe('one ⏎ two');
  expect(printing('one\ntwo\nthree\n')).toBe('');
  expect(printing('')).toBe('');
});
