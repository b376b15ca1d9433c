/** What an editor needs, as pure functions over the parse and the conversion. */

export { type Completion, type CompletionWorld, completions } from './completion.ts';
export { type DockerfileDiagnostic, diagnostics, spanOfLines } from './diagnostics.ts';
export { type Examined, examine } from './examine.ts';
export { type FoldingRange, foldingRanges } from './folding.ts';
export { format } from './format.ts';
export { type Hover, hover, lineOf, nodeAt, variablesAt } from './hover.ts';
export { definition, occurrenceAt, references, rename, type TextEdit } from './navigate.ts';
export { type SemanticKind, type SemanticToken, semanticTokens } from './semantic.ts';
export { type Occurrence, type StageSymbol, type Symbols, symbols } from './symbols.ts';
export { sourceOffset, sourceSpan, type Token, tokens } from './tokens.ts';
