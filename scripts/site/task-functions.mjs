import { parseAst } from 'rolldown/parseAst';

/**
 * What of a module can be moved out of it: its tasks, which can wait for code to be fetched, and what only they use.
 * Everything here is about top-level statements of a TypeScript module, by their places in the text.
 */

const TASK = /^(Api)?Task\b/;

/** Calls `visit` for each node below one that stands for a value, not a type. Where `visit` gives false, it goes no deeper. */
export function walk(node, visit, parent = undefined, key = '') {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit, parent, key);
    return;
  }
  if (node === null || typeof node !== 'object' || typeof node.type !== 'string') return;
  if (/^TS/.test(node.type) && !/^TS(As|Satisfies|NonNull)/.test(node.type)) return;
  if (visit(node, parent, key) === false) return;
  for (const name of Object.keys(node)) if (name !== 'type') walk(node[name], visit, node, name);
}

const isTask = (fn, code) => {
  const type = fn.returnType?.typeAnnotation;
  return fn.generator === true && type !== undefined && TASK.test(code.slice(type.start, type.end));
};

/** The main of a program: `export const cat = tool({…}, function* (run) {…})`. */
const toolMain = (init) => {
  if (init?.type !== 'CallExpression' || init.callee.name !== 'tool') return undefined;
  return init.arguments.find((argument) => argument.type === 'FunctionExpression' && argument.generator);
};

const contains = (fn, type) => {
  let found = false;
  walk(fn.body, (node) => {
    found ||= node.type === type;
    return !found;
  });
  return found;
};

/**
 * The methods of a class that could live elsewhere, named as in the profile: `Shell_run`, or `Shell_#run`. `names` are what
 * private ones were called that are called otherwise by now. Those with `needsPrivate` touch what only the class itself may.
 */
function methodsOf(declaration, names) {
  return declaration.body.body.flatMap((member) => {
    const { key, value } = member;
    const plain = member.type === 'MethodDefinition' && member.kind === 'method' && !member.static && !member.computed;
    if (!plain || !/Identifier$/.test(key.type) || !value.body || contains(value, 'Super')) return [];
    const needsPrivate = key.type === 'PrivateIdentifier' || contains(value, 'PrivateIdentifier');
    const own = key.type === 'PrivateIdentifier' ? `#${key.name}` : (names.get(key.name) ?? key.name);
    const name = `${declaration.id.name}_${own}`;
    return [{ name, kind: 'method', node: member, declaration, fn: value, needsPrivate }];
  });
}

/** The tasks of a module that can live elsewhere: `name` is unique in it, `fn` is the function, `node` what stands for it. */
export function tasksOf(code, ast, names = new Map()) {
  return ast.body.flatMap((statement) => {
    const declaration = statement.declaration ?? statement;
    if (declaration?.type === 'FunctionDeclaration' && isTask(declaration, code))
      return [{ name: declaration.id.name, kind: 'function', node: declaration, statement, fn: declaration }];
    if (declaration?.type === 'ClassDeclaration' && declaration.id)
      return methodsOf(declaration, names).filter(({ fn }) => isTask(fn, code));
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id, init }) => {
      const main = toolMain(init);
      return main === undefined ? [] : [{ name: `${id.name}_main`, kind: 'main', node: main, fn: main }];
    });
  });
}

/** The other functions at the top of a module and methods of its classes, which cannot wait, by the same description. */
export function plainFunctionsOf(code, ast, names = new Map()) {
  return ast.body.flatMap((statement) => {
    const declaration = statement.declaration ?? statement;
    if (statement.type === 'ExportDefaultDeclaration') return [];
    if (declaration?.type === 'ClassDeclaration' && declaration.id)
      return methodsOf(declaration, names).filter(({ fn }) => !isTask(fn, code));
    if (declaration?.type === 'FunctionDeclaration')
      return isTask(declaration, code) || declaration.body === null
        ? []
        : [{ name: declaration.id.name, kind: 'function', node: declaration, statement, fn: declaration }];
    if (declaration?.type !== 'VariableDeclaration' || declaration.declarations.length !== 1) return [];
    const [{ id, init }] = declaration.declarations;
    const isFunction = /^(ArrowFunction|Function)Expression$/.test(init?.type ?? '');
    return isFunction && id.type === 'Identifier'
      ? [{ name: id.name, kind: 'value', node: init, statement, fn: init }]
      : [];
  });
}

/** A module as a tree. */
export const parseModule = (code) => parseAst(code, { lang: 'ts' });
