import { parseBool, quote } from '../base/go-text.ts';
import { CHECK_ARG, parseLintOptions } from '../dockerfile/index.ts';

/** Build arguments that BuildKit itself reads, whatever the Dockerfile says. */
type BuildArgs = Readonly<Record<string, string>>;

/** What is wrong with one of them; BuildKit finds it before it asks for the Dockerfile. */
export function builderArgProblem(args: BuildArgs): string | undefined {
  const several = args['BUILDKIT_MULTI_PLATFORM'];
  if (several !== undefined && parseBool(several) === undefined)
    return `invalid boolean value for multi-platform: ${several}`;
  const epoch = args['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && !/^[+-]?\d+$/.test(epoch))
    return `invalid SOURCE_DATE_EPOCH: ${epoch}: strconv.ParseInt: parsing ${quote(epoch)}: invalid syntax`;
  const check = parseLintOptions(args[CHECK_ARG] ?? '');
  return check.ok ? undefined : `failed to parse build-arg:${CHECK_ARG}: ${check.error}`;
}

/** The host's name that every RUN sees; undefined for the usual one. */
export const sandboxHostname = (args: BuildArgs): string | undefined => args['BUILDKIT_SANDBOX_HOSTNAME'] || undefined;
