import type { Namespace } from './record.ts';
import { KERNEL } from './release.ts';

/** Kernel parameters that Drydock knows, with what Linux has for them in a namespace of its own. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'fs.mqueue.msg_max': '10',
  'fs.mqueue.msgsize_max': '8192',
  'fs.mqueue.queues_max': '256',
  'kernel.msgmax': '8192',
  'kernel.msgmnb': '16384',
  'kernel.msgmni': '32000',
  'kernel.ostype': 'Linux',
  'kernel.osrelease': KERNEL.release,
  'kernel.sem': '32000\t1024000000\t500\t32000',
  'kernel.shmall': '18446744073692774399',
  'kernel.shmmax': '18446744073692774399',
  'kernel.shmmni': '4096',
  'net.core.somaxconn': '4096',
  'net.ipv4.ip_forward': '0',
  'net.ipv4.ip_local_port_range': '32768\t60999',
  'net.ipv4.ip_unprivileged_port_start': '0',
  'net.ipv4.ping_group_range': '0\t2147483647',
  'net.ipv4.tcp_fin_timeout': '60',
  'net.ipv4.tcp_keepalive_intvl': '75',
  'net.ipv4.tcp_keepalive_probes': '9',
  'net.ipv4.tcp_keepalive_time': '7200',
  'net.ipv4.tcp_syn_retries': '6',
  'net.ipv4.tcp_syncookies': '1',
  'vm.overcommit_memory': '0',
  'vm.swappiness': '60',
};

/** The host itself forwards, for Docker, and keeps low ports to root. */
const OF_HOST: Readonly<Record<string, string>> = {
  'net.ipv4.ip_forward': '1',
  'net.ipv4.ip_unprivileged_port_start': '1024',
  'net.ipv4.ping_group_range': '1\t0',
};

/** The value of `net.ipv4.ip_forward` and the like; undefined for an unknown key. */
export function sysctl(namespace: Namespace, key: string): string | undefined {
  if (key === 'kernel.hostname') return namespace.hostname;
  const own = namespace.sysctls.get(key);
  if (own !== undefined) return own;
  return (namespace.host ? OF_HOST[key] : undefined) ?? DEFAULTS[key];
}

/** All known keys, sorted. */
export const sysctlKeys = (namespace: Namespace): readonly string[] =>
  [...new Set([...Object.keys(DEFAULTS), 'kernel.hostname', ...namespace.sysctls.keys()])].sort();

/** Sets a parameter, as writing its file does; false for one that nobody may write. */
export function setSysctl(namespace: Namespace, key: string, value: string): boolean {
  if (key === 'kernel.ostype' || key === 'kernel.osrelease') return false;
  if (key === 'kernel.hostname') namespace.hostname = value;
  else namespace.sysctls.set(key, value.trim().replace(/\s+/g, '\t'));
  return true;
}
