import type { Word, WordPart } from 'unbash';
import type { Task } from '../../../base/task.ts';
import { parsed } from '../syntax/parse.ts';

const FENCE = '\u0002DRYDOCK\u0002';

const templates = new Map<string, readonly WordPart[] | undefined>();

/**
 * The parts of a text in which only `$` and backquotes are special: the body of a here-document, an arithmetic
 * expression, a prompt.
 */
export function* templateParts(text: string): Task<readonly WordPart[] | undefined> {
  if (!/[$`\\]/.test(text)) return undefined;
  if (templates.has(text)) return templates.get(text);
  const [statement] = (yield* parsed(`:<<${FENCE}\n${text}\n${FENCE}`)).commands;
  const command = statement?.command;
  const redirect = command?.type === 'Command' ? command.redirects[0] : undefined;
  const parts = redirect?.type === 'HereDoc' ? trimNewline(redirect.body.parts) : undefined;
  remember(templates, text, parts);
  return parts;
}

/** The newline before the closing fence is not part of the text. */
function trimNewline(parts: readonly WordPart[] | undefined): readonly WordPart[] | undefined {
  const last = parts?.at(-1);
  if (parts === undefined || last?.type !== 'Literal') return parts;
  return [...parts.slice(0, -1), { ...last, value: last.value.slice(0, -1), text: last.text.slice(0, -1) }];
}

const words = new Map<string, Word | undefined>();

/** A text as one word of a command. */
export function* wordOf(text: string): Task<Word | undefined> {
  if (words.has(text)) return words.get(text);
  const command = (yield* parsed(`: ${text}`)).commands[0]?.command;
  const word = command?.type === 'Command' ? command.args[0] : undefined;
  const found = word?.type === 'Word' ? word : undefined;
  remember(words, text, found);
  return found;
}

function remember<T>(cache: Map<string, T>, key: string, value: T): void {
  if (cache.size > 300) cache.clear();
  cache.set(key, value);
}
