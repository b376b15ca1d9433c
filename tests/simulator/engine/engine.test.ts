import { describe, expect, it } from 'vitest';
import type { Tree } from '../../../src/simulator/filesystem/index.ts';
import { fileNode, getNode, setNode } from '../../../src/simulator/filesystem/index.ts';
import { createBench, NO_FILTERS } from './harness.ts';

describe('a container', () => {
  it('runs its command and keeps what it printed, stdout and stderr apart', () => {
    const bench = createBench();
    expect(bench.runToEnd('app', ['sh', '-c', 'echo out; echo err >&2; exit 3'])).toEqual({
      code: 3,
      out: 'out\nerr\n',
    });
    const logs = bench.ok(
      bench.engine.containers.logs('app', { follow: false, stdout: false, stderr: true, tail: 'all' }),
    );
    expect(logs.poll()?.stream).toBe('stderr');
    expect(logs.poll()).toBeUndefined();
  });

  it('is asked by its stop signal and killed after the grace period on the simulated clock', () => {
    const bench = createBench();
    bench.create('deaf');
    bench.ok(bench.engine.containers.start('deaf'));
    const before = bench.scheduler.clock.now();
    bench.ok(bench.engine.containers.stop('deaf', {}));
    const took = bench.scheduler.clock.now() - before;
    expect(took).toBeGreaterThanOrEqual(10_000);
    expect(took).toBeLessThan(10_500);
    expect(bench.ok(bench.engine.containers.inspect('deaf')).State).toMatchObject({ Status: 'exited', ExitCode: 137 });
    expect(bench.events.filter((one) => one.type === 'container.stopping')).toEqual([
      expect.objectContaining({ signal: 'SIGTERM', deadline: expect.closeTo(before + 10_000, -2) }),
    ]);
  });

  it('with --init ends at once, with 128 + 15', () => {
    const bench = createBench();
    bench.create('polite', { host: { Init: true } });
    bench.ok(bench.engine.containers.start('polite'));
    const before = bench.scheduler.clock.now();
    bench.ok(bench.engine.containers.stop('polite', {}));
    expect(bench.scheduler.clock.now() - before).toBeLessThan(1000);
    expect(bench.ok(bench.engine.containers.inspect('polite')).State.ExitCode).toBe(143);
  });

  it('keeps its writable layer through stop and start, and loses it with rm', () => {
    const bench = createBench();
    bench.create('app', { config: { Cmd: ['sh', '-c', 'cat /f 2>/dev/null; echo x >> /f'] } });
    for (let i = 0; i < 3; i++) {
      bench.ok(bench.engine.containers.start('app'));
      bench.sleep(500);
    }
    const logs = bench.ok(
      bench.engine.containers.logs('app', { follow: false, stdout: true, stderr: true, tail: 'all' }),
    );
    let lines = 0;
    while (logs.poll() !== undefined) lines++;
    expect(lines).toBe(3);
    bench.ok(bench.engine.containers.remove('app', { force: false, volumes: false, link: false }));
    expect(bench.error(bench.engine.containers.inspect('app'))).toMatchObject({
      kind: 'not-found',
      message: 'No such container: app',
    });
  });

  it('is started again by its policy with a back-off that doubles', () => {
    const bench = createBench();
    bench.create('crash', {
      config: { Cmd: ['false'] },
      host: { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 4 } },
    });
    bench.ok(bench.engine.containers.start('crash'));
    bench.sleep(10_000);
    expect(bench.ok(bench.engine.containers.inspect('crash'))).toMatchObject({
      RestartCount: 4,
      State: { Status: 'exited', ExitCode: 1 },
    });
    const steps = bench.events.filter((one) => one.type === 'container.state').map((one) => `${one.from}>${one.to}`);
    expect(steps).toEqual([
      'created>running',
      ...Array(4).fill(['running>restarting', 'restarting>running']).flat(),
      'running>exited',
    ]);
  });

  it('tells a clear limit when its program never ends, and the engine goes on', () => {
    const bench = createBench();
    bench.create('busy', { config: { Cmd: ['sh', '-c', 'while true; do :; done'] } });
    bench.ok(bench.engine.containers.start('busy'));
    bench.sleep(60_000);
    expect(bench.state('busy')).toBe('exited');
    expect(bench.runToEnd('after', ['echo', 'fine']).out).toBe('fine\n');
  });
});

