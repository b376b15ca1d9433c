/** The world outside, as the simulator is given it. */

/** The simulated clock. */
export interface Clock {
  /** Milliseconds since the Unix epoch, with a fraction down to microseconds. */
  now(): number;
}

/** Identifiers and other chance, drawn from the session's seed. */
export interface IdSource {
  /** `length` lowercase hex digits (64 for a container id or an anonymous volume's name). */
  hex(length: number): string;
  /** `length` characters of 0-9a-z, as BuildKit's refs. */
  base36(length: number): string;
  /** A whole number from 0 to `below` − 1. */
  int(below: number): number;
}

/** xoshiro128**, seeded by a string: the same seed gives the same identifiers for ever. */
export function seededIds(seed: string): IdSource {
  const state = new Uint32Array(4);
  let h = 1779033703 ^ seed.length;
  for (let i = 0; i < seed.length; i++) {
    h = Math.imul(h ^ seed.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  for (let i = 0; i < 4; i++) {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    state[i] = (h ^= h >>> 16) >>> 0;
  }
  const rotl = (x: number, k: number): number => (x << k) | (x >>> (32 - k));
  const next = (): number => {
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const result = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0;
    const c2 = c ^ a;
    const d2 = d ^ b;
    state[1] = b ^ c2;
    state[0] = a ^ d2;
    state[2] = c2 ^ (b << 9);
    state[3] = rotl(d2, 11);
    return result;
  };
  const pick = (alphabet: string, length: number): string => {
    let out = '';
    for (let i = 0; i < length; i++) out += alphabet.charAt(next() % alphabet.length);
    return out;
  };
  return {
    hex: (length) => pick('0123456789abcdef', length),
    base36: (length) => pick('0123456789abcdefghijklmnopqrstuvwxyz', length),
    int: (below) => next() % below,
  };
}
