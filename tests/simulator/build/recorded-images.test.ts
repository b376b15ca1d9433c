import { replaysArea } from './recorded-areas.ts';

replaysArea('check');
replaysArea('errors');
replaysArea('images');
