import type { CatalogImage } from './catalog-image.ts';
import { imageOf } from './site/image-of.ts';
import { SITE_IMAGES } from './site.data.ts';

/** The site's catalogue for who needs it at once: the editor, tests. Sessions load it as a part. */
export const siteCatalog: readonly CatalogImage[] = SITE_IMAGES.map(imageOf);
