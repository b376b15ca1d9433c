/**
 * The headless command: how a contributor asks the simulator anything without a browser.
 * `npm run -s drydock -- help` lists the forms.
 */
import { readFileSync } from 'node:fs';

const HELP = `drydock                               a terminal on the simulated host
drydock replay FILE.txtar…            run scenarios; a line of JSON each: its record
drydock frontend < CASES.jsonl        what the Dockerfile frontend says to each case, a JSON line each
drydock bench FILE                    {"lines","bytes","parseMs","convertMs"}: medians to parse, and to parse, lint and convert
drydock export IMAGE -o FILE          a tar for 'docker load' [--from FILE.txtar: the state that scenario leaves]
`;

async function main(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  switch (command) {
    case undefined:
      return (await import('./terminal.ts')).terminal();
    case 'replay':
      return (await import('./replay.ts')).replayFiles(rest);
    case 'frontend':
      return frontend();
    case 'bench':
      return bench(rest);
    case 'export':
      return (await import('./export.ts')).exportImage(rest);
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(HELP);
      return 0;
    default:
      process.stderr.write(`drydock: '${command}' is not a drydock command.\n\n${HELP}`);
      return 2;
  }
}

async function frontend(): Promise<number> {
  const { frontend: answer } = await import('./frontend.ts');
  for (const line of answer(readFileSync(0, 'utf8'))) process.stdout.write(`${line}\n`);
  return 0;
}

async function bench(files: readonly string[]): Promise<number> {
  const [file] = files;
  if (file === undefined) {
    process.stderr.write('drydock bench: name a Dockerfile: drydock bench FILE\n');
    return 2;
  }
  const { bench: measure } = await import('./bench-frontend.ts');
  process.stdout.write(`${JSON.stringify(measure(readFileSync(file, 'utf8')))}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
