import type { Task } from '../../../../base/task.ts';
import { callFunction, FUNCTIONS } from './functions.ts';
import type { Own, Values, Variable, VariablePorts } from './values.ts';
import { closing, folderOf, nameOf, Stop, substituteEnds, words } from './words.ts';

export type { Own, Variable, VariablePorts } from './values.ts';

const NONE: Own = new Map();

/** The variables of a make, and what `$` means. */
export class Variables implements Values {
  readonly all = new Map<string, Variable>();
  readonly ports: VariablePorts;
  readonly #open: string[] = [];

  constructor(ports: VariablePorts) {
    this.ports = ports;
  }

  set(name: string, text: string, origin: Variable['origin'], simple = false): void {
    const exported = this.all.get(name)?.exported;
    const place = this.ports.where();
    this.all.set(name, { text, simple, origin, place, ...(exported !== undefined && { exported }) });
  }

  /** Whether a makefile may set it. */
  fixed(name: string): boolean {
    return this.all.get(name)?.origin === 'command line';
  }

  *assign(name: string, op: string, value: string, origin: Variable['origin'] = 'file'): Task<void> {
    const old = this.all.get(name);
    switch (op) {
      case '?=':
        if (old === undefined) this.set(name, value, origin);
        return;
      case '+=': {
        if (old === undefined) return this.set(name, value, origin);
        const added = old.simple ? yield* this.expand(value) : value;
        return this.set(name, `${old.text}${old.text === '' ? '' : ' '}${added}`, old.origin, old.simple);
      }
      case ':=':
      case '::=':
        return this.set(name, yield* this.expand(value), origin, true);
      case '!=':
        return this.set(name, yield* this.ports.shell(yield* this.expand(value)), origin);
      default:
        this.set(name, value, origin);
    }
  }

  *expand(text: string, own: Own = NONE): Task<string> {
    if (!text.includes('$')) return text;
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
        if (end < 0) throw this.#unterminated(text.slice(at + 1));
        out += yield* this.#reference(text.slice(at + 1, end), own);
        at = end;
      } else if (next !== '') out += yield* this.value(next, own);
    }
    return out;
  }

  #unterminated(rest: string): Stop {
    const name = /^(\S+)\s/.exec(rest)?.[1] ?? '';
    const what = FUNCTIONS.has(name)
      ? `unterminated call to function '${name}': missing ')'`
      : 'unterminated variable reference';
    return new Stop(`${this.ports.where()}: *** ${what}.  Stop.`);
  }

  *value(name: string, own: Own = NONE): Task<string> {
    const variable = own.get(name) ?? this.all.get(name);
    if (variable === undefined) return this.#part(name, own);
    if (variable.simple) return variable.text;
    if (this.#open.includes(name))
      throw new Stop(
        `${variable.place ?? this.ports.where()}: *** Recursive variable '${name}' references itself (eventually).  Stop.`,
      );
    this.#open.push(name);
    try {
      return yield* this.expand(variable.text, own);
    } finally {
      this.#open.pop();
    }
  }

  /** `$(@D)` and `$(<F)`: folders and names of what an automatic variable holds. */
  #part(name: string, own: Own): string {
    const [, variable = '', part] = /^([@<^?*+|])([DF])$/.exec(name) ?? [];
    if (part === undefined) return '';
    const list = words(own.get(variable)?.text ?? '');
    return list.map((one) => (part === 'F' ? nameOf(one) : folderOf(one).replace(/(.)\/$/, '$1'))).join(' ');
  }

  *#reference(inner: string, own: Own): Task<string> {
    const [, name = '', rest = ''] = /^([a-z-]+)\s+(.*)$/s.exec(inner) ?? [];
    if (FUNCTIONS.has(name)) return yield* callFunction(this, name, rest, own);
    const expanded = yield* this.expand(inner, own);
    const [, variable = '', from, to = ''] = /^([^:]+):([^=]*)=(.*)$/s.exec(expanded) ?? [];
    if (from !== undefined) return substituteEnds(yield* this.value(variable, own), from, to);
    return yield* this.value(expanded, own);
  }
}
