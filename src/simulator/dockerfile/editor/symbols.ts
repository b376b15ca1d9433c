import type { Span } from '../../base/diagnostic.ts';
import type { DockerfileNode, ParsedDockerfile } from '../parser/node.ts';
import { sourceSpan, type Token, tokens } from './tokens.ts';

/** A name in the file: where a stage or a variable is defined, or used. */
export interface Occurrence {
  readonly kind: 'stage' | 'variable';
  readonly role: 'definition' | 'reference';
  readonly name: string;
  /** The name alone: without `$`, braces or quotes. */
  readonly span: Span;
  /** The stage in which it stands, counted from 0; −1 before the first FROM, where FROM itself looks variables up. */
  readonly scope: number;
  readonly node: DockerfileNode;
  /** How a variable is defined: by ENV, by ARG with a value, or by ARG without. */
  readonly by?: 'env' | 'arg' | 'bare-arg';
  /** True for a variable in a RUN, CMD or ENTRYPOINT, which the shell replaces and not Docker. */
  readonly inShell?: boolean;
}

/** A stage as the editor knows it. */
export interface StageSymbol {
  readonly index: number;
  /** Lowercase; empty without AS. */
  readonly name: string;
  readonly node: DockerfileNode;
  /** The stage it is built on, when that is one of the file. */
  readonly base: number | undefined;
}

export interface Symbols {
  readonly occurrences: readonly Occurrence[];
  readonly stages: readonly StageSymbol[];
}

/** All stage and variable names of a file, in file order. */
export function symbols(parsed: ParsedDockerfile): Symbols {
  const reader = new SymbolReader(parsed.escape);
  for (const node of parsed.nodes) reader.read(node);
  reader.linkStages();
  return { occurrences: reader.occurrences, stages: reader.stages };
}

/** The instructions whose words Docker itself expands. */
const EXPANDED = new Set([
  'ADD',
  'ARG',
  'COPY',
  'ENV',
  'EXPOSE',
  'FROM',
  'LABEL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);
const SHELL = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

interface StageUse {
  readonly name: string;
  readonly node: DockerfileNode;
  readonly start: number;
  readonly scope: number;
}

class SymbolReader {
  readonly occurrences: Occurrence[] = [];
  readonly stages: StageSymbol[] = [];
  readonly #escape: string;
  readonly #uses: StageUse[] = [];

  constructor(escapeToken: string) {
    this.#escape = escapeToken;
  }

  read(node: DockerfileNode): void {
    const words = tokens(node, this.#escape);
    if (node.name === 'FROM') this.#from(node, words);
    const scope = node.name === 'FROM' ? -1 : this.stages.length - 1;
    let index = 0;
    for (const word of words) {
      if (word.kind === 'keyword') continue;
      if (word.kind === 'flag') this.#flag(node, word, scope);
      else this.#definition(node, word, scope, index++);
      this.#variables(node, word, scope);
    }
  }

  #add(occurrence: Omit<Occurrence, 'span' | 'node'>, node: DockerfileNode, start: number, length: number): void {
    this.occurrences.push({ ...occurrence, node, span: sourceSpan(node, start, start + length) });
  }

  #from(node: DockerfileNode, words: readonly Token[]): void {
    const args = words.filter((word) => word.kind === 'arg');
    const [base, as, name] = args;
    const index = this.stages.length;
    const known =
      base === undefined ? undefined : this.stages.findLast((stage) => stage.name !== '' && stage.name === base.text);
    if (base !== undefined && known !== undefined) {
      const reference = { kind: 'stage', role: 'reference', name: known.name, scope: index } as const;
      this.#add(reference, node, base.start, base.text.length);
    }
    const isNamed = name !== undefined && as?.text.toLowerCase() === 'as';
    const stageName = isNamed ? name.text.toLowerCase() : '';
    this.stages.push({ index, name: stageName, node, base: known?.index });
    if (isNamed) {
      const definition = { kind: 'stage', role: 'definition', name: stageName, scope: index } as const;
      this.#add(definition, node, name.start, name.text.length);
    }
  }

  /** `--from=` of COPY and `from=` of a mount name stages, which may also come later in the file. */
  #flag(node: DockerfileNode, word: Token, scope: number): void {
    const pattern = word.text.startsWith('--mount=') ? /(?:=|,)from=([^,\s"']+)/g : /^--from=([^\s"']+)/g;
    for (const match of word.text.matchAll(pattern)) {
      const name = match[1] ?? '';
      const start = word.start + match.index + match[0].length - name.length;
      this.#uses.push({ name: name.toLowerCase(), node, start, scope });
    }
  }

  linkStages(): void {
    for (const { name, node, start, scope } of this.#uses) {
      const isKnown = this.stages.some((stage) => stage.name === name || String(stage.index) === name);
      if (isKnown) this.#add({ kind: 'stage', role: 'reference', name, scope }, node, start, name.length);
    }
    this.occurrences.sort((a, b) => a.span.start - b.span.start);
  }

  #definition(node: DockerfileNode, word: Token, scope: number, index: number): void {
    if (word.instruction !== 'ENV' && word.instruction !== 'ARG') return;
    const equals = word.text.indexOf('=');
    const isLegacy = equals < 0 && word.instruction === 'ENV';
    if (isLegacy && index > 0) return;
    const name = /^[\p{L}\p{Nd}_]+/u.exec(equals < 0 ? word.text : word.text.slice(0, equals))?.[0];
    if (name === undefined) return;
    const by = word.instruction === 'ENV' ? 'env' : equals < 0 ? 'bare-arg' : 'arg';
    this.#add({ kind: 'variable', role: 'definition', name, scope, by }, node, word.start, name.length);
  }

  #variables(node: DockerfileNode, word: Token, scope: number): void {
    const instruction = word.instruction ?? '';
    const inShell = word.kind === 'arg' && SHELL.has(instruction);
    if (!inShell && !EXPANDED.has(instruction) && word.kind !== 'flag') return;
    for (const { name, at } of variableUses(word.text, this.#escape)) {
      const use = { kind: 'variable', role: 'reference', name, scope } as const;
      this.#add(inShell ? { ...use, inShell } : use, node, word.start + at, name.length);
    }
  }
}

/** Where `$name` and `${name…}` stand in a word, single quotes and escapes considered. */
export function variableUses(
  text: string,
  escapeToken: string,
): readonly { readonly name: string; readonly at: number }[] {
  const uses: { name: string; at: number }[] = [];
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === escapeToken && quote !== "'") at++;
    else if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === '$' && quote !== "'") {
      const start = text.charAt(at + 1) === '{' ? at + 2 : at + 1;
      const name = /^[\p{L}_][\p{L}\p{Nd}_]*/u.exec(text.slice(start, start + 256))?.[0];
      if (name !== undefined) uses.push({ name, at: start });
    }
  }
  return uses;
}
