/** The Dockerfile frontend: BuildKit's behaviour, with spans for the editor. */

export { CHECK_ARG, type Converted, convert } from './convert/convert.ts';
export {
  listTargets,
  type Outline,
  type OutlineArg,
  type OutlineSecret,
  outline,
  outlineJson,
  outlineText,
  type Target,
  targetsJson,
  targetsText,
} from './convert/outline.ts';
export type * from './convert/plan.ts';
export { subrequestsJson, subrequestsText } from './convert/subrequests.ts';
export * from './editor/index.ts';
export { parseInstruction } from './instructions/parse.ts';
export type * from './instructions/types.ts';
export { parseLintOptions } from './linter/linter.ts';
export {
  buildWarnings,
  type CheckInput,
  type CheckOutput,
  checkJson,
  checkText,
  errorExcerpts,
  shortWarning,
  sourceExcerpt,
} from './linter/print.ts';
export { type LintRule, RULE_LIST, RULES, type RuleName } from './linter/rules.ts';
export { findSyntaxDirective } from './parser/directives.ts';
export { dump } from './parser/dump.ts';
export type * from './parser/node.ts';
export { parse } from './parser/parse.ts';
