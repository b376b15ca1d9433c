import { FASTAPI } from './fastapi.ts';
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
  ...FASTAPI,
  // FastAPI comes without Werkzeug; the same code reads its requests and rules.
  _rules: WERKZEUG['werkzeug.routing'] ?? '',
  _requests: bare(WERKZEUG['werkzeug.wrappers']),
  _pairs: bare(WERKZEUG['werkzeug.datastructures']),
};

/** The text of a module of Werkzeug with the hidden twins of what it imports. */
function bare(text = ''): string {
  return text
    .replace('from werkzeug.datastructures import', 'from _pairs import')
    .replace(
      /^from werkzeug\.exceptions import .*$/m,
      'class BadRequest(Exception): pass\nclass UnsupportedMediaType(Exception): pass\nclass BadRequestKeyError(KeyError): pass',
    );
}
