import type {
  DoubleQuotedChild,
  LiteralPart,
  ParameterExpansionPart,
  ParameterOperation,
  ParsedScript,
  Word,
  WordPart,
} from 'unbash';

/** What a command substitution holds, by the offset behind its `$(`; undefined for one that the small parser leaves alone. */
export type Substitutions = (start: number) => ParsedScript | undefined;

/** What the small parser leaves to the large one. It never leaves the `syntax` folder. */
export class TooRich extends Error {}

const NAME = /[A-Za-z_]\w*|\d|[@*#?$!-]/y;
/** In `${…}` several digits are one parameter. */
const BRACED_NAME = /[A-Za-z_]\w*|\d+|[@*#?$!-]/y;
const DEFAULTS = ['-', ':-', '=', ':=', '+', ':+', '?', ':?'] as const;
const REMOVALS = ['#', '##', '%', '%%'] as const;
const OPERATOR = /:?[-=+?]|##?|%%?/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const outlineOf = (part: WordPart): string =>
  part.type === 'Literal' ? part.text : part.type.endsWith('Quoted') ? '"' : '$';

/** Cuts words into their parts, as far as POSIX has them. Offsets are those of the whole script. */
export class WordReader {
  readonly #source: string;
  readonly #substitutions: Substitutions;

  constructor(source: string, substitutions: Substitutions) {
    this.#source = source;
    this.#substitutions = substitutions;
  }

  word(pos: number, end: number): Word {
    const text = this.#source.slice(pos, end);
    const parts = /[\\'"$]/.test(text) ? this.#unquoted(pos, end).parts : undefined;
    const outline = parts === undefined ? text : parts.map(outlineOf).join('');
    // Braces that expand, and sets of a pattern with quotes or expansions in them.
    if (/\{[^}]*(,|\.\.)/.test(outline) || /\[[^\]]*["$\\]/.test(outline)) throw new TooRich();
    return { type: 'Word', text, value: text, pos, end, parts };
  }

  /** Text in which only `$` and backslashes count: a here-document's body. */
  template(pos: number, end: number): readonly WordPart[] | undefined {
    return /[$\\]/.test(this.#source.slice(pos, end)) ? this.#quoted(pos, end, '').parts : undefined;
  }

  #literal(pos: number, end: number, value?: string): LiteralPart {
    const text = this.#source.slice(pos, end);
    return { type: 'Literal', pos, end, value: value ?? text, text };
  }

  /** Parts up to `end`, or up to the brace that closes an operand. */
  #unquoted(pos: number, end: number, operand = false): { readonly parts: readonly WordPart[]; readonly end: number } {
    const source = this.#source;
    const parts: WordPart[] = [];
    let begun = pos;
    let at = pos;
    const add = (part: WordPart): void => {
      if (at > begun) parts.push(this.#literal(begun, at));
      parts.push(part);
      begun = at = part.end;
    };
    while (at < end) {
      const char = source[at];
      if (char === '\\') at += 2;
      else if (char === "'") {
        const close = source.indexOf("'", at + 1) + 1;
        add({
          type: 'SingleQuoted',
          pos: at,
          end: close,
          value: source.slice(at + 1, close - 1),
          text: source.slice(at, close),
        });
      } else if (char === '"') {
        const { parts: inner, end: close } = this.#quoted(at + 1, end, '"');
        add({ type: 'DoubleQuoted', pos: at, end: close + 1, text: source.slice(at, close + 1), parts: inner });
      } else if (char === '}' && operand) break;
      else {
        const part = char === '$' ? this.#dollar(at, end, false) : undefined;
        if (part === undefined) at++;
        else add(part);
      }
    }
    at = Math.min(at, end);
    if (at > begun) parts.push(this.#literal(begun, at));
    return { parts, end: at };
  }

  /** Between double quotes, or in a here-document (`close` empty). */
  #quoted(
    pos: number,
    end: number,
    close: string,
  ): { readonly parts: readonly DoubleQuotedChild[]; readonly end: number } {
    const source = this.#source;
    const parts: DoubleQuotedChild[] = [];
    let begun = pos;
    let value = '';
    let at = pos;
    const finish = (): void => {
      if (at > begun || (at === pos && close !== '')) parts.push(this.#literal(begun, at, value));
      value = '';
    };
    while (at < end && (close === '' || source[at] !== close)) {
      const char = source[at];
      const next = source[at + 1];
      const part = char === '$' ? this.#dollar(at, end, true) : undefined;
      if (part !== undefined) {
        if (at > begun) finish();
        parts.push(part);
        begun = at = part.end;
      } else if (char === '\\' && next !== undefined && `$\`\\\n${close}`.includes(next)) {
        if (next !== '\n') value += next;
        at += 2;
      } else {
        value += char;
        at++;
      }
    }
    finish();
    return { parts, end: at };
  }

  /** An expansion; undefined for a dollar that is only one. */
  #dollar(pos: number, limit: number, quoted: boolean): DoubleQuotedChild | undefined {
    const source = this.#source;
    if (source.startsWith('$((', pos)) {
      const end = this.#arithmeticEnd(pos);
      if (end !== undefined)
        return { type: 'ArithmeticExpansion', pos, end, text: source.slice(pos, end), expression: undefined };
    }
    if (source.startsWith('$(', pos)) {
      const script = this.#substitutions(pos + 2);
      if (script === undefined) throw new TooRich();
      const end = script.end + 1;
      return { type: 'CommandExpansion', pos, end, text: source.slice(pos, end), script };
    }
    if (source.startsWith('${', pos)) return this.#parameter(pos, limit, quoted);
    const name = matchAt(NAME, source, pos + 1);
    if (name === undefined) return undefined;
    const end = pos + 1 + name.length;
    return { type: 'SimpleExpansion', pos, end, text: source.slice(pos, end) };
  }

  /** Undefined when it is a substitution that begins with a subshell; what holds quotes or expansions is left alone. */
  #arithmeticEnd(pos: number): number | undefined {
    let depth = 0;
    for (let at = pos + 3; at < this.#source.length; at++) {
      const char = this.#source.charAt(at);
      if ('"\'`\\'.includes(char) || this.#source.startsWith('$(', at)) throw new TooRich();
      if (char === '(') depth++;
      else if (char === ')' && depth > 0) depth--;
      else if (char === ')') return this.#source[at + 1] === ')' ? at + 2 : undefined;
    }
    throw new TooRich();
  }

  #parameter(pos: number, limit: number, quoted: boolean): ParameterExpansionPart {
    const source = this.#source;
    const prefix = source[pos + 2] === '#' && source[pos + 3] !== '}' ? '#' : undefined;
    const parameterPos = pos + (prefix === undefined ? 2 : 3);
    const parameter = matchAt(BRACED_NAME, source, parameterPos);
    if (parameter === undefined) throw new TooRich();
    const parameterEnd = parameterPos + parameter.length;
    const named = {
      type: 'ParameterExpansion',
      pos,
      parameter,
      parameterPos,
      parameterEnd,
      prefix,
      index: undefined,
    } as const;
    if (source[parameterEnd] === '}')
      return { ...named, end: parameterEnd + 1, text: source.slice(pos, parameterEnd + 1), operation: undefined };
    if (prefix !== undefined) throw new TooRich();
    const operation = this.#operation(parameterEnd, limit, quoted);
    const end = operation.end + 1;
    return { ...named, end, text: source.slice(pos, end), operation };
  }

  #operation(pos: number, limit: number, quoted: boolean): ParameterOperation {
    const source = this.#source;
    const operator = matchAt(OPERATOR, source, pos) ?? '';
    const operatorEnd = pos + operator.length;
    const { parts, end } = this.#unquoted(operatorEnd, limit, true);
    const text = source.slice(operatorEnd, end);
    // In quotes, or with braces of its own, an operand has rules that only the large parser knows.
    if (source[end] !== '}' || (quoted && /["'\\*?[{]/.test(text)) || /[{[]/.test(text.replaceAll('${', '')))
      throw new TooRich();
    const special = /[\\'"$]/.test(text);
    const operand: Word = {
      type: 'Word',
      text,
      value: text,
      pos: operatorEnd,
      end,
      parts: special ? parts : undefined,
    };
    const common = { pos, end, operatorEnd, operand };
    const byDefault = DEFAULTS.find((one) => one === operator);
    if (byDefault !== undefined) return { ...common, type: 'Default', operator: byDefault };
    const removal = REMOVALS.find((one) => one === operator);
    if (removal === undefined) throw new TooRich();
    return { ...common, type: 'Remove', operator: removal };
  }
}
