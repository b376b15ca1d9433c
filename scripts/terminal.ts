import { createInterface } from 'node:readline';
import { type Input, type InputResult, loadAllParts, SimulatorSession } from '../src/simulator/index.ts';

await loadAllParts();

const TERMINAL = 'main';
/** Real milliseconds between two looks at the simulated clock while a command runs. */
const BEAT = 100;

/**
 * `drydock`: a terminal on the simulated host. At a real terminal every key goes there as it is; from a pipe each line is a
 * command, and the exit code is the last command's.
 */
export async function terminal(): Promise<number> {
  const session = new SimulatorSession({
    scenario: { id: 'terminal', files: {}, images: [], catalog: 'site' },
    seed: 'terminal',
    inputs: [],
  });
  return process.stdin.isTTY ? interactive(session) : fromPipe(session);
}

function show(result: InputResult): InputResult {
  for (const { text } of result.output) process.stdout.write(text);
  if (result.limit !== undefined) process.stderr.write(`\r\n${result.limit}\r\n`);
  return result;
}

async function fromPipe(session: SimulatorSession): Promise<number> {
  let code = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    code = show(session.input({ kind: 'command', terminal: TERMINAL, line })).exitCode ?? code;
  }
  return code;
}

function interactive(session: SimulatorSession): Promise<number> {
  const { stdin, stdout } = process;
  const give = (input: Input): InputResult => show(session.input(input));
  const size = (): InputResult =>
    give({ kind: 'resize', terminal: TERMINAL, columns: stdout.columns, rows: stdout.rows });
  show(session.started);
  size();
  stdin.setRawMode(true);
  return new Promise((resolve) => {
    const beat = setInterval(() => give({ kind: 'advance', ms: BEAT }), BEAT);
    const end = (): void => {
      clearInterval(beat);
      stdin.setRawMode(false);
      stdin.pause();
      stdout.write('\n');
      resolve(0);
    };
    stdout.on('resize', size);
    stdin.on('data', (data) => {
      give({ kind: 'keys', terminal: TERMINAL, data: data.toString('utf8') });
      if (session.closed(TERMINAL)) end();
    });
  });
}
