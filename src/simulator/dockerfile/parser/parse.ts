import type { DockerfileError } from '../convert/plan.ts';
import { isSpace, trimSpace } from '../go-text.ts';
import { DirectiveReader } from './directives.ts';
import { heredocsOfLine } from './heredoc.ts';
import * as lines from './line-parsers.ts';
import {
  type CommentLine,
  type DockerfileNode,
  type Heredoc,
  INSTRUCTIONS,
  type InstructionName,
  type ParsedDockerfile,
  parseFault,
} from './node.ts';
import { splitCommand } from './split-command.ts';

/** What BuildKit's line scanner holds at most: a longer line, its line feed counted, ends the parse. */
const MAX_LINE_BYTES = 65536;

const NAMES: ReadonlyMap<string, InstructionName> = new Map(
  INSTRUCTIONS.flatMap((name): [string, InstructionName][] => [
    [name, name],
    [name.toLowerCase(), name],
  ]),
);
const NO_COMMENTS: readonly string[] = [];
const NO_HEREDOCS: readonly Heredoc[] = [];
const NO_JOINS: readonly number[] = [];

/** The instruction that a keyword means, in any casing. */
export function instructionName(keyword: string): InstructionName | undefined {
  return NAMES.get(keyword) ?? NAMES.get(keyword.toLowerCase());
}

/**
 * Parses a Dockerfile. Never fails as a whole: what can be read is in `nodes`, what is wrong in `faults`, whose first
 * entry is the error that Docker prints.
 */
export function parse(source: string): ParsedDockerfile {
  return new Parser(source.isWellFormed() ? source : source.toWellFormed()).run();
}

