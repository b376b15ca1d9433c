import type { Task } from '../../../base/task.ts';
import type { Stat } from '../../../filesystem/index.ts';
import { joinPath } from '../coreutils/copy.ts';
import { exitCodeOf, waitFor } from '../coreutils/environment.ts';
import { strftime } from '../date-text.ts';
import { strerror } from '../errno-text.ts';
import { modeText, parseMode } from '../file-mode.ts';
import { globRegex } from '../posix-regex.ts';
import { blocks } from '../sizes.ts';
import { quoteAlways, type Run, tool } from '../tool.ts';
import { groupByName, nameTables, userByName } from '../user-database.ts';

interface Item {
  readonly path: string;
  readonly name: string;
  readonly root: string;
  readonly depth: number;
  readonly stat: Stat;
}

/** A part of find's expression. Answers whether it holds for an item. */
type Test = (item: Item, walk: Walk) => Task<boolean> | boolean;

interface Walk {
  prune: boolean;
  quit: boolean;
}

/** Commands of `-exec … +`, run at the end. */
interface Batch {
  readonly argv: readonly string[];
  readonly paths: string[];
}

/** find says what it does not understand; the text is what stands after its name. */
class Complaint {
  readonly text: string;
  readonly bare: boolean;
  constructor(text: string, bare = false) {
    this.text = text;
    this.bare = bare;
  }
}

const UNIT: Record<string, number> = { c: 1, w: 2, b: 512, k: 1024, M: 1048576, G: 1073741824 };
const TYPE: Record<string, Stat['kind']> = { f: 'file', d: 'directory', l: 'symlink', c: 'device' };

/** `+3`, `-3`, `3`: more than, less than, exactly. */
function comparison(text: string): ((n: number) => boolean) | undefined {
  const [, sign = '', digits = ''] = /^([-+]?)(\d+)$/.exec(text) ?? [];
  if (digits === '') return undefined;
  const wanted = Number(digits);
  return (n) => (sign === '+' ? n > wanted : sign === '-' ? n < wanted : n === wanted);
}

function* runCommand(run: Run, argv: readonly string[]): Task<number> {
  const [command = ''] = argv;
  yield* run.flush();
  const found = run.p.which(command);
  const child = found.ok ? run.p.spawn({ argv, path: found.value }) : found;
  if (!child.ok) {
    run.warn(run.gnu ? `${quoteAlways(command)}: ${strerror(child.error)}` : `${command}: ${strerror(child.error)}`, 0);
    yield* run.flush();
    return 1;
  }
  return exitCodeOf(yield* waitFor(run.p, child.value));
}

class Expression {
  readonly #run: Run;
  readonly #words: readonly string[];
  #at = 0;
  minimum = 0;
  maximum = Infinity;
  depthFirst = false;
  acts = false;
  readonly batches: Batch[] = [];

  constructor(run: Run, words: readonly string[]) {
    this.#run = run;
    this.#words = words;
  }

