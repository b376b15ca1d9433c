import { constantOf, value } from './convert.ts';
import { NotModelled, type Place } from './diagnostics.ts';
import type { Parser } from './parser.ts';
import {
  BOOL,
  CHAR,
  DOUBLE,
  FLOAT,
  INT,
  LLONG,
  LONG,
  Record_,
  SCHAR,
  SHORT,
  type Type,
  UCHAR,
  UINT,
  ULLONG,
  ULONG,
  USHORT,
  VOID,
} from './types.ts';

export interface Specifiers {
  readonly type: Type;
  readonly storage: 'typedef' | 'extern' | 'static' | undefined;
  /** Nothing told a type. */
  readonly implicit: boolean;
}

const WORDS = new Set('void char short int long float double signed unsigned _Bool struct union enum'.split(' '));
const QUALIFIERS = new Set(
  'const volatile restrict inline register auto static extern typedef _Noreturn __inline __restrict __extension__ __attribute__ _Static_assert'.split(
    ' ',
  ),
);

/** Whether a declaration begins here. */
export function isTypeStart(p: Parser, ahead = 0): boolean {
  const token = p.peek(ahead);
  if (token.kind !== 'name') return false;
  if (WORDS.has(token.text) || QUALIFIERS.has(token.text)) return true;
  return p.scope.find(token.text)?.s === 'type';
}

/** Reads what stands before the names of a declaration. */
export function specifiers(p: Parser): Specifiers {
  let storage: Specifiers['storage'];
  let constant = false;
  let type: Type | undefined;
  const words: string[] = [];
  for (;;) {
    const token = p.peek();
    if (token.kind !== 'name') break;
    const { text } = token;
    if (text === 'const') constant = true;
    else if (text === 'typedef' || text === 'extern' || text === 'static') storage = text;
    else if (text === '__attribute__') {
      attribute(p);
      continue;
    } else if (text === 'struct' || text === 'union') {
      type = record(p, text === 'union');
      continue;
    } else if (text === 'enum') {
      type = enumeration(p);
      continue;
    } else if (WORDS.has(text)) words.push(text);
    else if (QUALIFIERS.has(text)) {
      if (text === '_Static_assert') throw new NotModelled('_Static_assert');
    } else {
      const symbol = type === undefined && words.length === 0 ? p.scope.find(text) : undefined;
      if (symbol?.s !== 'type') break;
      type = { ...symbol.type, alias: text };
    }
    p.next();
  }
  const named = type ?? (words.length > 0 ? basic(words) : undefined);
  const found = named ?? INT;
  return { type: constant ? { ...found, constant } : found, storage, implicit: named === undefined };
}

function attribute(p: Parser): void {
  p.next();
  let depth = 0;
  do {
    if (p.is('(')) depth++;
    if (p.is(')')) depth--;
    p.next();
  } while (depth > 0 && p.peek().kind !== 'end');
}

function basic(words: readonly string[]): Type {
  const has = (word: string): boolean => words.includes(word);
  const unsigned = has('unsigned');
  if (has('void')) return VOID;
  if (has('_Bool')) return BOOL;
  if (has('float')) return FLOAT;
  if (has('double')) {
    if (has('long')) throw new NotModelled('long double');
    return DOUBLE;
  }
  if (has('char')) return unsigned ? UCHAR : has('signed') ? SCHAR : CHAR;
  if (has('short')) return unsigned ? USHORT : SHORT;
  const longs = words.filter((word) => word === 'long').length;
  if (longs >= 2) return unsigned ? ULLONG : LLONG;
  if (longs === 1) return unsigned ? ULONG : LONG;
  return unsigned ? UINT : INT;
}

function record(p: Parser, union: boolean): Type {
  p.next();
  while (p.is('__attribute__')) attribute(p);
  const tag = p.isWord() ? p.next() : undefined;
  const name = tag?.text ?? '';
  if (!p.is('{')) {
    if (tag === undefined) p.fail('identifier or `{`'.replace('identifier', 'identifier'));
    const known = p.scope.tag(name);
    if (known instanceof Record_) return { k: 'struct', record: known };
    const made = new Record_(union, name);
    p.scope.tags.set(name, made);
    return { k: 'struct', record: made };
  }
  const open = p.next().at;
  const own = p.scope.tags.get(name);
  const made = name !== '' && own instanceof Record_ && own.members === undefined ? own : new Record_(union, name);
  if (own instanceof Record_ && own.members !== undefined && name !== '')
    p.diagnostics.error(tag?.at ?? open, `redefinition of \`${union ? 'union' : 'struct'} ${name}\``);
  if (name !== '') p.scope.tags.set(name, made);
  made.complete(members(p, open));
  return { k: 'struct', record: made };
}

function members(p: Parser, open: Place): { name: string; type: Type }[] {
  const found: { name: string; type: Type }[] = [];
  while (!p.is('}')) {
    if (p.peek().kind === 'end') p.need('}', open);
    if (!isTypeStart(p)) unknownMember(p);
    const { type: base } = specifiers(p);
    if (p.is(';') && base.k === 'struct') found.push({ name: '', type: base });
    else
      do {
        const { type, name } = p.grammar.declarator(p, base);
        if (p.is(':')) throw new NotModelled('a bit-field');
        if (type.k === 'struct' && type.record.members === undefined)
          p.diagnostics.error(name?.at ?? open, `field \`${name?.text ?? ''}\` has incomplete type`);
        found.push({ name: name?.text ?? '', type });
      } while (p.accept(','));
    if (!p.accept(';')) {
      if (p.is('}')) {
        p.diagnostics.warningBare(p.endOfLast(), 'no semicolon at end of struct or union');
        break;
      }
      p.fail('`:`, `,`, `;`, `}` or `__attribute__`');
    }
  }
  p.next();
  return found;
}

function unknownMember(p: Parser): never {
  const token = p.peek();
  if (p.isWord() && (p.isWord(1) || p.is('*', 1))) {
    p.diagnostics.error(token.at, `unknown type name \`${token.text}\``);
    return p.stop();
  }
  return p.fail('specifier-qualifier-list');
}

function enumeration(p: Parser): Type {
  p.next();
  const tag = p.isWord() ? p.next() : undefined;
  if (tag !== undefined) p.scope.tags.set(tag.text, 'enum');
  if (!p.accept('{')) return UINT_ENUM;
  let next = 0;
  while (!p.is('}')) {
    if (!p.isWord()) p.fail('identifier');
    const name = p.next();
    if (p.accept('=')) next = Number(constantOf(value(p.grammar.assignment(p))) ?? 0n);
    p.scope.names.set(name.text, { s: 'constant', value: next++ });
    if (!p.accept(',')) break;
  }
  p.need('}');
  return UINT_ENUM;
}

/** An enumeration without negative values is unsigned. */
const UINT_ENUM: Type = UINT;
