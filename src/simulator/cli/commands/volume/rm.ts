import { atLeast, type Command, forEachName } from '../command.ts';

/** `docker volume rm`. */
export const volumeRm: Command = {
  arity: atLeast(1),
  run: (c) => forEachName(c, c.args, (name) => c.api.volumes.remove(name, { force: c.flags.bool('force') })),
};
