import { quote, quoteList, trimSpace } from '../go-text.ts';
import type { DockerfileNode } from './node.ts';

/** BuildKit's dump of the parse: a line in parentheses for each instruction. */
export function dump(nodes: readonly DockerfileNode[]): string {
  return trimSpace(nodes.map((node) => `(${dumpNode(node)})\n`).join(''));
}

function dumpNode(node: DockerfileNode): string {
  let out = node.keyword.toLowerCase();
  if (node.flags.length > 0) out += ` ${quoteList(node.flags)}`;
  if (node.child !== undefined) out += ` (${dumpNode(node.child)})`;
  else for (const arg of node.args) out += ` ${quote(arg)}`;
  return trimSpace(out);
}
