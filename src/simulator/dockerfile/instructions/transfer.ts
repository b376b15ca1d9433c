import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { chompTabs, heredocOf } from '../parser/heredoc.ts';
import type { DockerfileNode } from '../parser/node.ts';
import { type FlagSpec, type FlagValues, parseFlags } from './flags.ts';
import type { AddInstruction, CommonFields, CopyInstruction, InlineSource, Transfer } from './types.ts';

const ADD_FLAGS: FlagSpec = {
  chown: 'string',
  chmod: 'string',
  link: 'bool',
  'keep-git-dir': 'bool',
  checksum: 'string',
  unpack: 'bool',
  exclude: 'strings',
};

const COPY_FLAGS: FlagSpec = {
  chown: 'string',
  from: 'string',
  chmod: 'string',
  link: 'bool',
  exclude: 'strings',
  parents: 'bool',
};

export function parseAdd(node: DockerfileNode, common: CommonFields): Result<AddInstruction, string> {
  const parsed = parseTransfer(node, 'ADD', ADD_FLAGS);
  if (!parsed.ok) return parsed;
  const { flags, transfer } = parsed.value;
  return ok({
    ...common,
    kind: 'ADD',
    ...transfer,
    keepGitDir: flags.bool('keep-git-dir'),
    checksum: flags.string('checksum') ?? '',
    unpack: flags.bool('unpack'),
  });
}

export function parseCopy(node: DockerfileNode, common: CommonFields): Result<CopyInstruction, string> {
  const parsed = parseTransfer(node, 'COPY', COPY_FLAGS);
  if (!parsed.ok) return parsed;
  const { flags, transfer } = parsed.value;
  const from = flags.string('from') ?? '';
  return ok({ ...common, kind: 'COPY', ...transfer, from, parents: flags.bool('parents') ?? false });
}

function parseTransfer(
  node: DockerfileNode,
  kind: 'ADD' | 'COPY',
  spec: FlagSpec,
): Result<{ readonly flags: FlagValues; readonly transfer: Transfer }, string> {
  if (node.args.length < 2) {
    return err(
      `${kind} requires at least two arguments, but only one was provided. Destination could not be determined`,
    );
  }
  const flags = parseFlags(node.flags, spec);
  if (!flags.ok) return flags;
  const destination = node.args.at(-1) ?? '';
  if (heredocOf(destination) !== undefined) return err(`${kind} cannot accept a heredoc as a destination`);
  const sources: string[] = [];
  const inline: InlineSource[] = [];
  for (const word of node.args.slice(0, -1)) {
    const source = inlineSource(node, word);
    if (source === undefined) sources.push(word);
    else inline.push(source);
  }
  const transfer: Transfer = {
    sources,
    inline,
    destination,
    chown: flags.value.string('chown') ?? '',
    chmod: flags.value.string('chmod') ?? '',
    link: flags.value.bool('link') ?? false,
    exclude: flags.value.strings('exclude'),
  };
  return ok({ flags: flags.value, transfer });
}

/** The inline file that a heredoc word stands for. Of two heredocs of one name the last body counts for both. */
function inlineSource(node: DockerfileNode, word: string): InlineSource | undefined {
  const heredoc = heredocOf(word);
  if (heredoc === undefined) return undefined;
  const content = node.heredocs.findLast((each) => each.name === heredoc.name)?.content ?? '';
  return { path: heredoc.name, data: heredoc.chomp ? chompTabs(content) : content, expand: heredoc.expand };
}
