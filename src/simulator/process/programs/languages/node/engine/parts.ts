import type { AnyNode, Class, Expression, Function as FunctionNode, Pattern, Statement, Super } from 'acorn';
import type { Realm } from './realm.ts';
import type { Code, Completion, Env, Scope } from './scope.ts';
import type { Run, Source, Value } from './values.ts';

export interface FunctionOptions {
  readonly name: string;
  /** Methods have no `prototype` and a home for `super`. */
  readonly kind: 'function' | 'method' | 'getter' | 'setter' | 'constructor' | 'derived';
}

/** Puts a value into variables or properties. */
export type Binder =
  | { readonly s: (env: Env, value: Value) => void; readonly g: undefined }
  | { readonly s: undefined; readonly g: (env: Env, value: Value) => Run<void> };

/** The parts of the compiler, which call each other. */
export interface Parts {
  readonly realm: Realm;
  readonly source: Source;
  /** Loads a module for `import()`. */
  readonly load: (name: string) => Run<Value>;
  /** `import.meta`. */
  readonly meta: () => Value;
  expression(node: Expression | Super, scope: Scope, name?: string): Code;
  statement(node: Statement, scope: Scope): Code<Completion>;
  statements(list: readonly Statement[], scope: Scope): Code<Completion>;
  /** A block with variables of its own, if it declares any. */
  block(list: readonly Statement[], scope: Scope): Code<Completion>;
  fn(node: FunctionNode, scope: Scope, options: FunctionOptions): (env: Env) => object;
  cls(node: Class, scope: Scope, name: string): Code;
  /** `declare` initialises the variables of a declaration; `assign` writes to what is there. */
  bind(pattern: Pattern, scope: Scope, mode: 'declare' | 'assign'): Binder;
  /** Marks where the innermost call stands. */
  at(pos: number): void;
}

/** A callee as V8's messages show it: `obj.run`, `make(...).run`. */
export function render(node: AnyNode): string {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'ThisExpression':
      return 'this';
    case 'Super':
      return '(intermediate value)';
    case 'MemberExpression': {
      const base = render(node.object);
      if (!node.computed)
        return `${base}.${node.property.type === 'PrivateIdentifier' ? '#' : ''}${'name' in node.property ? node.property.name : ''}`;
      if (node.property.type === 'Literal')
        return typeof node.property.value === 'string'
          ? `${base}.${node.property.value}`
          : `${base}[${node.property.raw ?? ''}]`;
      return `${base}[${render(node.property)}]`;
    }
    case 'CallExpression':
      return `${render(node.callee)}(...)`;
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return render(node.expression);
    case 'UnaryExpression':
      return `(${node.operator} ${render(node.argument)})`;
    case 'Literal':
      return node.raw ?? '';
    default:
      return '(intermediate value)';
  }
}

/** The same where a value is not iterable or not a constructor. */
export const renderValue = (node: AnyNode): string =>
  node.type === 'ArrayExpression' || node.type === 'ObjectExpression' ? '(intermediate value)' : render(node);
