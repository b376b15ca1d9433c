import { utf8Decode } from '../../../../base/bytes.ts';

/** A request's path without escapes, doubled slashes and dots; undefined when it is malformed or leads out. */
export function decodePath(raw: string): string | undefined {
  if (!raw.startsWith('/') || /%(?![0-9a-fA-F]{2})|%00/.test(raw)) return undefined;
  const path = utf8Decode(new Uint8Array([...unescaped(raw)])).replace(/\/{2,}/g, '/');
  const out: string[] = [];
  const parts = path.split('/').slice(1);
  for (const [i, part] of parts.entries()) {
    if (part !== '.' && part !== '..') out.push(part);
    else {
      if (part === '..' && out.pop() === undefined) return undefined;
      if (i === parts.length - 1) out.push('');
    }
  }
  return `/${out.join('/')}`;
}

function* unescaped(value: string): Generator<number> {
  const bytes = [...value];
  for (let i = 0; i < bytes.length; i++) {
    const hex = bytes[i] === '%' ? /^[0-9a-fA-F]{2}$/.exec(bytes.slice(i + 1, i + 3).join('')) : null;
    if (hex) {
      yield Number.parseInt(hex[0], 16);
      i += 2;
    } else for (const byte of utf8(bytes[i] ?? '')) yield byte;
  }
}

const utf8 = (char: string): number[] => {
  const encoded = encodeURIComponent(char);
  return encoded.startsWith('%')
    ? (encoded.match(/[0-9A-F]{2}/g) ?? []).map((h) => Number.parseInt(h, 16))
    : [char.charCodeAt(0)];
};
