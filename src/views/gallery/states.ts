import type { StoryName } from './journals.ts';

export const galleryViews = ['timeline'] as const;
export type GalleryView = (typeof galleryViews)[number];

/** The stories that show the timeline in every state that matters. */
export const timelineStories: readonly StoryName[] = ['empty', 'killed'];
