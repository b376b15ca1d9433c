import type { IdSource } from '../base/ports.ts';
import type { OpenFile } from './program.ts';
import type { Namespace, ProcessRecord } from './record.ts';
import { KERNEL } from './release.ts';
import { SIGNALS, type SignalName } from './signals.ts';
import { sysctl, sysctlKeys } from './sysctls.ts';

/** An entry of /proc, made when it is looked at. */
export type ProcEntry =
  | {
      readonly kind: 'file';
      readonly mode: number;
      readonly text: () => string;
      readonly owner: ProcessRecord | undefined;
    }
  | { readonly kind: 'directory'; readonly names: () => readonly string[]; readonly owner: ProcessRecord | undefined }
  | { readonly kind: 'symlink'; readonly target: () => string; readonly owner: ProcessRecord | undefined };

/** What /proc needs to know of the machine. */
export interface ProcContext {
  readonly now: () => number;
  readonly bootedAt: number;
  readonly ids: IdSource;
  /** A folder or name could not be changed because its file system may only be read. */
  readonly onReadOnly?: (path: string) => void;
  /** A system call that changes something begins; the function given back ends it. */
  readonly calling?: (call: string) => (() => void) | undefined;
}

/** The entry at `path` (normalised, begins with /proc) as `viewer` sees it; undefined when there is none. */
export function procEntry(path: string, viewer: ProcessRecord, context: ProcContext): ProcEntry | undefined {
  const [first, ...rest] = path.split('/').slice(2);
  if (first === undefined || first === '') return directory(() => rootNames(viewer));
  if (first === 'self' || first === 'thread-self') {
    if (rest.length === 0) return { kind: 'symlink', target: () => String(viewer.pid), owner: undefined };
    return processEntry(viewer, rest, viewer);
  }
  if (/^\d+$/.test(first)) {
    const record = visibleProcess(viewer, Number(first));
    return record === undefined ? undefined : processEntry(record, rest, viewer);
  }
  if (first === 'mounts' && rest.length === 0)
    return { kind: 'symlink', target: () => 'self/mounts', owner: undefined };
  return systemEntry([first, ...rest].join('/'), viewer, context);
}

/** The process with this number in the viewer's PID namespace. */
export function visibleProcess(viewer: ProcessRecord, pid: number): ProcessRecord | undefined {
  return viewer.namespace.processes.get(pid);
}

const SYSTEM_FILES = ['cpuinfo', 'filesystems', 'loadavg', 'meminfo', 'stat', 'uptime', 'version'];

const rootNames = (viewer: ProcessRecord): readonly string[] =>
  [...viewer.namespace.processes.keys()]
    .map(String)
    .concat(SYSTEM_FILES, ['mounts', 'self', 'sys', 'thread-self'])
    .sort();

const directory = (names: () => readonly string[], owner?: ProcessRecord): ProcEntry => ({
  kind: 'directory',
  names,
  owner,
});

const file = (text: () => string, owner?: ProcessRecord, mode = 0o444): ProcEntry => ({
  kind: 'file',
  mode,
  text,
  owner,
});

const PROCESS_NAMES = [
  'cmdline',
  'comm',
  'cwd',
  'environ',
  'exe',
  'fd',
  'gid_map',
  'mounts',
  'ns',
  'root',
  'stat',
  'status',
  'uid_map',
];

/** Docker shares the host's user namespace: every number inside is the same number outside. */
const ID_MAP = '         0          0 4294967295\n';

function processEntry(record: ProcessRecord, rest: readonly string[], viewer: ProcessRecord): ProcEntry | undefined {
  const [name, sub, ...more] = rest;
  if (name === undefined || name === '') return directory(() => PROCESS_NAMES, record);
  if (name === 'fd') {
    if (sub === undefined) return directory(() => [...record.files.keys()].sort((a, b) => a - b).map(String), record);
    const open = more.length === 0 && /^\d+$/.test(sub) ? record.files.get(Number(sub)) : undefined;
    return open === undefined ? undefined : { kind: 'symlink', target: () => describe(open), owner: record };
  }
  if (name === 'ns') {
    if (sub === undefined) return directory(() => Object.keys(NAMESPACES), record);
    const target = more.length === 0 ? namespaceOf(record, sub) : undefined;
    return target === undefined ? undefined : { kind: 'symlink', target: () => target, owner: record };
  }
  if (sub !== undefined) return undefined;
  switch (name) {
    case 'cmdline':
      return file(() => (record.title ?? record.argv).map((word) => `${word}\0`).join(''), record);
    case 'comm':
      return file(() => `${commandName(record)}\n`, record, 0o644);
    case 'environ':
      return file(() => [...record.env].map(([key, value]) => `${key}=${value}\0`).join(''), record, 0o400);
    case 'status':
      return file(() => statusText(record), record);
    case 'stat':
      return file(() => statText(record), record);
    case 'mounts':
      return file(() => mountsText(viewer), record);
    case 'uid_map':
    case 'gid_map':
      return file(() => ID_MAP, record, 0o644);
    case 'cwd':
      return { kind: 'symlink', target: () => record.cwd, owner: record };
    case 'exe':
      return { kind: 'symlink', target: () => record.path, owner: record };
    case 'root':
      return { kind: 'symlink', target: () => '/', owner: record };
    default:
      return undefined;
  }
}

