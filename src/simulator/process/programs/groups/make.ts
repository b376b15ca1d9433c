import { make } from '../languages/make/make.ts';

/** GNU make. */
export const programs = { make };
