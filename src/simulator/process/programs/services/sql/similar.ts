import type { Scope } from './compiled.ts';

/** How many letters must be put in, left out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Farther words are no help. */
const FARTHEST = 3;

/** Up to two columns in sight that are spelt like the one that was not found; none when more are as near. */
export function similarColumns(
  wanted: { readonly name: string; readonly table?: string },
  { columns }: Scope,
): readonly string[] {
  let best = FARTHEST + 1;
  let found: string[] = [];
  for (const { table, name, hidden } of columns) {
    if (hidden === true || table === '') continue;
    const penalty = wanted.table === undefined ? 0 : distance(table, wanted.table);
    const own = distance(name, wanted.name);
    if (penalty > best || own > Math.floor(wanted.name.length / 2)) continue;
    const all = own + penalty;
    if (all < best) {
      best = all;
      found = [`${table}.${name}`];
    } else if (all === best) {
      if (found.length < 2) {
        if (best <= FARTHEST) found.push(`${table}.${name}`);
      } else {
        best = all - 1;
        found = [];
      }
    }
  }
  return found;
}
