import { atLeast, type Command, forEachAtOnce } from '../command.ts';

/** `docker kill`. */
export const containerKill: Command = {
  arity: atLeast(1),
  run: (c) => forEachAtOnce(c, c.args, (name) => c.api.containers.kill(name, c.flags.text('signal') ?? '')),
};
