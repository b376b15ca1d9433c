import type { LineRange, Span } from '../../base/diagnostic.ts';
import type { Converted } from '../convert/convert.ts';
import type { DockerfileError, LintWarning } from '../convert/plan.ts';
import { parseInstruction } from '../instructions/parse.ts';
import type { DockerfileNode, ParsedDockerfile } from '../parser/node.ts';
import type { TextEdit } from './navigate.ts';
import { fixOfError, fixOfWarning } from './quick-fix.ts';
import { variableUses } from './symbols.ts';
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

/** What is found once the faults that stop a build are out of the way. */
export interface Further {
  readonly errors: readonly DockerfileError[];
  readonly warnings: readonly LintWarning[];
}

/** All that is wrong with a file: every fault of the parse, of single instructions and of the conversion, and the warnings. */
export function diagnostics(converted: Converted, further?: Further): readonly DockerfileDiagnostic[] {
  const { parsed, error } = converted;
  const found: DockerfileDiagnostic[] = [];
  const add = (code: string, message: string, lines: LineRange): void => {
    found.push(errorDiagnostic(parsed, code, message.replace(PLACE, ''), lines));
  };
  // Of an empty file the conversion says it better.
  const faults = parsed.source === '' ? [] : parsed.faults;
  for (const fault of faults) add(fault.code, fault.message, fault.lines[0] ?? FIRST);
  const faulty = new Set<number>();
  for (const node of parsed.nodes) {
    const result = parseInstruction(node);
    if (result.ok) continue;
    faulty.add(node.lines.start);
    add('instruction', result.error, node.lines);
  }
  const errors = error === undefined || error === parsed.faults[0] ? [] : [error];
  for (const {
    code,
    message,
    lines: [lines = FIRST],
  } of [...errors, ...(further?.errors ?? [])]) {
    if (!faulty.has(lines.start) || code !== 'instruction') add(code, message, lines);
  }
  for (const warning of [...converted.warnings, ...(further?.warnings ?? [])])
    found.push(warningDiagnostic(converted, warning));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Docker names the line in some texts; an editor shows it. */
const PLACE = /^dockerfile parse error on line \d+: /;
const FIRST: LineRange = { start: 1, end: 1 };

function errorDiagnostic(
  parsed: ParsedDockerfile,
  code: string,
  message: string,
  lines: LineRange,
): DockerfileDiagnostic {
  const node = parsed.nodes.find((each) => each.lines.start === lines.start);
  const fix = node && fixOfError(parsed, node, message);
  const span = fix?.[0]?.span ?? spanOfLines(parsed, lines);
  return { severity: 'error', code, message, lines, span, ...(fix !== undefined && { fix }) };
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

function warningDiagnostic(converted: Converted, warning: LintWarning): DockerfileDiagnostic {
  const { parsed } = converted;
  const { lines } = warning;
  const node = parsed.nodes.find((each) => each.lines.start <= lines.start && lines.end <= each.lines.end);
  const fix = node && fixOfWarning(converted, node, warning);
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
    case 'UndefinedArgInFrom':
      return spanOfName(parsed, node, /'\$?([^']*)'/.exec(warning.detail)?.[1] ?? '');
    case 'SecretsUsedInArgOrEnv': {
      const name = /"([^"]*)"\)$/.exec(warning.detail)?.[1] ?? '';
      const word = args.find((each) => each.text === name || each.text.startsWith(`${name}=`));
      return word && sourceSpan(node, word.start, word.start + name.length);
    }
    case 'ExposeProtoCasing':
    case 'ExposeInvalidFormat': {
      const port = /'([^']*)'/.exec(warning.detail)?.[1];
      const word = args.find((each) => each.text === port);
      return word && sourceSpan(node, word.start, word.end);
    }
    case 'RedundantTargetPlatform':
    case 'FromPlatformFlagConstDisallowed': {
      const flag = words.find((word) => word.kind === 'flag' && word.text.startsWith('--platform'));
      return flag && sourceSpan(node, flag.start, flag.end);
    }
    case 'NoEmptyContinuation':
      return undefined;
    default:
      return undefined;
  }
}

/** Where an instruction uses a variable of this name. */
export function spanOfName(parsed: ParsedDockerfile, node: DockerfileNode, name: string): Span | undefined {
  for (const word of tokens(node, parsed.escape)) {
    const use = variableUses(word.text, parsed.escape).find((each) => each.name === name);
    if (use !== undefined) return sourceSpan(node, word.start + use.at, word.start + use.at + name.length);
  }
  return undefined;
}
