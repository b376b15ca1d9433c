/** What {@link import('./seldom.ts').seldomCalls} fetches. */
export { getArchive, putArchive, statPath } from './container/archive.ts';
export { commitContainer } from './container/commit.ts';
export { exportContainer } from './container/export.ts';
export { containerStats } from './container/stats.ts';
export { containerTop } from './container/top.ts';
export { updateContainer } from './container/update.ts';
export { importArchive, loadArchive, saveNamed } from './image/archive.ts';
export { pushImage } from './image/push.ts';
