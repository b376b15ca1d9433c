import type { Task } from '../../../../base/task.ts';
import { quoteGo, shortest } from './numbers.ts';
import type { Runtime } from './runtime.ts';
import { isInterface, methodOf, type Type, typeText, under } from './types.ts';
import {
  Boxed,
  bytesText,
  type Cell,
  encodeRune,
  type Frame,
  Func,
  GoChan,
  type GoMap,
  runesOf,
  Slice,
  type V,
} from './values.ts';

interface Spec {
  readonly verb: string;
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
}

const PLAIN: Spec = { verb: 'v', flags: '', width: undefined, precision: undefined };

/** Prints values as package fmt does. */
export class Printer {
  readonly #rt: Runtime;
  readonly #f: Frame;
  constructor(rt: Runtime, f: Frame) {
    this.#rt = rt;
    this.#f = f;
  }

  *print(args: readonly V[]): Task<string> {
    let out = '';
    for (const [i, arg] of args.entries()) {
      const before = args[i - 1];
      if (i > 0 && !isText(arg) && !isText(before)) out += ' ';
      out += yield* this.#value(arg, PLAIN, 0);
    }
    return out;
  }

  *println(args: readonly V[]): Task<string> {
    const parts: string[] = [];
    for (const arg of args) parts.push(yield* this.#value(arg, PLAIN, 0));
    return `${parts.join(' ')}\n`;
  }

  *printf(format: string, args: readonly V[]): Task<string> {
    let out = '';
    let next = 0;
    let at = 0;
    while (at < format.length) {
      const percent = format.indexOf('%', at);
      if (percent < 0) break;
      out += format.slice(at, percent);
      const [whole = '%', flags = '', width, precision, verb = ''] =
        /^%([-+# 0]*)(\d+|\*)?(?:\.(\d*|\*))?(.?)/s.exec(format.slice(percent)) ?? [];
      at = percent + whole.length;
      if (verb === '%') {
        out += '%';
        continue;
      }
      if (verb === '') {
        out += '%!(NOVERB)';
        continue;
      }
      const number = (text: string | undefined): number | undefined =>
        text === '*' ? Number((args[next++] as Boxed | null)?.v ?? 0) : text === undefined ? undefined : Number(text);
      const wide = number(width);
      const exact = number(precision);
      if (next >= args.length) {
        out += `%!${verb}(MISSING)`;
        continue;
      }
      const spec = {
        verb,
        flags: wide !== undefined && wide < 0 ? `${flags}-` : flags,
        width: wide === undefined ? undefined : Math.abs(wide),
        precision: exact,
      };
      out += yield* this.#argument(args[next++], spec);
    }
    out += format.slice(at);
    if (next < args.length) {
      const extra: string[] = [];
      for (const arg of args.slice(next))
        extra.push(arg instanceof Boxed ? `${typeText(arg.type)}=${yield* this.#value(arg, PLAIN, 0)}` : '<nil>');
      out += `%!(EXTRA ${extra.join(', ')})`;
    }
    return out;
  }

  *#argument(arg: V, spec: Spec): Task<string> {
    if (spec.verb === 'T') return pad(arg instanceof Boxed ? typeText(arg.type) : '<nil>', spec);
    if (spec.verb === 'p') return this.#pointer();
    return yield* this.#value(arg, spec, 0);
  }

  #pointer(): string {
    this.#rt.write(2, 'drydock: printing an address is not modelled: Go programs have none here\n');
    return '0xc000000000';
  }

  *#value(arg: V, spec: Spec, depth: number): Task<string> {
    if (!(arg instanceof Boxed))
      return pad(
        spec.verb === 'v' || spec.verb === 's' ? (spec.verb === 's' ? '%!s(<nil>)' : '<nil>') : `%!${spec.verb}(<nil>)`,
        spec,
      );
    return yield* this.#typed(arg.v, arg.type, spec, depth);
  }