  parse(): Test {
    if (this.#words.length === 0) return this.#print('\n');
    const test = this.#or();
    const left = this.#words[this.#at];
    if (left === ')') throw new Complaint("invalid expression; you have too many ')'");
    if (left !== undefined) throw this.#unknown(left);
    return this.acts ? test : and(test, this.#print('\n'));
  }

  #unknown(word: string): Complaint {
    if (!this.#run.gnu) return new Complaint(`unrecognized: ${word}`, true);
    if (!word.startsWith('-'))
      return new Complaint(
        `paths must precede expression: \`${word}'\n${this.#run.name}: possible unquoted pattern after predicate \`-name'?`,
      );
    return new Complaint(`unknown predicate \`${word}'`);
  }

  #or(): Test {
    let left = this.#and();
    while (this.#words[this.#at] === '-o' || this.#words[this.#at] === '-or') {
      this.#at++;
      const before = left;
      const right = this.#and();
      left = function* (item, walk) {
        return (yield* ask(before, item, walk)) || (yield* ask(right, item, walk));
      };
    }
    return left;
  }

  #and(): Test {
    let left = this.#not();
    for (;;) {
      const word = this.#words[this.#at];
      if (word === undefined || word === '-o' || word === '-or' || word === ')') return left;
      if (word === '-a' || word === '-and') this.#at++;
      left = and(left, this.#not());
    }
  }

  #not(): Test {
    const word = this.#words[this.#at];
    if (word === '!' || word === '-not') {
      this.#at++;
      const inner = this.#not();
      return function* (item, walk) {
        return !(yield* ask(inner, item, walk));
      };
    }
    if (word === '(') {
      this.#at++;
      const inner = this.#or();
      if (this.#words[this.#at] !== ')')
        throw new Complaint("invalid expression; I was expecting to find a ')' somewhere but did not see one.");
      this.#at++;
      return inner;
    }
    if (word === undefined) throw new Complaint(this.#run.gnu ? 'expected an expression' : 'bad arg');
    this.#at++;
    return this.#primary(word);
  }

  #argument(word: string): string {
    const value = this.#words[this.#at++];
    if (value === undefined)
      throw new Complaint(this.#run.gnu ? `missing argument to \`${word}'` : `${word} requires an argument`);
    return value;
  }

  #number(word: string): (n: number) => boolean {
    const text = this.#argument(word);
    const compare = comparison(text);
    if (!compare)
      throw new Complaint(this.#run.gnu ? `invalid argument \`${text}' to \`${word}'` : `invalid number '${text}'`);
    return compare;
  }

  #print(end: string): Test {
    this.acts = true;
    return (item) => {
      this.#run.out(item.path + end);
      return true;
    };
  }

  // A closed list of predicates: longer than usual.
  #primary(word: string): Test {
    const run = this.#run;
    const now = run.p.clock.now() / 1000;
    switch (word) {
      case '-name':
      case '-iname': {
        const glob = globRegex(this.#argument(word), false, word === '-iname' ? 'i' : '');
        return (item) => glob.test(item.name);
      }
      case '-path':
      case '-wholename':
      case '-ipath': {
        const glob = globRegex(this.#argument(word), false, word === '-ipath' ? 'i' : '');
        return (item) => glob.test(item.path);
      }
      case '-regex': {
        const regex = new RegExp(
          `^(?:${this.#argument(word).replaceAll('\\(', '(').replaceAll('\\)', ')').replaceAll('\\|', '|')})$`,
        );
        return (item) => regex.test(item.path);
      }
      case '-type': {
        const kinds = this.#argument(word).split(',');
        for (const kind of kinds)
          if (!TYPE[kind] && !/^[bps]$/.test(kind))
            throw new Complaint(
              run.gnu ? `Unknown argument to -type: ${kind}` : `invalid argument '${kind}' to '-type'`,
            );
        return (item) => kinds.some((kind) => TYPE[kind] === item.stat.kind);
      }
      case '-size': {
        const text = this.#argument(word);
        const [, count = '', unit = 'b'] = /^([-+]?\d+)([cwbkMG]?)$/.exec(text) ?? [];
        const compare = comparison(count);
        if (!compare)
          throw new Complaint(run.gnu ? `invalid -size type \`${text.slice(-1)}'` : `invalid number '${text}'`);
        const size = UNIT[unit || 'b'] ?? 512;
        return (item) => compare(run.gnu ? Math.ceil(item.stat.size / size) : item.stat.size / size);
      }
      case '-empty':
        return (item) => {
          if (item.stat.kind === 'file') return item.stat.size === 0;
          if (item.stat.kind !== 'directory') return false;
          const names = run.p.fs.readdir(run.abs(item.path), run.p.credentials);
          return names.ok && names.value.length === 0;
        };
      case '-user': {
        const name = this.#argument(word);
        const uid = userByName(run.p, name)?.uid ?? (/^\d+$/.test(name) ? Number(name) : undefined);
        if (uid === undefined)
          throw new Complaint(
            run.gnu ? `${quoteAlways(name)} is not the name of a known user` : `unknown user ${name}`,
          );
        return (item) => item.stat.uid === uid;
      }
      case '-group': {
        const name = this.#argument(word);
        const gid = groupByName(run.p, name)?.gid ?? (/^\d+$/.test(name) ? Number(name) : undefined);
        if (gid === undefined)
          throw new Complaint(
            run.gnu ? `${quoteAlways(name)} is not the name of an existing group` : `unknown group ${name}`,
          );
        return (item) => item.stat.gid === gid;
      }
      case '-uid': {
        const compare = this.#number(word);
        return (item) => compare(item.stat.uid);
      }
      case '-gid': {
        const compare = this.#number(word);
        return (item) => compare(item.stat.gid);
      }
      case '-nouser':
        return (item) => nameTables(run.p).user(item.stat.uid) === String(item.stat.uid);
      case '-perm': {
        const text = this.#argument(word);
        const kind = /^[-/]/.exec(text)?.[0] ?? '';
        const mode = parseMode(text.slice(kind.length), 0)?.(0, false);
        if (mode === undefined)
          throw new Complaint(run.gnu ? `invalid mode ${quoteAlways(text)}` : `invalid mode '${text}'`);
        return (item) => {
          const bits = item.stat.mode & 0o7777;
          return kind === '-'
            ? (bits & mode) === mode
            : kind === '/'
              ? mode === 0 || (bits & mode) !== 0
              : bits === mode;
        };
      }
      case '-newer': {
        const reference = this.#argument(word);
        const stat = run.stat(reference);
        if (!stat.ok)
          throw new Complaint(
            run.gnu
              ? `${quoteAlways(reference)}: ${strerror(stat.error)}`
              : `can't stat '${reference}': ${strerror(stat.error)}`,
          );
        return (item) => item.stat.mtime > stat.value.mtime;
      }
      case '-mtime':
      case '-atime':
      case '-ctime': {
        const compare = this.#number(word);
        return (item) => compare(Math.floor((now - item.stat.mtime) / 86400));
      }
      case '-mmin': {
        const compare = this.#number(word);
        return (item) =>
          compare(run.gnu ? Math.ceil((now - item.stat.mtime) / 60) : Math.floor((now - item.stat.mtime) / 60));
      }
      case '-links': {
        const compare = this.#number(word);
        return (item) => compare(item.stat.nlink);
      }
      case '-inum': {
        const compare = this.#number(word);
        return (item) => compare(item.stat.inode);
      }
      case '-executable':
        return (item) => run.p.fs.access(run.abs(item.path), run.p.credentials, { execute: true }).ok;
      case '-maxdepth':
      case '-mindepth': {
        const text = this.#argument(word);
        if (!/^\d+$/.test(text))
          throw new Complaint(
            run.gnu
              ? `Expected a positive decimal integer argument to ${word}, but got ${quoteAlways(text)}`
              : `invalid number '${text}'`,
          );
        if (word === '-maxdepth') this.maximum = Number(text);
        else this.minimum = Number(text);
        return () => true;
      }
      case '-depth':
        this.depthFirst = true;
        return () => true;
      case '-xdev':
      case '-mount':
      case '-follow':
      case '-noleaf':
        return () => true;
      case '-true':
        return () => true;
      case '-false':
        return () => false;
      case '-prune':
        return (_, walk) => {
          walk.prune = true;
          return true;
        };
      case '-quit':
        this.acts = true;
        return (_, walk) => {
          walk.quit = true;
          return true;
        };
      case '-print':
        return this.#print('\n');
      case '-print0':
        return this.#print('\0');
      case '-printf': {
        this.acts = true;
        const format = this.#argument(word);
        return (item) => {
          run.out(this.#format(format, item));
          return true;
        };
      }
      case '-ls':
        this.acts = true;
        return (item) => {
          run.out(lsLine(run, item));
          return true;
        };
      case '-delete':
        this.acts = true;
        this.depthFirst = true;
        return (item) => this.#remove(item);
      case '-exec':
      case '-execdir':
      case '-ok':
        return this.#exec(word);
      default:
        this.#at--;
        throw this.#unknown(word);
    }
  }

  #remove(item: Item): boolean {
    const { fs, credentials } = this.#run.p;
    if (item.path === '.' || item.path === '/') return true;
    const path = this.#run.abs(item.path);
    const gone = item.stat.kind === 'directory' ? fs.rmdir(path, credentials) : fs.unlink(path, credentials);
    if (!gone.ok)
      this.#run.warn(
        this.#run.gnu
          ? `cannot delete ${quoteAlways(item.path)}: ${strerror(gone.error)}`
          : `${item.path}: ${strerror(gone.error)}`,
      );
    return gone.ok;
  }

  #exec(word: string): Test {
    this.acts = true;
    const run = this.#run;
    const argv: string[] = [];
    for (;;) {
      const part = this.#words[this.#at++];
      if (part === undefined)
        throw new Complaint(run.gnu ? `missing argument to \`${word}'` : `${word} requires an argument`);
      if (part === ';') break;
      if (part === '+' && argv.at(-1) === '{}') {
        const batch: Batch = { argv: argv.slice(0, -1), paths: [] };
        this.batches.push(batch);
        return (item) => {
          batch.paths.push(item.path);
          return true;
        };
      }
      argv.push(part);
    }
    return function* (item) {
      return (
        (yield* runCommand(
          run,
          argv.map((part) => part.replaceAll('{}', item.path)),
        )) === 0
      );
    };
  }

