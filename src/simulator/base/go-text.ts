/**
 * Text as Go's standard library and Docker's packages print it. Docker's output is full of it, and near misses show:
 * `%q`, sizes, durations, times. JSON is in `go-json.ts`.
 */

const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
const PLAIN = /^[ !#-[\]-~]*$/;
/** Characters that Go writes with a backslash and a letter. */
export const QUOTED: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
};

/** Go's `strconv.Quote`, the `%q` of its formats. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  let out = '"';
  for (const char of text) out += quoteChar(char);
  return `${out}"`;
}

function quoteChar(char: string): string {
  const short = QUOTED[char];
  if (short !== undefined) return short;
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return code < 0x20 || code === 0x7f ? `\\x${hex(code, 2)}` : char;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (PRINTABLE.test(char)) return char;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');

/** A list of strings as `%q` prints it: `["a" "b"]`. */
export const quoteList = (items: readonly string[]): string => `[${items.map(quote).join(' ')}]`;

/** Go's `%.{precision}g` of a finite number: that many significant digits, no trailing zeros, an exponent when it does not fit. */
export function formatG(value: number, precision: number): string {
  if (value === 0) return '0';
  if (value < 0) return `-${formatG(-value, precision)}`;
  const { digits, point } = roundHalfEven(value, precision);
  const exponent = point - 1;
  const limit = precision > digits.length && digits.length >= point ? digits.length : precision;
  if (exponent < -4 || exponent >= limit) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const power = String(Math.abs(exponent)).padStart(2, '0');
    return `${digits.charAt(0)}${fraction}e${exponent < 0 ? '-' : '+'}${power}`;
  }
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (digits.length <= point) return digits.padEnd(point, '0');
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Decimal digits without trailing zeros and the position of the point; JavaScript's own rounding sends ties up, Go's to even. */
function roundHalfEven(value: number, precision: number): { readonly digits: string; readonly point: number } {
  const [mantissa = '', power = '0'] = value.toExponential(100).split('e');
  const exact = mantissa.replace('.', '').replace(/0+$/, '');
  let point = Number(power) + 1;
  if (exact.length <= precision) return { digits: exact, point };
  const kept = exact.slice(0, precision);
  const rest = exact.slice(precision);
  const odd = Number(kept.at(-1)) % 2 === 1;
  const up = rest > '5' || (rest === '5' && odd);
  let digits = up ? String(BigInt(kept) + 1n) : kept;
  if (digits.length > precision) point++;
  digits = digits.replace(/0+$/, '');
  return { digits, point };
}

const DECIMAL_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'];
const BINARY_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB', 'ZiB', 'YiB'];

function scaled(bytes: number, base: number, units: readonly string[], precision: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= base && unit < units.length - 1) {
    size /= base;
    unit++;
  }
  return `${formatG(size, precision)}${units[unit] ?? ''}`;
}

/** go-units' `HumanSize`: powers of 1000, four digits: `4.426MB`, `0B`. */
export const humanSize = (bytes: number): string => scaled(bytes, 1000, DECIMAL_UNITS, 4);

/** go-units' `HumanSizeWithPrecision`; the tables of the docker command use 3: `4.43MB`, `1.24kB`. */
export const humanSizeWithPrecision = (bytes: number, precision: number): string =>
  scaled(bytes, 1000, DECIMAL_UNITS, precision);

/** go-units' `BytesSize`: powers of 1024, four digits: `15.5GiB`. */
export const bytesSize = (bytes: number): string => scaled(bytes, 1024, BINARY_UNITS, 4);

/** go-units' `HumanDuration` of a length in milliseconds: `Less than a second`, `About a minute`, `2 weeks`. */
export function humanDuration(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / 1000);
  if (seconds < 1) return 'Less than a second';
  if (seconds === 1) return '1 second';
  if (seconds < 60) return `${seconds} seconds`;
  const minutes = Math.trunc(milliseconds / 60_000);
  if (minutes === 1) return 'About a minute';
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.trunc(milliseconds / 3_600_000 + 0.5);
  if (hours === 1) return 'About an hour';
  if (hours < 48) return `${hours} hours`;
  if (hours < 24 * 7 * 2) return `${Math.trunc(hours / 24)} days`;
  if (hours < 24 * 30 * 2) return `${Math.trunc(hours / 24 / 7)} weeks`;
  if (hours < 24 * 365 * 2) return `${Math.trunc(hours / 24 / 30)} months`;
  return `${Math.trunc(milliseconds / 3_600_000 / 24 / 365)} years`;
}

/** The parts of an instant in UTC; `micros` is the fraction of the second in microseconds. */
function utcParts(milliseconds: number): { readonly date: string; readonly time: string; readonly micros: number } {
  const total = Math.round(milliseconds * 1000);
  const micros = ((total % 1_000_000) + 1_000_000) % 1_000_000;
  const iso = new Date((total - micros) / 1000).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 19), micros };
}

