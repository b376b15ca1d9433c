import type { Span } from '../../base/diagnostic.ts';
import { isSpace } from '../go-text.ts';
import type { DockerfileNode, InstructionName } from '../parser/node.ts';
import { isBlank } from '../parser/split-command.ts';

/** A word of an instruction and where it stands. */
export interface Token {
  readonly kind: 'keyword' | 'flag' | 'arg';
  /** As written, quotes and all, continuations taken out. */
  readonly text: string;
  /** Where it is in the logical line. */
  readonly start: number;
  readonly end: number;
  /** The instruction that it belongs to: for a word after ONBUILD the inner one. */
  readonly instruction: InstructionName | undefined;
}

/** The source offset of a character of a node's logical line. */
export function sourceOffset(node: DockerfileNode, at: number): number {
  const { joins } = node;
  let low = 0;
  let high = joins.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joins[2 * middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return node.offset + at;
  return (joins[2 * low - 1] ?? 0) + at - (joins[2 * low - 2] ?? 0);
}

/** The stretch of the source of a part of a node's logical line; it may run over a continuation. */
export function sourceSpan(node: DockerfileNode, start: number, end: number): Span {
  const from = sourceOffset(node, start);
  return { start: from, end: end > start ? sourceOffset(node, end - 1) + 1 : from };
}

/** The words of an instruction in order. Words are split as Docker splits this instruction's. */
export function tokens(node: DockerfileNode, escapeToken: string): readonly Token[] {
  const found: Token[] = [];
  readInstruction(node, node.original, 0, escapeToken, found);
  return found;
}

function readInstruction(node: DockerfileNode, text: string, from: number, escapeToken: string, found: Token[]): void {
  let at = skipSpace(text, from);
  const start = at;
  while (at < text.length && !isBlank(text.charCodeAt(at))) at++;
  const instruction = node.name;
  found.push({ kind: 'keyword', text: text.slice(start, at), start, end: at, instruction });
  at = skipSpace(text, at);
  while (text.startsWith('--', at)) {
    const end = wordEnd(text, at, escapeToken);
    found.push({ kind: 'flag', text: text.slice(at, end), start: at, end, instruction });
    const isLast = end - at === 2;
    at = skipSpace(text, end);
    if (isLast) break;
  }
  if (node.child !== undefined) readInstruction(node.child, text, at, escapeToken, found);
  else readArgs(node, text, at, escapeToken, found);
}

function readArgs(node: DockerfileNode, text: string, from: number, escapeToken: string, found: Token[]): void {
  let end = text.length;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  const push = (start: number, stop: number): void => {
    found.push({ kind: 'arg', text: text.slice(start, stop), start, end: stop, instruction: node.name });
  };
  if (from >= end) return;
  if (node.json) {
    const body = /"(?:[^"\\]|\\.)*"/gs;
    body.lastIndex = from;
    for (const match of text.matchAll(body)) push(match.index, match.index + match[0].length);
    return;
  }
  switch (node.name) {
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'SHELL':
    case 'MAINTAINER':
    case 'STOPSIGNAL':
    case 'USER':
    case 'WORKDIR':
      push(from, end);
      return;
    default: {
      const isQuoted = node.name === 'ENV' || node.name === 'LABEL' || node.name === 'ARG';
      for (let at = from; at < end; at = skipSpace(text, at)) {
        const start = at;
        if (isQuoted) at = Math.min(end, wordEnd(text, at, escapeToken));
        else while (at < end && !isBlank(text.charCodeAt(at))) at++;
        push(start, at);
      }
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The end of a word in which quotes and escapes hide blanks. */
function wordEnd(text: string, from: number, escapeToken: string): number {
  let quote = '';
  let at = from;
  for (; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote === '' && isSpace(char.charCodeAt(0))) break;
    if (char === escapeToken && quote !== "'") at++;
    else if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
  }
  return Math.min(at, text.length);
}
