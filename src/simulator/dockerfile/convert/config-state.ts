import { compareBytewise } from '../../base/go-json.ts';
import type { HealthConfig, RuntimeConfig } from '../../oci/image-config.ts';

/** A list that grows at its end and shares everything before it. */
export interface Chain<T> {
  readonly previous: Chain<T> | undefined;
  readonly item: T;
}

export type PairChain = Chain<readonly [string, string]>;

/** The entries of a chain, oldest first. */
export function chainItems<T>(chain: Chain<T> | undefined): T[] {
  const items: T[] = [];
  for (let link = chain; link !== undefined; link = link.previous) items.push(link.item);
  return items.reverse();
}

/**
 * An image's configuration as it grows through a stage: immutable, with structural sharing, so that every step may keep
 * its own. {@link runtimeConfig} writes it out.
 */
export interface ConfigState {
  /** What the stage started from. */
  readonly initial: RuntimeConfig;
  readonly user: string;
  readonly workdir: string;
  readonly entrypoint: readonly string[] | undefined;
  readonly cmd: readonly string[] | undefined;
  readonly shell: readonly string[];
  readonly stopSignal: string;
  readonly argsEscaped: boolean;
  readonly health: HealthConfig | undefined;
  readonly onBuild: Chain<string> | undefined;
  readonly env: PairChain | undefined;
  readonly labels: PairChain | undefined;
  readonly ports: Chain<string> | undefined;
  readonly volumes: Chain<string> | undefined;
}

/** The state in which a stage begins; triggers are not inherited, they are run. */
export function initialConfig(initial: RuntimeConfig): ConfigState {
  return {
    initial,
    user: initial.User ?? '',
    workdir: initial.WorkingDir ?? '',
    entrypoint: initial.Entrypoint ?? undefined,
    cmd: initial.Cmd ?? undefined,
    shell: initial.Shell ?? [],
    stopSignal: initial.StopSignal ?? '',
    argsEscaped: initial.ArgsEscaped ?? false,
    health: initial.Healthcheck,
    onBuild: undefined,
    env: undefined,
    labels: undefined,
    ports: undefined,
    volumes: undefined,
  };
}

const written = new WeakMap<ConfigState, RuntimeConfig>();

/** The configuration in Docker's form, without empty fields, maps in Go's order of keys. */
export function runtimeConfig(state: ConfigState): RuntimeConfig {
  const known = written.get(state);
  if (known !== undefined) return known;
  const config = writeConfig(state);
  written.set(state, config);
  return config;
}

function writeConfig(state: ConfigState): RuntimeConfig {
  const { initial } = state;
  const ports = writeSet(initial.ExposedPorts, state.ports);
  const env = writeEnv(initial.Env ?? [], state.env);
  const volumes = writeSet(initial.Volumes, state.volumes);
  const labels = writeLabels(initial.Labels, state.labels);
  return {
    ...(state.user !== '' && { User: state.user }),
    ...(ports !== undefined && { ExposedPorts: ports }),
    ...(env.length > 0 && { Env: env }),
    ...(hasItems(state.entrypoint) && { Entrypoint: state.entrypoint }),
    ...(hasItems(state.cmd) && { Cmd: state.cmd }),
    ...(volumes !== undefined && { Volumes: volumes }),
    ...(state.workdir !== '' && { WorkingDir: state.workdir }),
    ...(labels !== undefined && { Labels: labels }),
    ...(state.stopSignal !== '' && { StopSignal: state.stopSignal }),
    ...(state.argsEscaped && { ArgsEscaped: true }),
    ...(state.health !== undefined && { Healthcheck: writeHealth(state.health) }),
    ...(state.onBuild !== undefined && { OnBuild: chainItems(state.onBuild) }),
    ...(hasItems(state.shell) && { Shell: state.shell }),
  };
}

const hasItems = (list: readonly string[] | undefined): list is readonly string[] =>
  list !== undefined && list.length > 0;

/** A variable that is there already keeps its place. */
function writeEnv(initial: readonly string[], added: PairChain | undefined): readonly string[] {
  if (added === undefined) return initial;
  const list = [...initial];
  const places = new Map<string, number>();
  for (const [place, entry] of list.entries()) {
    const key = entry.split('=', 1)[0] ?? '';
    if (!places.has(key)) places.set(key, place);
  }
  for (const [key, value] of chainItems(added)) {
    const place = places.get(key);
    if (place === undefined) places.set(key, list.push(`${key}=${value}`) - 1);
    else list[place] = `${key}=${value}`;
  }
  return list;
}

function writeSet(
  initial: Readonly<Record<string, Record<string, never>>> | undefined,
  added: Chain<string> | undefined,
): Readonly<Record<string, Record<string, never>>> | undefined {
  if (added === undefined) return initial === undefined || Object.keys(initial).length === 0 ? undefined : initial;
  const keys = new Set([...Object.keys(initial ?? {}), ...chainItems(added)]);
  return Object.fromEntries([...keys].sort(compareBytewise).map((key) => [key, {}]));
}

function writeLabels(
  initial: Readonly<Record<string, string>> | undefined,
  added: PairChain | undefined,
): Readonly<Record<string, string>> | undefined {
  if (added === undefined) return initial === undefined || Object.keys(initial).length === 0 ? undefined : initial;
  const labels = new Map<string, string>(Object.entries(initial ?? {}));
  for (const [key, value] of chainItems(added)) labels.set(key, value);
  return Object.fromEntries([...labels].sort(([a], [b]) => compareBytewise(a, b)));
}

function writeHealth(health: HealthConfig): HealthConfig {
  const { Test, Interval, Timeout, StartPeriod, StartInterval, Retries } = health;
  return {
    ...(hasItems(Test) && { Test }),
    ...(Interval && { Interval }),
    ...(Timeout && { Timeout }),
    ...(StartPeriod && { StartPeriod }),
    ...(StartInterval && { StartInterval }),
    ...(Retries && { Retries }),
  };
}
