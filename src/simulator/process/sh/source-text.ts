/** A script's text with the way from an offset to its line. Nodes of the tree carry offsets into it. */
export class SourceText {
  readonly text: string;
  /** The line number of the first line, 1-based. */
  readonly firstLine: number;
  #starts: number[] | undefined;

  /** The file it comes from, when that is not the script that the shell was started with. */
  readonly file: string | undefined;

  constructor(text: string, firstLine = 1, file?: string) {
    this.text = text;
    this.firstLine = firstLine;
    this.file = file;
  }

  /** The 1-based line of an offset. */
  lineOf(offset: number): number {
    const starts = (this.#starts ??= lineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.firstLine + low;
  }

  /** The line with this number, without its newline. */
  lineText(line: number): string {
    return this.text.split('\n')[line - this.firstLine] ?? '';
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
