import type { LineRange, Span } from '../../base/diagnostic.ts';
import type { Converted } from '../convert/convert.ts';
import type { LintWarning } from '../convert/plan.ts';
import type { DockerfileNode, ParsedDockerfile } from '../parser/node.ts';
import type { TextEdit } from './navigate.ts';
import { variableUses } from './symbols.ts';
import { sourceSpan, type Token, tokens } from './tokens.ts';

/** The change that mends an error; only where Docker itself says what was probably meant. */
export function fixOfError(
  parsed: ParsedDockerfile,
  node: DockerfileNode,
  message: string,
): readonly TextEdit[] | undefined {
  const unknown = /unknown (?:instruction|flag): (\S+?) \(did you mean (\S+?)\?\)/.exec(message);
  if (unknown === null) return undefined;
  const [, wrong = '', meant = ''] = unknown;
  const word = tokens(node, parsed.escape).find(
    ({ text }) => text.split('=')[0]?.toLowerCase() === wrong.toLowerCase(),
  );
  if (word === undefined) return undefined;
  const dashes = word.kind === 'flag' && !meant.startsWith('--') ? '--' : '';
  return [{ span: sourceSpan(node, word.start, word.start + wrong.length), text: dashes + meant }];
}

/** The change that follows from a rule; undefined where somebody has to decide. */
export function fixOfWarning(
  converted: Converted,
  node: DockerfileNode,
  { rule, detail, lines }: LintWarning,
): readonly TextEdit[] | undefined {
  const { parsed } = converted;
  const words = tokens(node, parsed.escape);
  const args = words.filter((word) => word.kind === 'arg');
  const replace = (index: number, text: (old: string) => string): TextEdit[] => {
    const word = args[index];
    return word === undefined ? [] : [{ span: sourceSpan(node, word.start, word.end), text: text(word.text) }];
  };
  switch (rule) {
    case 'StageNameCasing':
      return replace(2, (name) => name.toLowerCase());
    case 'FromAsCasing':
      return replace(1, (as) => (node.keyword === node.keyword.toLowerCase() ? as.toLowerCase() : as.toUpperCase()));
    case 'ConsistentInstructionCasing':
      return [keywordEdit(node, / majority \(lowercase\)/.test(detail))];
    case 'ExposeProtoCasing':
      return args.flatMap((word, i) => (word.text === named(detail) ? replace(i, (port) => port.toLowerCase()) : []));
    case 'ExposeInvalidFormat':
      return args.flatMap((word, i) => (word.text === named(detail) ? replace(i, containerPort) : []));
    case 'MaintainerDeprecated':
      return maintainerFix(node);
    case 'LegacyKeyValueFormat':
      return legacyFix(node);
    case 'JSONArgsRecommended':
      return execFormFix(node);
    case 'UndefinedVar':
    case 'UndefinedArgInFrom':
      return suggestionFix(parsed, node, words, detail);
    case 'WorkdirRelativePath':
      return workdirFix(converted, node, args);
    case 'NoEmptyContinuation':
      return emptyLineFix(parsed, node);
    case 'MultipleInstructionsDisallowed':
      return [{ span: wholeLines(parsed.source, node), text: '' }];
    case 'RedundantTargetPlatform':
      return flagFix(node, words);
    case 'InvalidDefinitionDescription':
      return separationFix(parsed.source, lines);
    default:
      return undefined;
  }
}

const instructionSpan = (node: DockerfileNode): Span => ({ start: node.offset, end: node.end });
const quoted = (text: string): string => `"${text.replace(/(["\\])/g, '\\$1')}"`;
/** What a message names in single quotes. */
const named = (detail: string): string => /'([^']*)'/.exec(detail)?.[1] ?? '';
/** The port inside the container, which is all that EXPOSE takes in. */
const containerPort = (port: string): string => port.slice(port.lastIndexOf(':') + 1);

function keywordEdit(node: DockerfileNode, toLower: boolean): TextEdit {
  const text = toLower ? node.keyword.toLowerCase() : node.keyword.toUpperCase();
  return { span: { start: node.offset, end: node.offset + node.keyword.length }, text };
}

