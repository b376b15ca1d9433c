import { expect, it } from 'vitest';
import type { DomainEvent } from '../../../src/simulator/api/domain-event.ts';
import { type IdSource, seededIds } from '../../../src/simulator/base/ports.ts';
import { project } from '../../../src/simulator/timeline/project/index.ts';
import { emptyWorld, type World } from '../../../src/simulator/timeline/world.ts';
import { type Bench, createBench, NO_FILTERS } from './harness.ts';

const NAMES = ['aa', 'bb', 'cc', 'dd', 'ee'];
const COMMANDS = 10_000;

/** One random call of the API; most of them are refused for some good reason. */
function act(bench: Bench, chance: IdSource): void {
  const { containers, networks, volumes } = bench.engine;
  const pick = <T>(list: readonly T[]): T => list[chance.int(list.length)] as T;
  const name = pick(NAMES);
  const port = String(8000 + chance.int(3));
  const actions: readonly (() => void)[] = [
    () => {
      const host = {
        AutoRemove: chance.int(4) === 0,
        Binds: chance.int(2) === 0 ? [`${pick(['v1', 'v2'])}:/v`] : [],
        PortBindings: chance.int(2) === 0 ? { '80/tcp': [{ HostIp: '', HostPort: port }] } : {},
        NetworkMode: pick(['bridge', 'n1', 'n2', 'none']),
      };
      const config = {
        ...{ Hostname: '', Domainname: '', User: '', AttachStdin: false, AttachStdout: true, AttachStderr: true },
        ...{
          Tty: false,
          OpenStdin: false,
          StdinOnce: false,
          Env: null,
          Image: 'busybox',
          Volumes: null,
          WorkingDir: '',
        },
        ...{ Entrypoint: null, OnBuild: null, Labels: {} },
        Cmd: pick([['sleep', '30'], ['false'], ['nosuch'], ['sh', '-c', 'trap "exit 0" TERM; sleep 20 & wait']]),
      };
      bench.run(containers.create({ name, config, hostConfig: host, networking: {} }));
    },
    () => bench.run(containers.start(name)),
    () => bench.run(containers.stop(name, { timeout: 1 })),
    () => bench.run(containers.kill(name, pick(['KILL', 'TERM', 'USR1']))),
    () => bench.run(containers.pause(name)),
    () => bench.run(containers.unpause(name)),
    () => bench.run(containers.restart(name, { timeout: 1 })),
    () => bench.run(containers.remove(name, { force: chance.int(2) === 0, volumes: chance.int(2) === 0, link: false })),
    () => bench.run(containers.rename(name, pick(NAMES))),
    () =>
      bench.run(
        containers.update(name, { RestartPolicy: { Name: pick(['no', 'always'] as const), MaximumRetryCount: 0 } }),
      ),
    () => bench.run(networks.connect(pick(['n1', 'n2', 'bridge']), name, {})),
    () => bench.run(networks.disconnect(pick(['n1', 'n2', 'bridge']), name, false)),
    () => bench.run(volumes.remove(pick(['v1', 'v2']), { force: false })),
    () => bench.sleep(chance.int(5000)),
  ];
  pick(actions)();
}

/** Everything that must always hold. */
function broken(bench: Bench): string[] {
  const { containers, networks, volumes } = bench.engine;
  const list = bench.ok(containers.list({ all: true, limit: 0, size: false, filters: NO_FILTERS }));
  const problems: string[] = [];
  const names = list.flatMap((one) => one.Names);
  if (new Set(names).size !== names.length) problems.push('two containers have one name');
  const ports = bench.engine.fabric.published.all.map((one) => `${one.hostAddress}:${one.hostPort}/${one.protocol}`);
  if (new Set(ports).size !== ports.length) problems.push('two publishers of one port');
  const addresses = bench.engine.fabric.bridges.flatMap((bridge) => bridge.attachments.map((one) => one.address));
  if (new Set(addresses).size !== addresses.length) problems.push('two endpoints with one address');
  let members = 0;
  for (const network of bench.ok(networks.list(NO_FILTERS)))
    members += Object.keys(bench.ok(networks.inspect(network.Id)).Containers).length;
  for (const { Id: id } of list) {
    const { State: state, NetworkSettings: net } = bench.ok(containers.inspect(id));
    const flat = `${state.Running} ${state.Paused} ${state.Restarting}`;
    const wanted = {
      created: 'false false false',
      running: 'true false false',
      paused: 'true true false',
      restarting: 'true false true',
      exited: 'false false false',
      dead: 'false false false',
      removing: flat,
    }[state.Status];
    if (flat !== wanted) problems.push(`${id}: ${state.Status} is ${flat}`);
    if (state.Pid > 0 !== (state.Status === 'running' || state.Status === 'paused'))
      problems.push(`${id}: pid ${state.Pid} while ${state.Status}`);
    if (state.Pid === 0 && Object.values(net.Networks).some((one) => one.IPAddress !== ''))
      problems.push(`${id}: has an address but does not run`);
    if (state.Pid > 0) members -= Object.keys(net.Networks).length;
  }
  if (members !== 0) problems.push(`networks and containers disagree about ${members} members`);
  for (const volume of bench.ok(volumes.list(NO_FILTERS)).Volumes) {
    const users = list.filter((one) => one.Mounts.some((mount) => mount.Name === volume.Name)).length;
    const used = bench.error(volumes.remove('nosuch', { force: false })) !== undefined && users > 0;
    if (used && bench.run(volumes.remove(volume.Name, { force: false })).ok)
      problems.push(`${volume.Name} went while used`);
  }
  return problems;
}

