/** The chart of the container machine, for pages that are made at build time: the pages themselves carry only the data. */
export { containerChart } from '../../simulator/index.ts';
