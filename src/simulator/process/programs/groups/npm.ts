import type { Program } from '../../program.ts';

/** npm and npx. */
export const programs: Readonly<Record<string, Program>> = {};
