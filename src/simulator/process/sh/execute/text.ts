import type { Shell } from '../shell.ts';

/** The script's own text of a node, on one line, for `jobs` and messages. */
export const sourceSlice = (shell: Shell, node: { readonly pos: number; readonly end: number }): string =>
  shell.source.text
    .slice(node.pos, node.end)
    .replace(/\s*\n\s*/g, '; ')
    .trim();
