import { parseAddress } from './ipv4.ts';
import type { Stack } from './stack.ts';

/** Where Docker's own DNS server listens inside a container. */
export const EMBEDDED_DNS = '127.0.0.11';

/** Addresses of a name in the text of /etc/hosts, IPv4 first. */
export function lookupInHosts(text: string | undefined, name: string): string[] {
  const wanted = name.toLowerCase();
  const found: string[] = [];
  for (const line of (text ?? '').split('\n')) {
    const [address, ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (address === undefined || !names.some((one) => one.toLowerCase() === wanted)) continue;
    if (!found.includes(address)) found.push(address);
  }
  return [...found.filter((one) => !one.includes(':')), ...found.filter((one) => one.includes(':'))];
}

/** The `nameserver` lines of /etc/resolv.conf; without any, the C library asks the own machine. */
export function nameservers(text: string | undefined): string[] {
  const found = [...(text ?? '').matchAll(/^\s*nameserver\s+(\S+)/gm)].map((match) => match[1] ?? '');
  return found.length > 0 ? found.slice(0, 3) : ['127.0.0.1'];
}

/**
 * What Docker's DNS answers to a namespace: the addresses of all endpoints of that name in its user-defined networks,
 * in the order in which they were connected. `name.network` asks one network.
 */
export function lookupContainers(stack: Stack, name: string): string[] {
  const asked = name.toLowerCase().replace(/\.$/, '');
  for (const { bridge, privateNames } of stack.attachments) {
    if (!bridge.hasDns) continue;
    const wanted = (privateNames.get(asked) ?? asked).toLowerCase();
    const found = bridge.attachments.filter((one) =>
      one.names.some((each) => each.toLowerCase() === wanted || `${each}.${bridge.name}`.toLowerCase() === wanted),
    );
    // The C library prefers IPv6 where a network has it.
    if (found.length > 0) return [...found.flatMap((one) => one.address6 ?? []), ...found.map((one) => one.address)];
  }
  return [];
}

/** An address written as one needs no server. */
export const isLiteralAddress = (name: string): boolean => parseAddress(name) !== undefined || name.includes(':');
