import type { Program } from '../../program.ts';
import { pythonPrograms } from '../languages/python/index.ts';

/** python3, one program for each version that the images hold or their distributions bring. */
export const programs: Readonly<Record<string, Program>> = pythonPrograms([
  '3.14.7',
  '3.13.9',
  '3.12.12',
  '3.11.14',
  '3.11.2',
  '3.14.4',
  '3.13.5',
  '3.12.3',
]);
