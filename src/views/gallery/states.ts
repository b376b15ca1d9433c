import type { Input, Scenario, Session } from '../session/simulator.ts';
import type { SharedState } from '../share/shared-state.ts';
import type { StoryName } from './journals.ts';

/** Views of the page itself: time, the terminal, the editor, meanings, goals, sharing, and a teacher's notes. */
export const galleryViews = ['timeline', 'terminal', 'editor', 'meanings', 'goals', 'share', 'notes'] as const;
export type GalleryView = (typeof galleryViews)[number];

/** The timeline in every state that matters, at the entry that is shown; `now` is at its end. */
export const timelineStories: readonly {
  readonly name: string;
  readonly story: StoryName;
  readonly at: number;
  readonly playing?: true;
  readonly brief?: true;
}[] = [
  { name: 'empty', story: 'empty', at: 0 },
  { name: 'now', story: 'killed', at: 0 },
  { name: 'beginning', story: 'killed', at: 0 },
  { name: 'past', story: 'rebuilt', at: 12 },
  { name: 'playing', story: 'killed', at: 9, playing: true },
  { name: 'folded', story: 'killed', at: 9, brief: true },
];

const scenario: Scenario = {
  id: 'gallery',
  catalog: 'site',
  images: ['alpine:latest'],
  files: { Dockerfile: 'FROM alpine:latest\nCOPY hello.sh /\nRUN sh /hello.sh\n', 'hello.sh': 'echo hello\n' },
};

const session = (...lines: readonly (string | Input)[]): Session => ({
  scenario,
  seed: 'gallery',
  inputs: lines.map((line): Input => (typeof line === 'string' ? { kind: 'command', terminal: 'main', line } : line)),
});

/** What terminals show: each is a session that the simulator replays on the page. */
export const terminalStories: readonly { readonly name: string; readonly session: Session; readonly at?: number }[] = [
  { name: 'empty', session: session() },
  { name: 'output', session: session('docker run --rm alpine echo hello', 'docker images', 'echo 镜像和容器') },
  { name: 'build', session: session('docker build -t app .') },
  { name: 'failed', session: session('docker run --name job alpine no-such-program') },
  { name: 'held', session: session('docker run -it --name box alpine sh') },
  { name: 'past', session: session('docker run alpine echo one', 'docker run alpine echo two'), at: 12 },
  { name: 'long', session: session(`echo ${'0123456789 '.repeat(40)}`, 'seq 60') },
];

const faulty = 'from alpine:latest as Base\nENV TOKEN abc\nRUNN apk add curl\nCMD echo $TOKNE\n';
const long = `FROM alpine:latest\nRUN echo ${'a-long-word-'.repeat(30)}\n${'RUN true\n'.repeat(60)}`;

export const editorStories: readonly { readonly name: string; readonly files: Readonly<Record<string, string>> }[] = [
  { name: 'clean', files: scenario.files },
  { name: 'faults', files: { ...scenario.files, Dockerfile: faulty } },
  {
    name: 'many',
    files: {
      Dockerfile: long,
      '.dockerignore': 'node_modules\n',
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/part-${index}/index.js`, `// ${index}\n`])),
    },
  },
  { name: 'empty', files: { Dockerfile: '' } },
];

/** What was printed, and the exit code that it ended with. */
export const meaningStories: readonly { readonly name: string; readonly text: string; readonly code?: number }[] = [
  {
    name: 'error',
    text: 'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "no-such-program": executable file not found in $PATH: unknown\n',
    code: 127,
  },
  { name: 'code', text: '', code: 137 },
  {
    name: 'several',
    text: 'ERROR: failed to build: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1\n - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)\n',
    code: 1,
  },
];

/** Text that does not pack, so that the link is long. */
const noise = (length: number): string => {
  let text = '';
  for (let state = 1; text.length < length; state = (state * 48_271) % 2_147_483_647) text += state.toString(36);
  return text;
};

export const shareStories: readonly { readonly name: string; readonly state: SharedState }[] = [
  { name: 'now', state: { session: session('docker build -t app .'), files: scenario.files } },
  { name: 'past', state: { session: session('docker build -t app .'), files: scenario.files, at: 7 } },
  { name: 'long', state: { session: session(), files: { ...scenario.files, 'noise.txt': noise(20_000) } } },
];

export const noteStories: readonly { readonly name: string; readonly at: number; readonly seconds: number }[] = [
  { name: 'title', at: 0, seconds: 0 },
  { name: 'ask', at: 1, seconds: 42 },
  { name: 'show', at: 2, seconds: 95 },
  { name: 'last', at: -1, seconds: 301 },
];
