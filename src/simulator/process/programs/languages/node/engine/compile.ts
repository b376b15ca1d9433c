import type { Function as FunctionNode, ModuleDeclaration, Program, Statement } from 'acorn';
import { makeClasses } from './classes.ts';
import { makeExpressions } from './expressions.ts';
import { makeFunctions } from './functions.ts';
import type { Parts } from './parts.ts';
import { makePatterns } from './patterns.ts';
import type { Realm } from './realm.ts';
import { type Env, Scope } from './scope.ts';
import { makeStatements } from './statements.ts';
import type { DEAD, Run, Source, Value } from './values.ts';

export interface CompileContext {
  readonly realm: Realm;
  readonly source: Source;
  readonly load: (name: string) => Run<Value>;
  readonly meta: () => Value;
}

const EMPTY: Env = { v: [], up: undefined };

function makeParts(context: CompileContext): Parts {
  const { realm } = context;
  const parts = {
    ...context,
    at: (pos: number) => {
      if (realm.frame !== undefined) realm.frame.pos = pos;
    },
  } as Parts;
  const expressions = makeExpressions(parts);
  parts.expression = expressions.expression;
  return Object.assign(
    parts,
    makePatterns(parts, expressions.place),
    makeStatements(parts, expressions.place),
    makeFunctions(parts),
    makeClasses(parts, expressions.place),
  );
}

/** A script as a function of the given parameters: what CommonJS makes of a file. `async` for one with `await` in it. */
export function compileFunction(
  context: CompileContext,
  program: Program,
  parameters: readonly string[],
  name: string,
): object {
  const parts = makeParts(context);
  const node: FunctionNode & { type: 'FunctionExpression' } = {
    type: 'FunctionExpression',
    start: program.start,
    end: program.end,
    params: parameters.map((one) => ({ type: 'Identifier', name: one, start: 0, end: 0 })),
    body: { type: 'BlockStatement', start: program.start, end: program.end, body: program.body as Statement[] },
    generator: false,
    async: false,
    expression: false,
  };
  return parts.fn(node, new Scope(undefined, 'block', false), { name, kind: 'function' })(EMPTY);
}

/** How a module of ECMAScript reads what it imports. */
export interface ImportReader {
  /** `name` may be `*` for the whole namespace. */
  read(specifier: string, name: string): Value;
}

export interface CompiledModule {
  /** An async function without parameters. */
  readonly run: object;
  /** Reads an export as it is now. */
  readonly exports: ReadonlyMap<string, () => Value>;
  /** Modules that export everything again. */
  readonly stars: readonly string[];
}

/** The specifiers a module imports, in order. */
export const importsOf = (
  program: Program,
): { readonly specifier: string; readonly names: readonly string[]; readonly pos: number }[] =>
  program.body.flatMap((one) => {
    if (one.type === 'ImportDeclaration')
      return [
        {
          specifier: String(one.source.value),
          names: one.specifiers.flatMap((s) =>
            s.type === 'ImportSpecifier'
              ? [nameOf(s.imported)]
              : s.type === 'ImportDefaultSpecifier'
                ? ['default']
                : [],
          ),
          pos: one.specifiers[0]?.start ?? one.start,
        },
      ];
    if ((one.type === 'ExportNamedDeclaration' || one.type === 'ExportAllDeclaration') && one.source)
      return [{ specifier: String(one.source.value), names: [], pos: one.start }];
    return [];
  });

const nameOf = (node: { readonly type: string; readonly name?: string; readonly value?: unknown }): string =>
  node.type === 'Identifier' ? (node.name ?? '') : String(node.value);

