import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';

interface Rule {
  readonly needs: string[];
  recipe: { readonly text: string; readonly line: number }[];
}

interface Variable {
  readonly text: string;
  readonly simple: boolean;
}

class Stop extends Error {}

const refuse = (what: string): never => {
  throw new Stop(`drydock: make: ${what} is not modelled`);
};

/** One run of make over one makefile. */
class Make {
  readonly #p: Process;
  readonly #file: string;
  readonly #variables = new Map<string, Variable>();
  readonly #rules = new Map<string, Rule>();
  readonly #patterns: { readonly target: string; readonly rule: Rule }[] = [];
  readonly #phony = new Set<string>();
  readonly #done = new Map<string, boolean>();
  readonly #options: { readonly dry: boolean; readonly all: boolean; readonly silent: boolean };
  first: string | undefined;
  ran = false;

  constructor(
    p: Process,
    file: string,
    options: { readonly dry: boolean; readonly all: boolean; readonly silent: boolean },
  ) {
    this.#p = p;
    this.#file = file;
    this.#options = options;
    for (const [name, text] of p.env) this.set(name, text, false);
    for (const [name, text] of Object.entries({
      CC: 'cc',
      CXX: 'g++',
      MAKE: 'make',
      RM: 'rm -f',
      SHELL: '/bin/sh',
      CURDIR: p.cwd,
    }))
      this.set(name, text, false);
  }

  set(name: string, text: string, simple: boolean): void {
    this.#variables.set(name, { text, simple });
  }

  // Reading

