import type { LiveTree, Mount } from '../../filesystem/index.ts';
import { createLiveTree } from '../../filesystem/live-tree.ts';
import { emptyTree, getNode } from '../../filesystem/tree.ts';
import type { Container, MountPoint } from './container.ts';

/** What a tmpfs of a container is mounted with. */
export interface TmpfsOptions {
  /** Bytes. */
  readonly limit?: number | undefined;
  readonly mode?: number | undefined;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly readOnly?: boolean;
  /** As /proc/mounts shows them. */
  readonly flags: readonly string[];
}

/** The bytes of `size=64m` among mount options. */
export function sizeOption(options: string): number | undefined {
  const size = /(?:^|,)size=(\d+)([kmg]?)/i.exec(options);
  if (size === null) return undefined;
  const unit = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[(size[2] ?? '').toLowerCase()] ?? 1;
  return Number(size[1]) * unit;
}

/** Docker's own flags for a tmpfs, each of which its opposite in the options takes away. */
const FLAGS = [
  ['nosuid', 'suid'],
  ['nodev', 'dev'],
  ['noexec', 'exec'],
] as const;

/** `size=64m,mode=1770,ro` as `--tmpfs` takes it. */
export function tmpfsOptions(text: string): TmpfsOptions {
  const words = text.split(',');
  const number = (key: string, base: number): number | undefined => {
    const value = words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
    return value === undefined ? undefined : Number.parseInt(value, base);
  };
  return {
    limit: sizeOption(text),
    mode: number('mode', 8),
    uid: number('uid', 10),
    gid: number('gid', 10),
    readOnly: words.includes('ro'),
    flags: FLAGS.filter(([, opposite]) => !words.includes(opposite)).map(([flag]) => flag),
  };
}

/** The options of `--mount type=tmpfs`. */
export function tmpfsOptionsOf({ spec, readOnly }: MountPoint): TmpfsOptions {
  const { SizeBytes: limit, Mode: mode } = spec.TmpfsOptions ?? {};
  return { limit, mode, readOnly, flags: FLAGS.map(([flag]) => flag) };
}

/** A tmpfs at `target`: empty at the first start, with owner and mode of the folder below unless options tell others. */
export function tmpfsMount(container: Container, target: string, options: TmpfsOptions, now: number): Mount {
  let source: LiveTree | undefined = container.tmpfs.get(target);
  if (source === undefined) {
    const below = getNode(container.root.tree, target);
    const inherited = below?.kind === 'directory' ? below.attributes : { uid: 0, gid: 0 };
    const mode = options.mode || (below?.kind === 'directory' ? below.attributes.mode : 0o1777);
    const { uid = inherited.uid, gid = inherited.gid } = options;
    source = createLiveTree(emptyTree({ uid, gid, mode, mtime: Math.floor(now / 1000) }));
    container.tmpfs.set(target, source);
  }
  const { limit, readOnly = false, flags } = options;
  return { target, source, subpath: '/', readOnly, type: 'tmpfs', flags, ...(limit ? { limit } : {}) };
}
