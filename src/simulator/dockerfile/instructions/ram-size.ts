const FACTORS: Readonly<Record<string, number>> = {
  k: 2 ** 10,
  m: 2 ** 20,
  g: 2 ** 30,
  t: 2 ** 40,
  p: 2 ** 50,
};

/** A size such as `64m`, `1.5 GiB` or `100`, in bytes; undefined when it is none. */
export function parseRamSize(text: string): number | undefined {
  const match = /^(.*[0-9. ])([^0-9. ]*)$/s.exec(text);
  const head = match?.[1];
  if (head === undefined) return undefined;
  const number = parseFloat64(head.endsWith(' ') ? head.slice(0, -1) : head);
  if (number === undefined || number < 0) return undefined;
  const suffix = (match?.[2] ?? '').toLowerCase();
  if (suffix === '' || suffix === 'b') return Math.trunc(number);
  const factor = /^[kmgtp](?:i?b)?$/.test(suffix) ? FACTORS[suffix.charAt(0)] : undefined;
  return factor === undefined ? undefined : Math.trunc(number * factor);
}

function parseFloat64(text: string): number | undefined {
  if (!/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
