import { utf8Decode } from '../../base/bytes.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Tree } from '../../filesystem/index.ts';
import { parseGroup, parsePasswd } from '../../process/users.ts';
import { followInTree } from '../rootfs-editor.ts';

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Whether a part of `--chown` is a name to be looked up, and not a number or `root`. */
const isName = (part: string): boolean => part !== 'root' && !/^[-+]?\d+$/.test(part);

/** The files of the image that `--chown=…` looks into. */
export function ownerFiles(spec: string): readonly string[] {
  const [user = '', group] = splitOwner(spec);
  return [...(isName(user) ? ['/etc/passwd'] : []), ...(group !== undefined && isName(group) ? ['/etc/group'] : [])];
}

function splitOwner(spec: string): readonly [string, string | undefined] {
  const colon = spec.indexOf(':');
  return colon < 0 ? [spec, undefined] : [spec.slice(0, colon), spec.slice(colon + 1)];
}

/**
 * Whom `--chown=user:group` names, by the image's own files. Unknown names are no error: such a user is root, such a group
 * is the user's number. Undefined `image` is scratch, which has nowhere to look.
 */
export function resolveOwner(spec: string, image: Tree | undefined): Result<Owner, string> {
  const [user, group] = splitOwner(spec);
  if (image === undefined && ownerFiles(spec).length > 0) return err('invalid user index: -1');
  let uid = 0;
  let gid = 0;
  if (isName(user)) {
    const text = readText(image, '/etc/passwd');
    if (!text.ok) return text;
    const entry = parsePasswd(text.value).find(({ name }) => name === user);
    uid = entry?.uid ?? 0;
    gid = entry?.gid ?? 0;
  } else uid = gid = user === 'root' ? 0 : Number(user);
  if (group !== undefined) {
    if (isName(group)) {
      const text = readText(image, '/etc/group');
      if (!text.ok) return text;
      gid = parseGroup(text.value).find(({ name }) => name === group)?.gid ?? gid;
    } else gid = group === 'root' ? 0 : Number(group);
  }
  return ok({ uid, gid });
}

/** The text of a file of an image; empty when there is none. */
function readText(image: Tree | undefined, path: string): Result<string, string> {
  const node = image === undefined ? undefined : followInTree(image, path);
  if (node === undefined) return ok('');
  return node.kind === 'file' ? ok(utf8Decode(node.content.bytes)) : err(`${path} is not a regular file`);
}
