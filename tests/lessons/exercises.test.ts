import { describe, expect, test } from 'vitest';
import { exercises } from '../../src/lessons/exercises.ts';
import { judge } from '../../src/lessons/judge.ts';
import { scenes } from '../../src/lessons/scenes.ts';
import type { Exercise, Solution } from '../../src/lessons/types.ts';
import { type InputResult, type Scenario, SimulatorSession, Timeline, type World } from '../../src/simulator/index.ts';

/** A session on the simulator itself, with the World that the page would draw. */
class Bench {
  readonly #session: SimulatorSession;
  readonly #timeline = new Timeline();

  constructor(scenario: Scenario) {
    this.#session = new SimulatorSession({ scenario, seed: 'test', inputs: [] });
    this.#timeline.append(this.#session.started.entries);
  }

  run(line: string): InputResult {
    const result = this.#session.input({ kind: 'command', terminal: 'main', line });
    this.#timeline.append(result.entries);
    return result;
  }

  put(path: string, text: string): void {
    this.#timeline.append(this.#session.input({ kind: 'file', path, text }).entries);
  }

  get world(): World {
    return this.#timeline.worldAfter(this.#timeline.length);
  }
}

function after(
  exercise: Exercise,
  solution: Solution,
): { readonly solved: boolean; readonly open: readonly string[]; readonly output: string } {
  const bench = new Bench(exercise.scenario);
  for (const [path, text] of Object.entries(solution.files ?? {})) bench.put(path, text);
  const output = solution.commands
    .map((line) =>
      bench
        .run(line)
        .output.map((one) => one.text)
        .join(''),
    )
    .join('');
  const verdict = judge(exercise, bench.world);
  return {
    solved: verdict.solved,
    open: verdict.facts.flatMap((fact) => (fact.met ? [] : [`${fact.id}: ${fact.unmet?.en}`])),
    output,
  };
}

describe.each(Object.values(exercises))('exercise $id', (exercise) => {
  test('is not solved at the start, and says of each fact what is missing', () => {
    const verdict = judge(exercise, new Bench(exercise.scenario).world);
    expect(verdict.solved).toBe(false);
    for (const fact of verdict.facts.filter((one) => !one.met))
      expect(fact.unmet?.['zh-cn']).toMatch(/[\u4e00-\u9fff]/);
  });

  test('its solution solves it', () => {
    const { open, output } = after(exercise, exercise.solution);
    expect(open, output).toEqual([]);
  });

  test('so do other right answers', () => {
    for (const other of exercise.alternatives ?? []) {
      const { open, output } = after(exercise, other);
      expect(open, output).toEqual([]);
    }
  });

  test('answers that only look right do not', () => {
    for (const wrong of exercise.wrong ?? [])
      expect(after(exercise, wrong).solved, wrong.commands.join('; ')).toBe(false);
  });

  test('has hints and speaks both languages', () => {
    expect(exercise.hints.length).toBeGreaterThan(0);
    for (const text of [exercise.task, ...exercise.hints, ...exercise.goals.map((goal) => goal.text)]) {
      expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
      expect(text['zh-cn']).not.toMatch(/[\u4e00-\u9fff][,;!?]/);
      expect(text['zh-cn'].length).toBeGreaterThan(0);
    }
  });
});

test.each(Object.values(scenes))('every command of the scene $id runs', (scene) => {
  const bench = new Bench(scene.scenario);
  for (const step of scene.steps) {
    if (step.edit !== undefined) bench.put(step.edit.path, step.edit.text);
    const result = bench.run(step.command);
    expect(result.exitCode, `${step.command}\n${result.output.map((one) => one.text).join('')}`).toBe(0);
  }
});
