import { describe, expect, it } from 'vitest';
import { commandTable } from '../../../src/simulator/cli/command-table.ts';
import { commands } from '../../../src/simulator/cli/commands/all.ts';
import { places } from '../../../src/simulator/cli/commands/index.ts';
import { findEntry, flagsOf } from '../../../src/simulator/cli/help.ts';
import { HELP } from '../../../src/simulator/cli/reference/help.data.ts';

describe('the table of commands', () => {
  it('has help for every command that does something', () => {
    const known = new Set(HELP.map((entry) => entry.path));
    expect(Object.keys(commands).filter((path) => !known.has(path))).toEqual([]);
  });

  it('knows the place of every command', () => {
    expect([...places.keys()].sort()).toEqual(Object.keys(commands).sort());
  });

  it('notes only flags that exist', () => {
    const wrong = Object.entries(commands).flatMap(([path, command]) => {
      const entry = findEntry(path);
      const flags = new Set(entry === undefined ? [] : flagsOf(entry).map((flag) => flag.name));
      const noted = [command.refused, command.simplified, command.checkers].flatMap((one) => Object.keys(one ?? {}));
      const hidden = new Set((command.hidden ?? []).map((flag) => flag.name));
      return noted.filter((flag) => !flags.has(flag) && !hidden.has(flag)).map((flag) => `${path} --${flag}`);
    });
    expect(wrong).toEqual([]);
  });

  it('finds short forms and second names', () => {
    const paths = ['ps', 'rmi', 'image ls', 'container list', 'builder build', 'build', 'image build'].map(
      (words) => findEntry(words)?.path,
    );
    expect(paths).toEqual([
      'container ls',
      'image rm',
      'image ls',
      'container ls',
      'buildx build',
      'buildx build',
      'buildx build',
    ]);
  });

  it('says of every refused thing what to use instead', () => {
    const silent = commandTable
      .filter((one) => one.fidelity === 'refused' && one.note === '')
      .map((one) => one.command);
    expect(silent).toEqual([]);
    const flags = commandTable.flatMap((one) =>
      one.flags.filter((flag) => flag.fidelity === 'refused' && flag.note === ''),
    );
    expect(flags).toEqual([]);
  });
});
