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

const usesPrivate = (fn) => {
  let found = false;
  walk(fn.body, (node) => {
    if (node.type === 'PrivateIdentifier' || node.type === 'Super') found = true;
    return !found;
  });
  return found;
};

/** The methods of a class that can live elsewhere: they touch no private field, which only the class itself may. */
function methodsOf(declaration) {
  return declaration.body.body.flatMap((member) => {
    const { key, value } = member;
    const plain = member.type === 'MethodDefinition' && member.kind === 'method' && !member.static && !member.computed;
    if (!plain || key.type !== 'Identifier' || !value.body || usesPrivate(value)) return [];
    return [{ name: `${declaration.id.name}_${key.name}`, kind: 'method', node: member, fn: value }];
  });
}

/** The tasks of a module that can live elsewhere: `name` is unique in it, `fn` is the function, `node` what stands for it. */
export function tasksOf(code, ast) {
  return ast.body.flatMap((statement) => {
    const declaration = statement.declaration ?? statement;
    if (declaration?.type === 'FunctionDeclaration' && isTask(declaration, code))
      return [{ name: declaration.id.name, kind: 'function', node: declaration, statement, fn: declaration }];
    if (declaration?.type === 'ClassDeclaration' && declaration.id) return methodsOf(declaration).filter(({ fn }) => isTask(fn, code));
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id, init }) => {
      const main = toolMain(init);
      return main === undefined ? [] : [{ name: `${id.name}_main`, kind: 'main', node: main, fn: main }];
    });
  });
}

/** The other functions at the top of a module and methods of its classes, which cannot wait, by the same description. */
export function plainFunctionsOf(code, ast) {
  return ast.body.flatMap((statement) => {
    const declaration = statement.declaration ?? statement;
    if (statement.type === 'ExportDefaultDeclaration') return [];
    if (declaration?.type === 'ClassDeclaration' && declaration.id)
      return methodsOf(declaration).filter(({ fn }) => !isTask(fn, code));
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
