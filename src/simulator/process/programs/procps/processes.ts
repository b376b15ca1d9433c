import type { Task } from '../../../base/task.ts';
import type { ProcessInfo } from '../../program.ts';
import { parseSignal, SIGNALS, type SignalName } from '../../signals.ts';
import { strftime } from '../date-text.ts';
import { strerror } from '../errno-text.ts';
import { type Run, type ToolMaker, tool } from '../tool.ts';
import { nameTables, userByName } from '../user-database.ts';

/** What /proc/PID/comm tells: the name of the program's file, at most 15 characters. */
export const commandName = (info: ProcessInfo): string => {
  const first = info.comm ?? info.argv[0] ?? '';
  return first
    .slice(first.lastIndexOf('/') + 1)
    .replace(/^-/, '')
    .slice(0, 15);
};

const commandLine = (info: ProcessInfo): string =>
  info.state === 'Z' ? `[${commandName(info)}]` : info.argv.join(' ');

/** Busybox puts a name that the command line does not begin with before it. */
const leanCommand = (info: ProcessInfo): string =>
  (info.comm === undefined || info.state === 'Z' ? '' : `{${info.comm}} `) +
  (commandLine(info) || `[${commandName(info)}]`);

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** Memory in kB as a plausible program of that name has it; the simulator has no memory of its own, so the figure is one for all. */
const VSZ = 4400;
const RSS = 1600;

/** What Debian's build of busybox can show with `-o`. */
const LEAN_COLUMNS = 'user,group,comm,args,pid,ppid,pgid,nice,rgroup,ruser,tty,vsz,sid,stat,rss'.split(',');

function psBusybox(run: Run, list: readonly ProcessInfo[]): void {
  const names = nameTables(run.p);
  const wanted = run.value('o')?.split(',');
  const lean = run.p.flavour.build === 'debian';
  const unknown = lean ? wanted?.find((column) => !LEAN_COLUMNS.includes(column.replace(/=.*/, ''))) : undefined;
  if (unknown !== undefined) {
    run.fail(`bad -o argument '${unknown}', supported arguments: ${LEAN_COLUMNS.join(',')}`);
    return;
  }
  if (wanted) {
    psColumns(run, list, wanted);
    return;
  }
  run.out(`PID   USER     ${lean ? '' : 'TIME  '}COMMAND\n`);
  const width = run.p.files.get(1)?.tty?.columns;
  for (const info of list) {
    const line = `${String(info.pid).padStart(5)} ${names.user(info.user).slice(0, 8).padEnd(8)} ${lean ? '' : ' 0:00 '}${leanCommand(info)}`;
    run.out(`${width ? line.slice(0, width) : line}\n`);
  }
}

const HEADS: Record<string, string> = {
  pid: 'PID',
  ppid: 'PPID',
  user: 'USER',
  uid: 'UID',
  group: 'GROUP',
  comm: 'COMMAND',
  args: 'COMMAND',
  cmd: 'CMD',
  command: 'COMMAND',
  stat: 'STAT',
  s: 'S',
  state: 'S',
  time: 'TIME',
  etime: 'ELAPSED',
  tty: 'TTY',
  tt: 'TT',
  pgid: 'PGID',
  vsz: 'VSZ',
  rss: 'RSS',
  pcpu: '%CPU',
  pmem: '%MEM',
  '%cpu': '%CPU',
  '%mem': '%MEM',
  ruser: 'RUSER',
  euser: 'EUSER',
  stime: 'STIME',
  start: 'STARTED',
  nice: 'NI',
  ni: 'NI',
  pri: 'PRI',
};
const RIGHT = new Set([
  'pid',
  'ppid',
  'uid',
  'pgid',
  'vsz',
  'rss',
  'pcpu',
  'pmem',
  '%cpu',
  '%mem',
  'etime',
  'time',
  'ni',
  'nice',
  'pri',
]);
const WIDTH: Record<string, number> = {
  pid: 7,
  ppid: 7,
  uid: 5,
  pgid: 7,
  user: 8,
  group: 8,
  vsz: 6,
  rss: 5,
  pcpu: 4,
  pmem: 4,
  '%cpu': 4,
  '%mem': 4,
  etime: 11,
  time: 8,
  tty: 8,
  tt: 8,
  stat: 4,
  comm: 15,
  ruser: 8,
  euser: 8,
};

