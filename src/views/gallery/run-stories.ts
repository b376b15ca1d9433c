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
  return event.type === 'layer.created' ? { ...entry, event: { ...event, changes: [] } } : entry;
}
