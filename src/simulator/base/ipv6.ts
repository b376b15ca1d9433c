/** An IPv6 block: network address as a 128-bit number and the length of its prefix. */
export interface Prefix6 {
  readonly base: bigint;
  readonly bits: number;
}

/** `2001:db8::1` as a number; undefined when it is none. Zones and dotted quads are not taken. */
export function parseAddress6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const groups = (half: string | undefined): string[] => (half === undefined || half === '' ? [] : half.split(':'));
  const head = groups(halves[0]);
  const tail = groups(halves[1]);
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const all = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return all.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}

/** As RFC 5952 wants it: lower case, the longest run of at least two zero groups as `::`. */
export function formatAddress6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  const text = groups.join(':');
  const runs = [...text.matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].map((match) => match[0]);
  const longest = runs.reduce((best, run) => (groupsIn(run) > groupsIn(best) ? run : best), '');
  if (longest === '') return text;
  const at = text.indexOf(longest);
  const before = text.slice(0, at);
  return `${before}::${text.slice(at + longest.length).replace(/^:/, '')}`;
}

const groupsIn = (run: string): number => run.split(':').filter((group) => group !== '').length;

const mask = (bits: number): bigint => ((1n << BigInt(bits)) - 1n) << BigInt(128 - bits);

/** `2001:db8::/64`; host bits are dropped. */
export function parsePrefix6(text: string): Prefix6 | undefined {
  const [address = '', bits = ''] = text.split('/');
  const value = parseAddress6(address);
  if (value === undefined || !/^\d{1,3}$/.test(bits) || Number(bits) > 128) return undefined;
  return { base: value & mask(Number(bits)), bits: Number(bits) };
}

export const formatPrefix6 = (prefix: Prefix6): string => `${formatAddress6(prefix.base)}/${prefix.bits}`;

export const contains6 = (prefix: Prefix6, address: bigint): boolean => (address & mask(prefix.bits)) === prefix.base;

export const overlaps6 = (a: Prefix6, b: Prefix6): boolean =>
  a.bits <= b.bits ? contains6(a, b.base) : contains6(b, a.base);
