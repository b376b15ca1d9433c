import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { type SharedState, type StateError, stateFromData, stateToData } from './shared-state.ts';

/**
 * A state as text for a link or a file: `s1.CHECK.DATA`, DATA being the state's JSON, deflated, in the letters of base64url,
 * CHECK eight hex digits of DATA. Nothing is sent anywhere: a browser keeps what stands after `#` to itself.
 */
const MARK = 's1';

/** Links longer than this many characters are cut by mail and chat programs: a file is offered then. */
export const LONGEST_LINK = 8000;
/** Text from outside that is longer than this many characters is not looked at. */
const LONGEST_TEXT = 1_500_000;
/** Bytes that a state may unpack to. */
const LARGEST = 4_000_000;
/** Bytes given to the decompressor at once: at the worst a thousand times as many come out of it before it is stopped. */
const SLICE = 1024;

export type Opened = { readonly state: SharedState } | { readonly error: StateError | 'truncated' };

export function encodeState(state: SharedState): string {
  const packed = deflateSync(strToU8(JSON.stringify(stateToData(state))), { level: 9 });
  const data = toBase64Url(packed);
  return `${MARK}.${checkOf(data)}.${data}`;
}

/** Reads what {@link encodeState} wrote, or says why it cannot be read. Never throws, whatever the text. */
export function decodeState(text: string): Opened {
  const [mark = '', check = '', data = '', ...rest] = text.trim().split('.');
  if (text.length > LONGEST_TEXT) return { error: 'too-big' };
  if (/^s[2-9]\d*$/.test(mark)) return { error: 'newer' };
  if (mark !== MARK || rest.length > 0) return { error: 'broken' };
  if (!/^[0-9a-f]{8}$/.test(check) || data === '') return { error: 'truncated' };
  if (!/^[\w-]+$/.test(data)) return { error: 'broken' };
  if (checkOf(data) !== check) return { error: 'truncated' };
  const packed = fromBase64Url(data);
  const bytes = packed === undefined ? 'broken' : inflate(packed);
  if (typeof bytes === 'string') return { error: bytes };
  try {
    return stateFromData(JSON.parse(strFromU8(bytes)));
  } catch {
    return { error: 'broken' };
  }
}

/** The state in the part of an address after `#`; undefined when there is none, as with a link to a heading. */
export function stateInHash(hash: string): Opened | undefined {
  const text = hash.replace(/^#/, '');
  return /^s\d+(\.|$)/.test(text) ? decodeState(text) : undefined;
}

function inflate(packed: Uint8Array): Uint8Array | 'too-big' | 'broken' {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((part, final) => {
    size += part.length;
    if (size <= LARGEST) parts.push(part);
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
      if (size > LARGEST) return 'too-big';
    }
  } catch {
    return 'broken';
  }
  if (!ended) return 'broken';
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** FNV-1a, 32 bits: finds what was lost or changed on the way, not what was forged. */
function checkOf(data: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < data.length; i++) hash = Math.imul(hash ^ data.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
