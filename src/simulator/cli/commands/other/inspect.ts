import { err } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { atLeast, type Command, fail, type Invocation } from '../command.ts';
import { inspectWith, type LookUp, lookUps } from '../inspect.ts';

const ORDER = ['container', 'image', 'network', 'volume'] as const;
const SWARM = ['config', 'node', 'plugin', 'secret', 'service', 'task'];
const TYPES = [...SWARM, ...ORDER].sort();

/** Looks for the name as a container, image, network and volume, in this order. */
function anyKind(c: Invocation): LookUp {
  const kinds = lookUps(c);
  return function* (name) {
    for (const kind of ORDER) {
      const found = yield* kinds[kind](name);
      if (found.ok) yield* sizeWarning(c, kind);
      if (found.ok || !found.error.missing) return found;
    }
    return err({ message: `Error: No such object: ${name}`, missing: true });
  };
}

function oneKind(c: Invocation, kind: (typeof ORDER)[number]): LookUp {
  const lookUp = lookUps(c)[kind];
  return function* (name) {
    const found = yield* lookUp(name);
    if (found.ok) yield* sizeWarning(c, kind);
    return found;
  };
}

function* sizeWarning(c: Invocation, kind: string): Task<void> {
  if (c.flags.bool('size') && kind !== 'container') yield* c.p.err(`WARNING: --size ignored for ${kind}\n`);
}

/** `docker inspect`. */
export const anyInspect: Command = {
  arity: atLeast(1),
  *run(c: Invocation): Task<number> {
    const type = c.flags.text('type') ?? '';
    if (c.flags.changed('type') && type === '')
      return yield* fail(
        c,
        'type is empty: must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"',
      );
    if (type === '') return yield* inspectWith(c, anyKind(c));
    const known = ORDER.find((kind) => kind === type);
    if (known !== undefined) return yield* inspectWith(c, oneKind(c, known));
    if (SWARM.includes(type)) {
      return yield* fail(
        c,
        `drydock: 'docker inspect --type ${type}' is not modelled; use container, image, network or volume`,
      );
    }
    return yield* fail(c, `unknown type: "${type}": must be one of ${TYPES.map((one) => `"${one}"`).join(', ')}`);
  },
};
