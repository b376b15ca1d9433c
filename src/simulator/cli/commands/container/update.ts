import type { HostConfig } from '../../../api/container.ts';
import type { Task } from '../../../base/task.ts';
import { swapBytes } from '../../flags/values.ts';
import { atLeast, type Command, daemonMessage, fail, type Invocation } from '../command.ts';
import { parseRestartPolicy } from './create/options.ts';

const NUMBERS: Readonly<Record<string, keyof HostConfig>> = {
  'cpu-shares': 'CpuShares',
  memory: 'Memory',
  'memory-reservation': 'MemoryReservation',
  'memory-swap': 'MemorySwap',
  'cpu-period': 'CpuPeriod',
  'cpu-quota': 'CpuQuota',
  cpus: 'NanoCpus',
  'pids-limit': 'PidsLimit',
};
const TEXTS: Readonly<Record<string, keyof HostConfig>> = { 'cpuset-cpus': 'CpusetCpus', 'cpuset-mems': 'CpusetMems' };

function change(c: Invocation): Partial<HostConfig> {
  const given: [string, unknown][] = [];
  for (const [flag, key] of Object.entries(NUMBERS)) {
    const value = c.flags.number(flag);
    if (value !== undefined) given.push([key, value]);
  }
  for (const [flag, key] of Object.entries(TEXTS)) {
    const value = c.flags.text(flag);
    if (value !== undefined) given.push([key, value]);
  }
  return Object.fromEntries(given);
}

/** `docker update`. */
export const containerUpdate: Command = {
  arity: atLeast(1),
  checkers: { 'memory-swap': swapBytes },
  refused: {
    'blkio-weight': 'limit memory or CPU instead',
    'cpu-rt-period': 'use --cpus',
    'cpu-rt-runtime': 'use --cpus',
  },
  simplified: { 'cpu-shares': 'stored', cpus: 'stored', 'cpu-period': 'stored', 'cpu-quota': 'stored' },
  *run(c: Invocation): Task<number> {
    if (c.flags.names.length === 0) return yield* fail(c, 'you must provide one or more flags when using this command');
    const text = c.flags.text('restart') ?? '';
    const policy = parseRestartPolicy(text);
    if (!policy.ok) return yield* fail(c, policy.error);
    const wanted = { ...change(c), ...(text === '' ? {} : { RestartPolicy: policy.value }) };
    const warnings: string[] = [];
    const errors: string[] = [];
    for (const name of c.args) {
      const updated = yield* c.api.containers.update(name, wanted);
      if (updated.ok) {
        yield* c.p.out(`${name}\n`);
        warnings.push(...updated.value.Warnings);
      } else errors.push(daemonMessage(updated.error));
    }
    if (warnings.length > 0) yield* c.p.out(`${warnings.join('\n')}\n`);
    return errors.length === 0 ? 0 : yield* fail(c, errors.join('\n'));
  },
};
