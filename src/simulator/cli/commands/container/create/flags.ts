import { ok } from '../../../../base/result.ts';
import type { FlagSpec } from '../../../flags/spec.ts';
import {
  attachStream,
  domain,
  env,
  extraHost,
  ipAddress,
  label,
  link,
  swapBytes,
  sysctl,
  type ValueChecker,
} from '../../../flags/values.ts';
import { parseMount } from './mount.ts';
import { parseNetworkFlag } from './network.ts';

const mount: ValueChecker = (text) => {
  const parsed = parseMount(text, (path) => path);
  return parsed.ok ? ok([text]) : parsed;
};

const network: ValueChecker = (text) => {
  const parsed = parseNetworkFlag(text);
  return parsed.ok ? ok([text]) : parsed;
};

/** What `run` and `create` check while they read their flags. */
export const createCheckers: Readonly<Record<string, ValueChecker>> = {
  'add-host': extraHost,
  attach: attachStream,
  dns: ipAddress,
  'dns-search': domain,
  env,
  label,
  link,
  'link-local-ip': ipAddress,
  'memory-swap': swapBytes,
  mount,
  net: network,
  network,
  sysctl,
};

/** Old names that still work. */
export const createHidden: readonly FlagSpec[] = [
  { name: 'net', type: 'network', usage: 'Connect a container to a network', hidden: true },
  { name: 'net-alias', type: 'list', usage: 'Add network-scoped alias for the container', hidden: true },
  { name: 'dns-opt', type: 'list', usage: 'Set DNS options', hidden: true },
];

/** Flags of `run` and `create` that Drydock does not model. */
export const createRefused: Readonly<Record<string, string>> = {
  gpus: 'there is no GPU here; run the program without it',
  'use-api-socket': 'use the docker command on the host',
  'blkio-weight-device': 'limit memory or CPU instead',
  'device-cgroup-rule': 'no devices are modelled',
  'device-read-bps': 'no devices are modelled',
  'device-read-iops': 'no devices are modelled',
  'device-write-bps': 'no devices are modelled',
  'device-write-iops': 'no devices are modelled',
  device: 'no devices are modelled',
  'cgroup-parent': 'limit memory or CPU of the container itself',
  'cpu-rt-period': 'use --cpus',
  'cpu-rt-runtime': 'use --cpus',
};

/** Flags that are stored and shown by `docker inspect`, without further effect. */
export const createSimplified: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'annotation',
    'blkio-weight',
    'cap-add',
    'cap-drop',
    'cgroupns',
    'cpu-period',
    'cpu-quota',
    'cpu-shares',
    'cpus',
    'cpuset-cpus',
    'cpuset-mems',
    'disable-content-trust',
    'group-add',
    'ipc',
    'isolation',
    'kernel-memory',
    'log-driver',
    'log-opt',
    'memory-reservation',
    'memory-swap',
    'memory-swappiness',
    'oom-kill-disable',
    'oom-score-adj',
    'pids-limit',
    'platform',
    'privileged',
    'runtime',
    'security-opt',
    'shm-size',
    'storage-opt',
    'sysctl',
    'ulimit',
    'userns',
    'uts',
    'volume-driver',
  ].map((name) => [name, 'stored and shown by inspect']),
);
