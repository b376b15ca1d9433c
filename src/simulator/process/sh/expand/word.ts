import type {
  ArithmeticExpansionPart,
  CommandExpansionPart,
  DoubleQuotedChild,
  ParameterExpansionPart,
  ProcessSubstitutionPart,
  Word,
  WordPart,
} from 'unbash';
import type { Task } from '../../../base/task.ts';
import { arithmeticMessage } from '../complaints.ts';
import type { Shell } from '../shell.ts';
import { evaluateArithmetic } from './arithmetic.ts';
import { expandBraces } from './brace.ts';
import { type ExpandOptions, Fields } from './fields.ts';
import { expandParameter, expandSimple } from './parameter.ts';
import { expandPathname } from './pathname.ts';
import { hasPattern, QUOTED, unquote } from './pattern.ts';
import { arrayElements } from './special.ts';
import { templateParts, wordOf } from './template.ts';
import { tildePrefix } from './tilde.ts';

/** The words of a command: braces, tilde, parameters, commands, arithmetic, splitting, paths, and quotes removed. */
export function* expandWords(shell: Shell, words: readonly Word[]): Task<string[]> {
  const out: string[] = [];
  for (const word of words) {
    for (const single of shell.isBash && word.text.includes('{') ? yield* expandBraces(word) : [word]) {
      const fields = new Fields(true, shell.ifs);
      yield* expandInto(shell, single, fields, { tilde: 'start' });
      if (shell.flow !== undefined) return out;
      for (const field of fields.finish()) {
        const paths = expandPathname(shell, field);
        const dropped = shell.shopts.has('nullglob') && hasPattern(field) && !shell.option('f');
        if (paths === undefined && dropped) continue;
        if (paths === undefined) out.push(unquote(field));
        else for (const path of paths) out.push(path);
      }
    }
  }
  return out;
}

/** A word where nothing is split and no paths are looked up: an assignment's value, a redirection's target. */
export function* expandText(shell: Shell, word: Word, tilde: 'start' | 'assignment' = 'start'): Task<string> {
  return unquote(yield* expandPattern(shell, word, tilde));
}

/** As {@link expandText}, but still marked, for use as a pattern. */
export function* expandPattern(shell: Shell, word: Word, tilde: 'start' | 'assignment' = 'start'): Task<string> {
  const fields = new Fields(false, shell.ifs);
  yield* expandInto(shell, word, fields, { tilde });
  return fields.joined();
}

/** Text in which only `$` and backquotes count: here-documents, arithmetic, prompts. */
export function* expandTemplate(shell: Shell, text: string): Task<string> {
  const parts = yield* templateParts(text);
  if (parts === undefined) return text;
  const fields = new Fields(false, shell.ifs);
  yield* expandParts(shell, parts, fields, true);
  return unquote(fields.joined());
}

/** A here-document as it is written. Without expansions in it there are no `parts`; with `quoted`, nothing is special. */
export interface HereDocText {
  readonly parts: readonly WordPart[] | undefined;
  readonly text: string;
  readonly quoted: boolean;
}

