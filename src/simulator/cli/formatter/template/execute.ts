import { quote } from '../../../base/go-text.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { formatValue, sortedKeys } from '../go-format.ts';
import { deref, GoFloat, GoMap, GoObject, GoPointer, GoSlice, GoStruct, type GoValue, goType } from '../go-value.ts';
import { FUNCTIONS, fits, isTrue, type TemplateFunction } from './functions.ts';
import { type CommandNode, nodeText, type Operand, type PipeNode, type TemplateNode } from './nodes.ts';
import type { ParsedTemplate } from './parser.ts';

export interface ExecuteOptions {
  /** A key that a map does not have is an error (`missingkey=error`) instead of `<no value>`. */
  readonly missingKeyIsError?: boolean;
  readonly functions?: Readonly<Record<string, TemplateFunction>>;
}

/** Runs a template over `data`. The error is Go's whole sentence, `template: NAME:LINE:COLUMN: executing …`. */
export function executeTemplate(
  template: ParsedTemplate,
  data: GoValue,
  options: ExecuteOptions = {},
): Result<string, string> {
  const executor = new Executor(template, options);
  try {
    return ok(executor.run(data));
  } catch (problem) {
    if (problem instanceof ExecuteProblem) return err(problem.message);
    throw problem;
  }
}

/** As in Go, a failure unwinds to the door of the executor; nothing else sees the exception. */
class ExecuteProblem extends Error {}

type Flow = 'on' | 'break' | 'continue';
type Positioned = Operand | CommandNode;

class Executor {
  readonly #template: ParsedTemplate;
  readonly #functions: Readonly<Record<string, TemplateFunction>>;
  readonly #strict: boolean;
  #variables: { name: string; value: GoValue }[] = [];
  #out = '';
  #node: Positioned | undefined;
  #depth = 0;

  constructor(template: ParsedTemplate, options: ExecuteOptions) {
    this.#template = template;
    this.#functions = options.functions ?? FUNCTIONS;
    this.#strict = options.missingKeyIsError === true;
  }

  run(data: GoValue): string {
    this.#variables = [{ name: '$', value: data }];
    this.#walk(this.#template.body, data);
    return this.#out;
  }

  #fail(message: string): never {
    const { name, source } = this.#template;
    if (this.#node === undefined) throw new ExecuteProblem(`template: ${name}: ${message}`);
    const before = source.slice(0, this.#node.pos);
    const newline = before.lastIndexOf('\n');
    const column = newline < 0 ? before.length : before.length - newline - 1;
    const place = `${name}:${before.split('\n').length}:${column}`;
    throw new ExecuteProblem(`template: ${place}: executing ${quote(name)} at <${nodeText(this.#node)}>: ${message}`);
  }

  #walk(nodes: readonly TemplateNode[], dot: GoValue): Flow {
    for (const node of nodes) {
      const flow = this.#one(node, dot);
      if (flow !== 'on') return flow;
    }
    return 'on';
  }

