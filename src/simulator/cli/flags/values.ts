import { ramInBytes } from '../../base/go-size.ts';
import { parseBool, parseDuration, quote } from '../../base/go-text.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { isIpAddress } from './addresses.ts';
import { parseCsv } from './csv.ts';

/** Checks a flag's value: the values to keep (several when one word is a list), or the sentence that says what is wrong. */
export type ValueChecker = (text: string) => Result<readonly string[], string>;

const keep: ValueChecker = (text) => ok([text]);

const bool: ValueChecker = (text) => {
  const value = parseBool(text);
  return value === undefined ? err(`strconv.ParseBool: parsing ${quote(text)}: invalid syntax`) : ok([String(value)]);
};

function integer(bits: 16 | 64, signed: boolean): ValueChecker {
  const name = signed ? 'ParseInt' : 'ParseUint';
  return (text) => {
    const match = /^([+-]?)(0x[\da-f]+|0o?[0-7]*|0b[01]+|[1-9]\d*)$/i.exec(text);
    if (match === null || (!signed && match[1] !== '')) {
      return err(`strconv.${name}: parsing ${quote(text)}: invalid syntax`);
    }
    const digits = /^0[0-7]+$/.test(match[2] ?? '') ? `0o${match[2]}` : (match[2] ?? '0');
    const value = BigInt(digits) * (match[1] === '-' ? -1n : 1n);
    const limit = signed ? 1n << BigInt(bits - 1) : 1n << BigInt(bits);
    if (value >= limit || value < -limit) return err(`strconv.${name}: parsing ${quote(text)}: value out of range`);
    return ok([String(value)]);
  };
}

const duration: ValueChecker = (text) => {
  const parsed = parseDuration(text);
  return parsed.ok ? ok([String(parsed.value)]) : err(parsed.error);
};

const bytes: ValueChecker = (text) => {
  const size = ramInBytes(text);
  return size.ok ? ok([String(size.value)]) : size;
};

/** `--memory-swap`: sizes, and −1 for no limit. */
export const swapBytes: ValueChecker = (text) => (text === '-1' ? ok(['-1']) : bytes(text));

/** `--cpus 1.5` as billionths. */
const decimal: ValueChecker = (text) => {
  const match = /^([+-]?)(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null) return err(`failed to parse ${text} as a rational number`);
  const nano = Number(text) * 1e9;
  if (Math.abs(nano - Math.round(nano)) > 1e-3) return err('value is too precise');
  return ok([String(Math.round(nano))]);
};

const filter: ValueChecker = (text) => {
  if (text === '') return ok([]);
  const at = text.indexOf('=');
  if (at < 0) return err('bad format of filter (expected name=value)');
  return ok([`${text.slice(0, at).trim().toLowerCase()}=${text.slice(at + 1).trim()}`]);
};

const strings: ValueChecker = (text) => {
  if (text === '') return ok([]);
  const fields = parseCsv(text);
  return fields.ok ? ok(fields.value) : fields;
};

const map: ValueChecker = keep;

