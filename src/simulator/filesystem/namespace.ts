import { utf8Length } from '../base/bytes.ts';
import { err, ok } from '../base/result.ts';
import { type Credentials, type Errno, type FsResult, type Mount, ROOT } from './file-system.ts';
import type { Node } from './inode.ts';
import { createLiveTree, type Pin, stateOf } from './live-tree.ts';
import { allows, EXECUTE } from './permissions.ts';
import { emptyTree, getNode, joinPath, setNode, splitPath } from './tree.ts';

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

/** The last name of a path and the folder that holds it. */
export interface Last {
  readonly folder: Place;
  readonly name: string;
  /** `dot` and `dotdot` are `.` and `..`; `root` is `/`. */
  readonly kind: 'normal' | 'dot' | 'dotdot' | 'root';
  /** Slashes follow the name. */
  readonly slash: boolean;
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
  #names: ReadonlySet<string> | undefined;
  /** The trees know these weakly: they live as long as the namespace. */
  readonly #pins: Pin[] = [];

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
    this.#names = undefined;
    if (entry.pinned === true && entry.subpath !== '/') this.#pin(entry);
  }

  #pin(entry: Mount): void {
    let present = entry;
    const replace = (next: Mount): void => {
      this.#mounts = this.#mounts.map((one) => (one === present ? next : one));
      if (this.#top.get(next.target) === present) this.#top.set(next.target, next);
      present = next;
    };
    const pin: Pin = {
      get path() {
        return present.subpath;
      },
      set path(subpath) {
        replace({ ...present, subpath });
      },
      lost: (node) => replace({ ...present, ...alone(node) }),
    };
    this.#pins.push(pin);
    stateOf(entry.source).pin(pin);
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
    this.#names = undefined;
  }

  /** Last names of mount points: most names on a way are none, and then the whole path need not be looked up. */
  get #lastNames(): ReadonlySet<string> {
    this.#names ??= new Set([...this.#top.keys()].map((target) => target.slice(target.lastIndexOf('/') + 1)));
    return this.#names;
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

  /**
   * Goes to the folder that holds the last name of `path`, as the kernel does before it creates, removes or renames. Every
   * folder on the way must be searchable, and links on the way are followed.
   */
  parent(path: string, as: Credentials): FsResult<Last> {
    if (path === '') return err('ENOENT');
    if (path.length > LONGEST_PATH) return err('ENAMETOOLONG');
    return this.#toParent(this.#root(), path, as, { count: 0 });
  }

  /**
   * Follows `path`; its last name may be missing (then `node` is undefined). `follow` resolves a final symbolic link.
   * `create` is for opening with O_CREAT, which takes a slash after the last name for the wish to create a folder: EISDIR.
   */
  walk(path: string, as: Credentials, follow: boolean, create = false): FsResult<Place> {
    const last = this.parent(path, as);
    return last.ok ? this.#finish(last.value, as, follow, { count: 0 }, create) : last;
  }

  /** The place of a last name, without following it: `.` and `..` lead to folders. */
  at({ folder, name, kind }: Last): Place {
    if (kind === 'normal') return this.#child(folder, name);
    return kind === 'dotdot' ? (folder.parent ?? folder) : folder;
  }

  /** Where a write to a path that is a dangling link would create the file, and all else that {@link walk} finds. */
  #finish(last: Last, as: Credentials, follow: boolean, links: { count: number }, create = false): FsResult<Place> {
    if (create && last.slash && last.kind === 'normal') return err('EISDIR');
    const place = this.at(last);
    const { node } = place;
    if (node?.kind === 'symlink' && (follow || last.slash)) {
      if (++links.count > MOST_LINKS) return err('ELOOP');
      const next = this.#toParent(last.folder, node.target + (last.slash ? '/' : ''), as, links);
      return next.ok ? this.#finish(next.value, as, true, links, create) : next;
    }
    if (last.slash && node !== undefined && node.kind !== 'directory') return err('ENOTDIR');
    return ok(place);
  }

  #toParent(from: Place, path: string, as: Credentials, links: { count: number }): FsResult<Last> {
    if (path === '') return err('ENOENT');
    const rest = namesOf(path);
    let here = path.startsWith('/') ? this.#root() : from;
    for (;;) {
      const name = rest.pop();
      if (name === undefined) return ok({ folder: here, name: '/', kind: 'root', slash: false });
      const error = searchable(here, as);
      if (error !== undefined) return err(error);
      if (name.length > LONGEST_NAME / 3 && utf8Length(name) > LONGEST_NAME) return err('ENAMETOOLONG');
      if (rest.length === 0 || (rest.length === 1 && rest[0] === '')) {
        return ok({ folder: here, name, kind: kindOf(name), slash: rest.length === 1 });
      }
      if (name === '.') continue;
      if (name === '..') {
        here = here.parent ?? here;
        continue;
      }
      const next = this.#child(here, name);
      if (next.node === undefined) return err('ENOENT');
      if (next.node.kind === 'symlink') {
        if (++links.count > MOST_LINKS) return err('ELOOP');
        const last = this.#toParent(here, next.node.target, as, links);
        if (!last.ok) return last;
        const led = this.#finish(last.value, as, true, links);
        if (!led.ok) return led;
        here = led.value;
      } else here = next;
      if (here.node === undefined) return err('ENOENT');
      if (here.node.kind !== 'directory') return err('ENOTDIR');
    }
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
    const mount = this.#lastNames.has(name) ? this.#top.get(path) : undefined;
    if (mount !== undefined) return rootOf(mount, path, parent);
    const folder = parent.node;
    const node = folder?.kind === 'directory' ? folder.entries.get(name) : undefined;
    return { path, mount: parent.mount, inner: joinPath(parent.inner, name), node, parent };
  }
}

/** A file or folder that has lost its name, in a tree of its own. */
function alone(node: Node): Pick<Mount, 'source' | 'subpath' | 'removed'> {
  if (node.kind === 'directory') return { source: createLiveTree(node), subpath: '/', removed: true };
  return { source: createLiveTree(setNode(emptyTree(), '/file', node)), subpath: '/file' };
}

const kindOf = (name: string): Last['kind'] => (name === '.' ? 'dot' : name === '..' ? 'dotdot' : 'normal');

/** The names of a path, the last one first; an empty one before it all when the path ends in slashes. */
function namesOf(path: string): string[] {
  const names = path.split('/').filter((name) => name !== '');
  if (path.endsWith('/') && names.length > 0) names.push('');
  return names.reverse();
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
