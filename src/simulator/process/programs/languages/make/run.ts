import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import type { SignalName } from '../../../signals.ts';
import { byNumber, simpleCommand } from './command.ts';
import type { MakeCommand } from './options.ts';
import type { Command, PatternRule, Rule, Rules } from './read.ts';
import { signalWords } from './signal-words.ts';
import type { Own, Variable, Variables } from './variables.ts';
import { Stop, stemOf } from './words.ts';

export interface RunOptions extends Pick<MakeCommand, 'dry' | 'all' | 'silent' | 'keepGoing' | 'ignore' | 'question'> {
  readonly program: string;
}

interface Found {
  readonly needs: readonly string[];
  readonly after: readonly string[];
  readonly recipe: readonly Command[];
  readonly file: string;
  readonly stem: string;
}

/** A file that only a chain of patterns asked for is removed at the end. */
export class Run {
  readonly #p: Process;
  readonly #rules: Rules;
  readonly #variables: Variables;
  readonly #options: RunOptions;
  readonly #done = new Map<string, boolean>();
  readonly #open: string[] = [];
  readonly #between: string[] = [];
  /** Commands were run, or shown, for the goal. */
  ran = false;
  failed = false;

  constructor(p: Process, rules: Rules, variables: Variables, options: RunOptions) {
    this.#p = p;
    this.#rules = rules;
    this.#variables = variables;
    this.#options = options;
  }

