import type { FlagSpec } from '../../flags/spec.ts';
import { atLeast, type Command, forEachAtOnce } from '../command.ts';

/** The old name of `--timeout`. */
export const timeFlag: FlagSpec = {
  name: 'time',
  type: 'int',
  usage: '',
  hidden: true,
  deprecated: 'use --timeout instead',
};

/** Options of stop and restart as the API takes them. */
export function stopOptions(flags: {
  text(name: string): string | undefined;
  number(name: string): number | undefined;
}): {
  timeout?: number;
  signal?: string;
} {
  const timeout = flags.number('timeout') ?? flags.number('time');
  const signal = flags.text('signal');
  return { ...(timeout === undefined ? {} : { timeout }), ...(signal === undefined ? {} : { signal }) };
}

/** `docker stop`. */
export const containerStop: Command = {
  arity: atLeast(1),
  hidden: [timeFlag],
  run: (c) => forEachAtOnce(c, c.args, (name) => c.api.containers.stop(name, stopOptions(c.flags))),
};
