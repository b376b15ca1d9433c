/** The learner's folder: text files by path. */
export type Folder = Readonly<Record<string, string>>;

/** What became of a file; undefined where there is none. */
export interface FileChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function changesBetween(before: Folder, after: Folder): readonly FileChange[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths]
    .filter((path) => before[path] !== after[path])
    .map((path) => ({ path, before: before[path], after: after[path] }));
}

/**
 * The page's files after somebody else changed some. A file that the learner has changed since stays as the learner has it.
 * Gives the same object when nothing is new.
 */
export function merged(files: Folder, changes: readonly FileChange[]): Folder {
  const next: Record<string, string> = { ...files };
  let isNew = false;
  for (const { path, before, after } of changes) {
    if (files[path] !== before || files[path] === after) continue;
    isNew = true;
    if (after === undefined) delete next[path];
    else next[path] = after;
  }
  return isNew ? next : files;
}

/** What has to be undone on the page when commands are taken back: files that they made become what they were without them. */
export function takenBack(made: readonly FileChange[], without: Folder): readonly FileChange[] {
  return made.map(({ path, after }) => ({ path, before: after, after: without[path] }));
}
