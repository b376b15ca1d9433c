import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { processesPicture } from '../../../src/views/processes/processes.view-model.ts';
import { worldOfRun } from '../run-story.ts';

const en = words('en');

test('one process, two numbers', () => {
  const { groups, summary } = processesPicture(worldOfRun('one-process'), en);
  const [group] = groups;
  expect(group?.processes).toMatchObject([{ pid: 1, first: true, user: 'root', command: 'sleep 600' }]);
  expect(group?.processes[0]?.hostPid).toBeGreaterThan(1);
  expect(group?.spaces.map((space) => `${space.name}: ${space.ownText}`)).toEqual([
    'Files: own',
    'Processes: own',
    'Network: own',
    'Host name: own',
    'Users: shared',
    'Kernel and clock: shared',
  ]);
  expect(summary).toBe('1 process in 1 container.');
});

test('what a container shares with another one', () => {
  const { groups } = processesPicture(worldOfRun('process-tree'), en);
  expect(groups.map((group) => group.name)).toEqual(['db', 'web', 'work', 'peer']);
  const hostPids = groups.flatMap((group) => group.processes.map((process) => process.hostPid));
  expect(new Set(hostPids).size).toBe(hostPids.length);
  const peer = groups.at(-1);
  expect(peer?.spaces.filter((space) => !space.own).map((space) => `${space.name}: ${space.text}`)).toEqual([
    'Processes: sees those of web',
    'Network: that of web',
    'Users: root in here is root out there',
    'Kernel and clock: one for all',
  ]);
});
