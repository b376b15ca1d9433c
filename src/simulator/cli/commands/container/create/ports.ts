import type { PortMap } from '../../../../api/container.ts';
import { err, ok, type Result } from '../../../../base/result.ts';
import { isIpAddress } from '../../../flags/addresses.ts';

/** Ports to expose, as `80/tcp`, and their bindings. */
export interface PublishedPorts {
  readonly exposed: Record<string, Record<string, never>>;
  readonly bindings: PortMap;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** `80` or `8000-8010`; undefined when it is neither. */
function parseRange(text: string): Range | undefined {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return last > 65535 || first > 65535 || last < first ? undefined : { first, last };
}

/** `80/udp` into number and protocol. */
function splitProtocol(text: string): readonly [string, string] {
  const [port = '', protocol = ''] = text.split('/');
  if (port === '') return ['', ''];
  return [port, protocol === '' ? 'tcp' : protocol];
}

/** `-p target=80,published=8080` in the short form. */
function toShortForm(text: string): Result<string, string> {
  if (!text.includes('=')) return ok(text);
  const parts: Record<string, string> = { protocol: 'tcp' };
  for (const part of text.split(',')) {
    const at = part.indexOf('=');
    if (at <= 0) return err(`invalid publish opts format (should be name=value but got '${part}')`);
    parts[part.slice(0, at)] = part.slice(at + 1);
  }
  return ok(`${parts['published'] ?? ''}:${parts['target'] ?? ''}/${parts['protocol'] ?? ''}`);
}

function addPublished(spec: string, into: PublishedPorts): string | undefined {
  const parts = spec.split(':');
  const [port, protocol] = splitProtocol(parts.at(-1) ?? '');
  const host = parts.length > 1 ? (parts.at(-2) ?? '') : '';
  let ip = parts.slice(0, -2).join(':');
  if (ip.startsWith('[') && ip.endsWith(']')) ip = ip.slice(1, -1);
  else if (ip.includes(':')) return `Invalid ip address ${ip}: address ${ip}:: too many colons in address`;
  if (ip !== '' && !isIpAddress(ip)) return `Invalid ip address: ${ip}`;
  if (port === '') return `No port specified: ${spec}<empty>`;
  const inside = parseRange(port);
  if (inside === undefined) return `Invalid containerPort: ${port}`;
  const outside = host === '' ? undefined : parseRange(host);
  if (host !== '' && outside === undefined) return `Invalid hostPort: ${host}`;
  const count = inside.last - inside.first + 1;
  if (outside !== undefined && outside.last - outside.first + 1 !== count && count > 1) {
    return `Invalid ranges specified for container and host Ports: ${port} and ${host}`;
  }
  if (!['tcp', 'udp', 'sctp'].includes(protocol.toLowerCase())) return `Invalid proto: ${protocol}`;
  for (let i = 0; i < count; i++) {
    const key = `${inside.first + i}/${protocol.toLowerCase()}`;
    let hostPort = outside === undefined ? '' : String(outside.first + i);
    if (outside !== undefined && count === 1 && outside.first !== outside.last) hostPort += `-${outside.last}`;
    into.exposed[key] = {};
    into.bindings[key] = [...(into.bindings[key] ?? []), { HostIp: ip, HostPort: hostPort }];
  }
  return undefined;
}

/** Why `text` is no range of ports, as Go tells it. */
function rangeProblem(text: string): string {
  if (text === '') return 'Empty string specified for ports.';
  const bad = text.split('-').find((part) => !/^\d+$/.test(part) || Number(part) > 65535);
  if (bad === undefined) return `Invalid range specified for the Port: ${text}`;
  const why = /^\d+$/.test(bad) ? 'value out of range' : 'invalid syntax';
  return `strconv.ParseUint: parsing ${JSON.stringify(bad)}: ${why}`;
}

function addExposed(spec: string, into: PublishedPorts): string | undefined {
  if (spec.includes(':')) return `invalid port format for --expose: ${spec}`;
  const [port, protocol] = splitProtocol(spec);
  const range = parseRange(port);
  if (range === undefined) return `invalid range format for --expose: ${spec}, error: ${rangeProblem(port)}`;
  for (let i = range.first; i <= range.last; i++) into.exposed[`${i}/${protocol}`] ??= {};
  return undefined;
}

/** The values of `--publish` and `--expose`. The error is Docker's sentence. */
export function parsePorts(publish: readonly string[], expose: readonly string[]): Result<PublishedPorts, string> {
  const out: PublishedPorts = { exposed: {}, bindings: {} };
  for (const text of publish) {
    const spec = toShortForm(text);
    if (!spec.ok) return spec;
    const problem = addPublished(spec.value, out);
    if (problem !== undefined) return err(problem);
  }
  for (const spec of expose) {
    const problem = addExposed(spec, out);
    if (problem !== undefined) return err(problem);
  }
  return ok(out);
}
