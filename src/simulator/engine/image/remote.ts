import type { ApiTask } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import { canonicalName, type Reference } from '../../oci/index.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiFailure, apiError } from '../errors.ts';

/** Registries that there are, besides Docker Hub. */
const PUBLIC =
  /^(ghcr\.io|quay\.io|mcr\.microsoft\.com|(.+\.)?gcr\.io|.+\.pkg\.dev|public\.ecr\.aws|registry\.k8s\.io|registry\.gitlab\.com|docker\.elastic\.co|registry\.access\.redhat\.com|nvcr\.io|cgr\.dev|lscr\.io)$/;

/** Asks whether the registry of a name answers at all. Errors are Go's, as the daemon shows them. */
export function* reachRegistry(daemon: Daemon, reference: Reference): ApiTask<void> {
  const { domain } = reference;
  yield* daemon.pass(8);
  if (daemon.remotes.registries.has(domain)) return ok(undefined);
  const host = domain === 'docker.io' ? 'registry-1.docker.io' : domain;
  const name = host.replace(/:\d+$/, '');
  const port = /:(\d+)$/.exec(host)?.[1];
  if (name === 'localhost' || name.startsWith('127.')) {
    const address = name === 'localhost' ? '[::1]' : name;
    const scheme = 'http';
    return unreachable(
      `Get "${scheme}://${host}/v2/": dial tcp ${address}:${port ?? '80'}: connect: connection refused`,
    );
  }
  const { conditions, hub } = daemon.remotes;
  if (domain === 'docker.io' && !conditions.offline) return ok(undefined);
  if (hub.isPart && !conditions.offline && PUBLIC.test(name))
    return unreachable(
      `drydock: the registry ${domain} is not modelled; images come from Docker Hub and from registries on localhost`,
    );
  return unreachable(`Get "https://${host}/v2/": dial tcp: lookup ${name} on 10.0.2.3:53: no such host`);
}

const unreachable = (message: string): ApiFailure => apiError('server', message, 'registry.unreachable');

/** Why the Hub refuses a pull that it could answer. */
export function rateLimit(daemon: Daemon): ApiFailure | undefined {
  if (!daemon.remotes.conditions.rateLimited) return undefined;
  const message =
    'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit';
  return apiError('server', message, 'registry.rate-limit');
}

/** `docker push` and `docker pull` as the journal names them. */
export const journalName = (reference: Reference): string =>
  canonicalName(reference) +
  (reference.digest === undefined ? `:${reference.tag ?? 'latest'}` : `@${reference.digest}`);
