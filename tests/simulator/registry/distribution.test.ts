import { describe, expect, it } from 'vitest';
import type { TransferProgress } from '../../../src/simulator/api/image.ts';
import { utf8Encode } from '../../../src/simulator/base/bytes.ts';
import { MessageQueue } from '../../../src/simulator/base/message-queue.ts';
import { answerRegistry, Distribution } from '../../../src/simulator/registry/index.ts';
import { createBench } from '../engine/harness.ts';

const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

function registry() {
  const store = new Distribution('localhost:5000');
  const deleted: string[] = [];
  const ask = (method: string, path: string) =>
    answerRegistry(
      store,
      { manifestDeleted: (repository, digest) => deleted.push(`${repository}@${digest}`) },
      { method, path, query: '', headers: new Map(), body: new Uint8Array(0) },
    );
  return { store, deleted, ask };
}

describe('the registry', () => {
  it('keeps blobs by content and knows where else one is', () => {
    const { store } = registry();
    const digest = store.blobs.put(utf8Encode('layer'));
    store.ensure('one').blobs.add(digest);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(store.repositoryWith(digest)).toBe('one');
    expect(store.repositoryWith('sha256:none')).toBeUndefined();
  });

  it('moves a tag and tells from where', () => {
    const { store } = registry();
    const first = store.putManifest('app', '{"a":1}', MANIFEST, '1');
    const second = store.putManifest('app', '{"a":2}', MANIFEST, '1');
    expect(first.before).toBeUndefined();
    expect(second.before).toBe(first.digest);
    expect(store.repository('app')?.find('1')?.json).toBe('{"a":2}');
    expect(store.repository('app')?.find(first.digest)?.json).toBe('{"a":1}');
  });

  it('lists, serves and deletes over HTTP; the tags of a deleted manifest are gone', () => {
    const { store, ask, deleted } = registry();
    const { digest } = store.putManifest('team/app', '{}', MANIFEST, '1');
    expect(ask('GET', '/v2/')).toMatchObject({ status: 200, body: '{}' });
    expect(ask('GET', '/v2/_catalog').body).toBe('{"repositories":["team/app"]}\n');
    expect(ask('GET', '/v2/team/app/tags/list').body).toBe('{"name":"team/app","tags":["1"]}\n');
    expect(ask('GET', '/v2/team/app/manifests/1').headers).toMatchObject({
      'Docker-Content-Digest': digest,
      'Content-Type': MANIFEST,
    });
    expect(ask('DELETE', '/v2/team/app/manifests/1').status).toBe(400);
    expect(ask('DELETE', `/v2/team/app/manifests/${digest}`).status).toBe(202);
    expect(deleted).toEqual([`team/app@${digest}`]);
    expect(ask('GET', '/v2/team/app/manifests/1').status).toBe(404);
    expect(ask('GET', '/v2/team/app/tags/list').body).toBe('{"name":"team/app","tags":null}\n');
    expect(ask('GET', '/v2/none/tags/list')).toMatchObject({ status: 404 });
  });
});

describe('push and pull', () => {
  const progress = (): MessageQueue<TransferProgress> => new MessageQueue();
  function statuses(queue: MessageQueue<TransferProgress>): (string | undefined)[] {
    const all: (string | undefined)[] = [];
    for (let one = queue.poll(); one !== undefined; one = queue.poll()) all.push(one.error ?? one.status);
    return all;
  }

  it('send a layer once, mount it in another repository, and bring the image back with the same id', () => {
    const bench = createBench();
    const { images } = bench.engine;
    const { Id: id } = bench.ok(images.inspect('busybox'));
    const push = (name: string) => {
      bench.ok(images.tag('busybox', name));
      const queue = progress();
      bench.ok(images.push(name, { allTags: false, progress: queue }));
      return statuses(queue);
    };
    expect(push('localhost:5000/one')).toContain('Pushed');
    expect(push('localhost:5000/one')).toContain('Layer already exists');
    expect(push('localhost:5000/two')).toContain('Mounted from one');
    for (const name of ['busybox', 'localhost:5000/one', 'localhost:5000/two'])
      bench.ok(images.remove(name, { force: false, noPrune: false }));
    const queue = progress();
    const pulled = bench.ok(images.pull('localhost:5000/two', { allTags: false, progress: queue }));
    expect(statuses(queue)).toEqual(
      expect.arrayContaining(['Pulling fs layer', 'Pull complete', `Digest: ${pulled.digest}`]),
    );
    expect(bench.ok(images.inspect(`localhost:5000/two@${pulled.digest}`)).Id).toBe(id);
    const transfers = bench.events
      .filter((one) => one.type === 'registry.layer')
      .map((one) => `${one.direction} ${one.outcome}`);
    expect(transfers).toEqual(['push sent', 'push exists', 'push mounted', 'pull sent']);
  });

  it('say in Docker’s words what is not there, refused or over the limit', () => {
    const bench = createBench();
    const { images } = bench.engine;
    const pull = (name: string): string =>
      bench.error(images.pull(name, { allTags: false, progress: progress() })).message;
    expect(pull('nosuch')).toBe(
      "pull access denied for nosuch, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    );
    expect(pull('busybox:nosuch')).toBe('manifest for busybox:nosuch not found: manifest unknown: manifest unknown');
    expect(pull('localhost:5001/x')).toBe(
      'Get "http://localhost:5001/v2/": dial tcp [::1]:5001: connect: connection refused',
    );
    bench.engine.conditions.rateLimited = true;
    expect(pull('redis:8')).toMatch(/^toomanyrequests: You have reached your unauthenticated pull rate limit/);
    bench.ok(images.tag('busybox', 'me/app'));
    const push = () => images.push('me/app', { allTags: false, progress: progress() });
    expect(bench.error(push()).message).toBe('denied: requested access to the resource is denied');
    bench.ok(images.login('', 'me', 'secret'));
    bench.ok(push());
  });

  it('bring an image of the Hub, layer by layer', () => {
    const bench = createBench();
    const queue = progress();
    bench.ok(bench.engine.images.pull('redis:8', { allTags: false, progress: queue }));
    expect(statuses(queue)[0]).toBe('Pulling from library/redis');
    expect(bench.ok(bench.engine.images.inspect('redis:8')).RepoDigests).toHaveLength(1);
  });
});
