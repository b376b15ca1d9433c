import type { Task } from '../../../base/task.ts';
import type { Stat } from '../../../filesystem/index.ts';
import { treePages } from '../../../filesystem/tree.ts';
import { strftime } from '../date-text.ts';
import { strerror } from '../errno-text.ts';
import { modeOctal, modeText } from '../file-mode.ts';
import { blocks, humanBusybox, humanCeil } from '../sizes.ts';
import { quoteAlways, type Run, tool } from '../tool.ts';
import { nameTables } from '../user-database.ts';
import { joinPath } from './copy.ts';
import { echoEscapes } from './echo.ts';

export const kindText = (stat: Stat): string =>
  stat.kind === 'file'
    ? stat.size === 0
      ? 'regular empty file'
      : 'regular file'
    : stat.kind === 'directory'
      ? 'directory'
      : stat.kind === 'symlink'
        ? 'symbolic link'
        : 'character special file';

const TYPE_BITS = { file: 0o100000, directory: 0o040000, symlink: 0o120000, device: 0o020000 } as const;

/** One directive of `stat -c`. */
function directive(run: Run, letter: string, path: string, stat: Stat, names: ReturnType<typeof nameTables>): string {
  const time = strftime('%F %T.000000000 +0000', stat.mtime * 1000);
  switch (letter) {
    case 'a':
      return (stat.mode & 0o7777).toString(8);
    case 'A':
      return modeText(stat.kind, stat.mode);
    case 'b':
      return String(blocks(stat) * 2);
    case 'B':
      return '512';
    case 'd':
      return String(stat.device);
    case 'D':
      return stat.device.toString(16);
    case 'f':
      return (TYPE_BITS[stat.kind] | (stat.mode & 0o7777)).toString(16);
    case 'F':
      return run.gnu || stat.size > 0 || stat.kind !== 'file' ? kindText(stat) : 'regular empty file';
    case 'g':
      return String(stat.gid);
    case 'G':
      return names.group(stat.gid) === String(stat.gid) ? 'UNKNOWN' : names.group(stat.gid);
    case 'h':
      return String(stat.nlink);
    case 'i':
      return String(stat.inode);
    case 'm':
      return '/';
    case 'n':
      return path;
    case 'N': {
      const shown = run.gnu ? quoteAlways(path) : `'${path}'`;
      if (stat.kind !== 'symlink') return run.gnu ? shown : path;
      const target = run.p.fs.readlink(run.abs(path), run.p.credentials);
      return `${run.gnu ? shown : shown} -> ${run.gnu ? quoteAlways(target.ok ? target.value : '') : `'${target.ok ? target.value : ''}'`}`;
    }
    case 'o':
      return '4096';
    case 's':
      return String(stat.size);
    case 't':
    case 'T':
      return '0';
    case 'u':
      return String(stat.uid);
    case 'U':
      return names.user(stat.uid) === String(stat.uid) ? 'UNKNOWN' : names.user(stat.uid);
    case 'w':
      return run.gnu ? time : '?';
    case 'W':
      return String(stat.mtime);
    case 'x':
    case 'y':
    case 'z':
      return time;
    case 'X':
    case 'Y':
    case 'Z':
      return String(stat.mtime);
    default:
      return '?';
  }
}

