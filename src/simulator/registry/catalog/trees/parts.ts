import { Part } from '../../../base/part.ts';

/** The files of Debian's images, of Alpine's, and what the official images add to them: fetched when an image is first wanted. */
export const debianTrees = new Part('files of Debian', () => import('./debian.ts'));
export const alpineTrees = new Part('files of Alpine', () => import('./alpine.ts'));
export const siteScripts = new Part('files of the official images', () => import('../site-scripts.ts'));

export const CATALOG_PARTS: readonly Part<unknown>[] = [debianTrees, alpineTrees, siteScripts];
