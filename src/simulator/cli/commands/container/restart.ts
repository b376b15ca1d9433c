import { atLeast, type Command, forEachName } from '../command.ts';
import { stopOptions, timeFlag } from './stop.ts';

/** `docker restart`. */
export const containerRestart: Command = {
  arity: atLeast(1),
  hidden: [timeFlag],
  run: (c) => forEachName(c, c.args, (name) => c.api.containers.restart(name, stopOptions(c.flags))),
};
