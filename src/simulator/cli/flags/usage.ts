import type { FlagSpec } from './spec.ts';

/** Cuts the first line of about `width` off, at a blank or a line break, as pflag does; `slop` is how much may stick out. */
function takeLine(width: number, slop: number, text: string): [string, string] {
  if (width + slop > text.length) return [text, ''];
  const head = text.slice(0, width);
  const at = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\t'), head.lastIndexOf('\n'));
  if (at <= 0) return [text, ''];
  const newline = head.lastIndexOf('\n');
  if (newline > 0 && newline < at) return [text.slice(0, newline), text.slice(newline + 1)];
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Wraps a flag's text to `columns`, its lines indented by `indent`. Follows pflag, with its oddities. */
function wrap(indent: number, columns: number, text: string): string {
  let left = indent;
  let width = columns - left;
  let out = '';
  if (width < 24) {
    left = 16;
    width = columns - left;
    out = `\n${' '.repeat(left)}`;
  }
  const pad = `\n${' '.repeat(left)}`;
  if (width < 24) return text.replaceAll('\n', out);
  const slop = 5;
  width -= slop;
  let [line, rest] = takeLine(width, slop, text);
  out += line.replaceAll('\n', pad);
  while (rest !== '') {
    [line, rest] = takeLine(width, slop, rest);
    out += pad + line.replaceAll('\n', pad);
  }
  return out;
}

const leftColumn = (flag: FlagSpec): string =>
  `${flag.short === undefined ? '     ' : `  -${flag.short},`} --${flag.name}${flag.type === undefined ? '' : ` ${flag.type}`}`;

/** The lines below `Options:` for a screen of `columns`. */
export function flagUsages(flags: readonly FlagSpec[], columns: number): string {
  const shown = flags.filter((flag) => flag.hidden !== true);
  const widest = Math.max(0, ...shown.map((flag) => leftColumn(flag).length));
  return shown
    .map((flag) => `${leftColumn(flag).padEnd(widest)}   ${wrap(widest + 3, columns, flag.usage)}\n`)
    .join('');
}
