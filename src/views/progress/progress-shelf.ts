import { emptyProgress, type Progress, type Proof, readProgress, withProof } from '../../lessons/progress.ts';
import { browserShelf, type Shelf } from '../editor/drafts.ts';

/** Where the browser keeps the learner's progress, and the event that tells this page of a change. */
const KEY = 'drydock:progress';
const CHANGED = 'drydock:progress';

export function loadProgress(shelf: Shelf | undefined = browserShelf()): Progress {
  try {
    return readProgress(shelf?.getItem(KEY) ?? '') ?? emptyProgress;
  } catch {
    return emptyProgress;
  }
}

/** False when the browser does not keep it. */
export function saveProgress(progress: Progress, shelf: Shelf | undefined = browserShelf()): boolean {
  try {
    shelf?.setItem(KEY, JSON.stringify(progress));
  } catch {
    return false;
  }
  if (typeof dispatchEvent === 'function') dispatchEvent(new CustomEvent(CHANGED));
  return shelf !== undefined;
}

/** Keeps that an exercise was solved. */
export function recordProof(exercise: string, proof: Proof): void {
  const before = loadProgress();
  const after = withProof(before, exercise, proof);
  if (after !== before) saveProgress(after);
}

/** Calls back when this page or another tab has changed the progress. */
export function onProgress(listener: () => void): () => void {
  const stored = (event: StorageEvent): void => {
    if (event.key === KEY || event.key === null) listener();
  };
  addEventListener(CHANGED, listener);
  addEventListener('storage', stored);
  return () => {
    removeEventListener(CHANGED, listener);
    removeEventListener('storage', stored);
  };
}
