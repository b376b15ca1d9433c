import type { ParameterExpansionPart, ParameterOperation, Word } from 'unbash';
import type { Task } from '../../../base/task.ts';
import type { Shell } from '../shell.ts';
import type { ExpandOptions, Fields } from './fields.ts';
import { patternSource, quotePattern, stripPattern } from './pattern.ts';
import { arrayElements, optionLetters, parameterValue, starSeparator } from './special.ts';

/** What expanding an operand needs; given, since the two files call each other. */
export interface OperandExpander {
  expandInto(shell: Shell, word: Word, fields: Fields, options: ExpandOptions): Task<void>;
  expandPattern(shell: Shell, word: Word): Task<string>;
  expandText(shell: Shell, word: Word): Task<string>;
  arithmetic(shell: Shell, text: string): Task<bigint | undefined>;
}

/** `$name` and its one-character kin. */
export function* expandSimple(shell: Shell, name: string, fields: Fields, quoted: boolean): Task<void> {
  if (name === '@' || name === '*') {
    addList(shell, fields, shell.positional, name, quoted);
    return;
  }
  const value = parameterValue(shell, name);
  if (value === undefined && shell.option('u')) {
    yield* unbound(shell, /^\d+$/.test(name) && shell.isBash ? `$${name}` : name);
    return;
  }
  addValue(fields, value ?? '', quoted);
}

function* unbound(shell: Shell, name: string): Task<void> {
  const message = shell.isBash ? `${name}: unbound variable` : `${name}: parameter not set`;
  yield* shell.abort(failureStatus(shell), message, '', false);
}

/** bash ends a `-c` string with 127 and a script with 1. */
const failureStatus = (shell: Shell): number => (shell.isBash ? (shell.commandString ? 127 : 1) : 2);

function addValue(fields: Fields, value: string, quoted: boolean): void {
  if (quoted) fields.addQuoted(value);
  else fields.addExpansion(value);
}

/** The positional parameters or an array, as `@` or `*` gives them. */
function addList(shell: Shell, fields: Fields, values: readonly string[], kind: '@' | '*', quoted: boolean): void {
  if (quoted && kind === '*') {
    fields.addQuoted(values.join(starSeparator(shell)));
    return;
  }
  values.forEach((value, index) => {
    if (index > 0) fields.breakField();
    if (quoted) fields.addQuoted(value);
    else fields.addExpansion(value);
  });
}

/** `${…}` in all its forms. */
export function* expandParameter(
  shell: Shell,
  part: ParameterExpansionPart,
  fields: Fields,
  quoted: boolean,
  expander: OperandExpander,
): Task<void> {
  if (!supported(shell, part)) {
    yield* badSubstitution(shell, part);
    return;
  }
  if (part.index !== undefined || part.prefix === '!') {
    yield* expandBashForm(shell, part, fields, quoted, expander);
    return;
  }
  const { parameter, operation } = part;
  if (part.prefix === '#') {
    yield* expandLength(shell, parameter, fields, quoted);
    return;
  }
  if (operation === undefined) {
    yield* expandSimple(shell, parameter, fields, quoted);
    return;
  }
  if (parameter === '@' || parameter === '*') {
    yield* operateOnList(shell, part, shell.positional, parameter, fields, quoted, expander);
    return;
  }
  yield* operate(shell, parameter, parameterValue(shell, parameter), operation, fields, quoted, expander);
}

function supported(shell: Shell, part: ParameterExpansionPart): boolean {
  const type = part.operation?.type;
  if (type === 'Unknown' || part.parameter === '') return false;
  if (shell.isBash) return true;
  if (part.index !== undefined || part.prefix === '!') return false;
  if (type === 'CaseModification' || type === 'Transform' || type === 'Names') return false;
  return shell.personality.name === 'ash' || (type !== 'Replace' && type !== 'Slice');
}

function* badSubstitution(shell: Shell, part: ParameterExpansionPart): Task<void> {
  switch (shell.personality.name) {
    case 'ash':
      yield* shell.abort(2, 'syntax error: bad substitution', '');
      return;
    case 'dash':
      yield* shell.abort(2, 'Bad substitution', '');
      return;
    case 'bash':
      yield* shell.abort(1, `${part.text}: bad substitution`, '');
  }
}

