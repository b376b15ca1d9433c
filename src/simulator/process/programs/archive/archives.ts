import { concatBytes } from '../../../base/bytes.ts';
import { need, type Task } from '../../../base/task.ts';
import { gzip as codec, type Node, pack as packBytes } from '../../../filesystem/index.ts';
import { type TarEntry, writeTar } from '../../../filesystem/tar.ts';
import { compressionOf, decompress, readTar } from '../../../filesystem/tar-reader.ts';
import { joinPath, makeParents, removeTree } from '../coreutils/copy.ts';
import { warnInput } from '../coreutils/input.ts';
import { strftime } from '../date-text.ts';
import { strerror } from '../errno-text.ts';
import { modeText } from '../file-mode.ts';
import { globRegex } from '../posix-regex.ts';
import { type Run, type ToolMaker, tool } from '../tool.ts';
import { nameTables } from '../user-database.ts';

/** gzip, gunzip and zcat. */
export const gzip = (mode: 'compress' | 'decompress' | 'cat'): ToolMaker =>
  tool(
    {
      short: 'cdfhklNnqrtv123456789S:',
      long: 'stdout=c to-stdout=c decompress=d uncompress=d force=f keep=k list=l quiet=q recursive=r test=t verbose=v fast=1 best=9 no-name=n',
      busybox: { short: 'cfkdtnqv123456789' },
    },
    function* (run) {
      const unpack = mode !== 'compress' || run.has('d', 't');
      const toOutput = mode === 'cat' || run.has('c');
      for (const file of run.args.length > 0 ? run.args : ['-']) {
        const source = unpack && file !== '-' && !run.stat(file).ok && run.stat(`${file}.gz`).ok ? `${file}.gz` : file;
        const bytes = yield* run.load(source);
        if (!bytes.ok) {
          if (bytes.error === 'EISDIR' && run.gnu) run.warn(`${file} is a directory -- ignored`, 2);
          else if (run.gnu) run.errno(unpack && !/\.(gz|tgz)$/.test(file) ? `${file}.gz` : file, bytes.error);
          else warnInput(run, file, bytes.error);
          continue;
        }
        if (!unpack && file.endsWith('.gz') && !run.has('f') && !toOutput) {
          run.warn(
            run.gnu ? `${file} already has .gz suffix -- unchanged` : `${file}: already has .gz suffix`,
            run.gnu ? 2 : 1,
          );
          continue;
        }
        let result: Uint8Array;
        if (unpack) {
          if (!toOutput && source !== '-' && !run.has('t') && !/\.(gz|tgz)$/.test(source)) {
            run.say(`${run.gnu ? 'gzip' : run.name}: ${source}: unknown suffix ${run.gnu ? '--' : '-'} ignored\n`);
            run.code = run.gnu ? 2 : 1;
            continue;
          }
          yield* need(codec);
          const plain = compressionOf(bytes.value) === 'gzip' ? decompress(bytes.value) : undefined;
          if (!plain?.ok) {
            run.say(
              run.gnu
                ? `\n${run.name}: ${source === '-' ? 'stdin' : source}: not in gzip format\n`
                : `${run.name}: invalid magic\n`,
            );
            run.code = 1;
            continue;
          }
          result = plain.value;
        } else {
          yield* need(codec);
          result = packBytes(bytes.value);
        }
        yield* run.p.tick(1 + Math.floor(bytes.value.length / 50000));
        if (run.has('t')) continue;
        if (toOutput || file === '-') {
          run.bytes(result);
          continue;
        }
        const target = unpack ? source.replace(/\.gz$/, '').replace(/\.tgz$/, '.tar') : `${file}.gz`;
        if (unpack && target === source) {
          run.warn(
            run.gnu ? `${source}: unknown suffix -- ignored` : `${source}: unknown suffix - ignored`,
            run.gnu ? 2 : 1,
          );
          continue;
        }
        if (run.stat(target).ok && !run.has('f')) {
          run.warn(
            run.gnu ? `${target} already exists;\tnot overwritten` : `can't open '${target}': File exists`,
            run.gnu ? 2 : 1,
          );
          continue;
        }
        const old = run.stat(source);
        const written = run.p.fs.writeFile(
          run.abs(target),
          { bytes: result, size: result.length },
          run.p.credentials,
          old.ok ? old.value.mode & 0o777 : 0o644,
        );
        if (!written.ok) {
          run.errno(target, written.error);
          continue;
        }
        if (old.ok) run.p.fs.utimes(run.abs(target), old.value.mtime, run.p.credentials);
        if (run.has('v'))
          run.say(
            `${source}:\t ${((1 - result.length / Math.max(1, bytes.value.length)) * 100).toFixed(1)}% -- replaced with ${target}\n`,
          );
        if (!run.has('k')) run.p.fs.unlink(run.abs(source), run.p.credentials);
      }
    },
  );

