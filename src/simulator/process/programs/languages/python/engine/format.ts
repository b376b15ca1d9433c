import { fixed, floatText } from './numbers.ts';

/** A format specification such as `>10,.2f`. */
export interface Spec {
  readonly fill: string;
  readonly align: string;
  readonly sign: string;
  readonly alternate: boolean;
  readonly zero: boolean;
  readonly width: number;
  readonly comma: string;
  readonly precision: number | undefined;
  readonly type: string;
}

export function parseSpec(text: string): Spec | undefined {
  const found = /^(?:([\s\S])?([<>=^]))?([+\- ])?z?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/u.exec(text);
  if (found === null) return undefined;
  const [, fill, align, sign, alternate, zero, width, comma, precision, type] = found;
  return {
    fill: fill ?? (zero === undefined ? ' ' : '0'),
    align: align ?? (zero === undefined ? '' : '='),
    sign: sign ?? '-',
    alternate: alternate !== undefined,
    zero: zero !== undefined,
    width: Number(width ?? 0),
    comma: comma ?? '',
    precision: precision === undefined ? undefined : Number(precision),
    type: type ?? '',
  };
}

function pad(text: string, spec: Spec, fallback: string): string {
  const length = [...text].length;
  const missing = spec.width - length;
  if (missing <= 0) return text;
  const align = spec.align === '' ? fallback : spec.align;
  if (align === '<') return text + spec.fill.repeat(missing);
  if (align === '^') return spec.fill.repeat(missing >> 1) + text + spec.fill.repeat(missing - (missing >> 1));
  if (align === '=') {
    const sign = /^[+\- ]?(?:0[xXbo])?/.exec(text)?.[0] ?? '';
    return sign + spec.fill.repeat(missing) + text.slice(sign.length);
  }
  return spec.fill.repeat(missing) + text;
}

export const formatText = (text: string, spec: Spec): string =>
  pad(
    spec.precision === undefined ? text : [...text].slice(0, spec.precision).join(''),
    { ...spec, align: spec.align === '=' ? '<' : spec.align },
    '<',
  );

const signed = (negative: boolean, spec: Spec): string => (negative ? '-' : spec.sign === '-' ? '' : spec.sign);

const grouped = (digits: string, mark: string, size = 3): string =>
  mark === '' ? digits : digits.replace(new RegExp(`\\B(?=(?:[\\da-fA-F]{${size}})+$)`, 'g'), mark);

export function formatInt(value: bigint, spec: Spec): string | undefined {
  const size = value < 0n ? -value : value;
  const sign = signed(value < 0n, spec);
  switch (spec.type) {
    case '':
    case 'd':
    case 'n':
      return pad(sign + grouped(size.toString(), spec.comma), spec, '>');
    case 'x':
    case 'X': {
      const text = grouped(size.toString(16), spec.comma, 4);
      return pad(
        sign + (spec.alternate ? `0${spec.type}` : '') + (spec.type === 'X' ? text.toUpperCase() : text),
        spec,
        '>',
      );
    }
    case 'b':
    case 'o':
      return pad(
        sign +
          (spec.alternate ? `0${spec.type}` : '') +
          grouped(size.toString(spec.type === 'b' ? 2 : 8), spec.comma, 4),
        spec,
        '>',
      );
    case 'c':
      return pad(String.fromCodePoint(Number(value)), spec, '<');
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%':
      return formatFloat(Number(value), spec);
    default:
      return undefined;
  }
}

const exponent = (text: string): string => text.replace(/e([+-])(\d)$/, 'e$10$2');

function general(v: number, precision: number, alternate: boolean): string {
  const p = precision === 0 ? 1 : precision;
  if (v === 0) return alternate ? (0).toFixed(p - 1) : '0';
  const exp = Number(v.toExponential(p - 1).split('e')[1]);
  if (exp < -4 || exp >= p) {
    const text = exponent(v.toExponential(p - 1));
    return alternate ? text : text.replace(/\.?0+e/, 'e');
  }
  const text = fixed(v, Math.max(0, p - 1 - exp));
  return alternate || !text.includes('.') ? text : text.replace(/\.?0+$/, '');
}

export function formatFloat(value: number, spec: Spec): string | undefined {
  const size = Math.abs(value);
  const sign = signed(value < 0 || Object.is(value, -0), spec);
  let text: string;
  if (!Number.isFinite(value)) text = floatText(size) + (spec.type === '%' ? '%' : '');
  else
    switch (spec.type) {
      case '':
        text = spec.precision === undefined ? floatText(size) : general(size, spec.precision, false);
        if (spec.precision !== undefined && !/[.e]/.test(text)) text += '.0';
        break;
      case 'f':
      case 'F':
        text = fixed(size, spec.precision ?? 6);
        break;
      case 'e':
      case 'E':
        text = exponent(size.toExponential(spec.precision ?? 6));
        break;
      case 'g':
      case 'G':
      case 'n':
        text = general(size, spec.precision ?? 6, spec.alternate);
        break;
      case '%':
        text = `${fixed(size * 100, spec.precision ?? 6)}%`;
        break;
      default:
        return undefined;
    }
  if (spec.type === 'E' || spec.type === 'G') text = text.toUpperCase();
  if (spec.comma !== '') {
    const [int = '', ...rest] = text.split('.');
    text = [grouped(int, spec.comma), ...rest].join('.');
  }
  return pad(sign + text, spec, '>');
}

/** A string as a literal. */
export function quoteText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = '';
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0;
    if (c === quote || c === '\\') out += `\\${c}`;
    else if (c === '\n') out += '\\n';
    else if (c === '\r') out += '\\r';
    else if (c === '\t') out += '\\t';
    else if (code < 32 || (code >= 127 && code < 161) || code === 0xad)
      out += `\\x${code.toString(16).padStart(2, '0')}`;
    else if (/[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u.test(c))
      out += code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    else out += c;
  }
  return `${quote}${out}${quote}`;
}

/** Bytes as a literal. */
export function quoteBytes(bytes: Uint8Array): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let out = '';
  for (const b of bytes) {
    const c = String.fromCharCode(b);
    if (c === quote || c === '\\') out += `\\${c}`;
    else if (b === 10) out += '\\n';
    else if (b === 13) out += '\\r';
    else if (b === 9) out += '\\t';
    else if (b < 32 || b > 126) out += `\\x${b.toString(16).padStart(2, '0')}`;
    else out += c;
  }
  return `b${quote}${out}${quote}`;
}
