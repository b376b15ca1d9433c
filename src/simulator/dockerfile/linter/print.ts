import type { LineRange } from '../../base/diagnostic.ts';
import { type GoJson, marshalIndent } from '../../base/go-json.ts';
import type { DockerfileError, LintWarning } from '../convert/plan.ts';

const RULER = '--------------------\n';

/**
 * The lines around a place as Docker prints them below an error: two before and two after for one line, fewer for more,
 * `>>>` at the lines meant. Empty when the text has no such line.
 */
export function sourceExcerpt(source: string, filename: string, ranges: readonly LineRange[]): string {
  const lines = source.split('\n');
  if (ranges.length === 0) return '';
  const first = Math.min(...ranges.map((range) => range.start));
  let end = Math.max(0, ...ranges.map((range) => range.end));
  if (first > lines.length || first < 1) return '';
  end = Math.min(end, lines.length);
  let start = first;
  const pad = end === start ? 4 : 2;
  for (let added = 0; added < pad; added++) {
    if (start > 1) {
      start--;
      added++;
    }
    if (end !== lines.length) {
      end++;
      added++;
    }
  }
  let out = `${filename}:${first}\n${RULER}`;
  for (let line = start; line <= end; line++) {
    const mark = ranges.some((range) => range.start <= line && line <= range.end) ? '>>>' : '   ';
    out += ` ${String(line).padStart(3)} | ${mark} ${lines[line - 1] ?? ''}\n`;
  }
  return out + RULER;
}

/** The excerpts below a build's error: one for each place that it names. */
export function errorExcerpts(source: string, filename: string, error: DockerfileError): string {
  // The place that was noted last comes first.
  return error.lines
    .map((range) => sourceExcerpt(source, filename, [range]))
    .reverse()
    .join('');
}

/** One warning in a line: `Rule: detail (line 3)`. */
export function shortWarning(warning: LintWarning): string {
  const line = warning.lines.start > 0 ? ` (line ${warning.lines.start})` : '';
  return `${warning.rule}: ${warning.detail}${line}`;
}

/** The warnings as they stand below a build's progress; empty when there are none. */
export function buildWarnings(warnings: readonly LintWarning[]): string {
  if (warnings.length === 0) return '';
  const count = warnings.length === 1 ? '1 warning found' : `${warnings.length} warnings found`;
  const lines = warnings.map((warning) => ` - ${shortWarning(warning)}\n`).join('');
  return `\n ${count} (use docker --debug to expand):\n${lines}`;
}

/** What `docker build --check` has to print. */
export interface CheckInput {
  readonly source: string;
  readonly filename: string;
  readonly warnings: readonly LintWarning[];
  readonly error?: DockerfileError | undefined;
}

/** What a command prints and how it ends. `error` goes after `ERROR: ` on standard error. */
export interface CheckOutput {
  readonly stdout: string;
  readonly error?: string;
  readonly exitCode: number;
}

/** `docker build --check`. */
export function checkText(input: CheckInput): CheckOutput {
  const { source, filename, error } = input;
  const count = input.warnings.length;
  const found = count === 1 ? '1 warning has been found!' : `${count} warnings have been found!`;
  let stdout = count > 0 ? `Check complete, ${found}\n` : '';
  const sorted = [...input.warnings].sort((a, b) => a.lines.start - b.lines.start);
  for (const warning of sorted) {
    stdout += `\nWARNING: ${warning.rule}${warning.url === '' ? '' : ` - ${warning.url}`}\n${warning.detail}\n`;
    stdout += sourceExcerpt(source, filename, [warning.lines]);
  }
  if (error !== undefined) return { stdout: count > 0 ? `${stdout}\n` : stdout, ...failure(input, error) };
  if (count === 0) stdout += 'Check complete, no warnings found.\n';
  return { stdout, exitCode: count > 0 ? 1 : 0 };
}

function failure(input: CheckInput, error: DockerfileError): { readonly error: string; readonly exitCode: number } {
  const excerpt = sourceExcerpt(input.source, input.filename, error.lines);
  return { error: `${error.message}\n${excerpt}`, exitCode: 1 };
}

/** `docker build --call=check,format=json`. `base64` encodes the Dockerfile's bytes. */
export function checkJson(input: CheckInput, base64: (text: string) => string): CheckOutput {
  const { error } = input;
  const warnings = input.warnings.map((warning) => ({
    ruleName: warning.rule,
    description: warning.description,
    ...(warning.url !== '' && { url: warning.url }),
    ...(warning.detail !== '' && { detail: warning.detail }),
    location: location([warning.lines]),
  }));
  const result = {
    warnings: warnings.length === 0 ? null : warnings,
    // Docker also has the build graph of the file's own transfer here, different in every session.
    sources: [{ filename: input.filename, data: base64(input.source), language: 'Dockerfile' }],
    ...(error !== undefined && { buildError: { message: error.message, location: location(error.lines) } }),
  };
  const stdout = `${marshalIndent(result, '  ')}\n`;
  if (error !== undefined) return { stdout, ...failure(input, error) };
  return { stdout, exitCode: warnings.length > 0 ? 1 : 0 };
}

/** Lines as the protocol has them: a range for each line, zeros left out. */
export function location(ranges: readonly LineRange[]): GoJson {
  const noted = ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => start + i));
  // Places that were noted twice are merged here, though an excerpt shows them twice.
  const lines = [...new Set(noted)].sort((a, b) => a - b);
  if (lines.length === 0) return {};
  const position = (line: number): GoJson => (line === 0 ? {} : { line });
  return { ranges: lines.map((line) => ({ start: position(line), end: position(line) })) };
}
