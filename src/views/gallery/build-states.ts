import type { BuildStory } from './build-stories.ts';

/** The views of a build, each with the stories that show it in every state that matters. */
export const buildStates = {
  layers: ['running', 'first', 'again', 'file', 'failed', 'wasteful', 'twins', 'stages'],
  card: ['running', 'first', 'every-word', 'stages', 'not-understood'],
  steps: [
    'running',
    'first',
    'file',
    'stages',
    'stages-running',
    'target',
    'failed',
    'missing-file',
    'not-understood',
    'heredocs',
  ],
  cache: [
    'first',
    'again',
    'touch',
    'file',
    'variable',
    'instruction',
    'base',
    'no-cache',
    'failed',
    'stages',
    'not-understood',
  ],
} as const satisfies Readonly<Record<string, readonly BuildStory[]>>;

/** The views that are drawn from stories, and those that have states of their own. */
export type StoryView = keyof typeof buildStates;
export type BuildGalleryView = StoryView | 'argv' | 'compare';

export const buildGalleryViews: readonly BuildGalleryView[] = [
  ...(Object.keys(buildStates) as readonly StoryView[]),
  'argv',
  'compare',
];

/** Whether a view is drawn from stories. */
export const isStoryView = (view: BuildGalleryView): view is StoryView => view in buildStates;
