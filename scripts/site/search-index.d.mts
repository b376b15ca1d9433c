import type { AstroIntegration } from 'astro';

export function extrasOf(name: string): { readonly place: string | undefined; readonly words: string | undefined };
export function pageForIndex(name: string, html: string): string;
export function searchIndex(): AstroIntegration;