/** A here-document's body. */
export function* expandHereDoc(shell: Shell, body: HereDocText, stripTabs: boolean): Task<string> {
  if (body.quoted || body.parts === undefined) {
    const text = stripTabs ? body.text.replace(/^\t+/gm, '') : body.text;
    return body.quoted ? text : text.replace(/\\(?:([$`\\])|\n)/g, '$1');
  }
  const parts = stripTabs ? withoutLeadingTabs(body.parts) : body.parts;
  const fields = new Fields(false, shell.ifs);
  yield* expandParts(shell, parts, fields, true);
  return unquote(fields.joined());
}

/** `<<-` takes the tabs at the beginning of the script's lines, not those that an expansion gives. */
function withoutLeadingTabs(parts: readonly WordPart[]): readonly WordPart[] {
  return parts.map((part, index) => {
    if (part.type !== 'Literal') return part;
    const strip = (text: string): string => text.replace(index === 0 ? /^\t+/gm : /(?<=\n)\t+/g, '');
    return { ...part, value: strip(part.value), text: strip(part.text) };
  });
}

/** Expands one word into `fields`. */
export function* expandInto(shell: Shell, word: Word, fields: Fields, options: ExpandOptions): Task<void> {
  const quoted = options.quoted === true;
  const { parts } = word;
  if (parts === undefined) {
    addRaw(shell, fields, word.text, options, true);
    return;
  }
  let first = true;
  for (const part of parts) {
    if (part.type === 'Literal' && !quoted) addRaw(shell, fields, part.text, options, first);
    else if (part.type === 'Literal') fields.addQuoted(unescapeQuoted(part.text));
    else if (quoted && part.type === 'SingleQuoted') yield* expandQuotedText(shell, part.text, fields);
    else yield* expandPart(shell, part, fields, quoted);
    if (shell.flow !== undefined) return;
    first = false;
  }
}

/** In double quotes a backslash only quotes these. */
const unescapeQuoted = (text: string): string => text.replace(/\\([$`"\\}])/g, '$1').replace(/\\\n/g, '');

function* expandQuotedText(shell: Shell, text: string, fields: Fields): Task<void> {
  fields.addQuoted(yield* expandTemplate(shell, text));
}

export function* expandParts(shell: Shell, parts: readonly WordPart[], fields: Fields, quoted: boolean): Task<void> {
  for (const part of parts) {
    yield* expandPart(shell, part, fields, quoted);
    if (shell.flow !== undefined) return;
  }
}

function* expandPart(shell: Shell, part: WordPart, fields: Fields, quoted: boolean): Task<void> {
  switch (part.type) {
    case 'Literal':
      if (quoted) fields.addQuoted(part.value);
      else fields.addLiteral(markRaw(part.text));
      return;
    case 'SingleQuoted':
      fields.addQuoted(part.value);
      return;
    case 'AnsiCQuoted':
      if (!shell.personality.dialect.bashCompat) {
        fields.addLiteral('$');
        fields.addQuoted(part.text.slice(2, -1));
      } else fields.addQuoted(part.value);
      return;
    case 'LocaleString':
      if (!shell.isBash) fields.addLiteral('$');
      return yield* expandDoubleQuoted(shell, part.parts, fields);
    case 'DoubleQuoted':
      return yield* expandDoubleQuoted(shell, part.parts, fields);
    case 'Glob':
      if (part.parts === undefined) fields.addLiteral(markRaw(part.text));
      else yield* expandBracket(shell, part.parts, fields);
      return;
    case 'ExtendedGlob':
      fields.addLiteral(markRaw(part.text));
      return;
    case 'BraceExpansion':
      return yield* expandLiteralBraces(shell, part.text, fields);
    case 'SimpleExpansion':
      return yield* expandSimple(shell, part.text.slice(1), fields, quoted);
    case 'ParameterExpansion':
      return yield* parameterPart(shell, part, fields, quoted);
    case 'CommandExpansion':
      return yield* commandPart(shell, part, fields, quoted);
    case 'ArithmeticExpansion':
      return yield* arithmeticPart(shell, part, fields, quoted);
    case 'ProcessSubstitution':
      return yield* processPart(shell, part, fields);
  }
}

/** `[$x]` and `[a-z]`: what stands between the brackets is expanded, and the whole may be a pattern. */
function* expandBracket(shell: Shell, parts: readonly WordPart[], fields: Fields): Task<void> {
  fields.addLiteral('[');
  yield* expandParts(shell, parts, fields, false);
  if (shell.flow === undefined) fields.addLiteral(']');
}

function* expandDoubleQuoted(shell: Shell, parts: readonly DoubleQuotedChild[], fields: Fields): Task<void> {
  // `""` makes an empty field; `"$@"` without parameters takes that back.
  const onlyAt = parts.length > 0 && parts.every(isAllParameters) && noneGiven(shell, parts);
  if (onlyAt) return;
  fields.addQuoted('');
  yield* expandParts(shell, parts, fields, true);
}

const isAllParameters = (part: DoubleQuotedChild): boolean =>
  (part.type === 'SimpleExpansion' && part.text === '$@') ||
  (part.type === 'ParameterExpansion' &&
    part.operation === undefined &&
    part.prefix === undefined &&
    (part.parameter === '@' || part.index?.text === '@'));

function noneGiven(shell: Shell, parts: readonly DoubleQuotedChild[]): boolean {
  return parts.every((part) => {
    if (part.type !== 'ParameterExpansion' || part.parameter === '@') return shell.positional.length === 0;
    return arrayElements(shell, part.parameter).size === 0;
  });
}

/** Marks what a backslash quotes. */
function markRaw(text: string): string {
  if (!text.includes('\\')) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char !== '\\') out += char;
    else if (text[i + 1] === '\n') i++;
    else if (i + 1 < text.length) out += QUOTED + text[++i];
    else out += `${QUOTED}\\`;
  }
  return out;
}

/** Unquoted text as it stands in the script. */
function addRaw(shell: Shell, fields: Fields, text: string, options: ExpandOptions, first: boolean): void {
  if (options.quoted === true) {
    fields.addQuoted(unescapeQuoted(text));
    return;
  }
  let rest = text;
  if (first && options.tilde !== 'none') {
    const tilde = tildePrefix(shell, rest, options.tilde === 'assignment');
    if (tilde !== undefined) {
      fields.addQuoted(tilde.home);
      rest = rest.slice(tilde.length);
    }
  }
  if (options.tilde === 'assignment') rest = addAssignmentTildes(shell, fields, rest);
  // bash also replaces the tilde of a word that looks like an assignment.
  const assignment = shell.isBash && first && options.tilde === 'start' ? /^[A-Za-z_]\w*=(?=~)/.exec(rest) : null;
  if (assignment !== null) {
    fields.addLiteral(assignment[0]);
    rest = addAssignmentTildes(shell, fields, `:${rest.slice(assignment[0].length)}`, true);
  }
  if (rest === '' && text !== '') return;
  if (options.splitLiterals === true) splitRaw(fields, rest);
  else fields.addLiteral(markRaw(rest));
}

/** `~` after each colon of an assignment. Gives the rest that holds no more of them. */
function addAssignmentTildes(shell: Shell, fields: Fields, text: string, dropFirst = false): string {
  let rest = text;
  let drop = dropFirst;
  for (let at = rest.indexOf(':~'); at >= 0; at = rest.indexOf(':~')) {
    const tilde = tildePrefix(shell, rest.slice(at + 1), true);
    if (tilde === undefined) break;
    fields.addLiteral(markRaw(drop ? '' : rest.slice(0, at + 1)));
    fields.addQuoted(tilde.home);
    rest = rest.slice(at + 1 + tilde.length);
    drop = false;
  }
  return drop ? rest.slice(1) : rest;
}

function splitRaw(fields: Fields, text: string): void {
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '\\' && i + 1 < text.length) fields.addQuoted(text[++i] ?? '');
    else fields.addExpansion(char);
  }
}

/** A brace expansion in a shell that has none, or one within a word that was already expanded. */
function* expandLiteralBraces(shell: Shell, text: string, fields: Fields): Task<void> {
  const inner = yield* wordOf(`\\${text}`);
  if (inner?.parts === undefined || inner.parts.some((part) => part.type === 'BraceExpansion')) {
    fields.addLiteral(markRaw(text));
    return;
  }
  yield* expandInto(shell, inner, fields, { tilde: 'none' });
}

function* parameterPart(shell: Shell, part: ParameterExpansionPart, fields: Fields, quoted: boolean): Task<void> {
  yield* expandParameter(shell, part, fields, quoted, { expandInto, expandPattern, expandText, arithmetic });
}

function* commandPart(shell: Shell, part: CommandExpansionPart, fields: Fields, quoted: boolean): Task<void> {
  if (part.script === undefined) return;
  const text = yield* shell.runner.substitute(shell, part.script);
  if (quoted) fields.addQuoted(text);
  else fields.addExpansion(text);
}

function* processPart(shell: Shell, part: ProcessSubstitutionPart, fields: Fields): Task<void> {
  if (part.script === undefined) return;
  fields.addQuoted(yield* shell.runner.processSubstitution(shell, part.script, part.operator));
}

function* arithmeticPart(shell: Shell, part: ArithmeticExpansionPart, fields: Fields, quoted: boolean): Task<void> {
  const inner = part.text.startsWith('$[') ? part.text.slice(2, -1) : part.text.slice(3, -2);
  const value = yield* arithmetic(shell, inner);
  if (value === undefined) return;
  if (quoted) fields.addQuoted(String(value));
  else fields.addExpansion(String(value));
}

/** The value of an arithmetic text after its own expansions. Undefined after an error, which ends the script. */
export function* arithmetic(shell: Shell, text: string): Task<bigint | undefined> {
  const plain = yield* expandTemplate(shell, text.replaceAll('"', ''));
  if (shell.flow !== undefined) return undefined;
  const { variables } = shell;
  const result = evaluateArithmetic(plain, {
    plain: shell.personality.name === 'dash',
    strict: shell.isBash && shell.option('u'),
    get: (name) => variables.get(name) ?? (name === 'RANDOM' || name === 'LINENO' ? '0' : undefined),
    set: (name, value) => variables.set(name, value),
  });
  if (result.ok) return result.value;
  yield* shell.abort(shell.isBash ? 1 : 2, arithmeticMessage(shell, result.fault, result.expression));
  return undefined;
}
