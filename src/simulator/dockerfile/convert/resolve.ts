import type { RuntimeConfig } from '../../oci/image-config.ts';
import { formatPlatformFully, parsePlatform } from '../../oci/platform.ts';
import { canonicalString, familiarString, parseReference, withDefaultTag } from '../../oci/reference.ts';
import { withSuggestion } from '../instructions/suggest.ts';
import type { ConvertContext } from './context.ts';
import { errorAt } from './failure.ts';
import type { DockerfileError } from './plan.ts';
import type { StageState } from './stage-state.ts';
import { lintBasePlatform } from './validate.ts';

const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What `FROM scratch` starts from. */
const EMPTY: RuntimeConfig = { Env: [DEFAULT_PATH], WorkingDir: '/' };

/** Images that "did you mean" knows besides the stages; the missing slashes are BuildKit's. */
const COMMON_IMAGES: readonly string[] = [
  'alpine',
  'busybox',
  'centos',
  'debian',
  'golang',
  'ubuntu',
  'fedora',
].flatMap((name) => [name, `docker.io/library${name}`, `${name}:latest`, `docker.io/library${name}:latest`]);

/** Loads the base images of the stages; for those that nothing needs only the name is looked at. */
export function resolveBases(context: ConvertContext, reachable: ReadonlySet<StageState>): DockerfileError | undefined {
  for (const state of context.stages.states) {
    if (state.base !== undefined || state.dispatched || state.resolved) continue;
    const needed = context.options.check === true && context.options.target === undefined ? true : reachable.has(state);
    state.resolved = needed;
    if (state.baseName === 'scratch' && state.context === undefined) {
      state.startFrom(EMPTY, context.target.os);
      state.platform = context.target;
      state.resolvedBase = { kind: 'scratch' };
    } else {
      const error = resolveImage(context, state, needed);
      if (error !== undefined) return error;
    }
    if (state.from === undefined) state.dispatched = true;
  }
  return undefined;
}

function resolveImage(context: ConvertContext, state: StageState, needed: boolean): DockerfileError | undefined {
  const written = state.baseName;
  const reference = parseReference(written);
  if (!reference.ok) {
    return errorAt('reference', `failed to parse stage name "${written}": ${reference.error}`, state.lines);
  }
  const platform = state.platform ?? context.target;
  const name = canonicalString(withDefaultTag(reference.value));
  state.baseName = name;
  state.platform = platform;
  state.resolvedBase = { kind: 'image', reference: name };
  if (!needed) return undefined;
  const contextName = state.context ?? namedContext(context, familiarString(reference.value));
  if (contextName !== undefined) {
    state.context = contextName;
    state.resolvedBase = { kind: 'context', name: contextName };
    state.startFrom(EMPTY, platform.os);
    if (state.name === contextName) state.dispatched = true;
    return undefined;
  }
  const image = context.options.resolveImage(name, formatPlatformFully(platform));
  if (!image.ok) {
    const options = [...context.stages.names(), ...COMMON_IMAGES];
    const message = withSuggestion(`${written}: ${image.error.message}`, written, options, true);
    return errorAt(image.error.code, message, state.lines);
  }
  const { config, digest } = image.value;
  const actual = parsePlatform(image.value.platform);
  state.digest = digest;
  state.startFrom(config, actual.ok ? actual.value.os : platform.os);
  if (actual.ok && state.lines !== undefined) {
    lintBasePlatform(written, platform, actual.value, state.lines, context.lint);
  }
  return undefined;
}

/** The build context that stands in for an image or a stage of this name. */
export function namedContext(context: ConvertContext, name: string): string | undefined {
  const { contexts } = context.options;
  if (contexts === undefined || contexts.size === 0) return undefined;
  const plain = name.replace(/:latest$/, '');
  if (plain === 'scratch' || plain === 'context') return undefined;
  return contexts.has(plain) ? plain : undefined;
}

/** Sets what a stage begins with, once its base is complete: variables, and PATH when the image has none. */
export function beginStage(state: StageState): void {
  if (state.base !== undefined) {
    state.inherit(state.base);
    return;
  }
  const env = state.config.initial.Env ?? [];
  const hasPath = env.some((entry) => entry.startsWith('PATH='));
  const list = hasPath || state.platform?.os === 'windows' ? env : [...env, DEFAULT_PATH];
  if (list !== env) state.config = { ...state.config, initial: { ...state.config.initial, Env: list } };
  for (const entry of list) {
    const equals = entry.indexOf('=');
    if (equals < 0) state.environment.set(entry, '', 'env');
    else state.environment.set(entry.slice(0, equals), entry.slice(equals + 1), 'env');
  }
}
