/** JSON as Go's encoding/json writes it. */

/**
 * What {@link marshal} takes. Object keys keep their order, as the fields of a Go struct do; keys whose value is undefined
 * are left out (`omitempty`). A Map is a Go map: its keys are sorted by their bytes.
 */
export type GoJson =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | readonly GoJson[]
  | ReadonlyMap<string, GoJson>
  | { readonly [key: string]: GoJson };

const SHORT: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const SPECIAL =
  /["\\\u0000-\u001f<>&\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SPECIAL_PLAIN =
  /["\\\u0000-\u001f\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A string with Go's escapes. `escapeHtml` (Go's default) writes `<`, `>` and `&` as `\u003c`, `\u003e`, `\u0026`. */
export function jsonString(text: string, escapeHtml = true): string {
  const escaped = text.replace(escapeHtml ? SPECIAL : SPECIAL_PLAIN, (char) => {
    const short = SHORT[char];
    if (short !== undefined) return short;
    const code = char.charCodeAt(0);
    return code >= 0xd800 && code <= 0xdfff ? '\\ufffd' : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

/** Compares as Go compares strings, by UTF-8 bytes. */
export function compareBytewise(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    // UTF-16 puts surrogates (code points above U+FFFF) before U+E000..U+FFFF, UTF-8 after them.
    const surrogateX = x >= 0xd800 && x <= 0xdfff;
    const surrogateY = y >= 0xd800 && y <= 0xdfff;
    if (surrogateX !== surrogateY) return surrogateX ? (y >= 0xe000 ? 1 : x - y) : x >= 0xe000 ? -1 : x - y;
    return x - y;
  }
  return a.length - b.length;
}

/** `json.Marshal`: no white space. */
export function marshal(value: GoJson, escapeHtml = true): string {
  return write(value, escapeHtml, undefined, '');
}

/** `json.MarshalIndent(value, "", indent)`. Docker's inspect uses four spaces. */
export function marshalIndent(value: GoJson, indent: string, escapeHtml = true): string {
  return write(value, escapeHtml, indent, '');
}

function write(value: GoJson, html: boolean, indent: string | undefined, margin: string): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return jsonString(value, html);
  if (typeof value === 'object') {
    const inner = indent === undefined ? '' : margin + indent;
    if (isList(value))
      return wrap(
        '[',
        value.map((item) => write(item, html, indent, inner)),
        ']',
        indent,
        margin,
      );
    const colon = indent === undefined ? ':' : ': ';
    const members = fields(value).map(
      ([key, item]) => jsonString(key, html) + colon + write(item, html, indent, inner),
    );
    return wrap('{', members, '}', indent, margin);
  }
  return String(value);
}

const isList = (value: object): value is readonly GoJson[] => Array.isArray(value);

function fields(value: ReadonlyMap<string, GoJson> | { readonly [key: string]: GoJson }): [string, GoJson][] {
  if (value instanceof Map) return [...value].sort(([a], [b]) => compareBytewise(a, b));
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function wrap(
  open: string,
  items: readonly string[],
  close: string,
  indent: string | undefined,
  margin: string,
): string {
  if (items.length === 0) return open + close;
  if (indent === undefined) return open + items.join(',') + close;
  const inner = `\n${margin}${indent}`;
  return `${open}${inner}${items.join(`,${inner}`)}\n${margin}${close}`;
}
