import { rfc3339Nano } from '../base/go-text.ts';
import type { HistoryEntry } from '../oci/index.ts';
import type { SnapshotLayer } from './cache.ts';

/** Gives every entry a time as BuildKit does: its layer's, and one without a layer gets the time of what is around it. */
export function completeHistory(
  entries: readonly HistoryEntry[],
  layers: readonly SnapshotLayer[],
): readonly HistoryEntry[] {
  let index = 0;
  const history = entries.map((entry) => {
    const layer = entry.empty_layer === true ? undefined : layers[index++];
    const created = entry.created ?? (layer === undefined ? undefined : rfc3339Nano(layer.createdAt));
    return withTime(entry, created);
  });
  let created = firstNewTime(history);
  let missing = false;
  return history.map((entry) => {
    if (entry.created === undefined) {
      missing = true;
      return withTime(entry, created);
    }
    if (missing) created = entry.created;
    return entry;
  });
}

/** The first time after an entry without one: the first new layer's. Without such, the last time there is. */
function firstNewTime(history: readonly HistoryEntry[]): string | undefined {
  let created: string | undefined;
  let missing = false;
  for (const entry of history) {
    if (entry.created === undefined) missing = true;
    else {
      created = entry.created;
      if (missing) break;
    }
  }
  return created;
}

/** A plain copy: entries of the frontend work their text out on demand. */
function withTime(entry: HistoryEntry, created: string | undefined): HistoryEntry {
  const { created_by, author, comment, empty_layer } = entry;
  return {
    ...(created === undefined ? {} : { created }),
    ...(created_by === undefined ? {} : { created_by }),
    ...(author === undefined ? {} : { author }),
    ...(comment === undefined ? {} : { comment }),
    ...(empty_layer === undefined ? {} : { empty_layer }),
  };
}
