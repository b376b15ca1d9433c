import { utf8Decode } from '../../base/bytes.ts';
import { cleanPath, joinPath } from '../../base/go-path.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { RunMount } from '../../dockerfile/index.ts';
import { createLiveTree, emptyTree, type LiveTree, type Mount, type Node, type Tree } from '../../filesystem/index.ts';
import type { BuildCache, Snapshot } from '../cache.ts';
import type { MountPlan } from '../definition.ts';
import { nodeInTree, resolveInTree } from '../rootfs-editor.ts';
import { mountedFile } from './sandbox.ts';

/** What `RUN --mount=…` asks for, made. */
export interface PreparedMounts {
  readonly mounts: readonly Mount[];
  /** Variables that secrets are given as. */
  readonly variables: readonly string[];
}

export interface MountWorld {
  readonly cache: BuildCache;
  readonly secrets: ReadonlyMap<string, Uint8Array>;
  readonly ssh: readonly string[];
  readonly snapshotOf: (plan: MountPlan) => Snapshot | undefined;
  /** Cache mounts that this build has emptied already; only with `--no-cache`. */
  readonly emptied: Set<string> | undefined;
  /** Whole seconds since the epoch. */
  readonly now: number;
  /** The words of the command that gets them. */
  readonly command: string;
}

/** The failure is BuildKit's text; `wrapped` when it comes from starting the process. */
export interface MountFailure {
  readonly message: string;
  readonly wrapped: boolean;
}

export function prepareMounts(plans: readonly MountPlan[], world: MountWorld): Result<PreparedMounts, MountFailure> {
  const mounts: Mount[] = [];
  const variables: string[] = [];
  for (const plan of plans) {
    const { mount } = plan;
    switch (mount.type) {
      case 'bind': {
        const bind = bindMount(plan, world);
        if (!bind.ok) return bind;
        mounts.push(bind.value);
        break;
      }
      case 'cache':
        mounts.push(cacheMount(plan, world));
        break;
      case 'tmpfs':
        mounts.push({
          ...at(mount, createLiveTree(emptyTree({ mode: 0o1777, mtime: world.now }))),
          type: 'tmpfs',
          ...(mount.size === undefined ? {} : { limit: mount.size }),
        });
        break;
      case 'secret': {
        const data = world.secrets.get(mount.id ?? '');
        if (data === undefined) {
          if (mount.required === true) return err({ message: `secret ${mount.id}: not found`, wrapped: false });
          break;
        }
        if (mount.env !== undefined) variables.push(`${mount.env}=${utf8Decode(data)}`);
        if (mount.target !== undefined) mounts.push(secretMount(mount, data, world.now));
        break;
      }
      case 'ssh':
        if (world.ssh.length === 0 && mount.required === true)
          return err({ message: `unset ssh forward key ${mount.id ?? 'default'}`, wrapped: false });
        break;
    }
  }
  return ok({ mounts, variables });
}

const at = (mount: RunMount, source: LiveTree): Mount => ({
  target: cleanPath(mount.target ?? '/'),
  source,
  subpath: '/',
  readOnly: mount.readOnly,
  type: 'ext4',
});

/** With `rw` the command writes into a copy, which is thrown away. */
function bindMount(plan: MountPlan, world: MountWorld): Result<Mount, MountFailure> {
  const { mount } = plan;
  const tree = world.snapshotOf(plan)?.tree ?? emptyTree();
  const path = joinPath('/', mount.source ?? '/');
  const resolved = resolveInTree(tree, path);
  if (!resolved.ok || nodeInTree(tree, resolved.value) === undefined)
    return err({ message: `open ${path}: no such file or directory`, wrapped: true });
  return ok({ ...at(mount, createLiveTree(tree)), subpath: resolved.value });
}

function cacheMount(plan: MountPlan, world: MountWorld): Mount {
  const { mount } = plan;
  const id = mount.id ?? mount.target ?? '';
  const { emptied } = world;
  if (emptied !== undefined && !emptied.has(id)) {
    world.cache.dropMount(id);
    emptied.add(id);
  }
  const initial = (): Tree => {
    const source = world.snapshotOf(plan)?.tree;
    const path = joinPath('/', mount.source ?? '/');
    const node = source === undefined ? undefined : nodeInTree(source, path);
    if (node?.kind === 'directory' && path !== '/') return node;
    if (node?.kind === 'directory' && mount.uid === undefined && mount.gid === undefined && mount.mode === undefined)
      return node;
    return emptyTree({ mode: mount.mode ?? 0o755, uid: mount.uid ?? 0, gid: mount.gid ?? 0, mtime: world.now });
  };
  const live = world.cache.mount(
    id,
    initial,
    `cached mount ${mount.target ?? ''} from exec ${world.command} with id "/${id}"`,
  );
  return at(mount, live);
}

function secretMount(mount: RunMount, data: Uint8Array, now: number): Mount {
  const attributes = { mode: mount.mode ?? 0o400, uid: mount.uid ?? 0, gid: mount.gid ?? 0 };
  return { ...fileMount(cleanPath(mount.target ?? '/'), mountedFile(data, attributes, now)), type: 'tmpfs' };
}

/** A single file mounted over a path, read-only. */
export function fileMount(target: string, file: Node): Mount {
  const tree: Tree = { ...emptyTree(), entries: new Map([['file', file]]) };
  return { target, source: createLiveTree(tree), subpath: '/file', readOnly: true, type: 'ext4' };
}
