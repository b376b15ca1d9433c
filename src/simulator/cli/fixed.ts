/** Go's `%.{digits}f`: as `toFixed`, but an exact half goes to the even neighbour. */
export function fixed(value: number, digits: number): string {
  const exact = Math.abs(value).toFixed(Math.min(100, digits + 60));
  const cut = exact.length - 60;
  const isTie = exact.charAt(cut) === '5' && /^0*$/.test(exact.slice(cut + 1));
  const isEven = Number(exact.slice(0, cut).replace('.', '').at(-1)) % 2 === 0;
  if (!isTie || !isEven) return value.toFixed(digits);
  const kept = exact.slice(0, cut).replace(/\.$/, '');
  return value < 0 ? `-${kept}` : kept;
}
