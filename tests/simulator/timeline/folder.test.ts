import { expect, test } from 'vitest';
import { SimulatorSession } from '../../../src/simulator/index.ts';

test('the folder is told as text files, whoever made them', () => {
  const session = new SimulatorSession({
    seed: 'folder',
    inputs: [],
    scenario: { id: 'folder', catalog: 'site', images: ['alpine:3.22'], files: { 'a.txt': 'a\n', 'src/b.txt': 'b\n' } },
  });
  const run = (line: string) => session.input({ kind: 'command', terminal: 'main', line });
  run('echo made > made.txt; rm a.txt; mkdir -p x/y; cp src/b.txt x/y/c; printf "\\0" > binary');
  run('docker run --rm -v "$PWD":/here alpine:3.22 sh -c "echo inside > /here/inside.txt"');
  expect(session.folder()).toEqual({
    'inside.txt': 'inside\n',
    'made.txt': 'made\n',
    'src/b.txt': 'b\n',
    'x/y/c': 'b\n',
  });
});
