import type { Task } from '../../../base/task.ts';
import type { Stat } from '../../../filesystem/index.ts';
import { strftime } from '../date-text.ts';
import { strerror } from '../errno-text.ts';
import { modeText } from '../file-mode.ts';
import { blocks, humanBusybox, humanCeil } from '../sizes.ts';
import { quoteAlways, quoteMaybe, type Run, tool } from '../tool.ts';
import { nameTables } from '../user-database.ts';

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly stat: Stat;
  readonly target?: string;
}

/** How one `ls` run was asked to show things. */
interface View {
  readonly long: boolean;
  readonly single: boolean;
  readonly names: ReturnType<typeof nameTables>;
  readonly now: number;
}

const HALF_YEAR = (31556952 / 2) * 1000;

function timeText(run: Run, view: View, mtime: number): string {
  const style = run.value('w');
  if (run.has('e')) return strftime(run.gnu ? '%F %T.%N %z' : '%a %b %e %H:%M:%S %Y', mtime * 1000);
  if (style === 'long-iso') return strftime('%F %H:%M', mtime * 1000);
  if (style === 'full-iso') return strftime('%F %T.%N %z', mtime * 1000);
  if (style?.startsWith('+')) return strftime(style.slice(1), mtime * 1000);
  const age = view.now - mtime * 1000;
  const recent = run.gnu
    ? age < HALF_YEAR && age >= -1000
    : age < (3600 * 24 * 365 * 1000) / 2 && age > -15 * 60 * 1000;
  return strftime(recent ? '%b %e %H:%M' : '%b %e  %Y', mtime * 1000);
}

function indicator(run: Run, entry: Entry): string {
  const { kind, mode } = entry.stat;
  if (kind === 'directory' && run.has('F', 'p')) return '/';
  if (!run.has('F')) return '';
  if (kind === 'symlink') return '@';
  return kind === 'file' && mode & 0o111 ? '*' : '';
}

function shownName(run: Run, name: string): string {
  if (run.has('Q')) return `"${name}"`;
  if (run.gnu && run.terminal && !run.has('N')) return quoteMaybe(name);
  return run.terminal ? name.replace(/[\0-\x1f\x7f]/g, '?') : name;
}

function sorted(run: Run, entries: readonly Entry[]): readonly Entry[] {
  if (run.has('U', 'f')) return entries;
  const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  const by = run.last('tSXv');
  const extension = (name: string): string => (name.lastIndexOf('.') > 0 ? name.slice(name.lastIndexOf('.')) : '');
  const order = [...entries].sort((a, b) => {
    if (by === 't') return b.stat.mtime - a.stat.mtime || byName(a, b);
    if (by === 'S') return b.stat.size - a.stat.size || byName(a, b);
    if (by === 'X')
      return extension(a.name) < extension(b.name) ? -1 : extension(a.name) > extension(b.name) ? 1 : byName(a, b);
    if (by === 'v') return a.name.localeCompare(b.name, 'en', { numeric: true });
    return byName(a, b);
  });
  if (run.has('r')) order.reverse();
  return run.has('D')
    ? [...order.filter((e) => e.stat.kind === 'directory'), ...order.filter((e) => e.stat.kind !== 'directory')]
    : order;
}

function sizeText(run: Run, stat: Stat): string {
  if (!run.has('h')) return String(stat.size);
  return run.gnu ? humanCeil(stat.size) : humanBusybox(stat.size);
}

/** Major and minor numbers of Linux's memory devices and terminals. */
const DEVICE_NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  null: [1, 3],
  zero: [1, 5],
  full: [1, 7],
  random: [1, 8],
  urandom: [1, 9],
  tty: [5, 0],
  console: [136, 0],
};

function deviceText(run: Run, entry: Entry): string {
  const node = run.p.fs.node(run.abs(entry.path), run.p.credentials, true);
  const name = node.ok && node.value.kind === 'device' ? node.value.device : '';
  const [major, minor] = DEVICE_NUMBERS[name] ?? [0, 0];
  return run.gnu ? `${major}, ${minor}` : `${String(major).padStart(4)}, ${String(minor).padStart(3)}`;
}

