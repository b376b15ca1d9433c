import { containerLife } from './container-life.ts';
import { containerRights } from './container-rights.ts';
import { containerSettings } from './container-settings.ts';

/** Goals about the container of a name. Each also asks that there is one. */
export const container = (name: string) => ({
  ...containerLife(name),
  ...containerRights(name),
  ...containerSettings(name),
});
