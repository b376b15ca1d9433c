import { SIGNALS, type SignalName } from '../../../signals.ts';

/** The signal of this number. */
export const byNumber = (code: number): SignalName | undefined =>
  (Object.keys(SIGNALS) as SignalName[]).find((name) => SIGNALS[name] === code);

const BUILTINS =
  /^(\.|:|alias|bg|break|case|cd|command|continue|eval|exec|exit|export|fc|fg|for|getopts|hash|if|jobs|login|logout|read|readonly|return|set|shift|test|times|trap|type|ulimit|umask|unalias|unset|wait|while)$/;

/** The words of a command that make runs without a shell; undefined when it needs one. */
export function simpleCommand(command: string): string[] | undefined {
  if (/[#;"*?[\]&|<>(){}$`^~!\\'\n]/.test(command)) return undefined;
  const list = command.trim().split(/\s+/);
  const [first = ''] = list;
  return first.includes('=') || BUILTINS.test(first) ? undefined : list;
}
