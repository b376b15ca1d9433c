import type { Input, InputResult, JournalEntry, Scenario, World } from '../session/simulator.ts';
import type { SideOutcome } from './compare.view-model.ts';

/** Something that runs a session: the page's worker, or a session in one call. */
export interface Driver {
  start(scenario: Scenario): Promise<InputResult>;
  input(input: Input): Promise<InputResult>;
}

/** Builds a project, saves an edited file and builds again. `fold` gives the World after entries. */
export async function runSide(
  driver: Driver,
  fold: () => { append(entries: readonly JournalEntry[]): void; world(): World },
  files: Readonly<Record<string, string>>,
  edit: { readonly path: string; readonly text: string },
): Promise<SideOutcome> {
  const moments = fold();
  const build: Input = { kind: 'command', terminal: 'main', line: 'docker build -t app .' };
  moments.append((await driver.start({ id: 'compare', catalog: 'site', images: [], files })).entries);
  moments.append((await driver.input(build)).entries);
  const first = moments.world();
  moments.append((await driver.input({ kind: 'file', path: edit.path, text: edit.text })).entries);
  moments.append((await driver.input(build)).entries);
  return { first, second: moments.world() };
}
