import type { ContainerSummary } from '../../api/container.ts';
import { compareBytewise } from '../../base/go-json.ts';
import { goTimeString, humanDuration, humanSize, humanSizeWithPrecision, quote } from '../../base/go-text.ts';
import { joinHostPort } from '../flags/addresses.ts';
import { displayWidth } from './tabwriter.ts';

/** Pieces that the columns of several lists share. */

/** The first 12 hex digits, without `sha256:`. */
export function truncateId(id: string): string {
  const at = id.indexOf(':');
  return (at < 0 ? id : id.slice(at + 1)).slice(0, 12);
}

/** Text cut to `width` columns, with an ellipsis when it was longer. */
export function ellipsis(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width <= 1) return [...text].slice(0, width).join('');
  let out = '';
  for (const char of text) {
    if (displayWidth(out + char) > width - 1) break;
    out += char;
  }
  return `${out}…`;
}

/** `a=1,b=2`, sorted. */
export const joinLabels = (labels: Readonly<Record<string, string>> | null | undefined): string =>
  Object.entries(labels ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .sort(compareBytewise)
    .join(',');

/** `5 minutes ago`; `now` in milliseconds, `seconds` since the Unix epoch. */
export const ago = (now: number, seconds: number): string => `${humanDuration(now - seconds * 1000)} ago`;

export const unixTime = (seconds: number): string => goTimeString(seconds * 1000);

/** `2.06MB` as tables of the docker command print sizes. */
export const size3 = (bytes: number): string => humanSizeWithPrecision(bytes, 3);

export { humanSize, quote };

type Port = ContainerSummary['Ports'][number];

function comparePorts(a: Port, b: Port): number {
  return (
    a.PrivatePort - b.PrivatePort ||
    compareBytewise(a.IP ?? '', b.IP ?? '') ||
    (a.PublicPort ?? 0) - (b.PublicPort ?? 0) ||
    compareBytewise(a.Type, b.Type)
  );
}

function portGroup(key: string, first: number, last: number): string {
  const [ip, type] = key.includes('/') ? key.split('/') : [undefined, key];
  const range = first === last ? String(first) : `${first}-${last}`;
  return `${ip === undefined ? range : `${joinHostPort(ip, range)}->${range}`}/${type}`;
}

/** The PORTS column: `0.0.0.0:8080->80/tcp, 443/tcp`; neighbours published under their own numbers are joined. */
export function displayPorts(ports: readonly Port[]): string {
  const groups = new Map<string, { first: number; last: number }>();
  const closed: string[] = [];
  const mappings: string[] = [];
  for (const port of [...ports].sort(comparePorts)) {
    const { IP: ip = '', PrivatePort: number, Type: type } = port;
    if (ip !== '' && port.PublicPort !== number) {
      mappings.push(`${joinHostPort(ip, String(port.PublicPort ?? 0))}->${number}/${type}`);
      continue;
    }
    const key = ip === '' ? type : `${ip}/${type}`;
    const group = groups.get(key);
    if (group !== undefined && number === group.last + 1) group.last = number;
    else {
      if (group !== undefined) closed.push(portGroup(key, group.first, group.last));
      groups.set(key, { first: number, last: number });
    }
  }
  return [...closed, ...[...groups].map(([key, group]) => portGroup(key, group.first, group.last)), ...mappings].join(
    ', ',
  );
}
