import {
  fromJson,
  GoDuration,
  type GoField,
  GoFloat,
  GoMap,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
} from './go-value.ts';

/**
 * Go's view of what the API sends: which objects are structs and which are maps, in which order fields stand, what is a
 * pointer, what is left out when empty. Written in a small language close to Go's own: a type's name, then a field each
 * line: name, type, JSON name when it differs; a `?` after it for `omitempty`, `embed` for an embedded struct.
 */
export type Schemas = ReadonlyMap<string, readonly FieldSchema[]>;

interface FieldSchema {
  readonly name: string;
  readonly type: string;
  readonly json: string;
  readonly omitEmpty: boolean;
  readonly embedded: boolean;
}

/** Reads the language described at {@link Schemas}. */
export function parseSchemas(text: string): Schemas {
  const out = new Map<string, FieldSchema[]>();
  let fields: FieldSchema[] = [];
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/);
    if (words[0] === undefined || words[0] === '') continue;
    if (!line.startsWith(' ')) {
      fields = [];
      out.set(words[0], fields);
      continue;
    }
    const [name = '', type = 'any', json = name] = words.filter((word) => word !== '?' && word !== 'embed');
    fields.push({ name, type, json, omitEmpty: words.includes('?'), embedded: words.includes('embed') });
  }
  return out;
}

/** Makes the Go value of type `type` out of decoded JSON; what is missing becomes the type's zero. */
export function typed(schemas: Schemas, type: string, value: unknown): GoValue {
  if (type.startsWith('*')) {
    const inner = type.slice(1);
    if (value === null || value === undefined) return new GoPointer(inner, null, true);
    return new GoPointer(inner, typed(schemas, inner, value));
  }
  if (type.startsWith('[]')) {
    const element = type.slice(2);
    if (!Array.isArray(value)) return new GoSlice(undefined, element);
    return new GoSlice(
      value.map((item) => typed(schemas, element, item)),
      element,
    );
  }
  if (type.startsWith('map[')) return typedMap(schemas, type, value);
  return schemas.has(type) ? typedStruct(schemas, type, value) : basic(type, value);
}

function typedMap(schemas: Schemas, type: string, value: unknown): GoMap {
  const element = type.slice(type.indexOf(']') + 1);
  const zero = typed(schemas, element, undefined);
  if (!isRecord(value)) return new GoMap(undefined, type, zero);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return new GoMap(new Map(entries.map(([key, item]) => [String(key), typed(schemas, element, item)])), type, zero);
}

function typedStruct(schemas: Schemas, type: string, value: unknown): GoStruct {
  const record = isRecord(value) && !(value instanceof Map) ? value : {};
  const specs = schemas.get(type) ?? [];
  const fields: GoField[] = specs.map(({ name, type: fieldType, json, omitEmpty, embedded }) => ({
    name,
    json,
    omitEmpty,
    embedded,
    value: typed(schemas, fieldType, embedded ? record : record[json]),
  }));
  return new GoStruct(type, fields);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function basic(type: string, value: unknown): GoValue {
  switch (type) {
    case 'string':
      return typeof value === 'string' ? value : '';
    case 'int':
      return typeof value === 'number' ? value : 0;
    case 'bool':
      return value === true;
    case 'float64':
      return new GoFloat(typeof value === 'number' ? value : 0);
    case 'time.Duration':
      return new GoDuration(typeof value === 'number' ? value : 0);
    case 'struct{}':
      return new GoStruct('struct {}', []);
    default:
      return fromJson(value);
  }
}
