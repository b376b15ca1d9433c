import type { AndOr, Assignment, Command, PipelineNode, Redirection, Statement, Word } from 'unbash';
import type { Token } from './lexer.ts';

/** A command of a list; `after` is what follows it. */
export function statementOf(command: PipelineNode | AndOr, after: Token): Statement {
  const background = isOperator(after, '&') ? true : undefined;
  const end = background === true ? after.end : command.end;
  return { type: 'Statement', pos: command.pos, end, command, background };
}

export function simpleCommand(
  pos: number,
  name: Word | undefined,
  prefix: Command['prefix'],
  suffix: Command['suffix'],
): Command {
  const isRedirection = (item: Redirection | Word | Assignment): item is Redirection =>
    item.type !== 'Word' && item.type !== 'Assignment';
  const end = (suffix.at(-1) ?? name ?? prefix.at(-1))?.end ?? pos;
  const redirects = [...prefix, ...suffix].filter(isRedirection);
  const args = suffix.filter((item) => !isRedirection(item));
  return { type: 'Command', pos, end, name, prefix, suffix, args, redirects };
}

export const isOperator = (token: Token, text: string): boolean => token.kind === 'operator' && token.text === text;

export const isReserved = (token: Token, text: string): boolean =>
  token.kind === 'word' && !token.quoted && token.text === text;

export const isDoubleSemicolon = (token: Token): boolean =>
  token.kind === 'operator' && (token.text === ';;' || token.text === ';&' || token.text === ';;&');
