/** An IPv4 block: network address as an unsigned 32-bit number and the length of its prefix. */
export interface Prefix {
  readonly base: number;
  readonly bits: number;
}

/** `10.0.0.1` as an unsigned 32-bit number; undefined unless it is four decimal bytes. */
export function parseAddress(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return undefined;
    value = value * 256 + Number(part);
  }
  return value;
}

export const formatAddress = (value: number): string =>
  `${(value >>> 24) & 255}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;

const mask = (bits: number): number => (bits === 0 ? 0 : (0xffffffff << (32 - bits)) >>> 0);

/** `172.18.0.0/16`; the address may have host bits, which {@link prefixBase} drops. */
export function parsePrefix(text: string): { readonly address: number; readonly bits: number } | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const address = parseAddress(text.slice(0, slash));
  const bits = text.slice(slash + 1);
  if (address === undefined || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) return undefined;
  return { address, bits: Number(bits) };
}

export const prefixBase = (address: number, bits: number): number => (address & mask(bits)) >>> 0;

export const formatPrefix = (prefix: Prefix): string => `${formatAddress(prefix.base)}/${prefix.bits}`;

export const containsAddress = (prefix: Prefix, address: number): boolean =>
  prefixBase(address, prefix.bits) === prefix.base;

export const prefixSize = (prefix: Prefix): number => 2 ** (32 - prefix.bits);

export const overlaps = (a: Prefix, b: Prefix): boolean =>
  a.bits <= b.bits ? containsAddress(a, b.base) : containsAddress(b, a.base);

/** Whether the text is an IPv6 address as far as Drydock looks at one: hex groups and a `::`. */
export const looksLikeIpv6 = (text: string): boolean => text.includes(':') && /^[0-9a-fA-F:.]+$/.test(text);