const TAR_LONG =
  'create=c extract=x get=x list=t append=r update=u verbose=v file=:f directory=:C gzip=z gunzip=z bzip2=j xz=J auto-compress=a exclude=:X exclude-from=:Y strip-components=:S no-same-owner=o same-owner=1 preserve-permissions=p same-permissions=p no-same-permissions=2 keep-old-files=k overwrite=3 to-stdout=O dereference=h one-file-system=4 owner=:5 group=:6 numeric-owner=7 mtime=:8 sort=:9 transform=:0 wildcards=W no-recursion=R files-from=:T zstd=Z no-overwrite-dir=U skip-old-files=K absolute-names=P totals=M touch=m';

export const tar = tool(
  {
    short: 'cxtruvf:C:zjJaX:opkOhPWT:mZ',
    long: TAR_LONG,
    usageCode: 2,
    raw: false,
    busybox: { short: 'cxtvf:C:zjJaX:opkOhT:mZ', long: TAR_LONG },
  },
  function* (run) {
    const verbs = run.given.filter((o) => 'cxt'.includes(o.name));
    if (verbs.length === 0) {
      if (!run.gnu) return run.usage(undefined);
      run.say(
        `${run.name}: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options\nTry '${run.name} --help' or '${run.name} --usage' for more information.\n`,
      );
      return 2;
    }
    if (run.has('j', 'J', 'Z') && verbs[0]?.name === 'c') return run.fail('drydock: only gzip archives can be made', 2);
    const file = run.value('f') ?? (run.gnu ? '-' : '-');
    yield* need(codec);
    return verbs[0]?.name === 'c' ? yield* create(run, file) : yield* read(run, file, verbs[0]?.name === 'x');
  },
);

/** Old style first word (`tar xzf a.tgz`) becomes options with their arguments. */
export const tarWithOldForm: ToolMaker = (manner) => {
  const program = tar(manner);
  return (p, argv = p.argv) => {
    const [name = '', first = '', ...rest] = argv;
    if (!/^[cxtruvfCzjJaXopkOhPWTmZ]+$/.test(first)) return program(p, argv);
    const args: string[] = [];
    for (const letter of first) {
      args.push(`-${letter}`);
      if ('fCXT'.includes(letter)) args.push(rest.shift() ?? '');
    }
    return program(p, [name, ...args, ...rest]);
  };
};