/** What the page would draw, kept up to date with the events. */
class Drawing {
  readonly #bench: Bench;
  #world: World = emptyWorld;
  #seen = 0;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** Where the World, folded from events alone, says something else than the engine itself. */
  differences(): string[] {
    const { events, engine, scheduler } = this.#bench;
    for (; this.#seen < events.length; this.#seen++) {
      const event = events[this.#seen];
      if (event === undefined) break;
      this.#world = project(this.#world, { index: this.#seen, at: scheduler.clock.now(), input: 0, causes: [], event });
    }
    const world = this.#world;
    const list = this.#bench.ok(engine.containers.list({ all: true, limit: 0, size: false, filters: NO_FILTERS }));
    const problems: string[] = [];
    const drawn = [...world.containers.values()].map((one) => `${one.id} ${one.name} ${one.state}`);
    const real = list.map(({ Id: id }) => {
      const { Name: name, State: state } = this.#bench.ok(engine.containers.inspect(id));
      return `${id} ${name.replace(/^\//, '')} ${state.Status}`;
    });
    if (drawn.sort().join() !== real.sort().join()) problems.push(`drawn ${drawn.join()}, but ${real.join()}`);
    for (const { Id: id } of list) {
      const { State: state } = this.#bench.ok(engine.containers.inspect(id));
      const view = world.containers.get(id);
      if (state.Status === 'exited' && view?.exitCode !== state.ExitCode)
        problems.push(`${id}: drawn with exit code ${view?.exitCode}, but ${state.ExitCode}`);
    }
    const volumes = this.#bench.ok(engine.volumes.list(NO_FILTERS)).Volumes.map((one) => one.Name);
    if ([...world.volumes.keys()].sort().join() !== volumes.sort().join())
      problems.push(`drawn volumes ${[...world.volumes.keys()].join()}, but ${volumes.join()}`);
    return problems;
  }
}

/** A container prints, starts processes and binds ports only while it runs. */
function eventsOutOfPlace(events: readonly DomainEvent[]): string[] {
  const bound = new Map<string, string>();
  const state = new Map<string, string>();
  const problems: string[] = [];
  for (const event of events) {
    if (event.type === 'container.created') state.set(event.container, 'created');
    if (event.type === 'container.state') {
      if (state.get(event.container) !== event.from)
        problems.push(`${event.transition} from ${event.from}, but it was ${state.get(event.container)}`);
      state.set(event.container, event.to);
    }
    if (event.type === 'container.removed') state.delete(event.container);
    if (event.type === 'port.bound') {
      const port = `${event.hostAddress}:${event.hostPort}/${event.protocol}`;
      if (bound.has(port)) problems.push(`${port} is bound twice`);
      bound.set(port, event.container);
    }
    if (event.type === 'port.released')
      for (const [port, owner] of bound)
        if (owner === event.container && port.endsWith(`:${event.hostPort}/${event.protocol}`)) bound.delete(port);
    if (event.type === 'container.output' && state.get(event.container) !== 'running')
      problems.push(`output while ${state.get(event.container)}`);
  }
  return problems;
}

/** What is still referred to when everything has been removed. */
function leftOver(bench: Bench): string[] {
  const { containers, images, volumes } = bench.engine;
  for (const { Id: id } of bench.ok(containers.list({ all: true, limit: 0, size: false, filters: NO_FILTERS })))
    bench.ok(containers.remove(id, { force: true, volumes: true, link: false }));
  for (const { Name: name } of bench.ok(volumes.list(NO_FILTERS)).Volumes)
    bench.ok(volumes.remove(name, { force: false }));
  for (const { Id: id } of bench.ok(images.list({ all: true, filters: NO_FILTERS })))
    bench.ok(images.remove(id, { force: true, noPrune: false }));
  const { fabric } = bench.engine;
  const { LayersSize } = bench.ok(bench.engine.system.diskUsage());
  return [
    ...fabric.published.all.map((one) => `port ${one.hostPort} is published`),
    ...fabric.bridges.flatMap((bridge) => bridge.attachments.map((one) => `${one.address} is attached`)),
    ...(LayersSize === 0 ? [] : [`layers of ${LayersSize} bytes are kept`]),
  ];
}

it(`keeps what must hold through ${COMMANDS} random calls`, () => {
  const bench = createBench('random');
  const chance = seededIds('chance');
  const drawing = new Drawing(bench);
  for (const Name of ['n1', 'n2']) {
    const IPAM = { Driver: 'default', Config: [] };
    bench.ok(
      bench.engine.networks.create({
        Name,
        Driver: 'bridge',
        Internal: false,
        Attachable: false,
        Labels: {},
        Options: {},
        IPAM,
      }),
    );
  }
  for (let i = 0; i < COMMANDS; i++) {
    act(bench, chance);
    if (i % 25 === 0) {
      expect(broken(bench), `after command ${i}`).toEqual([]);
      expect(drawing.differences(), `after command ${i}`).toEqual([]);
    }
  }
  expect(eventsOutOfPlace(bench.events)).toEqual([]);
  expect(leftOver(bench)).toEqual([]);
});