function* expandLength(shell: Shell, name: string, fields: Fields, quoted: boolean): Task<void> {
  if (name === '@' || name === '*') {
    // bash counts the parameters, the others the characters of "$*".
    const size = shell.isBash ? shell.positional.length : shell.positional.join(' ').length;
    addValue(fields, String(size), quoted);
    return;
  }
  const value = name === '-' ? optionLetters(shell) : parameterValue(shell, name);
  if (value === undefined && shell.option('u')) {
    yield* unbound(shell, name);
    return;
  }
  addValue(fields, String([...(value ?? '')].length), quoted);
}

/** Arrays, `${!name}` and `${!prefix*}`. */
function* expandBashForm(
  shell: Shell,
  part: ParameterExpansionPart,
  fields: Fields,
  quoted: boolean,
  expander: OperandExpander,
): Task<void> {
  const { parameter, index, operation, prefix } = part;
  if (index === undefined) {
    if (operation?.type === 'Names') {
      const names = shell.variables.names().filter((name) => name.startsWith(parameter));
      addList(shell, fields, names, operation.operator, quoted);
      return;
    }
    const target = parameterValue(shell, parameter) ?? '';
    if (operation === undefined) yield* expandSimple(shell, target, fields, quoted);
    else yield* operate(shell, target, parameterValue(shell, target), operation, fields, quoted, expander);
    return;
  }
  const elements = arrayElements(shell, parameter);
  if (index.text === '@' || index.text === '*') {
    const values = prefix === '!' ? [...elements.keys()].map(String) : [...elements.values()];
    if (prefix === '#') addValue(fields, String(values.length), quoted);
    else if (operation === undefined) addList(shell, fields, values, index.text, quoted);
    else yield* operateOnList(shell, part, values, index.text, fields, quoted, expander);
    return;
  }
  const at = yield* expander.arithmetic(shell, index.text);
  if (at === undefined) return;
  const value = elements.get(at < 0n ? Math.max(-1, ...elements.keys()) + 1 + Number(at) : Number(at));
  if (prefix === '#') addValue(fields, String([...(value ?? '')].length), quoted);
  else if (operation === undefined) addValue(fields, value ?? '', quoted);
  else yield* operate(shell, `${parameter}[${index.text}]`, value, operation, fields, quoted, expander);
}

function* operateOnList(
  shell: Shell,
  part: ParameterExpansionPart,
  values: readonly string[],
  kind: '@' | '*',
  fields: Fields,
  quoted: boolean,
  expander: OperandExpander,
): Task<void> {
  const { operation } = part;
  if (operation === undefined) return;
  if (operation.type === 'Default') {
    const whole = values.length === 0 ? undefined : values.join(' ');
    const wantsDefault = !/^:?\+$/.test(operation.operator) && whole !== undefined && whole !== '';
    if (wantsDefault) addList(shell, fields, values, kind, quoted);
    else yield* operate(shell, part.parameter, whole, operation, fields, quoted, expander);
    return;
  }
  if (operation.type === 'Slice') {
    const list = part.index === undefined ? [shell.name, ...values] : values;
    const from = Number((yield* expander.arithmetic(shell, operation.offset.text)) ?? 0n);
    const size = operation.length === undefined ? undefined : yield* expander.arithmetic(shell, operation.length.text);
    const begin = from < 0 ? list.length + from : part.index === undefined && from === 0 ? 0 : from;
    const slice = list.slice(begin, size === undefined ? undefined : begin + Number(size));
    addList(shell, fields, slice, kind, quoted);
    return;
  }
  const changed: string[] = [];
  for (const value of values) changed.push(yield* transform(shell, value, operation, expander));
  addList(shell, fields, changed, kind, quoted);
}

function* operate(
  shell: Shell,
  name: string,
  value: string | undefined,
  operation: ParameterOperation,
  fields: Fields,
  quoted: boolean,
  expander: OperandExpander,
): Task<void> {
  if (operation.type !== 'Default') {
    if (value === undefined && shell.option('u')) yield* unbound(shell, name);
    else {
      const result = yield* transform(shell, value ?? '', operation, expander);
      if (shell.flow === undefined) addValue(fields, result, quoted);
    }
    return;
  }
  const { operator, operand } = operation;
  const missing = value === undefined || (operator.startsWith(':') && value === '');
  switch (operator.at(-1)) {
    case '-':
      if (missing) yield* addOperand(shell, operand, fields, quoted, expander);
      else addValue(fields, value, quoted);
      return;
    case '+':
      if (missing) addValue(fields, '', quoted);
      else yield* addOperand(shell, operand, fields, quoted, expander);
      return;
    case '=':
      if (missing) yield* assignDefault(shell, name, operand, fields, quoted, expander);
      else addValue(fields, value, quoted);
      return;
    default:
      if (missing) yield* demand(shell, name, operator, operand, expander);
      else addValue(fields, value, quoted);
  }
}

