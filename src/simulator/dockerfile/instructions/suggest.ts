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

/** Levenshtein's distance, or `limit` when it is not below that. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= 2 * limit) return limit;
  const a = [...left];
  const b = [...right];
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let smallest = i;
    for (let k = 1; k <= b.length; k++) {
      const change = (row[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1);
      const cost = Math.min(change, (row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1);
      next.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest >= limit) return limit;
    row = next;
  }
  return Math.min(limit, row[b.length] ?? limit);
}
