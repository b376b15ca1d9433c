import { EXPRESS } from './packages/express.ts';
import { REDIS } from './packages/redis.ts';
import * as small from './packages/small.ts';

/**
 * Programs of our own that behave as well-known packages do in what tutorials use of them; `bin:NAME` is a command. Packages
 * that are not here can be installed, and say that they are not modelled when they are used.
 */
export const PACKAGE_SOURCES: Readonly<Record<string, string>> = {
  express: EXPRESS,
  'body-parser': small.BODY_PARSER,
  'cookie-parser': small.COOKIE_PARSER,
  cors: small.CORS,
  morgan: small.MORGAN,
  helmet: small.HELMET,
  compression: 'module.exports = () => (req, res, next) => next();\n',
  dotenv: small.DOTENV,
  uuid: small.UUID,
  nanoid: small.NANOID,
  ms: small.MS,
  debug: small.DEBUG,
  chalk: small.CHALK,
  lodash: small.LODASH,
  axios: small.AXIOS,
  'node-fetch': 'module.exports = fetch;\nmodule.exports.default = fetch;\n',
  redis: REDIS,
  'http-errors': small.HTTP_ERRORS,
  dayjs: small.DAYJS,
  'bin:nodemon': small.NODEMON,
  'bin:rimraf': small.RIMRAF,
  'bin:cross-env': small.CROSS_ENV,
};
