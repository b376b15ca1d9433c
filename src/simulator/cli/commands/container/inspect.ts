import { atLeast, type Command } from '../command.ts';
import { inspectWith, lookUps } from '../inspect.ts';

/** `docker container inspect`. */
export const containerInspect: Command = { arity: atLeast(1), run: (c) => inspectWith(c, lookUps(c).container) };
