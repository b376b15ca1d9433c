import type { CacheKeyPart, ChangedFile } from '../api/domain-event.ts';
import { utf8Decode } from '../base/bytes.ts';
import { sha256 } from '../base/sha256.ts';
import { getNode, type Node } from '../filesystem/index.ts';
import type { StepRecord } from './cache-key.ts';
import { changedFiles } from './cache-reason.ts';
import { contentDigest } from './content-hash.ts';

/** Of how many changed files the journal tells, and how long a text may be that it carries. */
const MOST_FILES = 12;
const LONGEST_TEXT = 8000;

const digestOf = (value: string): string => `sha256:${sha256(value)}`;

/**
 * The parts of a step's key for people, each compared with the step that stood at its place in the last build like this
 * one (`before`). A folder's files are one part.
 */
export function keyParts(record: StepRecord, before: StepRecord | undefined): readonly CacheKeyPart[] {
  return [
    parentPart(record, before),
    instructionPart(record, before),
    ...entryParts('variable', record.variables, before?.variables),
    ...entryParts('config', record.config, before?.config),
    ...fileParts(record, before),
  ];
}

/** The key of FROM: only what the image is. */
export const baseParts = (reference: string, digest: string): readonly CacheKeyPart[] => [
  { kind: 'base', label: reference, digest },
];

function parentPart(record: StepRecord, before: StepRecord | undefined): CacheKeyPart {
  const { kind, label } = record.parent;
  const part = { kind: kind === 'base' ? 'base' : 'parent', label, digest: record.parentKey } as const;
  if (before === undefined) return part;
  return { ...part, compared: before.parentKey === record.parentKey ? 'same' : 'changed' };
}

function instructionPart(record: StepRecord, before: StepRecord | undefined): CacheKeyPart {
  const { source, instruction } = record;
  const part = { kind: 'instruction', label: source, digest: digestOf(instruction), value: source } as const;
  if (before === undefined) return part;
  if (before.instruction === instruction) return { ...part, compared: 'same' };
  return { ...part, compared: 'changed', before: before.source };
}

function entryParts(
  kind: 'variable' | 'config',
  now: ReadonlyMap<string, string>,
  then: ReadonlyMap<string, string> | undefined,
): readonly CacheKeyPart[] {
  return [...new Set([...now.keys(), ...(then?.keys() ?? [])])].map((label): CacheKeyPart => {
    const value = now.get(label);
    const before = then?.get(label);
    const part = { kind, label, digest: digestOf(value ?? ''), ...(value !== undefined && { value }) };
    if (then === undefined) return part;
    if (value === before) return { ...part, compared: 'same' };
    const compared = value === undefined ? 'gone' : before === undefined ? 'new' : 'changed';
    return { ...part, compared, ...(before !== undefined && { before }) };
  });
}

function fileParts(record: StepRecord, before: StepRecord | undefined): readonly CacheKeyPart[] {
  const sameContents = before !== undefined && before.contents.join() === record.contents.join();
  const names = [...new Set([...record.files, ...(before?.files ?? [])].map(({ path }) => path))];
  return names.map((path): CacheKeyPart => {
    const now = record.files.find((file) => file.path === path)?.node;
    const then = before?.files.find((file) => file.path === path)?.node;
    const part = {
      kind: 'file',
      label: path,
      digest: now === undefined ? '' : `sha256:${contentDigest(now)}`,
    } as const;
    if (before === undefined) return part;
    if (sameContents || (now !== undefined && then !== undefined && contentDigest(now) === contentDigest(then)))
      return { ...part, compared: 'same' };
    const compared = now === undefined ? 'gone' : then === undefined ? 'new' : 'changed';
    return { ...part, compared, files: filesOf(path, then, now) };
  });
}

function filesOf(name: string, then: Node | undefined, now: Node | undefined): readonly ChangedFile[] {
  return changedFiles(name, then, now)
    .slice(0, MOST_FILES)
    .map(({ path, inside, change }) => {
      const before = textAt(then, inside);
      const after = textAt(now, inside);
      return { path, change, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    });
}

/** The text of a file; undefined for what is no short text. */
function textAt(node: Node | undefined, path: string): string | undefined {
  const found = node?.kind === 'directory' && path !== '' ? getNode(node, `/${path}`) : node;
  if (found?.kind !== 'file') return undefined;
  const { bytes, size } = found.content;
  return size > bytes.length || size > LONGEST_TEXT || bytes.includes(0) ? undefined : utf8Decode(bytes);
}
