import { say, type Words } from '../../i18n/index.ts';
import type { ContainerView } from '../session/simulator.ts';

export interface LogLine {
  readonly key: string;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

export interface LogsPicture {
  readonly title: string;
  readonly lines: readonly LogLine[];
  /** Said instead of lines when there are none. */
  readonly nothing: string;
  readonly hint: string;
  readonly summary: string;
}

/** What a container printed, line by line in the order of printing, each with its stream. */
export function logsPicture(container: ContainerView | undefined, words: Words): LogsPicture {
  const text = words.logs;
  if (container === undefined) return { title: text.title, lines: [], nothing: text.empty, hint: '', summary: '' };
  const { name } = container;
  const lines = linesOf(container.output);
  const count = (stream: LogLine['stream']): number => lines.filter((line) => line.stream === stream).length;
  return {
    title: say(text.of, { name }),
    lines,
    nothing: say(text.none, { name }),
    hint: container.removal !== undefined ? text.gone : container.tty ? text.tty : say(text.hint, { name }),
    summary: say(text.summary, { name, out: count('stdout'), err: count('stderr') }),
  };
}

/** A line that one stream left unfinished goes on with that stream's next words, as a terminal would show it. */
function linesOf(output: ContainerView['output']): readonly LogLine[] {
  const lines: LogLine[] = [];
  const open = new Map<LogLine['stream'], number>();
  for (const { stream, text } of output) {
    const parts = plain(text).split('\n');
    for (const [index, part] of parts.entries()) {
      const begun = open.get(stream);
      const last = index === parts.length - 1;
      if (begun !== undefined) {
        const line = lines[begun];
        if (line !== undefined) lines[begun] = { ...line, text: line.text + part };
        if (!last) open.delete(stream);
      } else if (part !== '' || !last) {
        lines.push({ key: `${lines.length}`, stream, text: part });
        if (last) open.set(stream, lines.length - 1);
      }
    }
  }
  return lines;
}

/** Without carriage returns and escape sequences, which mean nothing in a list. */
const plain = (text: string): string => text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/\r/g, '');
