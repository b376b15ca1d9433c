/** A C type. Qualified copies differ in `constant` only; `alias` is the typedef's name that messages show. */
export type Type = (
  | { readonly k: 'void' }
  | { readonly k: 'int'; readonly size: number; readonly signed: boolean; readonly name: string }
  | { readonly k: 'float'; readonly size: number; readonly name: string }
  | { readonly k: 'pointer'; readonly to: Type }
  | { readonly k: 'array'; readonly of: Type; readonly length: number | undefined }
  | { readonly k: 'struct'; readonly record: Record_ }
  | FunctionType
) & { readonly constant?: boolean; readonly alias?: string };

export interface FunctionType {
  readonly k: 'function';
  readonly result: Type;
  readonly parameters: readonly { readonly name: string | undefined; readonly type: Type }[];
  readonly variadic: boolean;
  /** `f()`: nothing is known about its arguments. */
  readonly open: boolean;
}

/** A struct or union, whose members come later than its name. */
export class Record_ {
  readonly union: boolean;
  readonly tag: string;
  members: readonly Member[] | undefined;
  size = 0;
  align = 1;

  constructor(union: boolean, tag: string) {
    this.union = union;
    this.tag = tag;
  }

  /** Lays the members out. */
  complete(members: readonly { readonly name: string; readonly type: Type }[]): void {
    let at = 0;
    const placed: Member[] = [];
    for (const { name, type } of members) {
      const align = alignOf(type);
      const offset = this.union ? 0 : Math.ceil(at / align) * align;
      placed.push({ name, type, offset });
      at = this.union ? Math.max(at, sizeOf(type)) : offset + sizeOf(type);
      this.align = Math.max(this.align, align);
    }
    this.members = placed;
    this.size = Math.ceil(at / this.align) * this.align;
  }

  /** A member, also one of an unnamed struct inside. */
  find(name: string): Member | undefined {
    for (const member of this.members ?? []) {
      if (member.name === name) return member;
      if (member.name !== '' || member.type.k !== 'struct') continue;
      const inner = member.type.record.find(name);
      if (inner !== undefined) return { ...inner, offset: inner.offset + member.offset };
    }
    return undefined;
  }
}

export interface Member {
  readonly name: string;
  readonly type: Type;
  readonly offset: number;
}

const int = (size: number, signed: boolean, name: string): Type => ({ k: 'int', size, signed, name });

export const VOID: Type = { k: 'void' };
export const BOOL = int(1, false, '_Bool');
export const CHAR = int(1, true, 'char');
export const SCHAR = int(1, true, 'signed char');
export const UCHAR = int(1, false, 'unsigned char');
export const SHORT = int(2, true, 'short int');
export const USHORT = int(2, false, 'short unsigned int');
export const INT = int(4, true, 'int');
export const UINT = int(4, false, 'unsigned int');
export const LONG = int(8, true, 'long int');
export const ULONG = int(8, false, 'long unsigned int');
export const LLONG = int(8, true, 'long long int');
export const ULLONG = int(8, false, 'long long unsigned int');
export const FLOAT: Type = { k: 'float', size: 4, name: 'float' };
export const DOUBLE: Type = { k: 'float', size: 8, name: 'double' };

export const pointerTo = (to: Type): Type => ({ k: 'pointer', to });

/** Size in bytes; of void and functions 1, as gcc has it. */
export function sizeOf(type: Type): number {
  switch (type.k) {
    case 'int':
    case 'float':
      return type.size;
    case 'pointer':
      return 8;
    case 'array':
      return sizeOf(type.of) * (type.length ?? 0);
    case 'struct':
      return type.record.size;
    default:
      return 1;
  }
}

export function alignOf(type: Type): number {
  if (type.k === 'array') return alignOf(type.of);
  return type.k === 'struct' ? type.record.align : Math.max(1, sizeOf(type));
}

/** How a value is held: a number up to 32 bits, a 64-bit integer, a floating number, or an address (also a struct's). */
export type Kind = 'i32' | 'i64' | 'float' | 'address';

export function kindOf(type: Type): Kind {
  if (type.k === 'int') return type.size === 8 ? 'i64' : 'i32';
  return type.k === 'float' ? 'float' : 'address';
}

export const isInteger = (type: Type): boolean => type.k === 'int';
export const isArithmetic = (type: Type): boolean => type.k === 'int' || type.k === 'float';
export const isScalar = (type: Type): boolean => isArithmetic(type) || type.k === 'pointer';

/** Arrays and functions turn into pointers where a value is wanted. */
export function decay(type: Type): Type {
  if (type.k === 'array') return pointerTo(type.of);
  return type.k === 'function' ? pointerTo(type) : type;
}

/** Without qualifiers and names. */
export function bare(type: Type): Type {
  if (type.constant !== true && type.alias === undefined) return type;
  const { constant: _, alias: __, ...rest } = type;
  return rest as Type;
}

export function sameType(a: Type, b: Type): boolean {
  if (a.k !== b.k) return false;
  if (a.k === 'int' && b.k === 'int') return a.name === b.name;
  if (a.k === 'float' && b.k === 'float') return a.size === b.size;
  if (a.k === 'pointer' && b.k === 'pointer') return sameType(a.to, b.to);
  if (a.k === 'array' && b.k === 'array')
    return sameType(a.of, b.of) && (a.length === undefined || b.length === undefined || a.length === b.length);
  if (a.k === 'struct' && b.k === 'struct') return a.record === b.record;
  if (a.k === 'function' && b.k === 'function') return sameFunction(a, b);
  return true;
}

function sameFunction(a: FunctionType, b: FunctionType): boolean {
  if (!sameType(a.result, b.result)) return false;
  if (a.open || b.open) return true;
  return (
    a.variadic === b.variadic &&
    a.parameters.length === b.parameters.length &&
    a.parameters.every((one, i) => sameType(one.type, b.parameters[i]?.type ?? VOID))
  );
}

/** The usual conversions of two numbers. */
export function common(a: Type, b: Type): Type {
  if (a.k === 'float' || b.k === 'float') {
    const both = a.k === 'float' && b.k === 'float';
    if (both) return a.size >= b.size ? bare(a) : bare(b);
    return bare(a.k === 'float' ? a : b);
  }
  const left = promote(a);
  const right = promote(b);
  if (left.k !== 'int' || right.k !== 'int') return left;
  if (left.size !== right.size) return left.size > right.size ? left : right;
  if (left.signed === right.signed)
    return left.name.includes('long long') ? left : right.name.includes('long') ? right : left;
  return left.signed ? right : left;
}

/** Small integers become int. */
export function promote(type: Type): Type {
  if (type.k === 'int' && type.size < 4) return INT;
  return bare(type);
}
