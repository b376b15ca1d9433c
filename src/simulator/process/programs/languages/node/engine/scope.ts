import type { ForInStatement, ForOfStatement, ForStatement, Pattern, Statement, VariableDeclaration } from 'acorn';
import type { DEAD, Run, Value } from './values.ts';

/** The variables of one scope while it runs. */
export interface Env {
  readonly v: (Value | typeof DEAD)[];
  readonly up: Env | undefined;
}

export type VariableKind = 'var' | 'let' | 'const' | 'function' | 'import';

export interface Variable {
  readonly index: number;
  readonly kind: VariableKind;
  /** Reads an import of another module. */
  readonly read: (() => Value) | undefined;
}

/** What is known of a scope before it runs. Each has an {@link Env} at run time. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly kind: 'function' | 'arrow' | 'block';
  readonly names = new Map<string, Variable>();
  readonly strict: boolean;
  size = 0;
  usesArguments = false;

  constructor(parent: Scope | undefined, kind: 'function' | 'arrow' | 'block', strict: boolean) {
    this.parent = parent;
    this.kind = kind;
    this.strict = strict;
    if (kind === 'function')
      for (const name of ['this', '%callee', 'new.target', 'arguments']) this.declare(name, 'var');
  }

  declare(name: string, kind: VariableKind, read?: () => Value): Variable {
    const known = this.names.get(name);
    if (known !== undefined && (kind === 'var' || kind === 'function')) return known;
    const made = { index: this.size++, kind, read };
    this.names.set(name, made);
    return made;
  }

  /** Where a name leads: how many scopes up and which variable there; undefined for a global. */
  resolve(name: string): { readonly depth: number; readonly variable: Variable } | undefined {
    let depth = 0;
    for (let at: Scope | undefined = this; at !== undefined; at = at.parent) {
      const variable = at.names.get(name);
      if (variable !== undefined) {
        if (name === 'arguments' && at.kind === 'function') at.usesArguments = true;
        return { depth, variable };
      }
      depth++;
    }
    return undefined;
  }
}

/** A piece of a program made ready to run: at once, or as a task when it calls or waits. */
export type Code<T = Value> =
  | { readonly s: (env: Env) => T; readonly g: undefined }
  | { readonly s: undefined; readonly g: (env: Env) => Run<T> };

export const fast = <T = Value>(s: (env: Env) => T): Code<T> => ({ s, g: undefined });
export const slow = <T = Value>(g: (env: Env) => Run<T>): Code<T> => ({ s: undefined, g });

/** How a statement ends when not by itself. */
export class Jump {
  readonly kind: 'break' | 'continue' | 'return';
  readonly label: string | undefined;
  readonly value: Value;
  constructor(kind: 'break' | 'continue' | 'return', label: string | undefined, value: Value) {
    this.kind = kind;
    this.label = label;
    this.value = value;
  }
}
export type Completion = Jump | undefined;

/** Code of two parts that needs no waiting of its own. */
export function both(a: Code, b: Code, join: (a: Value, b: Value) => Value): Code {
  if (a.s !== undefined && b.s !== undefined) {
    const [left, right] = [a.s, b.s];
    return fast((env) => join(left(env), right(env)));
  }
  return slow(function* (env) {
    const left = a.s !== undefined ? a.s(env) : yield* a.g(env);
    return join(left, b.s !== undefined ? b.s(env) : yield* b.g(env));
  });
}

export function after(a: Code, then: (a: Value, env: Env) => Value): Code {
  if (a.s !== undefined) {
    const only = a.s;
    return fast((env) => then(only(env), env));
  }
  const { g } = a;
  return slow(function* (env) {
    return then(yield* g(env), env);
  });
}

/** All parts in their order. */
export function each(parts: readonly Code[], join: (values: Value[], env: Env) => Value): Code {
  const quick = parts.flatMap((part) => part.s ?? []);
  if (quick.length === parts.length)
    return fast((env) =>
      join(
        quick.map((part) => part(env)),
        env,
      ),
    );
  return slow(function* (env) {
    const values: Value[] = [];
    for (const part of parts) values.push(part.s !== undefined ? part.s(env) : yield* part.g(env));
    return join(values, env);
  });
}

export const up = (env: Env, depth: number): Env => {
  let at = env;
  for (let i = 0; i < depth; i++) at = at.up ?? at;
  return at;
};

/** The names that a pattern binds. */
export function boundNames(pattern: Pattern, out: string[] = []): string[] {
  switch (pattern.type) {
    case 'Identifier':
      out.push(pattern.name);
      break;
    case 'ObjectPattern':
      for (const one of pattern.properties) boundNames(one.type === 'RestElement' ? one.argument : one.value, out);
      break;
    case 'ArrayPattern':
      for (const one of pattern.elements) if (one !== null) boundNames(one, out);
      break;
    case 'RestElement':
      boundNames(pattern.argument, out);
      break;
    case 'AssignmentPattern':
      boundNames(pattern.left, out);
      break;
  }
  return out;
}

const declared = (declaration: VariableDeclaration): string[] =>
  declaration.declarations.flatMap((one) => boundNames(one.id));

type Head = ForStatement['init'] | ForInStatement['left'] | ForOfStatement['left'];

/** Every `var` of a function, however deep in blocks. */
export function varNames(statements: readonly Statement[], out: string[] = []): string[] {
  const head = (node: Head): void => {
    if (node?.type === 'VariableDeclaration' && node.kind === 'var') out.push(...declared(node));
  };
  for (const one of statements) {
    switch (one.type) {
      case 'VariableDeclaration':
        if (one.kind === 'var') out.push(...declared(one));
        break;
      case 'BlockStatement':
        varNames(one.body, out);
        break;
      case 'IfStatement':
        varNames([one.consequent, ...(one.alternate ? [one.alternate] : [])], out);
        break;
      case 'ForStatement':
        head(one.init);
        varNames([one.body], out);
        break;
      case 'ForInStatement':
      case 'ForOfStatement':
        head(one.left);
        varNames([one.body], out);
        break;
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'LabeledStatement':
        varNames([one.body], out);
        break;
      case 'SwitchStatement':
        for (const branch of one.cases) varNames(branch.consequent, out);
        break;
      case 'TryStatement':
        varNames(one.block.body, out);
        if (one.handler) varNames(one.handler.body.body, out);
        if (one.finalizer) varNames(one.finalizer.body, out);
        break;
    }
  }
  return out;
}

/** Declares what a block binds itself: let, const, classes and functions. Gives the indexes that are dead at first. */
export function declareLexical(statements: readonly Statement[], scope: Scope): number[] {
  const dead: number[] = [];
  for (const one of statements) {
    if (one.type === 'VariableDeclaration' && one.kind !== 'var') {
      const kind = one.kind === 'let' ? 'let' : 'const';
      for (const name of declared(one)) dead.push(scope.declare(name, kind).index);
    } else if (one.type === 'ClassDeclaration') dead.push(scope.declare(one.id.name, 'let').index);
    else if (one.type === 'FunctionDeclaration') scope.declare(one.id.name, 'function');
  }
  return dead;
}
