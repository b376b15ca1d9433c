import { judge } from '../../src/lessons/judge.ts';
import type { Exercise, Solution, Verdict } from '../../src/lessons/types.ts';
import {
  type Input,
  type InputResult,
  type Scenario,
  SimulatorSession,
  Timeline,
  type World,
} from '../../src/simulator/index.ts';

/** A session on the simulator itself, with the World that the page would draw. */
export class Bench {
  readonly #scenario: Scenario;
  readonly #session: SimulatorSession;
  readonly #timeline = new Timeline();
  readonly #inputs: Input[] = [];

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#session = new SimulatorSession({ scenario, seed: 'test', inputs: [] });
    this.#timeline.append(this.#session.started.entries);
  }

  /** Runs a command; one that still holds the terminal is left running. */
  run(line: string): InputResult {
    return this.#do({ kind: 'command', terminal: 'main', line });
  }

  /** Ends whatever holds the terminal, as Ctrl-C does. */
  interrupt(): void {
    for (let tries = 0; tries < 3 && this.#session.busy('main'); tries++) {
      this.#do({ kind: 'keys', terminal: 'main', data: '\x03' });
      this.#do({ kind: 'advance', ms: 12_000 });
    }
  }

  /** Runs a command to its end; one that keeps the terminal is given a minute and then interrupted. */
  finish(line: string): InputResult {
    let result = this.run(line);
    for (let waited = 0; this.#session.busy('main') && waited < 60_000; waited += 5000) {
      const next = this.#do({ kind: 'advance', ms: 5000 });
      result = { ...next, output: [...result.output, ...next.output] };
    }
    const ended = !this.#session.busy('main');
    this.interrupt();
    return { ...result, ...(ended && { exitCode: this.#session.exitCode('main') }) };
  }

  put(path: string, text: string): void {
    this.#do({ kind: 'file', path, text });
  }

  get world(): World {
    return this.#timeline.worldAfter(this.#timeline.length);
  }

  verdict(exercise: Exercise): Promise<Verdict> {
    const record = { scenario: this.#scenario, seed: 'test', inputs: this.#inputs };
    return judge(exercise, this.world, (questions) => Promise.resolve(this.#session.probe(record, questions)));
  }

  #do(input: Input): InputResult {
    this.#inputs.push(input);
    const result = this.#session.input(input);
    this.#timeline.append(result.entries);
    return result;
  }
}

export const textOf = (result: InputResult): string => result.output.map((one) => one.text).join('');

/** What is judged after somebody has done all of a solution. */
export async function after(
  exercise: Exercise,
  solution: Solution,
): Promise<{ readonly verdict: Verdict; readonly open: readonly string[]; readonly output: string }> {
  const bench = new Bench(exercise.scenario);
  for (const [path, text] of Object.entries(solution.files ?? {})) bench.put(path, text);
  const output = solution.commands.map((line) => textOf(bench.finish(line))).join('');
  const verdict = await bench.verdict(exercise);
  return {
    verdict,
    open: verdict.facts.flatMap((fact) => (fact.met ? [] : [`${fact.id}: ${fact.unmet?.en}`])),
    output,
  };
}
