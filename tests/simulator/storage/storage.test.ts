import { describe, expect, it } from 'vitest';
import { emptyTree, fileNode, getNode, setNode, type Tree, writeTar } from '../../../src/simulator/filesystem/index.ts';
import { digestOf, imageConfigJson, parseReference, type Reference } from '../../../src/simulator/oci/index.ts';
import {
  BlobStore,
  ImageStore,
  type Layer,
  loadImages,
  Snapshotter,
  saveImages,
} from '../../../src/simulator/storage/index.ts';

const name = (text: string): Reference => {
  const parsed = parseReference(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};

function stack(layers: Snapshotter, ...files: [string, string | number][]): Layer[] {
  const out: Layer[] = [];
  let tree: Tree = emptyTree();
  for (const [path, content] of files) {
    const node =
      typeof content === 'string' ? fileNode(content) : fileNode({ bytes: new Uint8Array(0), size: content });
    const upper = setNode(tree, path, node);
    out.push(layers.create(out.at(-1), tree, upper));
    tree = upper;
  }
  return out;
}

function image(images: ImageStore, layers: readonly Layer[], command: string, parent?: string) {
  const json = imageConfigJson({
    architecture: 'amd64',
    os: 'linux',
    config: { Cmd: [command] },
    created: '2026-01-01T00:00:00Z',
    history: layers.map((_, i) => ({ created_by: `layer ${i}` })),
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.diffId) },
  });
  const created = images.create(json, parent === undefined ? {} : { parent });
  if (!created.ok) throw new Error(created.error);
  return created.value;
}

function stores() {
  const layers = new Snapshotter();
  return { layers, images: new ImageStore(layers) };
}

describe('layers', () => {
  it('are one when they are the same on the same', () => {
    const { layers } = stores();
    const first = stack(layers, ['/a', 'x'], ['/b', 'y']);
    const second = stack(layers, ['/a', 'x'], ['/b', 'y']);
    expect(second[1]).toBe(first[1]);
    const other = stack(layers, ['/c', 'z'], ['/b', 'y']);
    expect(other[1]?.diffId).toBe(first[1]?.diffId);
    expect(other[1]?.chainId).not.toBe(first[1]?.chainId);
    expect(digestOf(first[1]?.archive() ?? new Uint8Array())).toBe(first[1]?.diffId);
  });

  it('go when nobody needs them, from the top down', () => {
    const { layers } = stores();
    const [a, b] = stack(layers, ['/a', 'x'], ['/b', 'y']);
    const [, c] = stack(layers, ['/a', 'x'], ['/c', 'z']);
    if (a === undefined || b === undefined || c === undefined) throw new Error('layers');
    layers.retain(b.chainId, 'image 1');
    layers.retain(b.chainId, 'container 1');
    layers.retain(c.chainId, 'image 2');
    expect(layers.release(b.chainId, 'image 1')).toEqual([]);
    expect(layers.release(b.chainId, 'container 1')).toEqual([b]);
    expect(layers.release(c.chainId, 'image 2')).toEqual([c, a]);
    expect([...layers.layers()]).toEqual([]);
  });

  it('come back from foreign archives with their own bytes', () => {
    const { layers } = stores();
    const entry = { type: 'file' as const, mode: 0o644, uid: 0, gid: 0, mtime: 5 };
    const archive = writeTar([
      { name: './z', ...entry },
      { name: './a', ...entry },
    ]);
    const layer = layers.unpack(undefined, archive);
    if (!layer.ok) throw new Error(layer.error);
    expect(layer.value.diffId).toBe(digestOf(archive));
    expect(layer.value.archive()).toEqual(archive);
    expect(getNode(layer.value.tree, '/z')).toMatchObject({ kind: 'file' });
  });
});

