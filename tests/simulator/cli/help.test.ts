import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEntry, helpText } from '../../../src/simulator/cli/help.ts';

/** `--help` of every command of Docker 28.5.2, as printed for 80 columns. */
const recorded: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../recorded/cli/help.json'), 'utf8'),
);

describe('docker --help', () => {
  it.each(Object.keys(recorded))('docker %s', (words) => {
    const entry = findEntry(words);
    expect(entry).toBeDefined();
    if (entry !== undefined) expect(helpText(entry, words, 80)).toBe(recorded[words]);
  });
});