/** One pass over the text, line by line; the current line is [`#start`, `#end`) without its line break. */
class Parser {
  readonly #source: string;
  readonly #directives = new DirectiveReader('#');
  readonly #nodes: DockerfileNode[] = [];
  readonly #comments: CommentLine[] = [];
  readonly #faults: DockerfileError[] = [];
  readonly #emptyContinuations: number[] = [];
  #escape: '\\' | '`' = '\\';
  #next = 0;
  #lineNumber = 0;
  #start = 0;
  #end = 0;
  #tooLong = false;
  #above: string[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  run(): ParsedDockerfile {
    while (this.#advance()) {
      if (this.#lineNumber === 1 && this.#source.charCodeAt(0) === 0xfeff && this.#end > 0) this.#start = 1;
      const first = this.#skipSpace(this.#start);
      if (first < this.#end && this.#source.charCodeAt(first) === 0x23) this.#comment(first);
      else {
        if (!this.#directives.done) this.#directives.read('');
        if (first < this.#end) this.#instruction(first);
      }
    }
    this.#finish();
    return {
      source: this.#source,
      nodes: this.#nodes,
      comments: this.#comments,
      escape: this.#escape,
      emptyContinuations: this.#emptyContinuations,
      faults: this.#faults,
    };
  }

  #finish(): void {
    if (this.#nodes.length === 0 && this.#faults.length === 0) {
      this.#fault('file with no instructions', this.#lineNumber, 0, 'no-instructions');
    } else if (this.#tooLong) {
      const message = `dockerfile line greater than max allowed size of ${MAX_LINE_BYTES - 1}`;
      this.#fault(message, this.#lineNumber, 0, 'line-too-long');
    }
  }

  #fault(message: string, start: number, end: number, code: string): void {
    this.#faults.push(parseFault(message, start, end, code));
  }

  /** Moves to the next line; false at the end of the text or at a line that is too long. */
  #advance(): boolean {
    const start = this.#next;
    if (start >= this.#source.length || this.#tooLong) return false;
    const lineFeed = this.#source.indexOf('\n', start);
    let end = lineFeed < 0 ? this.#source.length : lineFeed;
    if (end - start >= MAX_LINE_BYTES / 3 && byteLength(this.#source, start, end) >= MAX_LINE_BYTES) {
      this.#tooLong = true;
      return false;
    }
    this.#next = end + 1;
    while (end > start && this.#source.charCodeAt(end - 1) === 0x0d) end--;
    this.#start = start;
    this.#end = end;
    this.#lineNumber++;
    return true;
  }

  #skipSpace(at: number): number {
    let i = at;
    while (i < this.#end && isSpace(this.#source.charCodeAt(i))) i++;
    return i;
  }

  #comment(hash: number): void {
    const text = trimSpace(this.#source.slice(this.#start + 1, this.#end));
    const directive = this.#directives.done ? undefined : this.#directives.read(this.#source.slice(hash, this.#end));
    const comment: CommentLine = { line: this.#lineNumber, start: hash, end: this.#end };
    if (directive === undefined) {
      this.#comments.push(comment);
      if (text === '') this.#above = undefined;
      else if (this.#above === undefined) this.#above = [text];
      else this.#above.push(text);
      return;
    }
    // BuildKit has not counted the line yet, so its number is one too low.
    if (typeof directive === 'string') this.#fault(directive, this.#lineNumber - 1, 0, 'directive-repeated');
    else if (directive.name === 'escape') this.#setEscape(directive.value);
    this.#comments.push(typeof directive === 'string' ? comment : { ...comment, directive });
  }

  #setEscape(value: string): void {
    if (value === '\\' || value === '`') this.#escape = value;
    else {
      const message = `invalid escape token '${value}' does not match \` or \\`;
      this.#fault(message, this.#lineNumber - 1, 0, 'escape-invalid');
    }
  }

  /** Where the current line's text ends when it is continued on the next, or -1. */
  #continuation(start: number): number {
    let at = this.#end - 1;
    while (at >= start && (this.#source.charCodeAt(at) === 0x20 || this.#source.charCodeAt(at) === 0x09)) at--;
    if (at < start || this.#source.charAt(at) !== this.#escape) return -1;
    // An escaped escape token does not continue, and neither do three in a row: BuildKit looks at one character only.
    return at > start && this.#source.charAt(at - 1) === this.#escape ? -1 : at;
  }

  #instruction(first: number): void {
    const startLine = this.#lineNumber;
    const cut = this.#continuation(first);
    let end = this.#end;
    let line: string;
    let joins = NO_JOINS;
    if (cut < 0) line = this.#source.slice(first, end);
    else {
      const joined: number[] = [];
      line = this.#join(this.#source.slice(first, cut), joined);
      joins = joined;
      end = this.#end;
    }
    const lineEnd = this.#lineNumber;
    const comments = this.#above ?? NO_COMMENTS;
    const node = parseLine(line, this.#escape);
    if (typeof node === 'string') {
      this.#fault(node, startLine, lineEnd, 'syntax');
      this.#above = undefined;
      return;
    }
    const heredocs = opensHeredocs(node, line) ? this.#heredocs(line, startLine) : NO_HEREDOCS;
    if (heredocs !== NO_HEREDOCS) end = this.#end;
    this.#nodes.push({
      ...node,
      heredocs,
      comments,
      lines: { start: startLine, end: this.#lineNumber },
      offset: first,
      joins,
      end,
    });
    this.#above = undefined;
  }

  #join(start: string, joins: number[]): string {
    let line = start;
    let empty = false;
    while (this.#advance()) {
      const first = this.#skipSpace(this.#start);
      if (first === this.#end) {
        empty = true;
        continue;
      }
      if (this.#source.charCodeAt(first) === 0x23) {
        this.#comments.push({ line: this.#lineNumber, start: first, end: this.#end });
        continue;
      }
      const cut = this.#continuation(this.#start);
      joins.push(line.length, this.#start);
      line += this.#source.slice(this.#start, cut < 0 ? this.#end : cut);
      if (cut < 0) break;
    }
    if (empty) this.#emptyContinuations.push(this.#lineNumber);
    return line;
  }

  #heredocs(line: string, startLine: number): readonly Heredoc[] {
    const opened = heredocsOfLine(line);
    if (!opened.ok) {
      this.#fault(opened.error, startLine, this.#lineNumber, 'heredoc');
      return NO_HEREDOCS;
    }
    if (opened.value.length === 0) return NO_HEREDOCS;
    return opened.value.map((heredoc) => ({ ...heredoc, content: this.#body(heredoc, startLine) }));
  }

  #body(heredoc: Omit<Heredoc, 'content'>, startLine: number): string {
    const from = this.#next;
    while (this.#advance()) {
      let text = this.#source.slice(this.#start, this.#end);
      if (heredoc.chomp) text = text.replace(/^\t+/, '');
      if (text === heredoc.name) return this.#source.slice(from, this.#start);
    }
    this.#fault('unterminated heredoc', startLine, this.#lineNumber, 'heredoc-unterminated');
    return this.#source.slice(from);
  }
}

function byteLength(source: string, start: number, end: number): number {
  let bytes = 0;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    // Each half of a surrogate pair counts for two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

type LineNode = Pick<DockerfileNode, 'keyword' | 'name' | 'original' | 'flags' | 'args' | 'json' | 'child'>;

/** Parses one logical line, or gives Docker's message. */
function parseLine(line: string, escapeToken: string, depth = 0): LineNode | string {
  const { keyword, flags, rest } = splitCommand(line, escapeToken);
  const name = instructionName(keyword);
  if (name === 'ONBUILD') return parseOnbuild({ line, keyword, flags, rest }, escapeToken, depth);
  const parsed = parseArgs(name, rest, escapeToken);
  if (!parsed.ok) return parsed.error;
  return { keyword, name, original: line, flags, args: parsed.value.args, json: parsed.value.json, child: undefined };
}

/** ONBUILD in ONBUILD is an error of the next layer; what is nested deeper than anybody would is not looked into. */
const MAX_NESTING = 100;

interface OnbuildLine {
  readonly line: string;
  readonly keyword: string;
  readonly flags: readonly string[];
  readonly rest: string;
}

function parseOnbuild(onbuild: OnbuildLine, escapeToken: string, depth: number): LineNode | string {
  const { line, keyword, flags, rest } = onbuild;
  const common = { keyword, name: 'ONBUILD', original: line, flags, json: false } as const;
  if (rest === '') return { ...common, args: [], child: undefined };
  if (depth > MAX_NESTING) return { ...common, args: [rest], child: undefined };
  const trigger = parseLine(rest, escapeToken, depth + 1);
  if (typeof trigger === 'string') return trigger;
  const nowhere = { heredocs: NO_HEREDOCS, comments: NO_COMMENTS, lines: { start: 0, end: 0 } };
  const child: DockerfileNode = { ...trigger, ...nowhere, offset: 0, joins: NO_JOINS, end: 0 };
  return { ...common, args: [trigger.keyword, ...trigger.args], child };
}

function parseArgs(
  name: InstructionName | undefined,
  rest: string,
  escapeToken: string,
): ReturnType<typeof lines.parseList> {
  switch (name) {
    case 'ADD':
    case 'COPY':
    case 'VOLUME':
      return lines.parseMaybeJsonList(rest);
    case 'CMD':
    case 'ENTRYPOINT':
    case 'RUN':
    case 'SHELL':
      return lines.parseMaybeJson(rest);
    case 'ENV':
    case 'LABEL':
      return lines.parsePairs(rest, escapeToken, name);
    case 'ARG':
      return lines.parseArgWords(rest, escapeToken);
    case 'EXPOSE':
    case 'FROM':
      return lines.parseList(rest);
    case 'HEALTHCHECK':
      return lines.parseHealth(rest);
    case 'MAINTAINER':
    case 'STOPSIGNAL':
    case 'USER':
    case 'WORKDIR':
      return lines.parseWhole(rest);
    default:
      // An unknown instruction keeps one empty argument; the next layer complains about it.
      return { ok: true, value: { args: [''], json: false } };
  }
}

function opensHeredocs(node: LineNode, line: string): boolean {
  const inner = node.name === 'ONBUILD' ? node.child : node;
  if (inner === undefined || inner.json) return false;
  if (inner.name !== 'RUN' && inner.name !== 'COPY' && inner.name !== 'ADD') return false;
  return line.includes('<<');
}
