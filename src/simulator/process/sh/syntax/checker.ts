import { type Dialect, Fault, Lexer, type SyntaxFault, type Token } from './lexer.ts';
import { RESERVED_WORDS } from './reserved-words.ts';

/** A stretch of the script that is read, then run, before the next is read: one or more lines. */
export interface Unit {
  readonly start: number;
  readonly end: number;
}

export interface CheckedScript {
  /** The units before the fault, or all. */
  readonly units: readonly Unit[];
  readonly fault: SyntaxFault | undefined;
  /** A here-document still lacks its closing line. */
  readonly openHereDoc: boolean;
}

/** `in` is reserved only after `case` and `for`, which the parser sees to itself. */
const RESERVED: ReadonlySet<string> = new Set([...RESERVED_WORDS].filter((word) => word !== 'in'));

const ENDS_LIST = new Set(['then', 'fi', 'else', 'elif', 'do', 'done', 'esac', '}']);

/** Reads a script as the shells do, to find what they would complain about and where they would stop to run. */
export function checkScript(source: string, dialect: Dialect): CheckedScript {
  const parser = new Parser(source, dialect);
  const units: Unit[] = [];
  try {
    for (;;) {
      const unit = parser.unit();
      if (unit === undefined) return { units, fault: undefined, openHereDoc: parser.openHereDoc };
      units.push(unit);
    }
  } catch (error) {
    if (error instanceof Fault) return { units, fault: error.fault, openHereDoc: false };
    throw error;
  }
}

/** A recursive descent over ash's grammar that builds nothing. */
class Parser {
  readonly #lexer: Lexer;
  readonly #dialect: Dialect;
  #token: Token | undefined;

  constructor(source: string, dialect: Dialect) {
    this.#dialect = dialect;
    this.#lexer = new Lexer(source, dialect, () => this.#substitution());
  }

  get openHereDoc(): boolean {
    return this.#lexer.openHereDoc || this.#lexer.pendingHereDocs.length > 0;
  }

  /** One list up to the end of its line; undefined at the end of the script. */
  unit(): Unit | undefined {
    while (this.#peek().kind === 'newline') this.#take();
    const start = this.#peek();
    if (start.kind === 'end') return undefined;
    for (;;) {
      this.#andOr();
      const token = this.#peek();
      if (isOperator(token, ';') || isOperator(token, '&')) {
        this.#take();
        const after = this.#peek();
        if (after.kind !== 'newline' && after.kind !== 'end') continue;
      }
      const last = this.#peek();
      if (last.kind !== 'newline' && last.kind !== 'end') this.#unexpected(last);
      this.#take();
      return { start: start.pos, end: last.pos };
    }
  }

  #peek(): Token {
    this.#token ??= this.#lexer.next();
    return this.#token;
  }

