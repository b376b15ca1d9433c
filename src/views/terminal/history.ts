/** Commands typed before, for the arrow keys. `at` is the position while leafing; the length means the line being typed. */
export interface History {
  readonly lines: readonly string[];
  readonly at: number;
  readonly draft: string;
}

export const emptyHistory: History = { lines: [], at: 0, draft: '' };

/** Remembers a line; the same one twice running is kept once. */
export function remember(history: History, line: string): History {
  const lines =
    line.trim() === '' || history.lines.at(-1) === line ? history.lines : [...history.lines, line].slice(-200);
  return { lines, at: lines.length, draft: '' };
}

/** One step up (−1) or down (+1); gives the line to show. */
export function leaf(
  history: History,
  by: -1 | 1,
  typed: string,
): { readonly history: History; readonly line: string } {
  const draft = history.at === history.lines.length ? typed : history.draft;
  const at = Math.max(0, Math.min(history.lines.length, history.at + by));
  return { history: { ...history, at, draft }, line: history.lines[at] ?? draft };
}

/** The newest line before `from` that contains a text, for Ctrl-R; undefined when there is none. */
export function found(
  history: History,
  wanted: string,
  from = history.lines.length,
): { readonly at: number; readonly line: string } | undefined {
  if (wanted === '') return undefined;
  for (let at = Math.min(from, history.lines.length) - 1; at >= 0; at--) {
    const line = history.lines[at] ?? '';
    if (line.includes(wanted)) return { at, line };
  }
  return undefined;
}
