import type { Plugin } from 'rolldown';
export function coldTasks(): Plugin;
