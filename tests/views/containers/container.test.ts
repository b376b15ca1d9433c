import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { containerChart } from '../../../src/simulator/engine/container/container.machine.ts';
import { containerPicture } from '../../../src/views/containers/container.view-model.ts';
import { chartOf, momentOf, runnerFollower } from '../../../src/views/containers/container-chart.view-model.ts';
import { exitMeaning } from '../../../src/views/containers/exit-code.ts';
import { containerInFocus, containersShown } from '../../../src/views/containers/focus.ts';
import { only, timelineOf, worldOf } from '../story.ts';

const en = words('en');

function pictureOf(story: Parameters<typeof worldOf>[0]) {
  const world = worldOf(story);
  return containerPicture(world, only(world.containers.values()), en);
}

test('the chart has every state of the machine and every way that leads elsewhere', () => {
  const machine = containerChart();
  const chart = chartOf(machine, undefined, 'wide', en);
  expect(chart.nodes.map((node) => node.name)).toEqual(machine.states.map((state) => state.name));
  const ways = new Set(
    machine.transitions.filter((one) => one.from !== one.to).map((one) => `${one.from}-${one.event}-${one.to}`),
  );
  expect(new Set(chart.edges.map((edge) => edge.key))).toEqual(ways);
});

test('states do not overlap and edges stay in the picture, in both shapes', () => {
  for (const shape of ['wide', 'tall'] as const) {
    const chart = chartOf(containerChart(), undefined, shape, en);
    for (const a of chart.nodes)
      for (const b of chart.nodes)
        if (a !== b)
          expect(
            Math.abs(a.x - b.x) >= a.width || Math.abs(a.y - b.y) >= a.height,
            `${shape} ${a.name} ${b.name}`,
          ).toBe(true);
    const { x, y, width, height } = chart.box;
    for (const edge of chart.edges) {
      expect(edge.labelX >= x && edge.labelX <= x + width, `${shape} ${edge.key}`).toBe(true);
      expect(edge.labelY >= y && edge.labelY <= y + height, `${shape} ${edge.key}`).toBe(true);
    }
  }
});

test('the state and the way it came are lit', () => {
  const world = worldOf('killed');
  const chart = chartOf(containerChart(), only(world.containers.values()), 'wide', en);
  expect(chart.nodes.filter((node) => node.current).map((node) => node.name)).toEqual(['exited']);
  expect(chart.edges.filter((edge) => edge.taken).map((edge) => edge.key)).toEqual(['running-EXIT-exited']);
  expect(chart.caption).toContain('web is exited');
});

test('a shell as PID 1 with its child, and a signal it ignores', () => {
  const picture = pictureOf('stopping');
  expect(
    picture.processes.map(
      (row) => `${'  '.repeat(row.depth)}${row.pid} ${row.user} ${row.command}${row.first ? ' *' : ''}`,
    ),
  ).toEqual(['1 root /bin/sh -c "node server.js; echo done" *', '  7 1000 node server.js']);
  expect(picture.processes[0]?.signal).toBe('SIGTERM from Docker: ignored: PID 1 without a handler does not react');
});

test('the ten seconds run on the simulated clock', () => {
  const { countdown } = pictureOf('stopping');
  expect(countdown?.left).toBeGreaterThan(0.3);
  expect(countdown?.left).toBeLessThan(0.8);
  expect(countdown?.text).toMatch(/^SIGTERM was sent\. SIGKILL follows in \d/);
});

test('after SIGKILL: exit code, its meaning, and the signal that did it stay readable', () => {
  const picture = pictureOf('killed');
  expect(picture.exit).toMatchObject({ code: 137, title: 'Exit code 137', good: false });
  expect(picture.exit?.meaning).toContain('SIGTERM did not end PID 1 within 10 s');
  expect(picture.countdown).toBeUndefined();
  expect(picture.processes).toEqual([]);
  expect(picture.lateSignals.at(-1)).toMatchObject({ name: 'SIGKILL', effect: 'fatal', sender: 'Docker' });
});

