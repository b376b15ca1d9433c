/** Distances from here on are no suggestion. */
const TOO_FAR = 3;

/**
 * The option nearest to `value`, for "did you mean": the first one at the smallest edit distance below 3. None when the
 * value is itself an option.
 */
export function suggest(value: string, options: Iterable<string>, caseSensitive: boolean): string | undefined {
  const wanted = caseSensitive ? value : value.toLowerCase();
  let match: string | undefined;
  let best = TOO_FAR;
  for (const original of options) {
    const option = caseSensitive ? original : original.toLowerCase();
    if (option === wanted) return undefined;
    const distance = editDistance(wanted, option, best);
    if (distance >= best) continue;
    best = distance;
    match = option;
  }
  return match === undefined || caseSensitive ? match : matchCase(match, value);
}

/** `message`, with a suggestion when there is one. */
export function withSuggestion(
  message: string,
  value: string,
  options: Iterable<string>,
  caseSensitive: boolean,
): string {
  const match = suggest(value, options, caseSensitive);
  return match === undefined || match === '' ? message : `${message} (did you mean ${match}?)`;
}

function matchCase(match: string, original: string): string {
  if (original === original.toLowerCase()) return match.toLowerCase();
  if (original === original.toUpperCase()) return match.toUpperCase();
  return match;
}

/** Levenshtein's distance, or `limit` when it is not below that; only the diagonal's neighbourhood is looked at. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= 2 * limit) return limit;
  const a = [...left];
  const b = [...right];
  if (Math.abs(a.length - b.length) >= limit) return limit;
  // Entry `k` of a row is for the column `row + k - limit`.
  const width = 2 * limit + 1;
  let row = Array.from({ length: width }, (_, k) => (k < limit ? limit : k - limit));
  for (let i = 1; i <= a.length; i++) {
    const next: number[] = [];
    let smallest = limit;
    for (let k = 0; k < width; k++) {
      const column = i + k - limit;
      let cost = limit;
      if (column === 0) cost = i;
      else if (column > 0 && column <= b.length) {
        const change = (row[k] ?? limit) + (a[i - 1] === b[column - 1] ? 0 : 1);
        cost = Math.min(change, (row[k + 1] ?? limit) + 1, (next[k - 1] ?? limit) + 1);
      }
      next.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest >= limit) return limit;
    row = next;
  }
  return Math.min(limit, row[b.length - a.length + limit] ?? limit);
}
