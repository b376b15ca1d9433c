import type { Program } from '../../../program.ts';
import { nodeProgram } from './main.ts';
import { NODE_VERSIONS } from './runtime/versions.ts';

/** The programs of this group, by the name that their files carry: `node/24.19.0`. */
export const nodePrograms: Readonly<Record<string, Program>> = Object.fromEntries(
  NODE_VERSIONS.map((version) => [`node/${version.version}`, nodeProgram(version)]),
);
