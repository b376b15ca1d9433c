import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SimulatorSession } from '../../../../src/simulator/index.ts';

/** What a real apt of each release said it would install, `$ command` by `$ command`. */
const recordsOf = (release: string): (readonly [command: string, said: string])[] =>
  readFileSync(join(import.meta.dirname, `../../../recorded/apt/${release}.txt`), 'utf8')
    .trimEnd()
    .split(/\n\n(?=\$ )/)
    .map((block) => {
      const [first = '', ...rest] = block.split('\n');
      return [first.slice(2), rest.join('\n')];
    });

const RELEASES = [
  ['trixie', 'debian:trixie-slim'],
  ['resolute', 'ubuntu:26.04'],
] as const;

describe.each(RELEASES)('apt-get of %s', (release, image) => {
  const session = new SimulatorSession({
    scenario: { id: 'apt', files: {}, images: [image], catalog: 'site' },
    seed: 'apt',
    inputs: [],
  });
  const run = (line: string): string => {
    const parts = [session.input({ kind: 'command', terminal: 'main', line })];
    while (parts.at(-1)?.exitCode === undefined && parts.length < 100)
      parts.push(session.input({ kind: 'advance', ms: 1000 }));
    return parts
      .flatMap(({ output }) => output.map(({ text }) => text))
      .join('')
      .replaceAll('\r\n', '\n');
  };
  run(`docker run --name lists ${image} apt-get update && docker commit lists listed`);

  it.each(recordsOf(release))('%s', (command, said) => {
    const text = run(`docker run --rm listed sh -c '${command} 2>&1'`);
    const from = text.indexOf('Reading package lists');
    const end = text.search(/^Get:|^~\/app /m);
    expect(text.slice(from, end).trimEnd()).toBe(said);
  });
});
