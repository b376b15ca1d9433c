import { contains6, formatAddress6, type Prefix6, parseAddress6 } from '../base/ipv6.ts';

/** The IPv6 addresses of one network. */
export class AddressPool6 {
  readonly prefix: Prefix6;
  readonly gateway: string;
  readonly #used = new Set<bigint>();

  /** `gateway` as it was asked for; the first address when it was not. */
  constructor(prefix: Prefix6, gateway: string | undefined) {
    this.prefix = prefix;
    const value = (gateway === undefined ? undefined : parseAddress6(gateway)) ?? prefix.base + 1n;
    this.gateway = formatAddress6(value);
    this.#used.add(prefix.base);
    this.#used.add(value);
  }

  contains(address: string): boolean {
    const value = parseAddress6(address);
    return value !== undefined && contains6(this.prefix, value);
  }

  /** The lowest free address, or the wanted one; undefined when that is taken. */
  request(wanted?: string): string | undefined {
    let value = wanted === undefined ? this.prefix.base + 1n : parseAddress6(wanted);
    if (value === undefined) return undefined;
    if (wanted === undefined) while (this.#used.has(value)) value++;
    else if (this.#used.has(value)) return undefined;
    this.#used.add(value);
    return formatAddress6(value);
  }

  release(address: string): void {
    const value = parseAddress6(address);
    if (value !== undefined) this.#used.delete(value);
  }
}
