import type { Stat } from '../../filesystem/index.ts';

/** Allocated size in units of 1024 bytes, as ext4 below overlayfs allocates: whole pages; short symlinks take none. */
export function blocks(stat: Pick<Stat, 'kind' | 'size'>): number {
  if (stat.kind === 'directory') return 4;
  if (stat.kind !== 'file') return 0;
  return Math.ceil(stat.size / 4096) * 4;
}

/** GNU's `-h`: rounded up, one decimal below 10 (`1.5K`, `12M`). */
export function humanCeil(bytes: number, base = 1024): string {
  let value = bytes;
  let unit = '';
  for (const next of base === 1024 ? 'KMGTP' : 'kMGTP') {
    if (value < base) break;
    value /= base;
    unit = next;
  }
  if (unit === '') return String(bytes);
  const tenths = Math.ceil(value * 10) / 10;
  if (tenths < 10) return `${tenths.toFixed(1)}${unit}`;
  const whole = Math.ceil(value);
  return whole >= base && unit !== 'P'
    ? `1.0${'KMGTP'.charAt('KMGTP'.indexOf(unit.toUpperCase()) + 1)}`
    : `${whole}${unit}`;
}

/** busybox's `-h`: rounded to nearest, one decimal (`1.5K`, `12.0M`), plain numbers below 1 kB. */
export function humanBusybox(bytes: number): string {
  let value = bytes;
  let unit = '';
  let frac = 0;
  for (const next of 'KMGTP') {
    if (value < 1024) break;
    frac = Math.floor(((value % 1024) * 10 + 512) / 1024);
    value = Math.floor(value / 1024);
    unit = next;
  }
  if (unit === '') return String(value);
  if (frac >= 10) {
    value++;
    frac = 0;
  }
  return `${value}.${frac}${unit}`;
}

const SUFFIX: Record<string, number> = {
  c: 1,
  w: 2,
  b: 512,
  kB: 1e3,
  K: 1024,
  k: 1024,
  MB: 1e6,
  M: 1024 ** 2,
  m: 1024 ** 2,
  GB: 1e9,
  G: 1024 ** 3,
  g: 1024 ** 3,
  TB: 1e12,
  T: 1024 ** 4,
};

/** `10`, `4k`, `1M`, `2MiB`, `1MB` in bytes; undefined when it does not parse. */
export function parseSize(text: string): number | undefined {
  const [, digits = '', suffix = ''] = /^(\d+(?:\.\d+)?)([a-zA-Z]*)$/.exec(text) ?? [];
  if (digits === '') return undefined;
  const unit = suffix === '' ? 1 : SUFFIX[suffix.replace(/iB$/, '')];
  return unit === undefined ? undefined : Math.floor(Number(digits) * unit);
}