function cell(run: Run, info: ProcessInfo, column: string, names: ReturnType<typeof nameTables>): string {
  const seconds = Math.max(0, (run.p.clock.now() - info.startedAt) / 1000);
  switch (column) {
    case 'pid':
      return String(info.pid);
    case 'ppid':
      return String(info.ppid);
    case 'pgid':
      return String(info.group);
    case 'uid':
      return String(info.user);
    case 'user':
    case 'ruser':
    case 'euser':
    case 'group':
      return names.user(info.user);
    case 'comm':
      return commandName(info);
    case 'args':
    case 'cmd':
    case 'command':
      return info.comm === undefined ? commandLine(info) : leanCommand(info);
    case 's':
    case 'state':
      return info.state;
    case 'stat':
      return info.state + (info.pid === 1 || info.group === info.pid ? 's' : '');
    case 'time':
      return run.gnu ? '00:00:00' : '0:00';
    case 'etime':
      return seconds >= 3600
        ? `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
        : `${two(seconds / 60)}:${two(seconds % 60)}`;
    case 'tty':
    case 'tt':
      return info.tty?.replace('/dev/', '') ?? '?';
    case 'vsz':
      return run.gnu ? String(VSZ) : '4.3m';
    case 'rss':
      return String(RSS);
    case 'stime':
    case 'start':
      return strftime('%H:%M', info.startedAt);
    case 'ni':
    case 'nice':
      return '0';
    case 'pri':
      return '19';
    default:
      return '0.0';
  }
}

function psColumns(run: Run, list: readonly ProcessInfo[], wanted: readonly string[]): void {
  const names = nameTables(run.p);
  const columns = wanted.map((text) => {
    const at = text.indexOf('=');
    const name = at < 0 ? text : text.slice(0, at);
    return { name, head: at < 0 ? (HEADS[name] ?? name.toUpperCase()) : text.slice(at + 1) };
  });
  const unknown = columns.find((c) => HEADS[c.name] === undefined);
  if (unknown) {
    if (run.gnu) run.say(`error: unknown user-defined format specifier "${unknown.name}"\n`);
    else
      run.say(
        `${run.name}: bad -o argument '${unknown.name}', supported arguments: user,group,comm,args,pid,ppid,pgid,tty,vsz,sid,stat,rss,time,etime\n`.replace(
          'time,etime',
          'nice,rgroup,ruser,time,etime',
        ),
      );
    run.code = 1;
    return;
  }
  const rows = list.map((info) => columns.map((c) => cell(run, info, c.name, names)));
  const widths = columns.map((c, i) =>
    Math.max(
      run.gnu ? (WIDTH[c.name] ?? c.head.length) : (BUSYBOX_WIDTH[c.name] ?? c.head.length),
      c.head.length,
      ...(run.gnu ? rows.map((row) => (i < columns.length - 1 ? (row[i]?.length ?? 0) : 0)) : []),
    ),
  );
  const line = (cells: readonly string[], heads = false): string =>
    cells
      .map((text, i) =>
        i === cells.length - 1 && !RIGHT.has(columns[i]?.name ?? '')
          ? text
          : RIGHT.has(columns[i]?.name ?? '') && (run.gnu || !heads)
            ? text.padStart(widths[i] ?? 0)
            : text.padEnd(widths[i] ?? 0).slice(0, run.gnu ? undefined : widths[i]),
      )
      .join(' ');
  if (columns.some((c) => c.head !== ''))
    run.out(
      `${line(
        columns.map((c) => c.head),
        true,
      )}\n`,
    );
  for (const row of rows) run.out(`${line(row)}\n`);
}

const BUSYBOX_WIDTH: Record<string, number> = {
  user: 8,
  group: 8,
  comm: 16,
  args: 256,
  pid: 5,
  ppid: 5,
  pgid: 5,
  etime: 7,
  tty: 6,
  vsz: 4,
  stat: 4,
  rss: 4,
  time: 6,
};

function psGnu(run: Run, list: readonly ProcessInfo[], letters: string, bsd: boolean): void {
  const names = nameTables(run.p);
  const me = list.find((info) => info.pid === run.p.pid);
  const custom = run.values('o').flatMap((text) => text.split(','));
  const all = bsd ? letters.includes('x') && letters.includes('a') : /[eA]/.test(letters);
  const byPid = run.value('p')?.split(',').map(Number);
  const byName = run.value('C')?.split(',');
  const byUser = run
    .value('u')
    ?.split(',')
    .map((u) => userByName(run.p, u)?.uid ?? Number(u));
  const chosen = list.filter((info) =>
    byPid
      ? byPid.includes(info.pid)
      : byName
        ? byName.includes(commandName(info))
        : byUser
          ? byUser.includes(info.user)
          : all ||
            (bsd && letters.includes('x')
              ? info.user === run.p.credentials.uid
              : bsd && letters.includes('a')
                ? info.tty !== undefined
                : info.tty === me?.tty && info.user === run.p.credentials.uid),
  );
  if ((byPid || byName) && chosen.length === 0) run.code = 1;
  if (custom.length > 0) {
    psColumns(run, chosen, custom);
    return;
  }
  const tty = (info: ProcessInfo): string => (info.tty ?? '?').replace('/dev/', '');
  if (bsd && letters.includes('u')) {
    run.out('USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND\n');
    for (const i of chosen)
      run.out(
        `${names.user(i.user).padEnd(8)} ${String(i.pid).padStart(7)}  0.0  0.0 ${String(VSZ).padStart(6)} ${String(RSS).padStart(5)} ${tty(i).padEnd(8)} ${(cell(run, i, 'stat', names) + (i.tty && i.pid === run.p.pid ? '+' : '')).padEnd(4)} ${strftime('%H:%M', i.startedAt)}   0:00 ${commandLine(i)}\n`,
      );
    return;
  }
  if (letters.includes('f')) {
    run.out('UID          PID    PPID  C STIME TTY          TIME CMD\n');
    for (const i of chosen)
      run.out(
        `${names.user(i.user).padEnd(8)} ${String(i.pid).padStart(7)} ${String(i.ppid).padStart(7)}  0 ${strftime('%H:%M', i.startedAt)} ${tty(i).padEnd(8)} 00:00:00 ${commandLine(i)}\n`,
      );
    return;
  }
  if (bsd) {
    run.out('    PID TTY      STAT   TIME COMMAND\n');
    for (const i of chosen)
      run.out(
        `${String(i.pid).padStart(7)} ${tty(i).padEnd(8)} ${cell(run, i, 'stat', names).padEnd(4)}   0:00 ${commandLine(i)}\n`,
      );
    return;
  }
  run.out('    PID TTY          TIME CMD\n');
  for (const i of chosen) run.out(`${String(i.pid).padStart(7)} ${tty(i).padEnd(8)} 00:00:00 ${commandName(i)}\n`);
}

export const ps = tool(
  {
    short: 'o:Tp:C:u:eAfaxlwHjLFdMZ',
    long: 'format=:o pid=:p user=:u forest=H no-headers=N sort=:S',
    busybox: { short: 'o:Tlafwuexp' },
  },
  (run) => {
    const list = run.p.processes();
    if (!run.gnu) return psBusybox(run, list);
    const bsd = run.args.find((arg) => /^[auxwefjl]+$/.test(arg));
    const letters = bsd ?? run.given.map((o) => o.name).join('');
    psGnu(run, list, letters, bsd !== undefined);
  },
);

const NUMBER_TO_NAME = new Map<number, string>(Object.entries(SIGNALS).map(([name, number]) => [number, name]));

function listSignals(run: Run, args: readonly string[]): void {
  for (const arg of args) {
    const number = Number(arg) & 127;
    if (/^\d+$/.test(arg)) run.out(`${NUMBER_TO_NAME.get(number) ?? number}\n`);
    else {
      const name = parseSignal(arg);
      if (name) run.out(`${SIGNALS[name]}\n`);
      else run.warn(`unknown signal '${arg}'`);
    }
  }
  if (args.length > 0) return;
  const all = [...NUMBER_TO_NAME];
  if (run.gnu) run.out(`${all.map(([, name]) => name).join(' ')}\n`);
  else for (const [number, name] of all) run.out(`${String(number).padStart(2)}) ${name}\n`);
}

/** The signal that leads the arguments of kill, killall and pkill (`-9`, `-TERM`, `-s TERM`), and what follows it. */
function leadingSignal(
  run: Run,
  args: readonly string[],
  plain: RegExp,
): { signal: SignalName | 0; rest: readonly string[] } | undefined {
  const [first = '', second = ''] = args;
  let text: string | undefined;
  let rest = args;
  if (first === '-s' || first === '--signal' || first === '-n') {
    text = second;
    rest = args.slice(2);
  } else if (first.startsWith('--signal=')) {
    text = first.slice(9);
    rest = args.slice(1);
  } else if (/^-[A-Za-z0-9]+/.test(first) && !plain.test(first)) {
    text = first.slice(1);
    rest = args.slice(1);
  }
  if (text === undefined) return { signal: 'TERM', rest };
  if (text === '0') return { signal: 0, rest };
  const signal = parseSignal(text);
  if (signal) return { signal, rest };
  run.warn(run.gnu ? `unknown signal ${text}` : `bad signal name '${text}'`);
  return undefined;
}

export const kill = tool({ short: '', raw: true }, (run) => {
  const [first] = run.args;
  if (first === undefined)
    return run.gnu
      ? run.end(`\nUsage:\n kill [options] <pid> [...]\n`, 1)
      : run.usage('you need to specify whom to kill'.replace(/^.*$/, '')) && 1;
  if (first === '-l' || first === '-L' || first === '--list') {
    listSignals(run, run.args.slice(1));
    return run.code;
  }
  const parsed = leadingSignal(run, run.args, /^--$/);
  if (!parsed) return 1;
  const rest = parsed.rest[0] === '--' ? parsed.rest.slice(1) : parsed.rest;
  if (rest.length === 0) return run.fail('you need to specify whom to kill');
  for (const text of rest) {
    if (!/^-?\d+$/.test(text)) {
      run.warn(run.gnu ? `failed to parse argument: '${text}'` : `invalid number '${text}'`);
      continue;
    }
    const sent = run.p.kill(Number(text), parsed.signal);
    if (!sent.ok)
      run.warn(run.gnu ? `(${text}): ${strerror(sent.error)}` : `can't kill pid ${text}: ${strerror(sent.error)}`);
  }
});

