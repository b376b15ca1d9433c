import { strerror } from '../../../errno-text.ts';
import type { Plain, Running, V } from '../code.ts';
import { errnoName } from './errno.ts';

const num = (args: readonly V[], i: number): number => Number(args[i] ?? 0);

function compare(m: Running, a: number, b: number, most: number, fold: boolean): number {
  const lower = (byte: number): number => (fold && byte >= 65 && byte <= 90 ? byte + 32 : byte);
  for (let i = 0; i < most; i++) {
    const left = lower(m.memory.byte(a + i));
    const right = lower(m.memory.byte(b + i));
    if (left !== right) return left - right;
    if (left === 0) return 0;
  }
  return 0;
}

const ALL = Number.POSITIVE_INFINITY;
/** glibc's strcmp tells the order only. */
const order = (m: Running, value: number): number => (m.musl ? value : Math.sign(value));

function find(m: Running, text: number, byte: number): number {
  for (let at = text; ; at++) {
    const here = m.memory.byte(at);
    if (here === byte) return at;
    if (here === 0) return 0;
  }
}

function span(m: Running, text: number, set: string, inside: boolean): number {
  let at = text;
  for (;;) {
    const byte = m.memory.byte(at);
    if (byte === 0 || set.includes(String.fromCharCode(byte)) !== inside) return at - text;
    at++;
  }
}

function copyText(m: Running, to: number, from: number): void {
  m.memory.move(to, from, m.memory.length(from) + 1);
}

function duplicate(m: Running, from: number, most: number): number {
  const text = m.memory.text(from, most);
  const at = m.memory.allocate(text.length + 1);
  m.memory.putText(at, text);
  return at;
}

function token(m: Running, given: number, set: string): number {
  const from = given === 0 ? (m.notes.get('strtok') ?? 0) : given;
  if (from === 0) return 0;
  const start = from + span(m, from, set, true);
  if (m.memory.byte(start) === 0) {
    m.notes.set('strtok', 0);
    return 0;
  }
  const end = start + span(m, start, set, false);
  if (m.memory.byte(end) === 0) m.notes.set('strtok', 0);
  else {
    m.memory.setByte(end, 0);
    m.notes.set('strtok', end + 1);
  }
  return start;
}

const SIGNALS: Readonly<Record<number, string>> = {
  1: 'Hangup',
  2: 'Interrupt',
  9: 'Killed',
  11: 'Segmentation fault',
  15: 'Terminated',
};

function message(m: Running, name: string, text: string): number {
  const at = m.keep(name, 128);
  m.memory.putText(at, text);
  return at;
}