/** The kinds of namespaces with the numbers that the host's have; Docker gives a container its own of some of them. */
const NAMESPACES: Readonly<Record<string, { readonly host: number; readonly own: boolean; readonly kind?: string }>> = {
  cgroup: { host: 4026531835, own: true },
  ipc: { host: 4026531839, own: true },
  mnt: { host: 4026531841, own: true },
  net: { host: 4026531840, own: true },
  pid: { host: 4026531836, own: true },
  pid_for_children: { host: 4026531836, own: true, kind: 'pid' },
  time: { host: 4026531834, own: false },
  time_for_children: { host: 4026531834, own: false, kind: 'time' },
  user: { host: 4026531837, own: false },
  uts: { host: 4026531838, own: true },
};

/** `pid:[4026532201]`: equal numbers mean the same namespace. */
function namespaceOf(record: ProcessRecord, name: string): string | undefined {
  const known = NAMESPACES[name];
  if (known === undefined) return undefined;
  const kind = known.kind ?? name;
  const order = Object.keys(NAMESPACES).indexOf(kind);
  const number = record.namespace.host || !known.own ? known.host : 4026532000 + record.namespace.number * 16 + order;
  return `${kind}:[${number}]`;
}

function describe(open: OpenFile): string {
  if (open.kind === 'null') return '/dev/null';
  return open.path ?? `${open.kind}:[4026531840]`;
}