export const killall = tool({ short: '', raw: true }, (run) => {
  const args = run.args.filter((arg) => !/^-[qveIw]$/.test(arg));
  const quiet = run.args.includes('-q');
  if (args[0] === '-l') {
    listSignals(run, []);
    return;
  }
  const parsed = leadingSignal(run, args, /^$/);
  if (!parsed) return 1;
  if (parsed.rest.length === 0)
    return run.gnu
      ? run.end('Usage: killall [OPTION]... [--] NAME...\n', 1)
      : run.fail('you need to specify whom to kill');
  for (const name of parsed.rest) {
    const found = run.p.processes().filter((info) => info.pid !== run.p.pid && commandName(info) === name.slice(0, 15));
    for (const info of found) {
      const sent = run.p.kill(info.pid, parsed.signal);
      if (!sent.ok)
        run.warn(
          run.gnu
            ? `${name}(${info.pid}): ${strerror(sent.error)}`
            : `can't kill pid ${info.pid}: ${strerror(sent.error)}`,
        );
    }
    if (found.length === 0 && !quiet) {
      run.say(run.gnu ? `${name}: no process found\n` : `${run.name}: ${name}: no process killed\n`);
      run.code = 1;
    }
  }
});

function matching(run: Run, pattern: string): ProcessInfo[] {
  const exact = run.has('x');
  const regex = new RegExp(exact ? `^(?:${pattern})$` : pattern, run.has('i') ? 'i' : '');
  const uid =
    run.value('u') === undefined ? undefined : (userByName(run.p, run.value('u') ?? '')?.uid ?? Number(run.value('u')));
  const parent = run.value('P');
  const found = run.p.processes().filter((info) => {
    if (info.pid === run.p.pid) return false;
    if (uid !== undefined && info.user !== uid) return false;
    if (parent !== undefined && info.ppid !== Number(parent)) return false;
    return regex.test(run.has('f') ? info.argv.join(' ') : commandName(info)) !== run.has('v');
  });
  if (run.has('n')) return found.slice(-1);
  return run.has('o') ? found.slice(0, 1) : found;
}

