import type { Span } from '../../base/diagnostic.ts';
import type { Converted } from '../convert/convert.ts';
import { INSTRUCTIONS, type InstructionName } from '../parser/node.ts';
import { instructionName } from '../parser/parse.ts';
import { BARE_FLAGS, FLAGS, MOUNT_OPTIONS, PLATFORM_ARGS } from './facts.ts';
import { variablesAt } from './hover.ts';
import { type Symbols, symbols } from './symbols.ts';

/** One thing that could stand at the cursor. */
export interface Completion {
  readonly kind: 'instruction' | 'flag' | 'value' | 'stage' | 'variable' | 'image' | 'file';
  readonly label: string;
  /** What replaces `span`. */
  readonly insert: string;
  readonly span: Span;
}

/** What completion knows of the world outside of the file. */
export interface CompletionWorld {
  readonly images: readonly string[];
  /** Paths in the build context, folders with a final slash. */
  readonly files: readonly string[];
}

type Candidate = Omit<Completion, 'span'>;

const plain = (kind: Completion['kind'], labels: Iterable<string>): Candidate[] =>
  Array.from(labels, (label) => ({ kind, label, insert: label }));

/** What may stand at `offset`, narrowed to what begins as the word there does. */
export function completions(converted: Converted, offset: number, world: CompletionWorld): readonly Completion[] {
  const { source, escape: escapeToken } = converted.parsed;
  const line = logicalLineBefore(source, offset, escapeToken);
  const variable = /\$\{?([A-Za-z0-9_]*)$/.exec(line);
  if (variable !== null) return narrowed(variableNames(converted, offset), variable[1] ?? '', offset);
  const keyword = /^\s*(?:ONBUILD\s+)?([A-Za-z]*)$/i.exec(line);
  if (keyword !== null) {
    const inserts = INSTRUCTIONS.map((name) => ({ kind: 'instruction', label: name, insert: `${name} ` }) as const);
    return narrowed(inserts, keyword[1] ?? '', offset);
  }
  const match = /^\s*(?:ONBUILD\s+)?([A-Za-z]+)\s+(.*)$/is.exec(line);
  const name = instructionName(match?.[1] ?? '');
  if (name === undefined) return [];
  const rest = match?.[2] ?? '';
  const word = /[^\s,]*$/.exec(rest)?.[0] ?? '';
  return narrowed(candidates(converted, name, rest, word, world), afterEquals(word), offset);
}

/** The text of the instruction up to the cursor, the lines that it continues included. */
function logicalLineBefore(source: string, offset: number, escapeToken: string): string {
  let start = source.lastIndexOf('\n', offset - 1) + 1;
  while (
    start > 1 &&
    source
      .slice(0, start - 1)
      .trimEnd()
      .endsWith(escapeToken) &&
    !/\n\s*\n$/.test(source.slice(0, start))
  ) {
    start = source.lastIndexOf('\n', start - 2) + 1;
  }
  return source.slice(start, offset).replace(/[\\`][ \t]*\r?\n/g, ' ');
}

const afterEquals = (word: string): string => word.slice(word.lastIndexOf('=') + 1);

function narrowed(list: readonly Candidate[], typed: string, offset: number): readonly Completion[] {
  const start = typed.toLowerCase();
  const span = { start: offset - typed.length, end: offset };
  return list.filter((each) => each.label.toLowerCase().startsWith(start)).map((each) => ({ ...each, span }));
}

function candidates(
  converted: Converted,
  name: InstructionName,
  rest: string,
  word: string,
  world: CompletionWorld,
): readonly Candidate[] {
  const found = symbols(converted.parsed);
  const mount = /--mount=(\S*)$/.exec(rest)?.[1];
  if (mount !== undefined) return mountCandidates(found, mount, word);
  const flagValue = /^--([a-z-]+)=/.exec(word)?.[1];
  if (flagValue === 'from') return plain('stage', stageNames(found));
  if (flagValue !== undefined) return plain('value', FLAGS[name]?.[flagValue] ?? []);
  const words = rest.slice(0, rest.length - word.length).trim();
  const flagsOnly = words === '' || words.split(/\s+/).every((each) => each.startsWith('--'));
  const flags = flagsOnly ? flagCandidates(name) : [];
  switch (name) {
    case 'FROM':
      if (words !== '' && !flagsOnly) return plain('value', ['AS ']);
      return [...flags, ...plain('stage', stageNames(found)), ...plain('image', [...world.images, 'scratch'])];
    case 'COPY':
      return /--from=/.test(rest) ? flags : [...flags, ...plain('file', world.files)];
    case 'ADD':
      return [...flags, ...plain('file', world.files)];
    case 'HEALTHCHECK':
      return [...flags, ...plain('value', ['CMD ', 'NONE'])];
    case 'ARG':
      return plain('variable', PLATFORM_ARGS);
    default:
      return flags;
  }
}

function flagCandidates(name: InstructionName): Candidate[] {
  return Object.keys(FLAGS[name] ?? {}).map((flag) => {
    const label = BARE_FLAGS.has(flag) ? `--${flag}` : `--${flag}=`;
    return { kind: 'flag', label, insert: label };
  });
}

function mountCandidates(found: Symbols, mount: string, word: string): readonly Candidate[] {
  const last = mount.slice(mount.lastIndexOf(',') + 1);
  const type = /(?:^|,)type=([a-z]+)/.exec(mount)?.[1] ?? 'bind';
  if (last.startsWith('from=')) return plain('stage', stageNames(found));
  if (last.startsWith('type=')) return plain('value', Object.keys(MOUNT_OPTIONS));
  if (last.startsWith('sharing=')) return plain('value', ['shared', 'private', 'locked']);
  if (word.includes('=') && !word.startsWith('--mount=')) return [];
  const options = (MOUNT_OPTIONS[type] ?? []).map((option) =>
    /^(?:ro|rw|required)$/.test(option) ? option : `${option}=`,
  );
  return plain('value', mount.includes('type=') ? options : ['type=', ...options]);
}

const stageNames = (found: Symbols): string[] => found.stages.map((stage) => stage.name).filter((name) => name !== '');

function variableNames(converted: Converted, offset: number): readonly Candidate[] {
  const known = variablesAt(converted, offset).map((variable) => variable.name);
  if (known.length > 0) return plain('variable', known);
  const found = symbols(converted.parsed);
  const defined = found.occurrences.filter((each) => each.kind === 'variable' && each.role === 'definition');
  return plain('variable', new Set([...defined.map((each) => each.name), ...PLATFORM_ARGS]));
}
