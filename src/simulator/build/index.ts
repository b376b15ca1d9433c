export { type Builder, createBuilder } from './builder.ts';
export { parseDockerignore } from './dockerignore.ts';
export { createPatternMatcher, matchesPath, type PatternMatcher } from './pattern-matcher.ts';
export type {
  BaseImage,
  BaseImages,
  BuilderPorts,
  BuildNetwork,
  BuildStore,
  Web,
  WebResponse,
} from './ports.ts';