describe('images', () => {
  it('are found by name, id and beginning of an id', () => {
    const { layers, images } = stores();
    const one = image(images, stack(layers, ['/a', 'x']), 'one');
    const two = image(images, stack(layers, ['/a', 'x']), 'two');
    images.tag(one.id, name('app'), 1);
    images.tag(one.id, name('localhost:5000/app:v1'), 1);
    const found = (text: string) => {
      const result = images.find(text);
      return result.ok ? result.value.id : result.error.message;
    };
    expect(found('app')).toBe(one.id);
    expect(found('docker.io/library/app:latest')).toBe(one.id);
    expect(found(two.id)).toBe(two.id);
    expect(found(two.id.slice(7, 20))).toBe(two.id);
    expect(found(two.id.slice(0, 20))).toBe(two.id);
    expect(found('nope')).toBe('No such image: nope:latest');
    expect(found('App')).toContain('must be lowercase');
    expect(images.find('App')).toMatchObject({ error: { kind: 'invalid' } });
    expect(images.namesOf(one.id).tags).toEqual(['app:latest', 'localhost:5000/app:v1']);
  });

  it('lose a tag to another image and dangle', () => {
    const { layers, images } = stores();
    const one = image(images, stack(layers, ['/a', 'x']), 'one');
    const two = image(images, stack(layers, ['/a', 'x']), 'two');
    expect(images.tag(one.id, name('app'), 1)).toBeUndefined();
    expect(images.tag(two.id, name('app'), 2)).toBe(one.id);
    expect(images.isDangling(one.id)).toBe(true);
    expect(images.isDangling(two.id)).toBe(false);
    expect(images.get(two.id)?.lastTagged).toBe(2);
  });

  it('share layers, and sizes tell', () => {
    const { layers, images } = stores();
    const base = stack(layers, ['/a', 'x'.repeat(100)]);
    const more = stack(layers, ['/a', 'x'.repeat(100)], ['/b', 'y'.repeat(10)]);
    const one = image(images, base, 'one');
    const two = image(images, more, 'two', one.id);
    expect([one.size, two.size]).toEqual([100, 110]);
    // An unnamed parent is intermediate and counts for nobody.
    expect(images.sharedSize(two.id)).toBe(0);
    images.tag(one.id, name('base'), 1);
    expect(images.sharedSize(two.id)).toBe(100);
    expect(images.layersSize()).toBe(110);
    expect(images.children(one.id).map((child) => child.id)).toEqual([two.id]);
    expect(images.historyLayers(two.id)).toEqual(more);
    expect(images.delete(one.id)).toEqual([]);
    expect(images.delete(two.id).map((layer) => layer.chainId)).toEqual(more.map((layer) => layer.chainId).reverse());
    expect(images.find('base').ok).toBe(false);
  });

  it('are refused without their layers', () => {
    const { layers, images } = stores();
    const built = image(images, stack(layers, ['/a', 'x']), 'one');
    expect(new ImageStore(new Snapshotter()).create(built.json)).toEqual({ ok: false, error: 'layer does not exist' });
  });
});

describe('save and load', () => {
  it('brings images back whole', () => {
    const { layers, images } = stores();
    const built = image(images, stack(layers, ['/a', 'x'], ['/big', 50_000_000], ['/c', 'z']), 'one');
    const archive = saveImages([{ image: built, references: [name('app:1'), name('localhost:5000/app:2')] }]);
    expect(archive.bytes.length).toBeLessThan(20_000);
    expect(archive.size).toBeGreaterThan(50_000_000);
    const other = stores();
    const loaded = loadImages(archive.bytes, other.layers, other.images, 7);
    if (!loaded.ok) throw new Error(loaded.error);
    expect(loaded.value[0]?.names).toEqual(['app:1', 'localhost:5000/app:2']);
    expect(loaded.value[0]?.image).toMatchObject({ id: built.id, size: built.size, json: built.json });
    expect(other.images.validate(built.id)).toEqual([]);
    expect(other.images.delete(built.id)).toHaveLength(3);
  });

  it('says what is wrong with an archive', () => {
    const { layers, images } = stores();
    expect(loadImages(new Uint8Array(1024), layers, images, 0)).toMatchObject({
      ok: false,
      error: expect.stringContaining('repositories: no such file or directory'),
    });
  });
});

describe('blobs', () => {
  it('are kept once, and made when asked', () => {
    const blobs = new BlobStore();
    const bytes = Uint8Array.of(1, 2, 3);
    const digest = blobs.put(bytes);
    expect(blobs.put(bytes.slice())).toBe(digest);
    let made = 0;
    blobs.putLazy('sha256:lazy', 3, () => {
      made++;
      return bytes;
    });
    expect(made).toBe(0);
    expect(blobs.sizeOf('sha256:lazy')).toBe(3);
    expect(blobs.get('sha256:lazy')).toEqual(bytes);
    expect([...blobs.digests()]).toHaveLength(2);
    expect(blobs.delete(digest)).toBe(true);
    expect(blobs.get(digest)).toBeUndefined();
  });
});
