import { durationString, quote } from '../base/go-text.ts';
import {
  type BuildPlan,
  type DockerfileError,
  type DockerfileNode,
  type ParsedDockerfile,
  parseInstruction,
} from '../dockerfile/index.ts';
import { findCheckDirective } from '../dockerfile/parser/directives.ts';
import type { HealthConfig, HistoryEntry } from '../oci/index.ts';

/**
 * What the frontend that is built into Docker Engine 28.5.2 does otherwise than the newer one that `dockerfile/` follows.
 * All of it is recorded.
 */

/** Flags that only frontends of the labs channel know. */
const UNKNOWN_FLAGS: Readonly<Record<string, string>> = { RUN: 'security', COPY: 'parents' };

/** Comments above an instruction do not change the checks yet. */
export const withoutInstructionChecks = (parsed: ParsedDockerfile): ParsedDockerfile => ({
  ...parsed,
  nodes: parsed.nodes.map((node) =>
    node.comments.some(isCheck) ? { ...node, comments: node.comments.filter((text) => !isCheck(text)) } : node,
  ),
});

const isCheck = (comment: string): boolean => /^\s*check\s*=/i.test(comment);

/** CopyIgnoredFile is still an experiment: a file, or the build's `argument`, must ask for it by name, or for all of them. */
export function checksIgnoredFiles(source: string, argument: string | undefined): boolean {
  const options = (argument ?? findCheckDirective(source) ?? '').split(';').map((option) => option.trim().split('='));
  return options.some(
    ([key, value = '']) =>
      key === 'experimental' && value.split(',').some((rule) => ['all', 'CopyIgnoredFile'].includes(rule.trim())),
  );
}

/** The error of the first flag that this engine does not know, unless something before it is wrong too. */
export function unknownFlag(parsed: ParsedDockerfile): DockerfileError | undefined {
  if (parsed.faults.length > 0) return undefined;
  for (const node of parsed.nodes) {
    const flag = flagOf(node);
    if (flag !== undefined) {
      const message = `dockerfile parse error on line ${node.lines.start}: unknown flag: --${flag}`;
      return { kind: 'invalid', code: 'instruction', message, lines: [node.lines] };
    }
    if (!parseInstruction(node).ok) return undefined;
  }
  return undefined;
}

function flagOf(node: DockerfileNode): string | undefined {
  const flag = UNKNOWN_FLAGS[node.name ?? ''];
  return node.flags.some((text) => text === `--${flag}` || text.startsWith(`--${flag}=`)) ? flag : undefined;
}

/** The plan with its history in this engine's words: HEALTHCHECK prints its settings as quoted fields. */
export function inEngineWords(plan: BuildPlan): (history: readonly HistoryEntry[]) => readonly HistoryEntry[] {
  const texts = new Map<HistoryEntry, string>();
  for (const stage of plan.stages)
    for (const step of stage.steps)
      if (step.kind === 'meta' && step.instruction === 'HEALTHCHECK' && step.config.Healthcheck !== undefined)
        texts.set(step.history, healthText(step.config.Healthcheck));
  return (history) =>
    history.map((entry) => {
      const text = texts.get(entry);
      return text === undefined ? entry : { ...plain(entry), created_by: text };
    });
}

const plain = ({ created, author, comment, empty_layer }: HistoryEntry): HistoryEntry => ({
  ...(created === undefined ? {} : { created }),
  ...(author === undefined ? {} : { author }),
  ...(comment === undefined ? {} : { comment }),
  ...(empty_layer === undefined ? {} : { empty_layer }),
});

/** Go's `%q` of a pointer to the settings: numbers print as the characters that they are the codes of. */
function healthText(health: HealthConfig): string {
  const times = [health.Interval, health.Timeout, health.StartPeriod, health.StartInterval];
  const fields = times.map((time) => quote(durationString(time ?? 0)));
  const test = (health.Test ?? []).map(quote).join(' ');
  return `HEALTHCHECK &{[${test}] ${fields.join(' ')} ${quotedCharacter(health.Retries ?? 0)}}`;
}

function quotedCharacter(code: number): string {
  const char = String.fromCodePoint(Math.min(code, 0x10ffff));
  if (char === "'") return "'\\''";
  return char === '"' ? "'\"'" : `'${quote(char).slice(1, -1)}'`;
}
