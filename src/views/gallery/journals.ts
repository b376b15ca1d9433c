import type { DomainEvent, JournalEntry, LayerChange, RuntimeConfig } from '../session/simulator.ts';

/**
 * Short stories in the simulator's own events, written by hand: what the gallery and the tests of the view models show.
 * They need no engine, so a view can be looked at in states that are hard to reach.
 */

const START = Date.UTC(2026, 0, 5, 9, 0, 0);

/** `[milliseconds since the last event, event]`. */
type Beat = readonly [number, DomainEvent];

/** Turns beats into a journal. Each `terminal.command` begins a new input and is the cause of what follows. */
export function journal(beats: readonly Beat[]): readonly JournalEntry[] {
  let at = START;
  let input = -1;
  let command = '';
  return beats.map(([wait, event], index) => {
    at += wait;
    if (event.type === 'terminal.command') {
      input++;
      command = event.command;
    }
    const causes = input < 0 ? [] : [{ level: 'command' as const, label: command }];
    return { index, at, input, causes, event };
  });
}

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const file = (path: string, size: number, change: LayerChange['change'] = 'added'): LayerChange => ({
  path,
  change,
  kind: 'file',
  size,
});
const folder = (path: string, change: LayerChange['change'] = 'added'): LayerChange => ({
  path,
  change,
  kind: 'directory',
  size: 0,
});
const command = (text: string): DomainEvent => ({ type: 'terminal.command', terminal: 'main', command: text });
const exit = (code = 0): DomainEvent => ({ type: 'terminal.exit', terminal: 'main', command: '', code });
const layer = (letter: string, size: number, changes: readonly LayerChange[], more = 0): DomainEvent => ({
  type: 'layer.created',
  diffId: digest(letter),
  chainId: digest(letter),
  size,
  changes,
  more,
  hides: [],
});

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const nodeConfig: RuntimeConfig = {
  Env: [PATH, 'NODE_VERSION=22.20.0'],
  Entrypoint: ['docker-entrypoint.sh'],
  Cmd: ['node'],
};
const appConfig: RuntimeConfig = {
  ...nodeConfig,
  Env: [PATH, 'NODE_VERSION=22.20.0', 'NODE_ENV=production'],
  WorkingDir: '/app',
  ExposedPorts: { '3000/tcp': {} },
  Cmd: ['node', 'server.js'],
};

const nodeImage: readonly Beat[] = [
  [0, layer('1', 7_800_000, [folder('/bin'), file('/bin/busybox', 804_000), file('/etc/alpine-release', 7)], 68)],
  [0, layer('2', 151_000_000, [folder('/usr/local/lib/node_modules'), file('/usr/local/bin/node', 121_000_000)], 2300)],
  [0, layer('3', 5_300_000, [folder('/opt/yarn-v1.22.22'), file('/opt/yarn-v1.22.22/lib/cli.js', 5_100_000)], 30)],
  [0, layer('4', 388, [file('/usr/local/bin/docker-entrypoint.sh', 388)])],
  [
    0,
    {
      type: 'image.created',
      image: digest('a'),
      layers: ['1', '2', '3', '4'].map(digest),
      chains: ['1', '2', '3', '4'].map(digest),
      config: nodeConfig,
      size: 164_100_388,
      from: 'start',
      history: [
        {
          createdBy: 'ADD alpine-minirootfs-3.22.2-x86_64.tar.gz / # buildkit',
          size: 7_800_000,
          emptyLayer: false,
          base: true,
        },
        { createdBy: 'CMD ["/bin/sh"]', size: 0, emptyLayer: true, base: true },
        { createdBy: 'ENV NODE_VERSION=22.20.0', size: 0, emptyLayer: true, base: true },
        {
          createdBy: 'RUN /bin/sh -c addgroup -g 1000 node && apk add libstdc++ # buildkit',
          size: 151_000_000,
          emptyLayer: false,
          base: true,
        },
        {
          createdBy: 'RUN /bin/sh -c apk add --virtual .build-deps-yarn curl # buildkit',
          size: 5_300_000,
          emptyLayer: false,
          base: true,
        },
        { createdBy: 'COPY docker-entrypoint.sh /usr/local/bin/ # buildkit', size: 388, emptyLayer: false, base: true },
        { createdBy: 'ENTRYPOINT ["docker-entrypoint.sh"]', size: 0, emptyLayer: true, base: true },
        { createdBy: 'CMD ["node"]', size: 0, emptyLayer: true, base: true },
      ],
    },
  ],
  [0, { type: 'image.tagged', image: digest('a'), name: 'node:22-alpine' }],
];

