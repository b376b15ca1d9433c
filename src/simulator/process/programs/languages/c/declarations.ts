import { poison } from './convert.ts';
import { declarator, initialOf } from './declare.ts';
import { GiveUp, NotModelled, Panic, type Place } from './diagnostics.ts';
import { fallsThrough } from './flow.ts';
import { beforeText as before, type FunctionState, type Parser } from './parser.ts';
import type { Token } from './scan.ts';
import { isTypeStart, type Specifiers, specifiers } from './specifiers.ts';
import { block, unknownType } from './statements.ts';
import type { FunctionSymbol, Global, Initial, Local, Statement } from './tree.ts';
import { quotedType } from './type-text.ts';
import { alignOf, type FunctionType, sameType, sizeOf, type Type } from './types.ts';

/** Reads a whole file. */
export function translationUnit(p: Parser): void {
  while (p.peek().kind !== 'end') {
    if (p.accept(';')) continue;
    p.diagnostics.inside(undefined);
    try {
      external(p);
    } catch (problem) {
      if (!(problem instanceof Panic)) throw problem;
      throw new GiveUp();
    }
  }
  for (const tell of p.late) tell();
}

function external(p: Parser): void {
  if (!isTypeStart(p) && !unknownType(p) && !(p.isWord() && p.is('(', 1))) {
    const token = p.peek();
    if (p.isWord()) {
      p.next();
      p.fail('`=`, `,`, `;`, `asm` or `__attribute__`');
    }
    if (token.kind === 'mark' && token.text === '}') p.failHere(token, 'identifier or `(`');
    p.fail('identifier or `(`');
  }
  const found = specifiers(p);
  if (p.accept(';')) return;
  for (let isFirst = true; ; isFirst = false) {
    const { type, name, places } = declarator(p, found.type);
    if (name === undefined) p.fail('identifier or `(`');
    if (found.implicit && found.storage === undefined)
      p.diagnostics.warning(name.at, `return type defaults to \`int\``, 'implicit-int');
    if (found.storage === 'typedef') p.scope.names.set(name.text, { s: 'type', type });
    else if (type.k === 'function') {
      const symbol = declareFunction(p, type, name, places, found);
      if (isFirst && p.is('{')) {
        define(p, symbol, type, name);
        return;
      }
    } else variable(p, type, name, found);
    if (!p.accept(',')) break;
  }
  endOfDeclaration(p, p.previous?.text === ')');
}

function endOfDeclaration(p: Parser, isFunction: boolean): void {
  if (p.accept(';')) return;
  if (isFunction && p.current === undefined && p.peek().kind === 'name') {
    oldParameters(p);
    return;
  }
  const token = p.peek();
  const what = isFunction || p.previous?.kind === 'name' ? '`=`, `,`, `;`, `asm` or `__attribute__`' : '`,` or `;`';
  p.diagnostics.error(
    token.kind === 'end' ? (p.previous?.at ?? token.at) : token.at,
    `expected ${what} ${before(token)}`,
  );
  if (p.current === undefined) p.stop();
  p.skipStatement();
}

/** A function's brackets without its `{`: what follows is taken for the types of its parameters, as in the oldest C. */
function oldParameters(p: Parser): void {
  if (isTypeStart(p)) throw new NotModelled('parameters declared behind the brackets');
  p.diagnostics.inside(p.lastFunction);
  while (!p.is('{')) {
    const token = p.peek();
    if (token.kind === 'end') {
      p.diagnostics.plainError(token.at, `expected \`{\` at end of input`);
      throw new GiveUp();
    }
    p.diagnostics.error(token.at, `expected declaration specifiers ${before(token)}`);
    if (p.accept('}')) continue;
    p.skipStatement();
  }
  throw new GiveUp();
}

