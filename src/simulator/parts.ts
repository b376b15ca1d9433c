import type { Part } from './base/part.ts';
import { legacyBuilder } from './build/legacy/part.ts';
import { COMMAND_PARTS } from './cli/commands/index.ts';
import { buildKit } from './engine/daemon-builder.ts';
import { seldomCalls } from './engine/seldom.ts';
import { gzip } from './filesystem/index.ts';
import { PROGRAM_PARTS } from './process/programs/applets.ts';
import { usageTexts } from './process/programs/usage.ts';
import { CATALOG_PARTS } from './registry/catalog/trees/parts.ts';

/** Everything that is fetched only when a session uses it. */
export const PARTS: readonly Part<unknown>[] = [
  ...PROGRAM_PARTS,
  usageTexts,
  ...COMMAND_PARTS,
  ...CATALOG_PARTS,
  buildKit,
  legacyBuilder,
  seldomCalls,
  gzip,
];

/** For whoever drives sessions without waiting in between: Node, tests, the headless command. */
export async function loadAllParts(): Promise<void> {
  await Promise.all(PARTS.map((part) => part.load()));
}
