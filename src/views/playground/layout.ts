import type { Shelf } from '../editor/drafts.ts';

/** How the playground's panes share the window: fractions of the whole, and what is folded. */
export interface Layout {
  /** Width of the left column. */
  readonly left: number;
  /** Height of the files above the terminal. */
  readonly top: number;
  /** Height of the open timeline. */
  readonly foot: number;
  readonly folded: readonly string[];
}

export const usualLayout: Layout = { left: 0.42, top: 0.52, foot: 0.32, folded: ['timeline'] };

const BOUNDS = { left: [0.2, 0.75], top: [0.15, 0.8], foot: [0.15, 0.7] } as const;
type Share = keyof typeof BOUNDS;

/** A layout with one share changed, kept where every pane can still be used. */
export function resized(layout: Layout, share: Share, value: number): Layout {
  const [least, most] = BOUNDS[share];
  return { ...layout, [share]: Math.round(Math.max(least, Math.min(most, value)) * 1000) / 1000 };
}

/** The bounds of a share in percent, for a slider. */
export function boundsOf(share: Share): { readonly least: number; readonly most: number } {
  const [least, most] = BOUNDS[share];
  return { least: least * 100, most: most * 100 };
}

export function withFolded(layout: Layout, pane: string, folded: boolean): Layout {
  const rest = layout.folded.filter((one) => one !== pane);
  return { ...layout, folded: folded ? [...rest, pane] : rest };
}

export function saveLayout(shelf: Shelf | undefined, key: string, layout: Layout): void {
  try {
    shelf?.setItem(key, JSON.stringify(layout));
  } catch {
    // A full shelf: the layout is forgotten, nothing else.
  }
}

/** The layout kept under a key; the usual one where it makes no sense. */
export function loadLayout(shelf: Shelf | undefined, key: string): Layout {
  let kept: unknown;
  try {
    kept = JSON.parse(shelf?.getItem(key) ?? 'null');
  } catch {
    return usualLayout;
  }
  if (typeof kept !== 'object' || kept === null) return usualLayout;
  let layout = usualLayout;
  for (const share of ['left', 'top', 'foot'] as const) {
    const value = share in kept ? (kept as Record<string, unknown>)[share] : undefined;
    if (typeof value === 'number' && Number.isFinite(value)) layout = resized(layout, share, value);
  }
  const folded = 'folded' in kept && Array.isArray(kept.folded) ? kept.folded : layout.folded;
  return { ...layout, folded: folded.filter((one): one is string => typeof one === 'string').slice(0, 8) };
}
