import type { LineRange } from '../../base/diagnostic.ts';
import { compareBytewise } from '../../base/go-json.ts';
import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { cut, quote, trimSpace } from '../go-text.ts';
import type { Linter } from '../linter/linter.ts';
import { type DockerfileNode, INSTRUCTIONS } from '../parser/node.ts';
import { type FlagSpec, parseFlags } from './flags.ts';
import { parseHealthcheck } from './healthcheck.ts';
import { parseCommandLine, parseRun } from './run.ts';
import { withSuggestion } from './suggest.ts';
import { parseAdd, parseCopy } from './transfer.ts';
import type { ArgDefinition, CommonFields, FromInstruction, Instruction, Pair } from './types.ts';

type Parsed = Result<Instruction, string>;

const NO_FLAGS: FlagSpec = {};

/**
 * Turns a parsed line into a typed instruction, or gives Docker's message without its "dockerfile parse error on line".
 * `lines` replaces the node's own for ONBUILD triggers.
 */
export function parseInstruction(node: DockerfileNode, linter?: Linter, lines: LineRange = node.lines): Parsed {
  const lint = linter?.withComments(node.comments);
  const common: CommonFields = {
    keyword: node.keyword,
    code: trimSpace(node.original),
    lines,
    comments: node.comments,
    node,
  };
  switch (node.name) {
    case 'FROM':
      return parseFrom(node, common, lint);
    case 'RUN':
      return parseRun(node, common);
    case 'ADD':
      return parseAdd(node, common);
    case 'COPY':
      return parseCopy(node, common);
    case 'ARG':
      return parseArg(node, common, lint);
    case 'ENV':
    case 'LABEL':
      return parsePairs(node, common, node.name);
    case 'CMD':
    case 'ENTRYPOINT': {
      const flags = parseFlags(node.flags, NO_FLAGS);
      return flags.ok ? ok({ ...common, kind: node.name, ...parseCommandLine(node) }) : flags;
    }
    case 'MAINTAINER':
      lint?.run('MaintainerDeprecated', lines);
      return parseWord(node, common, node.name);
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
      return parseWord(node, common, node.name);
    case 'EXPOSE':
    case 'VOLUME':
      return parseItems(node, common, node.name);
    case 'SHELL':
      return parseShell(node, common);
    case 'HEALTHCHECK':
      return parseHealthcheck(node, common);
    case 'ONBUILD':
      return parseOnbuild(node, common);
    default:
      return err(withSuggestion(`unknown instruction: ${node.keyword}`, node.keyword, INSTRUCTIONS, false));
  }
}

const STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;

function parseFrom(node: DockerfileNode, common: CommonFields, lint: Linter | undefined): Parsed {
  const [base, as, name] = node.args;
  if (as !== undefined && name !== undefined) lintFrom(node, as, name, common.lines, lint);
  let stageName = '';
  if (node.args.length === 3 && name !== undefined && as?.toLowerCase() === 'as') {
    stageName = name.toLowerCase();
    if (!STAGE_NAME.test(stageName)) {
      return err(`invalid name for build stage: ${quote(name)}, name can't start with a number or contain symbols`);
    }
  } else if (node.args.length !== 1) return err('FROM requires either one or three arguments');
  const flags = parseFlags(node.flags, { platform: 'string' });
  if (!flags.ok) return flags;
  const from: FromInstruction = {
    ...common,
    kind: 'FROM',
    base: base ?? '',
    stageName,
    platform: flags.value.string('platform') ?? '',
    description: descriptionOf(node.comments, stageName),
  };
  if (stageName !== '') lintDescription('FROM', [stageName], common, lint);
  return ok(from);
}

function lintFrom(node: DockerfileNode, as: string, name: string, lines: LineRange, lint: Linter | undefined): void {
  if (node.args.length === 3 && name !== name.toLowerCase()) lint?.run('StageNameCasing', lines, name);
  const { keyword } = node;
  const lower = keyword === keyword.toLowerCase();
  if (!lower && keyword !== keyword.toUpperCase()) return;
  if (as !== (lower ? as.toLowerCase() : as.toUpperCase())) lint?.run('FromAsCasing', lines, keyword, as);
}

/** The text of a comment `# name text` directly above, for outlines. */
function descriptionOf(comments: readonly string[], name: string): string {
  if (name === '') return '';
  const found = comments.find((comment) => comment.startsWith(`${name} `));
  return found === undefined ? '' : found.slice(name.length + 1);
}