/** A module of ECMAScript: an async function over a scope whose variables others may read. */
export function compileModule(context: CompileContext, program: Program, reader: ImportReader): CompiledModule {
  const parts = makeParts(context);
  const outer = new Scope(undefined, 'block', true);
  const exports = new Map<string, () => Value>();
  const stars: string[] = [];
  const local = new Map<string, string>();
  const body: Statement[] = [];
  for (const one of program.body) declare(one);

  function declare(one: Statement | ModuleDeclaration): void {
    switch (one.type) {
      case 'ImportDeclaration': {
        const from = String(one.source.value);
        for (const s of one.specifiers) {
          const name =
            s.type === 'ImportSpecifier' ? nameOf(s.imported) : s.type === 'ImportDefaultSpecifier' ? 'default' : '*';
          outer.declare(s.local.name, 'import', () => reader.read(from, name));
        }
        return;
      }
      case 'ExportNamedDeclaration':
        exportNamed(one);
        return;
      case 'ExportDefaultDeclaration':
        exportDefault(one.declaration);
        return;
      case 'ExportAllDeclaration': {
        const from = String(one.source.value);
        if (one.exported) exports.set(nameOf(one.exported), () => reader.read(from, '*'));
        else stars.push(from);
        return;
      }
      default:
        body.push(one);
    }
  }

  function exportNamed(one: Extract<ModuleDeclaration, { type: 'ExportNamedDeclaration' }>): void {
    if (one.source) {
      const from = String(one.source.value);
      for (const s of one.specifiers) exports.set(nameOf(s.exported), () => reader.read(from, nameOf(s.local)));
      return;
    }
    for (const s of one.specifiers) local.set(nameOf(s.exported), nameOf(s.local));
    if (!one.declaration) return;
    body.push(one.declaration);
    const names =
      one.declaration.type === 'VariableDeclaration'
        ? one.declaration.declarations.flatMap((d) => (d.id.type === 'Identifier' ? [d.id.name] : namesOf(d.id)))
        : [one.declaration.id.name];
    for (const name of names) local.set(name, name);
  }

  function exportDefault(node: Extract<ModuleDeclaration, { type: 'ExportDefaultDeclaration' }>['declaration']): void {
    const named =
      (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id ? node.id.name : undefined;
    if (named !== undefined) {
      body.push(node as Statement);
      local.set('default', named);
      return;
    }
    const { start, end } = node;
    const init = (
      node.type === 'FunctionDeclaration'
        ? { ...node, type: 'FunctionExpression' }
        : node.type === 'ClassDeclaration'
          ? { ...node, type: 'ClassExpression' }
          : node
    ) as Extract<Statement, { type: 'ExpressionStatement' }>['expression'];
    body.push({
      type: 'VariableDeclaration',
      kind: 'const',
      start,
      end,
      declarations: [
        { type: 'VariableDeclarator', id: { type: 'Identifier', name: '%default', start, end }, init, start, end },
      ],
    });
    local.set('default', '%default');
  }

  // The body runs in a function of its own; a getter made inside it tells the outside where the variables are.
  let env: Env | undefined;
  const node: FunctionNode & { type: 'FunctionExpression' } = {
    type: 'FunctionExpression',
    start: program.start,
    end: program.end,
    params: [],
    body: { type: 'BlockStatement', start: program.start, end: program.end, body },
    generator: false,
    async: true,
    expression: false,
  };
  const { statements } = parts;
  let inner: Scope | undefined;
  let top = true;
  parts.statements = (list, scope) => {
    const code = statements(list, scope);
    if (!top || list !== body) return code;
    top = false;
    inner = scope;
    return {
      s: undefined,
      *g(at) {
        env = at;
        return code.s !== undefined ? code.s(at) : yield* code.g(at);
      },
    };
  };
  const run = parts.fn(node, outer, { name: '', kind: 'method' })(EMPTY);
  for (const [exported, name] of local)
    exports.set(exported, () => {
      const imported = outer.names.get(name)?.read;
      const variable = inner?.names.get(name);
      if (variable === undefined) return imported?.();
      return context.realm.live((env?.v[variable.index] ?? undefined) as Value | typeof DEAD, name);
    });
  return { run, exports, stars };
}

const namesOf = (pattern: Parameters<typeof import('./scope.ts').boundNames>[0]): string[] => {
  const out: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as { readonly type?: string; readonly name?: string; readonly value?: unknown };
    if (node.type === 'Identifier' && node.name !== undefined) out.push(node.name);
    else if (node.type === 'Property') walk(node.value);
    else for (const part of Object.values(node)) if (typeof part === 'object') walk(part);
  };
  walk(pattern);
  return out;
};