const source = `FROM node:22-alpine
WORKDIR /app
ENV NODE_ENV=production
COPY package.json .
RUN npm install
COPY . .
RUN rm -rf test
EXPOSE 3000
CMD ["node", "server.js"]
`;

const lines = source.trimEnd().split('\n');
const kinds = ['from', 'workdir', 'meta', 'copy', 'run', 'copy', 'run', 'meta', 'meta'] as const;
const stepLayers: Readonly<Record<number, string>> = { 0: '4', 1: 'b', 3: 'c', 4: 'd', 5: 'e', 6: 'f' };

const configAt = (index: number): RuntimeConfig => {
  if (index === 0) return nodeConfig;
  const { WorkingDir } = appConfig;
  const base = { ...nodeConfig, ...(WorkingDir !== undefined && { WorkingDir }) };
  if (index === 1) return base;
  const withEnv = { ...base, ...(appConfig.Env !== undefined && { Env: appConfig.Env }) };
  if (index < 7) return withEnv;
  return index === 7
    ? { ...withEnv, ...(appConfig.ExposedPorts !== undefined && { ExposedPorts: appConfig.ExposedPorts }) }
    : appConfig;
};

const started = (build: string): DomainEvent => ({
  type: 'build.started',
  build,
  dockerfile: 'Dockerfile',
  source,
  stages: [
    {
      index: 0,
      base: 'node:22-alpine',
      reachable: true,
      lines: { start: 1, end: 9 },
      steps: lines.map((line, index) => ({
        id: `${build}-${index}`,
        kind: kinds[index] ?? 'meta',
        source: line,
        lines: { start: index + 1, end: index + 1 },
        config: configAt(index),
        needs: [],
      })),
    },
  ],
});

const finishedStep = (
  build: string,
  index: number,
  rest: Partial<Extract<DomainEvent, { type: 'build.step.finished' }>> = {},
): DomainEvent => {
  const letter = stepLayers[index];
  return {
    type: 'build.step.finished',
    build,
    step: `${build}-${index}`,
    outcome: 'built',
    reason: { kind: 'first-build' },
    key: [
      { kind: 'parent', label: lines[index - 1] ?? 'node:22-alpine', digest: digest('7') },
      { kind: 'instruction', label: lines[index] ?? '', digest: digest('8') },
    ],
    ...(letter !== undefined && { layer: digest(letter), chain: digest(letter) }),
    ...rest,
  };
};

const running = (build: string, index: number): DomainEvent => ({
  type: 'build.step.started',
  build,
  step: `${build}-${index}`,
});

const appImage = (id: string, sizes: readonly number[]): DomainEvent => ({
  type: 'image.created',
  image: digest(id),
  layers: ['1', '2', '3', '4', 'b', 'c', 'd', 'e', 'f'].map(digest),
  chains: ['1', '2', '3', '4', 'b', 'c', 'd', 'e', 'f'].map(digest),
  config: appConfig,
  size: 164_100_388 + sizes.reduce((sum, size) => sum + size, 0),
  from: 'build',
  history: [
    ...[7_800_000, 151_000_000, 5_300_000, 388].map((size, index) => ({
      createdBy:
        [
          'ADD alpine-minirootfs-3.22.2-x86_64.tar.gz / # buildkit',
          'RUN /bin/sh -c addgroup -g 1000 node && apk add libstdc++ # buildkit',
          'RUN /bin/sh -c apk add --virtual .build-deps-yarn curl # buildkit',
          'COPY docker-entrypoint.sh /usr/local/bin/ # buildkit',
        ][index] ?? '',
      size,
      emptyLayer: false,
      base: true,
    })),
    { createdBy: 'WORKDIR /app', size: sizes[0] ?? 0, emptyLayer: false, base: false },
    { createdBy: 'ENV NODE_ENV=production', size: 0, emptyLayer: true, base: false },
    { createdBy: 'COPY package.json . # buildkit', size: sizes[1] ?? 0, emptyLayer: false, base: false },
    { createdBy: 'RUN /bin/sh -c npm install # buildkit', size: sizes[2] ?? 0, emptyLayer: false, base: false },
    { createdBy: 'COPY . . # buildkit', size: sizes[3] ?? 0, emptyLayer: false, base: false },
    { createdBy: 'RUN /bin/sh -c rm -rf test # buildkit', size: sizes[4] ?? 0, emptyLayer: false, base: false },
    { createdBy: 'EXPOSE map[3000/tcp:{}]', size: 0, emptyLayer: true, base: false },
    { createdBy: 'CMD ["node" "server.js"]', size: 0, emptyLayer: true, base: false },
  ],
});

