/** Fills the gaps of a template: `say('{a} of {b}', { a: 1, b: 2 })`. A gap without a value stays as it is. */
export function say(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
