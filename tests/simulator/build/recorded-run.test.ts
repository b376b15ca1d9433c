import { replaysArea } from './recorded-areas.ts';

replaysArea('cli');
replaysArea('lifecycle');
replaysArea('network');
replaysArea('registry');
replaysArea('volumes');