const ownLayers: readonly (readonly Beat[])[] = [
  [[40, layer('b', 0, [folder('/app')])]],
  [[60, layer('c', 412, [file('/app/package.json', 412)])]],
  [
    [
      300,
      layer(
        'd',
        14_200_000,
        [
          folder('/app/node_modules'),
          file('/app/node_modules/express/lib/express.js', 2400),
          file('/app/package-lock.json', 31_000),
        ],
        1830,
      ),
    ],
  ],
  [[50, layer('e', 9_300, [file('/app/server.js', 1200), file('/app/test/all.js', 8100)])]],
  [[200, layer('f', 0, [folder('/app/test', 'removed')])]],
];

const firstBuild: readonly Beat[] = [
  [500, command('docker build -t shop .')],
  [10, started('b1')],
  [5, running('b1', 0)],
  [20, finishedStep('b1', 0)],
  ...ownLayers.flatMap((beats, at): Beat[] => {
    const index = [1, 3, 4, 5, 6][at] ?? 1;
    const meta: Beat[] = index === 1 ? [[1, finishedStep('b1', 2)]] : [];
    return [[1, running('b1', index)], ...beats, [1, finishedStep('b1', index)], ...meta];
  }),
  [1, finishedStep('b1', 7)],
  [1, finishedStep('b1', 8)],
  [20, appImage('c', [0, 412, 14_200_000, 9_300, 0])],
  [0, { type: 'image.tagged', image: digest('c'), name: 'shop:latest' }],
  [1, { type: 'build.finished', build: 'b1', image: digest('c') }],
  [1, exit()],
];

const secondBuild: readonly Beat[] = [
  [
    9000,
    {
      type: 'file.changed',
      holder: 'host',
      path: '/home/you/app/server.js',
      change: 'modified',
      kind: 'file',
      size: 1260,
    },
  ],
  [500, command('docker build -t shop .')],
  [10, started('b2')],
  ...[0, 1, 2, 3, 4].map(
    (index): Beat => [2, finishedStep('b2', index, { outcome: 'cached', reason: { kind: 'hit' } })],
  ),
  [1, running('b2', 5)],
  [40, layer('9', 9_360, [file('/app/server.js', 1260), file('/app/test/all.js', 8100)])],
  [
    1,
    finishedStep('b2', 5, {
      layer: digest('9'),
      chain: digest('9'),
      reason: { kind: 'file-changed', paths: ['server.js'], added: [], removed: [] },
    }),
  ],
  [1, running('b2', 6)],
  [60, finishedStep('b2', 6, { reason: { kind: 'parent-rebuilt', step: 'b2-5' } })],
  [1, finishedStep('b2', 7)],
  [1, finishedStep('b2', 8)],
  [
    20,
    {
      ...appImage('d', [0, 412, 14_200_000, 9_360, 0]),
      layers: ['1', '2', '3', '4', 'b', 'c', 'd', '9', 'f'].map(digest),
      chains: ['1', '2', '3', '4', 'b', 'c', 'd', '9', 'f'].map(digest),
    } as DomainEvent,
  ],
  [0, { type: 'image.tagged', image: digest('d'), name: 'shop:latest' }],
  [1, { type: 'build.finished', build: 'b2', image: digest('d') }],
  [1, exit()],
];

