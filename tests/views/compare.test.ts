import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { comparisons } from '../../src/lessons/compare.ts';
import { SimulatorSession, Timeline } from '../../src/simulator/index.ts';
import { compareRows, sidePicture, stopped, verdict } from '../../src/views/compare/compare.view-model.ts';
import { type Driver, runSide } from '../../src/views/compare/compare-run.ts';

const en = words('en');

function driver(): Driver {
  let session: SimulatorSession | undefined;
  return {
    start: (scenario) => {
      session = new SimulatorSession({ scenario, seed: 'x', inputs: [] });
      return Promise.resolve(session.started);
    },
    input: (input) => {
      if (session === undefined) throw new Error('not started');
      return Promise.resolve(session.input(input));
    },
  };
}

function fold() {
  const timeline = new Timeline();
  return {
    append: (entries: Parameters<Timeline['append']>[0]) => timeline.append(entries),
    world: () => timeline.worldAfter(timeline.length),
  };
}

async function compared(id: string) {
  const one = comparisons.find((comparison) => comparison.id === id);
  if (one === undefined) throw new Error(id);
  const source = one.files[one.edit.path] ?? '';
  expect(source).toContain(one.edit.from);
  const edit = { path: one.edit.path, text: source.replace(one.edit.from, one.edit.to) };
  const side = (dockerfile: string) => runSide(driver(), fold, { ...one.files, Dockerfile: dockerfile }, edit);
  const [left, right] = [await side(one.left.dockerfile), await side(one.right.dockerfile)];
  return { left, right, rows: compareRows(left, right, en) };
}

const told = (rows: ReturnType<typeof compareRows>) =>
  Object.fromEntries((rows ?? []).map((row) => [row.id, `${row.left} | ${row.right} | ${row.better}`]));

describe('two Dockerfiles, computed', () => {
  test('the order of COPY decides what an edited line costs', async () => {
    const { left, right, rows } = await compared('order');
    expect(told(rows)).toMatchObject({
      size: '26.2 MB | 26.2 MB | same',
      rebuilt: '3 | 2 | right',
      again: '1.7 s | 0.2 s | right',
      steps: '4 | 5 | none',
    });
    const after = (side: typeof left) =>
      sidePicture(side, en).steps.map((step) => `${step.statusText}: ${step.source}`);
    expect(after(left)).toContain('ran: RUN apk add --no-cache $(cat packages.txt)');
    expect(after(right)).toContain('cached: RUN apk add --no-cache $(cat packages.txt)');
    expect(verdict(rows ?? [], ['A', 'B'], en)).toBe('“B” is built again in 0.2 s instead of 1.7 s.');
  });

  test('a second stage leaves the tools behind', async () => {
    const { rows } = await compared('stages');
    expect(told(rows)).toMatchObject({ size: '177 MB | 8.3 MB | right', added: '168 MB | 53 B | right' });
  });

  test('what is removed in a later step is wasted', async () => {
    const { left, rows } = await compared('remove');
    expect(rows?.find((row) => row.id === 'wasted')).toMatchObject({
      left: '168 MB',
      better: 'right',
      bars: [1, expect.any(Number)],
    });
    expect(sidePicture(left, en).stack?.waste.pairs[0]?.text).toBe(
      '`RUN apk del gcc make` hides 168 MB that `RUN apk add --no-cache gcc make` brought (files: 12).',
    );
  });

  test('a side that does not build says why and is not compared', async () => {
    const files = { Dockerfile: 'FROM alpine:3.22\nRUN false\n' };
    const broken = await runSide(driver(), fold, files, { path: 'a', text: 'a' });
    const fine = await runSide(
      driver(),
      fold,
      { Dockerfile: 'FROM alpine:3.22\nRUN true\n' },
      { path: 'a', text: 'a' },
    );
    expect(compareRows(broken, fine, en)).toBeUndefined();
    expect(sidePicture(broken, en).error).toContain('did not complete successfully: exit code: 1');
    expect(sidePicture(fine, en).error).toBe('');
    expect(stopped([broken, fine], ['A', 'B'], en)).toBe('“A” does not build, so there is nothing to compare yet.');
    expect(stopped([fine, fine], ['A', 'B'], en)).toBeUndefined();
  });
});
