import { DATA } from './data.ts';
import { MORE } from './more.ts';
import { NET } from './net.ts';
import { SYSTEM } from './system.ts';

/** Python's own modules, written for this interpreter, by name. */
export const LIBRARY: Readonly<Record<string, string>> = { ...SYSTEM, ...DATA, ...NET, ...MORE };