const PGREP = {
  short: 'afilnovxcu:P:d:',
  long: 'list-name=l list-full=a full=f newest=n oldest=o exact=x count=c',
  usageCode: 2,
  busybox: { short: 'vlafxons:P:' },
};

const noPattern = (run: Run): number => {
  if (!run.gnu) return run.usage(undefined);
  run.say(`${run.name}: no matching criteria specified\n`);
  return run.usage(undefined, 2);
};

export const pgrep = tool(PGREP, (run) => {
  const [pattern] = run.args;
  if (pattern === undefined && !run.has('u', 'P')) return noPattern(run);
  const found = matching(run, pattern ?? '');
  if (run.has('c')) run.out(`${found.length}\n`);
  else
    for (const info of found)
      run.out(
        `${info.pid}${run.has('a') ? ` ${info.argv.join(' ')}` : run.has('l') ? ` ${run.gnu ? commandName(info) : commandName(info)}` : ''}\n`,
      );
  return found.length > 0 ? 0 : 1;
});

export const pkill: ToolMaker =
  (manner) =>
  (p, argv = p.argv) => {
    const at = argv.findIndex((arg, i) => i > 0 && /^-(?:[A-Z][A-Z0-9]+|\d+)$/.test(arg));
    const signal = at > 0 ? parseSignal((argv[at] ?? '').slice(1)) : undefined;
    const rest = signal ? argv.filter((_, i) => i !== at) : argv;
    const program = tool({ ...PGREP, short: `${PGREP.short}e`, long: `${PGREP.long} signal=:S` }, (run) => {
      const [pattern] = run.args;
      if (pattern === undefined && !run.has('u', 'P')) return noPattern(run);
      const found = matching(run, pattern ?? '');
      for (const info of found) {
        const sent = p.kill(info.pid, signal ?? parseSignal(run.value('S') ?? 'TERM') ?? 'TERM');
        if (!sent.ok) run.warn(`killing pid ${info.pid} failed: ${strerror(sent.error)}`);
      }
      return found.length > 0 ? 0 : 1;
    });
    return program(manner)(p, rest);
  };

