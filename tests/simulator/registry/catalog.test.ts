import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { utf8Decode } from '../../../src/simulator/base/bytes.ts';
import { emptyTree, getNode, programOf, type Tree, treeSize } from '../../../src/simulator/filesystem/index.ts';
import type { CatalogImage } from '../../../src/simulator/registry/catalog/catalog-image.ts';
import { conformanceCatalog } from '../../../src/simulator/registry/catalog/conformance.ts';
import { siteCatalog } from '../../../src/simulator/registry/catalog/site.ts';
import { type Layer, Snapshotter } from '../../../src/simulator/storage/index.ts';

interface Facts {
  readonly ref: string;
  readonly compressedLayers: readonly number[];
  readonly unpackedMB: number | null;
  readonly config: Readonly<Record<string, unknown>>;
}

const facts: Facts[] = JSON.parse(readFileSync('tests/recorded/catalog/facts.json', 'utf8'));

function find(catalog: readonly CatalogImage[], name: string): CatalogImage {
  const image = catalog.find((one) => one.names.includes(name));
  if (image === undefined) throw new Error(`no ${name}`);
  return image;
}

function unpack(image: CatalogImage): { readonly tree: Tree; readonly layers: readonly Layer[] } {
  const store = new Snapshotter();
  const layers: Layer[] = [];
  let tree: Tree | undefined;
  for (const layer of image.layers) {
    const next = layer.files(tree);
    layers.push(store.create(layers.at(-1), tree ?? emptyTree(), next));
    tree = next;
  }
  return { tree: tree ?? emptyTree(), layers };
}

const sizeOf = (layers: readonly Layer[]): number => layers.reduce((sum, layer) => sum + layer.size, 0);

const text = (tree: Tree, path: string): string => {
  const node = getNode(tree, path);
  return node?.kind === 'file' ? utf8Decode(node.content.bytes) : '';
};

const program = (tree: Tree, path: string): string | undefined => {
  const node = getNode(tree, path);
  return node?.kind === 'file' ? programOf(node.content) : undefined;
};

describe('the catalogue of the recorded engine', () => {
  it.each([
    ['busybox:latest', 2_063_448],
    ['alpine:3.22', 2_063_536],
    ['debian:bookworm-slim', 106_239_368],
    ['redis:8', 23_303_285],
    ['nginx:1.29', 15_744_068],
  ])('%s has the size that the engine tells', (name, size) => {
    expect(sizeOf(unpack(find(conformanceCatalog, name)).layers)).toBe(size);
  });

  it('has busybox as one file with a name for each applet', () => {
    const { tree } = unpack(find(conformanceCatalog, 'busybox:latest'));
    const bin = getNode(tree, '/bin');
    expect(bin?.kind === 'directory' && bin.entries.size).toBe(280);
    expect(program(tree, '/bin/ls')).toBe('busybox-debian');
    expect(getNode(tree, '/bin/ls')).toEqual(getNode(tree, '/bin/busybox'));
  });

  it('has GNU tools and dash on debian', () => {
    const { tree } = unpack(find(conformanceCatalog, 'debian:bookworm-slim'));
    expect(program(tree, '/usr/bin/ls')).toBe('gnu/ls');
    expect(program(tree, '/usr/bin/dash')).toBe('dash');
    expect(getNode(tree, '/bin')).toMatchObject({ kind: 'symlink', target: 'usr/bin' });
    expect(getNode(tree, '/usr/bin/sh')).toMatchObject({ kind: 'symlink', target: 'dash' });
    expect(text(tree, '/usr/lib/os-release')).toContain('bookworm');
  });
});

describe('the catalogue of the site', () => {
  it.each(facts.map((fact) => [fact.ref, fact] as const))('%s agrees with the facts', (ref, fact) => {
    const image = find(siteCatalog, ref);
    expect(image.layers.map((layer) => layer.compressedSize)).toEqual(fact.compressedLayers);
    const { layers, tree } = unpack(image);
    const size = sizeOf(layers);
    if (fact.unpackedMB !== null) expect(size / 1e6).toBeCloseTo(fact.unpackedMB, ref === 'hello-world:latest' ? 3 : 1);
    expect(treeSize(tree)).toBeLessThanOrEqual(size);
    const { config } = image;
    for (const key of ['Env', 'Entrypoint', 'Cmd', 'StopSignal', 'WorkingDir'] as const) {
      if (fact.config[key] !== undefined) expect({ [key]: config[key] }).toEqual({ [key]: fact.config[key] });
    }
    expect(Object.keys(config.ExposedPorts ?? {})).toEqual(fact.config['ExposedPorts'] ?? []);
  });

  it('gives every name once, and a layer for each history entry that has one', () => {
    const names = siteCatalog.flatMap((image) => image.names);
    expect(new Set(names).size).toBe(names.length);
    for (const { history, layers } of siteCatalog) {
      expect(history.filter((entry) => entry.empty_layer !== true)).toHaveLength(layers.length);
    }
  });

  it('shares the layers that are shared in truth', () => {
    const base = (name: string): string | undefined => unpack(find(siteCatalog, name)).layers[0]?.diffId;
    expect(new Set(['redis:8', 'postgres:18', 'httpd:2.4', 'debian:trixie-slim'].map(base)).size).toBe(1);
    expect(new Set(['node:24-alpine', 'golang:1.26-alpine', 'alpine:3.24'].map(base)).size).toBe(1);
    expect(base('nginx:latest')).not.toBe(base('redis:8'));
    const [jdk, jre] = ['eclipse-temurin:21', 'eclipse-temurin:21-jre'].map((name) => unpack(find(siteCatalog, name)));
    expect(jdk?.layers[1]?.chainId).toBe(jre?.layers[1]?.chainId);
  });

  it('has its entry points as scripts, with a shell to run them', () => {
    for (const image of siteCatalog) {
      const entry = image.config.Entrypoint?.[0];
      if (entry === undefined) continue;
      const { tree } = unpack(image);
      const path = entry.startsWith('/') ? entry : `/usr/local/bin/${entry}`;
      const script = text(tree, path);
      expect(script, `${image.names[0]} ${path}`).toMatch(/^#!/);
      if (script.includes('bash\n')) {
        expect(getNode(tree, '/usr/bin/bash') ?? getNode(tree, '/bin/bash'), image.names[0]).toBeDefined();
      }
    }
  });
});
