/** The one kernel of the host, as uname, /proc and the daemon tell it, inside and outside of containers. */
export const KERNEL = {
  system: 'Linux',
  release: '6.12.48+deb13-amd64',
  version: '#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1 (2025-09-20)',
  machine: 'x86_64',
} as const;
