import { expect, test } from 'vitest';
import { loadDraft, saveDraft } from '../../../src/views/editor/drafts.ts';
import { cleanPath, lineAt } from '../../../src/views/editor/lines.ts';

test('the line of the cursor', () => {
  const text = 'FROM a\nRUN b\n\nCMD c';
  expect([0, 6, 7, 12, 13, 14, 99].map((offset) => lineAt(text, offset))).toEqual([1, 1, 2, 2, 3, 4, 4]);
});

test('paths stay inside the folder', () => {
  expect(cleanPath(' ./src//app.js ')).toBe('src/app.js');
  expect([cleanPath('../x'), cleanPath('/etc/passwd'), cleanPath(''), cleanPath('a/../b')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

class Shelf {
  readonly map = new Map<string, string>();
  full = false;
  getItem = (key: string): string | null => this.map.get(key) ?? null;
  setItem = (key: string, value: string): void => {
    if (this.full) throw new Error('quota');
    this.map.set(key, value);
  };
}

test('a draft comes back as it was', () => {
  const shelf = new Shelf();
  expect(saveDraft(shelf, 'k', { Dockerfile: 'FROM x\n', 'a/b': '' })).toBe(true);
  expect(loadDraft(shelf, 'k')).toEqual({ Dockerfile: 'FROM x\n', 'a/b': '' });
});

test('a broken draft, a full shelf and no shelf at all do no harm', () => {
  const shelf = new Shelf();
  for (const bad of ['', '{', '[]', '{"files":[1]}', '{"files":{"a":1}}', '{"files":{"../x":"y"}}']) {
    shelf.map.set('k', bad);
    expect(loadDraft(shelf, 'k')).toBeUndefined();
  }
  shelf.full = true;
  expect(saveDraft(shelf, 'k', { a: 'b' })).toBe(false);
  expect(loadDraft(undefined, 'k')).toBeUndefined();
});
