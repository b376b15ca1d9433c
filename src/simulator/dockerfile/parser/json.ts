/**
 * A JSON array of strings as Go's `encoding/json` reads it: a number beyond a float64 is an error there, and a lone
 * surrogate becomes U+FFFD.
 */
export function parseJsonArray(text: string): readonly string[] | 'not-json' | 'not-strings' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (!Array.isArray(value)) return 'not-json';
  const items: readonly unknown[] = value;
  const strings: string[] = [];
  for (const item of items) {
    if (typeof item !== 'string') return goRejects(items) ? 'not-json' : 'not-strings';
    strings.push(item.toWellFormed());
  }
  return strings;
}

/** Go's reader goes no deeper. */
const MAX_DEPTH = 10_000;

/** Whether Go would reject what JavaScript has read: a number beyond a float64, or too many brackets in brackets. */
function goRejects(root: readonly unknown[]): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'number' && !Number.isFinite(value)) return true;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return true;
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return false;
}
