/** The Dockerfile frontend: BuildKit's behaviour, with spans for the editor. */

export { convert, type Converted } from './convert/convert.ts';
export type * from './convert/plan.ts';
export { parseInstruction } from './instructions/parse.ts';
export type * from './instructions/types.ts';
export { RULE_LIST, RULES, type LintRule, type RuleName } from './linter/rules.ts';
export { dump } from './parser/dump.ts';
export { parse } from './parser/parse.ts';
export type * from './parser/node.ts';