function formatted(run: Run, format: string, path: string, stat: Stat): string {
  const names = nameTables(run.p);
  return format.replace(/%([-0+# ]*)(\d*)(?:\.\d+)?([A-Za-z%])/g, (_, flags: string, width: string, letter: string) => {
    if (letter === '%') return '%';
    const text = directive(run, letter, path, stat, names);
    return flags.includes('-')
      ? text.padEnd(Number(width))
      : text.padStart(Number(width), flags.includes('0') ? '0' : ' ');
  });
}

function fullText(run: Run, path: string, stat: Stat): string {
  const target = stat.kind === 'symlink' ? run.p.fs.readlink(run.abs(path), run.p.credentials) : undefined;
  const quote = (text: string): string => (run.gnu ? text : `'${text}'`);
  const name = target?.ok ? `${run.gnu ? path : quote(path)} -> ${run.gnu ? target.value : quote(target.value)}` : path;
  const names = nameTables(run.p);
  const time = strftime('%F %T.000000000 +0000', stat.mtime * 1000);
  const known = (text: string, n: number): string => (text === String(n) ? 'UNKNOWN' : text);
  const owner = (n: number, text: string): string => `${String(n).padStart(5)}/${known(text, n).padStart(8)}`;
  return (
    `  File: ${name}\n` +
    `  Size: ${String(stat.size).padEnd(10)}\tBlocks: ${String(blocks(stat) * 2).padEnd(10)} IO Block: 4096   ${kindText(stat)}\n` +
    `Device: ${run.gnu ? `0,${stat.device}\t` : `${stat.device.toString(16)}h/${stat.device}d\t`}Inode: ${String(stat.inode).padEnd(10)}  Links: ${stat.nlink}\n` +
    `Access: (${modeOctal(stat.mode)}/${modeText(stat.kind, stat.mode)})  Uid: (${owner(stat.uid, names.user(stat.uid))})   Gid: (${owner(stat.gid, names.group(stat.gid))})\n` +
    `Access: ${time}\nModify: ${time}\nChange: ${time}\n${run.gnu ? ` Birth: ${time}\n` : ''}`
  );
}

export const stat = tool(
  { short: 'c:fLt', long: 'format=:c printf=:P dereference=L file-system=f terse=t', busybox: { short: 'ftLc:' } },
  (run) => {
    if (run.args.length === 0) return run.missing();
    for (const path of run.args) {
      const result = run.stat(path, run.has('L'));
      if (!result.ok) {
        run.warn(
          run.gnu
            ? `cannot statx ${quoteAlways(path)}: ${strerror(result.error)}`
            : `can't stat '${path}': ${strerror(result.error)}`,
        );
        continue;
      }
      const format = run.value('c');
      const raw = run.value('P');
      if (format !== undefined) run.out(`${formatted(run, format, path, result.value)}\n`);
      else if (raw !== undefined) run.out(echoEscapes(formatted(run, raw, path, result.value)).text);
      else if (run.has('t'))
        run.out(`${formatted(run, '%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z 0 %o', path, result.value)}\n`);
      else run.out(fullText(run, path, result.value));
    }
  },
);

const DU_LONG =
  'all=a human-readable=h summarize=s max-depth=:d total=c bytes=b apparent-size=A block-size=:B exclude=:X one-file-system=x si=H';

export const du = tool(
  { short: 'abB:cd:hHkLlmsSxX:', long: DU_LONG, busybox: { short: 'aHkLsx0d:lchmb' } },
  function* (run) {
    const apparent = run.has('b', 'A');
    const unit = run.has('b') ? 1 : run.has('m') ? 1048576 : 1024;
    const deepest = run.has('s') ? 0 : Number(run.value('d') ?? Infinity);
    const show = (size: number): string => {
      const bytes = apparent ? size : size * 1024;
      if (run.has('h')) return run.gnu ? humanCeil(bytes) : humanBusybox(bytes);
      return String(run.gnu ? Math.ceil(bytes / unit) : Math.round(bytes / unit));
    };
    const seen = new Set<string>();
    function* walk(path: string, depth: number): Task<number> {
      const found = run.stat(path, depth === 0 && run.has('H', 'D') ? true : run.has('L'));
      if (!found.ok) {
        run.warn(
          run.gnu
            ? `cannot access ${quoteAlways(path)}: ${strerror(found.error)}`
            : `${path}: ${strerror(found.error)}`,
        );
        return 0;
      }
      const inode = `${found.value.device}:${found.value.inode}`;
      if (found.value.nlink > 1 && found.value.kind === 'file' && !run.has('l')) {
        if (seen.has(inode)) return 0;
        seen.add(inode);
      }
      let size = apparent ? found.value.size : blocks(found.value);
      const folder = found.value.kind === 'directory';
      if (folder) {
        const names = run.p.fs.readdir(run.abs(path), run.p.credentials);
        if (!names.ok)
          run.warn(
            run.gnu
              ? `cannot read directory ${quoteAlways(path)}: ${strerror(names.error)}`
              : `can't open '${path}': ${strerror(names.error)}`,
          );
        else for (const name of names.value) size += yield* walk(joinPath(path, name), depth + 1);
        yield* run.p.tick();
      }
      if ((depth <= deepest && (folder || run.has('a'))) || depth === 0) run.out(`${show(size)}\t${path}\n`);
      return size;
    }
    let total = 0;
    for (const path of run.args.length > 0 ? run.args : ['.']) total += yield* walk(path, 0);
    if (run.has('c')) run.out(`${show(total)}\ttotal\n`);
  },
);

/** The disk below, in bytes: what `df` shows of overlay mounts. */
const DISK = { size: 62671097856, used: 21474836480 };

export const df = tool(
  {
    short: 'ahHiklmPTt:x:',
    long: 'all=a human-readable=h inodes=i portability=P print-type=T type=:t total=z',
    busybox: { short: 'PkmhTai' },
  },
  (run) => {
    const human = run.has('h');
    const mounts = run.p.fs.mounts.filter(
      (m) => run.args.length > 0 || run.has('a') || !/^(proc|sysfs|devpts|mqueue|cgroup2?)$/.test(m.type),
    );
    const chosen =
      run.args.length === 0
        ? mounts
        : run.args.flatMap((path) => {
            const real = run.p.fs.realpath(run.abs(path), run.p.credentials);
            if (!real.ok) {
              run.warn(run.gnu ? `${path}: ${strerror(real.error)}` : `${path}: can't find mount point`);
              return [];
            }
            return mounts
              .filter((m) => m.target === '/' || `${real.value}/`.startsWith(`${m.target}/`))
              .sort((a, b) => b.target.length - a.target.length)
              .slice(0, 1);
          });
    if (chosen.length === 0 && run.args.length > 0 && run.gnu) return run.code;
    const size = (bytes: number): string =>
      human
        ? run.gnu
          ? humanCeil(bytes)
          : humanBusybox(bytes)
        : String(Math.ceil(bytes / (run.has('m') ? 1048576 : 1024)));
    const rows = chosen.map((mount) => {
      const total = mount.limit ?? (mount.type === 'tmpfs' ? 67108864 : DISK.size);
      const used = mount.type === 'tmpfs' ? treePages(mount.source.tree) : DISK.used;
      const source =
        mount.type === 'overlay'
          ? 'overlay'
          : mount.type === 'tmpfs'
            ? mount.target === '/dev/shm'
              ? 'shm'
              : 'tmpfs'
            : mount.type === 'ext4'
              ? '/dev/vda1'
              : mount.type;
      const part = total === 0 ? '-' : `${Math.ceil((used / total) * 100)}%`;
      return [
        source,
        ...(run.has('T') ? [mount.type] : []),
        size(total),
        size(used),
        size(total - used),
        part,
        mount.target,
      ];
    });
    const heads = [
      'Filesystem',
      ...(run.has('T') ? ['Type'] : []),
      human ? 'Size' : run.has('m') ? '1M-blocks' : '1K-blocks',
      'Used',
      human && run.gnu ? 'Avail' : 'Available',
      'Use%',
      'Mounted on',
    ];
    if (!run.gnu) {
      const wide = human ? [9, 9, 9] : [9, 9, 9];
      const line = (cells: readonly string[]): string => {
        const [source = '', ...more] = cells;
        const [type, rest] = run.has('T') ? [` ${(more[0] ?? '').padEnd(10)}`, more.slice(1)] : ['', more];
        const [a = '', b = '', c = '', part = '', target = ''] = rest;
        return `${source.padEnd(20)}${type} ${a.padStart(wide[0] ?? 9)} ${b.padStart(9)} ${c.padStart(9)} ${part.padStart(4)} ${target}\n`;
      };
      run.out(line(heads.map((h) => h)));
      for (const row of rows) run.out(line(row));
      return;
    }
    const table = [heads, ...rows];
    const widths = heads.map((_, i) => Math.max(i === 0 ? 14 : 0, ...table.map((row) => row[i]?.length ?? 0)));
    for (const row of table) {
      const last = row.length - 1;
      run.out(
        `${row.map((cell, i) => (i === last ? cell : i === 0 || (run.has('T') && i === 1) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' ')}\n`,
      );
    }
  },
);
