import type { ContainerConfig, HostConfig } from '../../api/container.ts';
import { cleanPath } from '../../base/go-path.ts';
import { PROCESSORS } from '../../process/proc-files.ts';
import { parseSignal } from '../../process/signals.ts';
import { validateMount } from './mount-parser.ts';

const MINIMUM_MEMORY = 6 * 1024 * 1024;
const NO_BLKIO_WEIGHT = 'Your kernel does not support Block I/O weight or the cgroup is not mounted. Weight discarded.';
const NO_LIMIT_NO_KILLER =
  'OOM killer is disabled for the container, but no memory limit is set, this can result in the system running out of resources.';
const MINIMUM_DURATION = 1_000_000;

/** What is wrong with a container's own configuration, in the daemon's words; undefined when nothing is. */
export function configProblem(config: ContainerConfig): string | undefined {
  if (config.WorkingDir !== '' && !config.WorkingDir.startsWith('/'))
    return `the working directory '${config.WorkingDir}' is invalid, it needs to be an absolute path`;
  if (config.StopSignal !== undefined && config.StopSignal !== '' && parseSignal(config.StopSignal) === undefined)
    return `invalid signal: ${config.StopSignal}`;
  for (const entry of config.Env ?? []) {
    if (entry.startsWith('=') || entry === '') return `invalid environment variable: ${entry}`;
  }
  return healthProblem(config);
}

function healthProblem(config: ContainerConfig): string | undefined {
  const health = config.Healthcheck;
  if (health === undefined) return undefined;
  const tooShort = (value: number | undefined): boolean =>
    value !== undefined && value !== 0 && value < MINIMUM_DURATION;
  if (tooShort(health.Interval)) return 'Interval in Healthcheck cannot be less than 1ms';
  if (tooShort(health.Timeout)) return 'Timeout in Healthcheck cannot be less than 1ms';
  if ((health.Retries ?? 0) < 0) return 'Retries in Healthcheck cannot be negative';
  if (tooShort(health.StartPeriod)) return 'StartPeriod in Healthcheck cannot be less than 1ms';
  if (tooShort(health.StartInterval)) return 'StartInterval in Healthcheck cannot be less than 1ms';
  return undefined;
}

const POLICIES = ['', 'no', 'always', 'on-failure', 'unless-stopped'];

/** What is wrong with a restart policy. */
export function restartPolicyProblem(policy: HostConfig['RestartPolicy']): string | undefined {
  if (policy === undefined) return undefined;
  const { Name: name, MaximumRetryCount: count } = policy;
  if (!POLICIES.includes(name))
    return `invalid restart policy: unknown policy '${name}'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'`;
  if (name === 'on-failure')
    return count < 0 ? 'invalid restart policy: maximum retry count cannot be negative' : undefined;
  if (name === '' && count !== 0)
    return 'invalid restart policy: maximum retry count cannot be used with empty restart policy';
  if (count === 0) return undefined;
  return count < 0
    ? "invalid restart policy: maximum retry count can only be used with 'on-failure' and cannot be negative"
    : "invalid restart policy: maximum retry count can only be used with 'on-failure'";
}

export interface HostConfigVerdict {
  readonly problem?: string;
  readonly warnings: readonly string[];
}

/** Checks a host configuration as `verifyContainerSettings` does; `exists` looks for bind sources on the host. */
export function checkHostConfig(host: HostConfig, exists: (path: string) => boolean): HostConfigVerdict {
  const warnings: string[] = [];
  const problem =
    autoRemoveProblem(host) ??
    mountsProblem(host, exists) ??
    extraHostsProblem(host) ??
    portsProblem(host) ??
    restartPolicyProblem(host.RestartPolicy) ??
    resourceProblem(host) ??
    modesProblem(host);
  if (host.OomKillDisable === true && (host.Memory ?? 0) === 0) warnings.push(NO_LIMIT_NO_KILLER);
  if ((host.BlkioWeight ?? 0) > 0) warnings.push(NO_BLKIO_WEIGHT);
  if (host.NetworkMode === 'host' && Object.keys(host.PortBindings ?? {}).length > 0)
    warnings.push('Published ports are discarded when using host network mode');
  return { warnings, ...(problem !== undefined && { problem }) };
}

function autoRemoveProblem(host: HostConfig): string | undefined {
  const name = host.RestartPolicy?.Name ?? '';
  if (host.AutoRemove !== true || name === '' || name === 'no') return undefined;
  return "can't create 'AutoRemove' container with restart policy";
}

/** What is wrong with `--mount` and `--tmpfs`; looked at again before every start by hand. */
export function mountsProblem(host: HostConfig, exists: (path: string) => boolean): string | undefined {
  for (const mount of host.Mounts ?? []) {
    const problem = validateMount(mount, exists);
    if (problem !== undefined) return problem;
  }
  for (const [target, options] of Object.entries(host.Tmpfs ?? {})) {
    if (!target.startsWith('/')) return `invalid mount path: '${target}' mount path must be absolute`;
    if (cleanPath(target) === '/') return "invalid specification: destination can't be '/'";
    const unknown = options.split(',').find((word) => word !== '' && !isTmpfsOption(word));
    if (unknown !== undefined) return `invalid tmpfs option ${JSON.stringify(unknown.split('=')[0])}`;
  }
  return undefined;
}

