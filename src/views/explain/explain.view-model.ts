import type { Locale } from '../../i18n/index.ts';
import { explainExitCode, explainText } from '../../lessons/explain/index.ts';

/** A line that was printed, or an exit code, with its meaning. */
export interface Meaning {
  readonly id: string;
  /** The line as it was printed; absent for an exit code. */
  readonly line?: string;
  readonly code?: number;
  readonly what: string;
  readonly out: string;
}

/** The most meanings shown at once, so that a page of warnings does not bury the error. */
const MOST = 4;

/**
 * What the output of a command means, the newest line first, and its exit code. Codes that only repeat what a line has said
 * are left out. `text` is what a terminal showed: escape sequences and carriage returns are taken out here.
 */
export function meanings(text: string, exitCode: number | undefined, locale: Locale): readonly Meaning[] {
  const lines: readonly Meaning[] = explainText(plain(text))
    .toReversed()
    .slice(0, MOST)
    .map(({ line, explanation }) => ({
      id: explanation.id,
      line: line.length > 200 ? `…${line.slice(-199)}` : line,
      what: explanation.what[locale],
      out: explanation.out[locale],
    }));
  const code = exitCode === undefined || (exitCode < 125 && lines.length > 0) ? undefined : explainExitCode(exitCode);
  if (code === undefined || exitCode === undefined) return lines;
  return [...lines, { id: `exit.${exitCode}`, code: exitCode, what: code.what[locale], out: code.out[locale] }];
}

/** Text as a screen of endless width would show it, without colours. Lines that were written over count as printed. */
export function plain(text: string): string {
  return text
    .replace(/\x1b\[[\d;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[@-Z\\^_]/g, '')
    .replace(/\r+\n/g, '\n')
    .replace(/\r/g, '\n');
}
