import type { RunStoryName } from './run-stories.ts';

/** Views of what runs, and the stories that show each in every state that matters. */
export const runViews = {
  life: [
    'nothing',
    'stop-ignored',
    'stop-killed',
    'stop-handled',
    'not-found',
    'health-starting',
    'health-bad',
    'health-good',
    'restarting',
    'gave-up',
    'kept-down',
    'exec-beside',
    'start-failed',
    'copied-up',
    'read-only-root',
    'many',
  ],
  storage: [
    'nothing',
    'volume-filled',
    'bind-hides',
    'nested',
    'one-file',
    'volume-shared',
    'outlives',
    'memory',
    'memory-gone',
  ],
  network: [
    'nothing',
    'port-published',
    'expose-only',
    'wrong-port',
    'loopback-only',
    'by-name',
    'no-name',
    'isolated',
    'sender-gone',
    'modes',
  ],
  browser: [
    'nothing',
    'browser-page',
    'browser-missing',
    'browser-refused',
    'browser-reset',
    'browser-no-name',
    'browser-not-http',
    'browser-text',
  ],
  processes: ['nothing', 'one-process', 'process-tree'],
  logs: ['nothing', 'one-process', 'two-streams'],
  registry: ['nothing', 'pulling', 'pulled-again', 'pushed', 'tag-moved'],
  images: ['several-names', 'left-nameless'],
} as const satisfies Readonly<Record<string, readonly RunStoryName[]>>;

export type RunView = keyof typeof runViews;

export const isRunView = (view: string): view is RunView => view in runViews;