  #one(node: TemplateNode, dot: GoValue): Flow {
    switch (node.kind) {
      case 'text':
        this.#out += node.text;
        return 'on';
      case 'action': {
        const value = this.#pipeline(node.pipe, dot);
        if (node.pipe.variables.length === 0) this.#print(value);
        return 'on';
      }
      case 'break':
      case 'continue':
        return node.kind;
      case 'template':
        this.#call(node, dot);
        return 'on';
      case 'range':
        return this.#range(node, dot);
      default:
        return this.#scoped(() => {
          const value = this.#pipeline(node.pipe, dot);
          if (isTrue(value)) return this.#walk(node.list, node.kind === 'with' ? value : dot);
          return node.otherwise === undefined ? 'on' : this.#walk(node.otherwise, dot);
        });
    }
  }

  #scoped<T>(body: () => T): T {
    const mark = this.#variables.length;
    const result = body();
    this.#variables.length = mark;
    return result;
  }

  #print(value: GoValue): void {
    const shown = value instanceof GoPointer ? deref(value) : value;
    this.#out += formatValue(shown);
  }

  #call(node: TemplateNode & { kind: 'template' }, dot: GoValue): void {
    const body = this.#template.defined.get(node.name);
    if (body === undefined)
      throw new ExecuteProblem(`template: ${this.#template.name}: template ${quote(node.name)} not defined`);
    if (++this.#depth > 1000) this.#fail('exceeded maximum template depth (100000)');
    const value = node.pipe === undefined ? null : this.#pipeline(node.pipe, dot);
    const outer = this.#variables;
    this.#variables = [{ name: '$', value }];
    this.#walk(body, value);
    this.#variables = outer;
    this.#depth--;
  }

  #range(node: TemplateNode & { kind: 'range' | 'if' | 'with' }, dot: GoValue): Flow {
    return this.#scoped(() => {
      const value = deref(this.#pipeline(node.pipe, dot));
      const items = this.#items(value);
      if (items.length === 0) {
        if (node.otherwise !== undefined) this.#walk(node.otherwise, dot);
        return 'on';
      }
      const [first, second] = node.pipe.variables;
      for (const [key, item] of items) {
        const flow = this.#scoped(() => {
          if (first !== undefined) this.#bind(first, second === undefined ? item : key, node.pipe.assigns);
          if (second !== undefined) this.#bind(second, item, node.pipe.assigns);
          return this.#walk(node.list, item);
        });
        if (flow === 'break') break;
      }
      return 'on';
    });
  }

  #items(value: GoValue): [GoValue, GoValue][] {
    if (value === undefined || value === null) return [];
    if (value instanceof GoSlice) return (value.items ?? []).map((item, index) => [index, item]);
    if (typeof value === 'number') return Array.from({ length: Math.max(0, value) }, (_, index) => [index, index]);
    if (value instanceof GoMap) {
      const entries = value.entries ?? new Map<string, GoValue>();
      return sortedKeys(entries).map((key) => [key, entries.get(key)]);
    }
    return this.#fail(`range can't iterate over ${formatValue(value)}`);
  }

  #bind(name: string, value: GoValue, assigns: boolean): void {
    const known = assigns ? this.#variables.findLast((one) => one.name === name) : undefined;
    if (known === undefined) this.#variables.push({ name, value });
    else known.value = value;
  }

  #pipeline(pipe: PipeNode, dot: GoValue): GoValue {
    this.#node = pipe;
    let value: GoValue;
    let given = false;
    for (const command of pipe.commands) {
      value = this.#command(command, dot, given ? [value] : []);
      // A nil interface counts as no value from here on.
      if (value === null) value = undefined;
      given = true;
    }
    // `range` binds its variables itself, for each item.
    for (const name of pipe.variables) this.#bind(name, value, pipe.assigns);
    return value;
  }

  #command(command: CommandNode, dot: GoValue, final: readonly GoValue[]): GoValue {
    const [first, ...rest] = command.args;
    if (first === undefined) return undefined;
    switch (first.kind) {
      case 'field':
        this.#node = first;
        return this.#fields(dot, first.names, first, rest, final, dot);
      case 'variable':
        return this.#variable(first, rest, final, dot);
      case 'chain': {
        this.#node = first;
        if (first.node.kind === 'nil') return this.#fail(`indirection through explicit nil in ${nodeText(first)}`);
        const base = this.#argument(first.node, dot);
        return this.#fields(base, first.names, first, rest, final, dot);
      }
      case 'identifier':
        return this.#function(first.name, first, command, rest, final, dot);
      case 'pipe':
        this.#noArguments(rest, final);
        return this.#pipeline(first, dot);
      case 'nil':
        this.#node = first;
        return this.#fail('nil is not a command');
      default:
        this.#node = first;
        this.#noArguments(rest, final);
        return this.#argument(first, dot);
    }
  }

  #noArguments(rest: readonly Operand[], final: readonly GoValue[]): void {
    if (rest.length > 0 || final.length > 0) {
      this.#fail(`can't give argument to non-function ${this.#node === undefined ? '' : nodeText(this.#node)}`);
    }
  }

  #variable(
    node: Operand & { kind: 'variable' | 'field' },
    rest: readonly Operand[],
    final: readonly GoValue[],
    dot: GoValue,
  ): GoValue {
    this.#node = node;
    const [name, ...names] = node.names;
    const value = this.#variables.findLast((one) => one.name === name)?.value;
    if (names.length === 0) {
      this.#noArguments(rest, final);
      return value;
    }
    return this.#fields(value, names, node, rest, final, dot);
  }

  #fields(
    start: GoValue,
    names: readonly string[],
    node: Operand,
    rest: readonly Operand[],
    final: readonly GoValue[],
    dot: GoValue,
  ): GoValue {
    let value = start;
    let type: string | undefined;
    for (const [index, name] of names.entries()) {
      this.#node = node;
      const last = index === names.length - 1;
      const from = deref(value);
      value = this.#field(value, name, last ? rest : [], last ? final : [], dot, type);
      // What a map of decoded JSON holds is known as an interface only.
      type = from instanceof GoMap && from.type === 'map[string]interface {}' ? 'interface {}' : undefined;
    }
    return value;
  }

  #field(
    receiver: GoValue,
    name: string,
    rest: readonly Operand[],
    final: readonly GoValue[],
    dot: GoValue,
    known: string | undefined,
  ): GoValue {
    if (receiver === undefined || receiver === null) {
      if (this.#strict) this.#fail(`nil data; no entry for key ${quote(name)}`);
      return undefined;
    }
    const type = known ?? goType(receiver);
    const value = deref(receiver);
    if (value instanceof GoObject) {
      const method = value.methods[name];
      if (method !== undefined) return method(...rest.map((arg) => this.#argument(arg, dot)), ...final);
    }
    const hasArgs = rest.length > 0 || final.length > 0;
    if (value instanceof GoStruct) {
      const field = value.field(name);
      if (field !== undefined) {
        if (hasArgs) this.#fail(`${name} has arguments but cannot be invoked as function`);
        return field.value;
      }
    }
    if (value instanceof GoMap) {
      if (hasArgs) this.#fail(`${name} is not a method but has arguments`);
      if (value.entries?.has(name) === true) return value.entries.get(name);
      if (this.#strict) this.#fail(`map has no entry for key ${quote(name)}`);
      return undefined;
    }
    if (value instanceof GoPointer && value.isNil) this.#fail(`nil pointer evaluating ${type}.${name}`);
    return this.#fail(`can't evaluate field ${name} in type ${type}`);
  }

  #function(
    name: string,
    node: Operand,
    command: CommandNode,
    rest: readonly Operand[],
    final: readonly GoValue[],
    dot: GoValue,
  ): GoValue {
    this.#node = node;
    const known = this.#functions[name];
    if (known === undefined) return this.#fail(`${quote(name)} is not a defined function`);
    const count = rest.length + final.length;
    const wanted = known.params.length;
    if (known.rest === undefined ? count !== wanted : count < wanted) {
      this.#fail(
        `wrong number of args for ${name}: want ${known.rest === undefined ? '' : 'at least '}${wanted} got ${count}`,
      );
    }
    if (name === 'and' || name === 'or') return this.#shortCircuit(name === 'or', rest, final, dot);
    const args = rest.map((arg, index) => {
      const value = this.#argument(arg, dot);
      this.#node = arg;
      return this.#typed(known.params[index] ?? 'any', value);
    });
    for (const value of final) args.push(this.#typed(known.params[rest.length] ?? 'any', value));
    if (name === 'call') {
      this.#node = command;
      const text = rest[0] === undefined ? '' : nodeText(rest[0]);
      this.#fail(`error calling call: non-function ${text} of type ${goType(args[0])}`);
    }
    const result = known.run(args);
    if (result.ok) return result.value;
    this.#node = command;
    return this.#fail(`error calling ${name}: ${result.error}`);
  }

  #shortCircuit(stopWhen: boolean, rest: readonly Operand[], final: readonly GoValue[], dot: GoValue): GoValue {
    let value: GoValue;
    for (const arg of rest) {
      value = this.#argument(arg, dot);
      if (isTrue(value) === stopWhen) return value;
    }
    return final.length > 0 ? final[0] : value;
  }

  #typed(param: 'string' | 'int' | '[]string' | 'any', value: GoValue): GoValue {
    if (fits(param, value)) return value;
    if (value === undefined || value === null) return this.#fail(`invalid value; expected ${param}`);
    const target = value instanceof GoPointer ? deref(value) : value;
    if (fits(param, target)) return target;
    return this.#fail(`wrong type for value; expected ${param}; got ${goType(value)}`);
  }

  #argument(node: Operand, dot: GoValue): GoValue {
    this.#node = node;
    switch (node.kind) {
      case 'dot':
        return dot;
      case 'nil':
        return null;
      case 'bool':
      case 'string':
        return node.value;
      case 'number':
        return node.whole && !/[.eE]/.test(node.text.replace(/^0x.*/i, '')) ? node.value : new GoFloat(node.value);
      case 'field':
        return this.#fields(dot, node.names, node, [], [], dot);
      case 'variable':
        return this.#variable(node, [], [], dot);
      case 'pipe':
        return this.#pipeline(node, dot);
      case 'identifier':
        return this.#function(node.name, node, { kind: 'command', pos: node.pos, args: [node] }, [], [], dot);
      case 'chain': {
        const base = this.#argument(node.node, dot);
        return this.#fields(base, node.names, node, [], [], dot);
      }
    }
  }
}
