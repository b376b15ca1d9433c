import { utf8Length } from '../base/bytes.ts';
import { err, ok } from '../base/result.ts';
import { type Credentials, type Errno, type FsResult, type Mount, ROOT } from './file-system.ts';
import type { Node } from './inode.ts';
import { allows, EXECUTE } from './permissions.ts';
import { getNode, joinPath, splitPath } from './tree.ts';

/** Where a path leads. */
export interface Place {
  /** Absolute and free of symbolic links. */
  readonly path: string;
  readonly mount: Mount;
  /** The path within `mount.source`. */
  readonly inner: string;
  /** Undefined when nothing is there (then the parent is there). */
  readonly node: Node | undefined;
  /** The folder that holds it; undefined at `/`. */
  readonly parent: Place | undefined;
}

/** A place that was found to hold something. */
export interface Found extends Place {
  readonly node: Node;
}

const MOST_LINKS = 40;
const LONGEST_NAME = 255;
const LONGEST_PATH = 4095;

/** Mounts by their target, and the walk along a path through them. */
export class Namespace {
  #mounts: Mount[] = [];
  /** The visible (last) mount at each target. */
  readonly #top = new Map<string, Mount>();
  #folders: ReadonlyMap<string, readonly string[]> | undefined;

  get mounts(): readonly Mount[] {
    return this.#mounts;
  }

  /** Symbolic links in the target are followed first, as `mount` does. */
  mount(mount: Mount): void {
    const where = this.#mounts.length === 0 ? undefined : this.walk(mount.target, ROOT, true);
    const target = where?.ok === true ? where.value.path : `/${splitPath(mount.target).join('/')}`;
    const entry = target === mount.target ? mount : { ...mount, target };
    this.#mounts = [...this.#mounts, entry];
    this.#top.set(target, entry);
    this.#folders = undefined;
  }

  /** Takes the last mount at `target` away; what it covered is visible again. */
  unmount(target: string): void {
    const index = this.#mounts.findLastIndex((mount) => mount.target === target);
    if (index < 0) return;
    this.#mounts = this.#mounts.filter((_, i) => i !== index);
    const covered = this.#mounts.findLast((mount) => mount.target === target);
    if (covered === undefined) this.#top.delete(target);
    else this.#top.set(target, covered);
    this.#folders = undefined;
  }

  isMountPoint(path: string): boolean {
    return this.#top.has(path);
  }

  /** Whether something is mounted at `path` or below it. */
  holdsMount(path: string): boolean {
    for (const target of this.#top.keys()) if (target === path || target.startsWith(`${path}/`)) return true;
    return false;
  }

  /** Names of mount points directly in the folder `path`. */
  mountedNames(path: string): readonly string[] {
    if (this.#top.size <= 1) return [];
    this.#folders ??= Map.groupBy(this.#top.keys(), (target) => target.slice(0, target.lastIndexOf('/')) || '/');
    return (this.#folders.get(path) ?? [])
      .filter((target) => target !== '/')
      .map((t) => t.slice(t.lastIndexOf('/') + 1));
  }

  #root(): Place {
    const mount = this.#top.get('/');
    if (mount === undefined) throw new Error('a mount namespace needs a root');
    return rootOf(mount, '/', undefined);
  }

  /** Follows `path`; its last name may be missing (then `node` is undefined). `follow` resolves a final symbolic link. */
  walk(path: string, as: Credentials, follow: boolean): FsResult<Place> {
    if (path === '') return err('ENOENT');
    if (path.length > LONGEST_PATH) return err('ENAMETOOLONG');
    const rest = splitPath(path).reverse();
    let mustBeFolder = /\/\.?$/.test(path) || path.endsWith('/..');
    let here = this.#root();
    let links = 0;
    for (;;) {
      const name = rest.pop();
      if (name === undefined) break;
      const error = searchable(here, as);
      if (error !== undefined) return err(error);
      if (name === '..') {
        here = here.parent ?? here;
        continue;
      }
      if (name.length > LONGEST_NAME / 3 && utf8Length(name) > LONGEST_NAME) return err('ENAMETOOLONG');
      const next = this.#child(here, name);
      if (next.node === undefined) {
        if (rest.length > 0) return err('ENOENT');
        return ok(next);
      }
      if (next.node.kind === 'symlink' && (rest.length > 0 || follow || mustBeFolder)) {
        if (++links > MOST_LINKS) return err('ELOOP');
        const { target } = next.node;
        if (target === '') return err('ENOENT');
        if (target.startsWith('/')) here = this.#root();
        if (rest.length === 0 && /\/\.?$/.test(target)) mustBeFolder = true;
        rest.push(...splitPath(target).reverse());
        continue;
      }
      here = next;
    }
    if (mustBeFolder && here.node !== undefined && here.node.kind !== 'directory') return err('ENOTDIR');
    return ok(here);
  }

  /** As {@link walk}, but ENOENT when nothing is there. */
  find(path: string, as: Credentials, follow: boolean): FsResult<Found> {
    const walked = this.walk(path, as, follow);
    if (!walked.ok) return walked;
    const found = walked.value;
    return isFound(found) ? ok(found) : err('ENOENT');
  }

  #child(parent: Place, name: string): Place {
    const path = joinPath(parent.path, name);
    const mount = this.#top.size > 1 ? this.#top.get(path) : undefined;
    if (mount !== undefined) return rootOf(mount, path, parent);
    const folder = parent.node;
    const node = folder?.kind === 'directory' ? folder.entries.get(name) : undefined;
    return { path, mount: parent.mount, inner: joinPath(parent.inner, name), node, parent };
  }
}

export const isFound = (place: Place): place is Found => place.node !== undefined;

function rootOf(mount: Mount, path: string, parent: Place | undefined): Place {
  const inner = mount.subpath;
  const node = inner === '/' ? mount.source.tree : getNode(mount.source.tree, inner);
  return { path, mount, inner, node, parent };
}

function searchable(place: Place, as: Credentials): Errno | undefined {
  if (place.node === undefined) return 'ENOENT';
  if (place.node.kind !== 'directory') return 'ENOTDIR';
  return allows(place.node, as, EXECUTE) ? undefined : 'EACCES';
}
