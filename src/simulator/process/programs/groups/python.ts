import type { Program } from '../../program.ts';
import { pythonPrograms } from '../languages/python/index.ts';
import { PYTHONS } from '../languages/python/versions.ts';

/** python3, one program for each version that the images hold or their distributions bring. */
export const programs: Readonly<Record<string, Program>> = pythonPrograms(PYTHONS);
