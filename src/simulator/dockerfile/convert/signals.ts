import { parseSigned } from '../go-text.ts';

const NAMES: ReadonlySet<string> = new Set([
  'ABRT',
  'ALRM',
  'BUS',
  'CHLD',
  'CLD',
  'CONT',
  'FPE',
  'HUP',
  'ILL',
  'INT',
  'IO',
  'IOT',
  'KILL',
  'PIPE',
  'POLL',
  'PROF',
  'PWR',
  'QUIT',
  'SEGV',
  'STKFLT',
  'STOP',
  'SYS',
  'TERM',
  'TRAP',
  'TSTP',
  'TTIN',
  'TTOU',
  'URG',
  'USR1',
  'USR2',
  'VTALRM',
  'WINCH',
  'XCPU',
  'XFSZ',
  'RTMIN',
  'RTMAX',
]);

/** Whether STOPSIGNAL takes this: a number other than 0, or a name with or without SIG, in any casing. */
export function isSignal(text: string): boolean {
  const number = parseSigned(text, 64);
  if (typeof number === 'number') return number !== 0;
  const name = text.toUpperCase().replace(/^SIG/, '');
  if (NAMES.has(name)) return true;
  const realTime = /^RTM(IN\+|AX-)([1-9][0-9]?)$/.exec(name);
  if (realTime === null) return false;
  return Number(realTime[2]) <= (realTime[1] === 'IN+' ? 15 : 14);
}
