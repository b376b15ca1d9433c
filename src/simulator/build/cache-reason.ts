import type { CacheReason, ChangedFile } from '../api/domain-event.ts';
import { joinPath } from '../base/go-path.ts';
import type { Node } from '../filesystem/index.ts';
import type { BuildRecord } from './cache.ts';
import type { StepRecord } from './cache-key.ts';
import { compareContents } from './content-hash.ts';

/** More changed files than these say nothing more. */
const MOST_PATHS = 20;

/**
 * Why a step could not be taken from the cache: what differs from the step that stood at its place in the last build like
 * this one.
 */
export function missReason(
  record: StepRecord,
  stage: string,
  position: number,
  last: BuildRecord | undefined,
): CacheReason {
  if ((last?.stages.get(stage)?.length ?? 0) === 0) return { kind: 'first-build' };
  const before = counterpart(record, stage, position, last);
  if (before === undefined) return { kind: 'instruction-changed', before: '', after: record.source };
  return difference(before, record);
}

/** The same line if it is still there (nearest first), else what stood at this place. */
export function counterpart(
  record: StepRecord,
  stage: string,
  position: number,
  last: BuildRecord | undefined,
): StepRecord | undefined {
  const steps = last?.stages.get(stage) ?? [];
  const same = steps
    .map((step, i) => ({ step, distance: Math.abs(i - position) }))
    .filter(({ step }) => step.source === record.source)
    .sort((a, b) => a.distance - b.distance)[0];
  return same?.step ?? steps[position];
}

function difference(before: StepRecord, after: StepRecord): CacheReason {
  if (before.parentKey !== after.parentKey) {
    return after.parent.kind === 'base'
      ? { kind: 'base-changed', reference: after.parent.label }
      : { kind: 'parent-rebuilt', step: after.parent.label };
  }
  const variable = changedEntry(before.variables, after.variables);
  if (before.source !== after.source || (before.instruction !== after.instruction && variable === undefined))
    return { kind: 'instruction-changed', before: before.source, after: after.source };
  if (variable !== undefined) return { kind: 'variable-changed', ...variable };
  const config = changedEntry(before.config, after.config);
  if (config !== undefined) return { kind: 'other', part: config.name };
  return filesDifference(before, after) ?? { kind: 'other', part: 'cache' };
}

function changedEntry(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): { readonly name: string; readonly before?: string; readonly after?: string } | undefined {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(name);
    const now = after.get(name);
    if (old !== now)
      return { name, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) };
  }
  return undefined;
}

function filesDifference(before: StepRecord, after: StepRecord): CacheReason | undefined {
  const names = new Set([...before.files, ...after.files].map(({ path }) => path));
  const nodeIn = ({ files }: StepRecord, name: string): Node | undefined =>
    files.find(({ path }) => path === name)?.node;
  const found = [...names].flatMap((name) => changedFiles(name, nodeIn(before, name), nodeIn(after, name)));
  if (found.length === 0) return undefined;
  const few = (change: ChangedFile['change']): readonly string[] =>
    found
      .filter((one) => one.change === change)
      .map(({ path }) => path)
      .slice(0, MOST_PATHS);
  return { kind: 'file-changed', paths: few('modified'), added: few('added'), removed: few('removed') };
}

/** The files that differ in one source: by the name they have in the build context, and by that inside the source. */
export function changedFiles(
  name: string,
  before: Node | undefined,
  after: Node | undefined,
): readonly { readonly path: string; readonly inside: string; readonly change: ChangedFile['change'] }[] {
  const found = compareContents(before, after);
  const as = (change: ChangedFile['change']) => (inside: string) => ({
    path: joinPath(name, inside).slice(1) || '.',
    inside,
    change,
  });
  return [...found.changed.map(as('modified')), ...found.added.map(as('added')), ...found.removed.map(as('removed'))];
}
