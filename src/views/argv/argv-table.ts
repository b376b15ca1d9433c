import { type JournalEntry, SimulatorSession } from '../../simulator/index.ts';
import { ARGV_BASE, type ArgvFacts, type ArgvSetup, argvFacts, argvInputs } from './argv-facts.ts';

/** The forms in which the two instructions can be written. */
export const FORMS = ['absent', 'exec', 'shell', 'empty'] as const;
export type Form = (typeof FORMS)[number];

export const ENTRYPOINTS: Readonly<Record<Form, string>> = {
  absent: '',
  exec: 'ENTRYPOINT ["echo", "hi"]',
  shell: 'ENTRYPOINT echo hi',
  empty: 'ENTRYPOINT []',
};

export const CMDS: Readonly<Record<Form, string>> = {
  absent: '',
  exec: 'CMD ["one", "$HOME"]',
  shell: 'CMD echo $HOME',
  empty: 'CMD []',
};

/** Words after the image's name: the second table has them. */
export const WORDS = 'ls /';

export interface ArgvCell {
  readonly entrypoint: Form;
  readonly cmd: Form;
  readonly setup: ArgvSetup;
  readonly facts: ArgvFacts;
}

/** Every combination, run in the simulator: an image and a container each. Takes about a second. */
export function argvTable(words: string): readonly ArgvCell[] {
  const run = argvRunner();
  return FORMS.flatMap((entrypoint) =>
    FORMS.map((cmd): ArgvCell => {
      const setup = { entrypoint: ENTRYPOINTS[entrypoint], cmd: CMDS[cmd], override: undefined, words };
      return { entrypoint, cmd, setup, facts: run(setup) };
    }),
  );
}

/** Runs setups one after the other in one session. */
export function argvRunner(): (setup: ArgvSetup) => ArgvFacts {
  const scenario = { id: 'argv', catalog: 'site', images: [ARGV_BASE], files: {} } as const;
  const session = new SimulatorSession({ scenario, seed: 'argv', inputs: [] });
  let count = 0;
  return (setup) => {
    const entries: JournalEntry[] = [];
    let terminal = '';
    for (const input of argvInputs(setup, `c${count++}`)) {
      const result = session.input(input);
      entries.push(...result.entries);
      terminal += result.output.map((one) => one.text).join('');
    }
    return argvFacts(entries, terminal);
  };
}
