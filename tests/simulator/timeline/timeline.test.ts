import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '../../../src/simulator/api/domain-event.ts';
import { Journal } from '../../../src/simulator/timeline/journal.ts';
import { project } from '../../../src/simulator/timeline/project/index.ts';
import { Timeline } from '../../../src/simulator/timeline/timeline.ts';
import { emptyWorld, type World } from '../../../src/simulator/timeline/world.ts';

const container: DomainEvent = {
  type: 'container.created',
  container: 'abc',
  name: 'web',
  image: 'sha256:1',
  imageName: 'busybox',
  argv: ['sh'],
  env: [],
  user: '',
  workingDir: '/',
  tty: false,
  autoRemove: false,
  restart: 'no',
  stopSignal: 'SIGTERM',
  ports: {},
  mounts: [{ kind: 'volume', target: '/data', source: 'data', anonymous: false, readOnly: false }],
  exposed: [],
  hostname: 'abc',
  networkMode: 'bridge',
  pidMode: '',
  readOnly: false,
  labels: {},
  settings: {
    init: false,
    privileged: false,
    capAdd: [],
    capDrop: [],
    securityOpt: [],
    memory: 0,
    nanoCpus: 0,
    pids: 0,
    retries: 0,
  },
};

function worldOf(...events: DomainEvent[]): World {
  const journal = new Journal(() => 5);
  for (const event of events) journal.emit(event);
  return journal.entries.reduce(project, emptyWorld);
}

describe('the World after events', () => {
  it('moves a name from one image to the other', () => {
    const image = (id: string): DomainEvent => ({
      type: 'image.created',
      image: id,
      layers: [],
      chains: [],
      config: {},
      size: 0,
      history: [],
      from: 'build',
    });
    const world = worldOf(
      image('a'),
      image('b'),
      { type: 'image.tagged', image: 'a', name: 'app:latest' },
      { type: 'image.tagged', image: 'b', name: 'app:latest' },
    );
    expect(world.images.get('a')?.names).toEqual([]);
    expect(world.images.get('b')?.names).toEqual(['app:latest']);
  });

  it('forgets a file that was added and removed in one writable layer, but keeps a whiteout', () => {
    const change = (path: string, kind: 'added' | 'modified' | 'removed'): DomainEvent => ({
      type: 'file.changed',
      holder: 'container:abc',
      path,
      change: kind,
      kind: 'file',
      size: 1,
    });
    const world = worldOf(
      container,
      change('/new', 'added'),
      change('/new', 'modified'),
      change('/new', 'removed'),
      change('/etc/passwd', 'removed'),
    );
    expect([...(world.containers.get('abc')?.files.values() ?? [])].map((file) => [file.path, file.change])).toEqual([
      ['/etc/passwd', 'removed'],
    ]);
  });

  it('ends the countdown and the processes with the container', () => {
    const world = worldOf(
      container,
      { type: 'container.state', container: 'abc', from: 'created', to: 'running', transition: 'START' },
      { type: 'process.started', namespace: 'container:abc', pid: 1, ppid: 0, argv: ['sh'], hostPid: 2001, user: 0 },
      { type: 'container.stopping', container: 'abc', signal: 'SIGTERM', deadline: 15 },
      { type: 'container.state', container: 'abc', from: 'running', to: 'exited', transition: 'EXIT', exitCode: 137 },
    );
    const view = world.containers.get('abc');
    expect(view).toMatchObject({ state: 'exited', exitCode: 137, startedAt: 5, finishedAt: 5 });
    expect(view?.stopping).toBeUndefined();
    expect(view?.processes.size).toBe(0);
  });

  it('shares what an event does not touch', () => {
    const before = worldOf(container);
    const after = project(before, {
      index: 1,
      at: 9,
      input: 0,
      causes: [],
      event: { type: 'volume.created', volume: 'data', anonymous: false, labels: {} },
    });
    expect(after.containers).toBe(before.containers);
    expect(after.now).toBe(9);
    expect(before.volumes.size).toBe(0);
  });

  it('ignores events about what it does not know', () => {
    expect(
      worldOf({ type: 'container.removed', container: 'nobody' }, { type: 'volume.removed', volume: 'none' }).containers
        .size,
    ).toBe(0);
  });
});

describe('the timeline', () => {
  it('gives the same World however one gets there', () => {
    let now = 0;
    const journal = new Journal(() => now++);
    for (let i = 0; i < 300; i++)
      journal.emit({ type: 'volume.created', volume: `v${i}`, anonymous: false, labels: {} });
    const timeline = new Timeline();
    timeline.append(journal.entries.slice(0, 100));
    timeline.append(journal.entries.slice(100));
    for (const at of [300, 0, 64, 63, 65, 128, 200, 199, 1]) {
      expect([...timeline.worldAfter(at).volumes.keys()]).toEqual(journal.entries.slice(0, at).map((_, i) => `v${i}`));
    }
    expect(timeline.worldAfter(9999).volumes.size).toBe(300);
  });
});

describe('the journal', () => {
  it('records the chain of causes, outermost first', () => {
    const journal = new Journal(() => 0);
    journal.nextInput();
    const endInput = journal.cause({ level: 'input', label: 'docker stop web' });
    const endApi = journal.cause({ level: 'api', label: 'stop' });
    journal.emit({ type: 'volume.removed', volume: 'a' });
    endApi();
    journal.emit({ type: 'volume.removed', volume: 'b' });
    endInput();
    journal.emit({ type: 'volume.removed', volume: 'c' });
    expect(journal.entries.map((entry) => entry.causes.map((cause) => cause.level))).toEqual([
      ['input', 'api'],
      ['input'],
      [],
    ]);
    expect(journal.entries.map((entry) => entry.input)).toEqual([0, 0, 0]);
  });
});
