import { atLeast, type Command, forEachAtOnce } from '../command.ts';

/** `docker unpause`. */
export const containerUnpause: Command = {
  arity: atLeast(1),
  run: (c) => forEachAtOnce(c, c.args, (name) => c.api.containers.unpause(name)),
};
