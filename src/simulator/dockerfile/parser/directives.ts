import { trimLeftSpace } from '../go-text.ts';
import type { Directive } from './node.ts';

const DIRECTIVE = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/;

/**
 * Reads parser directives line by line. The first line that is none ends them for good. `prefix` is what a directive's
 * line starts with: `#`, or nothing for a comment that has already lost it.
 */
export class DirectiveReader {
  readonly #prefix: string;
  readonly #seen = new Set<string>();
  #done = false;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  get done(): boolean {
    return this.#done;
  }

  /** The directive on `line` (line break removed), undefined when there is none, or Docker's message for a repeated one. */
  read(line: string): Directive | string | undefined {
    if (this.#done) return undefined;
    const match = line.startsWith(this.#prefix) ? DIRECTIVE.exec(trimLeftSpace(line.slice(this.#prefix.length))) : null;
    const name = match?.[1]?.toLowerCase();
    if (name !== 'syntax' && name !== 'escape' && name !== 'check') {
      this.#done = true;
      return undefined;
    }
    if (this.#seen.has(name)) return `only one ${name} parser directive can be used`;
    this.#seen.add(name);
    return { name, value: match?.[2] ?? '' };
  }
}

/**
 * The first word of the `check` directive's value, or undefined. Read as BuildKit reads it, apart from the parse: a
 * shebang line is skipped, and a directive must start in the first column.
 */
export function findCheckDirective(source: string): string | undefined {
  return findDirective(source, 'check', '#');
}

/** The image that `# syntax=` names; `//` comments and JSON count too. */
export function findSyntaxDirective(source: string): string | undefined {
  return findDirective(source, 'syntax', '#') ?? findDirective(source, 'syntax', '//') ?? syntaxOfJson(source);
}

function findDirective(source: string, name: Directive['name'], prefix: string): string | undefined {
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (source.startsWith('#!', at)) {
    const lineFeed = source.indexOf('\n', at);
    at = lineFeed < 0 ? source.length : lineFeed + 1;
  }
  const reader = new DirectiveReader(prefix);
  while (at < source.length && !reader.done) {
    const lineFeed = source.indexOf('\n', at);
    const end = lineFeed < 0 ? source.length : lineFeed;
    const line = source.slice(at, source.charAt(end - 1) === '\r' && end > at ? end - 1 : end);
    const directive = reader.read(line);
    if (typeof directive === 'string') return undefined;
    if (directive?.name === name) return directive.value.split(' ', 1)[0];
    at = end + 1;
  }
  return undefined;
}

function syntaxOfJson(source: string): string | undefined {
  if (!/^\s*\{/.test(source)) return undefined;
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value !== 'object' || value === null || !('syntax' in value)) return undefined;
    return typeof value.syntax === 'string' ? value.syntax : undefined;
  } catch {
    return undefined;
  }
}
