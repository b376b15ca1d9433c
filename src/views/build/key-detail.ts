import { say, type Words } from '../../i18n/index.ts';
import type { BuildView, CacheKeyPart, StepView } from '../session/simulator.ts';
import { familiarName, settingName, stepName } from './step-texts.ts';

/** A part of a step's cache key as people read it. */
export interface KeyRow {
  readonly kind: CacheKeyPart['kind'];
  readonly kindText: string;
  readonly label: string;
  /** `first`: there is no earlier build to compare with. */
  readonly state: 'same' | 'changed' | 'new' | 'gone' | 'first';
  readonly sign: '=' | '≠' | '+' | '−' | '·';
  readonly stateText: string;
  readonly value: string;
  readonly before?: string;
  readonly files: readonly KeyFile[];
}

export interface KeyFile {
  readonly path: string;
  readonly change: 'added' | 'modified' | 'removed';
  readonly changeText: string;
  /** Both texts, when they are short enough to be compared line by line. */
  readonly texts?: { readonly before: string; readonly after: string };
}

const SIGNS = { same: '=', changed: '≠', new: '+', gone: '−', first: '·' } as const;

/** What a step's key is made of; parts that say nothing (no extra hosts, no limits) are left out while they stay so. */
export function keyRows(build: BuildView, step: StepView, words: Words): readonly KeyRow[] {
  return step.key.filter(isTelling).map((part) => {
    const state = part.compared ?? 'first';
    return {
      kind: part.kind,
      kindText: words.build.part[part.kind],
      label: labelOf(build, part, words),
      state,
      sign: SIGNS[state],
      stateText: words.build.compared[state],
      value: part.kind === 'variable' || part.kind === 'config' ? valueText(part, part.value ?? '') : '',
      ...(part.before !== undefined && { before: valueText(part, part.before) }),
      files: (part.files ?? []).map((file) => ({
        path: file.path,
        change: file.change,
        changeText: words.layers[file.change],
        ...textsOf(file),
      })),
    };
  });
}

/** Mounts as they are written in a Dockerfile; other values as they are. */
function valueText(part: CacheKeyPart, value: string): string {
  if (part.kind !== 'config' || part.label !== 'mounts') return value;
  return [...value.matchAll(/\{[^{}]*\}/g)]
    .map(([one]) => {
      const fields: Readonly<Record<string, unknown>> = JSON.parse(one);
      return Object.entries(fields)
        .filter(([, set]) => typeof set === 'string' || typeof set === 'number')
        .map(([name, set]) => `${name}=${set}`)
        .join(',');
    })
    .join(' ');
}

function isTelling(part: CacheKeyPart): boolean {
  if (part.kind !== 'config') return true;
  const isQuiet = ['', '[]', 'default ', 'default default'].includes(part.value ?? '');
  return !isQuiet || (part.compared ?? 'same') !== 'same';
}

function labelOf(build: BuildView, part: CacheKeyPart, words: Words): string {
  switch (part.kind) {
    case 'parent':
      return part.label === 'scratch' ? words.build.scratch : stepName(build, part.label);
    case 'base':
      return familiarName(part.label);
    case 'config':
      return settingName(part.label, words);
    case 'instruction':
      return part.label.replace(/\s+/g, ' ');
    case 'file':
      return part.label === '/' ? words.build.wholeContext : part.label.replace(/^\//, '');
    default:
      return part.label;
  }
}

function textsOf(file: NonNullable<CacheKeyPart['files']>[number]): Pick<KeyFile, 'texts'> {
  const { before, after, change } = file;
  if (change === 'added' && after !== undefined) return { texts: { before: '', after } };
  if (change === 'removed' && before !== undefined) return { texts: { before, after: '' } };
  return before === undefined || after === undefined ? {} : { texts: { before, after } };
}

/** What does not count for a step of this kind, though many expect it to. */
export function notLookedAt(step: StepView, words: Words): readonly string[] {
  const text = words.build.ignored;
  switch (step.kind) {
    case 'run':
      return [text.printed, text.network, text.packages, text.metadata];
    case 'copy':
      return [text.times, text.ignoredFiles, text.destination, text.metadata];
    case 'workdir':
      return [text.destination, text.metadata];
    default:
      return [];
  }
}

/** The first part that differs, in one sentence for a step that ran again. */
export function firstDifference(rows: readonly KeyRow[], words: Words): string {
  const row = rows.find((one) => one.state !== 'same' && one.state !== 'first');
  return row === undefined ? '' : say(words.build.firstDifference, { kind: row.kindText, label: row.label });
}
