import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { exportAfterScenario, loadAllParts } from '../src/simulator/index.ts';
import { parseScenario } from './conformance/scenario.ts';

await loadAllParts();

const USAGE = 'drydock export: name an image and a file: drydock export IMAGE -o FILE.tar [--from FILE.txtar]\n';

/** `drydock export IMAGE -o FILE [--from FILE.txtar]`: a tar that `docker load` accepts. */
export function exportImage(argv: readonly string[]): number {
  const option = (name: string): string | undefined => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const output = option('-o') ?? option('--output');
  const from = option('--from');
  const image = argv.find((word, index) => !word.startsWith('-') && !argv[index - 1]?.startsWith('-'));
  if (image === undefined || output === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const scenario = from === undefined ? undefined : parseScenario(basename(from, '.txtar'), readFileSync(from, 'utf8'));
  const result = exportAfterScenario(image, {
    name: scenario?.name ?? 'export',
    commands: scenario?.commands.map((command) => command.text) ?? [],
    files: Object.fromEntries(scenario?.files ?? []),
  });
  if (!result.ok) {
    process.stderr.write(`Error response from daemon: ${result.error.message}\n`);
    return 1;
  }
  writeFileSync(output, result.value);
  return 0;
}
