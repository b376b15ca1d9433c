import type { LineRange, Span } from '../../base/diagnostic.ts';
import type { Converted } from '../convert/convert.ts';
import type { LintWarning } from '../convert/plan.ts';
import { parseInstruction } from '../instructions/parse.ts';
import type { DockerfileNode, ParsedDockerfile } from '../parser/node.ts';
import type { TextEdit } from './navigate.ts';
import { sourceSpan, tokens } from './tokens.ts';

/** A fault or a warning with its place. */
export interface DockerfileDiagnostic {
  readonly severity: 'error' | 'warning';
  /** A lint rule's name, or the code of an error: the key of its explanation. */
  readonly code: string;
  readonly message: string;
  readonly span: Span;
  readonly lines: LineRange;
  /** The change that certainly mends it. */
  readonly fix?: readonly TextEdit[];
}

/** All that is wrong with a file: every fault of the parse, of single instructions and of the conversion, and the warnings. */
export function diagnostics(converted: Converted): readonly DockerfileDiagnostic[] {
  const { parsed, error } = converted;
  const found: DockerfileDiagnostic[] = [];
  const add = (severity: 'error' | 'warning', code: string, message: string, lines: LineRange): void => {
    found.push({ severity, code, message, lines, span: spanOfLines(parsed, lines) });
  };
  for (const fault of parsed.faults) add('error', fault.code, fault.message, fault.lines[0] ?? { start: 1, end: 1 });
  const faulty = new Set<number>();
  for (const node of parsed.nodes) {
    const result = parseInstruction(node);
    if (result.ok) continue;
    faulty.add(node.lines.start);
    add('error', 'instruction', result.error, node.lines);
  }
  if (error !== undefined && error !== parsed.faults[0]) {
    const lines = error.lines[0] ?? { start: 1, end: 1 };
    if (!faulty.has(lines.start) || error.code !== 'instruction') add('error', error.code, error.message, lines);
  }
  for (const warning of converted.warnings) found.push(warningDiagnostic(parsed, warning));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The text of some lines, without what surrounds an instruction on them. */
export function spanOfLines(parsed: ParsedDockerfile, lines: LineRange): Span {
  const node = parsed.nodes.find((each) => each.lines.start === lines.start);
  if (node !== undefined && node.lines.end === lines.end) return { start: node.offset, end: node.end };
  let start = 0;
  for (let line = 1; line < lines.start; line++) {
    const lineFeed = parsed.source.indexOf('\n', start);
    if (lineFeed < 0) break;
    start = lineFeed + 1;
  }
  let end = start;
  for (let line = Math.max(1, lines.start); line <= Math.max(1, lines.end); line++) {
    const lineFeed = parsed.source.indexOf('\n', line === Math.max(1, lines.start) ? start : end + 1);
    end = lineFeed < 0 ? parsed.source.length : lineFeed;
  }
  return { start, end };
}

function warningDiagnostic(parsed: ParsedDockerfile, warning: LintWarning): DockerfileDiagnostic {
  const { lines } = warning;
  const node = parsed.nodes.find((each) => each.lines.start === lines.start);
  const fix = node && quickFix(parsed, node, warning.rule);
  const span = (node && spanOfRule(parsed, node, warning)) ?? spanOfLines(parsed, lines);
  const common = { severity: 'warning', code: warning.rule, message: warning.detail, lines, span } as const;
  return fix === undefined || fix.length === 0 ? common : { ...common, fix };
}

/** The part of an instruction that a rule is about, where that is one word. */
function spanOfRule(parsed: ParsedDockerfile, node: DockerfileNode, warning: LintWarning): Span | undefined {
  const words = tokens(node, parsed.escape);
  const args = words.filter((word) => word.kind === 'arg');
  const spanOf = (index: number): Span | undefined => {
    const word = args[index];
    return word && sourceSpan(node, word.start, word.end);
  };
  switch (warning.rule) {
    case 'StageNameCasing':
    case 'DuplicateStageName':
    case 'ReservedStageName':
      return spanOf(2);
    case 'FromAsCasing':
      return spanOf(1);
    case 'ConsistentInstructionCasing':
    case 'MaintainerDeprecated':
      return { start: node.offset, end: node.offset + node.keyword.length };
    case 'UndefinedVar':
    case 'UndefinedArgInFrom': {
      const name = /'\$?([^']*)'/.exec(warning.detail)?.[1] ?? '';
      const at = Math.max(node.original.indexOf(`$${name}`), node.original.indexOf(`\${${name}`));
      return at < 0 || name === '' ? undefined : sourceSpan(node, at, node.original.indexOf(name, at) + name.length);
    }
    default:
      return undefined;
  }
}

/** The change that follows from the rule alone; undefined where somebody has to decide. */
function quickFix(parsed: ParsedDockerfile, node: DockerfileNode, rule: string): readonly TextEdit[] | undefined {
  const args = tokens(node, parsed.escape).filter((word) => word.kind === 'arg');
  const replace = (index: number, text: (old: string) => string): TextEdit[] => {
    const word = args[index];
    return word === undefined ? [] : [{ span: sourceSpan(node, word.start, word.end), text: text(word.text) }];
  };
  const isLower = node.keyword === node.keyword.toLowerCase();
  switch (rule) {
    case 'StageNameCasing':
      return replace(2, (name) => name.toLowerCase());
    case 'FromAsCasing':
      return replace(1, (as) => (isLower ? as.toLowerCase() : as.toUpperCase()));
    case 'ExposeProtoCasing':
      return args.flatMap((_, i) => replace(i, (port) => port.toLowerCase()));
    case 'MaintainerDeprecated':
      return maintainerFix(node);
    case 'LegacyKeyValueFormat':
      return legacyFix(node);
    case 'JSONArgsRecommended':
      return execFormFix(node);
    default:
      return undefined;
  }
}

const instructionSpan = (node: DockerfileNode): Span => ({ start: node.offset, end: node.end });
const quoted = (text: string): string => `"${text.replace(/(["\\])/g, '\\$1')}"`;

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
