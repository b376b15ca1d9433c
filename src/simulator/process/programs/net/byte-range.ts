/**
 * The range of bytes that a `Range:` line asks for, of so many: 0-based, both ends in it; `none` when it lies outside. Undefined
 * when the whole is to be sent, as for several ranges at once, which these servers' parts are not made for.
 */
export function byteRange(
  header: string | undefined,
  length: number,
): { readonly first: number; readonly last: number } | 'none' | undefined {
  const [, from, to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || (from === '' && to === '')) return undefined;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (first >= length) return 'none';
  return last < first ? undefined : { first, last };
}