/** The first 15 characters of the program's file name, as the kernel keeps them. */
export const commandName = (record: ProcessRecord): string =>
  (record.argv[0] ?? record.path).replace(/^.*\//, '').slice(0, 15);

export const stateLetter = (record: ProcessRecord): 'R' | 'S' | 'T' | 'Z' => {
  if (record.status !== undefined) return 'Z';
  if (record.stopped !== undefined) return 'T';
  return record.thread?.waiting === true ? 'S' : 'R';
};

const STATE_NAMES = { R: 'running', S: 'sleeping', T: 'stopped', Z: 'zombie' } as const;

function statusText(record: ProcessRecord): string {
  const state = stateLetter(record);
  const { uid, gid, groups } = record.credentials;
  const four = (id: number): string => [id, id, id, id].join('\t');
  const caught = [...record.actions].filter(([, action]) => typeof action === 'function').map(([name]) => name);
  const ignored = [...record.actions].filter(([, action]) => action === 'ignore').map(([name]) => name);
  return [
    `Name:\t${commandName(record)}`,
    `Umask:\t${record.umask.toString(8).padStart(4, '0')}`,
    `State:\t${state} (${STATE_NAMES[state]})`,
    `Tgid:\t${record.pid}`,
    'Ngid:\t0',
    `Pid:\t${record.pid}`,
    `PPid:\t${record.ppid}`,
    'TracerPid:\t0',
    `Uid:\t${four(uid)}`,
    `Gid:\t${four(gid)}`,
    'FDSize:\t64',
    `Groups:\t${groups.join(' ')} `,
    'Threads:\t1',
    `SigPnd:\t${'0'.repeat(16)}`,
    `ShdPnd:\t${'0'.repeat(16)}`,
    `SigBlk:\t${'0'.repeat(16)}`,
    `SigIgn:\t${signalMask(ignored)}`,
    `SigCgt:\t${signalMask(caught)}`,
    ...capabilityLines(record),
    '',
  ].join('\n');
}

/** Linux's capabilities in the order of their bits. */
const CAPABILITY_BITS =
  'CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE'.split(
    ' ',
  );

function capabilityLines(record: ProcessRecord): string[] {
  const { capabilities } = record.namespace;
  let bits = 0n;
  CAPABILITY_BITS.forEach((name, bit) => {
    if (capabilities === undefined || capabilities.has(name)) bits |= 1n << BigInt(bit);
  });
  const mask = (value: bigint): string => value.toString(16).padStart(16, '0');
  const effective = record.credentials.uid === 0 ? bits : 0n;
  return [
    `CapInh:\t${mask(0n)}`,
    `CapPrm:\t${mask(effective)}`,
    `CapEff:\t${mask(effective)}`,
    `CapBnd:\t${mask(bits)}`,
    `CapAmb:\t${mask(0n)}`,
    `NoNewPrivs:\t${record.namespace.noNewPrivileges ? 1 : 0}`,
    `Seccomp:\t${capabilities === undefined ? 0 : 2}`,
    `Seccomp_filters:\t${capabilities === undefined ? 0 : 1}`,
  ];
}

function signalMask(names: readonly SignalName[]): string {
  let mask = 0n;
  for (const name of names) mask |= 1n << BigInt(SIGNALS[name] - 1);
  return mask.toString(16).padStart(16, '0');
}

const statText = (record: ProcessRecord): string =>
  `${record.pid} (${commandName(record)}) ${stateLetter(record)} ${record.ppid} ${record.group} ${record.session.id} 0 -1 0${' 0'.repeat(44)}\n`;

function mountsText(viewer: ProcessRecord): string {
  return viewer.namespace.fs.mounts
    .map((mount) => {
      const source = mount.type === 'ext4' ? '/dev/vda1' : mount.type;
      return `${source} ${mount.target} ${mount.type} ${mount.readOnly ? 'ro' : 'rw'},relatime 0 0\n`;
    })
    .join('');
}

function systemEntry(name: string, viewer: ProcessRecord, context: ProcContext): ProcEntry | undefined {
  const uptime = (): number => (context.now() - context.bootedAt) / 1000;
  switch (name) {
    case 'cpuinfo':
      return file(() => CPU_INFO);
    case 'meminfo':
      return file(() => MEMORY_INFO);
    case 'loadavg':
      return file(() => `0.00 0.00 0.00 1/${viewer.namespace.processes.size} ${viewer.pid}\n`);
    case 'uptime':
      return file(() => `${uptime().toFixed(2)} ${uptime().toFixed(2)}\n`);
    case 'stat':
      return file(
        () => `cpu  0 0 0 0 0 0 0 0 0 0\ncpu0 0 0 0 0 0 0 0 0 0 0\nbtime ${Math.floor(context.bootedAt / 1000)}\n`,
      );
    case 'version':
      return file(() => `Linux version ${KERNEL.release} (debian-kernel@lists.debian.org) ${KERNEL.version}\n`);
    case 'filesystems':
      return file(() => 'nodev\tproc\nnodev\ttmpfs\nnodev\toverlay\n\text4\n');
    case 'sys/kernel/random':
      return directory(() => ['boot_id', 'uuid']);
    case 'sys/kernel/random/uuid':
    case 'sys/kernel/random/boot_id':
      return file(() => `${uuid(context.ids)}\n`);
    default:
      return name === 'sys' || name.startsWith('sys/') ? sysctlEntry(name.slice(4), viewer.namespace) : undefined;
  }
}

/** What is at `path` below /proc/sys: a parameter, or a folder of them. */
function sysctlEntry(path: string, namespace: Namespace): ProcEntry | undefined {
  const key = path.replaceAll('/', '.');
  if (sysctl(namespace, key) !== undefined) return file(() => `${sysctl(namespace, key)}\n`, undefined, 0o644);
  const inside = key === '' ? '' : `${key}.`;
  const below = sysctlKeys(namespace).filter((one) => one.startsWith(inside));
  if (below.length === 0) return undefined;
  const names = below.map((one) => one.slice(inside.length).split('.')[0] ?? '');
  return directory(() => [...new Set(key === 'kernel' ? [...names, 'random'] : names)].sort());
}

function uuid(ids: IdSource): string {
  const hex = ids.hex(32);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

/** Two processors and 4 GB: the computer that Drydock pretends to be. */
export const MEMORY_TOTAL_KB = 4_010_000;
export const PROCESSORS = 2;

const CPU_INFO = Array.from(
  { length: PROCESSORS },
  (_, index) =>
    `processor\t: ${index}\nvendor_id\t: Drydock\nmodel name\t: Drydock simulated CPU\ncpu MHz\t\t: 2400.000\n\n`,
).join('');

const kilobytes = (label: string, value: number): string =>
  `${`${label}:`.padEnd(16)}${String(value).padStart(8)} kB\n`;

const MEMORY_INFO =
  kilobytes('MemTotal', MEMORY_TOTAL_KB) +
  kilobytes('MemFree', 2_400_000) +
  kilobytes('MemAvailable', 3_200_000) +
  kilobytes('Buffers', 60_000) +
  kilobytes('Cached', 900_000) +
  kilobytes('SwapTotal', 0) +
  kilobytes('SwapFree', 0);
