import type { LineRange } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { parseSigned, quote } from '../go-text.ts';
import type { Linter } from '../linter/linter.ts';

/** The ports of one EXPOSE word such as `80`, `8000-8010/udp` or (against the rules) `127.0.0.1:80:80`. */
export function parsePort(word: string, lines: LineRange, lint: Linter): Result<readonly string[], string> {
  const parts = word.split(':');
  const container = parts.at(-1) ?? '';
  const host = parts.length > 1 ? (parts.at(-2) ?? '') : '';
  const ip = parts.slice(0, -2).join(':');
  const split = splitProtocol(container);
  if (!split.ok) return err(`invalid port: ${quote(word)}: ${split.error}`);
  const { protocol, ports } = split.value;
  if (protocol !== protocol.toLowerCase()) lint.run('ExposeProtoCasing', lines, word);
  if (ip !== '' || host !== '') lint.run('ExposeInvalidFormat', lines, word);
  const ipFault = ip === '' ? undefined : checkIp(ip);
  if (ipFault !== undefined) return err(ipFault);
  const range = parseRange(ports);
  if (range === undefined) return err(`invalid containerPort: ${ports}`);
  if (host !== '') {
    const hostRange = parseRange(host);
    if (hostRange === undefined) return err(`invalid hostPort: ${host}`);
    const [start, end] = range;
    if (end - start !== hostRange[1] - hostRange[0] && end !== start) {
      return err(`invalid ranges specified for container and host Ports: ${ports} and ${host}`);
    }
  }
  return ok(listPorts(range, protocol.toLowerCase()));
}

function listPorts([start, end]: readonly [number, number], protocol: string): readonly string[] {
  const list: string[] = [];
  for (let port = start; port <= end; port++) list.push(`${port}/${protocol}`);
  return list;
}

function splitProtocol(text: string): Result<{ readonly protocol: string; readonly ports: string }, string> {
  const slash = text.indexOf('/');
  const ports = slash < 0 ? text : text.slice(0, slash);
  const protocol = slash < 0 ? '' : text.slice(slash + 1);
  if (ports === '') return err('no port specified');
  if (protocol === '') return ok({ protocol: 'tcp', ports });
  if (/^(?:tcp|udp|sctp)$/i.test(protocol)) return ok({ protocol, ports });
  return err(`invalid proto: ${protocol}`);
}

function parseRange(text: string): readonly [number, number] | undefined {
  const dash = text.indexOf('-');
  const first = dash < 0 ? text : text.slice(0, dash);
  const start = parsePortNumber(first);
  if (start === undefined) return undefined;
  const last = dash < 0 ? first : text.slice(dash + 1);
  if (last === first) return [start, start];
  const end = parsePortNumber(last);
  return end === undefined || end < start ? undefined : [start, end];
}

function parsePortNumber(text: string): number | undefined {
  const port = parseSigned(text, 64);
  return typeof port === 'string' || port < 0 || port > 65535 ? undefined : port;
}

/** What is wrong with the address in front of a mapping, in Docker's words. */
function checkIp(written: string): string | undefined {
  let ip = written;
  if (ip.startsWith('[')) {
    const inner = splitBrackets(ip);
    if (!inner.ok) return `invalid IP address ${ip}: address ${ip}:: ${inner.error}`;
    ip = inner.value;
  }
  if (ip === '' || isIpv4(ip) || isIpv6(ip)) return undefined;
  return `invalid IP address: ${ip}`;
}

/** Go's SplitHostPort for a bracketed host and an empty port. */
function splitBrackets(ip: string): Result<string, string> {
  const close = ip.indexOf(']');
  if (close < 0) return err("missing ']' in address");
  if (close !== ip.length - 1) {
    return err(ip.charAt(close + 1) === ':' ? 'too many colons in address' : 'missing port in address');
  }
  const inner = ip.slice(1, close);
  return inner.includes('[') ? err("unexpected '[' in address") : ok(inner);
}

const OCTET = '(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);

const isIpv4 = (text: string): boolean => IPV4.test(text);

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (!text.includes(':') || halves.length > 2) return false;
  let groups = 0;
  for (const [place, half] of halves.entries()) {
    if (half === '') continue;
    const parts = half.split(':');
    for (const [i, part] of parts.entries()) {
      const isLast = place === halves.length - 1 && i === parts.length - 1;
      if (isLast && isIpv4(part)) groups += 2;
      else if (/^[0-9A-Fa-f]{1,4}$/.test(part)) groups++;
      else return false;
    }
  }
  return halves.length === 2 ? groups < 8 : groups === 8;
}