const failedBuild: readonly Beat[] = [
  [500, command('docker build -t shop .')],
  [10, started('b3')],
  [2, finishedStep('b3', 0)],
  [2, finishedStep('b3', 1, { outcome: 'cached', reason: { kind: 'hit' } })],
  [1, finishedStep('b3', 2)],
  [2, running('b3', 3)],
  [
    2,
    finishedStep('b3', 3, {
      outcome: 'failed',
      reason: { kind: 'first-build' },
      message: '"/package.json": not found',
    }),
  ],
  [
    1,
    {
      type: 'build.finished',
      build: 'b3',
      error: 'failed to calculate checksum of ref: "/package.json": not found',
      errorCode: 'not-found',
      lines: [{ start: 4, end: 4 }],
    },
  ],
  [1, exit(1)],
];

const twoStages = `FROM golang:1.25 AS build
COPY . /src
RUN go build -o /app ./...
FROM alpine AS tests
RUN echo never
FROM scratch
COPY --from=build /app /app
ENTRYPOINT ["/app"]
`;

const stageBuild: readonly Beat[] = [
  [500, command('docker build -t tool .')],
  [
    10,
    {
      type: 'build.started',
      build: 's1',
      dockerfile: 'Dockerfile',
      source: twoStages,
      stages: [
        {
          index: 0,
          name: 'build',
          base: 'golang:1.25',
          reachable: true,
          lines: { start: 1, end: 3 },
          steps: [
            {
              id: 's1-0',
              kind: 'from',
              source: 'FROM golang:1.25 AS build',
              lines: { start: 1, end: 1 },
              config: {},
              needs: [],
            },
            { id: 's1-1', kind: 'copy', source: 'COPY . /src', lines: { start: 2, end: 2 }, config: {}, needs: [] },
            {
              id: 's1-2',
              kind: 'run',
              source: 'RUN go build -o /app ./...',
              lines: { start: 3, end: 3 },
              config: {},
              needs: [],
            },
          ],
        },
        {
          index: 1,
          name: 'tests',
          base: 'alpine',
          reachable: false,
          lines: { start: 4, end: 5 },
          steps: [
            {
              id: 's1-3',
              kind: 'from',
              source: 'FROM alpine AS tests',
              lines: { start: 4, end: 4 },
              config: {},
              needs: [],
            },
            { id: 's1-4', kind: 'run', source: 'RUN echo never', lines: { start: 5, end: 5 }, config: {}, needs: [] },
          ],
        },
        {
          index: 2,
          base: 'scratch',
          reachable: true,
          lines: { start: 6, end: 8 },
          steps: [
            { id: 's1-5', kind: 'from', source: 'FROM scratch', lines: { start: 6, end: 6 }, config: {}, needs: [] },
            {
              id: 's1-6',
              kind: 'copy',
              source: 'COPY --from=build /app /app',
              lines: { start: 7, end: 7 },
              config: {},
              needs: [0],
            },
            {
              id: 's1-7',
              kind: 'meta',
              source: 'ENTRYPOINT ["/app"]',
              lines: { start: 8, end: 8 },
              config: { Entrypoint: ['/app'] },
              needs: [],
            },
          ],
        },
      ],
    },
  ],
  ...['s1-0', 's1-1', 's1-2', 's1-5'].map(
    (step): Beat => [
      5,
      { type: 'build.step.finished', build: 's1', step, outcome: 'built', reason: { kind: 'first-build' }, key: [] },
    ],
  ),
  [5, layer('6', 2_100_000, [file('/app', 2_100_000)])],
  [
    5,
    {
      type: 'build.step.finished',
      build: 's1',
      step: 's1-6',
      outcome: 'built',
      reason: { kind: 'first-build' },
      key: [],
      layer: digest('6'),
      chain: digest('6'),
    },
  ],
  [
    2,
    {
      type: 'image.created',
      image: digest('e'),
      layers: [digest('6')],
      chains: [digest('6')],
      config: { Entrypoint: ['/app'] },
      size: 2_100_000,
      from: 'build',
      history: [
        { createdBy: 'COPY /app /app # buildkit', size: 2_100_000, emptyLayer: false, base: false },
        { createdBy: 'ENTRYPOINT ["/app"]', size: 0, emptyLayer: true, base: false },
      ],
    },
  ],
  [0, { type: 'image.tagged', image: digest('e'), name: 'tool:latest' }],
  [1, { type: 'build.finished', build: 's1', image: digest('e') }],
  [1, exit()],
];

