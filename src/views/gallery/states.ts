import type { StoryName } from './journals.ts';

export const galleryViews = ['layers', 'build', 'containers', 'mounts', 'timeline'] as const;
export type GalleryView = (typeof galleryViews)[number];

const states: Readonly<Record<GalleryView, readonly StoryName[]>> = {
  layers: ['empty', 'base', 'building', 'built', 'rebuilt', 'failed', 'stages'],
  build: ['building', 'built', 'rebuilt', 'failed', 'stages'],
  containers: ['empty', 'created', 'running', 'paused', 'stopping', 'killed'],
  mounts: ['empty', 'running', 'mounted', 'outlived'],
  timeline: ['empty', 'killed'],
};

/** The stories that show a view in every state that matters. */
export function statesOf(view: GalleryView): readonly StoryName[] {
  return states[view];
}
