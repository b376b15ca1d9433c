import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreement, scenariosIn } from '../../../scripts/agreement.ts';

/** Replays the recorded scenarios of an area; each must agree with its record. */
export function replaysArea(area: string): void {
  const files = scenariosIn(`tests/recorded/scenarios/${area}`);
  describe(`recorded scenarios of ${area}`, () => {
    it('are there', () => {
      expect(files.length).toBeGreaterThan(0);
    });

    it.each(files.map((file) => [basename(file, '.txtar'), file] as const))('%s: answered as Docker did', (_, file) => {
      const { crash, differences } = agreement(file);
      expect(crash).toBeUndefined();
      expect(differences).toEqual([]);
    });
  });
}