  *#typed(v: V, type: Type, spec: Spec, depth: number): Task<string> {
    if (isInterface(type))
      return v === null
        ? pad(spec.flags.includes('#') ? `${typeText(type)}(nil)` : '<nil>', spec)
        : yield* this.#value(v, spec, depth);
    const said =
      'vsqxX'.includes(spec.verb) && !(spec.verb === 'v' && spec.flags.includes('#'))
        ? yield* this.#said(v, type)
        : undefined;
    if (said !== undefined) return text(said, spec);
    const base = under(type);
    switch (base.k) {
      case 'basic':
        return this.#basic(v, base.name, type, spec);
      case 'pointer':
        return yield* this.#pointed(v, base.of, type, spec, depth);
      case 'struct':
      case 'slice':
      case 'array':
      case 'map':
        return yield* this.#composite(v, type, spec, depth);
      default:
        if (v === null) return pad('<nil>', spec);
        return pad(v instanceof Func || v instanceof GoChan ? this.#pointer() : String(v), spec);
    }
  }

  /** What the value's own Error or String method says. */
  *#said(v: V, type: Type): Task<string | undefined> {
    for (const name of ['Error', 'String']) {
      const method = methodOf(type, name);
      if (method === undefined || method.byPointer || method.type.params.length > 0 || method.type.results.length !== 1)
        continue;
      if (v === null && type.k === 'pointer') return '<nil>';
      return String(yield* this.#rt.invoke(new Boxed(type, v), name, [], this.#f));
    }
    return undefined;
  }

  #basic(v: V, name: string, type: Type, spec: Spec): string {
    const { verb, flags } = spec;
    const bad = (): string => `%!${verb}(${typeText(type)}=${String(v)})`;
    if (name === 'bool') return verb === 'v' || verb === 't' ? pad(String(v), spec) : bad();
    if (name === 'string') {
      if (verb === 'v' && flags.includes('#')) return pad(quoteGo(v as string), spec);
      return 'vsqxX'.includes(verb) ? text(v as string, spec) : bad();
    }
    if (name.startsWith('float'))
      return 'vfFgGeE'.includes(verb) ? float(v as number, spec, name === 'float32') : bad();
    return 'vdbcoOqxXU'.includes(verb) ? integer(v as number | bigint, spec, name) : bad();
  }

  *#pointed(v: V, of: Type, type: Type, spec: Spec, depth: number): Task<string> {
    if (v === null) return pad(spec.flags.includes('#') ? `(${typeText(type)})(nil)` : '<nil>', spec);
    const { k } = under(of);
    if (depth === 0 && ['struct', 'array', 'slice', 'map'].includes(k) && spec.verb !== 'p') {
      const target = k === 'struct' || k === 'array' ? v : (v as Cell).v;
      return `&${yield* this.#typed(target, of, spec, depth + 1)}`;
    }
    return this.#pointer();
  }

  *#composite(v: V, type: Type, spec: Spec, depth: number): Task<string> {
    const base = under(type);
    const sharp = spec.verb === 'v' && spec.flags.includes('#');
    const name = sharp ? typeText(type) : '';
    const inner = (one: V, of: Type) => this.#typed(one, of, spec, depth + 1);
    const parts: string[] = [];
    if (base.k === 'struct') {
      for (const [i, field] of base.fields.entries()) {
        const shown = yield* inner((v as V[])[i], field.type);
        parts.push(
          sharp
            ? `${field.name}:${shown}`
            : spec.flags.includes('+') && spec.verb === 'v'
              ? `${field.name}:${shown}`
              : shown,
        );
      }
      return sharp ? `${name}{${parts.join(', ')}}` : `{${parts.join(' ')}}`;
    }
    if (base.k === 'map') {
      if (v === null) return sharp ? `${name}(nil)` : 'map[]';
      const entries = [...(v as GoMap).entries.values()].sort(([a], [b]) => order(a, b));
      for (const [key, value] of entries) parts.push(`${yield* inner(key, base.key)}:${yield* inner(value, base.of)}`);
      return sharp ? `${name}{${parts.join(', ')}}` : `map[${parts.join(' ')}]`;
    }
    if (base.k !== 'slice' && base.k !== 'array') return '';
    const bytes = under(base.of);
    if (base.k === 'slice' && bytes.k === 'basic' && bytes.name === 'uint8' && 'sqxX'.includes(spec.verb))
      return text(bytesText(v), spec);
    if (sharp && v === null) return `${name}(nil)`;
    for (const one of v instanceof Slice ? v.list() : ((v ?? []) as V[])) parts.push(yield* inner(one, base.of));
    return sharp ? `${name}{${parts.join(', ')}}` : `[${parts.join(' ')}]`;
  }
}