const fraction = (micros: number): string =>
  micros === 0 ? '' : `.${String(micros).padStart(6, '0').replace(/0+$/, '')}`;

/** Go's `time.RFC3339Nano` in UTC, `2026-11-23T23:31:02.5Z`, of milliseconds since the epoch (with a fraction). */
export function rfc3339Nano(milliseconds: number): string {
  const { date, time, micros } = utcParts(milliseconds);
  return `${date}T${time}${fraction(micros)}Z`;
}

/** As {@link rfc3339Nano} but always with nine digits, as the daemon's logs and events write times. */
export function rfc3339NanoFixed(milliseconds: number): string {
  const { date, time, micros } = utcParts(milliseconds);
  return `${date}T${time}.${String(micros).padStart(6, '0')}000Z`;
}

/** Go's `time.RFC3339` in UTC: whole seconds. */
export function rfc3339(milliseconds: number): string {
  const { date, time } = utcParts(milliseconds);
  return `${date}T${time}Z`;
}

/** What Go's `time.Time.String` gives in UTC: `2026-11-23 23:31:02.5 +0000 UTC`. */
export function goTimeString(milliseconds: number): string {
  const { date, time, micros } = utcParts(milliseconds);
  return `${date} ${time}${fraction(micros)} +0000 UTC`;
}

/** The instant of an RFC 3339 time in milliseconds since the epoch, or undefined when it is none. */
export function parseRfc3339(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text);
  if (match === null) return undefined;
  const seconds = Date.parse(`${match[1]}${match[3]}`);
  return Number.isNaN(seconds) ? undefined : seconds + Number(match[2] ?? 0) * 1000;
}

/** Go's `time.Duration.String` of nanoseconds: `1m30s`, `1.5s`, `100ms`, `0s`. */
export function durationString(nanoseconds: number): string {
  if (nanoseconds === 0) return '0s';
  if (nanoseconds < 0) return `-${durationString(-nanoseconds)}`;
  if (nanoseconds < 1000) return `${nanoseconds}ns`;
  if (nanoseconds < 1_000_000) return `${decimal(nanoseconds, 3)}µs`;
  if (nanoseconds < 1_000_000_000) return `${decimal(nanoseconds, 6)}ms`;
  const minutes = Math.floor(nanoseconds / 60_000_000_000);
  const seconds = `${decimal(nanoseconds - minutes * 60_000_000_000, 9)}s`;
  if (minutes === 0) return seconds;
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes}m${seconds}` : `${hours}h${minutes % 60}m${seconds}`;
}

/** `value` divided by 10^places as an exact decimal without trailing zeros. */
function decimal(value: number, places: number): string {
  const digits = String(value).padStart(places + 1, '0');
  const rest = digits.slice(-places).replace(/0+$/, '');
  return rest === '' ? digits.slice(0, -places) : `${digits.slice(0, -places)}.${rest}`;
}

const UNIT_NANOSECONDS: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['μs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 60e9],
  ['h', 3600e9],
]);
const LONGEST = 2n ** 63n;

/** Go's `time.ParseDuration`: nanoseconds, or the text of its error. */
export function parseDuration(
  text: string,
): { readonly ok: true; readonly value: number } | { readonly ok: false; readonly error: string } {
  const bad = (why: string): { readonly ok: false; readonly error: string } => ({
    ok: false,
    error: `time: ${why} ${quote(text)}`,
  });
  const negative = text.startsWith('-');
  let rest = /^[-+]/.test(text) ? text.slice(1) : text;
  if (rest === '0') return { ok: true, value: 0 };
  if (rest === '') return bad('invalid duration');
  let total = 0n;
  while (rest !== '') {
    const match = /^(\d*)(?:\.(\d*))?/.exec(rest);
    const whole = match?.[1] ?? '';
    const part = match?.[2] ?? '';
    if (whole === '' && part === '') return bad('invalid duration');
    rest = rest.slice(match?.[0].length ?? 0);
    const unit = /^[^.\d]*/.exec(rest)?.[0] ?? '';
    if (unit === '') return bad('missing unit in duration');
    rest = rest.slice(unit.length);
    const nanoseconds = UNIT_NANOSECONDS.get(unit);
    if (nanoseconds === undefined) return bad(`unknown unit ${quote(unit)} in duration`);
    total += BigInt(whole || '0') * BigInt(nanoseconds);
    if (part !== '') total += (BigInt(part) * BigInt(nanoseconds)) / 10n ** BigInt(part.length);
    if (total > LONGEST) return bad('invalid duration');
  }
  if (total === LONGEST && !negative) return bad('invalid duration');
  return { ok: true, value: Number(negative ? -total : total) };
}

/** Go's `strconv.ParseBool`, or undefined where it fails. */
export function parseBool(text: string): boolean | undefined {
  if (/^(?:1|t|T|true|TRUE|True)$/.test(text)) return true;
  if (/^(?:0|f|F|false|FALSE|False)$/.test(text)) return false;
  return undefined;
}
