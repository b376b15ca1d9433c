import { expect, test } from 'vitest';
import { SimulatorSession } from '../../../src/simulator/timeline/session.ts';
import type { Input } from '../../../src/simulator/timeline/session-types.ts';
import { Timeline } from '../../../src/simulator/timeline/timeline.ts';
import type { ContainerView, World } from '../../../src/simulator/timeline/world.ts';

/** What the views of running containers need the journal to tell. */

const scenario = {
  id: 'run-events',
  catalog: 'site',
  images: ['nginx:alpine', 'alpine:latest', 'redis:alpine'],
  files: { 'site/index.html': '<h1>Hello</h1>\n' },
} as const;

function worldAfter(...inputs: readonly (string | Input)[]): World {
  const session = new SimulatorSession({ scenario, seed: 'run', inputs: inputs.map(asInput) });
  const timeline = new Timeline();
  timeline.append(session.journal);
  return timeline.worldAfter(timeline.length);
}

const asInput = (input: string | Input): Input =>
  typeof input === 'string' ? { kind: 'command', terminal: 'main', line: input } : input;

function named(world: World, name: string): ContainerView {
  const found = [...world.containers.values()].find((one) => one.name === name);
  if (found === undefined) throw new Error(`no container ${name}`);
  return found;
}

const open = (url: string): Input => ({ kind: 'browse', url });

test('a signal is no new start: what was ignored before the kill stays with the run', () => {
  const ended = named(worldAfter('docker run -d --name deaf alpine sleep 900', 'docker stop -t 2 deaf'), 'deaf');
  const { startedAt = 0, finishedAt = 0, signals } = ended;
  expect(finishedAt - startedAt).toBeGreaterThan(1900);
  expect(signals.map(({ signal, effect, at }) => [signal, effect, at > startedAt])).toEqual([
    ['TERM', 'ignored', true],
    ['KILL', 'fatal', true],
  ]);
});

test('the browser opens a published port and the request is seen', () => {
  const world = worldAfter(
    'docker run -d --name web -p 8080:80 -v ./site:/usr/share/nginx/html:ro nginx:alpine',
    {
      kind: 'advance',
      ms: 500,
    },
    open('localhost:8080'),
  );
  expect(world.browser).toMatchObject({
    url: 'http://localhost:8080/',
    answer: { kind: 'page', status: 200, contentType: 'text/html', body: '<h1>Hello</h1>\n' },
  });
  expect(world.requests.at(-1)).toMatchObject({
    from: 'host',
    to: named(world, 'web').id,
    via: 'port 8080',
    outcome: 'arrived',
  });
  expect([...named(world, 'web').processes.values()][0]?.listening).toContainEqual({ address: '0.0.0.0', port: 80 });
});

test('the browser tells refused, reset and a name that nobody has', () => {
  expect(worldAfter(open('localhost:8080')).browser?.answer).toEqual({ kind: 'refused' });
  expect(worldAfter('docker run -d -p 8080:81 nginx:alpine', open('http://localhost:8080/')).browser?.answer).toEqual({
    kind: 'reset',
  });
  expect(worldAfter(open('http://nowhere.test/')).browser?.answer).toEqual({ kind: 'no-such-name' });
  expect(worldAfter(open('ftp://localhost/')).browser?.answer).toEqual({ kind: 'bad-address' });
  expect(worldAfter(open('')).browser?.answer).toEqual({ kind: 'bad-address' });
});

test('a name that Docker resolves is kept with the request', () => {
  const world = worldAfter(
    'docker network create shop',
    'docker run -d --name db --network shop redis:alpine',
    'docker run -d --name web --network shop nginx:alpine',
    'docker run --rm --network shop alpine wget -q -O - http://web/ > /dev/null',
    'docker run --rm alpine wget -q -O - http://web/',
  );
  expect(world.requests.find((one) => one.outcome === 'arrived')).toMatchObject({ name: 'web', port: 80 });
  expect(world.requests.at(-1)).toMatchObject({ address: 'web', outcome: 'no-such-name', reason: 'no-such-name' });
  expect(named(world, 'db')).toMatchObject({ networkMode: 'shop', exposed: ['6379/tcp'] });
});

test('why a request is refused', () => {
  const world = worldAfter(
    'docker run -d --name shy -p 6380:6379 redis:alpine redis-server --bind 127.0.0.1',
    'curl -s localhost:6380',
    'curl -s localhost:1',
  );
  expect(world.requests.map((one) => one.reason)).toEqual(['listens-on-loopback', 'nobody-listens']);
});

test('a pull travels layer by layer; a push finds what is there', () => {
  const world = worldAfter(
    'docker pull busybox',
    'docker tag alpine localhost:5000/a:1',
    'docker push localhost:5000/a:1',
    'docker tag alpine localhost:5000/a:2',
    'docker push localhost:5000/a:2',
  );
  expect(world.transfers.map(({ direction, outcome, phase }) => `${direction} ${outcome} ${phase}`)).toEqual([
    'pull sent done',
    'push sent done',
    'push exists done',
  ]);
  const [first, second] = ['1', '2'].map((tag) => world.registryTags.get(`localhost:5000/a:${tag}`));
  expect(first).toBe(second);
  expect(world.registryManifests.get(`localhost:5000/a@${first}`)?.layers).toHaveLength(1);
  expect(world.registryTags.has('docker.io/library/busybox:latest')).toBe(true);
});

test('memory is followed and empties; read-only refuses', () => {
  const run =
    "docker run -d --name box --read-only --tmpfs /tmp alpine sh -c 'echo a > /tmp/a; echo b > /b; sleep 100'";
  const world = worldAfter(run, { kind: 'advance', ms: 1000 });
  const box = named(world, 'box');
  expect([...(box.mounts.find((one) => one.target === '/tmp')?.files.keys() ?? [])]).toEqual(['/a']);
  expect(box.refusals.map((one) => one.path)).toEqual(['/b']);
  expect(box.readOnly).toBe(true);
  const stopped = named(worldAfter(run, { kind: 'advance', ms: 1000 }, 'docker kill box'), 'box');
  expect(stopped.mounts.find((one) => one.target === '/tmp')).toMatchObject({ attached: false, files: new Map() });
  expect(stopped.transition).toMatchObject({ name: 'EXIT', command: 'docker kill box' });
});

test('a restart tells when it comes, a health check what it said', () => {
  const restarting = named(
    worldAfter('docker run -d --name again --restart always alpine false', { kind: 'advance', ms: 900 }),
    'again',
  );
  expect(restarting.restartCount).toBeGreaterThan(1);
  const sick = named(
    worldAfter(
      "docker run -d --name sick --health-interval 1s --health-retries 2 --health-cmd 'echo no; exit 3' alpine sleep 60",
      {
        kind: 'advance',
        ms: 3500,
      },
    ),
    'sick',
  );
  expect(sick).toMatchObject({ health: 'unhealthy', healthRetries: 2, lastProbe: { exitCode: 3, output: 'no\n' } });
});