/** `nofile=1024:2048`; a soft limit above the hard one is refused. */
const ulimit: ValueChecker = (text) => {
  const at = text.indexOf('=');
  if (at < 0) return err(`invalid ulimit argument: ${text}`);
  const limits = text.slice(at + 1).split(':');
  if (limits.length > 2)
    return err(`too many limit value arguments - ${text.slice(at + 1)}, can only have up to two, \`soft[:hard]\``);
  for (const limit of limits) {
    if (!/^-?\d+$/.test(limit)) return err(`strconv.ParseInt: parsing ${quote(limit)}: invalid syntax`);
  }
  if (!ULIMITS.has(text.slice(0, at))) return err(`invalid ulimit type: ${text.slice(0, at)}`);
  const [soft = 0, hard = soft] = limits.map(Number);
  if (hard !== -1 && (soft > hard || soft === -1)) {
    return err(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
  }
  return ok([text]);
};

const ULIMITS = new Set(
  'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' '),
);

const BY_TYPE: Readonly<Record<string, ValueChecker>> = {
  int: integer(64, true),
  int64: integer(64, true),
  uint: integer(64, false),
  uint16: integer(16, false),
  duration,
  bytes,
  decimal,
  filter,
  strings,
  map,
  ulimit,
};

/** The checker that a type's name in help stands for; switches have no type. */
export const checkerOf = (type: string | undefined): ValueChecker =>
  type === undefined ? bool : (BY_TYPE[type] ?? keep);

/** `--label a=b`. */
export const label: ValueChecker = (text) => {
  const key = (text.split('=')[0] ?? '').replace(/^[ \t]+/, '');
  if (key === '') return err(`invalid label '${text}': empty name`);
  if (/[ \t]/.test(key)) return err(`label '${key}' contains whitespaces`);
  return ok([text]);
};

/** `--env A=1` or `--env A`; the value of the second form is looked up later, in the shell's environment. */
export const env: ValueChecker = (text) =>
  text === '' || text.startsWith('=') ? err(`invalid environment variable: ${text}`) : ok([text]);

/** `--dns 9.9.9.9`. */
export const ipAddress: ValueChecker = (text) =>
  isIpAddress(text.trim()) ? ok([text.trim()]) : err(`IP address is not correctly formatted: ${text}`);

/** `--add-host name:ip` or `name=ip`; kept as `name:ip`. */
export const extraHost: ValueChecker = (text) => {
  const at = text.includes('=') ? text.indexOf('=') : text.indexOf(':');
  const host = text.slice(0, Math.max(0, at));
  if (at < 0 || host === '' || host.includes(':')) return err(`bad format for add-host: ${quote(text)}`);
  let address = text.slice(at + 1);
  if (address !== 'host-gateway') {
    if (address.length > 2 && address.startsWith('[') && address.endsWith(']')) address = address.slice(1, -1);
    if (!isIpAddress(address)) return err(`invalid IP address in add-host: ${quote(address)}`);
  }
  return ok([`${host}:${address}`]);
};

/** `--link container:alias`. */
export const link: ValueChecker = (text) => {
  if (text === '') return err('empty string specified for links');
  return text.split(':').length > 2 ? err(`bad format for links: ${text}`) : ok([text]);
};

/** `--attach stdout`, in any case. */
export const attachStream: ValueChecker = (text) => {
  const stream = text.toLowerCase();
  return ['stdin', 'stdout', 'stderr'].includes(stream)
    ? ok([stream])
    : err('valid streams are STDIN, STDOUT and STDERR');
};

/** `--dns-search example.com`; `.` stands for none. */
export const domain: ValueChecker = (text) => {
  const value = text.replace(/^ +| +$/g, '');
  if (value === '.') return ok([value]);
  const good =
    /[a-zA-Z]/.test(value) &&
    /^(:?(:?[a-zA-Z0-9]|(:?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))(:?\.(:?[a-zA-Z0-9]|(:?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])))*)\.?\s*$/.test(
      value,
    );
  return good ? ok([value.replace(/\.?\s*$/, '')]) : err(`${value} is not a valid domain`);
};

const SYSCTLS = new Set(
  ['msgmax', 'msgmnb', 'msgmni', 'sem', 'shmall', 'shmmax', 'shmmni', 'shm_rmid_forced'].map(
    (name) => `kernel.${name}`,
  ),
);

/** `--sysctl net.core.somaxconn=1024`. */
export const sysctl: ValueChecker = (text) => {
  const at = text.indexOf('=');
  const key = text.slice(0, Math.max(0, at));
  const allowed = key !== '' && (SYSCTLS.has(key) || key.startsWith('net.') || key.startsWith('fs.mqueue.'));
  return allowed ? ok([text]) : err(`sysctl '${text}' is not allowed`);
};
