import { Part } from '../../base/part.ts';
import type { CatalogImage } from './catalog-image.ts';
import { imageOf } from './site/image-of.ts';
import { alpineTrees, debianTrees } from './trees/parts.ts';

/** The images of each registry: what a session needs before anything else. */
export const catalogs = {
  site: new Part(
    'the official images',
    async (): Promise<readonly CatalogImage[]> => (await import('./site.data.ts')).SITE_IMAGES.map(imageOf),
  ),
  conformance: new Part(
    'the images of the recorded engine',
    async (): Promise<readonly CatalogImage[]> => (await import('./conformance.ts')).conformanceCatalog,
  ),
};

export const CATALOG_PARTS: readonly Part<unknown>[] = [catalogs.site, catalogs.conformance, debianTrees, alpineTrees];
