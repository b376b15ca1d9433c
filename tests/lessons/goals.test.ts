import { expect, test } from 'vitest';
import {
  command,
  container,
  containers,
  has,
  hostFile,
  http,
  image,
  is,
  lastBuild,
  lint,
  registry,
  run,
  volume,
} from '../../src/lessons/goals/index.ts';
import type { Exercise, Goal, Solution } from '../../src/lessons/types.ts';
import { after } from './bench.ts';

/** Which goals do not hold after some commands, with their sentence. */
async function open(goals: readonly Goal[], done: Solution): Promise<readonly string[]> {
  const exercise: Exercise = {
    id: 'test',
    scenario: { id: 'test', catalog: 'site', images: ['alpine:latest', 'busybox:latest', 'nginx:latest'], files: {} },
    pictures: [],
    task: { en: 'x', 'zh-cn': 'x' },
    goals,
    hints: [],
    solution: done,
  };
  return (await after(exercise, done)).open;
}

test('a secret is found in a lower layer though a later one deletes it', async () => {
  const done = {
    files: { Dockerfile: 'FROM busybox\nCOPY key /key\nRUN rm /key\n', key: 'hush-hush\n' },
    commands: ['docker build -t app .'],
  };
  expect(await open([image('app').noFile('/key')], done)).toEqual([]);
  expect(await open([image('app').holdsNoText('hush-hush'), image('app').neverHadFile('/key')], done)).toHaveLength(2);
  expect(await open([image('busybox').holdsNoText('hush-hush')], done)).toEqual([]);
});

test('a probe runs, and leaves nothing behind', async () => {
  const done = {
    commands: ['docker run -d --name web -p 8080:80 nginx', 'docker run --rm -v data:/d busybox touch /d/made'],
  };
  const goals = [
    http('localhost:8080', { status: 200, body: has('nginx') }),
    run('busybox', 'busybox echo hi', { stdout: is('hi'), exit: 0 }),
    command('docker ps -aq | wc -l', { stdout: is('1') }),
    volume('data').file('/made'),
    container('web').publishes('80/tcp', { hostPort: 8080 }),
  ];
  expect(await open(goals, done)).toEqual([]);
  expect(await open([http('localhost:8081', { status: 200 })], done)).toEqual([
    'http-localhost:8081: Nobody answers at `localhost:8081`.',
  ]);
});

test('a command that never ends is told as such', async () => {
  expect(await open([run('busybox', 'busybox sleep 1000', { exit: 0 })], { commands: [] })).toEqual([
    'run-busybox sleep 1000: It has not ended after a minute.',
  ]);
});

test('limits, policies and labels of a container, as created and as updated', async () => {
  const done = {
    commands: [
      'docker run -d --name box --init --read-only --cap-drop ALL --memory 64m --label a=b --restart on-failure:3 alpine sleep 500',
      'docker update --memory 32m --memory-swap 64m --restart always box',
    ],
  };
  const box = container('box');
  const goals = [
    box.init(),
    box.readOnly(),
    box.dropsCapability('ALL'),
    box.memory(32 * 1024 * 1024),
    box.label('a', 'b'),
    box.restartPolicy('always'),
  ];
  expect(await open(goals, done)).toEqual([]);
  expect(await open([box.notPrivileged(), box.cpus(1), box.user('1000')], done)).toHaveLength(2);
});

test('what a build check finds', async () => {
  const files = { Dockerfile: 'FROM alpine\nCMD echo hi\n', Good: 'FROM alpine\nCMD ["echo", "hi"]\n' };
  const done = { files, commands: ['docker build -t a -f Good .'] };
  const goals = [
    lint('Dockerfile', 'JSONArgsRecommended'),
    lint('Good'),
    lastBuild.ok(),
    hostFile('Good').exists(),
    image('a').cmd(['echo', 'hi']),
  ];
  expect(await open(goals, done)).toEqual([]);
  expect(await open([lint('Dockerfile'), lint('Missing'), lint('Good', 'JSONArgsRecommended')], done)).toHaveLength(3);
});

