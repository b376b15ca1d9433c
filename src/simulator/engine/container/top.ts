import type { ContainerTop } from '../../api/container.ts';
import { ok } from '../../base/result.ts';
import { stateLetter } from '../../process/proc-files.ts';
import type { ProcessRecord } from '../../process/record.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, notRunning } from '../errors.ts';
import type { Container } from './container.ts';
import { logContainer } from './life.ts';

type Column = (record: ProcessRecord, host: HostView) => string;

interface HostView {
  /** Pid of the container's shim, the parent of everything that was started from outside. */
  readonly shim: number;
  readonly userName: (uid: number) => string;
}

const clockTime = (at: number): string => new Date(at).toISOString().slice(11, 16);

const parentPid = (record: ProcessRecord, host: HostView): string => String(record.parent?.hostPid ?? host.shim);

const terminalOf = (record: ProcessRecord): string => record.session.tty?.name ?? '?';

const stateOf = (record: ProcessRecord): string => stateLetter(record) + (record.session.id === record.pid ? 's' : '');

/** Columns by the names that `ps -o` takes, with their headings. */
const COLUMNS: Readonly<Record<string, readonly [heading: string, value: Column]>> = {
  uid: ['UID', (record, host) => host.userName(record.credentials.uid)],
  user: ['USER', (record, host) => host.userName(record.credentials.uid)],
  pid: ['PID', (record) => String(record.hostPid)],
  ppid: ['PPID', parentPid],
  c: ['C', () => '0'],
  stime: ['STIME', (record) => clockTime(record.startedAt)],
  start: ['START', (record) => clockTime(record.startedAt)],
  tty: ['TTY', terminalOf],
  time: ['TIME', () => '00:00:00'],
  cputime: ['TIME', () => '0:00'],
  cmd: ['CMD', (record) => record.argv.join(' ')],
  args: ['COMMAND', (record) => record.argv.join(' ')],
  command: ['COMMAND', (record) => record.argv.join(' ')],
  comm: ['COMMAND', (record) => (record.argv[0] ?? '').replace(/^.*\//, '').slice(0, 15)],
  '%cpu': ['%CPU', () => '0.0'],
  pcpu: ['%CPU', () => '0.0'],
  '%mem': ['%MEM', () => '0.0'],
  pmem: ['%MEM', () => '0.0'],
  vsz: ['VSZ', () => '4400'],
  rss: ['RSS', () => '1500'],
  stat: ['STAT', stateOf],
  state: ['S', (record) => stateLetter(record)],
  pgid: ['PGID', (record) => String(record.hostPid - record.pid + record.group)],
  nlwp: ['NLWP', () => '1'],
  etime: ['ELAPSED', () => '00:00'],
};

const STANDARD = ['uid', 'pid', 'ppid', 'c', 'stime', 'tty', 'time', 'cmd'];
const BSD = ['user', 'pid', '%cpu', '%mem', 'vsz', 'rss', 'tty', 'stat', 'start', 'cputime', 'command'];

/** `docker top`: the host's ps, shown for the container's processes only. */
export function containerTop(daemon: Daemon, container: Container, args: readonly string[]): ApiResult<ContainerTop> {
  const { namespace } = container;
  if (!container.isRunning || namespace === undefined) return notRunning(container.id);
  if (container.state === 'restarting')
    return apiError(
      'conflict',
      `Container ${container.id} is restarting, wait until the container is running`,
      'container.restarting',
    );
  const wanted = columnsOf(args);
  if (!wanted.ok) return wanted;
  if (!wanted.value.includes('pid')) return apiError('server', "Couldn't find PID field in ps output", 'top.no-pid');
  const columns = wanted.value.map((name) => COLUMNS[name]).filter((column) => column !== undefined);
  const host: HostView = {
    shim: (container.handle?.hostPid ?? 1) - 1,
    userName: (uid) => HOST_USERS[uid] ?? String(uid),
  };
  const records = [...namespace.processes.values()].sort((a, b) => a.hostPid - b.hostPid);
  logContainer(daemon, container, 'top');
  return ok({
    Titles: columns.map(([heading]) => heading),
    Processes: records.map((record) => columns.map(([, value]) => value(record, host))),
  });
}

/** The names that the host gives to numbers: those of the container mean nothing to its ps. */
const HOST_USERS: Readonly<Record<number, string>> = { 0: 'root', 1: 'daemon', 33: 'www-data', 65534: 'nobody' };

function columnsOf(args: readonly string[]): ApiResult<readonly string[]> {
  const words = args.flatMap((arg) => arg.split(/\s+/)).filter((word) => word !== '');
  const names: string[] = [];
  let standard: readonly string[] | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '-o' || word === 'o' || word === '-eo') names.push(...(words[++i] ?? '').split(','));
    else if (/^-e?o/.test(word)) names.push(...word.replace(/^-e?o/, '').split(','));
    else if (/^-?[aux]*u[aux]*$/.test(word)) standard = BSD;
    else if (/^-[efAw]+$/.test(word) || /^[axw]+$/.test(word)) standard ??= STANDARD;
    else
      return apiError(
        'server',
        `ps: unsupported arguments ${JSON.stringify(word)} in Drydock: use -o with column names, aux or -ef`,
        'unsupported.ps',
      );
  }
  if (names.length === 0) return ok(standard ?? STANDARD);
  const unknown = names.find((name) => !(name in COLUMNS));
  if (unknown !== undefined)
    return apiError('server', `ps: error: unknown user-defined format specifier "${unknown}"`, 'top.unknown-column');
  return ok(names);
}
