/** A positive number by %f, %e, %g or %a, rounded from its exact value with halves to even, as the C library does it. */
export function floatText(letter: string, value: number, precision: number, alternate: boolean): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return 'inf';
  switch (letter) {
    case 'f':
      return fixed(value, precision) + (alternate && precision === 0 ? '.' : '');
    case 'e':
      return exponential(value, precision);
    default:
      return general(value, precision === 0 ? 1 : precision, alternate);
  }
}

/** The number as an exact fraction: `numerator / 2 ** shift`. */
function exact(value: number): { readonly numerator: bigint; readonly shift: bigint } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 2047n);
  const fraction = bits & ((1n << 52n) - 1n);
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  const power = (exponent === 0 ? 1 : exponent) - 1075;
  return power >= 0
    ? { numerator: mantissa << BigInt(power), shift: 0n }
    : { numerator: mantissa, shift: BigInt(-power) };
}

/** The fraction times a power of ten as a whole number. */
function scaled(value: number, digits: number): bigint {
  const { numerator, shift } = exact(value);
  const top = digits >= 0 ? numerator * 10n ** BigInt(digits) : numerator;
  const bottom = (1n << shift) * (digits >= 0 ? 1n : 10n ** BigInt(-digits));
  const whole = top / bottom;
  const twice = (top % bottom) * 2n;
  const up = twice > bottom || (twice === bottom && whole % 2n === 1n);
  return up ? whole + 1n : whole;
}

function fixed(value: number, precision: number): string {
  const text = scaled(value, precision)
    .toString()
    .padStart(precision + 1, '0');
  return precision === 0 ? text : `${text.slice(0, -precision)}.${text.slice(-precision)}`;
}

/** Digits and decimal exponent of a number rounded to so many significant digits. */
function significant(value: number, digits: number): { readonly text: string; readonly exponent: number } {
  if (value === 0) return { text: '0'.repeat(digits), exponent: 0 };
  let exponent = Math.floor(Math.log10(value));
  for (;;) {
    const text = scaled(value, digits - 1 - exponent).toString();
    if (text.length === digits) return { text, exponent };
    exponent += text.length > digits ? 1 : -1;
  }
}

function exponential(value: number, precision: number): string {
  const { text, exponent } = significant(value, precision + 1);
  const power = `e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return `${text[0] ?? '0'}${precision > 0 ? `.${text.slice(1)}` : ''}${power}`;
}

function general(value: number, precision: number, alternate: boolean): string {
  const { exponent } = significant(value, precision);
  const long = exponent < -4 || exponent >= precision;
  const text = long ? exponential(value, precision - 1) : fixed(value, precision - 1 - exponent);
  if (alternate || !text.includes('.')) return text;
  return text.replace(/\.?0+(?=e|$)/, '');
}
