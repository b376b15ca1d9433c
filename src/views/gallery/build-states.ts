import type { BuildStory } from './build-stories.ts';

/** The views of a build, each with the stories that show it in every state that matters. */
export const buildStates = {
  layers: ['running', 'first', 'again', 'file', 'failed', 'wasteful', 'twins', 'stages'],
  card: ['running', 'first', 'every-word', 'stages'],
  steps: ['running', 'first', 'file', 'stages', 'stages-running', 'target', 'failed', 'missing-file'],
  cache: ['first', 'again', 'touch', 'file', 'variable', 'instruction', 'base', 'no-cache', 'failed', 'stages'],
} as const satisfies Readonly<Record<string, readonly BuildStory[]>>;

export type BuildGalleryView = keyof typeof buildStates;

export const buildGalleryViews = Object.keys(buildStates) as readonly BuildGalleryView[];
