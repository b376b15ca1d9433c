import { QUOTED } from '../../../../base/go-text.ts';
import { decodeRune, encodeRune } from './values.ts';

/** `%g` and `%v` of a float: the fewest digits that tell it apart, or `precision` of them. */
export function shortest(v: number, single: boolean, precision: number | undefined, limit = precision ?? -1): string {
  if (v === 0) return Object.is(v, -0) ? '-0' : '0';
  const exact =
    precision === undefined
      ? single
        ? shortSingle(v)
        : v.toExponential()
      : v.toExponential(Math.max(0, precision - 1));
  const [, sign = '', digits = '', power = '0'] = /^(-?)([\d.]+)e([+-]\d+)$/.exec(exact) ?? [];
  const bare = precision === undefined ? digits.replace('.', '') : digits.replace('.', '').replace(/0+$/, '') || '0';
  const exponent = Number(power);
  const most =
    limit < 0
      ? precision === undefined
        ? 21
        : Math.max(bare.length, 1)
      : precision !== undefined && limit === precision
        ? Math.max(precision, bare.length > precision ? bare.length : 0) || 1
        : limit;
  if (exponent < -4 || exponent >= most) {
    const mantissa = bare.length > 1 ? `${bare.charAt(0)}.${bare.slice(1)}` : bare;
    return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${bare}`;
  if (bare.length <= exponent + 1) return sign + bare.padEnd(exponent + 1, '0');
  return `${sign}${bare.slice(0, exponent + 1)}.${bare.slice(exponent + 1)}`;
}

function shortSingle(v: number): string {
  for (let digits = 0; digits < 9; digits++) {
    const text = v.toExponential(digits);
    if (Math.fround(Number(text)) === v) return text;
  }
  return v.toExponential();
}

/** A string as Go source writes it. */
export function quoteGo(text: string): string {
  let out = '"';
  for (let at = 0; at < text.length; ) {
    const [rune, size] = decodeRune(text, at);
    const own = text.slice(at, at + size);
    if (rune === 0xfffd && size === 1) out += `\\x${text.charCodeAt(at).toString(16).padStart(2, '0')}`;
    else if (QUOTED[own] !== undefined) out += QUOTED[own];
    else if (rune < 0x20 || rune === 0x7f) out += `\\x${rune.toString(16).padStart(2, '0')}`;
    else out += encodeRune(rune);
    at += size;
  }
  return `${out}"`;
}
