import type { SignalName } from '../../../signals.ts';

const WORDS: Readonly<Partial<Record<SignalName, string>>> = {
  HUP: 'Hangup',
  INT: 'Interrupt',
  QUIT: 'Quit',
  ABRT: 'Aborted',
  FPE: 'Floating point exception',
  KILL: 'Killed',
  SEGV: 'Segmentation fault',
  PIPE: 'Broken pipe',
  TERM: 'Terminated',
};

/** How make tells of a command that a signal ended. */
export const signalWords = (signal: SignalName): string => WORDS[signal] ?? `Unknown signal ${signal}`;
