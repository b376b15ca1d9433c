import { joinArgv } from '../design/format.ts';
import type { RuntimeConfig, StepView } from '../session/simulator.ts';

/** A line of an image's card: what an instruction wrote there. */
export interface CardLine {
  /** The instruction that writes this field, as in a Dockerfile. */
  readonly field: string;
  readonly value: string;
  /** It stands on the base image's card already. */
  readonly inherited: boolean;
  /** The step whose instruction wrote it. */
  readonly step?: string;
}

/**
 * The settings of an image, in the order in which people look for them. `base` marks what was there before; `steps` are
 * those that made it, to tell who wrote which line.
 */
export function cardLines(
  config: RuntimeConfig,
  base: RuntimeConfig | undefined,
  steps: readonly StepView[] = [],
): readonly CardLine[] {
  const before = new Set(base === undefined ? [] : settingsOf(base).map(keyOf));
  const writers = writersOf(steps, before);
  return settingsOf(config).map((line) => {
    const step = writers.get(keyOf(line));
    return { ...line, inherited: before.has(keyOf(line)), ...(step !== undefined && { step }) };
  });
}

/** Which step wrote a line first, by the line. */
function writersOf(steps: readonly StepView[], before: ReadonlySet<string>): ReadonlyMap<string, string> {
  const writers = new Map<string, string>();
  let known: ReadonlySet<string> = before;
  for (const step of steps) {
    const keys = settingsOf(step.config).map(keyOf);
    if (step.kind !== 'from') for (const key of keys) if (!known.has(key)) writers.set(key, step.id);
    known = new Set(keys);
  }
  return writers;
}

/** What a line of the card says, without who wrote it. */
export type Setting = Pick<CardLine, 'field' | 'value'>;

/** Equal lines have equal keys. */
export const keyOf = (line: Setting): string => `${line.field}\n${line.value}`;

/** All settings of a config. */
export function settingsOf(config: RuntimeConfig): readonly Setting[] {
  return [
    ...one('ENTRYPOINT', config.Entrypoint, joinArgv),
    ...one('CMD', config.Cmd, joinArgv),
    ...one('WORKDIR', config.WorkingDir, String),
    ...one('USER', config.User, String),
    ...(config.Env ?? []).map((value) => ({ field: 'ENV', value })),
    ...keys(config.ExposedPorts).map((value) => ({ field: 'EXPOSE', value })),
    ...keys(config.Volumes).map((value) => ({ field: 'VOLUME', value })),
    ...one('STOPSIGNAL', config.StopSignal, String),
    ...one('HEALTHCHECK', config.Healthcheck?.Test, (test) => joinArgv(test.filter((word) => word !== 'CMD-SHELL'))),
    ...one('SHELL', config.Shell, joinArgv),
    ...Object.entries(config.Labels ?? {}).map(([key, value]) => ({ field: 'LABEL', value: `${key}=${value}` })),
    ...(config.OnBuild ?? []).map((value) => ({ field: 'ONBUILD', value })),
  ];
}

function one<T extends string | readonly string[]>(
  field: string,
  value: T | null | undefined,
  show: (value: T) => string,
): readonly Setting[] {
  return value === undefined || value === null || value.length === 0 ? [] : [{ field, value: show(value) }];
}

const keys = (record: Readonly<Record<string, unknown>> | undefined): readonly string[] =>
  Object.keys(record ?? {}).sort();
