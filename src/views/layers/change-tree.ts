import { formatBytes } from '../design/format.ts';
import type { LayerChange } from '../session/simulator.ts';

/** A file or folder of a layer's changes. Folders on the way that did not change themselves have no change. */
export interface ChangeNode {
  readonly path: string;
  /** The last part of the path, or several joined where a folder holds nothing but the next one. */
  readonly name: string;
  readonly kind: LayerChange['kind'];
  readonly change?: LayerChange['change'];
  readonly opaque: boolean;
  readonly size: number;
  /** Bytes of lower layers that this very change hides. */
  readonly hides: number;
  readonly children: readonly ChangeNode[];
}

/** A line of the tree as it is shown. */
export interface ChangeRow {
  readonly path: string;
  readonly name: string;
  /** 1-based, as `aria-level` counts. */
  readonly level: number;
  readonly kind: LayerChange['kind'];
  readonly change: LayerChange['change'] | 'whiteout' | 'opaque' | 'passed';
  readonly sign: '+' | '~' | '−' | '⊘' | ' ';
  readonly sizeText: string;
  readonly hidesText: string;
  readonly expandable: boolean;
  readonly expanded: boolean;
  /** Its content can be shown. */
  readonly readable: boolean;
  /** 1-based place among its siblings, and how many there are. */
  readonly place: number;
  readonly siblings: number;
}

interface Draft {
  readonly name: string;
  readonly path: string;
  change: LayerChange | undefined;
  readonly children: Map<string, Draft>;
}

/** The changes of a layer as a tree. */
export function changeTree(changes: readonly LayerChange[]): readonly ChangeNode[] {
  const root: Draft = { name: '', path: '', change: undefined, children: new Map() };
  for (const change of changes) {
    let at = root;
    for (const name of change.path.split('/').filter((part) => part !== '')) {
      let next = at.children.get(name);
      if (next === undefined) {
        next = { name, path: `${at.path}/${name}`, change: undefined, children: new Map() };
        at.children.set(name, next);
      }
      at = next;
    }
    at.change = change;
  }
  return [...root.children.values()].map((draft) => finished(draft));
}

/** A folder whose only news is one child is written on the child's line: `app/test` for `app` with `test` in it. */
function finished(draft: Draft, prefix = ''): ChangeNode {
  const { change, path } = draft;
  const name = `${prefix}${draft.name}`;
  const [only] = draft.children.values();
  const passedThrough = change === undefined || (change.change === 'modified' && change.opaque !== true);
  if (only !== undefined && draft.children.size === 1 && passedThrough) return finished(only, `${name}/`);
  const children = [...draft.children.values()].map((child) => finished(child));
  const below = children.reduce((sum, child) => sum + child.size, 0);
  return {
    path,
    name,
    kind: change?.kind ?? 'directory',
    ...(change !== undefined && { change: change.change }),
    opaque: change?.opaque === true,
    size: (change?.kind === 'file' && change.change !== 'removed' ? change.size : 0) + below,
    hides: change?.hides ?? 0,
    children,
  };
}

/** Folders that are open at first: from the top, as long as the tree stays short. */
export function firstOpen(tree: readonly ChangeNode[], most = 14): ReadonlySet<string> {
  const open = new Set<string>();
  let shown = tree.length;
  let level = tree;
  while (level.length > 0) {
    const next: ChangeNode[] = [];
    for (const node of level) {
      if (node.children.length === 0 || shown + node.children.length > most) continue;
      open.add(node.path);
      shown += node.children.length;
      next.push(...node.children);
    }
    level = next;
  }
  return open;
}

/** The lines that are to be seen while these folders are open. */
export function changeRows(tree: readonly ChangeNode[], open: ReadonlySet<string>, level = 1): readonly ChangeRow[] {
  return tree.flatMap((node, index) => {
    const expanded = node.children.length > 0 && open.has(node.path);
    const row = rowOf(node, { level, expanded, place: index + 1, siblings: tree.length });
    return [row, ...(expanded ? changeRows(node.children, open, level + 1) : [])];
  });
}

const SIGNS = { added: '+', modified: '~', whiteout: '−', removed: '−', opaque: '⊘', passed: ' ' } as const;

function rowOf(node: ChangeNode, place: Pick<ChangeRow, 'level' | 'expanded' | 'place' | 'siblings'>): ChangeRow {
  const change = changeOf(node);
  return {
    path: node.path,
    name: node.kind === 'directory' ? `${node.name}/` : node.name,
    kind: node.kind,
    change,
    sign: SIGNS[change],
    sizeText: node.size > 0 ? formatBytes(node.size) : '',
    hidesText: node.hides > 0 ? formatBytes(node.hides) : '',
    expandable: node.children.length > 0,
    readable: node.kind === 'file' && node.change !== 'removed',
    ...place,
  };
}

function changeOf(node: ChangeNode): ChangeRow['change'] {
  if (node.change === 'removed') return 'whiteout';
  if (node.opaque) return 'opaque';
  // A folder on the way to a change is "modified" only in the archive's eyes.
  if (
    node.change === undefined ||
    (node.kind === 'directory' && node.change === 'modified' && node.children.length > 0)
  )
    return 'passed';
  return node.change;
}

/** What a key does in the tree: where the focus goes, and whether a folder opens or closes. */
export function treeKey(
  rows: readonly ChangeRow[],
  at: string,
  key: string,
): { readonly focus?: string; readonly toggle?: string } | undefined {
  const index = Math.max(
    0,
    rows.findIndex((row) => row.path === at),
  );
  const row = rows[index];
  if (row === undefined) return undefined;
  const to = (other: ChangeRow | undefined) => (other === undefined ? {} : { focus: other.path });
  switch (key) {
    case 'ArrowDown':
      return to(rows[index + 1]);
    case 'ArrowUp':
      return to(rows[index - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (!row.expandable) return {};
      return row.expanded ? to(rows[index + 1]) : { toggle: row.path };
    case 'ArrowLeft':
      if (row.expanded) return { toggle: row.path };
      return to(rows.slice(0, index).findLast((other) => other.level < row.level));
    default:
      return undefined;
  }
}
