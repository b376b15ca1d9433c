import { marshal } from '../base/go-json.ts';
import type { HttpRequest, HttpResponse } from '../network/http.ts';
import type { Distribution, Repository } from './distribution.ts';

const COMMON = { 'Docker-Distribution-Api-Version': 'registry/2.0', 'X-Content-Type-Options': 'nosniff' };
const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8', ...COMMON };

/** What changed in the registry by a request, for the journal. */
export interface RegistryObserver {
  manifestDeleted(repository: string, digest: string): void;
}

/** The registry's HTTP API, as far as one looks at it with curl: the catalogue, tags, manifests, blobs and deleting. */
export function answerRegistry(registry: Distribution, observer: RegistryObserver, request: HttpRequest): HttpResponse {
  const { path } = request;
  if (path === '/v2' || path === '/v2/') return json(200, {});
  if (path === '/') return { status: 200, headers: COMMON };
  if (path === '/v2/_catalog') return catalog(registry, request);
  const match = /^\/v2\/(.+)\/(tags\/list|manifests\/[^/]+|blobs\/[A-Za-z][A-Za-z0-9]*:[0-9a-fA-F]{32,})$/.exec(path);
  if (match === null)
    return {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', ...COMMON },
      body: '404 page not found\n',
    };
  const [, name = '', rest = ''] = match;
  const repository = registry.repository(name);
  if (rest === 'tags/list') return tags(name, repository);
  const [kind = '', reference = ''] = rest.split('/');
  if (kind === 'manifests') return manifest(registry, observer, request, name, repository, reference);
  return blob(registry, request, repository, reference);
}

const json = (
  status: number,
  value: Parameters<typeof marshal>[0],
  headers: Record<string, string> = {},
): HttpResponse => ({
  status,
  headers: { ...JSON_TYPE, ...headers },
  body:
    status === 200 && value !== null && typeof value === 'object' && Object.keys(value).length === 0
      ? '{}'
      : `${marshal(value)}\n`,
});

const failure = (status: number, code: string, message: string, detail: Parameters<typeof marshal>[0]): HttpResponse =>
  json(status, { errors: [{ code, message, detail }] });

/** The repositories by name; `n` of them from behind `last` on, with a link to the rest. */
function catalog(registry: Distribution, request: HttpRequest): HttpResponse {
  const asked = new Map(
    request.query.split('&').map((pair) => [pair.replace(/=.*/, ''), pair.replace(/^[^=]*=?/, '')]),
  );
  const last = decodeURIComponent(asked.get('last') ?? '');
  const names = registry.catalog().filter((name) => name > last);
  const size = Number(asked.get('n') || '100');
  const page = names.slice(0, size);
  const next = `</v2/_catalog?last=${encodeURIComponent(page.at(-1) ?? '')}&n=${size}>; rel="next"`;
  return json(200, { repositories: page }, names.length > page.length ? { Link: next } : {});
}

function tags(name: string, repository: Repository | undefined): HttpResponse {
  if (repository === undefined) return failure(404, 'NAME_UNKNOWN', 'repository name not known to registry', { name });
  const list = [...repository.tags.keys()].sort();
  return json(200, { name, tags: list.length === 0 ? null : list });
}

function manifest(
  registry: Distribution,
  observer: RegistryObserver,
  request: HttpRequest,
  name: string,
  repository: Repository | undefined,
  reference: string,
): HttpResponse {
  if (request.method === 'DELETE') {
    if (!reference.includes(':'))
      return failure(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content', undefined);
    if (!registry.deleteManifest(name, reference))
      return failure(404, 'MANIFEST_UNKNOWN', 'manifest unknown', undefined);
    observer.manifestDeleted(name, reference);
    return { status: 202, headers: COMMON };
  }
  const found = repository?.find(reference);
  if (found === undefined) {
    const detail = reference.includes(':') ? { Name: name, Revision: reference } : { Tag: reference };
    return failure(404, 'MANIFEST_UNKNOWN', 'manifest unknown', detail);
  }
  const headers = {
    'Content-Type': found.mediaType,
    'Docker-Content-Digest': found.digest,
    Etag: `"${found.digest}"`,
    ...COMMON,
  };
  return { status: 200, headers, body: found.json };
}

function blob(
  registry: Distribution,
  request: HttpRequest,
  repository: Repository | undefined,
  digest: string,
): HttpResponse {
  const bytes = repository?.blobs.has(digest) === true ? registry.blobs.get(digest) : undefined;
  if (bytes === undefined) return failure(404, 'BLOB_UNKNOWN', 'blob unknown to registry', digest);
  if (request.method === 'DELETE') {
    repository?.blobs.delete(digest);
    return { status: 202, headers: COMMON };
  }
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Docker-Content-Digest': digest,
    Etag: `"${digest}"`,
    ...COMMON,
  };
  return { status: 200, headers, body: bytes };
}