test('what was pushed', async () => {
  const done = { commands: ['docker tag alpine localhost:5000/me/a:1.0', 'docker push localhost:5000/me/a:1.0'] };
  expect(await open([registry().hasTag('me/a', '1.0')], done)).toEqual([]);
  expect(await open([registry().hasTag('me/a', '2.0')], done)).toEqual(['tag-me/a-2.0: Its tags: `1.0`.']);
});

test('a file is seen through the mounts of its container', async () => {
  const done = { commands: ['docker run --name cc -v data:/data alpine sh -c "echo 7 > /data/n; echo 8 > /m"'] };
  expect(
    await open(
      [
        container('cc').file('/data/n', { text: is('7') }),
        container('cc').file('/m', { text: is('8'), uid: 0, mode: 0o644 }),
      ],
      done,
    ),
  ).toEqual([]);
  expect(await open([container('cc').file('/data/m'), container('cc').file('/m', { mode: 0o600 })], done)).toHaveLength(
    2,
  );
});

test('what is missing is told so that it helps: one or many, the tag that differs, an empty file', async () => {
  const done = {
    commands: [
      'docker tag busybox app:v1',
      'docker run --name done busybox true',
      'touch note',
      'docker create --name new busybox true',
    ],
  };
  expect(await open([image('app').exists(), image('app').layers(2), image('app:v1').layers(2)], done)).toEqual([
    'app-exists: There is `app:v1`, but no `app:latest`.',
    'app-layers: There is `app:v1`, but no `app:latest`.',
    'app:v1-layers: It has 1 layer.',
  ]);
  expect(await open([image('app:v1').ownLayers('alpine', 1)], done)).toEqual([
    'app:v1-own-layers: It does not lie on the layers of `alpine`.',
  ]);
  const others = [container('new').is('exited'), hostFile('note').isLike({ text: is('x') })];
  expect(await open([...others, containers.count(2, { state: 'exited' })], done)).toEqual([
    'new-exited: The container `new` is created, but not started.',
    'host-note: `note` is empty.',
    'count-all-exited: There is 1.',
  ]);
  expect(image('x').ownLayers('y', 1).text.en).toBe('The image `x` adds exactly 1 layer to `y`.');
});

test('a signal has several names, a folder may end with a slash, and an address means no other one', async () => {
  const done = {
    files: { Dockerfile: 'FROM busybox\nSTOPSIGNAL 10\nVOLUME ["/data/"]\nCMD ["sleep", "900"]\n' },
    commands: [
      'docker build -t app .',
      'docker run -d --name two -p 127.0.0.1:8080:80 -p 9090:80 --cap-drop ALL --cap-add net_admin app',
      'docker run -d --name other app sleep 800',
    ],
  };
  const goals = [
    image('app').stopSignal('SIGUSR1'),
    image('app').volumes('/data'),
    container('two').publishes('80/tcp', { hostPort: 8080 }),
    container('two').addsCapabilities('NET_ADMIN'),
    container('two').runsAsBuilt(),
  ];
  expect(await open(goals, done)).toEqual([]);
  expect(
    await open(
      [
        image('app').stopSignal('SIGUSR2'),
        container('two').publishes('80/tcp', { hostPort: 8080, hostAddress: '127.0.0.1' }),
        container('two').addsCapabilities(),
        container('other').runsAsBuilt(),
      ],
      done,
    ),
  ).toHaveLength(4);
});

test('what a build did is what its result needed: a stage that nobody asks for does not count', async () => {
  const done = {
    files: { Dockerfile: 'FROM busybox AS make\nRUN echo compile\nFROM busybox\nRUN echo rest\n' },
    commands: ['docker build -t app .'],
  };
  const open2 = await open([lastBuild.stages(2), lastBuild.did('echo compile'), lastBuild.did('echo rest')], done);
  expect(open2.map((line) => line.split(':', 1)[0])).toEqual(['stages', 'did-echo compile']);
});
