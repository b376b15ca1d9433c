import type { Unit } from './question.ts';

/** A page that the index gives for one unit. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** A page of the answer, with the unit that tells most about it, of several the longest: its excerpt is shown. */
export interface Ranked {
  readonly id: string;
  readonly unit: number;
}

/** Pages with less than this part of the best one's points are left out, but for the first few. */
const ENOUGH = 0.2;
const FEW = 5;

/**
 * Pages by how much of the question they have: `found[i]` are the pages for `units[i]`. What few pages have counts for more
 * than what most have; within a unit the index's own score decides a part.
 */
export function ranked(units: readonly Unit[], found: readonly (readonly Hit[])[], pages: number): readonly Ranked[] {
  const sums = new Map<string, { points: number; unit: number; most: number }>();
  units.forEach((_, unit) => {
    const hits = found[unit] ?? [];
    const best = Math.max(...hits.map((hit) => hit.score));
    const rare = Math.log(1 + pages / Math.max(1, hits.length));
    for (const { id, score } of hits) {
      const points = rare * (0.35 + 0.65 * (best > 0 ? score / best : 1));
      const sum = sums.get(id) ?? { points: 0, unit, most: 0 };
      sums.set(id, {
        points: sum.points + points,
        ...(points >= sum.most ? { unit, most: points } : { unit: sum.unit, most: sum.most }),
      });
    }
  });
  const rows = [...sums].sort(([, a], [, b]) => b.points - a.points);
  const top = rows[0]?.[1].points ?? 0;
  return rows
    .filter(([, { points }], place) => place < FEW || points >= top * ENOUGH)
    .map(([id, { unit }]) => ({ id, unit }));
}