function longLines(run: Run, view: View, entries: readonly Entry[]): string[] {
  const numeric = run.has('n');
  const rows = entries.map((entry) => {
    const { stat } = entry;
    const device = stat.kind === 'device';
    const cells = {
      prefix:
        (run.has('i') ? `${run.gnu ? stat.inode : String(stat.inode).padStart(7)} ` : '') +
        (run.has('s') ? `${blocks(stat)} ` : ''),
      mode: modeText(stat.kind, stat.mode),
      nlink: String(stat.nlink),
      user: numeric ? String(stat.uid) : view.names.user(stat.uid),
      group: numeric ? String(stat.gid) : view.names.group(stat.gid),
      size: device ? deviceText(run, entry) : sizeText(run, stat),
      time: timeText(run, view, stat.mtime),
      name:
        shownName(run, entry.name) +
        (entry.target === undefined ? indicator(run, entry) : ` -> ${shownName(run, entry.target)}`),
    };
    return cells;
  });
  if (!run.gnu)
    return rows.map((c) => {
      const owner = run.has('g') ? '' : `${numeric ? c.user.padEnd(8) : c.user.slice(0, 8).padEnd(8)} `;
      return `${c.prefix}${c.mode} ${c.nlink.padStart(4)} ${owner}${numeric ? c.group.padEnd(8) : c.group.slice(0, 8).padEnd(8)} ${c.size.padStart(run.has('h') ? 7 : 9)} ${c.time} ${c.name}`;
    });
  const width = (pick: (c: (typeof rows)[number]) => string): number => Math.max(0, ...rows.map((c) => pick(c).length));
  const w = {
    nlink: width((c) => c.nlink),
    user: width((c) => c.user),
    group: width((c) => c.group),
    size: width((c) => c.size),
  };
  const owner = (text: string, size: number): string => (numeric ? text.padStart(size) : text.padEnd(size));
  return rows.map((c) => {
    const user = run.has('g') ? '' : `${owner(c.user, w.user)} `;
    const group = run.has('o', 'G') ? '' : `${owner(c.group, w.group)} `;
    return `${c.prefix}${c.mode} ${c.nlink.padStart(w.nlink)} ${user}${group}${c.size.padStart(w.size)} ${c.time} ${c.name}`;
  });
}

/** Fills columns downwards into `width`, two blanks apart. */
export function columnsOf(cells: readonly string[], width: number, even = false): string[] {
  const widest = Math.max(0, ...cells.map((cell) => cell.length)) + 2;
  for (let rows = 1; rows <= cells.length; rows++) {
    const columns = Math.ceil(cells.length / rows);
    const widths = Array.from({ length: columns }, (_, c) =>
      even ? widest : Math.max(...cells.slice(c * rows, (c + 1) * rows).map((x) => x.length)) + 2,
    );
    if (widths.reduce((a, b) => a + b, 0) - 2 > width - 1 && rows < cells.length) continue;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => {
        const cell = cells[c * rows + r];
        if (cell === undefined) return '';
        return (c + 1) * rows + r < cells.length ? cell.padEnd(widths[c] ?? 0) : cell;
      }).join(''),
    );
  }
  return [];
}

function show(run: Run, view: View, entries: readonly Entry[]): void {
  const order = sorted(run, entries);
  if (view.long) {
    for (const line of longLines(run, view, order)) run.out(`${line}\n`);
    return;
  }
  const cells = order.map(
    (entry) =>
      (run.has('i') ? `${entry.stat.inode} ` : '') +
      (run.has('s') ? `${blocks(entry.stat)} ` : '') +
      shownName(run, entry.name) +
      indicator(run, entry),
  );
  if (run.has('m')) run.out(cells.length > 0 ? `${cells.join(', ')}\n` : '');
  else if (view.single) for (const cell of cells) run.out(`${cell}\n`);
  else for (const line of columnsOf(cells, run.p.files.get(1)?.tty?.columns ?? 80, !run.gnu)) run.out(`${line}\n`);
}

