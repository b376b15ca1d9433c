import type { HostConfig } from '../../api/container.ts';
import type { ContainerSettings } from '../../api/domain-event.ts';

/** Rights and limits of a container, as the journal tells them. */
export function settingsOf(host: HostConfig): ContainerSettings {
  return {
    init: host.Init === true,
    privileged: host.Privileged === true,
    capAdd: host.CapAdd ?? [],
    capDrop: host.CapDrop ?? [],
    securityOpt: host.SecurityOpt ?? [],
    memory: host.Memory ?? 0,
    nanoCpus: host.NanoCpus ?? 0,
    pids: host.PidsLimit ?? 0,
    retries: host.RestartPolicy?.MaximumRetryCount ?? 0,
  };
}
