import { dumbInit, tini } from '../init/init.ts';

/** First processes of containers. */
export const programs = { tini, 'dumb-init': dumbInit };
