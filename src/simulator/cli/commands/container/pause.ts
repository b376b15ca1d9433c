import { atLeast, type Command, forEachAtOnce } from '../command.ts';

/** `docker pause`. */
export const containerPause: Command = {
  arity: atLeast(1),
  run: (c) => forEachAtOnce(c, c.args, (name) => c.api.containers.pause(name)),
};
