import { code } from './inline.ts';

/** What a template holds: a stretch of code with gaps in it, or a gap. */
const PARTS = /`([^`]*\{\w+\}[^`]*)`|\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/**
 * Fills the gaps of a template: `say('{a} of {b}', { a: 1, b: 2 })`. A gap without a value stays as it is. `{n|layer|layers}`
 * is the first word when `n` is 1, and the second otherwise. A gap between backticks stays code, whatever its value holds.
 */
export function say(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(PARTS, (part, inside: string | undefined, name: string, one?: string, many?: string) => {
    if (inside !== undefined) return code(say(inside, values));
    const value = values[name];
    if (value === undefined) return part;
    if (one === undefined || many === undefined) return String(value);
    return Number(value) === 1 ? one : many;
  });
}