  read(source: string, given: ReadonlySet<string>): void {
    const lines = source.split('\n');
    let current: Rule[] = [];
    for (let at = 0; at < lines.length; at++) {
      const number = at + 1;
      let line = lines[at] ?? '';
      while (line.endsWith('\\') && at + 1 < lines.length) {
        const next = lines[++at] ?? '';
        line = line.startsWith('\t')
          ? `${line}\n${next.replace(/^\t/, '')}`
          : `${line.slice(0, -1).trimEnd()} ${next.trim()}`;
      }
      if (line.startsWith('\t') && current.length > 0) {
        for (const rule of current) rule.recipe.push({ text: line.slice(1), line: number });
        continue;
      }
      const text = line.replace(/(^|[^\\])#.*$/, '$1').trimEnd();
      if (text.trim() === '') continue;
      current = this.#statement(text, number, given) ?? current;
    }
  }

  /** A line that is no recipe; gives the rules that it begins. */
  #statement(text: string, line: number, given: ReadonlySet<string>): Rule[] | undefined {
    const word = /^\s*(-?include|ifeq|ifneq|ifdef|ifndef|else|endif|define|endef|vpath|override|unexport)\b/.exec(
      text,
    )?.[1];
    if (word !== undefined) refuse(word);
    const assigned = /^\s*(?:export\s+)?([\w.-]+)\s*(\?=|\+=|::?=|=)\s*(.*)$/.exec(text);
    if (assigned !== null) {
      const [, name = '', op = '=', value = ''] = assigned;
      if (!given.has(name)) this.#assign(name, op, value);
      return [];
    }
    if (/^\s*export\b/.test(text)) return [];
    const [, left = '', rest] = /^([^:]+):(?!=)(.*)$/.exec(this.expand(text.split(';')[0] ?? '')) ?? [];
    if (rest === undefined) {
      const spaces = /^ {8}/.test(text) ? ' (did you mean TAB instead of 8 spaces?)' : '';
      throw new Stop(`${this.#file}:${line}: *** missing separator${spaces}.  Stop.`);
    }
    if (text.includes(';') || rest.startsWith(':') || rest.includes('|')) refuse('this form of a rule');
    return left
      .trim()
      .split(/\s+/)
      .map((target) =>
        this.#rule(
          target,
          rest
            .trim()
            .split(/\s+/)
            .filter((one) => one !== ''),
        ),
      );
  }

  #assign(name: string, op: string, value: string): void {
    const old = this.#variables.get(name);
    if (op === '?=' && old !== undefined) return;
    if (op === '+=' && old !== undefined)
      this.set(name, `${old.text}${old.text === '' ? '' : ' '}${old.simple ? this.expand(value) : value}`, old.simple);
    else if (op === ':=' || op === '::=') this.set(name, this.expand(value), true);
    else this.set(name, value, false);
  }

  #rule(target: string, needs: string[]): Rule {
    if (target === '.PHONY') for (const one of needs) this.#phony.add(one);
    const rule: Rule = { needs, recipe: [] };
    if (target.includes('%')) {
      this.#patterns.push({ target, rule });
      return rule;
    }
    const old = this.#rules.get(target);
    if (old !== undefined) {
      old.needs.push(...needs);
      return old;
    }
    if (!target.startsWith('.')) this.first ??= target;
    this.#rules.set(target, rule);
    return rule;
  }

  // Variables

  expand(text: string, own: Readonly<Record<string, string>> = {}, depth = 0): string {
    if (depth > 50) throw new Stop(`${this.#file}: *** Recursive variable references itself (eventually).  Stop.`);
    let out = '';
    for (let at = 0; at < text.length; at++) {
      if (text.charAt(at) !== '$') {
        out += text.charAt(at);
        continue;
      }
      const next = text.charAt(++at);
      if (next === '$') out += '$';
      else if (next === '(' || next === '{') {
        const end = closing(text, at);
        out += this.#reference(text.slice(at + 1, end), own, depth);
        at = end;
      } else out += this.#value(next, own, depth);
    }
    return out;
  }

  #value(name: string, own: Readonly<Record<string, string>>, depth: number): string {
    const variable = this.#variables.get(name);
    return (
      own[name] ??
      (variable === undefined ? '' : variable.simple ? variable.text : this.expand(variable.text, own, depth + 1))
    );
  }

  #reference(inner: string, own: Readonly<Record<string, string>>, depth: number): string {
    const [, name = '', rest] = /^([a-z]+)\s+(.*)$/s.exec(inner) ?? [];
    if (rest !== undefined) return this.#function(name, rest, own, depth);
    const [, variable = '', from, to = ''] = /^([^:]+):([^=]*)=(.*)$/.exec(inner) ?? [];
    if (from !== undefined) {
      const pattern = from.includes('%') ? from : `%${from}`;
      return substitute(this.#value(variable, own, depth), pattern, from.includes('%') ? to : `%${to}`);
    }
    return this.#value(this.expand(inner, own, depth + 1), own, depth);
  }

  #function(name: string, rest: string, own: Readonly<Record<string, string>>, depth: number): string {
    const args = commas(rest).map((one) => this.expand(one, own, depth + 1));
    const [a = '', b = '', c = ''] = args;
    const words = (list: string): string[] => list.split(/\s+/).filter((one) => one !== '');
    switch (name) {
      case 'wildcard':
        return words(a)
          .flatMap((pattern) => this.#glob(pattern))
          .join(' ');
      case 'patsubst':
        return substitute(c, a.trim(), b.trim());
      case 'subst':
        return c.replaceAll(a, b);
      case 'strip':
        return words(a).join(' ');
      case 'notdir':
        return words(a)
          .map((one) => one.replace(/^.*\//, ''))
          .join(' ');
      case 'basename':
        return words(a)
          .map((one) => one.replace(/\.[^./]*$/, ''))
          .join(' ');
      case 'addprefix':
        return words(b)
          .map((one) => a + one)
          .join(' ');
      case 'addsuffix':
        return words(b)
          .map((one) => one + a)
          .join(' ');
      case 'sort':
        return [...new Set(words(a))].sort().join(' ');
      default:
        return refuse(`the function ${name}`);
    }
  }

  #glob(pattern: string): string[] {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(pattern) ?? [];
    const names = this.#p.fs.readdir(this.#p.resolve(folder === '' ? '.' : folder), this.#p.credentials);
    const test = new RegExp(
      `^${name
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
    );
    return names.ok
      ? [...names.value]
          .filter((one) => test.test(one) && !one.startsWith('.'))
          .sort()
          .map((one) => folder + one)
      : [];
  }

  // Making

  #time(target: string): number | undefined {
    const stat = this.#phony.has(target) ? undefined : this.#p.stat(target);
    return stat?.ok ? stat.value.mtime : undefined;
  }

  /** The rule for a target: its own, with the recipe of a pattern that fits when it has none. */
  #ruleFor(target: string): { readonly rule: Rule; readonly stem: string } | undefined {
    const own = this.#rules.get(target);
    if (own !== undefined && own.recipe.length > 0) return { rule: own, stem: '' };
    for (const { target: pattern, rule } of this.#phony.has(target) ? [] : this.#patterns) {
      const stem = stemOf(target, pattern);
      if (stem === undefined) continue;
      const needs = rule.needs.map((one) => one.replace('%', stem));
      if (needs.every((one) => this.#rules.has(one) || this.#p.stat(one).ok))
        return { rule: { needs: [...needs, ...(own?.needs ?? [])], recipe: rule.recipe }, stem };
    }
    return own === undefined ? undefined : { rule: own, stem: '' };
  }

  /** Brings a target up to date; true when it has been made. */
  *make(target: string, by: string | undefined): Task<boolean> {
    const known = this.#done.get(target);
    if (known !== undefined) return known;
    this.#done.set(target, false);
    const found = this.#ruleFor(target);
    if (found === undefined) {
      if (this.#p.stat(target).ok) return false;
      throw new Stop(
        `make: *** No rule to make target '${target}'${by === undefined ? '' : `, needed by '${by}'`}.  Stop.`,
      );
    }
    const { rule, stem } = found;
    const newer: string[] = [];
    const time = this.#time(target);
    for (const need of rule.needs) {
      const made = yield* this.make(need, target);
      const own = this.#time(need);
      if (made || time === undefined || own === undefined || own > time) newer.push(need);
    }
    if (time !== undefined && newer.length === 0 && !this.#options.all) return false;
    yield* this.#recipe(target, rule, stem, newer);
    this.#done.set(target, true);
    return true;
  }

  *#recipe(target: string, rule: Rule, stem: string, newer: readonly string[]): Task<void> {
    const own = {
      '@': target,
      '<': rule.needs[0] ?? '',
      '^': [...new Set(rule.needs)].join(' '),
      '?': newer.join(' '),
      '*': stem,
    };
    for (const { text, line } of rule.recipe) {
      const [, marks = '', command = ''] = /^([@\-+\s]*)(.*)$/s.exec(this.expand(text, own)) ?? [];
      if (command.trim() === '') continue;
      this.ran = true;
      if (this.#options.dry || !(marks.includes('@') || this.#options.silent)) yield* this.#p.out(`${command}\n`);
      if (this.#options.dry) continue;
      const code = yield* this.#shell(command);
      if (code === 0) continue;
      const where = `[${this.#file}:${line}: ${target}] Error ${code}`;
      if (!marks.includes('-')) throw new Stop(`make: *** ${where}`);
      yield* this.#p.err(`make: ${where} (ignored)\n`);
    }
  }

  *#shell(command: string): Task<number> {
    const child = this.#p.spawn({ argv: ['/bin/sh', '-c', command], path: '/bin/sh', env: this.#p.env });
    if (!child.ok) throw new Stop('make: /bin/sh: No such file or directory\nmake: *** Error 127');
    const ended = yield* this.#p.wait(child.value);
    return ended === undefined || ended === 'signal' ? 1 : 'code' in ended.status ? ended.status.code : 1;
  }

  /** Whether a target has commands of its own. */
  hasRecipe(target: string): boolean {
    return (this.#ruleFor(target)?.rule.recipe.length ?? 0) > 0;
  }
}

function closing(text: string, open: number): number {
  const [a, b] = text.charAt(open) === '(' ? ['(', ')'] : ['{', '}'];
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text.charAt(at) === a) depth++;
    if (text.charAt(at) === b && --depth === 0) return at;
  }
  return text.length;
}

