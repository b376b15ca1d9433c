import { isDigit, isLetter, isSpace, quote } from '../go-text.ts';
import { replacePattern, trimPattern } from './pattern.ts';

/** Where the lexer looks variables up. Absent is not empty. */
export interface Variables {
  get(name: string): string | undefined;
}

/** The environment without any variable. */
export const NO_VARIABLES: Variables = { get: () => undefined };

/** One word after quotes, escapes and variables. */
export interface WordResult {
  readonly text: string;
  /** Names that were looked up and found, in order of first use. */
  readonly matched: readonly string[];
  readonly unmatched: readonly string[];
  /** Docker's message when the word is broken; `text` is empty then. */
  readonly error?: string;
}

export interface LexOptions {
  readonly rawQuotes?: boolean;
  readonly rawEscapes?: boolean;
  /** Quotes are ordinary characters (heredoc bodies). */
  readonly skipQuotes?: boolean;
  /** Variables that are not set stay as they are written. */
  readonly skipUnset?: boolean;
}

const NONE: readonly string[] = [];

/** `${a:-${b:-…}}` goes no deeper than this; Docker has no such limit, but a hundred thousand levels would overflow here. */
const MAX_DEPTH = 1000;

const END = '';

/**
 * Word expansion as BuildKit does it. A lexer is made for one escape token and may be used for any number of words, but
 * not for a word inside another's lookup.
 */
export class Lex {
  readonly #escape: string;
  readonly #rawQuotes: boolean;
  readonly #skipQuotes: boolean;
  readonly #skipUnset: boolean;
  readonly #startRawEscapes: boolean;
  #rawEscapes = false;
  #depth = 0;
  #source = '';
  #at = 0;
  #variables: Variables = NO_VARIABLES;
  #matched: string[] | undefined;
  #unmatched: string[] | undefined;
  #error: string | undefined;
  /** Shared by nested words: the reset in a nested one loses the text before it, as in BuildKit. */
  #buffer = '';
  #words: string[] = [];

  constructor(escapeToken: string, options: LexOptions = {}) {
    this.#escape = escapeToken;
    this.#rawQuotes = options.rawQuotes ?? false;
    this.#startRawEscapes = options.rawEscapes ?? false;
    this.#skipQuotes = options.skipQuotes ?? false;
    this.#skipUnset = options.skipUnset ?? false;
  }

  /** Expands `source` into one word. */
  word(source: string, variables: Variables): WordResult {
    if (this.#isPlain(source)) return { text: source, matched: NONE, unmatched: NONE };
    const text = this.#run(source, variables, false);
    const matched = this.#matched ?? NONE;
    const unmatched = this.#unmatched ?? NONE;
    if (this.#error === undefined) return { text, matched, unmatched };
    return { text: '', matched, unmatched, error: `failed to process ${quote(source)}: ${this.#error}` };
  }

  /** Expands `source` and splits it at white space outside quotes; an error leaves no words. */
  words(source: string, variables: Variables): { readonly words: readonly string[]; readonly error?: string } {
    this.#run(source, variables, true);
    if (this.#error === undefined) return { words: this.#words };
    return { words: NONE, error: `failed to process ${quote(source)}: ${this.#error}` };
  }

  #isPlain(source: string): boolean {
    for (let i = 0; i < source.length; i++) {
      const code = source.charCodeAt(i);
      if (code === 0x24 || code === 0x22 || code === 0x27 || code === 0x5c || code === 0x60) return false;
    }
    return source.charCodeAt(0) !== 0xfeff;
  }

  #run(source: string, variables: Variables, split: boolean): string {
    this.#source = source;
    // Go's scanner drops a byte order mark at the start of what it reads.
    this.#at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.#variables = variables;
    this.#matched = undefined;
    this.#unmatched = undefined;
    this.#error = undefined;
    this.#depth = 0;
    this.#rawEscapes = this.#startRawEscapes;
    const result = this.#until(END, this.#rawEscapes, split);
    return this.#error === undefined ? result : '';
  }

  #fail(message: string): string {
    this.#error ??= message;
    return '';
  }

