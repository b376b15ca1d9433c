import type { Locale } from '../../i18n/index.ts';
import { explainExitCode, explainLine, explainText } from '../../lessons/explain/index.ts';

/** A line that was printed, or an exit code, with its meaning. */
export interface Meaning {
  readonly id: string;
  /** What stopped something, or what is merely advised against. */
  readonly kind: 'error' | 'warning';
  /** The line as it was printed; absent for an exit code. */
  readonly line?: string;
  readonly code?: number;
  readonly what: string;
  readonly out: string;
}

/** More than these nobody reads. */
const MOST = 24;

/**
 * What the output of a command means: errors before warnings, the newest line first, and its exit code. Codes that only
 * repeat what a line has said are left out. `text` is what a terminal showed: escape sequences and carriage returns are
 * taken out here.
 */
export function meanings(text: string, exitCode: number | undefined, locale: Locale): readonly Meaning[] {
  const found = explainText(plain(text))
    .toReversed()
    .map(({ line, explanation }) => meaningOf(line, explanation, locale));
  const lines = [...ofKind(found, 'error'), ...ofKind(found, 'warning')].slice(0, MOST);
  const code = exitCode === undefined || (exitCode < 125 && lines.length > 0) ? undefined : explainExitCode(exitCode);
  if (code === undefined || exitCode === undefined) return lines;
  const meaning = { id: `exit.${exitCode}`, kind: 'error', code: exitCode } as const;
  return [...lines, { ...meaning, what: code.what[locale], out: code.out[locale] }];
}

const ofKind = (found: readonly Meaning[], kind: Meaning['kind']): readonly Meaning[] =>
  found.filter((one) => one.kind === kind);

function meaningOf(
  line: string,
  { id, what, out }: NonNullable<ReturnType<typeof explainLine>>,
  locale: Locale,
): Meaning {
  return {
    id,
    kind: id.startsWith('lint.') ? 'warning' : 'error',
    line: line.length > 200 ? `…${line.slice(-199)}` : line,
    what: what[locale],
    out: out[locale],
  };
}

/** What a problem of a Dockerfile means: an error of the parser by its message, a build check by its rule. */
export function problemMeaning(
  problem: { readonly severity: 'error' | 'warning'; readonly code: string; readonly message: string },
  locale: Locale,
): Meaning | undefined {
  const line = problem.severity === 'error' ? problem.message : ` - ${problem.code}: ${problem.message}`;
  const explanation = explainLine(line) ?? explainLine(`ERROR: failed to build: failed to solve: ${line}`);
  return explanation === undefined ? undefined : meaningOf(line, explanation, locale);
}

/** Text as a screen of endless width would show it, without colours. Lines that were written over count as printed. */
export function plain(text: string): string {
  return text
    .replace(/\x1b\[[\d;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[@-Z\\^_]/g, '')
    .replace(/\r+\n/g, '\n')
    .replace(/\r/g, '\n');
}