test('the writable layer tells what was copied up', () => {
  expect(pictureOf('stopping').files).toEqual([
    { path: '/app/cache.json', sign: '+', change: 'added', sizeText: '2.1 kB', copiedUp: false },
    { path: '/etc/hosts', sign: '~', change: 'modified', sizeText: '174 B', copiedUp: true },
  ]);
});

test('exit codes', () => {
  expect(exitMeaning(137, true, en)).toBe(en.container.exit['137oom']);
  expect(exitMeaning(134, false, en)).toBe('128 + 6: ended by signal 6.');
  expect(exitMeaning(42, false, en)).toBe(en.container.exit.other);
});

test('a removed container is shown until the next input: the last state is lit, with the command that led there', () => {
  const world = worldOf('outlived');
  const [gone] = world.removed;
  expect(world.containers.size).toBe(0);
  expect(containersShown(world)).toEqual([gone]);
  expect(containerInFocus(world)).toBe(gone);
  const chart = chartOf(containerChart(), gone, 'wide', en);
  expect(chart.nodes.filter((node) => node.current).map((node) => node.name)).toEqual(['removed']);
  expect(chart.edges.filter((edge) => edge.taken).map((edge) => edge.to)).toContain('removed');
  expect(chart.caption).toContain('db is removed');
  expect(chart.because).toBe('Because of: docker rm -f db');
  const picture = gone && containerPicture(world, gone, en);
  expect(picture?.stateText).toBe('removed');
  expect(picture?.meaning).toBe('Gone, with its writable layer. Because of: docker rm -f db');
});

test('what an input removed is gone with the next one, and comes back when one steps back', () => {
  const timeline = timelineOf('outlived');
  const before = timeline.length;
  const last = timeline.entries[before - 1];
  if (last === undefined) throw new Error('an empty story');
  const event = { type: 'terminal.command', terminal: 'main', command: 'ls' } as const;
  timeline.append([{ ...last, index: before, input: last.input + 1, at: last.at + 5, event }]);
  expect(timeline.worldAfter(before + 1).removed).toEqual([]);
  expect(timeline.worldAfter(before).removed).toHaveLength(1);
});

test('a signal that ended an earlier run is not shown at the process of this one', () => {
  const world = worldOf('killed');
  const ended = only(world.containers.values());
  const [one] = worldOf('stopping').containers.values();
  const restarted = {
    ...ended,
    state: 'running',
    startedAt: world.now + 1,
    processes: one?.processes ?? new Map(),
  } as const;
  expect(containerPicture(world, ended, en).lateSignals).not.toEqual([]);
  expect(containerPicture(world, restarted, en).processes[0]?.signal).toBe('');
});

test('what travels on the chart goes along the way that was taken, and back along it when time goes back', () => {
  const timeline = timelineOf('killed');
  const follow = runnerFollower();
  const at = (moment: number) => {
    const container = [...timeline.worldAfter(moment).containers.values()].at(-1);
    return follow(momentOf(chartOf(containerChart(), container, 'wide', en), container));
  };
  const states = Array.from(
    { length: timeline.length + 1 },
    (_, moment) => [...timeline.worldAfter(moment).containers.values()].at(-1)?.state,
  );
  const [running, exited] = [states.indexOf('running'), states.indexOf('exited')];
  expect(at(states.indexOf('created'))).toBeUndefined();
  const start = at(running);
  expect(start).toMatchObject({ back: false });
  expect(start?.way).toMatch(/^created-.*-running$/);
  // Nothing new: what travels goes on travelling.
  expect(at(running + 1)).toBe(start);
  const end = at(exited);
  expect(end?.way).toMatch(/^running-.*-exited$/);
  expect(at(running)).toEqual({ way: end?.way, back: true });
  expect(at(exited)).toEqual({ way: end?.way, back: false });
});
