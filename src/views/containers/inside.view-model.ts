import { say, type Words } from '../../i18n/index.ts';
import { formatDuration } from '../design/format.ts';
import { imageStack } from '../layers/layer-stack.view-model.ts';
import type { ContainerView, World } from '../session/simulator.ts';
import { CHANGE_SIGNS } from './container.view-model.ts';
import { lifeState, signalsOfRun } from './focus.ts';

/** A layer of the image as it shows through the glass. */
export interface Pane {
  readonly key: string;
  readonly label: string;
  readonly sizeText: string;
  /** Height in CSS pixels. */
  readonly thickness: number;
  readonly origin: 'base' | 'own';
  /** A file of this layer was copied up into the writable layer, or hidden by it. */
  readonly touched: boolean;
}

/** The image below a container's writable layer, from the top down; empty when the image is gone. */
export function panesOf(world: World, container: ContainerView, words: Words): readonly Pane[] {
  const image = world.images.get(container.image);
  if (image === undefined) return [];
  const chains = [...image.chains].reverse();
  const touched = new Set(
    [...container.files.values()]
      .filter((file) => file.copiedUp || file.change === 'removed')
      .map((file) => chains.find((chain) => holds(world, chain, file.path))),
  );
  return imageStack(world, image, words).sheets.map((sheet) => ({
    key: sheet.key,
    label: sheet.label,
    sizeText: sheet.sizeText,
    thickness: Math.max(5, Math.round(sheet.thickness / 3)),
    origin: sheet.origin,
    touched: sheet.chain !== undefined && touched.has(sheet.chain),
  }));
}

const holds = (world: World, chain: string, path: string): boolean =>
  world.layers.get(chain)?.changes.some((change) => change.path === path && change.change !== 'removed') ?? false;

export interface EnvironmentRow {
  readonly name: string;
  readonly value: string;
  readonly own: boolean;
  /** Where it comes from, in words. */
  readonly origin: string;
}

/** The variables of a container, those given to `docker run` first. */
export function environmentOf(world: World, container: ContainerView, words: Words): readonly EnvironmentRow[] {
  const text = words.inside;
  const ofImage = new Set(world.images.get(container.image)?.config.Env ?? []);
  const rows = container.env.map((entry): EnvironmentRow => {
    const equals = entry.indexOf('=');
    const own = !ofImage.has(entry);
    return {
      name: equals < 0 ? entry : entry.slice(0, equals),
      value: equals < 0 ? '' : entry.slice(equals + 1),
      own,
      origin: own ? text.envOwn : text.envImage,
    };
  });
  return [...rows.filter((row) => row.own), ...rows.filter((row) => !row.own)];
}

export interface HealthPicture {
  /** The states of the health machine and which one is lit. */
  readonly states: readonly { readonly name: string; readonly label: string; readonly lit: boolean }[];
  /** A pip for each failure in a row that makes it unhealthy; the first ones are filled. */
  readonly pips: readonly boolean[];
  readonly streak: string;
  /** The last check; absent before the first. */
  readonly probe?: { readonly good: boolean; readonly text: string; readonly output: string };
}

/** The health check beside the container's life; undefined without one. */
export function healthOf(container: ContainerView, words: Words): HealthPicture | undefined {
  if (container.health === 'none') return undefined;
  const text = words.inside;
  const { healthStreak: streak, healthRetries: retries, lastProbe } = container;
  return {
    states: (['starting', 'healthy', 'unhealthy'] as const).map((name) => ({
      name,
      label: words.container.healthStatus[name],
      lit: container.health === name,
    })),
    pips: Array.from({ length: Math.min(retries, 10) }, (_, index) => index < streak),
    streak: say(text.streak, { streak, retries }),
    ...(lastProbe !== undefined && {
      probe: {
        good: lastProbe.exitCode === 0,
        text: say(lastProbe.exitCode === 0 ? text.probeGood : text.probeBad, { code: lastProbe.exitCode }),
        output: lastProbe.output.trim(),
      },
    }),
  };
}

