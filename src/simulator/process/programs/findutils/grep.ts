import type { Task } from '../../../base/task.ts';
import { splitLines, toBinary } from '../binary-text.ts';
import { joinPath } from '../coreutils/copy.ts';
import { eachLine } from '../coreutils/input.ts';
import { strerror } from '../errno-text.ts';
import { escapeRegex, globRegex, posixSource } from '../posix-regex.ts';
import { type Run, type ToolMaker, tool } from '../tool.ts';

type Syntax = 'basic' | 'extended' | 'fixed' | 'perl';

/** One expression for all patterns, or the complaint. */
function compile(patterns: readonly string[], syntax: Syntax, run: Run): RegExp | string {
  const sources: string[] = [];
  for (const pattern of patterns) {
    const source =
      syntax === 'fixed'
        ? escapeRegex(pattern)
        : syntax === 'perl'
          ? pattern
          : posixSource(pattern, syntax === 'extended');
    if (typeof source !== 'string') return source.text;
    sources.push(source);
  }
  let all = sources.length === 1 ? (sources[0] ?? '') : sources.map((s) => `(?:${s})`).join('|');
  if (run.has('x')) all = `^(?:${all})$`;
  else if (run.has('w')) all = `(?<!\\w)(?:${all})(?!\\w)`;
  try {
    return new RegExp(all, run.has('i', 'y') ? 'gi' : 'g');
  } catch {
    return syntax === 'perl' ? 'unrecognized character' : 'Invalid regular expression';
  }
}

interface Search {
  readonly regex: RegExp;
  readonly none: boolean;
  readonly named: boolean;
  readonly before: number;
  readonly after: number;
  readonly colour: boolean;
}

