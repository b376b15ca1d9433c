import type { Span } from '../../base/diagnostic.ts';
import type { ParsedDockerfile } from '../parser/node.ts';
import { type Occurrence, type Symbols, symbols } from './symbols.ts';

/** A change of the source. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The name at an offset, its end included, as a cursor behind a word still means it. */
export function occurrenceAt(found: Symbols, offset: number): Occurrence | undefined {
  return found.occurrences.find(({ span }) => span.start <= offset && offset <= span.end);
}

/** Where the name at `offset` is defined; undefined when nothing there has a definition in the file. */
export function definition(parsed: ParsedDockerfile, offset: number): Span | undefined {
  const found = symbols(parsed);
  const here = occurrenceAt(found, offset);
  if (here === undefined) return undefined;
  return here.kind === 'stage' ? stageDefinition(found, here) : variableDefinition(found, here)?.span;
}

function stageDefinition(found: Symbols, here: Occurrence): Span | undefined {
  const stage = found.stages.findLast((each) => each.name === here.name || String(each.index) === here.name);
  if (stage === undefined) return undefined;
  const named = found.occurrences.find(
    (each) => each.kind === 'stage' && each.role === 'definition' && each.scope === stage.index,
  );
  return named?.span ?? { start: stage.node.offset, end: stage.node.offset + stage.node.keyword.length };
}

/** The last definition before a use, in its stage, in the stage that it is built on, or before the first FROM. */
export function variableDefinition(found: Symbols, here: Occurrence): Occurrence | undefined {
  const definitions = found.occurrences.filter(
    (each) => each.kind === 'variable' && each.role === 'definition' && each.name === here.name,
  );
  let before = here.role === 'definition' ? here.span.start + 1 : here.span.start;
  let scope = here.scope;
  for (;;) {
    const last = definitions.findLast((each) => each.scope === scope && each.span.start < before);
    // `ARG x` without a value lets the one from before the first FROM in.
    const outer = last?.by === 'bare-arg' ? definitions.findLast((each) => each.scope === -1) : undefined;
    if (last !== undefined) return outer ?? last;
    const base = found.stages[scope]?.base;
    if (base === undefined) return undefined;
    scope = base;
    before = Number.POSITIVE_INFINITY;
  }
}

/** All places of the name at `offset`, the definition included, in file order. */
export function references(parsed: ParsedDockerfile, offset: number): readonly Span[] {
  const found = symbols(parsed);
  const here = occurrenceAt(found, offset);
  if (here === undefined) return [];
  return sameName(found, here).map((each) => each.span);
}

/** The edits that rename the stage or variable at `offset`; undefined where there is nothing to rename. */
export function rename(parsed: ParsedDockerfile, offset: number, name: string): readonly TextEdit[] | undefined {
  const found = symbols(parsed);
  const here = occurrenceAt(found, offset);
  const isValid = here?.kind === 'stage' ? /^[a-z][a-z0-9-_.]*$/.test(name) : /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
  if (here === undefined || !isValid) return undefined;
  const places = sameName(found, here).filter((each) => each.kind !== 'stage' || !/^[0-9]+$/.test(each.name));
  if (!places.some((each) => each.role === 'definition')) return undefined;
  return places.map(({ span }) => ({ span, text: name }));
}

function sameName(found: Symbols, here: Occurrence): readonly Occurrence[] {
  const all = found.occurrences.filter((each) => each.kind === here.kind && each.name === here.name);
  if (here.kind === 'stage') return all;
  const scopes = connectedScopes(found, all, here.scope);
  return all.filter((each) => scopes.has(each.scope));
}

/** The scopes in which a variable's name means the same one: through FROM of a stage, and through `ARG x`. */
function connectedScopes(found: Symbols, all: readonly Occurrence[], start: number): ReadonlySet<number> {
  const links: (readonly [number, number])[] = [];
  for (const stage of found.stages) if (stage.base !== undefined) links.push([stage.index, stage.base]);
  const isGlobal = all.some((each) => each.scope === -1 && each.role === 'definition');
  for (const each of all) if (isGlobal && each.by === 'bare-arg' && each.scope >= 0) links.push([each.scope, -1]);
  const scopes = new Set([start]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [a, b] of links) {
      if (scopes.has(a) === scopes.has(b)) continue;
      scopes.add(a).add(b);
      grew = true;
    }
  }
  return scopes;
}
