import type { Program } from '../program.ts';
import { COMMON_TOOLS, GNU_TOOLS, TOOLS } from './applets.ts';
import { makeBusybox } from './busybox.ts';
import { curl } from './net/curl.ts';
import { getent, ss } from './net/tools.ts';
import { nginx } from './services/nginx/nginx.ts';
import { redisCli } from './services/redis/client.ts';
import { redisServer } from './services/redis/server.ts';

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
  programs.set('busybox', makeBusybox(options.shell('ash')));
  for (const personality of ['ash', 'dash', 'bash'] as const) programs.set(personality, options.shell(personality));
  for (const [name, maker] of Object.entries(COMMON_TOOLS)) programs.set(name, maker('gnu'));
  for (const [name, program] of Object.entries(OTHERS)) programs.set(name, program);
  return programs;
}

/** Programs that are the same wherever they are installed. */
const OTHERS: Readonly<Record<string, Program>> = {
  curl: curl('gnu'),
  getent: getent('gnu'),
  nginx,
  'redis-cli': redisCli,
  'redis-server': redisServer,
  ss: ss('gnu'),
};
