/** Linux signal numbers on amd64. */
export const SIGNALS = {
  HUP: 1,
  INT: 2,
  QUIT: 3,
  ILL: 4,
  TRAP: 5,
  ABRT: 6,
  BUS: 7,
  FPE: 8,
  KILL: 9,
  USR1: 10,
  SEGV: 11,
  USR2: 12,
  PIPE: 13,
  ALRM: 14,
  TERM: 15,
  STKFLT: 16,
  CHLD: 17,
  CONT: 18,
  STOP: 19,
  TSTP: 20,
  TTIN: 21,
  TTOU: 22,
  URG: 23,
  XCPU: 24,
  XFSZ: 25,
  VTALRM: 26,
  PROF: 27,
  WINCH: 28,
  IO: 29,
  PWR: 30,
  SYS: 31,
} as const;

/** Without the `SIG` prefix. */
export type SignalName = keyof typeof SIGNALS;

/** What the kernel does when there is no handler. */
export function defaultAction(signal: SignalName): 'terminate' | 'ignore' | 'stop' | 'continue' {
  switch (signal) {
    case 'CHLD':
    case 'URG':
    case 'WINCH':
      return 'ignore';
    case 'STOP':
    case 'TSTP':
    case 'TTIN':
    case 'TTOU':
      return 'stop';
    case 'CONT':
      return 'continue';
    default:
      return 'terminate';
  }
}

/** Accepts `TERM`, `SIGTERM`, `sigterm`, `15`; undefined for anything else. */
export function parseSignal(text: string): SignalName | undefined {
  const upper = text.toUpperCase().replace(/^SIG/, '');
  for (const [name, number] of Object.entries(SIGNALS) as [SignalName, number][]) {
    if (name === upper || String(number) === text) return name;
  }
  return undefined;
}

/** 128 + n, as shells report a death by signal. */
export const signalExitCode = (signal: SignalName): number => 128 + SIGNALS[signal];