export interface RestartPicture {
  readonly text: string;
  readonly count: string;
  /** Why it is not started again; absent while the policy may still start it. */
  readonly over?: string;
  /** Set while it waits for its next start. `left`: share of the wait that is left, 1 to 0. */
  readonly waiting?: { readonly text: string; readonly left: number };
}

/** The restart policy at work; undefined when there is none and nothing was restarted. */
export function restartOf(container: ContainerView, now: number, words: Words): RestartPicture | undefined {
  const { restart, restartCount, restartAt, finishedAt } = container;
  if ((restart === 'no' || restart === '') && restartCount === 0) return undefined;
  const text = words.inside;
  const { retries } = container.settings;
  const over = container.state === 'exited' ? whyOver(container, words) : '';
  const rest = restartAt === undefined ? 0 : Math.max(0, restartAt - now);
  const whole = Math.max(1, (restartAt ?? 0) - (finishedAt ?? 0));
  return {
    text: say(text.policy, { policy: retries > 0 ? `${restart}:${retries}` : restart }),
    count:
      restartCount === 0
        ? ''
        : say(retries > 0 ? text.restartedOf : text.restarted, { count: restartCount, most: retries }),
    ...(over !== '' && { over }),
    ...(restartAt !== undefined && {
      waiting: { text: say(text.backOff, { rest: formatDuration(rest) }), left: Math.min(1, rest / whole) },
    }),
  };
}

/** Why the restart policy leaves an ended container alone; empty when it has no policy. */
function whyOver(container: ContainerView, words: Words): string {
  const { restart, restartCount, settings } = container;
  const text = words.inside;
  if (restart === 'no' || restart === '') return '';
  const byHand =
    container.stopped !== undefined ||
    container.transition?.name === 'STOP' ||
    signalsOfRun(container).some((signal) => signal.from === 'engine');
  if (byHand) return text.byHand;
  if (restart !== 'on-failure') return '';
  if (container.exitCode === 0) return text.success;
  if (settings.retries === 0 || restartCount < settings.retries) return '';
  return say(text.gaveUp, { state: words.container.state.exited });
}

/** Short facts: user, folder, host name, what is special about it. */
export function factsOf(container: ContainerView, words: Words): readonly (readonly [name: string, value: string])[] {
  const text = words.inside;
  return [
    [text.user, container.user === '' ? 'root' : container.user],
    [text.folder, container.workingDir === '' ? '/' : container.workingDir],
    [text.hostname, container.hostname],
    [text.stopSignal, container.stopSignal],
    ...(container.autoRemove ? [[text.special, text.autoRemove] as const] : []),
    ...(container.readOnly ? [[text.special, text.readOnly] as const] : []),
  ];
}

/** A container among others. */
export interface Tile {
  readonly id: string;
  readonly name: string;
  readonly state: ReturnType<typeof lifeState>;
  readonly stateText: string;
  readonly image: string;
  /** Ports, health or exit code: what one looks for first. */
  readonly notes: readonly string[];
  readonly bad: boolean;
  /** What lies in its writable layer, `+ /x`, or how many files when that is long; empty: nothing. */
  readonly wrote: string;
}

/** The most files whose paths fit on a tile. */
const PATHS_ON_TILE = 2;

function wroteText(container: ContainerView, words: Words): string {
  const files = [...container.files.values()];
  return files.length > PATHS_ON_TILE
    ? say(words.inside.wrote, { count: files.length })
    : files.map((file) => `${CHANGE_SIGNS[file.change]} ${file.path}`).join('  ');
}

export function tileOf(container: ContainerView, words: Words): Tile {
  const ports = [...new Set(container.boundPorts.map((port) => `:${port.hostPort}`))];
  const failed = container.state === 'created' && container.exitCode !== undefined;
  const ended = container.state === 'exited' || container.state === 'dead' || failed;
  const health = container.health === 'none' ? [] : [words.container.healthStatus[container.health]];
  const code = container.exitCode ?? 0;
  return {
    id: container.id,
    name: container.name,
    state: lifeState(container),
    stateText: words.container.state[lifeState(container)],
    image: container.imageName,
    notes: ended ? [say(words.container.exitCode, { code })] : [...ports, ...health],
    bad: (ended && code !== 0) || container.health === 'unhealthy',
    wrote: wroteText(container, words),
  };
}
