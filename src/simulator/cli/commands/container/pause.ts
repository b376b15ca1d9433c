import { atLeast, type Command, forEachName } from '../command.ts';

/** `docker pause`. */
export const containerPause: Command = {
  arity: atLeast(1),
  run: (c) => forEachName(c, c.args, (name) => c.api.containers.pause(name)),
};