function lintDescription(
  instruction: 'FROM' | 'ARG',
  names: readonly string[],
  common: CommonFields,
  lint: Linter | undefined,
): void {
  const last = common.comments.at(-1);
  if (lint === undefined || last === undefined || names.includes(cut(last, ' ')[0])) return;
  lint.run(
    'InvalidDefinitionDescription',
    common.lines,
    instruction,
    names.length > 1 ? '<arg_key>' : (names[0] ?? ''),
  );
}

function parseArg(node: DockerfileNode, common: CommonFields, lint: Linter | undefined): Parsed {
  if (node.args.length === 0) return err('ARG requires at least one argument');
  const args: ArgDefinition[] = [];
  for (const arg of node.args) {
    const [key, value] = cut(arg, '=');
    if (value !== undefined && key === '') return err('ARG names can not be blank');
    args.push({ key, value, description: descriptionOf(node.comments, key) });
  }
  if (lint !== undefined && common.comments.length > 0)
    lintDescription(
      'ARG',
      args.map((arg) => arg.key),
      common,
      lint,
    );
  return ok({ ...common, kind: 'ARG', args });
}

function parsePairs(node: DockerfileNode, common: CommonFields, kind: 'ENV' | 'LABEL'): Parsed {
  const flags = parseFlags(node.flags, NO_FLAGS);
  if (!flags.ok) return flags;
  const { args } = node;
  if (args.length === 0) return err(`${kind} requires at least one argument`);
  const pairs: Pair[] = [];
  for (let i = 0; i < args.length; i += 3) {
    const key = args[i] ?? '';
    if (key === '') return err(`${kind} names can not be blank`);
    pairs.push({ key, value: args[i + 1] ?? '', legacy: args[i + 2] === '' });
  }
  return ok({ ...common, kind, pairs });
}

function parseWord(
  node: DockerfileNode,
  common: CommonFields,
  kind: 'MAINTAINER' | 'USER' | 'WORKDIR' | 'STOPSIGNAL',
): Parsed {
  const [value] = node.args;
  if (value === undefined) return err(`${kind} requires exactly one argument`);
  // STOPSIGNAL, like ARG, never looks at its flags.
  const flags = kind === 'STOPSIGNAL' ? undefined : parseFlags(node.flags, NO_FLAGS);
  if (flags?.ok === false) return flags;
  return ok({ ...common, kind, value });
}

function parseItems(node: DockerfileNode, common: CommonFields, kind: 'EXPOSE' | 'VOLUME'): Parsed {
  if (node.args.length === 0) return err(`${kind} requires at least one argument`);
  const flags = parseFlags(node.flags, NO_FLAGS);
  if (!flags.ok) return flags;
  if (kind === 'EXPOSE') return ok({ ...common, kind, items: sortBytes(node.args) });
  const items = node.args.map(trimSpace);
  if (items.includes('')) return err('VOLUME specified can not be an empty string');
  return ok({ ...common, kind, items });
}

/** In Go's order. */
function sortBytes(items: readonly string[]): readonly string[] {
  if (items.length < 2) return items;
  return [...items].sort(compareBytewise);
}

function parseShell(node: DockerfileNode, common: CommonFields): Parsed {
  const flags = parseFlags(node.flags, NO_FLAGS);
  if (!flags.ok) return flags;
  if (node.args.length === 0) return err('SHELL requires at least one argument');
  if (!node.json) return err('SHELL requires the arguments to be in JSON form');
  return ok({ ...common, kind: 'SHELL', items: node.args });
}

function parseOnbuild(node: DockerfileNode, common: CommonFields): Parsed {
  const [first] = node.args;
  if (first === undefined) return err('ONBUILD requires at least one argument');
  const flags = parseFlags(node.flags, NO_FLAGS);
  if (!flags.ok) return flags;
  const trigger = trimSpace(first).toUpperCase();
  if (trigger === 'ONBUILD') return err("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
  if (trigger === 'MAINTAINER' || trigger === 'FROM') return err(`${trigger} isn't allowed as an ONBUILD trigger`);
  let expression = node.original.replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, '');
  for (const heredoc of node.heredocs) expression += `\n${heredoc.content}${heredoc.name}`;
  return ok({ ...common, kind: 'ONBUILD', expression });
}
