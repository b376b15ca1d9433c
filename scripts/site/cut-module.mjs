import { opened } from './open-classes.mjs';
import { plainFunctionsOf, tasksOf, walk } from './task-functions.mjs';

/**
 * Cuts a module of the simulator into what many lessons run and the rest. The rest is modules of their own, named by what
 * stands behind a `?`: `?rare` and `?cold` hold tasks that few or no lessons run, with what only these use, and are fetched
 * when one of the tasks runs; `?never` holds functions that no lesson runs and that cannot wait, and is fetched when one of
 * them is missed (src/simulator/base/absent.ts). Any other name is a single function that few lessons run; it is imported as
 * before, but comes with whoever needs it, which are often only rare tasks.
 */

const WAITING = ['rare', 'cold'];
const ABSENT = 'never';
/** Fewer characters of source than this are not worth a fetch, or a module. */
const SMALLEST_TIER = 400;
const SMALLEST_PIECE = 150;
const SMALLEST_FUNCTION = 60;

const within = (ranges, at) => ranges.some(({ start, end }) => at >= start && at < end);
const length = (ranges) => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/** The names that a top-level statement binds, if moving the statement changes no order of events. */
function movableNames(statement) {
  if (statement.type === 'FunctionDeclaration') return [statement.id.name];
  if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') return undefined;
  const names = statement.declarations.map(({ id, init }) => {
    const plain = /^(ArrowFunction|Function|Object|Array)Expression$|^(Template)?Literal$/.test(init?.type ?? '');
    const collection = init?.type === 'NewExpression' && /^(Set|Map)$/.test(init.callee.name);
    return id.type === 'Identifier' && (plain || collection) ? id.name : undefined;
  });
  return names.includes(undefined) ? undefined : names;
}

const isReference = (node, parent, key) =>
  node.type === 'Identifier' &&
  !(parent?.type === 'MemberExpression' && key === 'property' && !parent.computed) &&
  !(parent?.type === 'Property' && key === 'key' && !parent.computed && !parent.shorthand) &&
  !(/^(Method|Property)Definition$/.test(parent?.type ?? '') && key === 'key') &&
  !(/Declarat/.test(parent?.type ?? '') && key === 'id');

/** What a module binds at its top, types aside, with the places where each name stands. Inner names may hide it: no harm. */
class Bindings {
  /** By name: the places of its uses. */
  uses = new Map();
  variables = [];
  exported = new Set();

  constructor(ast) {
    for (const statement of ast.body) this.#declare(statement);
    for (const statement of ast.body)
      if (statement.type !== 'ImportDeclaration')
        walk(statement, (node, parent, key) => {
          if (isReference(node, parent, key)) this.uses.get(node.name)?.push(node.start);
          return true;
        });
  }

  #declare(statement) {
    for (const { exported } of statement.specifiers ?? []) if (exported !== undefined) this.exported.add(exported.name);
    const declaration = statement.declaration ?? statement;
    const ids =
      declaration?.type === 'VariableDeclaration'
        ? declaration.declarations.map(({ id }) => id)
        : /^(Function|Class)Declaration$/.test(declaration?.type ?? '')
          ? [declaration.id]
          : [];
    for (const id of ids)
      walk(id, (node) => {
        if (node.type !== 'Identifier') return true;
        this.uses.set(node.name, []);
        if (/^(let|var)$/.test(declaration.kind ?? '')) this.variables.push(node.name);
        if (statement.type === 'ExportNamedDeclaration') this.exported.add(node.name);
        return true;
      });
  }

  usedIn(name, ranges) {
    return this.uses.get(name).some((at) => within(ranges, at));
  }

  onlyUsedIn(name, ranges) {
    return this.uses.get(name)?.every((at) => within(ranges, at)) === true;
  }

  /** The names that these stretches need of the rest of the module. */
  neededBy(ranges, own) {
    return [...this.uses.keys()].filter((name) => !own.has(name) && this.usedIn(name, ranges));
  }

  /** Whether it touches a variable of the module, which only the module itself may set. */
  isBound(range) {
    return this.variables.some((name) => this.usedIn(name, [range]));
  }
}

