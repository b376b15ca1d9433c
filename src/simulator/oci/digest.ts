import { err, ok, type Result } from '../base/result.ts';
import { sha256 } from '../base/sha256.ts';

/** The digest `sha256:…` of bytes, or of text as UTF-8. */
export const digestOf = (data: Uint8Array | string): string => `sha256:${sha256(data)}`;

const CANONICAL = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;
const HEX_DIGITS: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

/** The digest itself when `text` is a valid one, or go-digest's error. */
export function parseDigest(text: string): Result<string, string> {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon + 1 === text.length) return err('invalid checksum digest format');
  const digits = HEX_DIGITS.get(text.slice(0, colon));
  if (digits === undefined) {
    return err(CANONICAL.test(text) ? 'unsupported digest algorithm' : 'invalid checksum digest format');
  }
  const encoded = text.slice(colon + 1);
  if (encoded.length !== digits) return err('invalid checksum digest length');
  return /^[a-f0-9]+$/.test(encoded) ? ok(text) : err('invalid checksum digest format');
}

/** A digest's hex digits, or what follows the colon of any text that has one. */
export const encodedPart = (digest: string): string => digest.slice(digest.indexOf(':') + 1);

/** The first twelve hex digits of a digest or id, as Docker shows it. */
export const shortId = (id: string): string => encodedPart(id).slice(0, 12);

/**
 * The chain ids of a stack of layers, given the diffIds from the bottom up. A chain id names a layer together with all
 * layers below it.
 */
export function chainIds(diffIds: readonly string[]): string[] {
  const out: string[] = [];
  for (const diffId of diffIds) {
    const parent = out.at(-1);
    out.push(parent === undefined ? diffId : digestOf(`${parent} ${diffId}`));
  }
  return out;
}

/** The chain id of a layer with `diffId` on top of the layer `parent` (a chain id). */
export const chainId = (parent: string | undefined, diffId: string): string =>
  parent === undefined ? diffId : digestOf(`${parent} ${diffId}`);
