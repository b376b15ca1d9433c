import { cProgram, gcc } from '../languages/c/gcc.ts';

/** gcc, and the programs that it makes. */
export const programs = { gcc, 'c-program': cProgram };
