import { joinArgv } from '../design/format.ts';
import type { RuntimeConfig } from '../session/simulator.ts';

/** A line of an image's card: what an instruction wrote there. */
export interface CardLine {
  /** The instruction that writes this field, as in a Dockerfile. */
  readonly field: string;
  readonly value: string;
  /** It stands on the base image's card already. */
  readonly inherited: boolean;
}

/** The settings of an image, in the order in which people look for them. `base` marks what was there before. */
export function cardLines(config: RuntimeConfig, base: RuntimeConfig | undefined): readonly CardLine[] {
  const before = new Set(base === undefined ? [] : allLines(base).map(keyOf));
  return allLines(config).map((line) => ({ ...line, inherited: before.has(keyOf(line)) }));
}

type Line = Omit<CardLine, 'inherited'>;

const keyOf = (line: Line): string => `${line.field}\n${line.value}`;

function allLines(config: RuntimeConfig): readonly Line[] {
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
): readonly Line[] {
  return value === undefined || value === null || value.length === 0 ? [] : [{ field, value: show(value) }];
}

const keys = (record: Readonly<Record<string, unknown>> | undefined): readonly string[] =>
  Object.keys(record ?? {}).sort();
