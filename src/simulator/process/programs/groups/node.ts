import type { Program } from '../../program.ts';
import { nodePrograms } from '../languages/node/index.ts';

/** node, one program for each version that the images hold. */
export const programs: Readonly<Record<string, Program>> = nodePrograms;
