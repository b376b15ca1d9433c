import type { ImageSummary } from '../../../api/image.ts';
import { familiarName, parseReference } from '../../../oci/reference.ts';
import { ago, humanSize, size3, truncateId, unixTime } from '../columns.ts';
import type { RowKind } from '../row-kind.ts';

/** A line of `docker images`: an image under one of its names. */
export interface ImageRow {
  readonly image: ImageSummary;
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
  readonly trunc: boolean;
  readonly now: number;
}

/** Which lines an image has: one for each tag, and with digests one for each of these; dangling ones a single `<none>` line. */
export function imageRowsOf(
  image: ImageSummary,
  options: {
    readonly digestColumn: boolean;
    readonly needDigest: boolean;
    readonly trunc: boolean;
    readonly now: number;
  },
): ImageRow[] {
  const { trunc, now } = options;
  const row = (repository: string, tag: string, digest: string): ImageRow => ({
    image,
    repository,
    tag,
    digest,
    trunc,
    now,
  });
  const tags = byRepository(
    image.RepoTags.filter((tag) => tag !== '<none>:<none>'),
    'tag',
  );
  const digests = byRepository(
    image.RepoDigests.filter((digest) => digest !== '<none>@<none>'),
    'digest',
  );
  if (tags.size === 0 && digests.size === 0) return [row('<none>', '<none>', '<none>')];
  const rows: ImageRow[] = [];
  for (const [repository, names] of tags) {
    const known = options.needDigest ? (digests.get(repository) ?? []) : [];
    digests.delete(repository);
    for (const tag of names) {
      if (known.length === 0) rows.push(row(repository, tag, '<none>'));
      for (const digest of known) rows.push(row(repository, tag, digest));
    }
  }
  for (const [repository, known] of digests) {
    if (options.digestColumn) rows.push(...known.map((digest) => row(repository, '<none>', digest)));
    else rows.push(row(repository, '<none>', ''));
  }
  return rows;
}

function byRepository(references: readonly string[], part: 'tag' | 'digest'): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const reference of references) {
    const named = parseReference(reference);
    const value = named.ok ? named.value[part] : undefined;
    if (!named.ok || value === undefined) continue;
    const name = familiarName(named.value);
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

export const imageRows: RowKind<ImageRow> = {
  type: '*formatter.imageContext',
  headers: {
    ID: 'IMAGE ID',
    Repository: 'REPOSITORY',
    Tag: 'TAG',
    Digest: 'DIGEST',
    CreatedSince: 'CREATED',
    CreatedAt: 'CREATED AT',
    Size: 'SIZE',
    Containers: 'CONTAINERS',
    VirtualSize: 'SIZE',
    SharedSize: 'SHARED SIZE',
    UniqueSize: 'UNIQUE SIZE',
  },
  columns: {
    Containers: ({ image }) => (image.Containers === -1 ? 'N/A' : String(image.Containers)),
    CreatedAt: ({ image }) => unixTime(image.Created),
    CreatedSince: ({ image, now }) => ago(now, image.Created),
    Digest: ({ digest }) => digest,
    ID: ({ image, trunc }) => (trunc ? truncateId(image.Id) : image.Id),
    Repository: ({ repository }) => repository,
    SharedSize: ({ image }) => (image.SharedSize === -1 ? 'N/A' : humanSize(image.SharedSize)),
    Size: ({ image }) => size3(image.Size),
    Tag: ({ tag }) => tag,
    UniqueSize: ({ image }) =>
      image.Size === -1 || image.SharedSize === -1 ? 'N/A' : humanSize(image.Size - image.SharedSize),
    VirtualSize: ({ image }) => humanSize(image.Size),
  },
};
