import type { Program } from '../../program.ts';
import { httpd } from '../services/apache/httpd.ts';

/** Apache's server. */
export const programs = { 'apache/httpd': httpd } satisfies Readonly<Record<string, Program>>;
