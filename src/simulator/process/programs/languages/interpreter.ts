import type { Process } from '../../program.ts';

/** The dynamic linker of the system that a program is built on. */
export const interpreterOf = (p: Process): string =>
  p.stat('/lib/ld-musl-x86_64.so.1').ok ? '/lib/ld-musl-x86_64.so.1' : '/lib64/ld-linux-x86-64.so.2';