  #time(target: string): number | undefined {
    const stat = this.#rules.phony.has(target) ? undefined : this.#p.stat(target);
    return stat?.ok ? stat.value.mtime : undefined;
  }

  /** The rule for a target: its own, with the recipe of a pattern that fits when it has none. */
  #ruleFor(target: string): Found | undefined {
    const own = this.#rules.byTarget.get(target);
    if (own !== undefined && (own.recipe.length > 0 || this.#rules.phony.has(target))) return own;
    const pattern = this.#pattern(target, 0);
    if (pattern === undefined) return own;
    return {
      ...pattern,
      needs: [...pattern.needs, ...(own?.needs ?? [])],
      after: [...pattern.after, ...(own?.after ?? [])],
    };
  }

  /** The pattern rule that fits: one whose needs are there, else one whose needs other patterns can make. */
  #pattern(target: string, depth: number): Found | undefined {
    if (depth > 3) return undefined;
    const fitting = this.#rules.patterns
      .flatMap((rule) => this.#fit(rule, target))
      .sort((a, b) => a.stem.length - b.stem.length);
    const there = (one: string): boolean => this.#rules.byTarget.has(one) || this.#p.stat(one).ok;
    const direct = fitting.find((one) => one.needs.every(there));
    if (direct !== undefined) return direct;
    return fitting.find((one) =>
      one.needs.every((need) => there(need) || (!one.anything && this.#pattern(need, depth + 1) !== undefined)),
    );
  }

  #fit(rule: PatternRule, target: string): (Found & { readonly anything: boolean })[] {
    if (rule.recipe.length === 0) return [];
    for (const pattern of rule.targets) {
      const slash = pattern.includes('/') ? undefined : target.lastIndexOf('/') + 1;
      const [folder, name] = slash === undefined ? ['', target] : [target.slice(0, slash), target.slice(slash)];
      const stem = stemOf(name, pattern);
      if (stem === undefined || stem === '') continue;
      const fill = (one: string): string => (one.includes('%') ? folder + one.replace('%', stem) : one);
      return [
        {
          needs: rule.needs.map(fill),
          after: rule.after.map(fill),
          recipe: rule.recipe,
          file: rule.file,
          stem: folder + stem,
          anything: pattern === '%',
        },
      ];
    }
    return [];
  }

  hasRecipe(target: string): boolean {
    return (this.#ruleFor(target)?.recipe.length ?? 0) > 0;
  }

  /** Brings a target up to date; true when it has been made. */
  *make(target: string, by: string | undefined): Task<boolean> {
    const known = this.#done.get(target);
    if (known !== undefined) return known;
    const found = this.#ruleFor(target);
    if (found === undefined) {
      if (this.#p.stat(target).ok) return false;
      throw this.#noRule(target, by);
    }
    const newer: string[] = [];
    const time = this.#time(target);
    const exists = this.#p.stat(target).ok;
    if (!exists && !this.#rules.byTarget.has(target) && by !== undefined) this.#between.push(target);
    this.#open.push(target);
    let broken = false;
    for (const need of [...found.needs, ...found.after]) {
      const isLate = !found.needs.includes(need);
      if (this.#open.includes(need)) {
        yield* this.#p.err(`${this.#options.program}: Circular ${target} <- ${need} dependency dropped.\n`);
        continue;
      }
      const between = time === undefined ? undefined : this.#between_(need, 0);
      if (between !== undefined && time !== undefined && between <= time && !this.#options.all) continue;
      const made = yield* this.#need(need, target);
      if (made === 'failed') {
        broken = true;
        continue;
      }
      const own = this.#time(need);
      if (!isLate && (made || this.#options.all || time === undefined || own === undefined || own > time))
        newer.push(need);
    }
    this.#open.pop();
    if (broken) {
      yield* this.#p.err(`${this.#options.program}: Target '${target}' not remade because of errors.\n`);
      throw new Stop('');
    }
    if (time !== undefined && newer.length === 0 && !this.#options.all) {
      this.#done.set(target, false);
      return false;
    }
    yield* this.#recipe(target, found, newer);
    this.#done.set(target, true);
    return true;
  }

  /** The time that a file would have which only patterns ask for and which is not there: that of what it is made of. */
  #between_(need: string, depth: number): number | undefined {
    if (depth > 3 || this.#rules.byTarget.has(need) || this.#p.stat(need).ok) return undefined;
    const found = this.#pattern(need, 0);
    if (found === undefined || found.needs.length === 0) return undefined;
    let newest = 0;
    for (const one of found.needs) {
      const time = this.#time(one) ?? this.#between_(one, depth + 1);
      if (time === undefined) return undefined;
      newest = Math.max(newest, time);
    }
    return newest;
  }

  /** With -k a need that cannot be made does not end everything. */
  *#need(need: string, target: string): Task<boolean | 'failed'> {
    try {
      return yield* this.make(need, target);
    } catch (problem) {
      if (!(problem instanceof Stop) || !this.#options.keepGoing) throw problem;
      if (problem.message !== '') yield* this.#p.err(`${problem.message.replace(/ {2}Stop\.$/, '')}\n`);
      this.failed = true;
      this.#done.set(need, true);
      return 'failed';
    }
  }

  #noRule(target: string, by: string | undefined): Stop {
    const needed = by === undefined ? '' : `, needed by '${by}'`;
    return new Stop(`${this.#options.program}: *** No rule to make target '${target}'${needed}.  Stop.`);
  }

  *#recipe(target: string, found: Found, newer: readonly string[]): Task<void> {
    const own = yield* this.#own(target, found, newer);
    const silent = this.#rules.special.get('.SILENT');
    const quiet = this.#options.silent || (silent !== undefined && (silent.length === 0 || silent.includes(target)));
    const lines: (Command & { readonly expanded: string })[] = [];
    for (const one of found.recipe) lines.push({ ...one, expanded: yield* this.#variables.expand(one.text, own) });
    for (const { text, line, expanded } of lines) {
      for (const single of expanded.split(/(?<!\\)\n/)) {
        const [, marks = '', command = ''] = /^([@\-+\s]*)(.*)$/s.exec(single) ?? [];
        if (command.trim() === '') continue;
        this.ran = true;
        if (this.#options.question) throw new Stop('');
        if (this.#options.dry || !(marks.includes('@') || quiet)) yield* this.#p.out(`${command}\n`);
        const recursive = marks.includes('+') || /\$[({]MAKE[)}]/.test(text);
        if (this.#options.dry && !recursive) continue;
        yield* this.#command(
          command,
          own,
          `[${found.file}:${line}: ${target}]`,
          marks.includes('-') || this.#options.ignore,
          target,
        );
      }
    }
  }

  *#command(command: string, own: Own, where: string, ignored: boolean, target: string): Task<void> {
    const ended = yield* this.#shell(command, own);
    if (ended === 0) return;
    const what = typeof ended === 'number' ? `Error ${ended}` : signalWords(ended);
    const { program } = this.#options;
    if (ignored) {
      yield* this.#p.err(`${program}: ${where} ${what} (ignored)\n`);
      return;
    }
    const deletes =
      this.#rules.special.has('.DELETE_ON_ERROR') && this.#p.stat(target).ok && !this.#rules.phony.has(target);
    yield* this.#p.err(`${program}: *** ${where} ${what}\n`);
    if (deletes) {
      yield* this.#p.err(`${program}: *** Deleting file '${target}'\n`);
      this.#p.fs.unlink(this.#p.resolve(target), this.#p.credentials);
    }
    throw new Stop('');
  }

  /** Automatic variables and those of the target. */
  *#own(target: string, { needs, after, stem }: Found, newer: readonly string[]): Task<Map<string, Variable>> {
    const plain = (text: string): Variable => ({ text, simple: true, origin: 'file' });
    const own = new Map([
      ['@', plain(target)],
      ['<', plain(needs[0] ?? '')],
      ['^', plain([...new Set(needs)].join(' '))],
      ['+', plain(needs.join(' '))],
      ['?', plain([...new Set(newer)].join(' '))],
      ['|', plain([...new Set(after)].join(' '))],
      ['*', plain(stem)],
    ]);
    for (const holder of [...this.#open, target])
      for (const { name, op, text } of this.#rules.own.get(holder) ?? []) {
        if (this.#variables.fixed(name)) continue;
        const old = own.get(name) ?? this.#variables.all.get(name);
        if (op === '?=' && old !== undefined) continue;
        const before = op === '+=' && old !== undefined && old.text !== '' ? `${old.text} ` : '';
        const simple = op === ':=' || op === '::=';
        const value = simple ? yield* this.#variables.expand(text, own) : text;
        own.set(name, { text: before + value, simple, origin: 'file' });
      }
    return own;
  }

  *#environment(own: Own): Task<Map<string, string>> {
    const env = new Map(this.#p.env);
    for (const [name, variable] of this.#variables.all) {
      const goes = variable.exported ?? (this.#rules.exportAll || env.has(name) || variable.origin === 'command line');
      if (!goes || !/^\w+$/.test(name) || variable.origin === 'default') {
        if (variable.exported === false) env.delete(name);
        continue;
      }
      env.set(name, yield* this.#variables.value(name, own));
    }
    env.set('MAKELEVEL', String(Number(this.#p.env.get('MAKELEVEL') ?? '0') + 1));
    return env;
  }

  *#shell(command: string, own: Own): Task<number | SignalName> {
    const shell = (yield* this.#variables.value('SHELL', own)).trim() || '/bin/sh';
    const env = yield* this.#environment(own);
    const direct = shell === '/bin/sh' ? simpleCommand(command) : undefined;
    if (direct !== undefined) {
      const found = this.#p.which(direct[0] ?? '');
      if (!found.ok) {
        const why = found.error === 'ENOENT' ? 'No such file or directory' : 'Permission denied';
        yield* this.#p.err(`${this.#options.program}: ${direct[0] ?? ''}: ${why}\n`);
        return 127;
      }
    }
    const child = this.#p.spawn({ argv: [shell, '-c', command], path: shell, env });
    if (!child.ok) {
      yield* this.#p.err(`${this.#options.program}: ${shell}: No such file or directory\n`);
      return 127;
    }
    const ended = yield* this.#p.wait(child.value);
    if (ended === undefined || ended === 'signal') return 1;
    const { status } = ended;
    if ('signal' in status) return status.signal;
    // A shell tells of a signal by its number.
    const signal = status.code > 128 ? byNumber(status.code - 128) : undefined;
    return direct !== undefined && signal !== undefined ? signal : status.code;
  }

  /** Files that only patterns asked for go away again. */
  *clean(): Task<void> {
    const kept = [...(this.#rules.special.get('.PRECIOUS') ?? []), ...(this.#rules.special.get('.SECONDARY') ?? [])];
    const all = this.#rules.special.get('.SECONDARY')?.length === 0;
    const mentioned = new Set(
      [...this.#rules.byTarget.values()].flatMap((rule: Rule) => [...rule.needs, ...rule.after]),
    );
    const gone = this.#between.filter(
      (one) => !all && !kept.includes(one) && !mentioned.has(one) && this.#p.stat(one).ok,
    );
    if (gone.length === 0) return;
    if (!this.#options.silent) yield* this.#p.out(`rm ${gone.join(' ')}\n`);
    if (!this.#options.dry) for (const one of gone) this.#p.fs.unlink(this.#p.resolve(one), this.#p.credentials);
  }
}
