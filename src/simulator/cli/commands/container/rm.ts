import type { ApiError } from '../../../api/engine-api.ts';
import { err } from '../../../base/result.ts';
import { atLeast, type Command, daemonMessage, forEachAtOnce, type Invocation } from '../command.ts';

/** The client's own objection, which the daemon never sees. */
const NO_NAME: ApiError = { kind: 'invalid', code: 'client.no-name', message: 'container name cannot be empty' };

/** `docker rm`. With --force a container that is not there is told on stderr and is no failure. */
export const containerRm: Command = {
  arity: atLeast(1),
  run(c: Invocation) {
    const force = c.flags.bool('force');
    const options = { force, volumes: c.flags.bool('volumes'), link: c.flags.bool('link') };
    return forEachAtOnce(
      c,
      c.args,
      function* (word) {
        const name = word.replace(/^\/+|\/+$/g, '');
        return name === '' ? err(NO_NAME) : yield* c.api.containers.remove(name, options);
      },
      {
        isNote: (error) => force && error.kind === 'not-found',
        message: (error) => (error === NO_NAME ? error.message : daemonMessage(error)),
      },
    );
  },
};