const TMPFS_FLAGS =
  'defaults ro rw suid nosuid dev nodev exec noexec sync async dirsync remount mand nomand atime noatime diratime nodiratime bind rbind unbindable runbindable private rprivate shared rshared slave rslave relatime norelatime strictatime nostrictatime'.split(
    ' ',
  );
const TMPFS_VALUES = ['mode', 'uid', 'gid', 'size', 'nr_blocks', 'nr_inodes', 'mpol'];

/** A word that `--tmpfs` takes after the colon. */
function isTmpfsOption(word: string): boolean {
  const equals = word.indexOf('=');
  return equals < 0 ? TMPFS_FLAGS.includes(word) : TMPFS_VALUES.includes(word.slice(0, equals));
}

function extraHostsProblem(host: HostConfig): string | undefined {
  for (const entry of host.ExtraHosts ?? []) {
    const [name, address] = splitHost(entry);
    if (name === '' || address === undefined) return `bad format for add-host: ${JSON.stringify(entry)}`;
    if (address !== 'host-gateway' && !/^[0-9a-fA-F.:[\]]+$/.test(address))
      return `invalid IP address in add-host: ${JSON.stringify(address)}`;
  }
  return undefined;
}

/** `name:address` and `name=address`. */
export function splitHost(entry: string): [name: string, address: string | undefined] {
  const at = entry.includes('=') ? entry.indexOf('=') : entry.indexOf(':');
  return at < 0 ? [entry, undefined] : [entry.slice(0, at), entry.slice(at + 1)];
}

function portsProblem(host: HostConfig): string | undefined {
  for (const [port, bindings] of Object.entries(host.PortBindings ?? {})) {
    const number = port.split('/')[0] ?? '';
    if (!isPortOrRange(number)) return `invalid port specification: ${JSON.stringify(number)}`;
    for (const binding of bindings ?? []) {
      if (binding.HostPort !== '' && !isPortOrRange(binding.HostPort))
        return `invalid port specification: ${JSON.stringify(binding.HostPort)}`;
    }
  }
  return undefined;
}

function isPortOrRange(text: string): boolean {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (match === null) return false;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return first <= last && last <= 65535;
}

/** Memory, processors and the like: also checked on `docker update`. */
export function resourceProblem(host: HostConfig): string | undefined {
  const memory = host.Memory ?? 0;
  const swap = host.MemorySwap ?? 0;
  const reservation = host.MemoryReservation ?? 0;
  const cpus = host.NanoCpus ?? 0;
  if (memory !== 0 && memory < MINIMUM_MEMORY) return 'Minimum memory limit allowed is 6MB';
  if (memory > 0 && swap > 0 && swap < memory)
    return 'Minimum memoryswap limit should be larger than memory limit, see usage';
  if (memory === 0 && swap > 0) return 'You should always set the Memory limit when using Memoryswap limit, see usage';
  if (reservation !== 0 && reservation < MINIMUM_MEMORY) return 'Minimum memory reservation allowed is 6MB';
  if (memory > 0 && reservation > 0 && memory < reservation)
    return 'Minimum memory limit can not be less than memory reservation limit, see usage';
  if (cpus > 0 && (host.CpuPeriod ?? 0) > 0) return 'Conflicting options: Nano CPUs and CPU Period cannot both be set';
  if (cpus > 0 && (host.CpuQuota ?? 0) > 0) return 'Conflicting options: Nano CPUs and CPU Quota cannot both be set';
  if (cpus < 0 || cpus > PROCESSORS * 1e9)
    return `range of CPUs is from 0.01 to ${PROCESSORS}.00, as there are only ${PROCESSORS} CPUs available`;
  return cpuProblem(host);
}

function cpuProblem(host: HostConfig): string | undefined {
  const period = host.CpuPeriod ?? 0;
  const quota = host.CpuQuota ?? 0;
  if ((host.CpuShares ?? 0) < 0) return `invalid CPU shares (${host.CpuShares}): value must be a positive integer`;
  if (period !== 0 && (period < 1000 || period > 1_000_000))
    return 'CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)';
  if (quota > 0 && quota < 1000) return 'CPU cfs quota can not be less than 1ms (i.e. 1000)';
  const wanted = host.CpusetCpus ?? '';
  if (wanted !== '' && wanted.split(/[,-]/).some((cpu) => Number(cpu) >= PROCESSORS))
    return `Requested CPUs are not available - requested ${wanted}, available: 0-${PROCESSORS - 1}`;
  return undefined;
}

function modesProblem(host: HostConfig): string | undefined {
  if ((host.ShmSize ?? 0) < 0) return 'SHM size can not be less than 0';
  const score = host.OomScoreAdj ?? 0;
  if (score < -1000 || score > 1000) return `Invalid value ${score}, range for oom score adj is [-1000, 1000]`;
  const pid = host.PidMode ?? '';
  if (pid !== '' && pid !== 'host' && !/^container:.+/.test(pid)) return `invalid PID mode: ${pid}`;
  const ipc = host.IpcMode ?? '';
  if (!['', 'none', 'private', 'shareable', 'host'].includes(ipc) && !/^container:.+/.test(ipc))
    return `invalid IPC mode: ${ipc}`;
  const uts = host.UTSMode ?? '';
  return uts === '' || uts === 'host' ? undefined : `invalid UTS mode: ${uts}`;
}
