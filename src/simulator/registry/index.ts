export type { CatalogImage, CatalogLayer } from './catalog/catalog-image.ts';
export { Distribution, Repository, type StoredManifest } from './distribution.ts';
export { answerRegistry, type RegistryObserver } from './http-api.ts';
export { catalogReference, Hub, type HubImage, type HubLayer, hubManifest } from './hub.ts';
