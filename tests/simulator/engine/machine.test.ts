import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../scripts/conformance/compare.ts';
import type { ScenarioRecord } from '../../../scripts/conformance/scenario.ts';
import { replay } from '../../../scripts/replay.ts';
import { containerChart, shouldRestart } from '../../../src/simulator/engine/container/container.machine.ts';
import { machinePaths } from './machine-paths.ts';

const FOLDER = 'tests/recorded/lifecycle';
const paths = machinePaths();

const recordOf = (name: string): ScenarioRecord => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));

describe('the container machine', () => {
  it('has paths over all its transitions, but for a removal that fails, which nothing here can cause', () => {
    const taken = new Set(paths.flatMap((path) => path.transitions));
    const all = containerChart().transitions.map(({ from, event, to }) => `${from} ${event} ${to}`);
    expect(all.filter((one) => !taken.has(one))).toEqual(['removing REMOVE_FAILED dead', 'dead REMOVE removing']);
    expect(paths.length).toBeGreaterThanOrEqual(60);
  });

  it('draws every state at a place of its own', () => {
    const places = containerChart().states.map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(8);
  });

  it('has its paths recorded, no more and no fewer', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txtar'));
    expect(files.sort()).toEqual(paths.map((path) => `${path.name}.txtar`).sort());
  });

  it.each(paths.map((path) => [path.name, path] as const))('%s: predicts what Docker did', (name, path) => {
    expect(readFileSync(`${FOLDER}/${name}.txtar`, 'utf8')).toBe(path.scenario);
    const looks = recordOf(name).steps.filter((step) => step.command.startsWith('docker inspect'));
    const states = looks.map((step) => (step.exitCode === 0 ? step.stdout?.split(' ')[0] : 'gone'));
    expect(states).toEqual(path.states);
  });

  it.each(paths.map((path) => [path.name, path] as const))('%s: the simulator answers as Docker did', (name, path) => {
    expect(compareRecords(recordOf(name), replay(name, path.scenario))).toEqual([]);
  });
});

describe('the restart policy', () => {
  const life = {
    policy: { Name: 'on-failure', MaximumRetryCount: 2 } as const,
    autoRemove: false,
    restartCount: 0,
    stoppedByHand: false,
    restartingByHand: false,
    exitCode: 0,
    error: '',
    oomKilled: false,
    backOff: 0,
  };
  it.each([
    [life, 1, true],
    [life, 0, false],
    [{ ...life, restartCount: 2 }, 1, false],
    [{ ...life, stoppedByHand: true }, 1, false],
    [{ ...life, policy: { Name: 'always', MaximumRetryCount: 0 } as const }, 0, true],
    [{ ...life, policy: { Name: 'no', MaximumRetryCount: 0 } as const }, 1, false],
  ])('decides by policy, exit code, count and hand', (now, exitCode, expected) => {
    expect(shouldRestart(now, exitCode)).toBe(expected);
  });
});
