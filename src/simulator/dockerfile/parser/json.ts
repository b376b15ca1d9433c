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
    if (typeof item !== 'string') return items.some(overflows) ? 'not-json' : 'not-strings';
    strings.push(item.toWellFormed());
  }
  return strings;
}

function overflows(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(overflows);
}