const isText = (arg: V): boolean => arg instanceof Boxed && under(arg.type).k === 'basic' && typeof arg.v === 'string';
const order = (a: V, b: V): number => {
  const [x, y] = [a instanceof Boxed ? a.v : a, b instanceof Boxed ? b.v : b] as [number, number];
  return x < y ? -1 : x > y ? 1 : 0;
};

function pad(shown: string, { width, flags }: Spec, zeros = false): string {
  if (width === undefined) return shown;
  const missing = width - runesOf(shown).length;
  if (missing <= 0) return shown;
  if (flags.includes('-')) return shown + ' '.repeat(missing);
  if (!zeros) return ' '.repeat(missing) + shown;
  const sign = /^[+-]/.test(shown) ? shown.charAt(0) : '';
  return sign + '0'.repeat(missing) + shown.slice(sign.length);
}

function text(v: string, spec: Spec): string {
  const cut =
    spec.precision === undefined || spec.verb === 'x'
      ? v
      : runesOf(v).slice(0, spec.precision).map(encodeRune).join('');
  if (spec.verb === 'q') return pad(spec.flags.includes('#') && !cut.includes('`') ? `\`${cut}\`` : quoteGo(cut), spec);
  if (spec.verb === 'x' || spec.verb === 'X') {
    const hex = [...cut]
      .map((c) => c.charCodeAt(0).toString(16).padStart(2, '0'))
      .join(spec.flags.includes(' ') ? ' ' : '');
    return pad(spec.verb === 'X' ? hex.toUpperCase() : hex, spec);
  }
  return pad(cut, spec, spec.flags.includes('0') && !spec.flags.includes('-'));
}

function integer(v: number | bigint, spec: Spec, name: string): string {
  const { verb, flags, precision } = spec;
  if (verb === 'c') return pad(encodeRune(Number(v)), spec);
  if (verb === 'q')
    return pad(
      `'${quoteGo(encodeRune(Number(v)))
        .slice(1, -1)
        .replace('\\"', '"')
        .replace(/^'$/, "\\'")}'`,
      spec,
    );
  if (verb === 'U') return pad(`U+${v.toString(16).toUpperCase().padStart(4, '0')}`, spec);
  const radix = { b: 2, o: 8, O: 8, x: 16, X: 16 }[verb] ?? 10;
  const negative = v < 0;
  let digits = (negative ? -v : v).toString(radix);
  if (verb === 'X') digits = digits.toUpperCase();
  if (precision !== undefined) digits = digits.padStart(precision, '0');
  const prefix = flags.includes('#')
    ? ({ b: '0b', o: '0', x: '0x', X: '0X', v: name.startsWith('uint') ? '0x' : '' }[verb] ?? '')
    : verb === 'O'
      ? '0o'
      : '';
  if (verb === 'v' && flags.includes('#') && name.startsWith('uint')) digits = v.toString(16);
  const sign = negative ? '-' : flags.includes('+') && verb !== 'v' ? '+' : flags.includes(' ') ? ' ' : '';
  return pad(sign + prefix + digits, spec, flags.includes('0') && !flags.includes('-') && precision === undefined);
}

function float(v: number, spec: Spec, single: boolean): string {
  const { verb, flags, precision } = spec;
  let shown: string;
  if (!Number.isFinite(v)) shown = Number.isNaN(v) ? 'NaN' : v > 0 ? '+Inf' : '-Inf';
  else if (verb === 'f' || verb === 'F') shown = fixedPoint(v, precision ?? 6);
  else if (verb === 'e' || verb === 'E') shown = v.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
  else shown = shortest(v, single, precision, verb === 'v' ? 21 : undefined);
  if (verb === 'E' || verb === 'G') shown = shown.toUpperCase();
  if (shown === '+Inf' && !flags.includes('+')) shown = verb === 'v' || verb === 'f' || verb === 'g' ? '+Inf' : shown;
  else if (v >= 0 && flags.includes('+') && verb !== 'v') shown = `+${shown}`;
  else if (v >= 0 && flags.includes(' ')) shown = ` ${shown}`;
  return pad(shown, spec, flags.includes('0') && !flags.includes('-') && Number.isFinite(v));
}

/** Exact decimal digits, also where JavaScript's toFixed would switch to exponents. */
const fixedPoint = (v: number, digits: number): string =>
  Math.abs(v) < 1e21
    ? `${Object.is(v, -0) ? '-' : ''}${v.toFixed(Math.min(100, digits))}`
    : `${BigInt(v)}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
