/** The parts of a bench that are fetched together when a learner reaches for it. */
export { default as TerminalMeaning } from '../explain/TerminalMeaning.svelte';
export { default as Timeline } from '../timeline/Timeline.svelte';
export { default as BenchPictures } from './BenchPictures.svelte';
