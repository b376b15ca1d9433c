import type { Task } from '../../../base/task.ts';
import { expandTemplate } from '../expand/word.ts';
import type { Shell } from '../shell.ts';
import { RESERVED_WORDS } from '../syntax/reserved-words.ts';

/** Prints a command as `set -x` does. `words` are expanded. */
export function* trace(
  shell: Shell,
  assignments: readonly (readonly [string, string])[],
  words: readonly string[],
): Task<void> {
  if (!shell.option('x')) return;
  const ps4 = yield* promptFour(shell);
  const shown = assignments.map(([name, value]) => `${name}=${quoteFor(shell, value)}`);
  if (shell.isBash) {
    for (const assignment of shown) yield* shell.process.err(`${ps4}${assignment}\n`);
    if (words.length > 0) yield* shell.process.err(`${ps4}${words.map((word) => quoteFor(shell, word)).join(' ')}\n`);
    return;
  }
  const text = [...shown, ...words.map((word) => quoteFor(shell, word))].join(' ');
  yield* shell.process.err(`${ps4}${text}\n`);
}

/** A line that only bash prints: `for i in 1 2`, `case a in`. */
export function* traceText(shell: Shell, text: string): Task<void> {
  if (shell.option('x') && shell.isBash) yield* shell.process.err(`${yield* promptFour(shell)}${text}\n`);
}

function* promptFour(shell: Shell): Task<string> {
  const wasTracing = shell.options.delete('x');
  const ps4 = yield* expandTemplate(shell, shell.variables.get('PS4') ?? '+ ');
  if (wasTracing) shell.options.add('x');
  // bash tells the depth of command substitutions by repeating the first character.
  return shell.isBash ? ps4.slice(0, 1).repeat(shell.substitutionDepth) + ps4 : ps4;
}

function quoteFor(shell: Shell, word: string): string {
  switch (shell.personality.name) {
    case 'dash':
      return word;
    case 'ash':
      return ashQuote(word);
    case 'bash':
      return bashQuote(word);
  }
}

/** ash quotes what holds more than letters, digits and a few signs, and what reads like a keyword; empty stays empty. */
function ashQuote(word: string): string {
  if (word === '' || (/^[\w@%+:,./\-\]^{}!#]*$/.test(word) && !ASH_KEYWORDS.has(word))) return word;
  return singleQuote(word);
}

const ASH_KEYWORDS: ReadonlySet<string> = new Set([...RESERVED_WORDS, 'function']);

/** ash and dash: quotes inside are put into double quotes. */
export const singleQuote = (word: string): string =>
  word
    .split(/('+)/)
    .map((piece, index) => (index % 2 === 1 ? `"${piece}"` : piece === '' && word !== '' ? '' : `'${piece}'`))
    .join('');

const BASH_SPECIAL = /[ \t\n'"\\|&;()<>!{}*[\]?^$`]|^[#~]|[=:]~/;

/** As `set -x` shows a word: white space is quoted plainly, other control characters as `$'…'`. */
export function bashQuote(word: string): string {
  if (word === '') return "''";
  if (!BASH_SPECIAL.test(word)) return /[\x00-\x1f\x7f]/.test(word) ? ansiQuote(word) : word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function ansiQuote(word: string): string {
  const names: Readonly<Record<string, string>> = {
    '\n': '\\n',
    '\t': '\\t',
    '\r': '\\r',
    '\x1b': '\\E',
    '\x07': '\\a',
    '\b': '\\b',
  };
  let out = '';
  for (const char of word) {
    const code = char.charCodeAt(0);
    if (names[char] !== undefined) out += names[char];
    else if (code < 0x20 || code === 0x7f) out += `\\${code.toString(8).padStart(3, '0')}`;
    else out += char === "'" || char === '\\' ? `\\${char}` : char;
  }
  return `$'${out}'`;
}
