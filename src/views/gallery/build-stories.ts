import {
  type FileText,
  type Input,
  type JournalEntry,
  type Scenario,
  SimulatorSession,
} from '../../simulator/index.ts';

/**
 * Stories of builds that the simulator itself tells, so that what the gallery shows is what a visitor meets. They are
 * run while the site is built and by the tests of the view models.
 */
interface Story {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: readonly Input[];
  /** Ends the story when this many steps of the last build have begun. */
  readonly until?: number;
}

const run = (line: string): Input => ({ kind: 'command', terminal: 'main', line });
const save = (path: string, text: string): Input => ({ kind: 'file', path, text });
const BUILD = run('docker build -t shop .');

const shop = {
  Dockerfile: `FROM alpine:3.22
WORKDIR /app
ARG VERSION=1
ENV MODE=production
COPY package.json settings.ini ./
RUN echo "version $VERSION" > version.txt
COPY src/ src/
RUN cat src/*.sh > all.sh
EXPOSE 3000
CMD ["sh", "all.sh"]
`,
  'package.json': '{\n  "name": "shop",\n  "dependencies": {}\n}\n',
  'settings.ini': 'colour=blue\nsize=10\n',
  'src/cart.sh': '# cart\necho cart\nitems=0\nprice=9\necho $items\n',
  'src/pay.sh': '# pay\necho pay\n',
};
const edited = shop['src/cart.sh'].replace('price=9', 'price=12\ncurrency=EUR');

const wasteful = `FROM alpine:3.22
RUN apk add --no-cache gcc
RUN apk del gcc
COPY settings.ini /etc/settings.ini
RUN sed -i 's/blue/green/' /etc/settings.ini
RUN chmod 600 /etc/settings.ini
RUN rm -rf /etc/apk && mkdir /etc/apk && echo mine > /etc/apk/world
`;

const everyWord = `FROM alpine:3.22
LABEL org.opencontainers.image.title="shop" \\
      team="web"
ENV MODE=production
ENV MODE=staging COLOUR=blue
WORKDIR /app
USER nobody
EXPOSE 3000 8125/udp
VOLUME ["/data"]
STOPSIGNAL SIGINT
SHELL ["/bin/ash", "-eu", "-c"]
HEALTHCHECK --interval=30s CMD wget -q localhost:3000
CMD echo first
ENTRYPOINT ["sh", "-c"]
CMD ["echo second"]
ONBUILD COPY . /app
`;

const stages = `FROM alpine:3.22 AS base
RUN apk add --no-cache curl

FROM base AS build
WORKDIR /src
COPY src/ .
RUN cat *.sh > app.sh

FROM base AS tests
RUN echo never

FROM tests AS report
RUN echo never either

FROM scratch AS result
COPY --from=build /src/app.sh /app.sh
COPY --from=base /etc/os-release /etc/
CMD ["/app.sh"]
`;

const notUnderstood = `FROM alpine:3.22 as Base
WORKDIR /app
COPY --chwon=1000 . .
CMD node server.js
`;

const heredocs = `FROM alpine:3.22
RUN <<EOF
set -e
mkdir -p /app
echo one > /app/one
EOF
COPY <<settings /app/settings.ini
colour=blue
settings
RUN <<EOF
cat /app/one
EOF
CMD cat /app/one
`;

const twins = 'FROM alpine:3.22\nRUN true\nRUN true\nRUN echo a > /a && echo b > /a\n';

const broken = {
  ...shop,
  Dockerfile: shop.Dockerfile.replace('RUN cat src/*.sh > all.sh', 'RUN cat src/*.js > all.sh'),
};

const definitions = {
  first: { files: shop, inputs: [BUILD] },
  again: { files: shop, inputs: [BUILD, BUILD] },
  file: { files: shop, inputs: [BUILD, save('src/cart.sh', edited), save('src/new.sh', 'echo new\n'), BUILD] },
  variable: { files: shop, inputs: [BUILD, run('docker build --build-arg VERSION=2 -t shop .')] },
  instruction: {
    files: shop,
    inputs: [BUILD, save('Dockerfile', shop.Dockerfile.replace('cat src/*.sh', 'cat src/cart.sh')), BUILD],
  },
  base: { files: shop, inputs: [BUILD, save('Dockerfile', shop.Dockerfile.replace('3.22', '3.21')), BUILD] },
  'no-cache': { files: shop, inputs: [BUILD, run('docker build --no-cache -t shop .')] },
  touch: { files: shop, inputs: [BUILD, run('touch src/cart.sh'), BUILD] },
  stages: { files: { ...shop, Dockerfile: stages }, inputs: [BUILD] },
  target: { files: { ...shop, Dockerfile: stages }, inputs: [run('docker build --target build -t shop .')] },
  'stages-running': { files: { ...shop, Dockerfile: stages }, inputs: [BUILD], until: 5 },
  running: { files: shop, inputs: [BUILD], until: 4 },
  failed: { files: broken, inputs: [BUILD] },
  'missing-file': { files: { Dockerfile: shop.Dockerfile }, inputs: [BUILD] },
  // The second of two builds: one that comes to no plan hides no image, and has checks of its own.
  'not-understood': { files: shop, inputs: [BUILD, save('Dockerfile', notUnderstood), BUILD] },
  heredocs: { files: { Dockerfile: heredocs }, inputs: [BUILD] },
  wasteful: { files: { Dockerfile: wasteful, 'settings.ini': shop['settings.ini'] }, inputs: [BUILD] },
  twins: { files: { Dockerfile: twins }, inputs: [BUILD] },
  'every-word': { files: { Dockerfile: everyWord }, inputs: [BUILD] },
} as const satisfies Readonly<Record<string, Story>>;

export type BuildStory = keyof typeof definitions;

export const buildStories = Object.keys(definitions) as readonly BuildStory[];

/** The session of a story, at its end. */
export function sessionOf(name: BuildStory): SimulatorSession {
  const { files, inputs }: Story = definitions[name];
  const scenario: Scenario = { id: name, catalog: 'site', images: ['alpine:3.22', 'alpine:3.21'], files };
  return new SimulatorSession({ scenario, seed: 'gallery', inputs });
}

/** What happened in a story. */
export function entriesOf(name: BuildStory): readonly JournalEntry[] {
  const { until }: Story = definitions[name];
  const entries = sessionOf(name).journal;
  if (until === undefined) return entries;
  let seen = 0;
  const end = entries.findIndex((entry) => entry.event.type === 'build.step.started' && ++seen === until);
  return end < 0 ? entries : entries.slice(0, end + 1);
}

/** Short files that the layers of a story's own steps changed, as they are there and in the layer below, by chain id and path. */
export function changedFilesOf(name: BuildStory): Readonly<Record<string, FileText>> {
  const session = sessionOf(name);
  const files: Record<string, FileText> = {};
  const keep = (chain: string, path: string): void => {
    const file = session.readFile(`layer:${chain}`, path);
    if (file !== undefined && file.size < 5000) files[`${chain}${path}`] = file;
  };
  let below = '';
  for (const { event } of session.journal) {
    if (event.type !== 'layer.created') continue;
    for (const { path, kind, change } of event.changes.slice(0, 30)) {
      if (kind !== 'file' || change === 'removed' || below === '') continue;
      keep(event.chainId, path);
      keep(below, path);
    }
    below = event.chainId;
  }
  return files;
}
