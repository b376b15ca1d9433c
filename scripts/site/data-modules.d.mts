import type { Plugin } from 'rolldown';
export function dataModules(): Plugin;