function maintainerFix(node: DockerfileNode): readonly TextEdit[] | undefined {
  const [name] = node.args;
  if (name === undefined || /[$`]/.test(name)) return undefined;
  return [{ span: instructionSpan(node), text: `LABEL org.opencontainers.image.authors=${quoted(name)}` }];
}

/** `ENV KEY some value` as `ENV KEY="some value"`, when there is nothing in it that quoting would change. */
function legacyFix(node: DockerfileNode): readonly TextEdit[] | undefined {
  const [key = '', value = '', separator] = node.args;
  if (separator !== '' || node.joins.length > 0 || /["'\\`]/.test(value) || node.name === 'ONBUILD') return undefined;
  const text = /^[\w./:@%+,${}-]+$/.test(value) ? value : `"${value}"`;
  return [{ span: instructionSpan(node), text: `${node.keyword} ${key}=${text}` }];
}

/** The exec form of a command that is nothing but plain words. */
function execFormFix(node: DockerfileNode): readonly TextEdit[] | undefined {
  const [command] = node.args;
  if (command === undefined || node.joins.length > 0 || !/^[\w./:@%+,= -]+$/.test(command)) return undefined;
  const words = command.split(/ +/);
  if (words[0]?.includes('=')) return undefined;
  return [{ span: instructionSpan(node), text: `${node.keyword} [${words.map(quoted).join(', ')}]` }];
}

/** A name that is one letter off: the one that Docker asks about. */
function suggestionFix(
  parsed: ParsedDockerfile,
  node: DockerfileNode,
  words: readonly Token[],
  detail: string,
): readonly TextEdit[] | undefined {
  const meant = /\(did you mean \$?(\w+)\?\)/.exec(detail)?.[1];
  if (meant === undefined) return undefined;
  const wrong = named(detail).replace(/^\$/, '');
  return words.flatMap((word) =>
    variableUses(word.text, parsed.escape)
      .filter((use) => use.name === wrong)
      .map(({ at }) => ({ span: sourceSpan(node, word.start + at, word.start + at + wrong.length), text: meant })),
  );
}

/** The folder that it comes to, where the base image's is known. */
function workdirFix(
  converted: Converted,
  node: DockerfileNode,
  args: readonly Token[],
): readonly TextEdit[] | undefined {
  const [word] = args;
  const stages = converted.plan?.stages ?? converted.partial ?? [];
  const steps = stages.flatMap((stage) => stage.steps);
  const step = steps.find((each) => each.kind === 'workdir' && each.lines.start === node.lines.start);
  if (word === undefined || step?.kind !== 'workdir' || /[$\s"'\\]/.test(word.text)) return undefined;
  return [{ span: sourceSpan(node, word.start, word.end), text: step.path }];
}

function emptyLineFix(parsed: ParsedDockerfile, node: DockerfileNode): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const lines = parsed.source.slice(node.offset, node.end).split('\n');
  const bodies = node.heredocs.reduce((count, { content }) => count + content.split('\n').length, 0);
  let at = node.offset;
  for (const [index, line] of lines.entries()) {
    const isLast = index >= lines.length - 1 - bodies;
    if (line.trim() === '' && !isLast) edits.push({ span: { start: at, end: at + line.length + 1 }, text: '' });
    at += line.length + 1;
  }
  return edits;
}

function flagFix(node: DockerfileNode, words: readonly Token[]): readonly TextEdit[] {
  const at = words.findIndex((word) => word.kind === 'flag' && word.text.startsWith('--platform'));
  const [flag, next] = [words[at], words[at + 1]];
  if (flag === undefined || next === undefined) return [];
  return [
    {
      span: { start: sourceSpan(node, flag.start, flag.end).start, end: sourceSpan(node, next.start, next.end).start },
      text: '',
    },
  ];
}

/** An empty comment between a comment and what it does not describe; an empty line, which Docker's text speaks of, is not enough. */
function separationFix(source: string, lines: LineRange): readonly TextEdit[] {
  let at = 0;
  for (let line = 1; line < lines.start; line++) at = source.indexOf('\n', at) + 1;
  return [{ span: { start: at, end: at }, text: '#\n' }];
}

/** An instruction with its final line break. */
function wholeLines(source: string, node: DockerfileNode): Span {
  const start = source.lastIndexOf('\n', node.offset - 1) + 1;
  const end = source.indexOf('\n', node.end);
  return { start, end: end < 0 ? source.length : end + 1 };
}
