import { cubicOut } from 'svelte/easing';
import type { TransitionConfig } from 'svelte/transition';

/** True when the visitor asked for less motion; also while rendering on the server. */
export function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'undefined' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A sheet falls onto the stack. */
export function drop(_node: Element, { from = -46 }: { from?: number } = {}): TransitionConfig {
  if (prefersReducedMotion()) return { duration: 0 };
  return {
    duration: 360,
    easing: cubicOut,
    css: (t, u) => `transform: translateY(${u * from}px); opacity: ${Math.min(1, t * 1.6)}`,
  };
}

/** A sheet is lifted off again: what {@link drop} did, backwards and a little faster. */
export function lift(_node: Element, { from = -46 }: { from?: number } = {}): TransitionConfig {
  if (prefersReducedMotion()) return { duration: 0 };
  return { duration: 240, css: (t, u) => `transform: translateY(${u * from}px); opacity: ${t}; pointer-events: none` };
}

/** Something that is gone leaves the picture. */
export function fade(_node: Element): TransitionConfig {
  return prefersReducedMotion() ? { duration: 0 } : { duration: 320, css: (t) => `opacity: ${t}` };
}

/** Something opens below its heading, or closes. */
export function unfold(node: Element): TransitionConfig {
  if (prefersReducedMotion()) return { duration: 0 };
  const height = node.scrollHeight;
  return {
    duration: 180,
    easing: cubicOut,
    css: (t) => `max-height: ${t * height}px; opacity: ${t}; overflow: hidden`,
  };
}

/** What comes from the cache snaps into place from the side; what was made grows. */
export function snap(_node: Element, { cached }: { cached: boolean }): TransitionConfig {
  if (prefersReducedMotion()) return { duration: 0 };
  return cached
    ? { duration: 180, css: (_t, u) => `transform: translateX(${u * 22}px)` }
    : { duration: 320, easing: cubicOut, css: (t) => `transform: scaleX(${t}); transform-origin: left` };
}
