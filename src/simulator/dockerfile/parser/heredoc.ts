import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { Lex, NO_VARIABLES } from '../shell/lex.ts';
import type { Heredoc } from './node.ts';

/** Heredoc words always use the backslash, whatever the escape directive says. */
const lineLexer = new Lex('\\', { rawQuotes: true, rawEscapes: true, skipUnset: true });
const plainLexer = new Lex('\\', { skipUnset: true });
const rawLexer = new Lex('\\', { skipUnset: true, rawQuotes: true });

const HEREDOC = /^[0-9]*<<(-?)[\t\n\f\r ]*([^<]*)$/;

/** The heredoc that a word opens, without its body; undefined when it opens none. */
export function parseHeredoc(word: string): Result<Omit<Heredoc, 'content'> | undefined, string> {
  if (!word.includes('<<')) return ok(undefined);
  const match = HEREDOC.exec(word);
  const rest = match?.[2];
  if (rest === undefined || rest === '') return ok(undefined);
  const plain = plainLexer.words(rest, NO_VARIABLES);
  if (plain.error !== undefined) return err(plain.error);
  const name = plain.words[0];
  if (name === undefined || plain.words.length !== 1) return ok(undefined);
  const raw = rawLexer.words(rest, NO_VARIABLES);
  if (raw.error !== undefined) return err(raw.error);
  if (raw.words.length !== 1) return err(`internal lexing of heredoc produced inconsistent results: ${rest}`);
  const expand = countQuotes(name) === countQuotes(raw.words[0] ?? '');
  return ok({ name, expand, chomp: match?.[1] === '-' });
}

/** As {@link parseHeredoc}, with errors taken for "none". */
export function heredocOf(word: string): Omit<Heredoc, 'content'> | undefined {
  const parsed = parseHeredoc(word);
  return parsed.ok ? parsed.value : undefined;
}

/** The heredocs that a logical line opens, in order. A line whose quotes do not match opens none. */
export function heredocsOfLine(line: string): Result<readonly Omit<Heredoc, 'content'>[], string> {
  const found: Omit<Heredoc, 'content'>[] = [];
  for (const word of lineLexer.words(line, NO_VARIABLES).words) {
    const heredoc = parseHeredoc(word);
    if (!heredoc.ok) return heredoc;
    if (heredoc.value !== undefined) found.push(heredoc.value);
  }
  return ok(found);
}

/** Removes the leading tabs of every line, for `<<-`. */
export const chompTabs = (content: string): string => content.replace(/(^|\n)\t+/g, '$1');

function countQuotes(text: string): number {
  let count = 0;
  for (const char of text) if (char === "'" || char === '"') count++;
  return count;
}