  #format(format: string, item: Item): string {
    const { stat } = item;
    const names = nameTables(this.#run.p);
    return format.replace(
      /\\([ntfrva\\0])|%(-?\d*)([A-Za-z%])([a-zA-Z@+]?)/g,
      (whole, special: string | undefined, width: string, letter: string, extra: string) => {
        if (special !== undefined)
          return { n: '\n', t: '\t', '0': '\0', '\\': '\\', f: '\f', r: '\r', v: '\v', a: '\x07' }[special] ?? whole;
        const pad = (text: string): string =>
          (width.startsWith('-') ? text.padEnd(Number(width.slice(1))) : text.padStart(Number(width))) +
          (/[TAC]/.test(letter) ? '' : extra);
        switch (letter) {
          case 'p':
            return pad(item.path);
          case 'f':
            return pad(item.name);
          case 'h':
            return pad(item.path.includes('/') ? item.path.slice(0, item.path.lastIndexOf('/')) || '/' : '.');
          case 'P':
            return pad(item.path.slice(item.root.length).replace(/^\//, ''));
          case 'H':
            return pad(item.root);
          case 's':
            return pad(String(stat.size));
          case 'k':
            return pad(String(blocks(stat)));
          case 'm':
            return pad((stat.mode & 0o7777).toString(8));
          case 'M':
            return pad(modeText(stat.kind, stat.mode));
          case 'u':
            return pad(names.user(stat.uid));
          case 'g':
            return pad(names.group(stat.gid));
          case 'U':
            return pad(String(stat.uid));
          case 'G':
            return pad(String(stat.gid));
          case 'd':
            return pad(String(item.depth));
          case 'i':
            return pad(String(stat.inode));
          case 'n':
            return pad(String(stat.nlink));
          case 'y':
            return pad({ file: 'f', directory: 'd', symlink: 'l', device: 'c' }[stat.kind]);
          case 'l': {
            const target =
              stat.kind === 'symlink'
                ? this.#run.p.fs.readlink(this.#run.abs(item.path), this.#run.p.credentials)
                : undefined;
            return pad(target?.ok ? target.value : '');
          }
          case 't':
            return pad(strftime('%a %b %e %H:%M:%S.0000000000 %Y', stat.mtime * 1000));
          case 'T':
            return extra === '@' ? `${stat.mtime}.0000000000` : strftime(`%${extra}`, stat.mtime * 1000);
          case '%':
            return `%${extra}`;
          default:
            return whole;
        }
      },
    );
  }
}

const and = (left: Test, right: Test): Test =>
  function* (item, walk) {
    return (yield* ask(left, item, walk)) && (yield* ask(right, item, walk));
  };

function* ask(test: Test, item: Item, walk: Walk): Task<boolean> {
  const answer = test(item, walk);
  return typeof answer === 'boolean' ? answer : yield* answer;
}

function lsLine(run: Run, { path, stat }: Item): string {
  const names = nameTables(run.p);
  const target = stat.kind === 'symlink' ? run.p.fs.readlink(run.abs(path), run.p.credentials) : undefined;
  return `${String(stat.inode).padStart(9)} ${String(blocks(stat)).padStart(6)} ${modeText(stat.kind, stat.mode)} ${String(stat.nlink).padStart(3)} ${names.user(stat.uid).padEnd(8)} ${names.group(stat.gid).padEnd(8)} ${String(stat.size).padStart(8)} ${strftime('%b %e %H:%M', stat.mtime * 1000)} ${path}${target?.ok ? ` -> ${target.value}` : ''}\n`;
}

export const find = tool({ short: '', raw: true }, function* (run) {
  let at = 0;
  let follow = false;
  for (; /^-[HLP]$/.test(run.args[at] ?? ''); at++) follow = run.args[at] === '-L';
  const roots: string[] = [];
  for (; at < run.args.length && !/^(-.|\(|!$|\)$)/.test(run.args[at] ?? ''); at++) roots.push(run.args[at] ?? '');
  const expression = new Expression(run, run.args.slice(at));
  let test: Test;
  try {
    test = expression.parse();
  } catch (problem) {
    if (!(problem instanceof Complaint)) throw problem;
    return run.gnu || !problem.bare ? run.fail(problem.text) : run.usage(problem.text);
  }
  const walk: Walk = { prune: false, quit: false };
  function* visit(path: string, name: string, root: string, depth: number): Task<void> {
    let stat = run.stat(path, follow);
    if (!stat.ok && follow) stat = run.stat(path, false);
    if (!stat.ok)
      return run.warn(run.gnu ? `${quoteAlways(path)}: ${strerror(stat.error)}` : `${path}: ${strerror(stat.error)}`);
    const item: Item = { path, name, root, depth, stat: stat.value };
    walk.prune = false;
    if (!expression.depthFirst && depth >= expression.minimum) yield* ask(test, item, walk);
    if (walk.quit) return;
    const pruned = walk.prune;
    if (stat.value.kind === 'directory' && depth < expression.maximum && !pruned) {
      const names = run.p.fs.readdir(run.abs(path), run.p.credentials);
      if (!names.ok)
        run.warn(run.gnu ? `${quoteAlways(path)}: ${strerror(names.error)}` : `${path}: ${strerror(names.error)}`);
      else
        for (const entry of names.value) {
          yield* visit(joinPath(path, entry), entry, root, depth + 1);
          if (walk.quit) return;
        }
      if (run.full) yield* run.flush();
      yield* run.p.tick(3);
    }
    if (expression.depthFirst && depth >= expression.minimum) yield* ask(test, item, walk);
  }
  for (const root of roots.length > 0 ? roots : ['.']) {
    const trimmed = root.replace(/\/+$/, '') || root.slice(0, 1);
    yield* visit(root, trimmed === '/' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1), root, 0);
    if (walk.quit) break;
  }
  for (const batch of expression.batches)
    if (batch.paths.length > 0 && (yield* runCommand(run, [...batch.argv, ...batch.paths])) !== 0) run.code = 1;
});
