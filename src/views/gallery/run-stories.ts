import { type Input, type JournalEntry, type Scenario, SimulatorSession } from '../../simulator/index.ts';

/**
 * Stories of what runs, told by the simulator itself when the gallery is built: what the views show is what really
 * happens. A story may be cut in the middle, to show a moment that passes.
 */
interface RunStory {
  readonly inputs: readonly (string | Input)[];
  readonly files?: Readonly<Record<string, string>>;
  /** The story ends after the last entry for which this holds; at its end without it. */
  readonly until?: (entry: JournalEntry) => boolean;
}

const images = ['alpine:latest', 'nginx:alpine', 'redis:alpine'];
const wait = (ms: number): Input => ({ kind: 'advance', ms });
const open = (url: string): Input => ({ kind: 'browse', url });

const site = {
  'site/index.html':
    '<!doctype html><html><head><title>Harbour</title><style>h1{color:#225}</style></head><body><h1>Harbour</h1><p>Ships <b>in</b> port: 3</p><ul><li><a href="/tides.html">Tides</a></li><li><a href="/gone">Gone</a></li></ul></body></html>\n',
  'site/tides.html': '<title>Tides</title><p>High water at 14:20.</p><a href="/">Back</a>\n',
};
const web = 'docker run -d --name web -p 8080:80 -v ./site:/usr/share/nginx/html:ro nginx:alpine';
const shop = [
  'docker network create shop',
  'docker run -d --name db --network shop --network-alias cache redis:alpine',
  'docker run -d --name web --network shop -p 8080:80 nginx:alpine',
];