/** The statements that only these tasks use, or only what is already among them. */
function helpersOf(tasks, ast, bindings, taken) {
  const helpers = new Set();
  const ranges = () => [...tasks.map(({ fn }) => fn), ...helpers];
  for (let grew = true; grew; ) {
    grew = false;
    for (const statement of ast.body) {
      const names = helpers.has(statement) || taken.has(statement) ? undefined : movableNames(statement);
      if (names === undefined || bindings.isBound(statement)) continue;
      if (!names.every((name) => bindings.onlyUsedIn(name, [...ranges(), statement]))) continue;
      if (!names.some((name) => bindings.usedIn(name, ranges()))) continue;
      helpers.add(statement);
      grew = true;
    }
  }
  return [...helpers];
}

/** As a declaration in a module of its own: methods get their object as `this`, mains a name. */
function declared(code, { name, kind, fn }) {
  if (kind === 'value') return `const ${name} = ${code.slice(fn.start, fn.end)};`;
  const [first] = fn.params;
  const open = first === undefined ? code.indexOf('(', fn.start) : code.lastIndexOf('(', first.start);
  return `function${fn.generator ? '*' : ''} ${plainName(name)}${code.slice(open, fn.end)}`;
}

const plainName = (name) => name.replace('#', '$');

/** What a function's stand-in is called in the module that it left. */
const standIn = ({ name, kind }, tier) =>
  kind === 'function' || kind === 'value' ? name : `$${tier}_${plainName(name)}`;

/** What the module keeps in the function's place, and where that is. */
function kept(one, tier) {
  const { kind, node, statement } = one;
  if (kind === 'main') return { start: node.start, end: node.end, text: standIn(one, tier) };
  const { start, end } = kind === 'method' ? node : statement;
  return { start, end, text: '' };
}

/** A class gets the stand-ins of its methods as it is made. */
function given(methods, tier) {
  const byClass = Map.groupBy(methods, ({ declaration }) => declaration);
  return [...byClass].map(([{ body }, mine]) => {
    const pairs = mine.map((one) => `${one.node.key.name}: ${standIn(one, tier)}`);
    return {
      start: body.start + 1,
      end: body.start + 1,
      text: `static { Object.assign(this.prototype, { ${pairs.join(', ')} }); }`,
    };
  });
}

class Cut {
  #code;
  #file;
  #bindings;
  #imports;
  #edits = [];
  /** What the rest needs of the module. */
  #shared = new Set();
  /** Names that the module no longer declares itself. */
  #gone = new Set();
  #standIns = [];
  modules = new Map();

  constructor(code, file, ast, bindings) {
    this.#code = code;
    this.#file = file;
    this.#bindings = bindings;
    this.#imports = ast.body
      .filter(({ type }) => type === 'ImportDeclaration')
      .map((statement) => this.#text(statement));
  }

  #text({ start, end }) {
    return this.#code.slice(start, end);
  }

  #module(name, ranges, own, texts) {
    const needed = this.#bindings.neededBy(ranges, own);
    for (const one of needed) this.#shared.add(one);
    this.modules.set(
      name,
      [...this.#imports, `import { ${needed.join(', ')} } from '${this.#file}';`, ...texts].join('\n'),
    );
  }

