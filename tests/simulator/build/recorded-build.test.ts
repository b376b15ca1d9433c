import { replaysArea } from './recorded-areas.ts';

replaysArea('build');
