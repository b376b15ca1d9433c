import { FLASK } from './flask.ts';
import { GUNICORN } from './gunicorn.ts';
import { JINJA } from './jinja.ts';
import { REDIS } from './redis.ts';
import { REQUESTS } from './requests.ts';
import { SMALL } from './small.ts';
import { WERKZEUG } from './werkzeug.ts';

/**
 * Modules of our own that behave as those of well-known packages do in what tutorials use of them. What is not here can be
 * installed, and says that it is not modelled when it is imported.
 */
export const SOURCES: Readonly<Record<string, string>> = {
  ...WERKZEUG,
  ...FLASK,
  ...JINJA,
  ...REQUESTS,
  ...REDIS,
  ...GUNICORN,
  ...SMALL,
};
