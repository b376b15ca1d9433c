import type { Program } from '../program.ts';
import { COMMON_TOOLS, GNU_TOOLS, SERVICES, TOOLS } from './applets.ts';
import { makeBusybox } from './busybox.ts';

/** Which shell a shell's file is. */
export type ShellPersonality = 'ash' | 'dash' | 'bash';

export interface ProgramsOptions {
  readonly shell: (personality: ShellPersonality) => Program;
}

/**
 * Every program that the simulator can run, by the name that a program's file carries (`busybox`, `gnu/ls`, `nginx`).
 * A file with another name exists, but says that it is not modelled.
 */
export function createPrograms(options: ProgramsOptions): ReadonlyMap<string, Program> {
  const programs = new Map<string, Program>();
  for (const [name, maker] of Object.entries({ ...TOOLS, ...GNU_TOOLS })) programs.set(`gnu/${name}`, maker('gnu'));
  for (const [alias, name] of Object.entries(ALIASES)) {
    const maker = TOOLS[name];
    if (maker) programs.set(`gnu/${alias}`, maker('gnu'));
  }
  const busybox = makeBusybox(options.shell('ash'));
  for (const name of ['busybox', 'busybox-debian']) programs.set(name, busybox);
  for (const personality of ['ash', 'dash', 'bash'] as const) programs.set(personality, options.shell(personality));
  for (const [name, maker] of Object.entries(COMMON_TOOLS)) programs.set(name, maker('gnu'));
  for (const [name, program] of Object.entries(SERVICES)) programs.set(name, program);
  return programs;
}

/** Debian's names of files behind /etc/alternatives. */
const ALIASES: Readonly<Record<string, string>> = {
  mawk: 'awk',
  gawk: 'awk',
  'which.debianutils': 'which',
  rgrep: 'grep',
};
