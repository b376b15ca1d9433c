import { fail, ok, type Result } from '../base/result.ts';
import {
  containsAddress,
  formatAddress,
  formatPrefix,
  overlaps,
  type Prefix,
  parseAddress,
  parsePrefix,
  prefixBase,
  prefixSize,
} from './ipv4.ts';

/**
 * Docker's default address pools: 172.17 to 172.31 with 16 bits each, then 192.168.0.0/16 in pieces of 20 bits.
 */
const PREDEFINED: readonly Prefix[] = [
  ...Array.from({ length: 15 }, (_, i) => ({ base: ((172 << 24) | ((17 + i) << 16)) >>> 0, bits: 16 })),
  ...Array.from({ length: 16 }, (_, i) => ({ base: ((192 << 24) | (168 << 16) | (i << 12)) >>> 0, bits: 20 })),
];

/** The addresses of one network. */
export class AddressPool {
  readonly prefix: Prefix;
  /** Addresses are handed out from this part of the subnet. */
  readonly range: Prefix;
  readonly #used = new Set<number>();

  constructor(prefix: Prefix, range: Prefix = prefix) {
    this.prefix = prefix;
    this.range = range;
    this.#used.add(prefix.base);
    this.#used.add(prefix.base + prefixSize(prefix) - 1);
  }

  get subnet(): string {
    return formatPrefix(this.prefix);
  }

  /** The lowest free address, or the wanted one. Errors are libnetwork's. */
  request(wanted?: string): Result<string> {
    if (wanted !== undefined) return this.#requestExactly(wanted);
    const end = this.range.base + prefixSize(this.range);
    for (let address = this.range.base; address < end; address++) {
      if (this.#used.has(address)) continue;
      this.#used.add(address);
      return ok(formatAddress(address));
    }
    return fail('server', 'no available addresses on this pool', 'network.addresses-used-up');
  }

  release(address: string): void {
    const value = parseAddress(address);
    if (value !== undefined) this.#used.delete(value);
  }

  contains(address: string): boolean {
    const value = parseAddress(address);
    return value !== undefined && containsAddress(this.prefix, value);
  }

  #requestExactly(wanted: string): Result<string> {
    const value = parseAddress(wanted);
    if (value === undefined) return fail('invalid', `invalid IPv4 address: ${wanted}`, 'network.invalid-address');
    if (this.#used.has(value)) return fail('forbidden', 'Address already in use', 'network.address-in-use');
    this.#used.add(value);
    return ok(wanted);
  }
}

/** What a network asks for; all absent means Docker's choice. */
export interface PoolRequest {
  readonly subnet?: string;
  readonly ipRange?: string;
  readonly gateway?: string;
  /** Addresses that are kept out of what is handed out. */
  readonly reserved?: readonly string[];
}

/** Hands out subnets so that no two networks overlap. */
export class Ipam {
  readonly #allocated: Prefix[] = [];

  /** Errors are those of `docker network create`. */
  request(request: PoolRequest): Result<{ readonly pool: AddressPool; readonly gateway: string }> {
    const prefix =
      request.subnet === undefined || request.subnet === '' ? this.#predefined() : this.#own(request.subnet);
    if (!prefix.ok) return prefix;
    const range = request.ipRange ? parsePrefix(request.ipRange) : undefined;
    const pool = new AddressPool(
      prefix.value,
      range === undefined ? undefined : { base: prefixBase(range.address, range.bits), bits: range.bits },
    );
    const gateway = pool.request(
      request.gateway || formatAddress(pool.range.base === prefix.value.base ? prefix.value.base + 1 : pool.range.base),
    );
    if (!gateway.ok) return gateway;
    for (const address of request.reserved ?? []) {
      const kept = pool.request(address);
      if (!kept.ok) return kept;
    }
    this.#allocated.push(prefix.value);
    return ok({ pool, gateway: gateway.value });
  }

  release(pool: AddressPool): void {
    const at = this.#allocated.indexOf(pool.prefix);
    if (at >= 0) this.#allocated.splice(at, 1);
  }

  #predefined(): Result<Prefix> {
    const free = PREDEFINED.find((candidate) => !this.#taken(candidate));
    if (free === undefined) {
      return fail(
        'not-found',
        'all predefined address pools have been fully subnetted',
        'network.address-pools-used-up',
      );
    }
    return ok({ ...free });
  }

  #own(text: string): Result<Prefix> {
    const parsed = parsePrefix(text);
    if (parsed === undefined)
      return fail('invalid', `invalid subnet ${text}: invalid CIDR block notation`, 'network.invalid-subnet');
    const prefix = { base: prefixBase(parsed.address, parsed.bits), bits: parsed.bits };
    if (this.#taken(prefix)) {
      return fail(
        'forbidden',
        'invalid pool request: Pool overlaps with other one on this address space',
        'network.subnet-overlaps',
      );
    }
    return ok(prefix);
  }

  #taken(prefix: Prefix): boolean {
    return this.#allocated.some((one) => overlaps(one, prefix));
  }
}