const created = (
  id: string,
  name: string,
  rest: Partial<Extract<DomainEvent, { type: 'container.created' }>> = {},
): DomainEvent => ({
  type: 'container.created',
  container: id.repeat(64),
  name,
  image: digest('c'),
  imageName: 'shop',
  argv: ['node', 'server.js'],
  env: [PATH],
  user: '',
  workingDir: '/app',
  tty: false,
  autoRemove: false,
  restart: 'no',
  stopSignal: 'SIGTERM',
  ports: {},
  mounts: [],
  exposed: [],
  hostname: id.repeat(12),
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
  ...rest,
});

type Status = Extract<DomainEvent, { type: 'container.state' }>['to'];
const moves = (
  id: string,
  from: Status,
  transition: string,
  to: Status,
  rest: { readonly exitCode?: number } = {},
): DomainEvent => ({
  type: 'container.state',
  container: id.repeat(64),
  from,
  to,
  transition,
  ...rest,
});

const process = (id: string, pid: number, ppid: number, argv: readonly string[], user = 0): DomainEvent => ({
  type: 'process.started',
  namespace: `container:${id.repeat(64)}`,
  pid,
  ppid,
  argv,
  user,
  hostPid: 2400 + pid,
});

const shellArgv = ['/bin/sh', '-c', 'node server.js; echo done'];

/** Started, wrote files, asked to stop: SIGTERM meets a shell that does not care. */
const stopping: readonly Beat[] = [
  [500, command('docker run -d --name web -p 8080:3000 shop')],
  [10, created('7', 'web', { argv: shellArgv })],
  [20, moves('7', 'created', 'START', 'running')],
  [1, process('7', 1, 0, shellArgv)],
  [5, process('7', 7, 1, ['node', 'server.js'], 1000)],
  [
    2,
    {
      type: 'port.bound',
      container: '7'.repeat(64),
      hostAddress: '0.0.0.0',
      hostPort: 8080,
      containerPort: 3000,
      protocol: 'tcp',
    },
  ],
  [100, { type: 'container.output', container: '7'.repeat(64), stream: 'stdout', text: 'listening on 3000\n' }],
  [3, exit()],
  [
    900,
    {
      type: 'file.changed',
      holder: `container:${'7'.repeat(64)}`,
      path: '/app/cache.json',
      change: 'added',
      kind: 'file',
      size: 2100,
    },
  ],
  [
    1,
    {
      type: 'file.changed',
      holder: `container:${'7'.repeat(64)}`,
      path: '/etc/hosts',
      change: 'modified',
      kind: 'file',
      size: 174,
      copiedUp: true,
    },
  ],
  [500, command('docker stop web')],
  [2, { type: 'container.stopping', container: '7'.repeat(64), signal: 'SIGTERM', deadline: START + 12_100 }],
  [
    1,
    {
      type: 'process.signal',
      namespace: `container:${'7'.repeat(64)}`,
      pid: 1,
      signal: 'SIGTERM',
      effect: 'ignored',
      from: 'engine',
    },
  ],
  [4000, { type: 'container.output', container: '7'.repeat(64), stream: 'stdout', text: 'GET / 200\n' }],
];

const killed: readonly Beat[] = [
  ...stopping,
  [
    6000,
    {
      type: 'process.signal',
      namespace: `container:${'7'.repeat(64)}`,
      pid: 1,
      signal: 'SIGKILL',
      effect: 'fatal',
      from: 'engine',
    },
  ],
  [1, { type: 'process.exited', namespace: `container:${'7'.repeat(64)}`, pid: 1, signal: 'SIGKILL' }],
  [1, moves('7', 'running', 'EXIT', 'exited', { exitCode: 137 })],
  [1, exit()],
];

const paused: readonly Beat[] = [
  [500, command('docker run -d --name web shop')],
  [10, created('7', 'web')],
  [20, moves('7', 'created', 'START', 'running')],
  [1, process('7', 1, 0, ['node', 'server.js'])],
  [500, command('docker pause web')],
  [5, moves('7', 'running', 'PAUSE', 'paused')],
];

