import { type Locale, pathTo, say, type Words } from '../../i18n/index.ts';
import type { DockerfileDiagnostic, TextEdit } from '../session/simulator.ts';

/** The last part of the address of a build check's page: `StageNameCasing` is at `stage-name-casing`. */
export const ruleSlug = (rule: string): string =>
  rule
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

/** The page about a build check; undefined for an error, which has none. */
export function rulePage(problem: DockerfileDiagnostic, base: string, locale: Locale): string | undefined {
  if (problem.severity !== 'warning') return undefined;
  return pathTo(base, locale, `reference/build-checks/${ruleSlug(problem.code)}/`);
}

/** What a quick fix does, in words. */
export function fixTitle(edits: readonly TextEdit[], words: Words): string {
  const [first] = edits;
  const text = first?.text.trim() ?? '';
  if (edits.length === 1 && text !== '' && text !== '#') return say(words.editor.fixTo, { text });
  return text === '' ? words.editor.fixRemove : words.editor.fix;
}

/** A text with changes made; their places are those of the text before. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const backwards = [...edits].sort((a, b) => b.span.start - a.span.start);
  return backwards.reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
}

/** How many there are, in words. */
export function problemCount(problems: readonly DockerfileDiagnostic[], words: Words): string {
  const errors = problems.filter((one) => one.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return words.editor.noProblems;
  return say(words.editor.problemCount, { errors, warnings });
}