  #peek(): string {
    const code = this.#source.codePointAt(this.#at);
    return code === undefined ? END : code < 0x10000 ? this.#source.charAt(this.#at) : String.fromCodePoint(code);
  }

  #next(): string {
    const char = this.#peek();
    this.#at += char.length;
    return char;
  }

  /** Reads up to `stop` (which it takes) or, with END, to the end. Collects `#words` when `split` is set. */
  #until(stop: string, rawEscapes: boolean, split: boolean): string {
    if (this.#depth >= MAX_DEPTH) return this.#fail('nested too deeply');
    const outerRawEscapes = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    this.#depth++;
    const text = this.#untilInner(stop, split);
    this.#depth--;
    this.#rawEscapes = outerRawEscapes;
    return text;
  }

  #untilInner(stop: string, split: boolean): string {
    let result = '';
    this.#buffer = '';
    const words: string[] = [];
    let inWord = false;
    const addRaw = (text: string): void => {
      if (!split) return;
      this.#buffer += text;
      inWord = true;
    };
    const addChar = (char: string): void => {
      if (!split) return;
      if (!isSpace(char.charCodeAt(0))) {
        this.#buffer += char;
        inWord = true;
      } else if (inWord && this.#buffer !== '') {
        words.push(this.#buffer);
        this.#buffer = '';
        inWord = false;
      }
    };
    const finish = (): string => {
      if (this.#buffer !== '') words.push(this.#buffer);
      this.#buffer = '';
      if (split) this.#words = words;
      return result;
    };
    for (;;) {
      const char = this.#peek();
      if (char === END) break;
      if (char === stop) {
        this.#at += char.length;
        return finish();
      }
      const special = this.#special(char);
      if (special !== undefined) {
        if (this.#error !== undefined) return '';
        result += special;
        if (char === '$') for (const each of special) addChar(each);
        else addRaw(special);
        continue;
      }
      this.#at += char.length;
      let literal = char;
      if (char === this.#escape) {
        if (this.#rawEscapes) {
          addRaw(char);
          result += char;
        }
        literal = this.#next();
        if (literal === END) break;
        addRaw(literal);
      } else addChar(char);
      result += literal;
    }
    if (stop !== END) return this.#fail(`unexpected end of statement while looking for matching ${stop}`);
    return finish();
  }

  /** What a special character at the cursor stands for, or undefined when it is an ordinary one. */
  #special(char: string): string | undefined {
    switch (char) {
      case '$':
        return this.#dollar();
      case '<':
        return this.#possibleHeredoc();
      case "'":
        return this.#skipQuotes ? undefined : this.#singleQuote();
      case '"':
        return this.#skipQuotes ? undefined : this.#doubleQuote();
      default:
        return undefined;
    }
  }

  #singleQuote(): string {
    const close = this.#source.indexOf("'", this.#at + 1);
    if (close < 0) {
      this.#at = this.#source.length;
      return this.#fail('unexpected end of statement while looking for matching single-quote');
    }
    const text = this.#source.slice(this.#at + 1, close);
    this.#at = close + 1;
    return this.#rawQuotes ? `'${text}'` : text;
  }

  #doubleQuote(): string {
    this.#at++;
    let result = this.#rawQuotes ? '"' : '';
    for (;;) {
      const char = this.#next();
      if (char === END) return this.#fail('unexpected end of statement while looking for matching double-quote');
      if (char === '"') return this.#rawQuotes ? `${result}"` : result;
      if (char === '$') {
        this.#at--;
        result += this.#dollar();
        if (this.#error !== undefined) return '';
        continue;
      }
      if (char !== this.#escape) {
        result += char;
        continue;
      }
      if (this.#rawEscapes) result += char;
      const escaped = this.#peek();
      if (escaped === END) continue;
      if (escaped === '"' || escaped === '$' || escaped === this.#escape) result += this.#next();
      else result += char;
    }
  }

  #possibleHeredoc(): string {
    this.#at++;
    if (this.#peek() !== '<') return '<';
    this.#at++;
    const start = this.#at;
    while (isHeredocBlank(this.#source.charCodeAt(this.#at))) this.#at++;
    return `<<${this.#source.slice(start, this.#at)}`;
  }

  #dollar(): string {
    this.#at++;
    if (this.#peek() !== '{') {
      const name = this.#name();
      if (name === '') return '$';
      const value = this.#lookup(name);
      return value ?? (this.#skipUnset ? `$${name}` : '');
    }
    this.#at++;
    const first = this.#peek();
    if (first === END) return this.#fail("syntax error: missing '}'");
    if (first === '{' || first === '}' || first === ':') return this.#fail('syntax error: bad substitution');
    return this.#braced(this.#name());
  }

  #braced(name: string): string {
    const modifier = this.#next();
    switch (modifier) {
      case '}': {
        const value = this.#lookup(name);
        return value ?? (this.#skipUnset ? `\${${name}}` : '');
      }
      case ':':
        return this.#modified(name, this.#next(), true);
      case '+':
      case '-':
      case '?':
      case '#':
      case '%':
        return this.#modified(name, modifier, false);
      case '/':
        return this.#replaced(name);
      default:
        return this.#unsupported(modifier);
    }
  }

  #unsupported(modifier: string, prefix = ''): string {
    // The end of the text prints as Go's replacement for rune -1.
    return this.#fail(`unsupported modifier (${prefix}${modifier === END ? '\ufffd' : modifier}) in substitution`);
  }

  #modified(name: string, modifier: string, emptyIsUnset: boolean): string {
    const rawEscapes = modifier === '#' || modifier === '%';
    const prefix = emptyIsUnset ? ':' : '';
    if (emptyIsUnset && rawEscapes) return this.#unsupported(modifier, prefix);
    let word = this.#until('}', rawEscapes, false);
    if (this.#error !== undefined) return this.#brokenInside("syntax error: missing '}'");
    const value = this.#lookup(name);
    if (this.#skipUnset && value === undefined) return `\${${name}${prefix}${modifier}${word}}`;
    const missing = value === undefined || (emptyIsUnset && value === '');
    switch (modifier) {
      case '-':
        return missing ? word : value;
      case '+':
        return missing ? '' : word;
      case '?':
        if (!missing) return value;
        if (word !== '') return this.#fail(`${name}: ${word}`);
        return this.#fail(`${name}: is not allowed to be ${value === undefined ? 'unset' : 'empty'}`);
      case '#':
      case '%': {
        const greedy = word.startsWith(modifier);
        if (greedy) word = word.slice(1);
        const trimmed = trimPattern(word, value ?? '', greedy, modifier === '%');
        return trimmed.ok ? trimmed.value : this.#fail(trimmed.error);
      }
      default:
        return this.#unsupported(modifier, prefix);
    }
  }

  /** An error in a nested word counts as the missing end when nothing is left to read. */
  #brokenInside(atEnd: string): string {
    if (this.#peek() === END) this.#error = atEnd;
    return '';
  }

  #replaced(name: string): string {
    const all = this.#peek() === '/';
    if (all) this.#at++;
    const pattern = this.#until('/', true, false);
    if (this.#error !== undefined) return this.#brokenInside("syntax error: missing '/' in ${}");
    const replacement = this.#until('}', true, false);
    if (this.#error !== undefined) return this.#brokenInside("syntax error: missing '}'");
    const value = this.#lookup(name);
    // BuildKit forgets the second slash of // here; progress lines show it so.
    if (this.#skipUnset && value === undefined) return `\${${name}/${pattern}/${replacement}}`;
    const replaced = replacePattern(pattern, value ?? '', replacement, all);
    return replaced.ok ? replaced.value : this.#fail(replaced.error);
  }

  #name(): string {
    const start = this.#at;
    const first = this.#peek();
    if (first === END) return '';
    if (isDigit(first)) {
      while (this.#peek() !== END && isDigit(this.#peek())) this.#next();
      return this.#source.slice(start, this.#at);
    }
    if ('@*#?-$!'.includes(first)) return this.#next();
    for (let char = first; char !== END; char = this.#peek()) {
      if (char !== '_' && !isLetter(char) && !isDigit(char)) break;
      this.#at += char.length;
    }
    return this.#source.slice(start, this.#at);
  }

  #lookup(name: string): string | undefined {
    const value = this.#variables.get(name);
    if (value !== undefined) {
      this.#matched ??= [];
      if (!this.#matched.includes(name)) this.#matched.push(name);
    } else {
      this.#unmatched ??= [];
      if (!this.#unmatched.includes(name)) this.#unmatched.push(name);
    }
    return value;
  }
}

const isHeredocBlank = (code: number): boolean => code === 0x09 || code === 0x0d || code === 0x20;
