import { utf8Encode } from '../base/bytes.ts';
import { compareBytewise } from '../base/go-json.ts';
import { digestOf } from '../oci/index.ts';
import { BlobStore } from '../storage/index.ts';

/** A manifest as a registry keeps it: the bytes that were pushed and their type. */
export interface StoredManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly json: string;
}

/** A repository: manifests by digest, and tags that point to them. Blobs are shared, but each repository knows its own. */
export class Repository {
  readonly manifests = new Map<string, StoredManifest>();
  readonly tags = new Map<string, string>();
  readonly blobs = new Set<string>();

  /** By tag or digest. */
  find(reference: string): StoredManifest | undefined {
    return this.manifests.get(reference.includes(':') ? reference : (this.tags.get(reference) ?? ''));
  }
}

/** An in-memory registry, content-addressed as the real one. */
export class Distribution {
  /** As it stands in image names: `localhost:5000`, `docker.io`. */
  readonly host: string;
  readonly blobs = new BlobStore();
  readonly #repositories = new Map<string, Repository>();

  constructor(host: string) {
    this.host = host;
  }

  repository(path: string): Repository | undefined {
    return this.#repositories.get(path);
  }

  /** The repository, made when it is not there yet. */
  ensure(path: string): Repository {
    let repository = this.#repositories.get(path);
    if (repository === undefined) {
      repository = new Repository();
      this.#repositories.set(path, repository);
    }
    return repository;
  }

  /** Names of the repositories, in byte order. */
  catalog(): string[] {
    return [...this.#repositories.keys()].sort(compareBytewise);
  }

  /** Where else a blob is, for mounting it from there; undefined when it is nowhere. */
  repositoryWith(blob: string): string | undefined {
    for (const [path, repository] of this.#repositories) if (repository.blobs.has(blob)) return path;
    return undefined;
  }

  putManifest(
    path: string,
    json: string,
    mediaType: string,
    tag: string | undefined,
  ): { readonly digest: string; readonly before?: string } {
    const repository = this.ensure(path);
    const digest = digestOf(utf8Encode(json));
    repository.manifests.set(digest, { digest, mediaType, json });
    if (tag === undefined) return { digest };
    const before = repository.tags.get(tag);
    repository.tags.set(tag, digest);
    return { digest, ...(before !== undefined && { before }) };
  }

  /** Deletes a manifest and the tags that point to it; false when there was none. */
  deleteManifest(path: string, digest: string): boolean {
    const repository = this.#repositories.get(path);
    if (repository === undefined || !repository.manifests.delete(digest)) return false;
    for (const [tag, target] of repository.tags) if (target === digest) repository.tags.delete(tag);
    return true;
  }
}