  #take(): Token {
    const token = this.#peek();
    this.#token = undefined;
    return token;
  }

  #unexpected(token: Token, expecting?: string): never {
    throw new Fault({ kind: 'unexpected', token, pos: token.pos, ...(expecting === undefined ? {} : { expecting }) });
  }

  /** The inside of `$(…)`, up to and with its closing parenthesis. */
  #substitution(): void {
    const outer = this.#token;
    const hereDocs = this.#lexer.pendingHereDocs.splice(0);
    this.#token = undefined;
    this.#compoundList(true);
    if (!isOperator(this.#peek(), ')')) this.#unexpected(this.#peek(), ')');
    this.#lexer.at = this.#peek().end;
    this.#token = outer;
    this.#lexer.pendingHereDocs.push(...hereDocs);
  }

  /** Commands over several lines, up to a word that closes them. May be empty only where `emptyOk`. */
  #compoundList(emptyOk = false): void {
    let any = false;
    for (;;) {
      while (this.#peek().kind === 'newline') this.#take();
      const token = this.#peek();
      if (token.kind === 'end') return;
      if (isOperator(token, ')') || this.#isCloser(token)) {
        if (!any && !emptyOk) this.#unexpected(token);
        return;
      }
      if (isDoubleSemicolon(token)) {
        if (!any && !emptyOk) this.#unexpected(token);
        return;
      }
      this.#andOr();
      any = true;
      const after = this.#peek();
      if (isOperator(after, ';') || isOperator(after, '&')) this.#take();
      else if (after.kind !== 'newline') return;
    }
  }

  #isCloser(token: Token): boolean {
    return token.kind === 'word' && !token.quoted && ENDS_LIST.has(token.text);
  }

  #andOr(): void {
    for (;;) {
      this.#pipeline();
      const token = this.#peek();
      if (!isOperator(token, '&&') && !isOperator(token, '||')) return;
      this.#take();
      while (this.#peek().kind === 'newline') this.#take();
    }
  }

  #pipeline(): void {
    if (isReserved(this.#peek(), '!')) this.#take();
    while (this.#dialect.bash && isReserved(this.#peek(), '!')) this.#take();
    for (;;) {
      this.#command();
      const token = this.#peek();
      if (!isOperator(token, '|') && !isOperator(token, '|&')) return;
      this.#take();
      while (this.#peek().kind === 'newline') this.#take();
    }
  }

  #command(): void {
    const token = this.#peek();
    if (token.kind === 'word' && !token.quoted && RESERVED.has(token.text)) {
      this.#reserved(token);
      this.#redirections();
      return;
    }
    if (isOperator(token, '(')) {
      if (this.#dialect.bash && this.#lexer.source.startsWith('((', token.pos) && this.#skipArithmetic(token.pos))
        return;
      this.#take();
      this.#compoundList();
      this.#expectOperator(')');
      this.#redirections();
      return;
    }
    this.#simple();
  }

  #reserved(token: Extract<Token, { kind: 'word' }>): void {
    switch (token.text) {
      case 'if':
        this.#if();
        return;
      case 'while':
      case 'until':
        this.#take();
        this.#compoundList();
        this.#expect('do');
        this.#compoundList();
        this.#expect('done');
        return;
      case 'for':
        this.#for();
        return;
      case 'case':
        this.#case();
        return;
      case '{':
        this.#take();
        this.#compoundList();
        this.#expect('}');
        return;
      default:
        this.#unexpected(token);
    }
  }

  #expect(word: string): void {
    const token = this.#peek();
    if (!isReserved(token, word)) this.#unexpected(token, word);
    this.#take();
  }

  #expectOperator(text: string): void {
    const token = this.#peek();
    if (!isOperator(token, text)) this.#unexpected(token, text);
    this.#take();
  }

  #if(): void {
    this.#take();
    this.#compoundList();
    this.#expect('then');
    this.#compoundList();
    while (isReserved(this.#peek(), 'elif')) {
      this.#take();
      this.#compoundList();
      this.#expect('then');
      this.#compoundList();
    }
    if (isReserved(this.#peek(), 'else')) {
      this.#take();
      this.#compoundList();
    }
    this.#expect('fi');
  }

  #for(): void {
    this.#take();
    const name = this.#peek();
    if (this.#dialect.bash && this.#lexer.source.startsWith('((', name.pos) && this.#skipArithmetic(name.pos)) {
      if (isOperator(this.#peek(), ';')) this.#take();
    } else {
      const valid = name.kind === 'word' && !name.quoted && /^[A-Za-z_]\w*$/.test(name.text);
      // bash finds a bad name only when it runs the loop.
      if (!valid && !(this.#dialect.bash && name.kind === 'word')) {
        if (this.#dialect.bash) this.#unexpected(name);
        throw new Fault({ kind: 'bad-for-variable', token: name, pos: name.pos });
      }
      this.#take();
      this.#forWords();
    }
    while (this.#peek().kind === 'newline') this.#take();
    const open = isReserved(this.#peek(), '{') && this.#dialect.bash ? '{' : 'do';
    this.#expect(open);
    this.#compoundList();
    this.#expect(open === '{' ? '}' : 'done');
  }

  #forWords(): void {
    while (this.#peek().kind === 'newline') this.#take();
    if (isReserved(this.#peek(), 'in')) {
      this.#take();
      while (this.#peek().kind === 'word') this.#take();
      const end = this.#peek();
      if (end.kind !== 'newline' && !isOperator(end, ';')) this.#unexpected(end);
      this.#take();
    } else if (isOperator(this.#peek(), ';')) this.#take();
  }

  #case(): void {
    this.#take();
    const word = this.#take();
    if (word.kind !== 'word') this.#unexpected(word, 'word');
    while (this.#peek().kind === 'newline') this.#take();
    if (!isReserved(this.#peek(), 'in')) this.#unexpected(this.#peek(), 'in');
    this.#take();
    for (;;) {
      while (this.#peek().kind === 'newline') this.#take();
      if (isReserved(this.#peek(), 'esac')) break;
      if (isOperator(this.#peek(), '(')) this.#take();
      for (;;) {
        const pattern = this.#take();
        if (pattern.kind !== 'word') this.#unexpected(pattern, pattern.kind === 'end' ? 'esac' : 'word');
        if (!isOperator(this.#peek(), '|')) break;
        this.#take();
      }
      this.#expectOperator(')');
      this.#compoundList(true);
      if (isReserved(this.#peek(), 'esac')) break;
      if (!isDoubleSemicolon(this.#peek())) this.#unexpected(this.#peek(), ';;');
      this.#take();
    }
    this.#expect('esac');
  }

  #redirections(): void {
    while (this.#peek().kind === 'redirection') this.#redirection();
  }

  #redirection(): void {
    const operator = this.#take();
    const target = this.#peek();
    if (target.kind !== 'word') this.#unexpected(target);
    this.#take();
    if (operator.kind !== 'redirection') return;
    const here = /<<-?$/.exec(operator.text);
    if (here === null) return;
    const delimiter = target.text.replace(/\\(.)|['"]/g, '$1');
    this.#lexer.pendingHereDocs.push({ delimiter, strip: here[0] === '<<-' });
  }

  #simple(): void {
    let words = 0;
    let prefix = true;
    let any = false;
    for (;;) {
      const token = this.#peek();
      if (token.kind === 'redirection') this.#redirection();
      else if (token.kind === 'word') {
        if (words === 0 && !token.quoted && this.#dialect.bashCompat && token.text === 'function') {
          this.#keyword();
          return;
        }
        if (words === 0 && token.text === '[[' && this.#dialect.bash) {
          this.#doubleBracket();
          return;
        }
        const assigns = prefix && /^[A-Za-z_]\w*(\[[^\]]*\])?\+?=/.test(token.text);
        if (assigns && this.#dialect.bash && token.text.endsWith('=') && this.#lexer.source[token.end] === '(') {
          this.#array(token);
          any = true;
          continue;
        }
        this.#take();
        if (!assigns) {
          prefix = false;
          words++;
          if (this.#dialect.bash && token.text.endsWith('=') && this.#lexer.source[token.end] === '(')
            this.#array(token);
          if (words === 1 && isOperator(this.#peek(), '(')) {
            if (this.#functionDefinition(token)) return;
          }
        }
      } else {
        if (!any) this.#unexpected(token);
        return;
      }
      any = true;
    }
  }

  #functionDefinition(name: Extract<Token, { kind: 'word' }>): boolean {
    const open = this.#take();
    if (!isOperator(this.#peek(), ')')) {
      // bash names the word that follows, the others the parenthesis or what stands for it.
      this.#unexpected(this.#dialect.bash ? this.#peek() : this.#peek().kind === 'word' ? this.#peek() : open);
    }
    this.#take();
    const valid = /^[A-Za-z_]\w*$/.test(name.text) && !name.quoted;
    if (!valid && !this.#dialect.bashCompat) throw new Fault({ kind: 'bad-function-name', token: name, pos: name.pos });
    this.#functionBody();
    return true;
  }

  #keyword(): void {
    this.#take();
    const name = this.#take();
    if (name.kind !== 'word') this.#unexpected(name);
    if (isOperator(this.#peek(), '(')) {
      this.#take();
      this.#expectOperator(')');
    }
    this.#functionBody();
  }

  #functionBody(): void {
    while (this.#peek().kind === 'newline') this.#take();
    const token = this.#peek();
    const compound =
      isOperator(token, '(') || (token.kind === 'word' && /^(\{|if|while|until|for|case|\[\[)$/.test(token.text));
    if (this.#dialect.bash && !compound) this.#unexpected(token);
    this.#command();
  }

  /** `name=( … )`, which only bash has. */
  #array(name: Token): void {
    this.#token = undefined;
    this.#lexer.at = name.end + 1;
    for (;;) {
      const token = this.#take();
      if (isOperator(token, ')')) return;
      if (token.kind !== 'word' && token.kind !== 'newline') this.#unexpected(token);
    }
  }

  #doubleBracket(): void {
    for (;;) {
      const token = this.#take();
      if (token.kind === 'end') this.#unexpected(token);
      if (token.kind === 'word' && token.text === ']]') break;
    }
    this.#redirections();
  }

  /** `(( … ))`; false when it is two nested subshells. */
  #skipArithmetic(start: number): boolean {
    let depth = 0;
    const { source } = this.#lexer;
    for (let at = start; at < source.length; at++) {
      if (source[at] === '(') depth++;
      else if (source[at] === ')' && --depth === 0) {
        if (source[at - 1] !== ')') return false;
        this.#token = undefined;
        this.#lexer.at = at + 1;
        return true;
      }
    }
    return false;
  }
}

const isOperator = (token: Token, text: string): boolean => token.kind === 'operator' && token.text === text;

const isReserved = (token: Token, text: string): boolean =>
  token.kind === 'word' && !token.quoted && token.text === text;

const isDoubleSemicolon = (token: Token): boolean =>
  token.kind === 'operator' && (token.text === ';;' || token.text === ';&' || token.text === ';;&');
