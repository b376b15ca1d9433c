/** The tree of a Go template. `pos` is the offset of a node's first word, from which errors tell line and column. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly pipe: PipeNode }
  | { readonly kind: 'break' | 'continue' }
  | { readonly kind: 'template'; readonly pos: number; readonly name: string; readonly pipe: PipeNode | undefined }
  | {
      readonly kind: 'if' | 'range' | 'with';
      readonly pipe: PipeNode;
      readonly list: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[] | undefined;
    };

export interface PipeNode {
  readonly kind: 'pipe';
  readonly pos: number;
  /** Names of variables with their `$`. */
  readonly variables: readonly string[];
  readonly assigns: boolean;
  readonly commands: readonly CommandNode[];
}

export interface CommandNode {
  readonly kind: 'command';
  readonly pos: number;
  readonly args: readonly Operand[];
}

export type Operand =
  | PipeNode
  | { readonly kind: 'field' | 'variable'; readonly pos: number; readonly names: readonly string[] }
  | { readonly kind: 'chain'; readonly pos: number; readonly node: Operand; readonly names: readonly string[] }
  | { readonly kind: 'identifier'; readonly pos: number; readonly name: string }
  | { readonly kind: 'dot' | 'nil'; readonly pos: number }
  | { readonly kind: 'bool'; readonly pos: number; readonly value: boolean }
  | {
      readonly kind: 'number';
      readonly pos: number;
      readonly text: string;
      readonly value: number;
      readonly whole: boolean;
    }
  | { readonly kind: 'string'; readonly pos: number; readonly text: string; readonly value: string };

/** A node as Go writes it back, for error messages. */
export function nodeText(node: Operand | CommandNode): string {
  switch (node.kind) {
    case 'pipe': {
      const names = node.variables.length === 0 ? '' : `${node.variables.join(', ')} ${node.assigns ? '=' : ':='} `;
      return names + node.commands.map(nodeText).join(' | ');
    }
    case 'command':
      return node.args.map((arg) => (arg.kind === 'pipe' ? `(${nodeText(arg)})` : nodeText(arg))).join(' ');
    case 'field':
      return node.names.map((name) => `.${name}`).join('');
    case 'variable':
      return node.names.join('.');
    case 'chain': {
      const base = node.node.kind === 'pipe' ? `(${nodeText(node.node)})` : nodeText(node.node);
      return base + node.names.map((name) => `.${name}`).join('');
    }
    case 'identifier':
      return node.name;
    case 'dot':
      return '.';
    case 'nil':
      return 'nil';
    case 'bool':
      return String(node.value);
    case 'number':
    case 'string':
      return node.text;
  }
}
