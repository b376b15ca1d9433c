import type { Program } from '../../../program.ts';
import { pythonProgram } from './main.ts';

/** The `python3` programs by the name that their files carry: `python/3.13.9`. */
export const pythonPrograms = (versions: readonly string[]): Readonly<Record<string, Program>> =>
  Object.fromEntries(versions.map((version) => [`python/${version}`, pythonProgram(version)]));
