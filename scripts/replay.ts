import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadAllParts, replayScenario } from '../src/simulator/index.ts';
import { parseScenario, type ScenarioRecord } from './conformance/scenario.ts';

await loadAllParts();

/** Runs one scenario on a fresh simulated host and gives its record, in the form a real engine's record has. */
export function replay(name: string, text: string): ScenarioRecord {
  const scenario = parseScenario(name, text);
  const answers = replayScenario({
    name,
    commands: scenario.commands.map((command) => command.text),
    files: Object.fromEntries(scenario.files),
  });
  const steps = scenario.commands.map((command, index) => {
    const answer = answers[index] ?? { exitCode: null, stdout: '', stderr: '' };
    const step = { command: command.text, exitCode: answer.exitCode };
    return command.exitCodeOnly ? step : { ...step, stdout: answer.stdout, stderr: answer.stderr };
  });
  return { scenario: name, engine: '28.5.2', steps };
}

/** `drydock replay FILE.txtar…`: a record on a line of JSON for each file. Exit code 1 when one could not be read. */
export function replayFiles(files: readonly string[]): number {
  if (files.length === 0) {
    process.stderr.write('drydock replay: name at least one scenario: drydock replay FILE.txtar\n');
    return 2;
  }
  let code = 0;
  for (const file of files) {
    try {
      process.stdout.write(`${JSON.stringify(replay(basename(file, '.txtar'), readFileSync(file, 'utf8')))}\n`);
    } catch (error) {
      process.stderr.write(
        `drydock replay: ${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      code = 1;
    }
  }
  return code;
}