  tier({ tier, tasks, helpers }) {
    const names = tasks.filter(({ statement, kind }) => statement && kind !== 'main').map(({ name }) => name);
    const own = new Set([...names, ...helpers.flatMap(movableNames)]);
    const texts = [
      ...helpers.map((one) => this.#text(one)),
      ...tasks.map((task) => declared(this.#code, task)),
      `export default [${tasks.map(({ name }) => plainName(name)).join(', ')}];`,
    ];
    this.#module(tier, [...tasks.map(({ fn }) => fn), ...helpers], own, texts);
    for (const { start, end } of helpers) this.#edits.push({ start, end, text: '' });
    for (const task of tasks) this.#edits.push(kept(task, tier));
    const methods = tasks.filter(({ kind }) => kind === 'method');
    this.#edits.push(...given(methods, tier));
    for (const name of names) this.#gone.add(name);
    const standIns = tasks.map((task) => standIn(task, tier)).join(', ');
    const make = tier === ABSENT ? '$absent' : '$later';
    this.#standIns.push(`const [${standIns}] = ${make}(${tasks.length}, () => import('${this.#file}?${tier}'));`);
  }

  piece({ name, statement }) {
    const text = this.#text(statement);
    this.#module(name, [statement], new Set([name]), [text.startsWith('export') ? text : `export ${text}`]);
    this.#edits.push({ start: statement.start, end: statement.end, text: '' });
    this.#gone.add(name);
    this.#standIns.push(`import { ${name} } from '${this.#file}?${name}';`);
  }

  /** What stays of the module. `up` leads to the simulator's folder. Stand-ins come first: what follows may name them. */
  rest(up) {
    let code = this.#code;
    for (const { start, end, text } of this.#edits.toSorted((a, b) => b.start - a.start))
      code = code.slice(0, start) + text + code.slice(end);
    const { exported } = this.#bindings;
    const exports = [...new Set([...this.#shared, ...[...this.#gone].filter((name) => exported.has(name))])];
    return [
      `import { absent as $absent, later as $later } from '${up}base/absent.ts';`,
      ...this.#standIns,
      code,
      `export { ${exports.filter((name) => this.#gone.has(name) || !exported.has(name)).join(', ')} };`,
    ].join('\n');
  }
}

/** The statements that functions are; methods are none. */
const statementsOf = (functions) => functions.flatMap(({ statement }) => statement ?? []);

/** The functions that no lesson runs and that cannot wait, with what only they use. */
function absentTier(plain, { ast, bindings, never, taken }) {
  const functions = plain.filter(
    ({ name, statement, fn }) => never.includes(name) && !taken.has(statement) && length([fn]) > SMALLEST_FUNCTION,
  );
  const all = new Set([...taken, ...statementsOf(functions)]);
  return { tier: ABSENT, tasks: functions, helpers: helpersOf(functions, ast, bindings, all) };
}

const worthIt = ({ tasks, helpers }) => length([...tasks.map(({ fn }) => fn), ...helpers]) > SMALLEST_TIER;

/**
 * The cut of a module: `code` is what stays, `modules` the rest by name; undefined when nothing is to go. `file` is how the
 * module is imported from its own folder, `up` the way from there to the simulator's. `profile` names what stays (`hot`),
 * what few lessons run (`rare`), and the functions that none does and that cannot wait (`never`).
 */
export function cutModule(whole, { file, up, profile }) {
  const { hot, rare, never } = profile;
  const leaving = (code, tree) => [
    ...tasksOf(code, tree).filter(({ name }) => !hot.includes(name)),
    ...plainFunctionsOf(code, tree).filter(({ name }) => never.includes(name)),
  ];
  const { code, ast, names } = opened(whole, file, leaving);
  const bindings = new Bindings(ast);
  const free = ({ fn, needsPrivate }) => needsPrivate !== true && !bindings.isBound(fn);
  const tasks = tasksOf(code, ast, names).filter((one) => !hot.includes(one.name) && free(one));
  const plain = plainFunctionsOf(code, ast, names).filter(free);
  const taken = new Set(statementsOf(tasks));
  const waiting = WAITING.map((tier) => {
    const mine = tasks.filter(({ name }) => rare.includes(name) === (tier === 'rare'));
    return { tier, tasks: mine, helpers: helpersOf(mine, ast, bindings, taken) };
  }).filter(worthIt);
  for (const statement of waiting.flatMap(({ helpers }) => helpers)) taken.add(statement);
  const absent = absentTier(plain, { ast, bindings, never, taken });
  const tiers = worthIt(absent) ? [...waiting, absent] : waiting;
  const gone = new Set(tiers.flatMap(({ helpers, tasks }) => [...helpers, ...statementsOf(tasks)]));
  const pieces = plain.filter(
    ({ name, kind, statement }) =>
      kind !== 'method' && !hot.includes(name) && !gone.has(statement) && length([statement]) > SMALLEST_PIECE,
  );
  if (tiers.length + pieces.length === 0) return undefined;
  const cut = new Cut(code, file, ast, bindings);
  for (const tier of tiers) cut.tier(tier);
  for (const piece of pieces) cut.piece(piece);
  return { code: cut.rest(up), modules: cut.modules };
}
