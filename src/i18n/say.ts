/**
 * Fills the gaps of a template: `say('{a} of {b}', { a: 1, b: 2 })`. A gap without a value stays as it is. `{n|layer|layers}`
 * is the first word when `n` is 1, and the second otherwise.
 */
export function say(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (gap, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return gap;
    if (one === undefined || many === undefined) return String(value);
    return Number(value) === 1 ? one : many;
  });
}
