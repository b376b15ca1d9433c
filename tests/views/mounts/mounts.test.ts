import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { mountsPicture } from '../../../src/views/mounts/mounts.view-model.ts';
import { only, worldOf } from '../story.ts';

const en = words('en');

test('what lies behind each folder, and what the mount does to it', () => {
  const world = worldOf('mounted');
  const { rows } = mountsPicture(world, only(world.containers.values()), en);
  expect(rows.map((row) => `${row.target}: ${row.kindText} ${row.behind} ${row.effectText}`)).toEqual([
    '/data: volume data was filled from the image',
    '/app/config: bind mount /home/you/app/config covers 2 paths of the image',
    '/cache: volume 5c5c5c5c5c5c lies on an empty place',
    '/tmp: tmpfs  lies on an empty place',
  ]);
  expect(rows[0]?.visible.map((file) => file.path)).toEqual(['orders.db', 'readme.txt', 'seed.json']);
  expect(rows[1]?.hidden).toEqual(['default.json', 'schema.json']);
});

test('volumes outlive their container', () => {
  const world = worldOf('outlived');
  const { rows, volumes } = mountsPicture(world, undefined, en);
  expect(rows).toEqual([]);
  expect(volumes.map((drum) => `${drum.title}: ${drum.filesText}. ${drum.useText}`)).toEqual([
    'data: files: 3. No container uses it. The data stays.',
    '5c5c5c5c5c5c: files: 0. No container uses it. The data stays.',
  ]);
});