describe('mounts', () => {
  it('fill an empty named volume from the image, once, and tell the journal', () => {
    const bench = createBench();
    const mount = { Binds: ['data:/etc'] };
    bench.runToEnd('one', ['rm', '/etc/group'], mount);
    expect(bench.runToEnd('two', ['ls', '/etc'], mount).out).not.toContain('group');
    const attached = bench.events.find((one) => one.type === 'mount.attached');
    expect(attached).toMatchObject({ mount: { kind: 'volume', source: 'data', target: '/etc' } });
    expect(attached?.type === 'mount.attached' && attached.copiedUp).toContain('/passwd');
    expect(attached?.type === 'mount.attached' && attached.hides).toContain('/passwd');
  });

  it('show a file of the host, and write through to it', () => {
    const bench = createBench();
    bench.hostFiles.replace(setNode(bench.hostFiles.tree, '/work/a.txt', fileNode('from the host\n')));
    const { out } = bench.runToEnd('app', ['sh', '-c', 'cat /a; echo changed > /a'], { Binds: ['/work/a.txt:/a'] });
    expect(out).toBe('from the host\n');
    const node = getNode(bench.hostFiles.tree, '/work/a.txt');
    expect(node?.kind === 'file' && String.fromCharCode(...node.content.bytes)).toBe('changed\n');
  });

  it('report a change of a file of the image as copied up', () => {
    const bench = createBench();
    const id = bench.create('app', { config: { Cmd: ['sh', '-c', 'echo x >> /etc/passwd; echo y > /new'] } });
    bench.ok(bench.engine.containers.start(id));
    bench.sleep(500);
    const changes = bench.events.filter((one) => one.type === 'file.changed' && one.holder === `container:${id}`);
    expect(changes).toContainEqual(
      expect.objectContaining({ path: '/etc/passwd', change: 'modified', copiedUp: true }),
    );
    expect(changes).toContainEqual(expect.objectContaining({ path: '/new', change: 'added' }));
    expect(bench.ok(bench.engine.containers.diff(id))).toEqual([
      { Path: '/etc', Kind: 0 },
      { Path: '/etc/passwd', Kind: 0 },
      { Path: '/new', Kind: 1 },
    ]);
  });
});

describe('images', () => {
  it('made by commit carry the changes, and their parent cannot go before them', () => {
    const bench = createBench();
    bench.runToEnd('app', ['sh', '-c', 'echo data > /data.txt']);
    const commit = {
      repository: 'mine',
      tag: '1',
      comment: 'add',
      author: '',
      changes: ['ENV A=1', 'CMD ["cat", "/data.txt"]'],
      pause: true,
    };
    const { Id: id } = bench.ok(bench.engine.containers.commit('app', commit));
    const image = bench.ok(bench.engine.images.inspect('mine:1'));
    expect(image).toMatchObject({ Id: id, Comment: 'add', Config: { Cmd: ['cat', '/data.txt'] } });
    expect(image.Config?.Env).toContain('A=1');
    const parent = bench.ok(bench.engine.images.inspect('busybox'));
    expect(image.Parent).toBe(parent.Id);
    expect(bench.error(bench.engine.images.remove(parent.Id, { force: true, noPrune: false })).message).toContain(
      'image has dependent child images',
    );
  });

  it('survive save, removal and load with the same id', () => {
    const bench = createBench();
    const { Id: id } = bench.ok(bench.engine.images.inspect('busybox'));
    const tar = bench.ok(bench.engine.images.save(['busybox']));
    bench.ok(bench.engine.images.remove('busybox', { force: false, noPrune: false }));
    expect(bench.ok(bench.engine.images.list({ all: true, filters: NO_FILTERS }))).toEqual([]);
    expect(bench.ok(bench.engine.images.load(tar)).messages).toEqual(['Loaded image: busybox:latest\n']);
    expect(bench.ok(bench.engine.images.inspect('busybox')).Id).toBe(id);
    expect(bench.runToEnd('app', ['echo', 'still works']).out).toBe('still works\n');
  });
});

describe('the journal', () => {
  it('is the same for the same seed and calls', () => {
    const journal = (): string => {
      const bench = createBench('seed');
      bench.runToEnd('app', ['sh', '-c', 'echo hi > /f; sleep 1'], {
        Binds: ['vol:/v'],
        PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '' }] },
      });
      bench.ok(bench.engine.containers.remove('app', { force: true, volumes: true, link: false }));
      return JSON.stringify(bench.events);
    };
    expect(journal()).toBe(journal());
  });

  it('gives the files of a holder', () => {
    const bench = createBench();
    const id = bench.create('app', { host: { Binds: ['vol:/etc'] } });
    const has = (tree: Tree | undefined, path: string): boolean =>
      tree !== undefined && getNode(tree, path) !== undefined;
    expect(has(bench.engine.treeOf(`container:${id}`), '/bin/busybox')).toBe(true);
    expect(has(bench.engine.treeOf('volume:vol'), '/passwd')).toBe(true);
    expect(bench.engine.treeOf('volume:none')).toBeUndefined();
  });
});
