import type { ParsedScript } from 'unbash';
import { Part } from '../../../base/part.ts';
import { need, type Task } from '../../../base/task.ts';
import { checkScript } from './checker.ts';
import type { Dialect } from './lexer.ts';

/** The parser of all of bash's grammar, which most scripts do without. */
export const richParser = new Part('the parser of bash', async () => (await import('unbash')).parse);

/** All that the small parser knows of the grammars, for texts that no shell is asked to check. */
const WIDEST: Dialect = { bashCompat: true, bash: true };

/** A text's tree, with what is wrong in it left out. */
export function* parsed(text: string): Task<ParsedScript> {
  const { script, fault } = checkScript(text, WIDEST);
  return fault === undefined && script !== undefined ? script : (yield* need(richParser))(text);
}
