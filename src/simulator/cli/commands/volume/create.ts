import type { Task } from '../../../base/task.ts';
import { label } from '../../flags/values.ts';
import { atMost, type Command, fail, failDaemon, type Invocation } from '../command.ts';
import { pairsToRecord } from '../container/create/env.ts';

/** `docker volume create`. */
export const volumeCreate: Command = {
  arity: atMost(1),
  checkers: { label },
  hidden: [{ name: 'name', type: 'string', usage: 'Specify volume name', hidden: true }],
  simplified: { driver: 'only the driver `local` exists', opt: 'stored and shown by inspect' },
  *run(c: Invocation): Task<number> {
    const [argument] = c.args;
    if (argument !== undefined && c.flags.changed('name')) {
      return yield* fail(
        c,
        'conflicting options: cannot specify a volume-name through both --name and as a positional arg',
      );
    }
    const created = yield* c.api.volumes.create({
      Name: argument ?? c.flags.text('name') ?? '',
      Driver: c.flags.text('driver') ?? 'local',
      DriverOpts: pairsToRecord(c.flags.list('opt')),
      Labels: pairsToRecord(c.flags.list('label')),
    });
    if (!created.ok) return yield* failDaemon(c, created.error);
    yield* c.p.out(`${created.value.Name}\n`);
    return 0;
  },
};
