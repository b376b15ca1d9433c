import { databaseImages } from './site/databases.ts';
import type { ImageRow } from './site/image-row.ts';
import { languageImages } from './site/languages.ts';
import { moreTags } from './site/more-tags.ts';
import { serviceImages } from './site/services.ts';
import { systemImages } from './site/systems.ts';

/** The images that the simulated registry of the site holds. */
export const SITE_IMAGES: readonly ImageRow[] = [
  ...systemImages,
  ...serviceImages,
  ...databaseImages,
  ...languageImages,
  ...moreTags,
];
