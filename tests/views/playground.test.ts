import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLayout, resized, saveLayout, usualLayout, withFolded } from '../../src/views/playground/layout.ts';
import { deedOf, shortcuts } from '../../src/views/playground/shortcuts.ts';
import { restored, saveState } from '../../src/views/share/autosave.ts';

function shelf(): { getItem(key: string): string | null; setItem(key: string, value: string): void } {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

test('a layout is remembered', () => {
  const place = shelf();
  const layout = withFolded(resized(usualLayout, 'left', 0.6), 'files', true);
  saveLayout(place, 'k', layout);
  expect(loadLayout(place, 'k')).toEqual(layout);
  expect(withFolded(layout, 'files', false).folded).toEqual(['timeline']);
});

test('no layout makes a pane too small to use, whatever was kept', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.double(), (junk, left) => {
      const place = shelf();
      place.setItem('k', JSON.stringify(junk));
      expect(loadLayout(place, 'k').left).toBe(usualLayout.left);
      place.setItem('k', JSON.stringify({ left, folded: junk }));
      const layout = loadLayout(place, 'k');
      expect(layout.left).toBeGreaterThanOrEqual(0.2);
      expect(layout.left).toBeLessThanOrEqual(0.75);
    }),
  );
});

test('shortcuts are chords with Alt and never clash', () => {
  expect(new Set(shortcuts.map((one) => one.code)).size).toBe(shortcuts.length);
  const press = (code: string, more = {}) =>
    deedOf({ code, altKey: true, ctrlKey: false, metaKey: false, shiftKey: false, ...more });
  expect(press('KeyB')).toBe('build');
  expect(press('KeyB', { altKey: false })).toBeUndefined();
  expect(press('KeyB', { ctrlKey: true })).toBeUndefined();
  expect(press('KeyX')).toBeUndefined();
});

test('an autosave brings back the session, and at least the files', () => {
  const place = shelf();
  const keys = { state: 's', files: 'f' };
  expect(restored(place, keys)).toEqual({});
  const session = {
    scenario: { id: 'playground', catalog: 'site', images: [], files: { Dockerfile: 'FROM busybox\n' } },
    seed: 'drydock',
    inputs: [{ kind: 'command', terminal: 'main', line: 'docker build .' }],
  } as const;
  const state = { session, files: { Dockerfile: 'FROM busybox\nRUN true\n' } };
  expect(saveState(place, 's', state)).toBe(true);
  expect(restored(place, keys)).toEqual({ state, files: state.files });
  place.setItem('s', '{"version":1,"session":{}}');
  place.setItem('f', JSON.stringify({ files: { a: 'b' } }));
  expect(restored(place, keys)).toEqual({ files: { a: 'b' } });
  expect(saveState(place, 's', { ...state, files: { big: 'x'.repeat(1_100_000) } })).toBe(false);
});
