import { utf8Decode, utf8Encode } from '../../../../base/bytes.ts';
import type { Headers } from '../../net/http.ts';
import type { Reply } from './pages.ts';
import type { Rules } from './resource.ts';

/** A body as one chunk and the end. */
export function chunk(body: Uint8Array): Uint8Array {
  const head = utf8Encode(`${body.length.toString(16)}\r\n`);
  const out = new Uint8Array(head.length + body.length + 7);
  out.set(head);
  out.set(body, head.length);
  out.set(utf8Encode('\r\n0\r\n\r\n'), head.length + body.length);
  return out;
}

/** A URL's path without escapes and doubled slashes; undefined when an escape hides a slash or a zero, `invalid` when it is malformed or leads out. */
export function decodePath(raw: string): string | undefined | 'invalid' {
  if (!raw.startsWith('/') && raw !== '*') return 'invalid';
  if (/%(?![0-9a-fA-F]{2})/.test(raw)) return 'invalid';
  if (/%(2f|00)/i.test(raw)) return undefined;
  const bytes = utf8Encode(raw.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => `\u0001${hex}`));
  const out: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 1) {
      out.push(Number.parseInt(String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0), 16));
      i += 2;
    } else out.push(bytes[i] ?? 0);
  }
  const parts: string[] = [];
  const text = utf8Decode(Uint8Array.from(out)).replace(/\/{2,}/g, '/');
  const words = text.split('/').slice(1);
  for (const [i, part] of words.entries()) {
    if (part === '.' || part === '..') {
      if (part === '..' && parts.pop() === undefined) return 'invalid';
      if (i === words.length - 1) parts.push('');
    } else parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** Applies `Header`: with `always` to every answer, without to good ones. */
export function changedHeaders(reply: Reply, rules: Rules): Headers {
  const always: [string, string][] = [];
  const rest: [string, string][] = reply.headers.map(([name, value]) => [name, value]);
  for (const { args } of rules.all('Header')) {
    const condition = /^(always|onsuccess)$/i.test(args[0] ?? '') ? (args[0] ?? '').toLowerCase() : '';
    const [action = '', name = '', value = ''] = condition === '' ? args : args.slice(1);
    if (condition !== 'always' && reply.status >= 300 && reply.status !== 304) continue;
    const list = condition === 'always' ? always : rest;
    change(list, action.toLowerCase(), name.replace(/:$/, ''), value);
  }
  const type = rest.findIndex(([name]) => name === 'Content-Type');
  const added = rest.filter(([name], i) => i > type && type >= 0 && name !== 'Content-Type');
  const fixed = type < 0 ? rest : [...rest.slice(0, type), ...added, ...rest.slice(type, type + 1)];
  return [...always, ...fixed];
}

function change(list: [string, string][], action: string, name: string, value: string): void {
  const lower = name.toLowerCase();
  const at = list.findIndex(([key]) => key.toLowerCase() === lower);
  const there = list[at];
  if (action === 'unset' || action === 'set') {
    for (let i = list.length - 1; i >= 0; i--) if (list[i]?.[0].toLowerCase() === lower) list.splice(i, 1);
    if (action === 'set') list.push([name, value]);
  } else if (action === 'add' || !there) list.push([name, value]);
  else if (action === 'append' || (action === 'merge' && !there[1].split(/,\s*/).includes(value)))
    list[at] = [there[0], `${there[1]}, ${value}`];
}
