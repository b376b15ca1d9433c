import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';

/** An image reference in full: `docker.io/library/busybox`, a tag, a digest. */
export interface ImageReference {
  readonly domain: string;
  readonly path: string;
  readonly tag: string;
  readonly digest: string;
}

const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*';
const DOMAIN_COMPONENT = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${DOMAIN_COMPONENT}(?:\\.${DOMAIN_COMPONENT})*|\\[(?:[a-fA-F0-9:]+)\\])(?::[0-9]+)?`;
const NAME = `(?:(${HOST})/)?(${COMPONENT}(?:/${COMPONENT})*)`;
const TAG = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*[:][0-9A-Fa-f]{32,}';
const REFERENCE = new RegExp(`^${NAME}(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const IDENTIFIER = /^[a-f0-9]{64}$/;

/** Plain names of Docker Hub, by far the most common case, recognised without the large pattern. */
const FAMILIAR = /^([a-z0-9]+)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?$/;

/** Parses what stands in FROM as Docker does, adding the default registry and `library/`, but no tag. */
export function parseReference(text: string): Result<ImageReference, string> {
  if (IDENTIFIER.test(text)) {
    return err(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  }
  const familiar = FAMILIAR.exec(text);
  if (familiar !== null && text.length < 128) {
    return ok({ domain: 'docker.io', path: `library/${familiar[1]}`, tag: familiar[2] ?? '', digest: '' });
  }
  const [domain, remainder] = splitDomain(text);
  const colon = remainder.indexOf(':');
  const remote = colon < 0 ? remainder : remainder.slice(0, colon);
  if (remote.toLowerCase() !== remote) {
    return err(`invalid reference format: repository name (${remote}) must be lowercase`);
  }
  return parseFull(`${domain}/${remainder}`);
}

function parseFull(full: string): Result<ImageReference, string> {
  const match = REFERENCE.exec(full);
  if (match === null) {
    if (REFERENCE.test(full.toLowerCase())) return err('repository name must be lowercase');
    return err('invalid reference format');
  }
  const [, domain = '', path = '', tag = '', digest = ''] = match;
  if (path.length > 255) return err('repository name must not be more than 255 characters');
  const fault = digest === '' ? undefined : digestFault(digest);
  return fault === undefined ? ok({ domain, path, tag, digest }) : err(fault);
}

function splitDomain(name: string): readonly [string, string] {
  const slash = name.indexOf('/');
  if (slash < 0) return ['docker.io', `library/${name}`];
  const first = name.slice(0, slash);
  const rest = name.slice(slash + 1);
  let split: readonly [string, string] = ['docker.io', name];
  if (first === 'index.docker.io') split = ['docker.io', rest];
  else if (first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first) split = [first, rest];
  const [domain, remote] = split;
  return domain === 'docker.io' && !remote.includes('/') ? [domain, `library/${remote}`] : split;
}

const DIGEST_LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** What is wrong with a digest, in Docker's words. */
export function digestFault(digest: string): string | undefined {
  const colon = digest.indexOf(':');
  if (colon <= 0 || colon + 1 === digest.length) return 'invalid checksum digest format';
  const algorithm = digest.slice(0, colon);
  const length = Object.hasOwn(DIGEST_LENGTHS, algorithm) ? DIGEST_LENGTHS[algorithm] : undefined;
  if (length === undefined) {
    return /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(digest)
      ? 'unsupported digest algorithm'
      : 'invalid checksum digest format';
  }
  const hex = digest.slice(colon + 1);
  if (hex.length !== length) return 'invalid checksum digest length';
  return /^[a-f0-9]+$/.test(hex) ? undefined : 'invalid checksum digest format';
}

/** The reference as text, with the tag `latest` when it has neither tag nor digest. */
export function formatReference(reference: ImageReference): string {
  const { domain, path, digest } = reference;
  const tag = reference.tag === '' && digest === '' ? 'latest' : reference.tag;
  return `${domain}/${path}${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`;
}

/** The reference as people write it: without `docker.io/library/`. */
export function familiarName(reference: ImageReference): string {
  const { domain, path, tag, digest } = reference;
  const name = domain !== 'docker.io' ? `${domain}/${path}` : path.replace(/^library\/(?=[^/]*$)/, '');
  return `${name}${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`;
}
