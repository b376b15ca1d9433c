import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesOf, zipOf } from '../../../src/views/editor/archive.ts';
import { added, renamed, treeOf, without } from '../../../src/views/editor/file-tree.ts';

const files = { 'b.txt': 'b', Dockerfile: 'FROM x', 'src/app.js': 'a', 'src/lib/x.js': 'x' };
const bytes = (text: string) => new TextEncoder().encode(text);

test('the tree has the Dockerfile first, then folders, then files', () => {
  expect(treeOf(files).map((one) => one.path)).toEqual(['Dockerfile', 'src', 'b.txt']);
  expect(treeOf(files)[1]?.children?.map((one) => one.path)).toEqual(['src/lib', 'src/app.js']);
});

test('files and folders are added, renamed and removed', () => {
  expect(added(files, 'src/new.js')).toMatchObject({ path: 'src/new.js' });
  expect([added(files, '../x'), added(files, 'b.txt'), added(files, 'b.txt/c'), added(files, 'x/')]).toEqual([
    'bad',
    'taken',
    'taken',
    'bad',
  ]);
  expect(renamed(files, 'src', 'lib')).toEqual({
    files: { 'b.txt': 'b', Dockerfile: 'FROM x', 'lib/app.js': 'a', 'lib/lib/x.js': 'x' },
  });
  expect(renamed(files, 'src/app.js', 'b.txt')).toBe('taken');
  expect(Object.keys(without(files, 'src'))).toEqual(['b.txt', 'Dockerfile']);
});

test('a zip holds the folder and gives it back', () => {
  expect(filesOf([{ name: 'a.zip', bytes: zipOf(files) }])).toEqual({ files, skipped: [] });
});

test('uploads are text inside the folder, or are named as left out', () => {
  const zip = zipSync({ 'top/a.txt': bytes('1'), 'top/bin': Uint8Array.of(0, 1), 'top/../../evil': bytes('x') });
  const found = filesOf([
    { name: 'p.zip', bytes: zip },
    { name: 'big', bytes: new Uint8Array(600_000).fill(65) },
    { name: 'broken.zip', bytes: bytes('no') },
    { name: 'note.md', bytes: bytes('hi') },
  ]);
  expect(found).toEqual({
    files: { 'a.txt': '1', 'note.md': 'hi' },
    skipped: ['bin', '../../evil', 'big', 'broken.zip'],
  });
});
