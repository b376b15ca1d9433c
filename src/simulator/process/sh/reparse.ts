import { type CompoundList, parse } from 'unbash';
import { SourceText } from './source-text.ts';

/** A text as statements of their own. */
export function reparse(text: string): { readonly body: CompoundList; source(firstLine: number): SourceText } {
  const script = parse(text);
  return {
    body: { type: 'CompoundList', pos: 0, end: text.length, commands: script.commands },
    source: (firstLine) => new SourceText(text, firstLine),
  };
}
