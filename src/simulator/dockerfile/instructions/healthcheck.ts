import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import type { HealthConfig } from '../../oci/image-config.ts';
import { parseSigned, quote } from '../go-text.ts';
import type { DockerfileNode } from '../parser/node.ts';
import { parseDuration } from './duration.ts';
import { type FlagSpec, type FlagValues, parseFlags } from './flags.ts';
import type { CommonFields, HealthcheckInstruction } from './types.ts';

const FLAGS: FlagSpec = {
  interval: 'string',
  timeout: 'string',
  'start-period': 'string',
  'start-interval': 'string',
  retries: 'string',
};

const MILLISECOND = 1_000_000;

export function parseHealthcheck(node: DockerfileNode, common: CommonFields): Result<HealthcheckInstruction, string> {
  const [first, ...args] = node.args;
  if (first === undefined) return err('HEALTHCHECK requires at least one argument');
  const type = first.toUpperCase();
  if (type === 'NONE') {
    if (args.length > 0) return err('HEALTHCHECK NONE takes no arguments');
    return ok({ ...common, kind: 'HEALTHCHECK', health: none(type) });
  }
  const flags = parseFlags(node.flags, FLAGS);
  if (!flags.ok) return flags;
  if (type !== 'CMD') return err(`Unknown type ${quote(type)} in HEALTHCHECK (try CMD)`);
  const command = node.json || args.length === 0 ? args : [args.join(' ')];
  if (command.length === 0) return err('Missing command after HEALTHCHECK CMD');
  const health = timing([node.json ? type : 'CMD-SHELL', ...command], flags.value);
  return health.ok ? ok({ ...common, kind: 'HEALTHCHECK', health: health.value }) : health;
}

const none = (type: string): Required<HealthConfig> => ({
  Test: [type],
  Interval: 0,
  Timeout: 0,
  StartPeriod: 0,
  StartInterval: 0,
  Retries: 0,
});

function timing(test: readonly string[], flags: FlagValues): Result<Required<HealthConfig>, string> {
  const durations: number[] = [];
  for (const name of ['interval', 'timeout', 'start-period', 'start-interval']) {
    const duration = interval(name, flags.string(name) ?? '');
    if (!duration.ok) return duration;
    durations.push(duration.value);
  }
  const retries = retryCount(flags.string('retries') ?? '');
  if (!retries.ok) return retries;
  const [Interval = 0, Timeout = 0, StartPeriod = 0, StartInterval = 0] = durations;
  return ok({ Test: test, Interval, Timeout, StartPeriod, StartInterval, Retries: retries.value });
}

function interval(name: string, text: string): Result<number, string> {
  if (text === '') return ok(0);
  const duration = parseDuration(text);
  if (!duration.ok) return duration;
  if (duration.value !== 0 && duration.value < MILLISECOND) {
    return err(`Interval ${quote(name)} cannot be less than 1ms`);
  }
  return duration;
}

function retryCount(text: string): Result<number, string> {
  if (text === '') return ok(0);
  const retries = parseSigned(text, 32);
  if (typeof retries === 'string') return err(`strconv.ParseInt: parsing ${quote(text)}: ${retries}`);
  return retries < 0 ? err(`--retries cannot be negative (${retries})`) : ok(retries);
}
