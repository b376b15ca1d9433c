import type { CompoundList } from 'unbash';
import type { Task } from '../../base/task.ts';
import { SourceText } from './source-text.ts';
import { parsed } from './syntax/parse.ts';

/** A text as statements of their own. */
export function* reparse(
  text: string,
): Task<{ readonly body: CompoundList; readonly source: (firstLine: number) => SourceText }> {
  const { commands } = yield* parsed(text);
  return {
    body: { type: 'CompoundList', pos: 0, end: text.length, commands },
    source: (firstLine) => new SourceText(text, firstLine),
  };
}
