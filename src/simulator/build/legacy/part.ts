import { Part } from '../../base/part.ts';

/** The builder that older courses teach. */
export const legacyBuilder = new Part(
  'the legacy builder',
  async () => (await import('./legacy-builder.ts')).LegacyBuild,
);