/** Searches one input; true when something was selected. */
function* searchFile(run: Run, search: Search, file: string): Task<boolean> {
  const label = file === '-' ? '(standard input)' : file;
  const limit = Number(run.value('m') ?? Infinity);
  let number = 0;
  let count = 0;
  let lastShown = 0;
  let trailing = 0;
  let binaryFile = false;
  const kept: { line: string; number: number }[] = [];
  const quiet = run.has('q');
  const listing = run.has('l', 'L', 'c');
  const show = (line: string, at: number, mark: string): void => {
    if ((search.before > 0 || search.after > 0) && lastShown > 0 && at > lastShown + 1) run.put('--\n');
    if (search.named)
      run.put(
        `${search.colour ? `\x1b[35m\x1b[K${toBinary(label)}\x1b[m\x1b[K\x1b[36m\x1b[K${mark}\x1b[m\x1b[K` : toBinary(label) + mark}`,
      );
    if (run.has('n'))
      run.put(search.colour ? `\x1b[32m\x1b[K${at}\x1b[m\x1b[K\x1b[36m\x1b[K${mark}\x1b[m\x1b[K` : `${at}${mark}`);
    run.put(`${line}\n`);
    lastShown = at;
  };
  const painted = (line: string): string =>
    search.colour && !run.has('v')
      ? line.replace(search.regex, (m) => (m === '' ? '' : `\x1b[01;31m\x1b[K${m}\x1b[m\x1b[K`))
      : line;
  const opened = yield* eachLine(run, file, (line) => {
    number++;
    if (line.includes('\0')) binaryFile = true;
    search.regex.lastIndex = 0;
    const hit = (!search.none && search.regex.test(line)) !== run.has('v');
    if (!hit) {
      if (trailing > 0 && !listing && !quiet && !run.has('o')) {
        trailing--;
        show(line, number, '-');
      } else if (search.before > 0) {
        kept.push({ line, number });
        if (kept.length > search.before) kept.shift();
      }
      return count < limit || trailing > 0;
    }
    if (count >= limit) return false;
    count++;
    if (quiet || run.has('l', 'L')) return false;
    if (run.has('c')) return count < limit;
    if (binaryFile && !run.has('a')) return false;
    if (run.has('o')) {
      if (run.has('v')) return count < limit;
      search.regex.lastIndex = 0;
      for (const match of line.matchAll(search.regex))
        if (match[0] !== '') show(search.colour ? painted(match[0]) : match[0], number, ':');
      lastShown = number;
      return count < limit;
    }
    for (const early of kept.splice(0)) show(early.line, early.number, '-');
    show(painted(line), number, ':');
    trailing = search.after;
    return count < limit || trailing > 0;
  });
  if (!opened) return false;
  if (binaryFile && count > 0 && !run.has('a') && !listing && !quiet) {
    if (run.gnu) run.put(`${run.name}: ${toBinary(label)}: binary file matches\n`);
    else run.put(`Binary file ${toBinary(label)} matches\n`);
  }
  if (run.has('c')) run.put(`${search.named ? `${toBinary(label)}:` : ''}${count}\n`);
  if (run.has('l') && count > 0) run.put(`${toBinary(label)}\n`);
  if (run.has('L') && count === 0) run.put(`${toBinary(label)}\n`);
  return run.has('L') ? count === 0 : count > 0;
}

function* filesBelow(run: Run, path: string, top: boolean): Task<string[]> {
  const stat = run.stat(path, top || run.has('R'));
  if (!stat.ok || stat.value.kind !== 'directory') {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const included = run.values('I');
    if (!top && stat.ok && stat.value.kind !== 'file') return [];
    if (!top && included.length > 0 && !included.some((g) => globRegex(g).test(name))) return [];
    return run.values('X').some((g) => globRegex(g).test(name)) ? [] : [path];
  }
  if (!top && run.values('D').some((g) => globRegex(g).test(path.slice(path.lastIndexOf('/') + 1)))) return [];
  const names = run.p.fs.readdir(run.abs(path), run.p.credentials);
  if (!names.ok) {
    if (!run.has('s')) run.errno(path, names.error, 2);
    return [];
  }
  yield* run.p.tick();
  const out: string[] = [];
  for (const name of names.value) out.push(...(yield* filesBelow(run, joinPath(path, name), false)));
  return out;
}

const LONG =
  'extended-regexp=E fixed-strings=F basic-regexp=G perl-regexp=P regexp=:e file=:f ignore-case=i no-ignore-case=0 invert-match=v word-regexp=w line-regexp=x count=c color=?K colour=?K files-without-match=L files-with-matches=l max-count=:m only-matching=o quiet=q silent=q no-messages=s byte-offset=b with-filename=H no-filename=h line-number=n after-context=:A before-context=:B context=:C text=a recursive=r dereference-recursive=R include=:I exclude=:X exclude-dir=:D line-buffered=9 null=Z null-data=z';

/** grep, egrep and fgrep differ in the syntax they begin with. */
export const grep = (syntax: 'basic' | 'extended' | 'fixed'): ToolMaker =>
  tool(
    {
      short: 'A:B:C:EFGHLPRUVZabce:f:hilm:noqrsuvwxyz0123456789',
      long: LONG,
      usageCode: 2,
      busyboxCode: 2,
      usageText: 'Usage: $0 [OPTION]... PATTERNS [FILE]...\n',
      busybox: {
        short: 'HhnlLoqvsrRiwxFcEzA:B:C:e:f:m:',
        long: 'color=?K include=:I exclude=:X exclude-dir=:D',
      },
    },
    function* (run) {
      const letter = run.last('EFGP');
      const chosen: Syntax =
        letter === 'E'
          ? 'extended'
          : letter === 'F'
            ? 'fixed'
            : letter === 'P'
              ? 'perl'
              : letter === 'G'
                ? 'basic'
                : syntax;
      const files = [...run.args];
      const patterns = run.values('e').flatMap((text) => toBinary(text).split('\n'));
      for (const file of run.values('f')) {
        const text = yield* run.loadText(file);
        if (!text.ok)
          return run.fail(run.gnu ? `${file}: ${strerror(text.error)}` : `${file}: ${strerror(text.error)}`, 2);
        patterns.push(...splitLines(text.value).lines);
      }
      if (!run.given.some((o) => o.name === 'e' || o.name === 'f')) {
        const pattern = files.shift();
        if (pattern === undefined) {
          if (!run.gnu) return run.usage(undefined, 2);
          run.say(
            `Usage: ${run.name} [OPTION]... PATTERNS [FILE]...\nTry '${run.name} --help' for more information.\n`,
          );
          return (run.code = 2);
        }
        patterns.push(...toBinary(pattern).split('\n'));
      }
      const regex = compile(patterns, chosen, run);
      if (typeof regex === 'string') return run.fail(run.gnu ? regex : `bad regex '${patterns.join('\n')}'`, 2);
      const recursive = run.has('r', 'R');
      const roots = files.length > 0 ? files : recursive ? (run.gnu ? ['.'] : ['.']) : ['-'];
      const context = run.value('C');
      const search: Search = {
        regex,
        none: patterns.length === 0,
        named:
          run.last('hH') === 'H' ||
          (run.last('hH') !== 'h' &&
            (files.length > 1 || (recursive && !(files.length === 1 && !run.isDirectory(files[0] ?? ''))))),
        before: run.has('o') ? 0 : Number(run.value('B') ?? context ?? 0),
        after: run.has('o') ? 0 : Number(run.value('A') ?? context ?? 0),
        colour: run.value('K') === 'always' || (run.has('K') && run.value('K') !== 'never' && run.terminal),
      };
      let found = false;
      for (const root of roots) {
        const list = recursive && root !== '-' ? yield* filesBelow(run, root, true) : [root];
        for (const path of list) {
          const file = recursive && files.length === 0 && run.gnu ? path.replace(/^\.\//, '') : path;
          const stat = file === '-' ? undefined : run.stat(file);
          if (stat && (!stat.ok || stat.value.kind === 'directory')) {
            if (run.has('s')) run.code = 2;
            else if (!stat.ok) run.errno(file, stat.error, 2);
            else if (run.gnu) run.warn(`${file}: ${strerror('EISDIR')}`, 2);

            continue;
          }
          if (stat && !run.p.fs.access(run.abs(file), run.p.credentials, { read: true }).ok) {
            if (!run.has('s')) run.errno(file, 'EACCES', 2);
            run.code = 2;
            continue;
          }
          found = (yield* searchFile(run, search, file)) || found;
          if (found && run.has('q')) return 0;
          if (run.full && !(yield* run.flush())) return 2;
        }
      }
      return run.code || (found ? 0 : 1);
    },
  );