function* create(run: Run, file: string): Task<number | undefined> {
  const entries: TarEntry[] = [];
  const names = nameTables(run.p);
  const links = new Map<string, string>();
  const excluded = run.values('X').map((pattern) => globRegex(pattern.replace(/\/$/, '')));
  const skip = (path: string): boolean =>
    excluded.some(
      (regex) =>
        regex.test(path) ||
        regex.test(path.slice(path.lastIndexOf('/') + 1)) ||
        path.split('/').some((_, i, all) => regex.test(all.slice(0, i + 1).join('/'))),
    );
  const listing = file === '-' ? (text: string) => run.say(text) : (text: string) => run.out(text);
  const base = run.value('C') ?? '.';
  let warned = false;
  const target = file === '-' ? undefined : run.abs(file);
  function* add(name: string, path: string): Task<void> {
    if (skip(name)) return;
    const stat = run.stat(path, run.has('h'));
    if (!stat.ok) {
      run.warn(
        run.gnu ? `${name}: Cannot stat: ${strerror(stat.error)}` : `${name}: ${strerror(stat.error)}`,
        run.gnu ? 2 : 1,
      );
      return;
    }
    if (run.abs(path) === target) {
      if (run.gnu) run.warn(`${name}: file is the archive; not dumped`, 0);
      else run.warn(`${name}: file is the archive; skipping`, 0);
      return;
    }
    const node = run.p.fs.node(run.abs(path), run.p.credentials, run.has('h'));
    if (!node.ok) {
      run.warn(
        run.gnu ? `${name}: Cannot open: ${strerror(node.error)}` : `${name}: ${strerror(node.error)}`,
        run.gnu ? 2 : 1,
      );
      return;
    }
    if (name.startsWith('/') && !warned) {
      run.say(
        run.gnu
          ? `${run.name}: Removing leading \`/' from member names\n`
          : `${run.name}: removing leading '/' from member names\n`,
      );
      warned = true;
    }
    const member = name.replace(/^\/+/, '') || './';
    const inode = `${stat.value.device}:${stat.value.inode}`;
    const first = stat.value.kind === 'file' && stat.value.nlink > 1 ? links.get(inode) : undefined;
    if (stat.value.kind === 'file' && first === undefined) links.set(inode, member);
    entries.push(entryOf(node.value, member, names, first));
    if (run.has('v')) listing(`${stat.value.kind === 'directory' ? `${member.replace(/\/$/, '')}/` : member}\n`);
    if (stat.value.kind !== 'directory' || run.has('R')) return;
    const inner = run.p.fs.readdir(run.abs(path), run.p.credentials);
    if (!inner.ok)
      return run.warn(
        run.gnu ? `${name}: Cannot open: ${strerror(inner.error)}` : `${name}: ${strerror(inner.error)}`,
        run.gnu ? 2 : 1,
      );
    for (const one of inner.value) yield* add(joinPath(name, one), joinPath(path, one));
    yield* run.p.tick();
  }
  const listed = run.value('T');
  const more =
    listed === undefined
      ? []
      : (((yield* run.loadText(listed)) as { value?: string }).value?.split('\n').filter(Boolean) ?? []);
  const operands = [...run.args, ...more];
  if (operands.length === 0) {
    if (run.gnu)
      run.say(
        `${run.name}: Cowardly refusing to create an empty archive\nTry '${run.name} --help' or '${run.name} --usage' for more information.\n`,
      );
    else run.warn('empty archive');
    return run.gnu ? 2 : 1;
  }
  if (!run.isDirectory(base))
    return run.fail(
      run.gnu
        ? `${base}: Cannot open: ${strerror('ENOENT')}\n${run.name}: Error is not recoverable: exiting now`
        : `can't change directory to '${base}': ${strerror('ENOENT')}`,
      run.gnu ? 2 : 1,
    );
  for (const operand of operands) yield* add(operand, operand.startsWith('/') ? operand : joinPath(base, operand));
  const plain = writeTar(entries);
  const zipped =
    run.has('z') || (run.has('a') && /\.t?gz$/.test(file))
      ? packBytes(plain)
      : concatBytes([plain, new Uint8Array((10240 - (plain.length % 10240)) % 10240)]);
  if (target === undefined) run.bytes(zipped);
  else {
    const written = run.p.fs.writeFile(
      target,
      { bytes: zipped, size: zipped.length },
      run.p.credentials,
      0o666 & ~run.p.umask,
    );
    if (!written.ok)
      return run.fail(
        run.gnu
          ? `${file}: Cannot open: ${strerror(written.error)}\n${run.name}: Error is not recoverable: exiting now`
          : `can't open '${file}': ${strerror(written.error)}`,
        run.gnu ? 2 : 1,
      );
  }
  if (run.code && run.gnu) run.say(`${run.name}: Exiting with failure status due to previous errors\n`);
  else if (run.code) run.say(`${run.name}: error exit delayed from previous errors\n`);
  return run.code;
}

