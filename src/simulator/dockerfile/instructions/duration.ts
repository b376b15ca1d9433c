import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { toByteString } from '../parser/split-command.ts';

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1000n,
  µs: 1000n,
  μs: 1000n,
  ms: 1000000n,
  s: 1000000000n,
  m: 60000000000n,
  h: 3600000000000n,
};

const LIMIT = 1n << 63n;

/** Go's `time.ParseDuration`: nanoseconds, or its message. */
export function parseDuration(text: string): Result<bigint, string> {
  const invalid = err(`time: invalid duration ${quote(text)}`);
  const negative = text.startsWith('-');
  let rest = /^[+-]/.test(text) ? text.slice(1) : text;
  if (rest === '0') return ok(0n);
  if (rest === '') return invalid;
  let total = 0n;
  while (rest !== '') {
    const match = /^([0-9]*)(?:\.([0-9]*))?/.exec(rest);
    const whole = match?.[1] ?? '';
    const fraction = match?.[2] ?? '';
    if (whole === '' && fraction === '') return invalid;
    rest = rest.slice(match?.[0].length ?? 0);
    const unit = /^[^.0-9]*/.exec(rest)?.[0] ?? '';
    if (unit === '') return err(`time: missing unit in duration ${quote(text)}`);
    rest = rest.slice(unit.length);
    const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (size === undefined) return err(`time: unknown unit ${quote(unit)} in duration ${quote(text)}`);
    total += BigInt(whole || '0') * size + fractionOf(fraction, size);
    if (total > LIMIT) return invalid;
  }
  if (total === LIMIT && !negative) return invalid;
  return ok(negative ? -total : total);
}

/** Digits beyond the eighteenth do not count, as a nanosecond is the smallest part. */
function fractionOf(digits: string, unit: bigint): bigint {
  const used = digits.slice(0, 18);
  return used === '' ? 0n : (BigInt(used) * unit) / 10n ** BigInt(used.length);
}

/** Go's `Duration.String`, for nanoseconds. */
export function formatDuration(nanoseconds: number): string {
  if (nanoseconds === 0) return '0s';
  const sign = nanoseconds < 0 ? '-' : '';
  const total = BigInt(Math.abs(nanoseconds));
  if (total < 1000000000n) {
    if (total < 1000n) return `${sign}${total}ns`;
    if (total < 1000000n) return `${sign}${decimal(total, 3)}µs`;
    return `${sign}${decimal(total, 6)}ms`;
  }
  const minutes = total / 60000000000n;
  const seconds = `${decimal(total % 60000000000n, 9)}s`;
  if (minutes === 0n) return sign + seconds;
  const hours = minutes / 60n;
  return `${sign}${hours > 0n ? `${hours}h` : ''}${minutes % 60n}m${seconds}`;
}

function decimal(value: bigint, places: number): string {
  const digits = value.toString().padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return digits.slice(0, -places) + (fraction === '' ? '' : `.${fraction}`);
}

/** The quoting of Go's time package: bytes beyond ASCII are printed in hex. */
function quote(text: string): string {
  const escaped = toByteString(text).replace(/["\\]|[^ -\x7f]/g, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `"${escaped}"`;
}
