import { buildxBuild } from '../builder/build.ts';
import type { Command } from '../command.ts';

/** docker build. */
export const commands = {
  'buildx build': buildxBuild,
} satisfies Readonly<Record<string, Command>>;
