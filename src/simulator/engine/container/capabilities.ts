import type { HostConfig } from '../../api/container.ts';
import { DEFAULT_CAPABILITIES } from '../../process/capabilities.ts';

const KNOWN = new Set(
  'AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND BPF CHECKPOINT_RESTORE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID IPC_LOCK IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN NET_BIND_SERVICE NET_BROADCAST NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID SYSLOG SYS_ADMIN SYS_BOOT SYS_CHROOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM ALL'.split(
    ' ',
  ),
);

/** `cap_chown` and `CHOWN` are the same one. */
const bareName = (name: string): string => name.toUpperCase().replace(/^CAP_/, '');

/** What is wrong with `--cap-add` and `--cap-drop`. */
export function capabilityProblem(host: HostConfig): string | undefined {
  for (const [key, list] of [
    ['CapAdd', host.CapAdd],
    ['CapDrop', host.CapDrop],
  ] as const) {
    for (const name of list ?? []) {
      const bare = bareName(name);
      if (!KNOWN.has(bare)) return `invalid ${key}: unknown capability: "CAP_${bare}"`;
    }
  }
  return undefined;
}

/** As the daemon keeps them: in capitals with their prefix, sorted; ALL stands for itself. */
export function normalCapabilities(names: readonly string[] | null): string[] | null {
  if (names === null) return null;
  const full = names.map((name) => `CAP_${bareName(name)}`);
  return [...new Set(full.map((name) => (name === 'CAP_ALL' ? 'ALL' : name)))].sort();
}

/** The capabilities of a container's root; undefined means all (`--privileged`). */
export function capabilitiesOf(host: HostConfig): ReadonlySet<string> | undefined {
  if (host.Privileged === true) return undefined;
  const bare = (names: readonly string[] | null | undefined): string[] => (names ?? []).map(bareName);
  const dropped = bare(host.CapDrop);
  const added = bare(host.CapAdd);
  const all = [...KNOWN].filter((name) => name !== 'ALL');
  const base = added.includes('ALL') ? all : dropped.includes('ALL') ? [] : DEFAULT_CAPABILITIES;
  return new Set([...base.filter((name) => !dropped.includes(name)), ...added.filter((name) => name !== 'ALL')]);
}
