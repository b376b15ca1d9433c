import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import type { RunStoryName } from '../../../src/views/gallery/run-stories.ts';
import { mountsPicture } from '../../../src/views/mounts/mounts.view-model.ts';
import { worldOfRun } from '../run-story.ts';
import { only, worldOf } from '../story.ts';

const en = words('en');

test('what lies behind each folder, and what the mount does to it', () => {
  const world = worldOf('mounted');
  const { rows, stores } = mountsPicture(world, only(world.containers.values()), en);
  expect(rows.map((row) => `${row.target}: ${row.kindText} ${row.behind} ${row.effectText}`)).toEqual([
    '/app/config: bind mount /home/you/app/config covers 2 paths of the image',
    '/cache: volume 5c5c5c5c5c5c nothing was there before',
    '/data: volume data Copied into the empty volume: 2 files',
    '/tmp: tmpfs  nothing was there before',
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

const rowsOf = (story: RunStoryName) => mountsPicture(worldOfRun(story), undefined, en).rows;

test('a mount in a mount lies on the outer one', () => {
  const [outer, inner] = rowsOf('nested');
  expect(outer?.visible).toMatchObject([
    { path: 'node_modules', covered: true },
    { path: 'server.js', covered: false },
  ]);
  expect(inner).toMatchObject({ target: '/app/node_modules', depth: 1, anonymous: true, effect: 'fills' });
});

test('one file of the host, and the one of the image that it hides', () => {
  const world = worldOfRun('one-file');
  const { containers, stores } = mountsPicture(world, only(world.containers.values()), en);
  const rows = containers[0]?.rows.filter((row) => row.kind === 'bind') ?? [];
  expect(rows.map((row) => `${row.target}: ${row.visible.map((file) => file.path)} hides ${row.hidden}`)).toEqual([
    '/etc/hosts.allow: app.conf hides ',
    '/etc/passwd: app.conf hides passwd',
  ]);
  expect(stores.find((store) => store.kind === 'file')?.useText).toBe('One file of your computer');
});

test('one volume in two containers, one of which may only read', () => {
  const { containers, stores } = mountsPicture(worldOfRun('volume-shared'), undefined, en);
  const [writer, reader] = containers.map((container) => container.rows[0]);
  expect(writer?.store).toBe(reader?.store);
  expect(reader).toMatchObject({
    readOnly: true,
    refusals: ['/in/note was not written: /in is mounted read-only (ro).'],
  });
  expect(stores.find((store) => store.kind === 'volume')?.useText).toBe('Used by writer, reader');
});

test('memory empties when the container stops', () => {
  expect(rowsOf('memory')[0]?.visible.map((file) => file.path)).toEqual(['a']);
  expect(rowsOf('memory-gone')[0]).toMatchObject({
    visible: [],
    attached: false,
    effectText: 'empty: a tmpfs is lost when the container stops',
  });
});

test('a bind mount hides what the image has there', () => {
  expect(rowsOf('bind-hides')[0]).toMatchObject({
    hidden: ['node_modules', 'node_modules/express.js', 'server.js'],
    visible: [{ path: 'server.js' }],
  });
});
