import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  canonicalString,
  chainIds,
  digestOf,
  familiarString,
  imageConfigJson,
  imageId,
  MEDIA_TYPES,
  parseAnyReference,
  parseDigest,
  parseImageConfig,
  parseManifest,
  parseReference,
  serializeManifest,
  validateImage,
  withDefaultTag,
} from '../../../src/simulator/oci/index.ts';

const HEX = 'a'.repeat(64);

describe('references', () => {
  it.each([
    ['busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
    ['busybox:1', 'docker.io/library/busybox:1', 'busybox:1'],
    ['docker.io/busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
    ['index.docker.io/team/app', 'docker.io/team/app:latest', 'team/app:latest'],
    ['team/app', 'docker.io/team/app:latest', 'team/app:latest'],
    ['localhost/app', 'localhost/app:latest', 'localhost/app:latest'],
    ['localhost:5000/a/b:v1', 'localhost:5000/a/b:v1', 'localhost:5000/a/b:v1'],
    ['Registry/app', 'Registry/app:latest', 'Registry/app:latest'],
    [`busybox@sha256:${HEX}`, `docker.io/library/busybox@sha256:${HEX}`, `busybox@sha256:${HEX}`],
    [`a:b@sha256:${HEX}`, `docker.io/library/a:b@sha256:${HEX}`, `a:b@sha256:${HEX}`],
    ['[::1]:5000/x', '[::1]:5000/x:latest', '[::1]:5000/x:latest'],
    ['library/x/y', 'docker.io/library/x/y:latest', 'library/x/y:latest'],
  ])('%s', (text, canonical, familiar) => {
    const parsed = parseReference(text);
    if (!parsed.ok) throw new Error(parsed.error);
    expect(canonicalString(withDefaultTag(parsed.value))).toBe(canonical);
    expect(familiarString(withDefaultTag(parsed.value))).toBe(familiar);
  });

  it.each([
    ['', 'invalid reference format'],
    ['App', 'invalid reference format: repository name (library/App) must be lowercase'],
    ['a/B:x', 'invalid reference format: repository name (a/B) must be lowercase'],
    ['a:', 'invalid reference format'],
    ['-a', 'invalid reference format'],
    ['a..b', 'invalid reference format'],
    ['a b', 'invalid reference format'],
    ['a/', 'invalid reference format'],
    [`a:${'t'.repeat(129)}`, 'invalid reference format'],
    ['a'.repeat(256), 'repository name must not be more than 255 characters'],
    [HEX, `invalid repository name (${HEX}), cannot specify 64-byte hexadecimal strings`],
    [`a@sha256:${'b'.repeat(40)}`, 'invalid checksum digest length'],
    [`a@sha256:${'B'.repeat(64)}`, 'invalid checksum digest format'],
    [`a@foo:${HEX}`, 'unsupported digest algorithm'],
  ])('refuses %s', (text, error) => {
    expect(parseReference(text)).toEqual({ ok: false, error });
  });

  it('takes ids for ids', () => {
    expect(parseAnyReference(HEX)).toEqual({ ok: true, value: { kind: 'id', digest: `sha256:${HEX}` } });
    expect(parseAnyReference(`sha256:${HEX}`)).toEqual({ ok: true, value: { kind: 'id', digest: `sha256:${HEX}` } });
    expect(parseAnyReference('deadbeef')).toMatchObject({ value: { kind: 'name' } });
  });
});

describe('configs', () => {
  it.each(['import', 'build', 'commit'])('writes the bytes that Docker wrote: %s', (name) => {
    const recorded = readFileSync(`tests/recorded/image-configs/${name}.json`, 'utf8');
    const parsed = parseImageConfig(recorded);
    if (!parsed.ok) throw new Error(parsed.error);
    expect(imageConfigJson(parsed.value)).toBe(recorded);
    expect(imageId(parsed.value)).toBe(digestOf(recorded));
  });

  it('validates', () => {
    const configJson = readFileSync('tests/recorded/image-configs/build.json', 'utf8');
    const parsed = parseImageConfig(configJson);
    if (!parsed.ok) throw new Error(parsed.error);
    const config = parsed.value;
    const chain = chainIds(config.rootfs.diff_ids);
    const layers = config.rootfs.diff_ids.map((diffId, i) => ({
      diffId,
      chainId: chain[i] ?? '',
      computedDiffId: diffId,
      size: 1,
    }));
    const good = { id: digestOf(configJson), config, configJson, layers };
    expect(validateImage(good)).toEqual([]);
    const codes = (parts: Partial<typeof good>) => validateImage({ ...good, ...parts }).map((fault) => fault.code);
    expect(codes({ id: digestOf('other') })).toEqual(['config-digest']);
    expect(codes({ layers: layers.slice(1) })).toContain('layer-count');
    expect(codes({ layers: layers.map((layer) => ({ ...layer, computedDiffId: digestOf('x') })) })).toContain(
      'diff-id',
    );
    expect(codes({ layers: layers.map((layer) => ({ ...layer, chainId: digestOf('x') })) })).toContain('chain-id');
    expect(codes({ config: { ...config, history: config.history.slice(0, 1) } })).toContain('history');
  });
});

describe('digests and manifests', () => {
  it('chains layers', () => {
    expect(chainIds([])).toEqual([]);
    const [a = '', b = ''] = [digestOf('a'), digestOf('b')];
    expect(chainIds([a, b])).toEqual([a, digestOf(`${a} ${b}`)]);
    expect(parseDigest('sha256:xyz')).toEqual({ ok: false, error: 'invalid checksum digest length' });
  });

  it('writes manifests as Docker does, and reads them', () => {
    const digest = digestOf('x');
    const manifest = {
      schemaVersion: 2 as const,
      mediaType: MEDIA_TYPES.dockerManifest,
      config: { mediaType: MEDIA_TYPES.dockerConfig, digest, size: 1 },
      layers: [{ mediaType: MEDIA_TYPES.dockerLayerGzip, digest, size: 2 }],
    };
    const written = serializeManifest(manifest);
    expect(written.json).toContain('{\n   "schemaVersion": 2,\n   "mediaType"');
    expect(parseManifest(written.json)).toEqual({ ok: true, value: manifest });
    expect(parseManifest('[]').ok).toBe(false);
    expect(
      serializeManifest({ ...manifest, mediaType: MEDIA_TYPES.ociManifest }).json.startsWith('{"schemaVersion":2,'),
    ).toBe(true);
  });
});