function entryOf(node: Node, name: string, names: ReturnType<typeof nameTables>, link: string | undefined): TarEntry {
  const { mode, uid, gid, mtime } = node.attributes;
  const common = { mode: mode & 0o7777, uid, gid, mtime, uname: names.user(uid), gname: names.group(gid) };
  if (node.kind === 'directory') return { ...common, name: `${name.replace(/\/$/, '')}/`, type: 'directory' };
  if (node.kind === 'symlink') return { ...common, name, type: 'symlink', linkname: node.target };
  if (node.kind === 'device') return { ...common, name, type: 'character', major: 1, minor: 3 };
  return link === undefined
    ? { ...common, name, type: 'file', content: node.content }
    : { ...common, name, type: 'link', linkname: link };
}

function* read(run: Run, file: string, extract: boolean): Task<number | undefined> {
  const loaded = file === '-' ? { ok: true as const, value: yield* run.p.readAll(0) } : yield* run.load(file);
  const fatal = (text: string): number => {
    run.say(
      run.gnu ? `${run.name}: ${text}\n${run.name}: Error is not recoverable: exiting now\n` : `${run.name}: ${text}\n`,
    );
    return run.gnu ? 2 : 1;
  };
  if (!loaded.ok)
    return fatal(
      run.gnu ? `${file}: Cannot open: ${strerror(loaded.error)}` : `can't open '${file}': ${strerror(loaded.error)}`,
    );
  const kind = compressionOf(loaded.value);
  const plain = kind === 'none' ? { ok: true as const, value: loaded.value } : decompress(loaded.value);
  if (!plain.ok) return fatal(`drydock: ${kind} archives are not modelled`);
  if (run.has('z') && kind === 'none') {
    if (!run.gnu) return fatal('invalid tar magic');
    run.say('\ngzip: stdin: not in gzip format\n');
    return run.end(`${run.name}: Child returned status 1\n${run.name}: Error is not recoverable: exiting now\n`, 2);
  }
  const entries = readTar(plain.value);
  if (!entries.ok) {
    if (!run.gnu) return fatal(plain.value.length < 512 ? 'short read' : 'invalid tar magic');
    run.say(
      `${run.name}: This does not look like a tar archive\n${run.name}: Exiting with failure status due to previous errors\n`,
    );
    return 2;
  }
  const base = run.value('C') ?? '.';
  if (extract && !run.isDirectory(base))
    return fatal(
      run.gnu
        ? `${base}: Cannot open: ${strerror('ENOENT')}`
        : `can't change directory to '${base}': ${strerror('ENOENT')}`,
    );
  const strip = Number(run.value('S') ?? 0);
  const excluded = run.values('X').map((pattern) => globRegex(pattern));
  const wanted = run.args.map((arg) => arg.replace(/\/$/, ''));
  const found = new Set<string>();
  const names = nameTables(run.p);
  for (const entry of entries.value) {
    const bare = entry.name.replace(/\/$/, '');
    if (excluded.some((regex) => regex.test(bare) || regex.test(bare.slice(bare.lastIndexOf('/') + 1)))) continue;
    if (wanted.length > 0) {
      const hit = wanted.find(
        (w) => bare === w || bare.startsWith(`${w}/`) || (run.has('W') && globRegex(w).test(bare)),
      );
      if (hit === undefined) continue;
      found.add(hit);
    }
    if (run.has('v') || !extract) run.out(`${!extract && run.has('v') ? longLine(run, entry, names) : entry.name}\n`);
    if (!extract) continue;
    const name = bare.split('/').slice(strip).join('/');
    if (name === '') continue;
    if (run.has('O')) {
      if (entry.content) run.bytes(entry.content.bytes);
      continue;
    }
    yield* place(run, entry, name, joinPath(base, name), base, strip);
    yield* run.p.tick();
  }
  for (const one of wanted.filter((w) => !found.has(w)))
    run.warn(run.gnu ? `${one}: Not found in archive` : `${one}: not found in archive`, run.gnu ? 2 : 1);
  if (run.code && run.gnu) run.say(`${run.name}: Exiting with failure status due to previous errors\n`);
  return run.code;
}

