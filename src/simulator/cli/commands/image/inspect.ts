import { atLeast, type Command } from '../command.ts';
import { inspectWith, lookUps } from '../inspect.ts';

/** `docker image inspect`. */
export const imageInspect: Command = {
  arity: atLeast(1),
  refused: { platform: 'the images here have one platform, linux/amd64' },
  run: (c) => inspectWith(c, lookUps(c).image),
};
