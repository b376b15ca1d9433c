import { say, type Words } from '../../i18n/index.ts';
import { formatBytes, sheetThickness, shortId } from '../design/format.ts';
import type { TransferView, World } from '../session/simulator.ts';

/** A layer as it lies on a registry's shelf. */
export interface ShelfSheet {
  readonly digest: string;
  readonly shortDigest: string;
  readonly sizeText: string;
  readonly thickness: number;
  /** Several manifests of this registry name it; its bytes are there once. */
  readonly shared: boolean;
}

/** A manifest: a stack that never moves, with the labels tied to it now. */
export interface ShelfStack {
  readonly digest: string;
  readonly shortDigest: string;
  readonly title: string;
  readonly sheets: readonly ShelfSheet[];
  readonly sizeText: string;
  /** Tags that point here now. */
  readonly tags: readonly Tag[];
  /** How to get just this one, whatever the tags do. */
  readonly reference: string;
}

export interface Tag {
  /** The same as long as it is the same label, wherever it hangs. */
  readonly key: string;
  readonly name: string;
}

export interface ShelfRepository {
  readonly key: string;
  readonly name: string;
  readonly stacks: readonly ShelfStack[];
}

export interface Shelf {
  readonly host: string;
  readonly title: string;
  readonly repositories: readonly ShelfRepository[];
}

/** A layer of the last pull or push. */
export interface Moving {
  readonly digest: string;
  readonly shortDigest: string;
  readonly sizeText: string;
  readonly thickness: number;
  /** Share that has travelled, 0 to 1; 1 for those that need not. */
  readonly share: number;
  /** It was there before: only a tick. */
  readonly ticked: boolean;
  readonly text: string;
}

export interface Journey {
  readonly direction: 'push' | 'pull';
  readonly title: string;
  /** From the bottom of the stack up. */
  readonly layers: readonly Moving[];
  readonly done: boolean;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

export interface RegistryPicture {
  readonly shelves: readonly Shelf[];
  readonly journey?: Journey;
  readonly empty: boolean;
  readonly summary: string;
}

/** The registries as far as this computer has dealt with them, and the last journey of layers. */
export function registryPicture(world: World, words: Words): RegistryPicture {
  const hosts = new Map<string, true>();
  for (const manifest of world.registryManifests.values()) hosts.set(manifest.registry, true);
  const shelves = [...hosts.keys()].sort(hubFirst).map((host) => shelf(world, host, words));
  const journey = journeyOf(world, words);
  return {
    shelves,
    ...(journey !== undefined && { journey }),
    empty: shelves.length === 0 && journey === undefined,
    summary: say(words.registry.summary, { registries: shelves.length, tags: world.registryTags.size }),
  };
}

const HUB = 'docker.io';
const hubFirst = (a: string, b: string): number => Number(b === HUB) - Number(a === HUB) || a.localeCompare(b, 'en');

const hostName = (host: string, words: Words): string =>
  host === HUB ? words.registry.hub : say(words.registry.local, { host });

/** `nginx` for `library/nginx` of the Hub, as people write it. */
function familiar(host: string, repository: string): string {
  if (host === HUB) return repository.replace(/^library\//, '');
  return `${host}/${repository}`;
}

function shelf(world: World, host: string, words: Words): Shelf {
  const manifests = [...world.registryManifests.values()].filter((one) => one.registry === host);
  const uses = new Map<string, number>();
  for (const manifest of manifests)
    for (const digest of new Set(manifest.layers.map((layer) => layer.digest)))
      uses.set(digest, (uses.get(digest) ?? 0) + 1);
  const repositories = [...new Set(manifests.map((one) => one.repository))].map((repository): ShelfRepository => {
    const name = familiar(host, repository);
    const stacks = manifests
      .filter((one) => one.repository === repository)
      .map(({ digest, layers }): ShelfStack => {
        const size = layers.reduce((sum, layer) => sum + layer.size, 0);
        return {
          digest,
          shortDigest: shortId(digest),
          title: say(words.registry.manifest, { digest: shortId(digest) }),
          sheets: layers.map((layer) => ({
            digest: layer.digest,
            shortDigest: shortId(layer.digest),
            sizeText: formatBytes(layer.size),
            thickness: thickness(layer.size),
            shared: (uses.get(layer.digest) ?? 0) > 1,
          })),
          sizeText: say(words.registry.layers, { count: layers.length, size: formatBytes(size) }),
          tags: tagsOf(world, `${host}/${repository}:`, digest),
          reference: `${name}@${digest}`,
        };
      });
    return { key: `${host}/${repository}`, name, stacks };
  });
  return { host, title: hostName(host, words), repositories };
}

/** Sheets on a shelf are thinner than those of a stack that one works on. */
const thickness = (size: number): number => Math.round(Math.max(4, sheetThickness(size) / 3));

function tagsOf(world: World, prefix: string, digest: string): readonly Tag[] {
  return [...world.registryTags]
    .filter(([name, one]) => one === digest && name.startsWith(prefix))
    .map(([name]) => ({ key: name, name: name.slice(prefix.length) }));
}

/** The layers of the last pull or push: the run of transfers at the end that belong together. */
function journeyOf(world: World, words: Words): Journey | undefined {
  const last = world.transfers.at(-1);
  if (last === undefined) return undefined;
  const layers: TransferView[] = [];
  for (const one of [...world.transfers].reverse()) {
    const again = layers.some((layer) => layer.digest === one.digest);
    if (one.reference !== last.reference || one.direction !== last.direction || again) break;
    layers.push(one);
  }
  // A pull begins with the lowest layer, a push with the highest.
  if (last.direction === 'pull') layers.reverse();
  const moving = layers.map((layer) => movingLayer(layer, words));
  const travelling = layers.filter((layer) => layer.outcome === 'sent');
  const sum = (key: 'size' | 'current'): number => travelling.reduce((total, layer) => total + layer[key], 0);
  const host = hostName(last.reference.slice(0, last.reference.indexOf('/')), words);
  const reference = last.reference.replace(/^docker\.io\/(library\/)?/, '');
  const pull = last.direction === 'pull';
  const title = say(words.registry.transfer[last.direction], { reference: shortReference(reference) });
  // What runs now has fetched nothing: the picture must not look as if it had.
  const earlier = last.at < (world.commands.at(-1)?.at ?? 0);
  return {
    direction: last.direction,
    title: earlier ? say(words.registry.earlier, { title }) : title,
    layers: moving,
    done: layers.every((layer) => layer.phase === 'done'),
    text: say(words.registry.travelled, {
      moved: formatBytes(sum('current')),
      total: formatBytes(sum('size')),
      kept: layers.length - travelling.length,
      count: layers.length,
    }),
    from: pull ? host : words.registry.here,
    to: pull ? words.registry.here : host,
  };
}

const shortReference = (reference: string): string =>
  reference.replace(/@sha256:([0-9a-f]{12})[0-9a-f]+/, '@sha256:$1…');

function movingLayer(layer: TransferView, words: Words): Moving {
  const ticked = layer.outcome !== 'sent';
  return {
    digest: layer.digest,
    shortDigest: shortId(layer.digest),
    sizeText: formatBytes(layer.size),
    thickness: Math.max(16, Math.round(sheetThickness(layer.size) / 1.6)),
    share: ticked || layer.size === 0 ? 1 : layer.current / layer.size,
    ticked,
    text: ticked
      ? words.registry.outcome[layer.outcome === 'mounted' ? 'mounted' : 'exists']
      : words.registry.phase[layer.phase],
  };
}
