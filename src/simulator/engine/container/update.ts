import type { HostConfig, RestartPolicy } from '../../api/container.ts';
import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError } from '../errors.ts';
import type { Container } from './container.ts';
import { logContainer } from './life.ts';
import { settingsOf } from './settings.ts';
import { resourceProblem, restartPolicyProblem } from './validate.ts';

/** `docker update`: limits and the restart policy. Zero means "not given". */
export function updateContainer(
  daemon: Daemon,
  container: Container,
  change: Partial<HostConfig> & { RestartPolicy?: RestartPolicy },
): ApiResult<{ Warnings: string[] }> {
  const given = Object.fromEntries(
    Object.entries(change).filter(
      ([key, value]) => key !== 'RestartPolicy' && value !== undefined && value !== null && value !== 0 && value !== '',
    ),
  ) as Partial<HostConfig>;
  const policy = change.RestartPolicy?.Name ? change.RestartPolicy : undefined;
  const next: HostConfig = {
    ...container.hostConfig,
    ...given,
    ...(policy !== undefined && { RestartPolicy: policy }),
  };
  const problem = restartPolicyProblem(policy) ?? resourceProblem(given);
  if (problem !== undefined) return apiError('invalid', problem, 'container.invalid');
  const conflict = conflictOf(container, given, policy);
  if (conflict !== undefined)
    return apiError('conflict', `Cannot update container ${container.id}: ${conflict}`, 'container.cannot-update');
  container.hostConfig = next;
  // The policy is part of the machine's context; no state changes.
  if (policy !== undefined) container.step({ type: 'UPDATE_POLICY', policy });
  const restart = next.RestartPolicy?.Name || 'no';
  daemon.sink.emit({ type: 'container.updated', container: container.id, restart, settings: settingsOf(next) });
  logContainer(daemon, container, 'update');
  return ok({ Warnings: [] });
}

function conflictOf(
  container: Container,
  given: Partial<HostConfig>,
  policy: RestartPolicy | undefined,
): string | undefined {
  const host = container.hostConfig;
  if (policy !== undefined && policy.Name !== 'no' && host.AutoRemove === true)
    return 'Restart policy cannot be updated because AutoRemove is enabled for the container';
  if ((given.NanoCpus ?? 0) > 0 && ((host.CpuPeriod ?? 0) > 0 || (host.CpuQuota ?? 0) > 0))
    return 'Conflicting options: Nano CPUs cannot be updated as CPU Period has already been set';
  const memory = given.Memory ?? 0;
  const swap = host.MemorySwap ?? 0;
  if (memory > 0 && swap > 0 && memory > swap && (given.MemorySwap ?? 0) === 0)
    return 'Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time';
  return undefined;
}