/** string.h and strings.h. */
export const TEXT_FUNCTIONS: Readonly<Record<string, Plain>> = {
  strlen: (m, a) => BigInt(m.memory.length(num(a, 0))),
  strnlen: (m, a) => BigInt(m.memory.text(num(a, 0), num(a, 1)).length),
  strcpy: (m, a) => {
    copyText(m, num(a, 0), num(a, 1));
    return num(a, 0);
  },
  strncpy: (m, a) => {
    const text = m.memory.text(num(a, 1), num(a, 2)).padEnd(num(a, 2), '\0');
    m.memory.put(
      num(a, 0),
      Uint8Array.from(text, (char) => char.charCodeAt(0)),
    );
    return num(a, 0);
  },
  strcat: (m, a) => {
    copyText(m, num(a, 0) + m.memory.length(num(a, 0)), num(a, 1));
    return num(a, 0);
  },
  strncat: (m, a) => {
    m.memory.putText(num(a, 0) + m.memory.length(num(a, 0)), m.memory.text(num(a, 1), num(a, 2)));
    return num(a, 0);
  },
  strcmp: (m, a) => order(m, compare(m, num(a, 0), num(a, 1), ALL, false)),
  strncmp: (m, a) => order(m, compare(m, num(a, 0), num(a, 1), num(a, 2), false)),
  strcasecmp: (m, a) => compare(m, num(a, 0), num(a, 1), ALL, true),
  strncasecmp: (m, a) => compare(m, num(a, 0), num(a, 1), num(a, 2), true),
  strchr: (m, a) => find(m, num(a, 0), num(a, 1) & 255),
  strrchr: (m, a) => {
    const at = m.memory.text(num(a, 0)).lastIndexOf(String.fromCharCode(num(a, 1) & 255));
    if ((num(a, 1) & 255) === 0) return num(a, 0) + m.memory.length(num(a, 0));
    return at < 0 ? 0 : num(a, 0) + at;
  },
  strstr: (m, a) => {
    const at = m.memory.text(num(a, 0)).indexOf(m.memory.text(num(a, 1)));
    return at < 0 ? 0 : num(a, 0) + at;
  },
  strdup: (m, a) => duplicate(m, num(a, 0), ALL),
  strndup: (m, a) => duplicate(m, num(a, 0), num(a, 1)),
  strtok: (m, a) => token(m, num(a, 0), m.memory.text(num(a, 1))),
  strspn: (m, a) => BigInt(span(m, num(a, 0), m.memory.text(num(a, 1)), true)),
  strcspn: (m, a) => BigInt(span(m, num(a, 0), m.memory.text(num(a, 1)), false)),
  strpbrk: (m, a) => {
    const at = num(a, 0) + span(m, num(a, 0), m.memory.text(num(a, 1)), false);
    return m.memory.byte(at) === 0 ? 0 : at;
  },
  memcpy: (m, a) => {
    m.memory.move(num(a, 0), num(a, 1), num(a, 2));
    return num(a, 0);
  },
  memmove: (m, a) => {
    m.memory.move(num(a, 0), num(a, 1), num(a, 2));
    return num(a, 0);
  },
  memset: (m, a) => {
    m.memory.fill(num(a, 0), num(a, 1) & 255, num(a, 2));
    return num(a, 0);
  },
  memcmp: (m, a) => {
    const left = m.memory.slice(num(a, 0), num(a, 2));
    const right = m.memory.slice(num(a, 1), num(a, 2));
    const at = left.findIndex((byte, i) => byte !== right[i]);
    return at < 0 ? 0 : order(m, (left[at] ?? 0) - (right[at] ?? 0));
  },
  memchr: (m, a) => {
    const at = m.memory.slice(num(a, 0), num(a, 2)).indexOf(num(a, 1) & 255);
    return at < 0 ? 0 : num(a, 0) + at;
  },
  strerror: (m, a) => message(m, 'strerror', errorText(num(a, 0))),
  strsignal: (m, a) => message(m, 'strsignal', SIGNALS[num(a, 0)] ?? `Unknown signal ${num(a, 0)}`),
};

export function errorText(code: number): string {
  if (code === 0) return 'Success';
  const name = errnoName(code);
  return name === undefined ? `Unknown error ${code}` : strerror(name);
}

const is =
  (pattern: RegExp): Plain =>
  (_, a) =>
    num(a, 0) >= 0 && pattern.test(String.fromCharCode(num(a, 0))) ? 1 : 0;

/** ctype.h. */
export const CHARACTER_FUNCTIONS: Readonly<Record<string, Plain>> = {
  isalpha: is(/[A-Za-z]/),
  isdigit: is(/[0-9]/),
  isalnum: is(/[A-Za-z0-9]/),
  isspace: is(/[ \t\n\v\f\r]/),
  isupper: is(/[A-Z]/),
  islower: is(/[a-z]/),
  ispunct: is(/[!-/:-@[-`{-~]/),
  isprint: is(/[ -~]/),
  isgraph: is(/[!-~]/),
  isxdigit: is(/[0-9A-Fa-f]/),
  iscntrl: is(/[\x00-\x1f\x7f]/),
  toupper: (_, a) => (num(a, 0) >= 97 && num(a, 0) <= 122 ? num(a, 0) - 32 : num(a, 0)),
  tolower: (_, a) => (num(a, 0) >= 65 && num(a, 0) <= 90 ? num(a, 0) + 32 : num(a, 0)),
};
