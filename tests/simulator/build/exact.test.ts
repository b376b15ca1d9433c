import { expect, test } from 'vitest';
import { fileNode, symlinkNode } from '../../../src/simulator/filesystem/index.ts';
import { treeOf, Workshop } from './harness.ts';

/** What Docker Engine 28.5.2 made of the same files: `docker build --build-arg SOURCE_DATE_EPOCH=0`. */
test('an image FROM scratch is byte for byte what the real engine makes', () => {
  const mtime = 0o15301147735;
  const file = { ...fileNode('x\n', { mode: 0o640, mtime }), link: 'f' };
  const tree = treeOf(
    {
      'a.txt': fileNode('a\n', { mtime }),
      'd7/f': file,
      'd7/g': file,
      'd7/l': symlinkNode('f', { mtime }),
    },
    mtime,
  );
  const workshop = new Workshop();
  const built = workshop.build(
    'FROM scratch\nCOPY a.txt /\nCOPY d7 /sub/\nLABEL x=1\n',
    {},
    {
      context: { kind: 'tree', tree },
      buildArgs: { SOURCE_DATE_EPOCH: '0' },
    },
  );
  const image = workshop.image(built);
  expect(image.layers.map(({ diffId }) => diffId)).toEqual([
    'sha256:fc9efe6f1f10ca88d2164d21d0205663a5052413ab78962ce204f2e5d0685cde',
    'sha256:fc6fea7dceabf95b03f6a2436ad549f64c3c7e6f9bb038c53b5ba87ef195bad3',
  ]);
  expect(image.id).toBe('sha256:334a41d517b00465de3914105edf7e8b2cf07fd9e4da08cb48c75007fb0b65a4');
});
