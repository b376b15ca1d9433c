import { err, ok, type Result } from '../../base/result.ts';
import { emptyTree, type Tree } from '../../filesystem/index.ts';
import { RootfsEditor } from '../rootfs-editor.ts';
import { makeAllFolders } from './copy.ts';
import { resolveOwner } from './owner.ts';

/** Makes the folder of a WORKDIR, owned by the USER of that line; the failure is BuildKit's text. */
export function makeWorkdir(
  root: Tree | undefined,
  path: string,
  user: string,
  times: { readonly now: number; readonly fixed: number | undefined },
): Result<Tree, string> {
  const owner = user === '' ? ok(undefined) : resolveOwner(user, root);
  if (!owner.ok) return owner;
  const editor = new RootfsEditor(root ?? emptyTree({ mtime: times.now }), times.now);
  const resolved = editor.resolve(path);
  if (!resolved.ok) return resolved;
  const made = makeAllFolders(editor, resolved.value, {
    mode: 0o755,
    owner: owner.value,
    ...(times.fixed === undefined ? {} : { mtime: times.fixed }),
  });
  return made.ok ? ok(editor.freeze()) : err(made.error);
}
