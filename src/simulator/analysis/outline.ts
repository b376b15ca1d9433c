import type { DockerfileNode, ParsedDockerfile } from '../dockerfile/index.ts';
import type { OutlineItem } from './questions.ts';

const LONGEST = 60;

interface Growing extends Omit<OutlineItem, 'children' | 'lines' | 'span'> {
  lines: OutlineItem['lines'];
  span: OutlineItem['span'];
  readonly children: OutlineItem[];
}

/** The stages of a file with their instructions; what stands before the first FROM is at the top level. */
export function outlineOf(parsed: ParsedDockerfile): readonly OutlineItem[] {
  const items: Growing[] = [];
  let stage: Growing | undefined;
  for (const node of parsed.nodes) {
    const item = itemOf(node);
    if (node.name === 'FROM') stage = item;
    if (node.name === 'FROM' || stage === undefined) items.push(item);
    else {
      stage.children.push(item);
      stage.lines = { start: stage.lines.start, end: node.lines.end };
      stage.span = { start: stage.span.start, end: node.end };
    }
  }
  return items;
}

function itemOf(node: DockerfileNode): Growing {
  const text = node.original.trim().replace(/\s+/g, ' ');
  const label = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const kind = node.name === 'FROM' ? 'stage' : 'instruction';
  return { kind, label, lines: node.lines, span: { start: node.offset, end: node.end }, children: [] };
}
