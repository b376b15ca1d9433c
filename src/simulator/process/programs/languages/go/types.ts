import type { Pos } from './scan.ts';

/** Types as the compiler knows them. */
export type Type =
  | Basic
  | Named
  | PointerType
  | SliceType
  | ArrayType
  | MapType
  | ChanType
  | FuncType
  | StructType
  | InterfaceType
  | Tuple;

export interface Basic {
  readonly k: 'basic';
  readonly name: string;
  readonly untyped: boolean;
}
export interface Named {
  readonly k: 'named';
  readonly name: string;
  /** Import path; empty for `error`. */
  readonly package: string;
  readonly packageName: string;
  readonly id: number;
  underlying: Type;
  readonly methods: Map<string, Method>;
}
export interface Method {
  readonly name: string;
  readonly pointer: boolean;
  type: FuncType;
  readonly receiver: Named;
  /** The function with the receiver as its first argument; set when its body is compiled. */
  readonly slot: { func?: unknown };
  readonly pos: Pos;
}
export interface PointerType {
  readonly k: 'pointer';
  readonly of: Type;
}
export interface SliceType {
  readonly k: 'slice';
  readonly of: Type;
}
export interface ArrayType {
  readonly k: 'array';
  readonly of: Type;
  readonly length: number;
}
export interface MapType {
  readonly k: 'map';
  readonly key: Type;
  readonly of: Type;
}
export interface ChanType {
  readonly k: 'chan';
  readonly of: Type;
  readonly way: 'both' | 'send' | 'receive';
}
export interface FuncType {
  readonly k: 'func';
  readonly params: readonly Type[];
  readonly results: readonly Type[];
  readonly variadic: boolean;
}
export interface StructField {
  readonly name: string;
  readonly type: Type;
  readonly embedded: boolean;
  readonly tag: string;
}
export interface StructType {
  readonly k: 'struct';
  readonly fields: readonly StructField[];
}
export interface InterfaceType {
  readonly k: 'interface';
  readonly methods: ReadonlyMap<string, FuncType>;
}
export interface Tuple {
  readonly k: 'tuple';
  readonly items: readonly Type[];
}

const basic = (name: string, untyped = false): Basic => ({ k: 'basic', name, untyped });

export const BASICS: Readonly<Record<string, Basic>> = Object.fromEntries(
  [
    'bool',
    'string',
    'int',
    'int8',
    'int16',
    'int32',
    'int64',
    'uint',
    'uint8',
    'uint16',
    'uint32',
    'uint64',
    'uintptr',
    'float32',
    'float64',
  ].map((name) => [name, basic(name)]),
);
const known = (name: string): Basic => BASICS[name] ?? basic(name);
export const BOOL = known('bool');
export const STRING = known('string');
export const INT = known('int');
export const RUNE = known('int32');
export const BYTE = known('uint8');
export const FLOAT = known('float64');
export const UNTYPED = {
  bool: basic('untyped bool', true),
  int: basic('untyped int', true),
  rune: basic('untyped rune', true),
  float: basic('untyped float', true),
  string: basic('untyped string', true),
  nil: basic('untyped nil', true),
};
export const VOID: Tuple = { k: 'tuple', items: [] };
export const ANY: InterfaceType = { k: 'interface', methods: new Map() };
export const ERROR: Named = {
  k: 'named',
  name: 'error',
  package: '',
  packageName: '',
  id: 0,
  underlying: {
    k: 'interface',
    methods: new Map([['Error', { k: 'func', params: [], results: [STRING], variadic: false }]]),
  },
  methods: new Map(),
};

let named = 0;
/** Ids only tell types apart within one run; nothing shows them. */
export const newNamed = (name: string, path: string, packageName: string): Named => ({
  k: 'named',
  name,
  package: path,
  packageName,
  id: ++named,
  underlying: VOID,
  methods: new Map(),
});

export const under = (type: Type): Type => (type.k === 'named' ? type.underlying : type);
export const isInterface = (type: Type): boolean => under(type).k === 'interface';

