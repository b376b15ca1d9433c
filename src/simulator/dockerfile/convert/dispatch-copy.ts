import { parseDigest } from '../../oci/digest.ts';
import { quote } from '../go-text.ts';
import type { AddInstruction, CopyInstruction, InlineSource } from '../instructions/types.ts';
import { modeFault } from './chmod.ts';
import { type Dispatch, layerHistory, progressOf, stepParts } from './dispatch-step.ts';
import { type GitRef, isHttpSource, parseGitRef } from './git-ref.ts';
import { resolveDestination } from './paths.ts';
import type { CopySource, CopyStep } from './plan.ts';
import { baseOf } from './stage-base.ts';
import { TransferStep } from './steps.ts';
import { lintIgnored } from './validate.ts';

interface Expanded {
  readonly chown: string;
  readonly chmod: string;
  readonly checksum: string;
  readonly sources: readonly string[];
  readonly destination: string;
  readonly inline: readonly InlineSource[];
}

/** ADD and COPY. */
export function dispatchTransfer(at: Dispatch, instruction: AddInstruction | CopyInstruction): string | undefined {
  const { state, command, context } = at;
  const expanded = expand(at, instruction);
  if (at.words.error !== undefined) return at.words.error;
  const source = command.sources[0];
  if (source !== undefined && !source.dispatched) {
    const from = instruction.kind === 'COPY' ? instruction.from : '';
    const reason = `it needs to be defined before current stage ${quote(state.displayName)}`;
    return `cannot copy from stage ${quote(from)}, ${reason}`;
  }
  const fault =
    modeFault(expanded.chmod) ?? checksumFault(instruction, expanded) ?? sourceFault(at, instruction, expanded);
  if (fault !== undefined) return fault;
  const destination = resolveDestination(state.config.workdir, expanded.destination);
  const history = layerHistory(context, createdBy(instruction, expanded));
  state.history.push(history);
  const copy = copyStep(instruction, expanded, destination, source === undefined ? { kind: 'local' } : baseOf(source));
  state.steps.push(
    new TransferStep(
      stepParts(at, history, () => progressOf(at)),
      copy,
    ),
  );
  return undefined;
}

/** Expands in BuildKit's order, in which its warnings come. */
function expand(at: Dispatch, instruction: AddInstruction | CopyInstruction): Expanded {
  const { words } = at;
  const chown = words.word(instruction.chown);
  const chmod = words.word(instruction.chmod);
  const checksum = instruction.kind === 'ADD' ? words.word(instruction.checksum) : '';
  const sources = instruction.sources.map((source) => words.word(source));
  const destination = words.word(instruction.destination);
  const inline = instruction.inline.map((file) => (file.expand ? { ...file, data: words.body(file.data) } : file));
  return { chown, chmod, checksum, sources, destination, inline };
}

function checksumFault(instruction: AddInstruction | CopyInstruction, expanded: Expanded): string | undefined {
  if (expanded.checksum === '' || instruction.kind !== 'ADD') return undefined;
  const [source = '', ...others] = expanded.sources;
  if (expanded.sources.length === 0 || others.length > 0) return "checksum can't be specified for multiple sources";
  const git = parseGitRef(source);
  if (!isHttpSource(source) && git?.ok !== true) return 'checksum requires HTTP(S) or Git sources';
  return undefined;
}

/** Looks at each source in turn: what it is, and whether this instruction may take it. */
function sourceFault(
  at: Dispatch,
  instruction: AddInstruction | CopyInstruction,
  expanded: Expanded,
): string | undefined {
  const isAdd = instruction.kind === 'ADD';
  const isLocal = at.command.sources.length === 0;
  let { checksum } = expanded;
  let keepGitDir = isAdd ? instruction.keepGitDir : undefined;
  for (const source of expanded.sources) {
    const git = parseGitRef(source);
    if (git !== undefined) {
      if (!git.ok) return git.error;
      if (!isAdd) return "source can't be a git ref for COPY";
      const fault = gitFault(git.value, checksum, keepGitDir);
      if (fault !== undefined) return fault;
      checksum = git.value.checksum || checksum;
      keepGitDir = git.value.keepGitDir ?? keepGitDir;
    } else if (/^https?:\/\//.test(source)) {
      if (!isAdd) return "source can't be a URL for COPY";
      const digest = checksum === '' ? undefined : parseDigest(checksum);
      if (digest?.ok === false) return digest.error;
    } else {
      const isIgnored = isLocal ? at.context.options.isIgnored : undefined;
      lintIgnored(source, isAdd ? 'Add' : 'Copy', isIgnored, instruction.lines, at.lint);
    }
  }
  return undefined;
}

function gitFault(git: GitRef, checksum: string, keepGitDir: boolean | undefined): string | undefined {
  if (keepGitDir !== undefined && git.keepGitDir !== undefined && keepGitDir !== git.keepGitDir) {
    return 'inconsistent keep-git-dir configuration';
  }
  if (checksum !== '' && git.checksum !== '' && checksum !== git.checksum) {
    return `checksum mismatch ${quote(checksum)} != ${quote(git.checksum)}`;
  }
  return undefined;
}

function createdBy(instruction: AddInstruction | CopyInstruction, expanded: Expanded): string {
  let text: string = instruction.kind;
  if (instruction.kind === 'COPY' && instruction.parents) text += ' --parents';
  if (expanded.chown !== '') text += ` --chown=${expanded.chown}`;
  if (expanded.chmod !== '') text += ` --chmod=${expanded.chmod}`;
  for (const source of expanded.sources) text += ` ${source}`;
  for (const file of expanded.inline) text += ` <<${file.path}`;
  return `${text} ${expanded.destination} # buildkit`;
}

function copyStep(
  instruction: AddInstruction | CopyInstruction,
  expanded: Expanded,
  destination: string,
  from: CopySource,
): CopyStep {
  const isAdd = instruction.kind === 'ADD';
  return {
    instruction: instruction.kind,
    from,
    sources: expanded.sources,
    inline: expanded.inline.map((file) => ({ name: file.path, content: file.data })),
    destination,
    ...(expanded.chown !== '' && { chown: expanded.chown }),
    ...(expanded.chmod !== '' && { chmod: expanded.chmod }),
    link: instruction.link,
    parents: !isAdd && instruction.parents,
    exclude: instruction.exclude,
    ...(expanded.checksum !== '' && { checksum: expanded.checksum }),
    keepGitDir: isAdd && instruction.keepGitDir === true,
    ...(isAdd && instruction.unpack !== undefined && { unpack: instruction.unpack }),
  };
}
