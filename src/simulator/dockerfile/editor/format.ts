import { dump } from '../parser/dump.ts';
import type { DockerfileNode, ParsedDockerfile } from '../parser/node.ts';
import { parse } from '../parser/parse.ts';
import { tokens } from './tokens.ts';

/**
 * A Dockerfile in its usual form: instructions in capitals at the start of the line, one blank after them, no blanks at
 * the ends of lines, never two empty lines in a row, a final line break. What the instructions mean stays the same:
 * arguments, heredocs and the lines of a continuation are left alone. A file with faults is given back as it is.
 */
export function format(source: string): string {
  const parsed = parse(source);
  if (parsed.faults.length > 0) return source;
  const formatted = formatLines(parsed);
  const again = parse(formatted);
  // Should a case have been overlooked, nothing is better than another meaning.
  const isSame = again.faults.length === 0 && meaning(again) === meaning(parsed);
  return isSame && sameBodies(again.nodes, parsed.nodes) ? formatted : source;
}

/** The parse as text, with AS in one casing. */
function meaning(parsed: ParsedDockerfile): string {
  const nodes = parsed.nodes.map((node) => {
    if (node.name !== 'FROM' || node.args[1]?.toLowerCase() !== 'as') return node;
    return { ...node, args: node.args.with(1, 'AS') };
  });
  return dump(nodes);
}

function sameBodies(a: readonly DockerfileNode[], b: readonly DockerfileNode[]): boolean {
  return a.every((node, i) => {
    const other = b[i];
    return node.heredocs.every((heredoc, k) => heredoc.content === other?.heredocs[k]?.content);
  });
}

function formatLines(parsed: ParsedDockerfile): string {
  const lines = parsed.source.replace(/^\ufeff/, '').split('\n');
  const out: string[] = [];
  let next = 1;
  const copyGap = (until: number): void => {
    for (; next < until; next++) {
      const text = (lines[next - 1] ?? '').trim();
      if (text === '' && (out.length === 0 || out.at(-1) === '')) continue;
      out.push(text);
    }
  };
  for (const node of parsed.nodes) {
    copyGap(node.lines.start);
    out.push(...formatNode(parsed, node, lines));
    next = node.lines.end + 1;
  }
  copyGap(lines.length + 1);
  while (out.at(-1) === '') out.pop();
  return `${out.join('\n')}\n`;
}

function formatNode(parsed: ParsedDockerfile, node: DockerfileNode, lines: readonly string[]): readonly string[] {
  const written = lines.slice(node.lines.start - 1, node.lines.end);
  const bodyLines = node.heredocs.reduce((count, { content }) => count + content.split('\n').length, 0);
  const head = written.slice(0, written.length - bodyLines).map((line) => line.trimEnd());
  const first = head[0] ?? '';
  head[0] = formatKeyword(parsed, node, first.trimStart());
  return [...head, ...written.slice(written.length - bodyLines)];
}

function formatKeyword(parsed: ParsedDockerfile, node: DockerfileNode, line: string): string {
  const keyword = line.slice(0, node.keyword.length);
  if (keyword !== node.keyword) return line;
  const rest = line.slice(keyword.length).trimStart();
  const shown = rest === '' ? keyword.toUpperCase() : `${keyword.toUpperCase()} ${rest}`;
  return node.name === 'FROM' && node.joins.length === 0 ? formatFrom(parsed, node) : shown;
}

function formatFrom(parsed: ParsedDockerfile, node: DockerfileNode): string {
  const words = tokens(node, parsed.escape).map((token) => token.text);
  const as = words.length - 2;
  return words
    .map((word, i) => (i === 0 || (i === as && word.toLowerCase() === 'as') ? word.toUpperCase() : word))
    .join(' ');
}
