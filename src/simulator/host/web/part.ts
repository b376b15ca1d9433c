import type { WebSite } from '../../api/web-site.ts';
import { Part } from '../../base/part.ts';

/** What the sites that every session finds have to offer. */
export const builtInSites = new Part(
  'the example sites',
  async (): Promise<readonly WebSite[]> => (await import('./sites.data.ts')).SITES,
);