function declareFunction(
  p: Parser,
  type: FunctionType,
  name: Token,
  places: readonly Place[],
  { storage }: Specifiers,
): FunctionSymbol {
  p.lastFunction = name.text;
  const old = p.scope.find(name.text);
  if (old?.s === 'function') {
    if (!sameType(old.type, type)) conflict(p, old, type, name);
    else if (old.body === undefined) {
      old.at = name.at;
      if (old.type.open) old.type = type;
      if (places.length > 0) old.places = places;
    }
    return old;
  }
  const internal = storage === 'static';
  const symbol: FunctionSymbol = {
    s: 'function',
    name: name.text,
    type,
    at: name.at,
    internal,
    places,
    body: undefined,
    used: false,
  };
  p.scope.names.set(name.text, symbol);
  p.functions.set(name.text, symbol);
  return symbol;
}

function conflict(p: Parser, old: FunctionSymbol, type: FunctionType, name: Token): void {
  p.diagnostics.error(name.at, `conflicting types for \`${name.text}\`; have ${quotedType(type)}`);
  const what = old.body === undefined ? 'declaration' : 'definition';
  p.diagnostics.note(old.at, `previous ${what} of \`${name.text}\` with type ${quotedType(old.type)}`);
}

function define(p: Parser, symbol: FunctionSymbol, type: FunctionType, name: Token): void {
  if (symbol.body !== undefined) {
    p.diagnostics.error(name.at, `redefinition of \`${name.text}\``);
    p.diagnostics.note(symbol.at, `previous definition of \`${name.text}\` with type ${quotedType(symbol.type)}`);
  }
  symbol.at = name.at;
  symbol.type = type;
  if (name.text === 'main' && p.warns('main') && !(type.result.k === 'int' && type.result.name === 'int'))
    p.diagnostics.warning(name.at, 'return type of `main` is not `int`', 'main');
  const state: FunctionState = {
    name: name.text,
    type,
    symbol,
    size: 0,
    locals: [],
    undeclared: new Set(),
    labels: new Set(),
    gotos: [],
    loops: 0,
    switches: 0,
  };
  p.current = state;
  p.diagnostics.inside(name.text);
  p.inScope(() => {
    const parameters = type.parameters.map((one): Local => {
      const local = p.local(one.name ?? '', one.type, name.at, sizeOf(one.type), Math.max(8, alignOf(one.type)));
      if (one.name !== undefined) p.scope.names.set(one.name, local);
      return local;
    });
    const statement = block(p);
    const end = p.previous?.at ?? name.at;
    finish(p, state, statement, end, parameters);
  });
  p.current = undefined;
}

function finish(p: Parser, state: FunctionState, statement: Statement, end: Place, parameters: readonly Local[]): void {
  for (const { name, at } of state.gotos)
    if (!state.labels.has(name)) p.diagnostics.error(at, `label \`${name}\` used but not defined`);
  tellUnused(p, state, parameters);
  if (p.warns('return-type'))
    p.late.push(() => {
      p.diagnostics.inside(state.name);
      tellMissingReturn(p, state, statement, end);
    });
  state.symbol.body = { parameters, size: state.size, statement, end };
}

export function tellUnused(p: Parser, state: FunctionState, parameters: readonly Local[]): void {
  const own = state.locals.filter((one) => one.name !== '' && !parameters.includes(one));
  for (const one of own.reverse()) {
    if (one.used > 0) continue;
    if (!one.written && p.warns('unused-variable'))
      p.diagnostics.warning(one.at, `unused variable \`${one.name}\``, 'unused-variable');
    else if (one.written && p.warns('unused-but-set-variable'))
      p.diagnostics.warning(one.at, `variable \`${one.name}\` set but not used`, 'unused-but-set-variable');
  }
}

function tellMissingReturn(p: Parser, state: FunctionState, statement: Statement, end: Place): void {
  if (state.type.result.k === 'void' || state.name === 'main' || !fallsThrough(statement)) return;
  p.diagnostics.warning(end, 'control reaches end of non-void function', 'return-type');
}

