/** Go's `net.ParseIP` as a question: dotted IPv4 without leading zeros, or IPv6. */
export function isIpAddress(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

export const isIpv4 = (text: string): boolean =>
  /^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(text) && text.split('.').every((part) => Number(part) <= 255);

function isIpv6(text: string): boolean {
  if (!text.includes(':')) return false;
  const last = text.slice(text.lastIndexOf(':') + 1);
  const body = isIpv4(last) ? `${text.slice(0, -last.length)}0:0` : text;
  const halves = body.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[\da-fA-F]{1,4}$/.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

/** Go's `net.ParseMAC` for the usual six bytes. */
export const isMac = (text: string): boolean =>
  /^([\da-fA-F]{2}:){5}[\da-fA-F]{2}$/.test(text) || /^([\da-fA-F]{2}-){5}[\da-fA-F]{2}$/.test(text);

/** Go's `net.JoinHostPort`. */
export const joinHostPort = (host: string, port: string): string =>
  host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
