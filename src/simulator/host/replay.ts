import type { EventSink } from '../api/domain-event.ts';
import { utf8Decode } from '../base/bytes.ts';
import { atOnce } from '../base/part.ts';
import { type Computer, recordingComputer } from './computer.ts';

/** What one command of a scenario answered. `exitCode` is null when the scenario ended before it did. */
export interface ReplayStep {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ReplayScenario {
  /** Names the working folder: `/proj/NAME`. */
  readonly name: string;
  readonly commands: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** As long as a recorded scenario may take, in milliseconds. */
const LIMIT = 300_000;

/**
 * Runs a scenario as the recorder of a real engine does: all commands in one bash, each sourced from a file with its
 * output going to files and nothing on its standard input, so that `cd` and variables carry on.
 */
export function replayOn(computer: Computer, scenario: ReplayScenario): ReplayStep[] {
  const out = `/proj/${scenario.name}.out`;
  computer.putFile(`${out}/driver`, driverOf(scenario, out));
  for (const [index, command] of scenario.commands.entries()) computer.putFile(`${out}/${index}.cmd`, `${command}\n`);
  atOnce(computer.runScript(`${out}/driver`, LIMIT));
  const read = (name: string): string => utf8Decode(computer.readBytes(`${out}/${name}`) ?? new Uint8Array(0));
  return scenario.commands.map((_, index) => {
    const code = read(`${index}.rc`).trim();
    return { exitCode: code === '' ? null : Number(code), stdout: read(`${index}.out`), stderr: read(`${index}.err`) };
  });
}

/** The same on a computer of its own, like the recorded one. */
export function replayScenario(scenario: ReplayScenario, events: EventSink = SILENT): ReplayStep[] {
  return replayOn(recordingComputer(scenario.name, scenario.files, events), scenario);
}

function driverOf({ name, commands }: ReplayScenario, out: string): string {
  const lines = commands.map(
    (_, i) => `. ${out}/${i}.cmd >${out}/${i}.out 2>${out}/${i}.err </dev/null; echo $? >${out}/${i}.rc`,
  );
  return `cd /proj/${name}\n${lines.join('\n')}\n`;
}

/** For those who want no journal. */
export const SILENT: EventSink = { emit: () => {}, cause: () => () => {} };
