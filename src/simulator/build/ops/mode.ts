import type { Node } from '../../filesystem/index.ts';
import { parseMode } from '../../process/programs/file-mode.ts';

/** What `--chmod` does. */
export interface ModeChange {
  /** The mode of folders that the copy creates on the way: only an octal mode counts there. */
  readonly folderMode: number | undefined;
  readonly apply: (node: Node) => number;
}

/** `755`, or chmod's symbolic form without a umask; undefined for neither (the Dockerfile frontend has refused it before). */
export function parseChmod(text: string): ModeChange | undefined {
  if (/^[0-7]+$/.test(text)) {
    const mode = Number.parseInt(text, 8) & 0o7777;
    return { folderMode: mode & 0o777, apply: () => mode };
  }
  const change = parseMode(text, 0);
  if (change === undefined) return undefined;
  return { folderMode: undefined, apply: (node) => change(node.attributes.mode, node.kind === 'directory') };
}
