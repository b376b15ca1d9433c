import { atLeast, type Command } from '../command.ts';
import { inspectWith, lookUps } from '../inspect.ts';

/** `docker network inspect`. */
export const networkInspect: Command = { arity: atLeast(1), run: (c) => inspectWith(c, lookUps(c).network) };