const basicName = (type: Type): string => {
  const base = under(type);
  return base.k === 'basic' ? base.name : '';
};
export const isInteger = (type: Type): boolean => /^(u?int\d*|uintptr|untyped (int|rune))$/.test(basicName(type));
export const isUnsigned = (type: Type): boolean => basicName(type).startsWith('uint');
export const isFloat = (type: Type): boolean => /^(float\d+|untyped float)$/.test(basicName(type));
export const isNumeric = (type: Type): boolean => isInteger(type) || isFloat(type);
export const isString = (type: Type): boolean => /string$/.test(basicName(type));
export const isBoolean = (type: Type): boolean => /bool$/.test(basicName(type));
export const isUntyped = (type: Type): boolean => type.k === 'basic' && type.untyped;
export const isNil = (type: Type): boolean => type === UNTYPED.nil;
export const hasNil = (type: Type): boolean =>
  ['pointer', 'slice', 'map', 'chan', 'func', 'interface'].includes(under(type).k);

/** What a constant without a type becomes when nothing else decides. */
export function defaultType(type: Type): Type {
  switch (type) {
    case UNTYPED.bool:
      return BOOL;
    case UNTYPED.int:
      return INT;
    case UNTYPED.rune:
      return RUNE;
    case UNTYPED.float:
      return FLOAT;
    case UNTYPED.string:
      return STRING;
    default:
      return type;
  }
}

/** How a type is written in messages and by `%T`; `own` is the package whose names stand alone. */
export function typeText(type: Type, own = ''): string {
  const text = (one: Type): string => typeText(one, own);
  switch (type.k) {
    case 'basic':
      return type.name;
    case 'named':
      return type.package === '' || type.package === own ? type.name : `${type.packageName}.${type.name}`;
    case 'pointer':
      return `*${text(type.of)}`;
    case 'slice':
      return `[]${text(type.of)}`;
    case 'array':
      return `[${type.length}]${text(type.of)}`;
    case 'map':
      return `map[${text(type.key)}]${text(type.of)}`;
    case 'chan':
      return `${{ both: 'chan', send: 'chan<-', receive: '<-chan' }[type.way]} ${text(type.of)}`;
    case 'func':
      return `func${signatureText(type, own)}`;
    case 'struct':
      return type.fields.length === 0
        ? 'struct {}'
        : `struct { ${type.fields.map(({ name, type: of, embedded, tag }) => `${embedded ? '' : `${name} `}${text(of)}${tag === '' ? '' : ` ${JSON.stringify(tag)}`}`).join('; ')} }`;
    case 'interface':
      return type.methods.size === 0
        ? own === ''
          ? 'interface {}'
          : 'any'
        : `interface { ${[...type.methods].map(([name, method]) => `${name}${signatureText(method, own)}`).join('; ')} }`;
    case 'tuple':
      return `(${type.items.map(text).join(', ')})`;
  }
}

export function signatureText(type: FuncType, own = ''): string {
  const params = type.params.map((param, i) =>
    type.variadic && i === type.params.length - 1 && param.k === 'slice'
      ? `...${typeText(param.of, own)}`
      : typeText(param, own),
  );
  const results = type.results.map((one) => typeText(one, own));
  const [first] = results;
  const after = first === undefined ? '' : results.length === 1 ? ` ${first}` : ` (${results.join(', ')})`;
  return `(${params.join(', ')})${after}`;
}

const keys = new WeakMap<Type, string>();

/** The same text for the same type, whoever wrote it. */
export function keyOf(type: Type): string {
  const old = keys.get(type);
  if (old !== undefined) return old;
  const made = makeKey(type);
  keys.set(type, made);
  return made;
}

