/** Bytes as people read them, in decimal units as Docker counts: `0 B`, `1.3 kB`, `74.8 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  const text = digits === 0 ? String(Math.round(value)) : String(Number(value.toFixed(digits)));
  return `${text} ${units[unit]}`;
}

/** Milliseconds as `0.4 s`, `12 s`, `3 min 5 s`. */
export function formatDuration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 10) return `${Number(seconds.toFixed(1))} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const rounded = Math.round(seconds);
  const rest = rounded % 60;
  return `${Math.floor(rounded / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

/**
 * Thickness of a layer's sheet in CSS pixels for its size in bytes, on a log scale: a tick for nothing, 14 for a
 * kilobyte, 37 for a megabyte, 60 for a gigabyte.
 */
export function sheetThickness(bytes: number): number {
  if (bytes <= 0) return 4;
  return Math.round(6 + Math.max(0, Math.log10(bytes) - 2) * 7.7);
}

/** Splits a command line as a person would write an argv again: words with blanks or quotes are quoted. */
export function joinArgv(argv: readonly string[]): string {
  return argv.map((word) => (/^[\w@%+=:,./~^-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}

/** First twelve hex digits of an id, as Docker shows it. */
export function shortId(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12);
}
