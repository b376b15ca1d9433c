import { errorHead } from '../builtins/objects.ts';
import type { Realm } from '../engine/realm.ts';
import { type Frame, isObject, type Source, slotOf, type Thrown, type Value } from '../engine/values.ts';
import { Inspector } from './inspect.ts';

/** Line and column of a place, both from 1. */
export function lineColumn(source: Source, pos: number): { readonly line: number; readonly column: number } {
  const before = source.text.slice(0, pos);
  const line = before.split('\n').length;
  return { line, column: pos - before.lastIndexOf('\n') };
}

/** One line of a stack trace, without its `at`. */
export function frameText(frame: Frame): string {
  if (frame.source === undefined)
    return frame.label.includes('node:') || frame.label.startsWith('[eval]')
      ? frame.label
      : `${frame.label} (<anonymous>)`;
  const { line, column } = lineColumn(frame.source, frame.pos);
  const place = `${frame.source.name}:${line}:${column}`;
  if (frame.label === '') return place;
  if (frame.label === 'async ') return `async ${place}`;
  return `${frame.label} (${place})`;
}

export function stackText(realm: Realm, error: object, frames: readonly Frame[]): string {
  return [errorHead(realm, error), ...frames.map((frame) => `    at ${frameText(frame)}`)].join('\n');
}

/** The lines with the source and a caret that node prints above an uncaught error. */
export function excerpt(source: Source, pos: number, width = 1): string {
  const { line, column } = lineColumn(source, pos);
  const text = source.text.split('\n')[line - 1] ?? '';
  const indent = text.slice(0, column - 1).replace(/[^\t]/g, ' ');
  return `${source.name}:${line}\n${text}\n${indent}${'^'.repeat(Math.max(1, width))}\n`;
}

/** How wide V8 marks what stands there: a word for what it knows, else one character. */
export interface Excerpt {
  /** The whole head as text: `node:events:487\n      throw er; …`. */
  readonly head: string;
  /** Lines under the stack: who emitted it. */
  readonly foot: string;
}

const heads = new WeakMap<object, Excerpt>();

/** Errors of node's own code show a place of node's own. */
export function setExcerpt(error: object, head: string, foot = ''): void {
  heads.set(error, { head, foot });
}

/** What node prints when an exception reaches the top. */
export function uncaughtText(
  realm: Realm,
  value: Value,
  thrown: Thrown | undefined,
  version: string,
  custom: symbol,
  colors: boolean,
): string {
  const show = (): string => new Inspector(realm, { colors }, custom).inspect(value);
  const slot = slotOf(value);
  const end = `\nNode.js v${version}\n`;
  if (slot?.kind === 'error' && isObject(value)) {
    const known = heads.get(value);
    if (known !== undefined) {
      if (known.foot !== '') realm.set(value, 'stack', `${String(realm.get(value, 'stack'))}\n${known.foot}`);
      return `${known.head}\n${show()}\n${end}`;
    }
    const first = slot.frames.find((frame) => frame.source !== undefined);
    const at = thrown?.at ?? (first?.source === undefined ? undefined : { source: first.source, pos: first.pos });
    return `${at === undefined ? '' : `${excerpt(at.source, at.pos)}\n`}${show()}\n${end}`;
  }
  const text = typeof value === 'string' ? value : show();
  const hint = isObject(value) ? '' : '(Use `node --trace-uncaught ...` to show where the exception was thrown)\n';
  return `${thrown?.at === undefined ? 'Uncaught:\n' : `\n${excerpt(thrown.at.source, thrown.at.pos)}`}${text}\n${hint}${end}`;
}
