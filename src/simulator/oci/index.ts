export { imageConfigJson, imageId, parseImageConfig, runtimeConfig } from './canonical-json.ts';
export { type Descriptor, MEDIA_TYPES } from './descriptor.ts';
export { chainId, chainIds, digestOf, encodedPart, parseDigest, shortId } from './digest.ts';
export type {
  ContainerFields,
  DaemonFields,
  HealthConfig,
  HistoryEntry,
  ImageConfig,
  RuntimeConfig,
} from './image-config.ts';
export {
  type Manifest,
  parseManifest,
  type SerializedManifest,
  serializeIndex,
  serializeManifest,
} from './manifest.ts';
export {
  type AnyReference,
  canonicalName,
  canonicalString,
  familiarName,
  familiarString,
  isIdentifier,
  isNameOnly,
  isTag,
  parseAnyReference,
  parseReference,
  type Reference,
  referenceProblem,
  repositoryOf,
  withDefaultTag,
} from './reference.ts';
export { type Fault, type ImageParts, type LayerParts, validateImage } from './validate.ts';
