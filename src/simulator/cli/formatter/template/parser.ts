import { C_ESCAPES } from '../../../base/c-escapes.ts';
import { quote } from '../../../base/go-text.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { type Token, tokenize } from './lexer.ts';
import { type CommandNode, nodeText, type Operand, type PipeNode, type TemplateNode } from './nodes.ts';

/** A template that can be executed: its own body and the ones it defines. */
export interface ParsedTemplate {
  readonly name: string;
  readonly source: string;
  readonly body: readonly TemplateNode[];
  readonly defined: ReadonlyMap<string, readonly TemplateNode[]>;
}

/** Parses a template; the error is Go's whole sentence, `template: NAME:LINE: …`. `functions` are the names it may call. */
export function parseTemplate(
  name: string,
  source: string,
  functions: ReadonlySet<string>,
): Result<ParsedTemplate, string> {
  const parser = new Parser(name, source, functions);
  try {
    return ok(parser.parse());
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return err(problem.message);
    throw problem;
  }
}

/** Go's parser panics and recovers at its door; so does this one, and nothing else sees the exception. */
class SyntaxProblem extends Error {}

type EndWord = 'end' | 'else';

class Parser {
  readonly #name: string;
  readonly #source: string;
  readonly #functions: ReadonlySet<string>;
  readonly #tokens: readonly Token[];
  readonly #defined = new Map<string, readonly TemplateNode[]>();
  #at = 0;
  #variables: string[] = ['$'];
  #loops = 0;

  constructor(name: string, source: string, functions: ReadonlySet<string>) {
    this.#name = name;
    this.#source = source;
    this.#functions = functions;
    this.#tokens = tokenize(source);
  }

  parse(): ParsedTemplate {
    const body: TemplateNode[] = [];
    while (this.#peek().kind !== 'eof') {
      const node = this.#textOrAction(true);
      if (node === undefined) continue;
      if ('word' in node) this.#fail(`unexpected {{${node.word}}}`);
      else body.push(node);
    }
    return { name: this.#name, source: this.#source, body, defined: this.#defined };
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: 'eof', text: '', pos: this.#source.length, line: 1 };
  }

  #next(): Token {
    const token = this.#peek();
    this.#at++;
    return token;
  }

  #skipSpace(): Token {
    while (this.#peek().kind === 'space') this.#at++;
    return this.#peek();
  }

