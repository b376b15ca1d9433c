import { constantOf, convert, value } from './convert.ts';
import { NotModelled, type Place } from './diagnostics.ts';
import type { Declared, Parser } from './parser.ts';
import type { Token } from './scan.ts';
import { specifiers } from './specifiers.ts';
import type { Initial } from './tree.ts';
import { decay, type FunctionType, Record_, sizeOf, type Type } from './types.ts';

export { isTypeStart } from './specifiers.ts';

/** `int *const (*f[3])(void)`: the part behind the specifiers. */
export function declarator(p: Parser, base: Type): Declared {
  let type = base;
  while (p.accept('*')) {
    type = { k: 'pointer', to: type };
    for (;;) {
      if (p.accept('const')) type = { ...type, constant: true };
      else if (!p.accept('restrict') && !p.accept('volatile') && !p.accept('__restrict')) break;
    }
  }
  if (p.is('(') && (p.is('*', 1) || p.is('(', 1) || (p.isWord(1) && !isTypedef(p, 1)))) return nested(p, type);
  const name = p.isWord() ? p.next() : undefined;
  return { ...suffixes(p, type), name };
}

const isTypedef = (p: Parser, ahead: number): boolean => p.scope.find(p.peek(ahead).text)?.s === 'type';

/** Brackets around the name: what stands behind them belongs to the type inside. */
function nested(p: Parser, base: Type): Declared {
  p.next();
  const hole: Type = { k: 'struct', record: HOLE };
  const inner = declarator(p, hole);
  p.need(')');
  const { type, places } = suffixes(p, base);
  return { type: fill(inner.type, type), name: inner.name, places: inner.places.length > 0 ? inner.places : places };
}

const HOLE = new Record_(false, '');

function fill(type: Type, hole: Type): Type {
  switch (type.k) {
    case 'struct':
      return type.record === HOLE ? hole : type;
    case 'pointer':
      return { ...type, to: fill(type.to, hole) };
    case 'array':
      return { ...type, of: fill(type.of, hole) };
    case 'function':
      return { ...type, result: fill(type.result, hole) };
    default:
      return type;
  }
}

function suffixes(p: Parser, base: Type): { type: Type; places: readonly Place[] } {
  if (p.is('(')) {
    p.next();
    const { type, places } = parameters(p, base);
    return { type, places };
  }
  if (!p.is('[')) return { type: base, places: [] };
  const open = p.next().at;
  while (p.accept('static') || p.accept('const') || p.accept('restrict'));
  let length: number | undefined;
  if (!p.is(']')) {
    const size = value(p.grammar.assignment(p));
    const known = constantOf(size);
    if (known === undefined && size.poison !== true) {
      if (p.current === undefined) throw new NotModelled('an array whose size is no constant, outside of a function');
      throw new NotModelled('an array whose size is no constant');
    }
    length = Number(known ?? 1n);
  }
  p.need(']', open);
  const { type } = suffixes(p, base);
  return { type: { k: 'array', of: type, length }, places: [] };
}

function parameters(p: Parser, result: Type): { type: FunctionType; places: readonly Place[] } {
  const list: { name: string | undefined; type: Type }[] = [];
  const places: Place[] = [];
  if (p.accept(')')) return { type: { k: 'function', result, parameters: [], variadic: false, open: true }, places };
  let variadic = false;
  if (p.is('void') && p.is(')', 1)) p.next();
  else
    do {
      if (p.accept('...')) {
        variadic = true;
        break;
      }
      const start = p.peek().at;
      const { type: base } = specifiers(p);
      const { type, name } = declarator(p, base);
      list.push({ name: name?.text, type: decay(type) });
      places.push(parameterPlace(p, start, name));
    } while (p.accept(','));
  if (!p.is(')')) p.fail('`;`, `,` or `)`');
  p.next();
  return { type: { k: 'function', result, parameters: list, variadic, open: false }, places };
}

/** Notes point at a parameter's name, with a line from where it begins. */
function parameterPlace(p: Parser, start: Place, name: Token | undefined): Place {
  if (name !== undefined) return p.span(name.at, start);
  const whole = p.span(start, start);
  return whole;
}

/** A type without a name: of a cast, or behind sizeof. */
export function typeName(p: Parser): Type {
  const { type } = specifiers(p);
  return declarator(p, type).type;
}