function commas(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const c of text) {
    if (c === '(' || c === '{') depth++;
    if (c === ')' || c === '}') depth--;
    if (c === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts;
}

function stemOf(word: string, pattern: string): string | undefined {
  const [before = '', after = ''] = pattern.split('%');
  const fits = word.length > before.length + after.length && word.startsWith(before) && word.endsWith(after);
  return fits ? word.slice(before.length, word.length - after.length) : undefined;
}

const substitute = (list: string, from: string, to: string): string =>
  list
    .split(/\s+/)
    .filter((one) => one !== '')
    .map((one) => {
      const stem = stemOf(one, from);
      return stem === undefined ? one : to.replace('%', stem);
    })
    .join(' ');

/** GNU make, as far as small projects use it. */
export const make: Program = function* (p) {
  let file: string | undefined;
  const flags = new Set<string>();
  const goals: string[] = [];
  const given = new Map<string, string>();
  try {
    for (let i = 1; i < p.argv.length; i++) {
      const arg = p.argv[i] ?? '';
      const assigned = /^([\w.-]+)=(.*)$/s.exec(arg);
      if (assigned !== null) given.set(assigned[1] ?? '', assigned[2] ?? '');
      else if (arg === '-f') file = p.argv[++i] ?? '';
      else if (/^-[nBs]+$/.test(arg)) for (const one of arg.slice(1)) flags.add(one);
      else if (/^-j\d*$/.test(arg)) continue;
      else if (arg.startsWith('-')) refuse(`the option ${arg}`);
      else goals.push(arg);
    }
    file ??= ['GNUmakefile', 'makefile', 'Makefile'].find((name) => p.stat(name).ok);
    const text = file === undefined ? undefined : p.readText(file);
    if (file === undefined || text === undefined || !text.ok) {
      if (file !== undefined)
        throw new Stop(`make: ${file}: No such file or directory\nmake: *** No rule to make target '${file}'.  Stop.`);
      const [goal] = goals;
      throw new Stop(
        goal === undefined
          ? 'make: *** No targets specified and no makefile found.  Stop.'
          : `make: *** No rule to make target '${goal}'.  Stop.`,
      );
    }
    const run = new Make(p, file, { dry: flags.has('n'), all: flags.has('B'), silent: flags.has('s') });
    for (const [name, value] of given) run.set(name, value, false);
    run.read(text.value, new Set(given.keys()));
    if (goals.length === 0 && run.first === undefined) throw new Stop('make: *** No targets.  Stop.');
    for (const goal of goals.length > 0 ? goals : [run.first ?? '']) {
      run.ran = false;
      yield* run.make(goal, undefined);
      if (!run.ran)
        yield* p.out(
          run.hasRecipe(goal) ? `make: '${goal}' is up to date.\n` : `make: Nothing to be done for '${goal}'.\n`,
        );
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    yield* p.err(`${error.message}\n`);
    return 2;
  }
};