const mount = (
  target: string,
  kind: 'volume' | 'bind' | 'tmpfs',
  from: string,
  anonymous = false,
  readOnly = false,
) => ({
  kind,
  target,
  source: from,
  anonymous,
  readOnly,
});

const anonymousName = '5c'.repeat(32);
const mountsOfDb = [
  mount('/data', 'volume', 'data'),
  mount('/app/config', 'bind', '/home/you/app/config', false, true),
  mount('/cache', 'volume', anonymousName, true),
  mount('/tmp', 'tmpfs', ''),
];

const mounted: readonly Beat[] = [
  [500, command('docker run -d --name db -v data:/data -v ./config:/app/config:ro -v /cache --tmpfs /tmp shop')],
  [5, { type: 'volume.created', volume: 'data', anonymous: false, labels: {} }],
  [5, { type: 'volume.created', volume: anonymousName, anonymous: true, labels: {} }],
  [5, created('8', 'db', { mounts: mountsOfDb })],
  [
    5,
    {
      type: 'mount.attached',
      container: '8'.repeat(64),
      mount: mount('/data', 'volume', 'data'),
      hides: [],
      copiedUp: ['/data/seed.json', '/data/readme.txt'],
      shows: ['/data/seed.json', '/data/readme.txt'],
    },
  ],
  [1, { type: 'file.changed', holder: 'volume:data', path: 'seed.json', change: 'added', kind: 'file', size: 2200 }],
  [1, { type: 'file.changed', holder: 'volume:data', path: 'readme.txt', change: 'added', kind: 'file', size: 80 }],
  [
    5,
    {
      type: 'mount.attached',
      container: '8'.repeat(64),
      mount: mount('/app/config', 'bind', '/home/you/app/config', false, true),
      hides: ['/app/config/default.json', '/app/config/schema.json'],
      copiedUp: [],
      shows: ['/app/config/local.json'],
    },
  ],
  [
    5,
    {
      type: 'mount.attached',
      container: '8'.repeat(64),
      mount: mount('/cache', 'volume', anonymousName, true),
      hides: [],
      copiedUp: [],
      shows: [],
    },
  ],
  [
    5,
    {
      type: 'mount.attached',
      container: '8'.repeat(64),
      mount: mount('/tmp', 'tmpfs', ''),
      hides: [],
      copiedUp: [],
      shows: [],
    },
  ],
  [20, moves('8', 'created', 'START', 'running')],
  [1, process('8', 1, 0, ['node', 'server.js'])],
  [
    700,
    { type: 'file.changed', holder: 'volume:data', path: 'orders.db', change: 'added', kind: 'file', size: 40_960 },
  ],
  [1, exit()],
];

const outlived: readonly Beat[] = [
  ...mounted,
  [900, command('docker rm -f db')],
  [5, moves('8', 'running', 'REMOVE', 'removing')],
  [5, { type: 'container.removed', container: '8'.repeat(64) }],
  [1, exit()],
];

/** The stories by name. */
export const stories = {
  empty: journal([]),
  base: journal(nodeImage),
  building: journal([...nodeImage, ...firstBuild.slice(0, 13)]),
  built: journal([...nodeImage, ...firstBuild]),
  rebuilt: journal([...nodeImage, ...firstBuild, ...secondBuild]),
  failed: journal([...nodeImage, ...failedBuild]),
  stages: journal(stageBuild),
  created: journal([
    ...nodeImage,
    ...firstBuild,
    [500, command('docker create --name web shop')],
    [10, created('7', 'web')],
    [1, exit()],
  ]),
  running: journal([...nodeImage, ...firstBuild, ...stopping.slice(0, 10)]),
  paused: journal([...nodeImage, ...firstBuild, ...paused]),
  stopping: journal([...nodeImage, ...firstBuild, ...stopping]),
  killed: journal([...nodeImage, ...firstBuild, ...killed]),
  mounted: journal([...nodeImage, ...firstBuild, ...mounted]),
  outlived: journal([...nodeImage, ...firstBuild, ...outlived]),
} as const;

export type StoryName = keyof typeof stories;