export const pidof = tool({ short: 'so:xqzn', busybox: { short: 'so:' } }, (run) => {
  const found = run.p
    .processes()
    .filter(
      (info) =>
        run.args.some((name) => commandName(info) === name.slice(name.lastIndexOf('/') + 1).slice(0, 15)) &&
        info.pid !== run.p.pid,
    )
    .map((info) => info.pid)
    .reverse();
  const shown = run.has('s') ? found.slice(0, 1) : found;
  if (shown.length === 0) return 1;
  run.out(`${shown.join(' ')}\n`);
});

/** Memory of the simulated machine in kB. */
const MEMORY = { total: 8140140, used: 1203456, free: 4021236, shared: 12040, cache: 2915448 };

export const free = tool(
  { short: 'bkmghtwls:c:', long: 'bytes=b kibi=k mebi=m gibi=g human=h total=t wide=w', busybox: { short: 'bkmgh' } },
  (run) => {
    const unit = run.has('g') ? 1048576 : run.has('m') ? 1024 : run.has('b') ? 1 / 1024 : 1;
    const show = (kb: number): string => {
      if (!run.has('h')) return String(Math.floor(kb / unit));
      let value = kb;
      let suffix = 'K';
      for (const next of 'MG') {
        if (value < 1024) break;
        value /= 1024;
        suffix = next;
      }
      return run.gnu
        ? `${value < 10 ? value.toFixed(1) : Math.floor(value)}${suffix}i`
        : `${value.toFixed(1)}${suffix}`;
    };
    const available = MEMORY.free + MEMORY.cache - 300000;
    const row = (label: string, cells: readonly number[]): string =>
      (run.gnu ? label.padEnd(8) : label.padEnd(7)) +
      cells
        .map((n) =>
          show(n)
            .padStart(run.gnu ? 12 : 13)
            .slice(run.gnu ? 0 : 1),
        )
        .join('') +
      '\n';
    const heads = ['total', 'used', 'free', 'shared', 'buff/cache', 'available'];
    run.out(`${' '.repeat(run.gnu ? 8 : 7)}${heads.map((h) => h.padStart(12)).join('')}\n`);
    run.out(row('Mem:', [MEMORY.total, MEMORY.used, MEMORY.free, MEMORY.shared, MEMORY.cache, available]));
    run.out(row('Swap:', [0, 0, 0]));
  },
);

