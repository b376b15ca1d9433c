/** Image names, as the distribution project's reference package reads and writes them. */
import { err, ok, type Result } from '../base/result.ts';
import { parseDigest } from './digest.ts';

/** A normalised image name: the domain is always there. Without tag and digest it names a repository. */
export interface Reference {
  /** `docker.io`, `localhost:5000`. */
  readonly domain: string;
  /** `library/busybox`, `team/app`. */
  readonly path: string;
  readonly tag?: string;
  readonly digest?: string;
}

const DEFAULT_DOMAIN = 'docker.io';
const LEGACY_DOMAIN = 'index.docker.io';
const OFFICIAL = 'library/';
const LONGEST_PATH = 255;

const ALPHANUMERIC = '[a-z0-9]+';
const COMPONENT = `${ALPHANUMERIC}(?:(?:[._]|__|[-]+)${ALPHANUMERIC})*`;
const REMOTE = `${COMPONENT}(?:/${COMPONENT})*`;
const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[(?:[a-fA-F0-9:]+)\\])`;
const DOMAIN = `${HOST}(?::[0-9]+)?`;
const TAG = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';

const NAME = new RegExp(`^(?:(${DOMAIN})/)?(${REMOTE})$`);
const REFERENCE = new RegExp(`^((?:${DOMAIN}/)?${REMOTE})(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const IDENTIFIER = /^[a-f0-9]{64}$/;
const TAG_ONLY = new RegExp(`^${TAG}$`);

/** Whether `text` could be a tag. */
export const isTag = (text: string): boolean => TAG_ONLY.test(text);

/** Whether `text` is the 64 hex digits of an image id. */
export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text);

/**
 * Reads a name as people write it: `busybox` becomes docker.io/library/busybox. No tag is added. The error is the reference
 * package's.
 */
export function parseReference(text: string): Result<Reference, string> {
  if (IDENTIFIER.test(text)) {
    return err(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  }
  const { domain, rest } = splitDomain(text);
  const colon = rest.indexOf(':');
  const remote = colon < 0 ? rest : rest.slice(0, colon);
  if (remote.toLowerCase() !== remote) {
    return err(`invalid reference format: repository name (${remote}) must be lowercase`);
  }
  return parseCanonical(`${domain}/${rest}`);
}

/**
 * What is wrong with a name as it is written, nothing added to it; undefined when it is fine. Clients look at tags so before
 * they send them.
 */
export function referenceProblem(text: string): string | undefined {
  if (text === '') return 'repository name must have at least one component';
  const parsed = parseCanonical(text);
  return parsed.ok ? undefined : parsed.error;
}

function parseCanonical(text: string): Result<Reference, string> {
  const match = REFERENCE.exec(text);
  if (match === null) {
    return err(REFERENCE.test(text.toLowerCase()) ? 'repository name must be lowercase' : 'invalid reference format');
  }
  const [, name = '', tag, digest] = match;
  const parts = NAME.exec(name);
  const domain = parts?.[1] ?? '';
  const path = parts?.[2] ?? name;
  if (path.length > LONGEST_PATH) return err(`repository name must not be more than ${LONGEST_PATH} characters`);
  if (digest !== undefined) {
    const valid = parseDigest(digest);
    if (!valid.ok) return valid;
  }
  return ok({ domain, path, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) });
}

function splitDomain(name: string): { readonly domain: string; readonly rest: string } {
  const slash = name.indexOf('/');
  if (slash < 0) return { domain: DEFAULT_DOMAIN, rest: OFFICIAL + name };
  const first = name.slice(0, slash);
  let domain = DEFAULT_DOMAIN;
  let rest = name;
  if (first === LEGACY_DOMAIN) rest = name.slice(slash + 1);
  else if (first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first) {
    domain = first;
    rest = name.slice(slash + 1);
  }
  if (domain === DEFAULT_DOMAIN && !rest.includes('/')) rest = OFFICIAL + rest;
  return { domain, rest };
}

/** A name, or what can only be an image's id: 64 hex digits or a digest. */
export type AnyReference =
  | { readonly kind: 'name'; readonly name: Reference }
  | { readonly kind: 'id'; readonly digest: string };

export function parseAnyReference(text: string): Result<AnyReference, string> {
  if (IDENTIFIER.test(text)) return ok({ kind: 'id', digest: `sha256:${text}` });
  const digest = parseDigest(text);
  if (digest.ok) return ok({ kind: 'id', digest: digest.value });
  const name = parseReference(text);
  return name.ok ? ok({ kind: 'name', name: name.value }) : name;
}

export const isNameOnly = (reference: Reference): boolean =>
  reference.tag === undefined && reference.digest === undefined;

/** With `:latest` when it has neither tag nor digest. */
export const withDefaultTag = (reference: Reference): Reference =>
  isNameOnly(reference) ? { ...reference, tag: 'latest' } : reference;

/** Without tag and digest. */
export const repositoryOf = ({ domain, path }: Reference): Reference => ({ domain, path });

/** The full repository name, `docker.io/library/busybox`. */
export const canonicalName = ({ domain, path }: Reference): string => (domain === '' ? path : `${domain}/${path}`);

/** The full name with tag and digest. */
export const canonicalString = (reference: Reference): string => canonicalName(reference) + suffix(reference);

/** The repository name as Docker shows it: without docker.io and, for official images, without library. */
export function familiarName(reference: Reference): string {
  const { domain, path } = reference;
  if (domain !== DEFAULT_DOMAIN) return canonicalName(reference);
  const rest = path.startsWith(OFFICIAL) ? path.slice(OFFICIAL.length) : path;
  return rest.includes('/') ? path : rest;
}

/** As Docker shows it: {@link familiarName} with tag and digest. */
export const familiarString = (reference: Reference): string => familiarName(reference) + suffix(reference);

const suffix = ({ tag, digest }: Reference): string =>
  (tag === undefined ? '' : `:${tag}`) + (digest === undefined ? '' : `@${digest}`);
