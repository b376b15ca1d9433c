import type { ApiTask, Filters, ImageApi, ManifestAnswer } from '../../api/engine-api.ts';
import { utf8Decode } from '../../base/bytes.ts';
import { ok } from '../../base/result.ts';
import { parseImageConfig, parseManifest, parseReference, type Reference, withDefaultTag } from '../../oci/index.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError } from '../errors.ts';
import { seldom } from '../seldom.ts';
import { imageHistory, inspectImage } from './inspect.ts';
import { listImages } from './list.ts';
import { findRemote, pullImage } from './pull.ts';
import { reachRegistry } from './remote.ts';
import { pruneImages, removeImage } from './remove.ts';
import { tagImage } from './tag.ts';

/** The image part of the API. */
export function imagesApi(daemon: Daemon): ImageApi {
  const call = <T>(label: string, task: ApiTask<T>): ApiTask<T> => daemon.call(label, task);
  function* now<T>(result: () => ApiResult<T>): ApiTask<T> {
    yield { kind: 'tick', fuel: 1 };
    return result();
  }
  return {
    list: (options) =>
      call(
        'GET /images/json',
        now(() => listImages(daemon, options)),
      ),
    inspect: (reference) =>
      call(
        `GET /images/${reference}/json`,
        now(() => {
          const found = daemon.images.find(reference);
          return found.ok ? ok(inspectImage(daemon, found.value)) : found;
        }),
      ),
    history: (reference) =>
      call(
        `GET /images/${reference}/history`,
        now(() => {
          const found = daemon.images.find(reference);
          return found.ok ? ok(imageHistory(daemon, found.value)) : found;
        }),
      ),
    tag: (source, target) =>
      call(
        `POST /images/${source}/tag`,
        now(() => tagImage(daemon, source, target)),
      ),
    remove: (reference, options) =>
      call(
        `DELETE /images/${reference}`,
        now(() => removeImage(daemon, reference, options)),
      ),
    prune: (filters) =>
      call(
        'POST /images/prune',
        now(() => pruneImages(daemon, filters)),
      ),
    save: (references) =>
      call(
        'GET /images/get',
        seldom((calls) => now(() => calls.saveNamed(daemon, references))),
      ),
    load: (tar) =>
      call(
        'POST /images/load',
        seldom((calls) => now(() => calls.loadArchive(daemon, tar))),
      ),
    import: (tar, options) =>
      call(
        'POST /images/create',
        seldom((calls) => calls.importArchive(daemon, tar, options)),
      ),
    pull: (reference, options) => call('POST /images/create', pullImage(daemon, reference, options)),
    push: (reference, options) =>
      call(
        `POST /images/${reference}/push`,
        seldom((calls) => calls.pushImage(daemon, reference, options)),
      ),
    search: (term, options) => call('GET /images/search', search(daemon, term, options)),
    login: (registry, user, password) => call('POST /auth', login(daemon, registry, user, password)),
    manifest: (reference) => call(`GET /distribution/${reference}/json`, manifest(daemon, reference)),
  };
}

type SearchResult = {
  name: string;
  description: string;
  star_count: number;
  is_official: boolean;
  is_automated: boolean;
};

function* search(
  daemon: Daemon,
  term: string,
  options: { readonly limit: number; readonly filters: Filters },
): ApiTask<SearchResult[]> {
  yield* daemon.pass(120);
  for (const key of options.filters.keys()) {
    if (!['is-official', 'is-automated', 'stars'].includes(key))
      return apiError('invalid', `invalid filter '${key}'`, 'filter.unknown');
  }
  const stars = (options.filters.get('stars') ?? []).find((one) => !/^[+-]?\d+$/.test(one));
  if (stars !== undefined) {
    const message = `invalid filter 'stars=${stars}': strconv.Atoi: parsing ${JSON.stringify(stars)}: invalid syntax`;
    return apiError('invalid', message, 'filter.invalid');
  }
  if (options.limit < 0 || options.limit > 100)
    return apiError('invalid', `limit ${options.limit} is outside the range of [1, 100]`, 'search.limit');
  const names = daemon.remotes.hub.search(term);
  const limit = options.limit > 0 ? options.limit : 25;
  return ok(
    names
      .slice(0, limit)
      .map((name) => ({ name, description: '', star_count: 0, is_official: !name.includes('/'), is_automated: false })),
  );
}

/** Any name with a password is an account of the simulated registries. */
function* login(daemon: Daemon, registry: string, user: string, password: string): ApiTask<{ Status: string }> {
  yield* daemon.pass(90);
  const domain =
    registry === '' || registry.includes('index.docker.io')
      ? 'docker.io'
      : registry.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  const reached = yield* reachRegistry(daemon, { domain, path: '' });
  if (!reached.ok) return reached;
  if (user === '' || password === '')
    return apiError(
      'unauthorized',
      'Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
      'registry.unauthorized',
    );
  daemon.remotes.logins.set(domain, user);
  return ok({ Status: 'Login Succeeded' });
}

/** The platform that the stored image's configuration names. */
function platformOf(daemon: Daemon, reference: Reference, json: string): Pick<ManifestAnswer, 'platform'> {
  const parsed = parseManifest(json);
  const blob = parsed.ok ? daemon.remotes.registryOf(reference)?.blobs.get(parsed.value.config.digest) : undefined;
  const config = blob === undefined ? undefined : parseImageConfig(utf8Decode(blob));
  if (config?.ok !== true) return {};
  const { architecture, os } = config.value;
  return { platform: { architecture, os } };
}

function* manifest(daemon: Daemon, text: string): ApiTask<ManifestAnswer> {
  const parsed = parseReference(text);
  if (!parsed.ok) return apiError('invalid', parsed.error, 'image.invalid-reference');
  const reference = withDefaultTag(parsed.value);
  const reached = yield* reachRegistry(daemon, reference);
  if (!reached.ok) return reached;
  const fromHub = reference.domain === 'docker.io' ? yield* daemon.remotes.hub.find(reference) : undefined;
  if (fromHub !== undefined) {
    const { digest, json } = fromHub.manifest;
    return ok({ digest, mediaType: 'application/vnd.oci.image.manifest.v1+json', json });
  }
  const stored = daemon.remotes
    .registryOf(reference)
    ?.repository(reference.path)
    ?.find(reference.digest ?? reference.tag ?? 'latest');
  if (stored !== undefined) return ok({ ...stored, ...platformOf(daemon, reference, stored.json) });
  const remote = yield* findRemote(daemon, reference);
  return remote.ok ? apiError('not-found', 'manifest unknown', 'registry.manifest-unknown') : remote;
}