function* addOperand(
  shell: Shell,
  operand: Word,
  fields: Fields,
  quoted: boolean,
  expander: OperandExpander,
): Task<void> {
  if (operand.text === '') {
    addValue(fields, '', quoted);
    return;
  }
  yield* expander.expandInto(shell, operand, fields, { tilde: 'start', quoted, splitLiterals: !quoted });
}

function* assignDefault(
  shell: Shell,
  name: string,
  operand: Word,
  fields: Fields,
  quoted: boolean,
  expander: OperandExpander,
): Task<void> {
  const text = yield* expander.expandText(shell, operand);
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    yield* shell.abort(
      shell.isBash ? 1 : 2,
      shell.isBash ? `$${name}: cannot assign in this way` : `${name}: bad variable name`,
      '',
    );
    return;
  }
  if (!shell.variables.set(name, text)) {
    yield* shell.abort(shell.isBash ? 1 : 2, shell.isBash ? `${name}: readonly variable` : `${name}: is read only`, '');
    return;
  }
  addValue(fields, text, quoted);
}

function* demand(shell: Shell, name: string, operator: string, operand: Word, expander: OperandExpander): Task<void> {
  const given = yield* expander.expandText(shell, operand);
  const standard =
    operator === ':?'
      ? shell.isBash
        ? 'parameter null or not set'
        : 'parameter not set or null'
      : 'parameter not set';
  if (shell.flow !== undefined) return;
  yield* shell.abort(failureStatus(shell), `${name}: ${given === '' ? standard : given}`, '', false);
}

function* transform(
  shell: Shell,
  value: string,
  operation: Exclude<ParameterOperation, { type: 'Default' }>,
  expander: OperandExpander,
): Task<string> {
  switch (operation.type) {
    case 'Remove': {
      const pattern = yield* expander.expandPattern(shell, operation.operand);
      const { operator } = operation;
      return stripPattern(
        value,
        pattern,
        operator.startsWith('#') ? 'start' : 'end',
        operator.length === 2,
        shell.isBash,
      );
    }
    case 'Replace': {
      const pattern = yield* expander.expandPattern(shell, operation.pattern);
      const replacement = yield* expander.expandText(shell, operation.replacement);
      return replace(shell, value, operation.operator, pattern, replacement);
    }
    case 'Slice': {
      const offset = yield* expander.arithmetic(shell, operation.offset.text);
      const length =
        operation.length === undefined ? undefined : yield* expander.arithmetic(shell, operation.length.text);
      return slice(value, Number(offset ?? 0n), length === undefined ? undefined : Number(length));
    }
    case 'CaseModification': {
      const upper = operation.operator.startsWith('^');
      const change = (text: string): string => (upper ? text.toUpperCase() : text.toLowerCase());
      return operation.operator.length === 2 ? change(value) : change(value.slice(0, 1)) + value.slice(1);
    }
    case 'Transform':
      return transformed(value, operation.operand.text);
    default:
      return value;
  }
}

function transformed(value: string, letter: string): string {
  switch (letter) {
    case 'U':
      return value.toUpperCase();
    case 'L':
      return value.toLowerCase();
    case 'u':
      return value.slice(0, 1).toUpperCase() + value.slice(1);
    case 'Q':
      return `'${value.replaceAll("'", "'\\''")}'`;
    default:
      return value;
  }
}

function slice(value: string, offset: number, length: number | undefined): string {
  const characters = [...value];
  const begin = offset < 0 ? characters.length + offset : offset;
  if (begin < 0) return '';
  const end = length === undefined ? characters.length : length < 0 ? characters.length + length : begin + length;
  return characters.slice(begin, end).join('');
}

function replace(shell: Shell, value: string, operator: string, pattern: string, replacement: string): string {
  let anchored: 'start' | 'end' | undefined;
  let effective = pattern;
  if (operator === '/#' || operator === '/%') {
    // ash has no anchors: the character belongs to its pattern.
    if (shell.isBash) anchored = operator === '/#' ? 'start' : 'end';
    else effective = quotePattern(operator.charAt(1)) + pattern;
  }
  if (effective === '' && anchored === undefined) return value;
  const source = patternSource(effective, shell.isBash);
  const flags = operator === '//' ? 'gsu' : 'su';
  const regExp = new RegExp(
    anchored === 'start' ? `^(?:${source})` : anchored === 'end' ? `(?:${source})$` : source,
    flags,
  );
  return value.replace(regExp, () => replacement);
}
