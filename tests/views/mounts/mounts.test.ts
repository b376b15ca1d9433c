import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { mountsPicture } from '../../../src/views/mounts/mounts.view-model.ts';
import { only, worldOf } from '../story.ts';

const en = words('en');

test('what lies behind each folder, and what the mount does to it', () => {
  const world = worldOf('mounted');
  const { rows, stores } = mountsPicture(world, only(world.containers.values()), en);
  expect(rows.map((row) => `${row.target}: ${row.kindText} ${row.behind} ${row.effectText}`)).toEqual([
    '/app/config: bind mount /home/you/app/config covers 2 paths of the image',
    '/cache: volume 5c5c5c5c5c5c lies on an empty place',
    '/data: volume data Copied into the empty volume: 2 files',
    '/tmp: tmpfs  lies on an empty place',
    'everything else: Writable layer  image and writable layer; goes with the container',
  ]);
  expect(rows[2]?.visible.map((file) => `${file.path}${file.copied ? ' copied' : ''}`)).toEqual([
    'orders.db',
    'readme.txt copied',
    'seed.json copied',
  ]);
  expect(rows[0]?.hidden).toEqual(['default.json', 'schema.json']);
  expect(stores.map((store) => `${store.kind} ${store.title}: ${store.useText}`)).toEqual([
    'folder /home/you/app/config: Folder of your computer',
    'volume 5c5c5c5c5c5c: Used by db',
    'volume data: Used by db',
    'memory tmpfs: Memory: empty again after every stop',
    'layer Writable layer: It goes when the container is removed.',
  ]);
});

test('volumes outlive their container', () => {
  const world = worldOf('outlived');
  const { rows, stores } = mountsPicture(world, undefined, en);
  expect(rows).toEqual([]);
  expect(stores.map((drum) => `${drum.title}: ${drum.filesText}. ${drum.useText}`)).toEqual([
    'data: files: 3. No container uses it. The data stays.',
    '5c5c5c5c5c5c: files: 0. No container uses it. The data stays.',
  ]);
});
