import { type Files, loadDraft, type Shelf } from '../editor/drafts.ts';
import { type SharedState, stateFromData, stateToData } from './shared-state.ts';

/** Characters above which only the files are kept: the browser's shelf holds about five million for the whole site. */
const LARGEST = 1_000_000;

/** Keeps the whole state under a key; false when the browser does not let us or it is too large. */
export function saveState(shelf: Shelf | undefined, key: string, state: SharedState): boolean {
  try {
    const text = JSON.stringify(stateToData(state));
    if (shelf === undefined || text.length > LARGEST) return false;
    shelf.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The state kept under a key; undefined when there is none or it makes no sense. */
export function loadState(shelf: Shelf | undefined, key: string): SharedState | undefined {
  try {
    const kept = shelf?.getItem(key);
    if (kept === null || kept === undefined) return undefined;
    const read = stateFromData(JSON.parse(kept));
    return 'state' in read ? read.state : undefined;
  } catch {
    return undefined;
  }
}

/** What to begin with: the whole state of last time, or at least its files. */
export function restored(
  shelf: Shelf | undefined,
  keys: { readonly state: string; readonly files: string },
): { readonly state?: SharedState; readonly files?: Files } {
  const state = loadState(shelf, keys.state);
  const files = loadDraft(shelf, keys.files);
  return {
    ...(state !== undefined && { state }),
    ...(files !== undefined ? { files } : state !== undefined && { files: state.files }),
  };
}