  #nextWord(): Token {
    this.#skipSpace();
    return this.#next();
  }

  #fail(message: string, token: Token = this.#tokens[Math.max(0, this.#at - 1)] ?? this.#peek()): never {
    throw new SyntaxProblem(`template: ${this.#name}:${token.line}: ${message}`);
  }

  #unexpected(token: Token, where: string): never {
    if (token.kind === 'error') this.#fail(token.text, token);
    this.#fail(`unexpected ${tokenText(token)} in ${where}`, token);
  }

  #textOrAction(top = false): TemplateNode | { readonly word: EndWord } | undefined {
    const token = this.#next();
    if (token.kind === 'text') return { kind: 'text', text: token.text };
    if (token.kind !== 'left') this.#unexpected(token, 'input');
    return this.#action(top);
  }

  #action(top: boolean): TemplateNode | { readonly word: EndWord } | undefined {
    const word = this.#skipSpace();
    if (word.kind === 'keyword') {
      this.#at++;
      switch (word.text) {
        case 'if':
        case 'range':
        case 'with':
          return this.#control(word.text);
        case 'end':
          this.#expectRight('end');
          return { word: 'end' };
        case 'else':
          return this.#elseWord();
        case 'break':
        case 'continue':
          return this.#jump(word.text);
        case 'define':
          return this.#define(top);
        case 'template':
          return this.#template(word);
        case 'block':
          return this.#block(word);
      }
    }
    return { kind: 'action', pipe: this.#pipeline('command', 'right') };
  }

  #expectRight(where: string): void {
    const token = this.#nextWord();
    if (token.kind !== 'right') this.#unexpected(token, where);
  }

  #elseWord(): { readonly word: EndWord } {
    const next = this.#skipSpace();
    if (next.kind === 'keyword' && (next.text === 'if' || next.text === 'with')) return { word: 'else' };
    this.#expectRight('else');
    return { word: 'else' };
  }

  #jump(kind: 'break' | 'continue'): TemplateNode {
    const token = this.#nextWord();
    if (token.kind !== 'right') this.#unexpected(token, `{{${kind}}}`);
    if (this.#loops === 0) this.#fail(`{{${kind}}} outside {{range}}`);
    return { kind };
  }

  #control(kind: 'if' | 'range' | 'with'): TemplateNode {
    const scope = this.#variables.length;
    const pipe = this.#pipeline(kind, 'right');
    if (kind === 'range') this.#loops++;
    const { nodes: list, end } = this.#list();
    if (kind === 'range') this.#loops--;
    let otherwise: readonly TemplateNode[] | undefined;
    if (end === 'else') otherwise = this.#elseBranch(kind);
    this.#variables.length = scope;
    return { kind, pipe, list, otherwise };
  }

  #elseBranch(kind: 'if' | 'range' | 'with'): readonly TemplateNode[] {
    const next = this.#skipSpace();
    if (next.kind === 'keyword' && next.text === kind && (kind === 'if' || kind === 'with')) {
      this.#at++;
      return [this.#control(kind)];
    }
    if (
      next.kind === 'keyword' &&
      (next.text === 'if' || next.text === 'with') &&
      this.#tokens[this.#at - 1]?.kind !== 'right'
    ) {
      this.#unexpected(next, 'else');
    }
    const { nodes, end } = this.#list();
    if (end !== 'end') this.#fail(`expected end; found {{${end}}}`);
    return nodes;
  }

  #list(): { readonly nodes: readonly TemplateNode[]; readonly end: EndWord } {
    const nodes: TemplateNode[] = [];
    while (this.#peek().kind !== 'eof') {
      const node = this.#textOrAction();
      if (node === undefined) continue;
      if ('word' in node) return { nodes, end: node.word };
      nodes.push(node);
    }
    this.#fail('unexpected EOF', this.#peek());
  }

  #define(top: boolean): undefined {
    if (!top) this.#fail('unexpected {{define}}');
    const name = this.#templateName('define clause');
    this.#expectRight('define clause');
    const outer = this.#variables;
    this.#variables = ['$'];
    const { nodes, end } = this.#list();
    if (end !== 'end') this.#fail(`unexpected {{${end}}} in define clause`);
    this.#variables = outer;
    this.#defined.set(name, nodes);
  }

  #template(word: Token): TemplateNode {
    const name = this.#templateName('template clause');
    const pipe = this.#skipSpace().kind === 'right' ? undefined : this.#pipeline('template clause', 'right');
    if (pipe === undefined) this.#at++;
    return { kind: 'template', pos: word.pos, name, pipe };
  }

  #block(word: Token): TemplateNode {
    const name = this.#templateName('block clause');
    const pipe = this.#pipeline('block clause', 'right');
    const outer = this.#variables;
    this.#variables = ['$'];
    const { nodes, end } = this.#list();
    if (end !== 'end') this.#fail(`unexpected {{${end}}} in block clause`);
    this.#variables = outer;
    if (!this.#defined.has(name)) this.#defined.set(name, nodes);
    return { kind: 'template', pos: word.pos, name, pipe };
  }

  #templateName(where: string): string {
    const token = this.#nextWord();
    if (token.kind !== 'string') this.#unexpected(token, where);
    return unquote(token.text) ?? this.#fail('invalid syntax');
  }

  #pipeline(where: string, end: 'right' | 'rightParen'): PipeNode {
    const pos = this.#skipSpace().pos;
    const { variables, assigns } = this.#declarations(where);
    const commands: CommandNode[] = [];
    for (;;) {
      const token = this.#nextWord();
      if (token.kind === end) {
        this.#checkPipeline(commands, where);
        return { kind: 'pipe', pos, variables, assigns, commands };
      }
      if (!OPERANDS.has(token.kind)) this.#unexpected(token, where);
      this.#at--;
      commands.push(this.#command());
    }
  }

  #declarations(where: string): { variables: string[]; assigns: boolean } {
    const variables: string[] = [];
    for (;;) {
      const start = this.#at;
      const token = this.#skipSpace();
      if (token.kind !== 'variable') return { variables, assigns: false };
      this.#at++;
      const next = this.#skipSpace();
      if (next.kind === 'assign' || next.kind === 'declare') {
        this.#at++;
        variables.push(token.text);
        this.#variables.push(token.text);
        return { variables, assigns: next.kind === 'assign' };
      }
      if (next.kind !== 'comma') {
        this.#at = start;
        return { variables, assigns: false };
      }
      this.#at++;
      variables.push(token.text);
      this.#variables.push(token.text);
      if (where !== 'range' || variables.length >= 2) this.#fail(`too many declarations in ${where}`);
      if (!['variable', 'right', 'rightParen'].includes(this.#skipSpace().kind)) {
        this.#fail('range can only initialize variables');
      }
    }
  }

  #checkPipeline(commands: readonly CommandNode[], where: string): void {
    if (commands.length === 0) this.#fail(`missing value for ${where}`);
    for (const [index, command] of commands.entries()) {
      const first = command.args[0]?.kind;
      if (index > 0 && first !== undefined && ['bool', 'dot', 'nil', 'number', 'string'].includes(first)) {
        this.#fail(`non executable command in pipeline stage ${index + 1}`);
      }
    }
  }

  #command(): CommandNode {
    const pos = this.#skipSpace().pos;
    const args: Operand[] = [];
    for (;;) {
      this.#skipSpace();
      const operand = this.#operand();
      if (operand !== undefined) args.push(operand);
      const token = this.#next();
      if (token.kind === 'space') continue;
      if (token.kind === 'right' || token.kind === 'rightParen') this.#at--;
      else if (token.kind !== 'pipe') this.#unexpected(token, 'operand');
      break;
    }
    if (args.length === 0) this.#fail('empty command');
    return { kind: 'command', pos, args };
  }

  #operand(): Operand | undefined {
    const node = this.#term();
    if (node === undefined || this.#peek().kind !== 'field') return node;
    const pos = this.#peek().pos;
    const names: string[] = [];
    while (this.#peek().kind === 'field') names.push(this.#next().text.slice(1));
    if (node.kind === 'field' || node.kind === 'variable') return { ...node, pos, names: [...node.names, ...names] };
    if (['bool', 'string', 'number', 'nil', 'dot'].includes(node.kind)) {
      this.#fail(`unexpected . after term ${quote(nodeText(node))}`);
    }
    return { kind: 'chain', pos, node, names };
  }

  #term(): Operand | undefined {
    const token = this.#nextWord();
    const { pos, text } = token;
    switch (token.kind) {
      case 'identifier':
        if (!this.#functions.has(text)) this.#fail(`function ${quote(text)} not defined`);
        return { kind: 'identifier', pos, name: text };
      case 'dot':
      case 'nil':
        return { kind: token.kind, pos };
      case 'variable':
        if (!this.#variables.includes(text)) this.#fail(`undefined variable ${quote(text)}`);
        return { kind: 'variable', pos, names: [text] };
      case 'field':
        return { kind: 'field', pos, names: [text.slice(1)] };
      case 'bool':
        return { kind: 'bool', pos, value: text === 'true' };
      case 'number':
        return this.#number(token);
      case 'char':
        return {
          kind: 'number',
          pos,
          text,
          value: unquote(`"${text.slice(1, -1)}"`)?.codePointAt(0) ?? 0,
          whole: true,
        };
      case 'string': {
        const value = text.startsWith('`') ? text.slice(1, -1) : unquote(text);
        return value === undefined ? this.#fail('invalid syntax') : { kind: 'string', pos, text, value };
      }
      case 'leftParen':
        return this.#pipeline('parenthesized pipeline', 'rightParen');
      default:
        this.#at--;
        return undefined;
    }
  }

  #number(token: Token): Operand {
    const clean = token.text.replaceAll('_', '').replace(/^(\+)/, '');
    const value = /^0\d+$/.test(clean)
      ? Number(`0o${clean}`)
      : clean.startsWith('-0x')
        ? -Number(clean.slice(1))
        : Number(clean);
    if (Number.isNaN(value)) this.#fail(`illegal number syntax: ${quote(token.text)}`);
    const whole = Number.isInteger(value);
    return { kind: 'number', pos: token.pos, text: token.text, value, whole };
  }
}

const OPERANDS = new Set<Token['kind']>([
  'bool',
  'char',
  'dot',
  'field',
  'identifier',
  'number',
  'nil',
  'string',
  'variable',
  'leftParen',
]);

function tokenText(token: Token): string {
  if (token.kind === 'eof') return 'EOF';
  if (token.kind === 'keyword') return `<${token.text}>`;
  return token.text.length > 10 ? `${quote(token.text.slice(0, 10))}...` : quote(token.text);
}

/** Go's `strconv.Unquote` of a string in double quotes; undefined for a bad escape. */
function unquote(text: string): string | undefined {
  let bad = false;
  const body = text
    .slice(1, -1)
    .replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{3}|.)/g, (_, code: string) => {
      if (/^[xuU]./.test(code)) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
      if (/^[0-7]{3}$/.test(code)) return String.fromCodePoint(Number.parseInt(code, 8));
      const escaped = C_ESCAPES[code] ?? (code === '\\' || code === '"' || code === "'" ? code : undefined);
      if (escaped === undefined) bad = true;
      return escaped ?? '';
    });
  return bad ? undefined : body;
}
