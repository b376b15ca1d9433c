import { diffLines } from 'diff';

/** A line of a difference, or a fold that stands for lines which both texts have. */
export type DiffRow =
  | {
      readonly kind: 'same' | 'added' | 'removed';
      readonly sign: ' ' | '+' | '−';
      readonly text: string;
      /** 1-based line in the older and in the newer text. */
      readonly before?: number;
      readonly after?: number;
    }
  | { readonly kind: 'fold'; readonly count: number };

export interface LineDiff {
  readonly rows: readonly DiffRow[];
  readonly added: number;
  readonly removed: number;
}

/** How many unchanged lines are shown around a change. */
const CONTEXT = 2;

/** What changed from one text to the other, line by line; long stretches of equal lines are folded. */
export function lineDiff(before: string, after: string): LineDiff {
  const rows: Exclude<DiffRow, { kind: 'fold' }>[] = [];
  let [old, now] = [1, 1];
  for (const part of diffLines(before, after)) {
    for (const text of linesOf(part.value)) {
      if (part.added) rows.push({ kind: 'added', sign: '+', text, after: now++ });
      else if (part.removed) rows.push({ kind: 'removed', sign: '−', text, before: old++ });
      else rows.push({ kind: 'same', sign: ' ', text, before: old++, after: now++ });
    }
  }
  const count = (kind: 'added' | 'removed'): number => rows.filter((row) => row.kind === kind).length;
  return { rows: folded(rows), added: count('added'), removed: count('removed') };
}

/** The lines of a text; an end of line at its end begins no further line. */
const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');

function folded(rows: readonly Exclude<DiffRow, { kind: 'fold' }>[]): readonly DiffRow[] {
  const near = (index: number): boolean =>
    rows.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((row) => row.kind !== 'same');
  const out: DiffRow[] = [];
  for (const [index, row] of rows.entries()) {
    const last = out.at(-1);
    if (near(index)) out.push(row);
    else if (last?.kind === 'fold') out[out.length - 1] = { kind: 'fold', count: last.count + 1 };
    else out.push({ kind: 'fold', count: 1 });
  }
  return out;
}