function makeKey(type: Type): string {
  switch (type.k) {
    case 'basic':
      return type.name;
    case 'named':
      return `#${type.id}`;
    case 'pointer':
      return `*${keyOf(type.of)}`;
    case 'slice':
      return `[]${keyOf(type.of)}`;
    case 'array':
      return `[${type.length}]${keyOf(type.of)}`;
    case 'map':
      return `map[${keyOf(type.key)}]${keyOf(type.of)}`;
    case 'chan':
      return `chan ${type.way} ${keyOf(type.of)}`;
    case 'func':
      return `func(${type.params.map(keyOf).join(',')}${type.variadic ? '...' : ''})(${type.results.map(keyOf).join(',')})`;
    case 'struct':
      return `struct{${type.fields.map(({ name, type: of, tag }) => `${name} ${keyOf(of)}${tag}`).join(';')}}`;
    case 'interface':
      return `interface{${[...type.methods]
        .map(([name, method]) => name + keyOf(method))
        .sort()
        .join(';')}}`;
    case 'tuple':
      return `(${type.items.map(keyOf).join(',')})`;
  }
}

export const identical = (a: Type, b: Type): boolean => a === b || keyOf(a) === keyOf(b);

/** A field or method by name, through embedded fields; `path` leads to the struct (or receiver) that has it. */
export interface Member {
  readonly path: readonly { readonly index: number; readonly pointer: boolean }[];
  readonly found:
    | { readonly kind: 'field'; readonly index: number; readonly type: Type }
    | { readonly kind: 'method'; readonly method: Method; readonly pointer: boolean }
    | { readonly kind: 'interface'; readonly type: FuncType };
}

export function memberOf(type: Type, name: string, depth = 0): Member | undefined {
  const start = type.k === 'pointer' ? type.of : type;
  if (start.k === 'named') {
    const method = start.methods.get(name);
    if (method !== undefined) return { path: [], found: { kind: 'method', method, pointer: type.k === 'pointer' } };
  }
  const base = under(start);
  if (base.k === 'interface' && type.k !== 'pointer') {
    const method = base.methods.get(name);
    return method && { path: [], found: { kind: 'interface', type: method } };
  }
  if (base.k !== 'struct' || depth > 6) return undefined;
  const index = base.fields.findIndex((field) => field.name === name);
  const field = base.fields[index];
  if (field !== undefined) return { path: [], found: { kind: 'field', index, type: field.type } };
  for (const [at, one] of base.fields.entries()) {
    if (!one.embedded) continue;
    const inner = memberOf(one.type, name, depth + 1);
    if (inner !== undefined)
      return { path: [{ index: at, pointer: one.type.k === 'pointer' }, ...inner.path], found: inner.found };
  }
  return undefined;
}

/** The signature of a method that a value of this type has; undefined when it has none or only its pointer does. */
export function methodOf(
  type: Type,
  name: string,
): { readonly type: FuncType; readonly byPointer: boolean } | undefined {
  const member = memberOf(type, name);
  if (member === undefined || member.found.kind === 'field') return undefined;
  if (member.found.kind === 'interface') return { type: member.found.type, byPointer: false };
  const { method } = member.found;
  const reached = type.k === 'pointer' || member.path.some(({ pointer }) => pointer);
  return { type: method.type, byPointer: method.pointer && !reached };
}

/** Why a type does not implement an interface; undefined when it does. */
export function missingMethod(type: Type, wanted: InterfaceType, own: string): string | undefined {
  for (const name of [...wanted.methods.keys()].sort()) {
    const signature = wanted.methods.get(name);
    const method = methodOf(type, name);
    if (signature === undefined) continue;
    if (method === undefined) return `missing method ${name}`;
    if (method.byPointer) return `method ${name} has pointer receiver`;
    if (!identical(method.type, signature))
      return `wrong type for method ${name})\n\t\thave ${name}${signatureText(method.type, own)}\n\t\twant ${name}${signatureText(signature, own)}`;
  }
  return undefined;
}

export const comparable = (type: Type): boolean => {
  const base = under(type);
  if (base.k === 'struct') return base.fields.every((field) => comparable(field.type));
  if (base.k === 'array') return comparable(base.of);
  return !['slice', 'map', 'func'].includes(base.k);
};
