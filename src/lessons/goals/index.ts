/** What goals are made of: see docs/course.md. */
export { type AnswerRule, command, http, lint, run } from './answer.ts';
export { lastBuild } from './build.ts';
export { container } from './container.ts';
export { containers } from './containers.ts';
export { hostFile } from './file.ts';
export type { FileRule } from './file-rule.ts';
export { fileInContainer } from './find.ts';
export { anyOf, both, bytesText, type Count, fact, saying } from './goal.ts';
export { image, images } from './image.ts';
export { network } from './network.ts';
export { registry } from './registry.ts';
export { has, is, lacks, like, type TextRule, words } from './text.ts';
export { volume, volumes } from './volume.ts';
