import type { Span } from '../../base/diagnostic.ts';
import type { DockerfileNode, ParsedDockerfile } from '../parser/node.ts';
import { variableUses } from './symbols.ts';
import { sourceOffset, sourceSpan, tokens } from './tokens.ts';

export type SemanticKind =
  | 'comment'
  | 'directive'
  | 'keyword'
  | 'flag'
  | 'stage'
  | 'variable'
  | 'string'
  | 'heredocMark'
  | 'heredocBody'
  | 'continuation';

/** What a stretch of the source is, for colouring. Stretches never overlap and never cross a line break. */
export interface SemanticToken {
  readonly kind: SemanticKind;
  readonly span: Span;
}

/** The colours of a file, in file order. Plain words have none. */
export function semanticTokens(parsed: ParsedDockerfile): readonly SemanticToken[] {
  const found: SemanticToken[] = [];
  for (const comment of parsed.comments) {
    const kind = comment.directive === undefined ? 'comment' : 'directive';
    found.push({ kind, span: { start: comment.start, end: comment.end } });
  }
  for (const node of parsed.nodes) colourNode(parsed, node, found);
  return withoutOverlaps(parsed.source, found);
}

function colourNode(parsed: ParsedDockerfile, node: DockerfileNode, found: SemanticToken[]): void {
  const words = tokens(node, parsed.escape);
  const push = (kind: SemanticKind, start: number, end: number): void => {
    found.push({ kind, span: sourceSpan(node, start, end) });
  };
  const follows = (i: number): boolean => node.name === 'FROM' && words[i - 1]?.text.toLowerCase() === 'as';
  for (const [i, word] of words.entries()) {
    for (const { name, at } of variableUses(word.text, parsed.escape)) {
      push('variable', word.start + at, word.start + at + name.length);
    }
    if (word.kind === 'keyword') push('keyword', word.start, word.end);
    else if (word.kind === 'flag') {
      const equals = word.text.indexOf('=');
      push('flag', word.start, equals < 0 ? word.end : word.start + equals);
    } else if (node.name === 'FROM' && i >= 2 && word.text.toLowerCase() === 'as' && i === words.length - 2) {
      push('keyword', word.start, word.end);
    } else if (follows(i)) push('stage', word.start, word.end);
    else
      for (const match of word.text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'/gs)) {
        push('string', word.start + match.index, word.start + match.index + match[0].length);
      }
  }
  if (node.heredocs.length > 0) colourHeredocs(parsed, node, found);
  for (let i = 0; i < node.joins.length; i += 2) colourContinuation(parsed, node.joins[i + 1] ?? 0, found);
}

function colourHeredocs(parsed: ParsedDockerfile, node: DockerfileNode, found: SemanticToken[]): void {
  for (const match of node.original.matchAll(/<<-?\s*(?:"[^"]*"|'[^']*'|[^\s<>|;&]+)/g)) {
    found.push({ kind: 'heredocMark', span: sourceSpan(node, match.index, match.index + match[0].length) });
  }
  const lastChar = node.original.length === 0 ? node.offset : sourceOffset(node, node.original.length - 1);
  const lineFeed = parsed.source.indexOf('\n', lastChar);
  let at = lineFeed < 0 ? node.end : lineFeed + 1;
  for (const heredoc of node.heredocs) {
    const end = at + heredoc.content.length;
    found.push({ kind: 'heredocBody', span: { start: at, end } });
    const close = parsed.source.indexOf('\n', end);
    const stop = close < 0 || close > node.end ? node.end : close;
    found.push({ kind: 'heredocMark', span: { start: end, end: stop } });
    at = stop + 1;
  }
}

/** The escape token at the end of the line before `next`. */
function colourContinuation(parsed: ParsedDockerfile, next: number, found: SemanticToken[]): void {
  let at = next - 1;
  while (at >= 0 && /\s/.test(parsed.source.charAt(at))) at--;
  if (parsed.source.charAt(at) === parsed.escape)
    found.push({ kind: 'continuation', span: { start: at, end: at + 1 } });
}

/** From the ground up: what comes later is painted over what comes before. */
const LAYERS: readonly SemanticKind[] = [
  'heredocBody',
  'string',
  'flag',
  'keyword',
  'stage',
  'heredocMark',
  'variable',
  'continuation',
  'comment',
  'directive',
];

/** Paints the stretches over each other and reads them off line by line. */
function withoutOverlaps(source: string, found: readonly SemanticToken[]): readonly SemanticToken[] {
  const paint = new Uint8Array(source.length);
  for (const [layer, kind] of LAYERS.entries()) {
    for (const token of found) if (token.kind === kind) paint.fill(layer + 1, token.span.start, token.span.end);
  }
  const out: SemanticToken[] = [];
  for (let at = 0; at < paint.length; ) {
    const colour = paint[at] ?? 0;
    const start = at;
    while (at < paint.length && paint[at] === colour && source.charCodeAt(at) !== 0x0a) at++;
    const kind = LAYERS[colour - 1];
    if (kind !== undefined && at > start) out.push({ kind, span: { start, end: at } });
    if (at === start) at++;
  }
  return out;
}
