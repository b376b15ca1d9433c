import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { containerChart } from '../../../src/simulator/engine/container/container.machine.ts';
import { containerPicture } from '../../../src/views/containers/container.view-model.ts';
import { chartOf } from '../../../src/views/containers/container-chart.view-model.ts';
import { containerInFocus } from '../../../src/views/containers/focus.ts';
import {
  environmentOf,
  factsOf,
  healthOf,
  panesOf,
  restartOf,
  tileOf,
} from '../../../src/views/containers/inside.view-model.ts';
import type { RunStoryName } from '../../../src/views/gallery/run-stories.ts';
import { worldOfRun } from '../run-story.ts';
import { only } from '../story.ts';

const en = words('en');

function lone(story: RunStoryName) {
  const world = worldOfRun(story);
  return { world, container: only(world.containers.values()) };
}

test('files that were copied up or hidden mark the layer they come from', () => {
  const { world, container } = lone('copied-up');
  expect(
    containerPicture(world, container, en).files.map(
      (file) => `${file.sign} ${file.path}${file.copiedUp ? ' up' : ''}`,
    ),
  ).toEqual(['~ /app/colour up', '+ /app/new', '− /app/old']);
  expect(
    panesOf(world, container, en).map(
      (pane) => `${pane.origin} ${pane.label.split(' ')[0]}${pane.touched ? ' touched' : ''}`,
    ),
  ).toEqual(['own COPY', 'own RUN touched', 'base ADD']);
});

test('a stop that PID 1 ignores, and one that it handles', () => {
  const ignored = lone('stop-ignored');
  const [first] = containerPicture(ignored.world, ignored.container, en).processes;
  expect(first?.last).toMatchObject({ sender: 'Docker', name: 'SIGTERM', effect: 'ignored' });
  expect(chartOf(containerChart(), ignored.container, 'wide', en)).toMatchObject({
    move: 'It was sent a signal; it is still running.',
    because: 'Because of: docker stop web',
  });
  const handled = lone('stop-handled');
  const picture = containerPicture(handled.world, handled.container, en);
  expect(picture.exit?.code).toBe(0);
  expect(picture.lateSignals.at(-1)).toMatchObject({ name: 'SIGQUIT', effect: 'handled' });
  const killed = lone('stop-killed');
  const end = containerPicture(killed.world, killed.container, en);
  expect(end.exit?.code).toBe(137);
  expect(end.exit?.meaning).toContain('SIGTERM did not end PID 1 within 10 s, so `docker stop` sent SIGKILL');
  expect(end.lateSignals.map((one) => `${one.name} ${one.effect}`)).toEqual(['SIGTERM ignored', 'SIGKILL fatal']);
  expect(picture.exit?.meaning).toContain('SIGQUIT, had a handler');
});

test('health: the streak, the last check and what it said', () => {
  expect(healthOf(lone('health-bad').container, en)).toMatchObject({
    pips: [true, true, true],
    probe: { good: false, text: 'The last check failed with exit code 1.', output: 'database is away' },
  });
  const good = healthOf(lone('health-good').container, en);
  expect(good?.states.filter((state) => state.lit).map((state) => state.name)).toEqual(['healthy']);
  expect(good?.pips.some((pip) => pip)).toBe(false);
  expect(healthOf(lone('one-process').container, en)).toBeUndefined();
});

test('a restart waits longer each time', () => {
  const { world, container } = lone('restarting');
  const restart = restartOf(container, world.now, en);
  expect(restart).toMatchObject({ text: 'Restart policy: always', count: 'restarted 5 times' });
  expect(restart?.waiting?.left).toBeGreaterThan(0);
  expect(restart?.waiting?.text).toMatch(/^The next start is in 1(\.\d)? s/);
  expect(restartOf(lone('one-process').container, 0, en)).toBeUndefined();
});

test('variables with their origin; user, folder and what is special', () => {
  const { world, container } = lone('read-only-root');
  expect(environmentOf(world, container, en).map((row) => `${row.name} ${row.origin}`)).toEqual([
    'MODE docker run',
    'PATH image',
  ]);
  expect(factsOf(container, en)).toContainEqual(['User', '1000']);
  expect(factsOf(container, en)).toContainEqual(['Special', 'its root file system is read-only (--read-only)']);
  expect(containerPicture(world, container, en).refusals).toEqual([
    '/b was not written: the container runs with --read-only.',
  ]);
});

