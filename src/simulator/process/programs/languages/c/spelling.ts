/** Steps between two words, each change counting two and a change of case one; neighbours may change places. */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) row.push(i === 0 ? j * 2 : j === 0 ? i * 2 : step(rows, row, a, b, i, j));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function step(rows: readonly number[][], row: readonly number[], a: string, b: string, i: number, j: number): number {
  const from = a[i - 1] ?? '';
  const to = b[j - 1] ?? '';
  const change = from === to ? 0 : from.toLowerCase() === to.toLowerCase() ? 1 : 2;
  const above = rows[i - 1] ?? [];
  const least = Math.min((above[j] ?? 0) + 2, (row[j - 1] ?? 0) + 2, (above[j - 1] ?? 0) + change);
  const swapped = i > 1 && j > 1 && from === b[j - 2] && a[i - 2] === to;
  return swapped ? Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 2) : least;
}

/** How far two words may be apart for one to be taken for the other. */
function cutoff(a: number, b: number): number {
  const longer = Math.max(a, b);
  if (longer <= 1) return 0;
  return 2 * (longer - Math.min(a, b) <= 1 ? Math.max(Math.floor(longer / 3), 1) : Math.floor((longer + 2) / 3));
}

/** The candidate that is nearest to a word, if any is near enough; the first of equals. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of candidates) {
    if (Math.abs(one.length - word.length) * 2 >= least) continue;
    const steps = distance(word, one);
    if (steps < least && steps <= cutoff(word.length, one.length)) {
      best = one;
      least = steps;
    }
  }
  return best === word ? undefined : best;
}