function upSince(run: Run): string {
  const first = Math.min(...run.p.processes().map((i) => i.startedAt), run.p.clock.now());
  const minutes = Math.floor((run.p.clock.now() - first) / 60000);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor(minutes / 60) % 24;
  const text =
    hours > 0 ? `${run.gnu ? String(hours).padStart(2) : hours}:${two(minutes % 60)}` : `${minutes % 60} min`;
  return `${days > 0 ? `${days} day${days > 1 ? 's' : ''}, ` : ''}${text}`;
}

export const uptime = tool({ short: 'ps', long: 'pretty=p since=s', busybox: { short: '' } }, (run) => {
  const clock = strftime('%H:%M:%S', run.p.clock.now());
  run.out(` ${clock} up ${upSince(run)},  0 user${run.gnu ? '' : 's'},  load average: 0.00, 0.00, 0.00\n`);
});

export const top = tool({ short: 'bn:d:p:HcimSs', busybox: { short: 'bn:d:mH' } }, function* (run): Task<
  number | void
> {
  const turns = Number(run.value('n') ?? (run.has('b') || !run.terminal ? (run.gnu ? Infinity : 1) : Infinity));
  const names = nameTables(run.p);
  for (let turn = 0; turn < turns; turn++) {
    if (turn > 0) yield* run.p.sleep(Number(run.value('d') ?? (run.gnu ? 3 : 5)) * 1000);
    const list = run.p.processes();
    if (run.terminal && !run.has('b')) run.out('\x1b[H\x1b[J');
    if (run.gnu) {
      const sleeping = list.filter((i) => i.state === 'S').length;
      run.out(
        `top - ${strftime('%H:%M:%S', run.p.clock.now())} up ${upSince(run)},  0 user,  load average: 0.00, 0.00, 0.00\n`,
      );
      run.out(
        `Tasks: ${String(list.length).padStart(3)} total, ${String(list.length - sleeping).padStart(3)} running, ${String(sleeping).padStart(3)} sleeping,   0 stopped,   0 zombie\n`,
      );
      run.out('%Cpu(s):  0.0 us,  0.0 sy,  0.0 ni,100.0 id,  0.0 wa,  0.0 hi,  0.0 si,  0.0 st \n');
      const mib = (kb: number): string => (kb / 1024).toFixed(1).padStart(8);
      run.out(
        `MiB Mem : ${mib(MEMORY.total)} total, ${mib(MEMORY.free)} free, ${mib(MEMORY.used)} used, ${mib(MEMORY.cache)} buff/cache     \n`,
      );
      run.out(
        `MiB Swap: ${mib(0)} total, ${mib(0)} free, ${mib(0)} used. ${mib(MEMORY.free + MEMORY.cache - 300000)} avail Mem \n\n`,
      );
      run.out('    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND\n');
      for (const i of list)
        run.out(
          `${String(i.pid).padStart(7)} ${names.user(i.user).slice(0, 8).padEnd(8)}  20   0 ${String(VSZ).padStart(7)} ${String(RSS).padStart(6)} ${String(RSS).padStart(6)} ${i.state}   0.0   0.0   0:00.00 ${commandName(i)}\n`,
        );
    } else {
      run.out(
        `Mem: ${MEMORY.used + MEMORY.cache}K used, ${MEMORY.free}K free, ${MEMORY.shared}K shrd, 0K buff, ${MEMORY.cache}K cached\n`,
      );
      run.out(
        'CPU:   0% usr   0% sys   0% nic 100% idle   0% io   0% irq   0% sirq\nLoad average: 0.00 0.00 0.00 1/100 1\n',
      );
      run.out('  PID  PPID USER     STAT   VSZ %VSZ CPU %CPU COMMAND\n');
      for (const i of list)
        run.out(
          `${String(i.pid).padStart(5)} ${String(i.ppid).padStart(5)} ${names.user(i.user).slice(0, 8).padEnd(8)} ${i.state.padEnd(3)}  ${String(VSZ).padStart(5)}   0%   0   0% ${i.argv.join(' ')}\n`,
        );
    }
    if (!(yield* run.flush())) return 1;
  }
});
