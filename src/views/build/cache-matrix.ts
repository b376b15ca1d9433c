import { say, type Words } from '../../i18n/index.ts';

import { splitInstruction } from '../layers/instruction-text.ts';
import type { BuildView, CacheKeyPart, StepView } from '../session/simulator.ts';
import { familiarName, reasonText, stageName, textOf } from './step-texts.ts';

const COLUMNS = ['parent', 'instruction', 'file', 'variable', 'config'] as const;
export type MatrixColumn = (typeof COLUMNS)[number];

/** Whether the parts of one kind are what they were: `none` when the key has no such part. */
export interface MatrixCell {
  readonly column: MatrixColumn;
  readonly state: 'same' | 'changed' | 'first' | 'none';
  readonly sign: '=' | '≠' | '·' | '';
  readonly text: string;
}

export interface MatrixRow {
  readonly step: string;
  readonly name: string;
  readonly rest: string;
  readonly source: string;
  readonly result: 'cached' | 'built' | 'running' | 'failed' | 'waiting' | 'canceled';
  readonly resultText: string;
  readonly cells: readonly MatrixCell[];
  /** The first of its stage that ran for a reason of its own. */
  readonly culprit: boolean;
  readonly reason: string;
}

export interface CacheMatrix {
  readonly columns: readonly { readonly column: MatrixColumn; readonly title: string }[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly MatrixRow[] }[];
  /** What happened, in a sentence or two. */
  readonly summary: string;
  /** The step that one wants to know about first. */
  readonly first: string | undefined;
}

/** Every step's key against the last build: one row a step, one column for each kind of part. */
export function cacheMatrix(build: BuildView, words: Words): CacheMatrix {
  const stages = build.stages.filter((stage) => stage.reachable);
  const groups = stages.map((stage) => ({
    title: stages.length === 1 ? familiarName(stage.base) : stageName(build.stages, stage.index, words),
    rows: rowsOf(build, stage.steps, words),
  }));
  const rows = groups.flatMap((group) => group.rows);
  const culprit = rows.find((row) => row.culprit);
  return {
    columns: COLUMNS.map((column) => ({ column, title: words.build.column[column] })),
    groups: groups.filter((group) => group.rows.length > 0),
    summary: build.stages.length === 0 ? words.build.unplanned : summaryOf(rows, culprit, words),
    first: culprit?.step ?? rows.find((row) => row.result === 'failed')?.step,
  };
}

/** Steps that have a key. */
const hasKey = (step: StepView): boolean => step.kind !== 'meta' && step.kind !== 'from';

function rowsOf(build: BuildView, steps: readonly StepView[], words: Words): readonly MatrixRow[] {
  const culprit = steps.find(
    (step) => hasKey(step) && step.status === 'built' && step.reason !== undefined && isOwnReason(step.reason.kind),
  );
  return steps.filter(hasKey).map((step) => ({
    step: step.id,
    ...splitInstruction(textOf(build, step)),
    source: textOf(build, step).replace(/\s+/g, ' '),
    result: step.status,
    resultText: words.build.result[step.status],
    cells: COLUMNS.map((column) => cellOf(column, step.key, words)),
    culprit: step === culprit,
    reason: step.reason === undefined ? '' : reasonText(build, step.reason, words),
  }));
}

const isOwnReason = (kind: string): boolean => !['hit', 'parent-rebuilt', 'first-build', 'no-cache'].includes(kind);

function cellOf(column: MatrixColumn, key: readonly CacheKeyPart[], words: Words): MatrixCell {
  const parts = key.filter((part) => part.kind === column || (column === 'parent' && part.kind === 'base'));
  const text = words.build.compared;
  if (parts.length === 0) return { column, state: 'none', sign: '', text: words.build.noPart };
  if (parts.every((part) => part.compared === undefined))
    return { column, state: 'first', sign: '·', text: text.first };
  const changed = parts.some((part) => part.compared !== 'same');
  return changed
    ? { column, state: 'changed', sign: '≠', text: text.changed }
    : { column, state: 'same', sign: '=', text: text.same };
}

function summaryOf(rows: readonly MatrixRow[], culprit: MatrixRow | undefined, words: Words): string {
  const text = words.build.matrix;
  const cached = rows.filter((row) => row.result === 'cached').length;
  if (rows.length > 0 && cached === rows.length) return say(text.allCached, { steps: rows.length });
  if (culprit === undefined) {
    if (rows.some((row) => row.cells.some((cell) => cell.state === 'first'))) return text.firstBuild;
    return say(text.some, { cached, steps: rows.length });
  }
  const after = rows.slice(rows.indexOf(culprit) + 1).filter((row) => row.result === 'built').length;
  const start = say(text.culprit, { cached, steps: rows.length, step: culprit.source, reason: culprit.reason });
  if (after === 0) return start;
  return `${start} ${after === 1 ? text.afterOne : say(text.after, { count: after })}`;
}