function variable(p: Parser, given: Type, name: Token, { storage }: Specifiers): Global {
  const old = p.scope.names.get(name.text);
  const global: Global =
    old?.s === 'global'
      ? old
      : {
          s: 'global',
          name: name.text,
          type: given,
          at: name.at,
          internal: storage === 'static',
          defined: false,
          initial: undefined,
          used: false,
        };
  if (old !== undefined && (old.s !== 'global' || !sameType(old.type, given))) {
    if (old.s === 'local' || old.s === 'constant' || old.s === 'type')
      throw new NotModelled('a name with two meanings');
    p.diagnostics.error(name.at, `conflicting types for \`${name.text}\`; have ${quotedType(given)}`);
    p.diagnostics.note(old.at, `previous declaration of \`${name.text}\` with type ${quotedType(old.type)}`);
  }
  p.scope.names.set(name.text, global);
  if (old === undefined) p.globals.push(global);
  if (p.accept('=')) {
    const { type, initial } = initialOf(p, given);
    global.type = type;
    global.initial = initial;
    global.defined = true;
    for (const one of initial) constantOnly(p, one.value);
  } else if (storage !== 'extern') global.defined = true;
  return global;
}

/** What a variable outside of functions begins as must be known before the program runs. */
function constantOnly(p: Parser, expr: Initial['value']): void {
  const reads = expr.e === 'call' || expr.e === 'local' || expr.e === 'assign' || expr.e === 'update';
  if (reads || (expr.e === 'global' && expr.type.k !== 'array')) {
    p.diagnostics.error(expr.at, 'initializer element is not constant');
    return;
  }
  if ('left' in expr) {
    constantOnly(p, expr.left);
    constantOnly(p, expr.right);
  } else if (expr.e === 'cast' || expr.e === 'unary') constantOnly(p, expr.of);
}

/** A declaration inside of a function, read with its semicolon. */
export function localDeclaration(p: Parser): readonly Statement[] {
  const found = specifiers(p);
  if (p.accept(';')) return [];
  const out: Statement[] = [];
  do {
    const { type, name, places } = declarator(p, found.type);
    if (name === undefined) return p.fail('identifier or `(`');
    if (found.storage === 'typedef') p.scope.names.set(name.text, { s: 'type', type });
    else if (type.k === 'function') declareFunction(p, type, name, places, found);
    else if (found.storage === 'static' || found.storage === 'extern') {
      const made = variable(p, type, name, found);
      if (found.storage === 'static') staticLocal(made);
    } else out.push(local(p, type, name));
  } while (p.accept(','));
  endOfDeclaration(p, false);
  return out;
}

let statics = 0;

/** A static variable of a function has a name of its own among the program's. */
function staticLocal(global: Global): void {
  Object.assign(global, { name: `${global.name}.${statics++}`, internal: true });
}

function initialSafe(p: Parser, type: Type): ReturnType<typeof initialOf> {
  const { at } = p.peek();
  try {
    return initialOf(p, type);
  } catch (problem) {
    if (!(problem instanceof Panic)) throw problem;
    return { type, initial: [{ offset: 0, type, value: poison(at) }] };
  }
}

function local(p: Parser, given: Type, name: Token): Statement {
  const old = p.scope.names.get(name.text);
  if (old?.s === 'local') {
    p.diagnostics.error(name.at, `redefinition of \`${name.text}\``);
    p.diagnostics.note(old.at, `previous definition of \`${name.text}\` with type ${quotedType(old.type)}`);
    old.used++;
  }
  if (given.k === 'void') p.diagnostics.error(name.at, `variable or field \`${name.text}\` declared void`);
  const early: Local = p.local(name.text, given, name.at, 0, 1);
  p.scope.names.set(name.text, early);
  const initial = p.accept('=') ? initialSafe(p, given) : undefined;
  const type = initial?.type ?? given;
  if (type.k === 'struct' && type.record.members === undefined)
    p.diagnostics.error(name.at, `storage size of \`${name.text}\` isn't known`);
  if (type.k === 'array' && type.length === undefined)
    p.diagnostics.error(name.at, `array size missing in \`${name.text}\``);
  Object.assign(early, { type, offset: p.allot(sizeOf(type), alignOf(type)) });
  const braces = initial !== undefined && (type.k === 'array' || type.k === 'struct');
  return { s: 'declare', local: early, initial: initial?.initial ?? [], zero: braces };
}
