import type { Program } from '../../program.ts';
import { pipProgram } from '../languages/pip/pip.ts';

/** pip, one program for each Python that the images hold. */
export const programs: Readonly<Record<string, Program>> = Object.fromEntries(
  ['3.14', '3.13', '3.12', '3.11'].map((minor) => [`pip/${minor}`, pipProgram(minor)]),
);
