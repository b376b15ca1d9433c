import { comparisons } from '../../lessons/compare.ts';
import { type Input, type JournalEntry, SimulatorSession } from '../../simulator/index.ts';
import type { ArgvFacts, ArgvSetup } from '../argv/argv-facts.ts';
import { argvRunner } from '../argv/argv-table.ts';

const none = { entrypoint: '', cmd: '', override: undefined, words: '' };

/** States of the argv picture, as the simulator answers. */
const setups: Readonly<Record<string, ArgvSetup>> = {
  appended: { ...none, entrypoint: 'ENTRYPOINT ["echo", "hello"]', cmd: 'CMD ["world"]' },
  'shell form': { ...none, entrypoint: 'ENTRYPOINT echo hello', words: 'and you' },
  'shell stays': { ...none, cmd: 'CMD sleep 600; echo done' },
  exec: { ...none, cmd: 'CMD exec sleep 600' },
  override: { entrypoint: 'ENTRYPOINT ["echo"]', cmd: 'CMD ["hi"]', override: 'ls', words: '/etc' },
  refused: { ...none, entrypoint: 'ENTRYPOINT []' },
  'not found': { ...none, words: 'no-such-program' },
  'not built': { ...none, cmd: 'CDM ["echo"]' },
};

export function argvStories(): readonly {
  readonly name: string;
  readonly setup: ArgvSetup;
  readonly facts: ArgvFacts;
}[] {
  const run = argvRunner();
  return Object.entries(setups).map(([name, setup]) => ({ name, setup, facts: run(setup) }));
}

/** What both builds of each side left, as journals. */
export function compareStories(): readonly {
  readonly name: string;
  readonly sides: readonly { readonly first: readonly JournalEntry[]; readonly all: readonly JournalEntry[] }[];
}[] {
  return comparisons.map(({ id, files, edit, left, right }) => ({
    name: id,
    sides: [left, right].map(({ dockerfile }) => {
      const scenario = { id, catalog: 'site', images: [], files: { ...files, Dockerfile: dockerfile } } as const;
      const session = new SimulatorSession({ scenario, seed: 'compare', inputs: [] });
      const build: Input = { kind: 'command', terminal: 'main', line: 'docker build -t app .' };
      session.input(build);
      const first = session.journal.slice();
      session.input({ kind: 'file', path: edit.path, text: (files[edit.path] ?? '').replace(edit.from, edit.to) });
      session.input(build);
      return { first, all: session.journal.slice() };
    }),
  }));
}