function longLine(run: Run, entry: TarEntry, names: ReturnType<typeof nameTables>): string {
  const kind = entry.type === 'directory' ? 'directory' : entry.type === 'symlink' ? 'symlink' : 'file';
  const owner = `${entry.uname || names.user(entry.uid)}/${entry.gname || names.group(entry.gid)}`;
  const size = String(entry.content?.size ?? 0);
  const link =
    entry.type === 'symlink' ? ` -> ${entry.linkname}` : entry.type === 'link' ? ` link to ${entry.linkname}` : '';
  return run.gnu
    ? `${modeText(kind, entry.mode)} ${owner} ${size.padStart(Math.max(0, 19 - owner.length - 1))} ${strftime('%Y-%m-%d %H:%M', entry.mtime * 1000)} ${entry.name}${link}`
    : `${modeText(kind, entry.mode)} ${owner} ${size.padStart(9)} ${strftime('%Y-%m-%d %H:%M:%S', entry.mtime * 1000)} ${entry.name}${link}`;
}

function* place(run: Run, entry: TarEntry, name: string, path: string, base: string, strip: number): Task<void> {
  const { fs, credentials } = run.p;
  const at = run.abs(path);
  makeParents(run, path);
  const existing = run.stat(path, false);
  const complain = (errno: Parameters<typeof strerror>[0]): void =>
    run.warn(
      run.gnu ? `${name}: Cannot open: ${strerror(errno)}` : `can't open '${name}': ${strerror(errno)}`,
      run.gnu ? 2 : 1,
    );
  if (entry.type === 'directory') {
    if (!(existing.ok && existing.value.kind === 'directory')) {
      const made = fs.mkdir(at, credentials, 0o755);
      if (!made.ok)
        return run.warn(
          run.gnu
            ? `${name}: Cannot mkdir: ${strerror(made.error)}`
            : `can't create directory '${name}': ${strerror(made.error)}`,
          run.gnu ? 2 : 1,
        );
    }
  } else {
    if (existing.ok && existing.value.kind !== 'directory') fs.unlink(at, credentials);
    else if (existing.ok && !(yield* removeTree(run, path))) return;
    const target = entry.linkname ?? '';
    const made =
      entry.type === 'symlink'
        ? fs.symlink(target, at, credentials)
        : entry.type === 'link'
          ? fs.link(run.abs(joinPath(base, target.split('/').slice(strip).join('/'))), at, credentials)
          : fs.writeFile(at, entry.content ?? { bytes: new Uint8Array(0), size: 0 }, credentials, entry.mode & 0o777);
    if (!made.ok) return complain(made.error);
  }
  if (credentials.uid === 0 && !run.has('o')) fs.chown(at, entry.uid, entry.gid, credentials, false);
  if (entry.type === 'symlink' || entry.type === 'link') return;
  fs.chmod(at, credentials.uid === 0 || run.has('p') ? entry.mode : entry.mode & ~run.p.umask, credentials);
  if (!run.has('m')) fs.utimes(at, entry.mtime, credentials);
}
