/**
 * Values as Go's templates see them. JavaScript's own strings, booleans, and bigint-free numbers (whole) stand for Go's;
 * the classes add what Go distinguishes: structs and maps, nil slices, pointers, and results of methods.
 */
export type GoValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | GoFloat
  | GoDuration
  | GoJsonNumber
  | GoSlice
  | GoMap
  | GoStruct
  | GoPointer
  | GoObject;

/** A float64 that is printed as one. */
export class GoFloat {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** A time.Duration in nanoseconds: a number that prints as `5s`. */
export class GoDuration {
  readonly nanoseconds: number;
  constructor(nanoseconds: number) {
    this.nanoseconds = nanoseconds;
  }
}

/** A number of decoded JSON, which docker keeps as its text. */
export class GoJsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** `items` undefined is a nil slice. `element` is the Go type of its items, `interface {}` when unknown. */
export class GoSlice {
  readonly items: readonly GoValue[] | undefined;
  readonly element: string;
  constructor(items: readonly GoValue[] | undefined, element = 'interface {}') {
    this.items = items;
    this.element = element;
  }
}

/** `entries` undefined is a nil map. `zero` is what a missing key gives; `undefined` there prints `<no value>`. */
export class GoMap {
  readonly entries: ReadonlyMap<string, GoValue> | undefined;
  readonly type: string;
  readonly zero: GoValue;
  constructor(entries: ReadonlyMap<string, GoValue> | undefined, type = 'map[string]interface {}', zero?: GoValue) {
    this.entries = entries;
    this.type = type;
    this.zero = zero;
  }
}

/** A field of a struct; `embedded` ones lend their fields to the struct. */
export interface GoField {
  readonly name: string;
  readonly json: string;
  readonly value: GoValue;
  readonly embedded: boolean;
  /** Left out of JSON when empty. */
  readonly omitEmpty: boolean;
}

export class GoStruct {
  readonly type: string;
  readonly fields: readonly GoField[];
  constructor(type: string, fields: readonly GoField[]) {
    this.type = type;
    this.fields = fields;
  }

  field(name: string): GoField | undefined {
    for (const field of this.fields) if (field.name === name) return field;
    for (const field of this.fields) {
      const inner = field.embedded ? deref(field.value) : undefined;
      const found = inner instanceof GoStruct ? inner.field(name) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** `target` undefined is a nil pointer of `type` (without the star). */
export class GoPointer {
  readonly target: GoValue;
  readonly isNil: boolean;
  readonly type: string;
  constructor(type: string, target: GoValue, isNil = false) {
    this.type = type;
    this.target = target;
    this.isNil = isNil;
  }
}

/** A row of a table: methods by name, some taking arguments. `type` is what errors call it. JSON holds the ones without. */
export class GoObject {
  readonly type: string;
  readonly methods: Readonly<Record<string, (...args: readonly GoValue[]) => GoValue>>;
  /** Names left out of JSON: they take arguments. */
  readonly withArguments: ReadonlySet<string>;
  constructor(
    type: string,
    methods: Readonly<Record<string, (...args: readonly GoValue[]) => GoValue>>,
    withArguments: readonly string[] = [],
  ) {
    this.type = type;
    this.methods = methods;
    this.withArguments = new Set(withArguments);
  }
}

/** What a pointer points to, through several; a nil pointer stays. */
export function deref(value: GoValue): GoValue {
  let now = value;
  while (now instanceof GoPointer && !now.isNil) now = now.target;
  return now;
}

/** The name of a value's Go type, as error messages show it. */
export function goType(value: GoValue): string {
  if (value === null || value === undefined) return 'nil';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'int';
  if (typeof value === 'boolean') return 'bool';
  if (value instanceof GoFloat) return 'float64';
  if (value instanceof GoDuration) return 'time.Duration';
  if (value instanceof GoJsonNumber) return 'json.Number';
  if (value instanceof GoSlice) return `[]${value.element}`;
  if (value instanceof GoPointer) return `*${value.type}`;
  return value.type;
}

/** JSON of unknown shape, as Go decodes it into `interface {}`. */
export function fromJson(value: unknown): GoValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return new GoJsonNumber(String(value));
  if (Array.isArray(value)) return new GoSlice(value.map(fromJson));
  const entries = value instanceof Map ? [...value] : Object.entries(value).filter(([, item]) => item !== undefined);
  return new GoMap(new Map(entries.map(([key, item]) => [String(key), fromJson(item)])));
}