function entryOf(run: Run, name: string, path: string, follow: boolean): Entry | undefined {
  let stat = run.stat(path, follow);
  if (!stat.ok && follow && run.gnu) stat = run.stat(path, false);
  if (!stat.ok) {
    if (run.gnu) run.warn(`cannot access ${quoteAlways(path)}: ${strerror(stat.error)}`, 2);
    else run.errno(path, stat.error);
    return undefined;
  }
  const target = stat.value.kind === 'symlink' ? run.p.fs.readlink(run.abs(path), run.p.credentials) : undefined;
  return {
    name,
    path,
    stat: stat.value,
    ...(target?.ok && run.has('l', 'n', 'g', 'o', 'e') ? { target: target.value } : {}),
  };
}

function* directory(run: Run, view: View, path: string, titled: boolean, first: boolean): Task<void> {
  const names = run.p.fs.readdir(run.abs(path), run.p.credentials);
  if (!names.ok) {
    if (run.gnu) run.warn(`cannot open directory ${quoteAlways(path)}: ${strerror(names.error)}`, 2);
    else run.warn(`can't open '${path}': ${strerror(names.error)}`);
    return;
  }
  if (titled) run.out(`${first ? '' : '\n'}${path}:\n`);
  const all = run.has('a', 'f');
  const shown = names.value.filter((name) => all || run.has('A') || !name.startsWith('.'));
  const within = (name: string): string => (path.endsWith('/') ? path + name : `${path}/${name}`);
  const entries = [...(all ? ['.', '..'] : []), ...shown].flatMap(
    (name) => entryOf(run, name, within(name), run.has('L')) ?? [],
  );
  if (view.long || run.has('s')) {
    const total = entries.reduce((sum, entry) => sum + blocks(entry.stat), 0);
    run.out(`total ${run.has('h') ? (run.gnu ? humanCeil(total * 1024) : humanBusybox(total * 1024)) : total}\n`);
  }
  show(run, view, entries);
  if (run.full) yield* run.flush();
  if (!run.has('R')) return;
  for (const entry of sorted(run, entries)) {
    if (entry.stat.kind !== 'directory' || entry.name === '.' || entry.name === '..') continue;
    yield* run.p.tick();
    yield* directory(run, view, entry.path, true, false);
  }
}

const LS_LONG =
  'all=a almost-all=A human-readable=h recursive=R reverse=r size=s inode=i directory=d classify=?F file-type=p numeric-uid-gid=n no-group=G dereference=L color=?K full-time=e time-style=:w group-directories-first=D literal=N quote-name=Q sort=:z ignore=:I si=h format=:M time=:T indicator-style=:y hide=:H';

export const ls = tool(
  {
    short: 'aAlrtRSd1iFcupknsLHTCxmgGoUXvhNQfbqBw:I:',
    long: LS_LONG,
    usageCode: 2,
    busybox: { short: '1AaCxdLHRFplinshrSXvctuekgT:w:', long: 'full-time=e group-directories-first=D color=?K' },
  },
  function* (run) {
    const long = run.has('l', 'n', 'e') || (run.gnu && run.has('g', 'o')) || (!run.gnu && run.has('g'));
    const columns = run.terminal || run.has('C', 'x');
    const view: View = { long, single: run.has('1') || !columns, names: nameTables(run.p), now: run.p.clock.now() };
    const paths = run.args.length > 0 ? run.args : ['.'];
    const files: Entry[] = [];
    const folders: Entry[] = [];
    for (const path of paths) {
      const entry = entryOf(run, path, path, !(long || run.has('d', 'F')) || run.has('L', 'H') || path.endsWith('/'));
      if (entry) (entry.stat.kind === 'directory' && !run.has('d') ? folders : files).push(entry);
    }
    show(run, view, files);
    const titled = paths.length > 1 || run.has('R');
    let first = files.length === 0;
    for (const folder of sorted(run, folders)) {
      yield* directory(run, view, folder.path, titled, first);
      first = false;
    }
  },
);
