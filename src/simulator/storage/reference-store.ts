import { compareBytewise } from '../base/go-json.ts';
import { canonicalName, canonicalString, type Reference, repositoryOf, withDefaultTag } from '../oci/index.ts';

/** Which names lead to which images: tags, and the digests that images have in registries. */
export class ReferenceStore {
  readonly #images = new Map<string, { readonly reference: Reference; readonly image: string }>();

  /** Gives a tag or a digest reference to an image and returns the image that had it before. */
  set(reference: Reference, image: string): string | undefined {
    const key = keyOf(reference);
    const before = this.#images.get(key)?.image;
    this.#images.set(key, { reference: exact(reference), image });
    return before;
  }

  /** The image that a name leads to. No tag means `latest`; with tag and digest, the digest alone counts. */
  get(reference: Reference): string | undefined {
    return this.#images.get(keyOf(reference))?.image;
  }

  /** False when there was no such name. */
  delete(reference: Reference): boolean {
    return this.#images.delete(keyOf(reference));
  }

  /** All names of an image, tags and digests, in byte order. */
  referencesOf(image: string): readonly Reference[] {
    return this.#sorted((entry) => entry.image === image);
  }

  /** All names in a repository, in byte order. */
  inRepository(reference: Reference): readonly Reference[] {
    const name = canonicalName(reference);
    return this.#sorted((entry) => canonicalName(entry.reference) === name);
  }

  #sorted(wanted: (entry: { readonly reference: Reference; readonly image: string }) => boolean): readonly Reference[] {
    return [...this.#images]
      .filter(([, entry]) => wanted(entry))
      .sort(([a], [b]) => compareBytewise(a, b))
      .map(([, entry]) => entry.reference);
  }
}

function exact(reference: Reference): Reference {
  const { digest } = reference;
  return digest === undefined ? withDefaultTag(reference) : { ...repositoryOf(reference), digest };
}

const keyOf = (reference: Reference): string => canonicalString(exact(reference));
