import type { Task } from '../../../../base/task.ts';
import { outside, sides, uncommented } from './lines.ts';
import type { Variables } from './variables.ts';
import { refuse, Stop, stemOf, words } from './words.ts';

export interface Command {
  readonly text: string;
  readonly line: number;
}

export interface Rule {
  needs: string[];
  /** Needs that must be there, however old they are. */
  after: string[];
  recipe: Command[];
  file: string;
  /** Of a static pattern rule. */
  stem: string;
}

export interface PatternRule {
  readonly targets: readonly string[];
  readonly needs: readonly string[];
  readonly after: readonly string[];
  readonly recipe: Command[];
  readonly file: string;
}

/** What makefiles came to. */
export class Rules {
  readonly byTarget = new Map<string, Rule>();
  readonly patterns: PatternRule[] = [];
  readonly phony = new Set<string>();
  readonly special = new Map<string, string[]>();
  /** Variables of single targets: their name, operator and text. */
  readonly own = new Map<string, { readonly name: string; readonly op: string; readonly text: string }[]>();
  first: string | undefined;
  /** `export` alone: every variable goes to commands. */
  exportAll = false;
}

interface Open {
  active: boolean;
  done: boolean;
  readonly outer: boolean;
}

const ASSIGNMENT = /^([^\s:#=!?+]+(?:\s*\$[({][^)}]*[)}])?)\s*(\?=|\+=|!=|::?=|=)\s*(.*)$/s;

/** Reads makefiles. */
export class Reader {
  readonly #rules: Rules;
  readonly #variables: Variables;
  readonly #load: (path: string) => string | undefined;
  readonly #warn: (text: string) => Task<void>;
  #current: (Rule | PatternRule)[] | undefined;
  #begun = false;
  file = '';
  line = 0;

  constructor(
    rules: Rules,
    variables: Variables,
    load: (path: string) => string | undefined,
    warn: (text: string) => Task<void>,
  ) {
    this.#rules = rules;
    this.#variables = variables;
    this.#load = load;
    this.#warn = warn;
  }

  #stop(message: string): Stop {
    return new Stop(`${this.file}:${this.line}: *** ${message}.  Stop.`);
  }

  *read(file: string, source: string): Task<void> {
    const [outerFile, outerLine] = [this.file, this.line];
    this.file = file;
    const open: Open[] = [];
    const lines = source.split('\n');
    if (lines.at(-1) === '') lines.pop();
    for (let at = 0; at < lines.length; at++) {
      this.line = at + 1;
      let line = lines[at] ?? '';
      const isRecipe = line.startsWith('\t') && this.#current !== undefined;
      while (/(^|[^\\])(\\\\)*\\$/.test(line) && at + 1 < lines.length) {
        const next = lines[++at] ?? '';
        line = isRecipe ? `${line}\n${next.replace(/^\t/, '')}` : `${line.slice(0, -1).trimEnd()} ${next.trimStart()}`;
      }
      const active = open.at(-1)?.active ?? true;
      if (isRecipe) {
        if (active) this.#recipe(line.slice(1));
        continue;
      }
      const text = uncommented(line);
      if (text.trim() === '') continue;
      if (yield* this.#conditional(text.trim(), open)) continue;
      if (!active) continue;
      if (/^\s*(override\s+)?define\b/.test(text)) at = yield* this.#define(text, lines, at);
      else yield* this.#statement(text, line);
    }
    if (open.length > 0) {
      this.line = lines.length + 1;
      throw new Stop(`${file}:${this.line}: *** missing 'endif'.  Stop.`);
    }
    [this.file, this.line] = [outerFile, outerLine];
    this.#current = undefined;
  }

  #recipe(text: string): void {
    for (const rule of this.#current ?? []) rule.recipe.push({ text, line: this.line });
  }

  /** `ifeq` and its like; true when the line is one. */
  *#conditional(text: string, open: Open[]): Task<boolean> {
    const [, word = '', rest = ''] = /^(ifeq|ifneq|ifdef|ifndef|else|endif)\b\s*(.*)$/s.exec(text) ?? [];
    if (word === '') return false;
    const current = open.at(-1);
    if (word === 'endif' || word === 'else') {
      if (current === undefined) throw this.#stop(`extraneous '${word}'`);
      if (word === 'endif') {
        open.pop();
        return true;
      }
      const was = current.done;
      current.active = current.outer && !was && (rest === '' || (yield* this.#test(rest)));
      current.done ||= current.active;
      return true;
    }
    const outer = current?.active ?? true;
    const active = outer && (yield* this.#test(text));
    open.push({ active, done: active, outer });
    return true;
  }

  *#test(text: string): Task<boolean> {
    const [, word = '', rest = ''] = /^(ifeq|ifneq|ifdef|ifndef)\b\s*(.*)$/s.exec(text) ?? [];
    if (word === '') throw this.#stop(`extraneous text after 'else' directive`);
    if (word === 'ifdef' || word === 'ifndef') {
      const name = (yield* this.#variables.expand(rest)).trim();
      return ((this.#variables.all.get(name)?.text ?? '') !== '') === (word === 'ifdef');
    }
    const [left, right] = sides(rest) ?? [];
    if (left === undefined || right === undefined) throw this.#stop('invalid syntax in conditional');
    const same = (yield* this.#variables.expand(left)) === (yield* this.#variables.expand(right));
    return same === (word === 'ifeq');
  }

  *#define(text: string, lines: readonly string[], start: number): Task<number> {
    const [, override, name = '', op = '='] =
      /^\s*(override\s+)?define\s+(\S+?)\s*(\?=|\+=|:?:?=)?\s*$/.exec(text) ?? [];
    const body: string[] = [];
    let at = start + 1;
    for (; at < lines.length && !/^\s*endef\b/.test(lines[at] ?? ''); at++) body.push(lines[at] ?? '');
    if (at >= lines.length) throw this.#stop(`missing 'endef', unterminated 'define'`);
    if (override !== undefined || !this.#variables.fixed(name))
      yield* this.#variables.assign(name, op, body.join('\n'));
    this.#current = undefined;
    return at;
  }

  *#statement(text: string, line: string): Task<void> {
    const included = /^\s*(-include|sinclude|include)\s+(.*)$/.exec(text);
    if (included !== null) {
      yield* this.#include(included[2] ?? '', included[1] === 'include');
      return;
    }
    if (/^\s*(vpath|undefine|load|private)\b/.test(text)) refuse(/\w+/.exec(text)?.[0] ?? '');
    const [, exported, body = text] = /^\s*(export|unexport|override)\b\s*(.*)$/s.exec(text) ?? [];
    const assigned = ASSIGNMENT.exec(body.trim());
    if (assigned !== null && !/^[^=]*[^:=!?+]:[^=]/.test(body.trim().split('=')[0] ?? '')) {
      this.#current = undefined;
      const name = (yield* this.#variables.expand(assigned[1] ?? '')).trim();
      if (exported === 'override' || !this.#variables.fixed(name))
        yield* this.#variables.assign(
          name,
          assigned[2] ?? '=',
          assigned[3] ?? '',
          exported === 'override' ? 'override' : 'file',
        );
      if (exported === 'export') this.#export([name], true);
      return;
    }
    if (exported === 'export' || exported === 'unexport') {
      this.#current = undefined;
      const names = words(yield* this.#variables.expand(body));
      if (names.length === 0) this.#rules.exportAll = exported === 'export';
      this.#export(names, exported === 'export');
      return;
    }
    yield* this.#rule(text, line);
  }

  #export(names: readonly string[], exported: boolean): void {
    for (const name of names) {
      const old = this.#variables.all.get(name) ?? { text: '', simple: true, origin: 'file' as const };
      this.#variables.all.set(name, { ...old, exported });
    }
  }

  *#include(list: string, needed: boolean): Task<void> {
    this.#current = undefined;
    for (const path of words(yield* this.#variables.expand(list))) {
      const names = /[*?[]/.test(path) ? this.#variables.ports.glob(path) : [path];
      for (const name of names) {
        const text = this.#load(name);
        if (text !== undefined) yield* this.read(name, text);
        else if (needed) {
          const program = this.#variables.ports.program;
          throw new Stop(
            `${this.file}:${this.line}: ${name}: No such file or directory\n${program}: *** No rule to make target '${name}'.  Stop.`,
          );
        }
      }
    }
  }

  *#rule(text: string, line: string): Task<void> {
    const semicolon = outside(text, ';');
    const head = yield* this.#variables.expand(semicolon < 0 ? text : text.slice(0, semicolon));
    const colon = head.indexOf(':');
    if (colon < 0) {
      if (head.trim() === '') return;
      if (line.startsWith('\t') && !this.#begun) throw this.#stop('recipe commences before first target');
      const spaces = /^ {8}/.test(line) ? ' (did you mean TAB instead of 8 spaces?)' : '';
      throw this.#stop(`missing separator${spaces}`);
    }
    this.#begun = true;
    const targets = words(head.slice(0, colon));
    const rest = head.slice(colon + 1);
    if (rest.startsWith(':')) refuse('a rule with two colons');
    if (targets.length === 0) throw this.#stop('missing target pattern');
    const ownVariable = ASSIGNMENT.exec(text.slice(text.indexOf(':') + 1).trim());
    if (ownVariable !== null && semicolon < 0) {
      const [, name = '', op = '=', value = ''] = ownVariable;
      for (const one of targets)
        this.#rules.own.set(one, [...(this.#rules.own.get(one) ?? []), { name, op, text: value }]);
      this.#current = undefined;
      return;
    }
    this.#current = yield* this.#define_(targets, rest);
    if (semicolon >= 0) this.#recipe(text.slice(semicolon + 1).trimStart());
  }

  *#define_(targets: readonly string[], rest: string): Task<(Rule | PatternRule)[]> {
    const parts = rest.split(':');
    const pattern = parts.length > 1 ? parts[0]?.trim() : undefined;
    const [plain = '', late = ''] = (parts.at(-1) ?? '').split('|');
    const [needs, after] = [words(plain), words(late)].map((list) => list.flatMap((one) => this.#globbed(one)));
    if (pattern === undefined && targets.some((one) => one.includes('%'))) {
      const rule: PatternRule = { targets, needs: needs ?? [], after: after ?? [], recipe: [], file: this.file };
      this.#rules.patterns.push(rule);
      return [rule];
    }
    const out: Rule[] = [];
    for (const target of targets) {
      const stem = pattern === undefined ? '' : stemOf(target, pattern);
      if (stem === undefined) {
        yield* this.#warn(`${this.file}:${this.line}: target '${target}' doesn't match the target pattern\n`);
        continue;
      }
      const fill = (one: string): string => (pattern === undefined ? one : one.replace('%', stem));
      out.push(yield* this.#explicit(target, (needs ?? []).map(fill), (after ?? []).map(fill), stem));
    }
    return out;
  }

  #globbed(name: string): readonly string[] {
    if (!/[*?[]/.test(name)) return [name];
    const found = this.#variables.ports.glob(name);
    return found.length > 0 ? found : [name];
  }

  *#explicit(target: string, needs: string[], after: string[], stem: string): Task<Rule> {
    if (target === '.PHONY') for (const one of needs) this.#rules.phony.add(one);
    if (/^\.[A-Z_]+$/.test(target))
      this.#rules.special.set(target, [...(this.#rules.special.get(target) ?? []), ...needs]);
    if (target === '.ONESHELL' || target === '.SECONDEXPANSION') refuse(target);
    const old = this.#rules.byTarget.get(target);
    const rule: Rule = { needs, after, recipe: [], file: this.file, stem };
    if (!target.startsWith('.') || target.includes('/')) this.#rules.first ??= target;
    if (old === undefined) {
      this.#rules.byTarget.set(target, rule);
      return rule;
    }
    const line = this.line;
    const joined: Rule = {
      needs: [...needs, ...old.needs],
      after: [...old.after, ...after],
      file: old.file,
      stem: stem || old.stem,
      recipe: old.recipe,
    };
    if (old.recipe.length === 0) joined.file = this.file;
    else joined.needs = [...old.needs, ...needs];
    this.#rules.byTarget.set(target, joined);
    let warned = false;
    const collecting: Rule = { ...rule, recipe: [] };
    collecting.recipe.push = (...items: Command[]): number => {
      if (!warned && old.recipe.length > 0) {
        this.late.push(
          `${this.file}:${line + 1}: warning: overriding recipe for target '${target}'\n${old.file}:${old.recipe[0]?.line ?? 0}: warning: ignoring old recipe for target '${target}'\n`,
        );
        joined.recipe = [];
        joined.needs = [...needs, ...old.needs];
      }
      warned = true;
      if (joined.recipe === old.recipe) joined.recipe = [];
      joined.recipe = [...joined.recipe, ...items];
      return joined.recipe.length;
    };
    return collecting;
  }

  /** Warnings that were found while recipes were read. */
  readonly late: string[] = [];
}
