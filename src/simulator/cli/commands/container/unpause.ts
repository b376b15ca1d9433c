import { atLeast, type Command, forEachName } from '../command.ts';

/** `docker unpause`. */
export const containerUnpause: Command = {
  arity: atLeast(1),
  run: (c) => forEachName(c, c.args, (name) => c.api.containers.unpause(name)),
};
