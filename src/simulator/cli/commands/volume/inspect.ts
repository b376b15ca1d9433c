import { ok } from '../../../base/result.ts';
import { atLeast, type Command } from '../command.ts';
import { inspectWith, lookUps } from '../inspect.ts';

/** `docker volume inspect`: as in Docker, templates see the Go type only. */
export const volumeInspect: Command = {
  arity: atLeast(1),
  run: (c) =>
    inspectWith(c, function* (name) {
      const found = yield* lookUps(c).volume(name);
      return found.ok ? ok({ ...found.value, hasRaw: false }) : found;
    }),
};