/** What an object begins as, and its type with the size that this gives an array. */
export function initialOf(p: Parser, type: Type): { readonly type: Type; readonly initial: readonly Initial[] } {
  const out: Initial[] = [];
  if (p.is('{')) {
    const length = braces(p, type, 0, out);
    return { type: type.k === 'array' && type.length === undefined ? { ...type, length } : type, initial: out };
  }
  if (type.k === 'array' && p.peek().kind === 'string') {
    const length = text(p, type, 0, out);
    return { type: { ...type, length: type.length ?? length }, initial: out };
  }
  const given = p.grammar.assignment(p);
  if (type.k === 'array') {
    p.diagnostics.error(given.at, 'invalid initializer');
    return { type, initial: [] };
  }
  return { type, initial: [{ offset: 0, type, value: convert(p, given, type, { u: 'initialize' }) }] };
}

function text(p: Parser, type: Extract<Type, { k: 'array' }>, offset: number, out: Initial[]): number {
  let bytes = '';
  const { at } = p.peek();
  while (p.peek().kind === 'string') bytes += p.next().text;
  const length = type.length ?? bytes.length + 1;
  if (bytes.length > length)
    p.diagnostics.warningBare(p.span(at, at), `initializer-string for array of \`char\` is too long`);
  const shown = bytes.slice(0, length);
  for (let i = 0; i < shown.length; i++) {
    const code = (shown.charCodeAt(i) << 24) >> 24;
    out.push({ offset: offset + i, type: type.of, value: { e: 'number', value: code, type: type.of, at } });
  }
  return bytes.length + 1;
}

/** `{ … }`; gives how many elements an array gets. */
function braces(p: Parser, type: Type, offset: number, out: Initial[]): number {
  const open = p.next().at;
  let index = 0;
  let most = 0;
  while (!p.is('}')) {
    const named = designated(p, type);
    if (named !== undefined) index = named;
    const slot = slotOf(type, index);
    if (slot === undefined) {
      const { at } = p.peek();
      if (p.is('{')) braces(p, type, offset, []);
      else p.grammar.assignment(p);
      const what = type.k === 'array' ? 'array' : type.k === 'struct' ? 'struct' : 'scalar';
      p.diagnostics.warningBare(at, `excess elements in ${what} initializer`);
      p.diagnostics.noteBare(at, `(near initialization)`);
      throw new NotModelled('more values in braces than there is room for');
    }
    element(p, slot.type, offset + slot.offset, out);
    index++;
    most = Math.max(most, index);
    if (!p.accept(',')) break;
  }
  if (!p.is('}')) p.need('}', open);
  else p.next();
  return most;
}

/** `[3] =` and `.name =`: the number of the element. */
function designated(p: Parser, type: Type): number | undefined {
  if (p.is('[') && type.k === 'array') {
    p.next();
    const at = constantOf(value(p.grammar.assignment(p)));
    p.need(']');
    p.need('=');
    return Number(at ?? 0n);
  }
  if (!p.is('.') || type.k !== 'struct') return undefined;
  p.next();
  const name = p.next();
  const at = type.record.members?.findIndex((one) => one.name === name.text) ?? -1;
  if (at < 0) p.diagnostics.error(name.at, `\`${structName(type)}\` has no member named \`${name.text}\``);
  p.need('=');
  return Math.max(0, at);
}

const structName = (type: Extract<Type, { k: 'struct' }>): string =>
  `${type.record.union ? 'union' : 'struct'} ${type.record.tag}`;

function slotOf(type: Type, index: number): { type: Type; offset: number } | undefined {
  if (type.k === 'array')
    return type.length !== undefined && index >= type.length
      ? undefined
      : { type: type.of, offset: index * sizeOf(type.of) };
  if (type.k !== 'struct') return index === 0 ? { type, offset: 0 } : undefined;
  if (type.record.union && index > 0) return undefined;
  return type.record.members?.[index];
}

function element(p: Parser, type: Type, offset: number, out: Initial[]): void {
  if (p.is('{')) {
    braces(p, type, offset, out);
    return;
  }
  if (type.k === 'array' && p.peek().kind === 'string') {
    text(p, type, offset, out);
    return;
  }
  if (type.k === 'array' || type.k === 'struct') {
    const given = p.grammar.assignment(p);
    if (type.k === 'struct' && given.type.k === 'struct') {
      out.push({ offset, type, value: convert(p, given, type, { u: 'initialize' }) });
      return;
    }
    throw new NotModelled('values of a part without braces of its own');
  }
  out.push({ offset, type, value: convert(p, p.grammar.assignment(p), type, { u: 'initialize' }) });
}