test('many containers at a glance', () => {
  const tiles = [...worldOfRun('many').containers.values()].map((container) => tileOf(container, en));
  expect(
    tiles.map((tile) => `${tile.name} ${tile.stateText} ${tile.notes.join(' ')}${tile.bad ? ' !' : ''}`.trim()),
  ).toEqual([
    'db running',
    'web running :8080',
    'later created',
    'nap paused',
    'done exited Exit code 0',
    'broken exited Exit code 3 !',
  ]);
});

test('a tile tells what its container wrote, and only that', () => {
  const { container } = lone('copied-up');
  expect(tileOf(container, en).wrote).toBe('3 files changed');
  const two = { ...container, files: new Map([...container.files].slice(0, 2)) };
  expect(tileOf(two, en).wrote).toBe('~ /app/colour  − /app/old');
  expect(tileOf({ ...container, files: new Map() }, en).wrote).toBe('');
});

test('why the policy does not start it again', () => {
  const over = (story: RunStoryName) => restartOf(lone(story).container, 0, en);
  expect(over('gave-up')).toMatchObject({
    text: 'Restart policy: on-failure:2',
    count: 'restarted 2 times, at most 2',
    over: 'No restart is left, so it stays exited. `docker start` begins to count anew.',
  });
  expect(over('kept-down')?.over).toBe('It was stopped by hand, so the policy does not start it again.');
  expect(over('restarting')?.over).toBeUndefined();
});

test('out of restarting it is the policy that starts a container, and the chart says so', () => {
  const chart = chartOf(containerChart(), undefined, 'wide', en);
  const label = (key: string) => chart.edges.find((edge) => edge.key === key)?.label;
  expect(label('restarting-START-running')).toBe('restart policy');
  expect(label('exited-START-running')).toBe('docker start');
});

test('a start that failed says so, and is forgotten once it runs', () => {
  const failed = [...worldOfRun('start-failed').containers.values()].at(-1);
  expect(failed?.error).toContain('port is already allocated');
  const start = worldOfRun('start-failed');
  expect(failed && containerPicture(start, failed, en).exit?.meaning).toBe(en.container.endedBy.notStarted);
  expect(chartOf(containerChart(), failed, 'wide', en).move).toBe('Starting it failed; it is still created.');
  const world = worldOfRun('started-after-all');
  const container = only(world.containers.values());
  expect(container.state).toBe('running');
  expect(containerPicture(world, container, en).error).toBeUndefined();
});

test('docker exec puts a process beside PID 1', () => {
  const { world, container } = lone('exec-beside');
  const rows = containerPicture(world, container, en).processes;
  expect(rows.filter((row) => row.note !== '').map((row) => `${row.depth} ${row.command}`)).toEqual(['0 sleep 300']);
});

test('a kill names itself in the meaning of 137', () => {
  const { world, container } = lone('kept-down');
  expect(containerPicture(world, container, en).exit?.meaning).toBe(en.container.endedBy.kill);
});

test('the picture is about the container that the last telling command named, not always about the newest', () => {
  const focus = (story: RunStoryName) => containerInFocus(worldOfRun(story))?.name;
  expect(focus('older-stopped')).toBe('one');
  expect(focus('older-removed')).toBe('one');
  expect(focus('volume-shared')).toBe('reader');
  expect(focus('many')).toBe('broken');
  expect(focus('nothing')).toBeUndefined();
});

test('a container that ends by itself while a command runs did not end because of it', () => {
  const because = (story: RunStoryName) => chartOf(containerChart(), lone(story).container, 'wide', en).because;
  expect(because('ended-meanwhile')).toBe('');
  expect(because('stopped-later')).toBe('Because of: docker kill -s TERM slow');
  expect(because('stop-killed')).toBe('Because of: docker stop web');
  expect(because('gave-up')).toBe('');
});

test('a start that failed tells its exit code at a glance', () => {
  expect(tileOf(lone('not-found').container, en)).toMatchObject({ notes: ['Exit code 127'], bad: true });
});