export const runStories = {
  // Networks and browser
  nothing: { inputs: [] },
  'port-published': { files: site, inputs: [web, wait(300), 'curl -s localhost:8080'] },
  'expose-only': { inputs: ['docker run -d --name web nginx:alpine', wait(300), 'curl -s localhost:80'] },
  'wrong-port': { inputs: ['docker run -d --name web -p 8080:3000 nginx:alpine', wait(300), 'curl -s localhost:8080'] },
  'loopback-only': {
    inputs: [
      'docker run -d --name shy -p 127.0.0.1:6379:6379 redis:alpine redis-server --bind 127.0.0.1',
      wait(300),
      'curl -s localhost:6379',
    ],
  },
  'by-name': { inputs: [...shop, wait(300), 'docker exec db wget -q -O - http://web/'] },
  'no-name': {
    inputs: [
      'docker run -d --name web nginx:alpine',
      'docker run -d --name box alpine sleep 600',
      wait(300),
      'docker exec box wget -q -O - http://web/',
    ],
  },
  isolated: {
    inputs: [
      ...shop,
      'docker network create --internal vault',
      'docker run -d --name safe --network vault redis:alpine',
      'docker network connect vault db',
      wait(300),
      "docker exec web wget -T 5 -q -O - http://$(docker inspect -f '{{.NetworkSettings.Networks.vault.IPAddress}}' safe):6379/",
    ],
  },
  'sender-gone': {
    inputs: [...shop, wait(300), 'docker run --rm --name probe --network shop alpine wget -q -O - http://web/'],
  },
  modes: {
    inputs: [
      ...shop,
      'docker run -d --name sidecar --network container:web alpine sleep 600',
      'docker run -d --name plain --network host redis:alpine',
      'docker run -d --name monk --network none alpine sleep 600',
      'docker stop -t 0 db',
      wait(300),
    ],
  },
  // Browser
  'browser-page': { files: site, inputs: [web, wait(300), open('localhost:8080')] },
  'browser-missing': { files: site, inputs: [web, wait(300), open('localhost:8080/gone')] },
  'browser-refused': { inputs: [open('localhost:8080')] },
  'browser-reset': { inputs: ['docker run -d -p 8080:3000 nginx:alpine', wait(300), open('localhost:8080')] },
  'browser-no-name': { inputs: [...shop, wait(300), open('http://web/')] },
  'browser-not-http': { inputs: ['docker run -d -p 6379:6379 redis:alpine', wait(300), open('localhost:6379')] },
  'browser-text': {
    files: { 'site/index.txt': 'just text\nsecond line\n' },
    inputs: [web, wait(300), open('localhost:8080/index.txt')],
  },
  // Processes and logs
  'one-process': { inputs: ['docker run -d --name box alpine sleep 600', wait(100)] },
  'process-tree': {
    inputs: [
      ...shop,
      "docker run -d --name work alpine sh -c 'sleep 500 & sleep 600; echo done'",
      'docker run -d --name peer --network container:web --pid container:web alpine sleep 600',
      wait(300),
    ],
  },
  'two-streams': {
    inputs: [
      "docker run -d --name talk alpine sh -c 'echo one; echo oops >&2; echo two; printf half; sleep 1; echo -whole; echo bad >&2'",
      wait(2000),
    ],
  },
  // Lives of containers
  'stop-ignored': {
    inputs: ["docker run -d --name web alpine sh -c 'sleep 600; echo done'", wait(200), 'docker stop web'],
    until: ({ event }) =>
      event.type === 'container.stopping' || (event.type === 'process.signal' && event.effect === 'ignored'),
  },
  'stop-killed': {
    inputs: ["docker run -d --name web alpine sh -c 'sleep 600; echo done'", wait(200), 'docker stop web'],
  },
  'stop-handled': { inputs: ['docker run -d --name web nginx:alpine', wait(300), 'docker stop web'] },
  'not-found': { inputs: ['docker run --name typo alpine slep 5'] },
  'health-starting': {
    inputs: [
      "docker run -d --name app --health-cmd 'wget -q -O /dev/null localhost' --health-interval 2s --health-retries 3 alpine sleep 600",
      wait(4500),
    ],
  },
  'health-bad': {
    inputs: [
      "docker run -d --name app --health-cmd 'echo database is away; exit 1' --health-interval 1s --health-retries 3 alpine sleep 600",
      wait(4500),
    ],
  },
  'health-good': {
    inputs: [
      "docker run -d --name app --health-cmd 'wget -q -O /dev/null http://localhost' --health-interval 1s nginx:alpine",
      wait(2500),
    ],
  },
  restarting: {
    inputs: ["docker run -d --name flaky --restart always alpine sh -c 'echo starting; exit 3'", wait(1800)],
  },
  'gave-up': {
    inputs: ["docker run -d --name flaky --restart on-failure:2 alpine sh -c 'echo starting; exit 3'", wait(1800)],
  },
  'kept-down': {
    inputs: [
      "docker run -d --name web --restart always alpine sh -c 'sleep 600; echo done'",
      wait(200),
      'docker kill web',
    ],
  },
  'ended-meanwhile': {
    inputs: ["docker run -d --name job alpine sh -c 'sleep 2; exit 3'", 'sleep 5'],
  },
  'stopped-later': {
    inputs: [
      `docker run -d --name slow alpine sh -c "trap 'sleep 2; exit 0' TERM; while true; do sleep 1; done"`,
      wait(300),
      'docker kill -s TERM slow',
      'sleep 5',
    ],
  },
  'exec-beside': {
    inputs: ['docker run -d --name web nginx:alpine', wait(300), 'docker exec -d web sleep 300', wait(100)],
  },
  'start-failed': {
    inputs: ['docker run -d --name one -p 8080:80 nginx:alpine', 'docker run -d --name two -p 8080:80 nginx:alpine'],
  },
  'started-after-all': {
    inputs: [
      'docker run -d --name one -p 8080:80 nginx:alpine',
      'docker run -d --name two -p 8080:80 nginx:alpine',
      'docker rm -f one',
      'docker start two',
    ],
  },
  'older-stopped': {
    inputs: [
      'docker run -d --name one alpine sleep 600',
      'docker run -d --name two alpine sleep 600',
      'docker stop -t 0 one',
      'docker ps',
    ],
  },
  'older-removed': {
    inputs: [
      'docker run -d --name one alpine sleep 600',
      'docker run -d --name two alpine sleep 600',
      'docker rm -f one',
    ],
  },
  'copied-up': {
    files: {
      Dockerfile: 'FROM alpine\nRUN mkdir /app && echo red > /app/colour && echo x > /app/old\nCOPY motto /app/\n',
      motto: 'calm\n',
    },
    inputs: [
      'docker build -q -t paint .',
      'docker run -d --name one paint sleep 600',
      "docker exec one sh -c 'echo blue > /app/colour; rm /app/old; echo new > /app/new'",
    ],
  },
  'read-only-root': {
    inputs: [
      "docker run -d --name strict --read-only --tmpfs /tmp -e MODE=strict -u 1000 -w /tmp alpine sh -c 'echo a > /tmp/a; echo b > /b; sleep 600'",
      wait(300),
    ],
  },
  many: {
    inputs: [
      ...shop,
      'docker create --name later alpine sleep 5',
      'docker run -d --name nap alpine sleep 600',
      'docker pause nap',
      'docker run --name done alpine true',
      "docker run --name broken alpine sh -c 'exit 3'",
      wait(300),
    ],
  },
  // Mounts
  'volume-filled': {
    files: { Dockerfile: 'FROM alpine\nRUN mkdir /data && echo 1 > /data/seed.json && echo r > /data/readme.txt\n' },
    inputs: [
      'docker build -q -t db .',
      "docker run -d --name db -v data:/data db sh -c 'echo order > /data/orders; sleep 600'",
      wait(300),
    ],
  },
  'bind-hides': {
    files: {
      Dockerfile:
        'FROM alpine\nRUN mkdir -p /app/node_modules && echo x > /app/node_modules/express.js && echo y > /app/server.js\n',
      'src/server.js': 'new\n',
    },
    inputs: ['docker build -q -t app .', 'docker run -d --name dev -v ./src:/app app sleep 600', wait(100)],
  },
  nested: {
    files: {
      Dockerfile:
        'FROM alpine\nRUN mkdir -p /app/node_modules && echo x > /app/node_modules/express.js && echo y > /app/server.js\n',
      'src/server.js': 'new\n',
    },
    inputs: [
      'docker build -q -t app .',
      'docker run -d --name dev -v ./src:/app -v /app/node_modules app sleep 600',
      wait(100),
    ],
  },
  'one-file': {
    files: { 'app.conf': 'colour red\n' },
    inputs: [
      'docker run -d --name app -v ./app.conf:/etc/hosts.allow -v ./app.conf:/etc/passwd alpine sleep 600',
      wait(100),
    ],
  },
  'volume-shared': {
    inputs: [
      "docker run -d --name writer -v box:/out alpine sh -c 'echo hello > /out/note; sleep 600'",
      'docker run -d --name reader -v box:/in:ro alpine sleep 600',
      wait(100),
      "docker exec reader sh -c 'echo mine > /in/note'",
    ],
  },
  outlives: {
    inputs: ["docker run --rm -v keep:/data alpine sh -c 'echo saved > /data/file'", wait(100)],
  },
  memory: {
    inputs: ["docker run -d --name fast --tmpfs /scratch alpine sh -c 'echo quick > /scratch/a; sleep 600'", wait(200)],
  },
  'memory-gone': {
    inputs: [
      "docker run -d --name fast --tmpfs /scratch alpine sh -c 'echo quick > /scratch/a; sleep 600'",
      wait(200),
      'docker stop -t 0 fast',
    ],
  },
  // Registries
  pulling: {
    inputs: ['docker pull python:3.14-slim'],
    until: ({ event }) => event.type === 'registry.progress' && event.phase === 'moving' && event.current > 5_000_000,
  },
  'pulled-again': {
    inputs: ['docker pull node:24-alpine', 'docker pull python:3.14-alpine', 'docker pull python:3.14-alpine'],
  },
  pushed: {
    files: { Dockerfile: 'FROM alpine\nRUN echo 1 > /version\n' },
    inputs: [
      'docker build -q -t localhost:5000/shop:1 .',
      'docker push localhost:5000/shop:1',
      'docker tag localhost:5000/shop:1 localhost:5000/shop:latest',
      'docker push localhost:5000/shop:latest',
    ],
  },
  'tag-moved': {
    files: { Dockerfile: 'FROM alpine\nRUN echo 1 > /version\n' },
    inputs: [
      'docker build -q -t localhost:5000/shop:latest .',
      'docker push localhost:5000/shop:latest',
      'docker tag alpine localhost:5000/tools/base:3',
      'docker push localhost:5000/tools/base:3',
      { kind: 'file', path: 'Dockerfile', text: 'FROM alpine\nRUN echo 2 > /version\n' },
      'docker build -q -t localhost:5000/shop:latest .',
      'docker push localhost:5000/shop:latest',
    ],
  },
  // Images of the computer
  'several-names': {
    inputs: [
      'docker tag alpine tools/small',
      'docker tag alpine tools/small:1.0',
      'docker tag nginx:alpine tools/small:1.0',
    ],
  },
  'left-nameless': {
    files: { Dockerfile: 'FROM alpine\nRUN echo 1 > /version\n' },
    inputs: [
      'docker build -q -t app .',
      'docker run -d --name old app sleep 600',
      { kind: 'file', path: 'Dockerfile', text: 'FROM alpine\nRUN echo 2 > /version\n' },
      'docker build -q -t app .',
    ],
  },
} satisfies Readonly<Record<string, RunStory>>;

export type RunStoryName = keyof typeof runStories;

/** The journal of a story, told by a session of its own. */
export function tell(name: RunStoryName): readonly JournalEntry[] {
  const story: RunStory = runStories[name];
  const scenario: Scenario = { id: `gallery-${name}`, catalog: 'site', images, files: story.files ?? {} };
  const inputs = story.inputs.map(
    (input): Input => (typeof input === 'string' ? { kind: 'command', terminal: 'main', line: input } : input),
  );
  const { journal } = new SimulatorSession({ scenario, seed: 'gallery', inputs });
  const { until } = story;
  const told = until === undefined ? journal : journal.slice(0, journal.findLastIndex((entry) => until(entry)) + 1);
  return told.map(slim);
}

/** Without the lists of files of layers, which are long and of no use to these views. */
function slim(entry: JournalEntry): JournalEntry {
  const { event } = entry;
  if (event.type !== 'layer.created' || event.changes.length < 20) return entry;
  return { ...entry, event: { ...event, changes: [] } };
}
