import type { Program } from '../../program.ts';
import { nginx } from '../services/nginx/nginx.ts';

/** nginx. */
export const programs = { nginx } satisfies Readonly<Record<string, Program>>;
