import type { LineRange } from '../../base/diagnostic.ts';
import type { ParsedDockerfile } from '../parser/node.ts';

/** A range of lines that an editor may fold away; the first line stays. */
export interface FoldingRange {
  readonly lines: LineRange;
  readonly kind: 'stage' | 'instruction' | 'comment';
}

/** Stages, instructions over several lines, and blocks of comments. */
export function foldingRanges(parsed: ParsedDockerfile): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let stageStart: number | undefined;
  let last = 0;
  const closeStage = (): void => {
    if (stageStart !== undefined && last > stageStart) {
      ranges.push({ kind: 'stage', lines: { start: stageStart, end: last } });
    }
  };
  for (const { name, lines } of parsed.nodes) {
    if (name === 'FROM') {
      closeStage();
      stageStart = lines.start;
    }
    if (lines.end > lines.start) ranges.push({ kind: 'instruction', lines });
    last = lines.end;
  }
  closeStage();
  for (const lines of commentBlocks(parsed)) ranges.push({ kind: 'comment', lines });
  return ranges.sort((a, b) => a.lines.start - b.lines.start || b.lines.end - a.lines.end);
}

function* commentBlocks(parsed: ParsedDockerfile): Iterable<LineRange> {
  let start = -1;
  let end = -1;
  for (const { line } of parsed.comments) {
    if (line === end + 1) end = line;
    else {
      if (end > start) yield { start, end };
      start = end = line;
    }
  }
  if (end > start) yield { start, end };
}
