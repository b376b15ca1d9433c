import type { Part } from './base/part.ts';
import { legacyBuilder } from './build/legacy/part.ts';
import { COMMAND_PARTS, FIRST_COMMANDS } from './cli/commands/index.ts';
import { templates } from './cli/formatter/templates.ts';
import { helpTable } from './cli/help.ts';
import { buildKit } from './engine/daemon-builder.ts';
import { realHub } from './engine/image/not-held.ts';
import { CALL_PARTS } from './engine/parts.ts';
import { seldomCalls } from './engine/seldom.ts';
import { gzip } from './filesystem/index.ts';
import { builtInSites } from './host/web/part.ts';
import { FIRST_PROGRAMS, PROGRAM_PARTS } from './process/programs/applets.ts';
import { usageTexts } from './process/programs/usage.ts';
import { richParser } from './process/sh/syntax/parse.ts';
import { CATALOG_PARTS, catalogs } from './registry/catalog/parts.ts';

/** Everything that is fetched only when a session uses it. */
export const PARTS: readonly Part<unknown>[] = [
  ...PROGRAM_PARTS,
  usageTexts,
  helpTable,
  templates,
  ...COMMAND_PARTS,
  ...CATALOG_PARTS,
  buildKit,
  legacyBuilder,
  seldomCalls,
  ...CALL_PARTS,
  gzip,
  builtInSites,
  realHub,
  richParser,
];

/** What every session of the site needs before its first command. */
export const AT_ONCE: readonly Part<unknown>[] = [catalogs.site, helpTable];

/** What a first `docker run` nearly always needs: fetched side by side, not one after the other. */
export const SOON: readonly Part<unknown>[] = [...FIRST_PROGRAMS, ...FIRST_COMMANDS];

/** For whoever drives sessions without waiting in between: Node, tests, the headless command. */
export async function loadAllParts(): Promise<void> {
  await Promise.all(PARTS.map((part) => part.load()));
}
