import type { CacheReason } from '../api/domain-event.ts';
import { joinPath } from '../base/go-path.ts';
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
  const steps = last?.stages.get(stage);
  if (steps === undefined || steps.length === 0) return { kind: 'first-build' };
  const before = counterpart(record, position, steps);
  if (before === undefined) return { kind: 'instruction-changed', before: '', after: record.source };
  return difference(before, record);
}

/** The same line if it is still there (nearest first), else what stood at this place. */
function counterpart(record: StepRecord, position: number, steps: readonly StepRecord[]): StepRecord | undefined {
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
  const paths: string[] = [];
  const added: string[] = [];
  const removed: string[] = [];
  const names = new Set([...before.files, ...after.files].map(({ path }) => path));
  for (const name of names) {
    const old = before.files.find(({ path }) => path === name)?.node;
    const now = after.files.find(({ path }) => path === name)?.node;
    const found = compareContents(old, now);
    const full = (path: string): string => joinPath(name, path).slice(1) || '.';
    paths.push(...found.changed.map(full));
    added.push(...found.added.map(full));
    removed.push(...found.removed.map(full));
  }
  if (paths.length + added.length + removed.length === 0) return undefined;
  const few = (list: string[]): string[] => list.slice(0, MOST_PATHS);
  return { kind: 'file-changed', paths: few(paths), added: few(added), removed: few(removed) };
}
