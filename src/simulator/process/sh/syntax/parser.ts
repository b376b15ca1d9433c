import type {
  AndOr,
  Assignment,
  Case,
  CaseItem,
  Command,
  CommandNode,
  CompoundCommand,
  CompoundList,
  Elif,
  For,
  HereDoc,
  If,
  ParsedScript,
  PipelineNode,
  Redirected,
  Redirection,
  Statement,
  While,
  Word,
} from 'unbash';
import { type Dialect, Fault, Lexer, type Token } from './lexer.ts';
import { isDoubleSemicolon, isOperator, isReserved, simpleCommand, statementOf } from './nodes.ts';
import { RESERVED_WORDS } from './reserved-words.ts';
import { TooRich, WordReader } from './word-parts.ts';

/** A stretch of the script that is read, then run, before the next is read: one or more lines. */
export interface Unit {
  readonly start: number;
  readonly end: number;
}

/** `in` is reserved only after `case` and `for`, which the parser sees to itself. */
const RESERVED: ReadonlySet<string> = new Set([...RESERVED_WORDS].filter((word) => word !== 'in'));

const ENDS_LIST = new Set(['then', 'fi', 'else', 'elif', 'do', 'done', 'esac', '}']);

/** What bash's grammar has beyond POSIX's, backquotes, and words over two lines: such scripts are for the large parser. */
const RICH =
  /\$\$[{(]|[^\s&|;]\\\n|&>|\[\[|\]\]|(?<!\$)\(\(|<<<|[<>]\(|\$['"[]|`|;&|\|&|=\(|\+=|[?*+@!]\(|\][+]?=|\{\w+\}[<>]/;
/** Words that begin a command and have a grammar of their own. */
const RICH_WORDS = /^((time|select|coproc|function|let|declare|typeset|\[\[)$|\w+\[)/;
/** Commands whose arguments may be assignments. */
const DECLARES = /^(local|alias|export|readonly)$/;
const ASSIGNS = /^([A-Za-z_]\w*)=/;

/**
 * A recursive descent over ash's grammar. It also builds the tree, the way unbash does, as long as the script has only what
 * POSIX has; what is richer it checks all the same.
 */
export class Parser {
  readonly #lexer: Lexer;
  readonly #dialect: Dialect;
  #token: Token | undefined;
  readonly #words: WordReader;
  readonly #substitutions = new Map<number, ParsedScript>();
  readonly #statements: Statement[] = [];
  /** Set when the script turns out to be for the large parser. */
  #rich: boolean;

  constructor(source: string, dialect: Dialect) {
    this.#dialect = dialect;
    this.#lexer = new Lexer(source, dialect, () => this.#substitution());
    this.#rich = RICH.test(source);
    this.#words = new WordReader(source, (start) => this.#substitutions.get(start) ?? this.#substitutionAt(start));
  }

  script(): ParsedScript | undefined {
    if (this.#rich) return undefined;
    const { length } = this.#lexer.source;
    return { type: 'Script', pos: 0, end: length, shebang: undefined, commands: this.#statements };
  }

  /** Builds what the tree needs; nothing any more once the script has turned out to be too rich. */
  #build<T>(make: () => T): T | undefined {
    if (this.#rich) return undefined;
    try {
      return make();
    } catch (error) {
      if (!(error instanceof TooRich)) throw error;
      this.#rich = true;
      return undefined;
    }
  }

  #word(token: Token): Word {
    const { pos, end } = token;
    const nothing: Word = { type: 'Word', text: '', value: '', pos, end };
    return this.#build(() => this.#words.word(pos, end)) ?? nothing;
  }

  get openHereDoc(): boolean {
    return this.#lexer.openHereDoc || this.#lexer.pendingHereDocs.length > 0;
  }

  /** One list up to the end of its line; undefined at the end of the script. */
  unit(): Unit | undefined {
    while (this.#peek().kind === 'newline') this.#take();
    const start = this.#peek();
    if (start.kind === 'end') return undefined;
    const statements: Statement[] = [];
    for (;;) {
      const command = this.#andOr();
      const token = this.#peek();
      statements.push(statementOf(command, token));
      if (isOperator(token, ';') || isOperator(token, '&')) {
        this.#take();
        const after = this.#peek();
        if (after.kind !== 'newline' && after.kind !== 'end') continue;
      }
      const last = this.#peek();
      if (last.kind !== 'newline' && last.kind !== 'end') this.#unexpected(last);
      this.#take();
      this.#statements.push(...statements);
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
    const pos = this.#lexer.at;
    const hereDocs = this.#lexer.pendingHereDocs.splice(0);
    this.#token = undefined;
    const { commands } = this.#compoundList(true);
    const close = this.#peek();
    if (!isOperator(close, ')')) this.#unexpected(close, ')');
    this.#substitutions.set(pos, { type: 'Script', pos, end: close.pos, shebang: undefined, commands });
    this.#lexer.at = close.end;
    this.#token = outer;
    this.#lexer.pendingHereDocs.push(...hereDocs);
  }

  /** A substitution in a here-document, whose body is not read otherwise. */
  #substitutionAt(start: number): ParsedScript | undefined {
    const { at } = this.#lexer;
    const token = this.#token;
    const { openHereDoc } = this.#lexer;
    try {
      this.#lexer.at = start;
      this.#substitution();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
    this.#lexer.at = at;
    this.#lexer.openHereDoc = openHereDoc;
    this.#token = token;
    return this.#substitutions.get(start);
  }

  /** Commands over several lines, up to a word that closes them. May be empty only where `emptyOk`. */
  #compoundList(emptyOk = false): CompoundList {
    const commands: Statement[] = [];
    for (;;) {
      while (this.#peek().kind === 'newline') this.#take();
      const token = this.#peek();
      if (token.kind === 'end') break;
      if (isOperator(token, ')') || this.#isCloser(token) || isDoubleSemicolon(token)) {
        if (commands.length === 0 && !emptyOk) this.#unexpected(token);
        break;
      }
      const command = this.#andOr();
      const after = this.#peek();
      commands.push(statementOf(command, after));
      if (isOperator(after, ';') || isOperator(after, '&')) this.#take();
      else if (after.kind !== 'newline') break;
    }
    const pos = commands[0]?.pos ?? this.#peek().pos;
    return { type: 'CompoundList', pos, end: commands.at(-1)?.end ?? pos, commands };
  }

  #isCloser(token: Token): boolean {
    return token.kind === 'word' && !token.quoted && ENDS_LIST.has(token.text);
  }

  #andOr(): PipelineNode | AndOr {
    const first = this.#pipeline();
    const commands = [first];
    const operators: ('&&' | '||')[] = [];
    for (;;) {
      const token = this.#peek();
      if (!isOperator(token, '&&') && !isOperator(token, '||')) break;
      this.#take();
      operators.push(isOperator(token, '&&') ? '&&' : '||');
      while (this.#peek().kind === 'newline') this.#take();
      commands.push(this.#pipeline());
    }
    if (operators.length === 0) return first;
    return { type: 'AndOr', pos: first.pos, end: (commands.at(-1) ?? first).end, commands, operators };
  }

  #pipeline(): PipelineNode {
    const bangs: Token[] = [];
    if (isReserved(this.#peek(), '!')) bangs.push(this.#take());
    while (this.#dialect.bash && isReserved(this.#peek(), '!')) bangs.push(this.#take());
    const first = this.#command();
    const commands = [first];
    for (;;) {
      const token = this.#peek();
      if (!isOperator(token, '|') && !isOperator(token, '|&')) break;
      this.#take();
      while (this.#peek().kind === 'newline') this.#take();
      commands.push(this.#command());
    }
    if (commands.length + bangs.length === 1) return first;
    const prefixes = bangs.map(({ pos, end }) => ({ type: 'Negation', pos, end }) as const);
    const operators = commands.slice(1).map(() => '|' as const);
    const { pos } = prefixes[0] ?? first;
    return { type: 'Pipeline', pos, end: (commands.at(-1) ?? first).end, prefixes, commands, operators };
  }

  #command(): CommandNode {
    const token = this.#peek();
    if (token.kind === 'word' && !token.quoted && RESERVED.has(token.text))
      return this.#redirected(this.#reserved(token));
    if (isOperator(token, '(')) {
      if (this.#dialect.bash && this.#lexer.source.startsWith('((', token.pos) && this.#skipArithmetic(token.pos))
        return this.#leftOut(token);
      const { pos } = this.#take();
      const body = this.#compoundList();
      const { end } = this.#expectOperator(')');
      return this.#redirected({ type: 'Subshell', pos, end, body });
    }
    return this.#simple();
  }

  /** Stands for what only the large parser builds. */
  #leftOut({ pos }: Token): Command {
    this.#rich = true;
    return { type: 'Command', pos, end: pos, name: undefined, prefix: [], suffix: [], args: [], redirects: [] };
  }

  #redirected(command: CompoundCommand): CompoundCommand | Redirected {
    const redirects = this.#redirections();
    const last = redirects.at(-1);
    if (last === undefined) return command;
    return { type: 'Redirected', pos: command.pos, end: last.end, command, redirects };
  }

  #reserved(token: Extract<Token, { kind: 'word' }>): CompoundCommand {
    switch (token.text) {
      case 'if':
        return this.#if();
      case 'while':
      case 'until':
        return this.#while(token.text);
      case 'for':
        return this.#for();
      case 'case':
        return this.#case();
      case '{': {
        const { pos } = this.#take();
        const body = this.#compoundList();
        return { type: 'BraceGroup', pos, end: this.#expect('}').end, body };
      }
      default:
        return this.#unexpected(token);
    }
  }

  #expect(word: string): Token {
    const token = this.#peek();
    if (!isReserved(token, word)) this.#unexpected(token, word);
    return this.#take();
  }

  #expectOperator(text: string): Token {
    const token = this.#peek();
    if (!isOperator(token, text)) this.#unexpected(token, text);
    return this.#take();
  }

  #while(kind: 'while' | 'until'): While {
    const { pos } = this.#take();
    const clause = this.#compoundList();
    this.#expect('do');
    const body = this.#compoundList();
    return { type: 'While', pos, end: this.#expect('done').end, kind, clause, body };
  }

  /** A condition and what follows when it holds. */
  #branch(): readonly [clause: CompoundList, commands: CompoundList] {
    const clause = this.#compoundList();
    this.#expect('then');
    return [clause, this.#compoundList()];
  }

  #if(): If {
    const { pos } = this.#take();
    const [clause, first] = this.#branch();
    const elif: Elif[] = [];
    while (isReserved(this.#peek(), 'elif')) {
      const { pos: begin } = this.#take();
      const [when, commands] = this.#branch();
      // biome-ignore lint/suspicious/noThenProperty: that is what the tree calls it
      elif.push({ type: 'Elif', pos: begin, end: commands.end, clause: when, then: commands });
    }
    let otherwise: CompoundList | undefined;
    if (isReserved(this.#peek(), 'else')) {
      this.#take();
      otherwise = this.#compoundList();
    }
    // biome-ignore lint/suspicious/noThenProperty: that is what the tree calls it
    return { type: 'If', pos, end: this.#expect('fi').end, clause, then: first, elif, else: otherwise };
  }

  #for(): For {
    const { pos } = this.#take();
    const name = this.#peek();
    let wordlist: Word[] | undefined;
    if (this.#dialect.bash && this.#lexer.source.startsWith('((', name.pos) && this.#skipArithmetic(name.pos)) {
      this.#rich = true;
      if (isOperator(this.#peek(), ';')) this.#take();
    } else {
      const valid = name.kind === 'word' && !name.quoted && /^[A-Za-z_]\w*$/.test(name.text);
      // bash finds a bad name only when it runs the loop.
      if (!valid && !(this.#dialect.bash && name.kind === 'word')) {
        if (this.#dialect.bash) this.#unexpected(name);
        throw new Fault({ kind: 'bad-for-variable', token: name, pos: name.pos });
      }
      this.#take();
      wordlist = this.#forWords();
    }
    while (this.#peek().kind === 'newline') this.#take();
    const open = isReserved(this.#peek(), '{') && this.#dialect.bash ? '{' : 'do';
    this.#expect(open);
    const body = this.#compoundList();
    const { end } = this.#expect(open === '{' ? '}' : 'done');
    return { type: 'For', pos, end, name: this.#word(name), wordlist, body };
  }

  #forWords(): Word[] | undefined {
    while (this.#peek().kind === 'newline') this.#take();
    if (isReserved(this.#peek(), 'in')) {
      this.#take();
      const words: Word[] = [];
      while (this.#peek().kind === 'word') words.push(this.#word(this.#take()));
      const end = this.#peek();
      if (end.kind !== 'newline' && !isOperator(end, ';')) this.#unexpected(end);
      this.#take();
      return words;
    }
    if (isOperator(this.#peek(), ';')) this.#take();
    return undefined;
  }

  #case(): Case {
    const { pos } = this.#take();
    const word = this.#take();
    if (word.kind !== 'word') this.#unexpected(word, 'word');
    while (this.#peek().kind === 'newline') this.#take();
    if (!isReserved(this.#peek(), 'in')) this.#unexpected(this.#peek(), 'in');
    this.#take();
    const items: CaseItem[] = [];
    for (;;) {
      while (this.#peek().kind === 'newline') this.#take();
      if (isReserved(this.#peek(), 'esac')) break;
      items.push(this.#caseItem());
      if (items.at(-1)?.terminator === undefined) break;
    }
    return { type: 'Case', pos, end: this.#expect('esac').end, word: this.#word(word), items };
  }

  #caseItem(): CaseItem {
    const { pos } = this.#peek();
    if (isOperator(this.#peek(), '(')) this.#take();
    const pattern: Word[] = [];
    for (;;) {
      const token = this.#take();
      if (token.kind !== 'word') this.#unexpected(token, token.kind === 'end' ? 'esac' : 'word');
      pattern.push(this.#word(token));
      if (!isOperator(this.#peek(), '|')) break;
      this.#take();
    }
    this.#expectOperator(')');
    const body = this.#compoundList(true);
    const last = this.#peek();
    if (isReserved(last, 'esac')) return { type: 'CaseItem', pos, end: body.end, pattern, body, terminator: undefined };
    if (!isDoubleSemicolon(last)) this.#unexpected(last, ';;');
    this.#take();
    return { type: 'CaseItem', pos, end: last.end, pattern, body, terminator: ';;' };
  }

  #redirections(): Redirection[] {
    const redirects: Redirection[] = [];
    while (this.#peek().kind === 'redirection') redirects.push(this.#redirection());
    return redirects;
  }

  #redirection(): Redirection {
    const operator = this.#take();
    const target = this.#peek();
    if (target.kind !== 'word') this.#unexpected(target);
    this.#take();
    const text = operator.kind === 'redirection' ? operator.text : '';
    const digits = /^\d*/.exec(text)?.[0] ?? '';
    const { pos } = operator;
    const { end } = target;
    const descriptor =
      digits === ''
        ? undefined
        : ({ type: 'FileDescriptor', pos, end: pos + digits.length, value: Number(digits) } as const);
    const sign = text.slice(digits.length);
    if (sign === '<<' || sign === '<<-') return this.#hereDocument(sign, { pos, end, descriptor }, target);
    const known = (['>', '>>', '<', '<>', '<&', '>&', '>|'] as const).find((one) => one === sign);
    if (known === undefined) this.#rich = true;
    return { type: 'Redirect', pos, end, operator: known ?? '>', descriptor, target: this.#word(target) };
  }

  #hereDocument(
    operator: '<<' | '<<-',
    common: Pick<HereDoc, 'pos' | 'end' | 'descriptor'>,
    target: Extract<Token, { kind: 'word' }>,
  ): HereDoc {
    const { pos, end, text, quoted } = target;
    const value = text.replace(/\\(.)|['"]/g, '$1');
    const body: { -readonly [K in keyof HereDoc['body']]: HereDoc['body'][K] } = {
      type: 'HereDocBody',
      pos: common.end,
      end: common.end,
      text: '',
      parts: undefined,
    };
    const node: { -readonly [K in keyof HereDoc]: HereDoc[K] } = {
      ...common,
      type: 'HereDoc',
      operator,
      delimiter: { type: 'HereDocDelimiter', pos, end, text, value, quoted },
      body,
      closing: undefined,
    };
    const found = (start: number, stop: number, closing: HereDoc['closing']): void => {
      Object.assign(body, { pos: start, end: stop, text: this.#lexer.source.slice(start, stop) });
      node.closing = closing;
      if (!quoted) body.parts = this.#build(() => this.#words.template(start, stop));
    };
    this.#lexer.pendingHereDocs.push({ delimiter: value, strip: operator === '<<-', found });
    return node;
  }

  #simple(): CommandNode {
    const prefix: (Assignment | Redirection)[] = [];
    const suffix: (Word | Assignment | Redirection)[] = [];
    let name: Word | undefined;
    const { pos } = this.#peek();
    let any = false;
    for (;;) {
      const token = this.#peek();
      if (token.kind === 'redirection') (name === undefined ? prefix : suffix).push(this.#redirection());
      else if (token.kind === 'word') {
        if (name === undefined && !token.quoted && this.#dialect.bashCompat && token.text === 'function')
          return this.#keyword();
        if (name === undefined && token.text === '[[' && this.#dialect.bash) return this.#doubleBracket();
        const assigns = name === undefined && /^[A-Za-z_]\w*(\[[^\]]*\])?\+?=/.test(token.text);
        if (assigns && this.#isArray(token)) {
          this.#array(token);
          any = true;
          continue;
        }
        this.#take();
        if (assigns) prefix.push(this.#assignment(token));
        else if (name === undefined) {
          if (RICH_WORDS.test(token.text)) this.#rich = true;
          name = this.#word(token);
          if (this.#isArray(token)) this.#array(token);
          if (isOperator(this.#peek(), '(')) return this.#functionDefinition(token, name);
        } else {
          suffix.push(DECLARES.test(name.text) ? this.#declared(token, name.text) : this.#word(token));
          if (this.#isArray(token)) this.#array(token);
        }
      } else {
        if (!any) this.#unexpected(token);
        return simpleCommand(pos, name, prefix, suffix);
      }
      any = true;
    }
  }

  #isArray(token: Extract<Token, { kind: 'word' }>): boolean {
    return this.#dialect.bash && token.text.endsWith('=') && this.#lexer.source[token.end] === '(';
  }

  #assignment(token: Extract<Token, { kind: 'word' }>): Assignment {
    const { pos, end, text } = token;
    const [head = '', name = ''] = ASSIGNS.exec(text) ?? [];
    if (name === '') this.#rich = true;
    const value = this.#word({ ...token, pos: pos + head.length });
    return { type: 'Assignment', pos, end, text, name, value, append: undefined, index: undefined };
  }

  /** An argument of `export` and its kin. */
  #declared(token: Extract<Token, { kind: 'word' }>, command: string): Word | Assignment {
    if (ASSIGNS.test(token.text)) return this.#assignment(token);
    if (command === 'alias' && token.text.includes('=')) this.#rich = true;
    return this.#word(token);
  }

  #functionDefinition(token: Extract<Token, { kind: 'word' }>, name: Word): CommandNode {
    const open = this.#take();
    if (!isOperator(this.#peek(), ')')) {
      // bash names the word that follows, the others the parenthesis or what stands for it.
      this.#unexpected(this.#dialect.bash ? this.#peek() : this.#peek().kind === 'word' ? this.#peek() : open);
    }
    this.#take();
    const valid = /^[A-Za-z_]\w*$/.test(token.text) && !token.quoted;
    if (!valid && !this.#dialect.bashCompat) throw new Fault({ kind: 'bad-function-name', token, pos: token.pos });
    const body = this.#functionBody();
    if (body.type === 'Command' || body.type === 'Function' || body.type === 'Coproc') return this.#leftOut(token);
    return { type: 'Function', pos: name.pos, end: body.end, name, body };
  }

  #keyword(): CommandNode {
    const start = this.#take();
    const name = this.#take();
    if (name.kind !== 'word') this.#unexpected(name);
    if (isOperator(this.#peek(), '(')) {
      this.#take();
      this.#expectOperator(')');
    }
    this.#functionBody();
    return this.#leftOut(start);
  }

  #functionBody(): CommandNode {
    while (this.#peek().kind === 'newline') this.#take();
    const token = this.#peek();
    const compound =
      isOperator(token, '(') || (token.kind === 'word' && /^(\{|if|while|until|for|case|\[\[)$/.test(token.text));
    if (this.#dialect.bash && !compound) this.#unexpected(token);
    return this.#command();
  }

  /** `name=( … )`, which only bash has. */
  #array(name: Token): void {
    this.#rich = true;
    this.#token = undefined;
    this.#lexer.at = name.end + 1;
    for (;;) {
      const token = this.#take();
      if (isOperator(token, ')')) return;
      if (token.kind !== 'word' && token.kind !== 'newline') this.#unexpected(token);
    }
  }

  #doubleBracket(): CommandNode {
    const start = this.#peek();
    for (;;) {
      const token = this.#take();
      if (token.kind === 'end') this.#unexpected(token);
      if (token.kind === 'word' && token.text === ']]') break;
    }
    this.#redirections();
    return this.#leftOut(start);
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
