import type { ContainerStatus, ContainerSummary } from '../../api/container.ts';
import type { Filters } from '../../api/engine-api.ts';
import { humanDuration } from '../../base/go-text.ts';
import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError } from '../errors.ts';
import { exactMatch, labelsMatch, looseMatch, validateFilters } from '../filters.ts';
import { parsePort, portMapOf } from '../network/endpoints.ts';
import type { Container } from './container.ts';
import { flattenState, mountViews, networksOf } from './inspect.ts';
import { findContainer } from './names.ts';
import { containerSizes } from './sizes.ts';

const ACCEPTED = [
  'ancestor',
  'before',
  'exited',
  'expose',
  'health',
  'id',
  'is-task',
  'isolation',
  'label',
  'name',
  'network',
  'publish',
  'since',
  'status',
  'volume',
];

const STATES: readonly ContainerStatus[] = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];
const HEALTHS = ['none', 'starting', 'healthy', 'unhealthy'];

/** `docker ps`. Newest first. */
export function listContainers(
  daemon: Daemon,
  options: { readonly all: boolean; readonly limit: number; readonly size: boolean; readonly filters: Filters },
): ApiResult<ContainerSummary[]> {
  const { filters } = options;
  const checked = checkFilters(filters);
  if (!checked.ok) return checked;
  const bounds = boundsOf(daemon, filters);
  if (!bounds.ok) return bounds;
  const images = ancestors(daemon, filters.get('ancestor'));
  const all = options.all || options.limit > 0 || STATE_FILTERS.some((key) => (filters.get(key)?.length ?? 0) > 0);
  const newestFirst = [...daemon.containers.values()].reverse();
  const found: ContainerSummary[] = [];
  let before = bounds.value.before;
  for (const container of newestFirst) {
    if (container === bounds.value.since) break;
    if (before !== undefined) {
      if (container === before) before = undefined;
      continue;
    }
    if (!all && !container.isRunning) continue;
    if (!matches(daemon, container, filters) || (images !== undefined && !images.has(container.image))) continue;
    found.push(summary(daemon, container, options.size));
    if (options.limit > 0 && found.length === options.limit) break;
  }
  return ok(found);
}

/** Filters that also show containers which do not run. */
const STATE_FILTERS = ['status', 'exited'];

function checkFilters(filters: Filters): ApiResult<void> {
  const valid = validateFilters(filters, ACCEPTED);
  if (!valid.ok) return valid;
  for (const value of filters.get('exited') ?? []) {
    if (!/^[-+]?\d+$/.test(value))
      return apiError(
        'invalid',
        `invalid filter 'exited=${value}': strconv.Atoi: parsing "${value}": invalid syntax`,
        'filter.invalid',
      );
  }
  for (const value of filters.get('status') ?? []) {
    if (!STATES.includes(value as ContainerStatus))
      return apiError(
        'invalid',
        `invalid filter 'status=${value}': invalid value for state (${value}): must be one of ${STATES.join(', ')}`,
        'filter.invalid',
      );
  }
  for (const key of ['publish', 'expose'] as const) {
    for (const value of filters.get(key) ?? []) {
      const bad = (value.split('/')[0] ?? '').split('-').find((part) => !/^\d+$/.test(part));
      if (bad === undefined) continue;
      const message = `error while looking up for ${key} ${value}: strconv.ParseUint: parsing ${JSON.stringify(bad)}: invalid syntax`;
      return apiError('server', message, 'filter.invalid');
    }
  }
  for (const value of filters.get('health') ?? []) {
    if (!HEALTHS.includes(value))
      return apiError(
        'invalid',
        `invalid filter 'health=${value}': invalid value for health (${value}): must be one of ${HEALTHS.join(', ')}`,
        'filter.invalid',
      );
  }
  return ok(undefined);
}

function boundsOf(
  daemon: Daemon,
  filters: Filters,
): ApiResult<{ readonly before: Container | undefined; readonly since: Container | undefined }> {
  const found: { before: Container | undefined; since: Container | undefined } = {
    before: undefined,
    since: undefined,
  };
  for (const key of ['before', 'since'] as const) {
    for (const term of filters.get(key) ?? []) {
      const container = findContainer(daemon, term);
      if (!container.ok) return container;
      found[key] = container.value;
    }
  }
  return ok(found);
}

/** The images that descend from one of the wanted ones, by their layers; undefined without the filter. */
function ancestors(daemon: Daemon, wanted: readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (wanted === undefined || wanted.length === 0) return undefined;
  const found = new Set<string>();
  for (const term of wanted) {
    const image = daemon.images.find(term);
    if (!image.ok) continue;
    found.add(image.value.id);
    for (const id of daemon.images.descendants(image.value.id)) found.add(id);
  }
  return found;
}

function matches(daemon: Daemon, container: Container, filters: Filters): boolean {
  const state = flattenState(container);
  return (
    (looseMatch(filters, 'name', container.name) || looseMatch(filters, 'name', `/${container.name}`)) &&
    looseMatch(filters, 'id', container.id) &&
    exactMatch(filters, 'status', state.Status) &&
    exactMatch(filters, 'health', container.healthState) &&
    labelsMatch(filters.get('label'), container.config.Labels) &&
    exitedMatches(container, filters.get('exited')) &&
    volumeMatches(container, filters.get('volume')) &&
    networkMatches(daemon, container, filters.get('network')) &&
    portMatches(Object.keys(container.config.ExposedPorts ?? {}), filters.get('expose')) &&
    portMatches(
      container.published.map((one) => `${one.hostPort}/${one.protocol}`),
      filters.get('publish'),
    ) &&
    (filters.get('is-task') ?? []).every((value) => value === 'false' || value === '0')
  );
}

const none = (wanted: readonly string[] | undefined): wanted is undefined =>
  wanted === undefined || wanted.length === 0;

const exitedMatches = (container: Container, wanted: readonly string[] | undefined): boolean =>
  none(wanted) ||
  (container.hasBeenStarted && !container.isRunning && wanted.some((code) => Number(code) === container.life.exitCode));

function volumeMatches(container: Container, wanted: readonly string[] | undefined): boolean {
  if (none(wanted)) return true;
  return [...container.mountPoints.values()].some((point) =>
    wanted.some((one) => one === point.name || one === point.destination || one === point.source),
  );
}

function networkMatches(daemon: Daemon, container: Container, wanted: readonly string[] | undefined): boolean {
  if (none(wanted)) return true;
  return [...container.endpoints].some(([name, endpoint]) => {
    const id = endpoint.networkId || [...daemon.networks.values()].find((one) => one.name === name)?.id || '';
    return wanted.some((one) => one === name || (one !== '' && id.startsWith(one)));
  });
}

function portMatches(ports: readonly string[], wanted: readonly string[] | undefined): boolean {
  if (none(wanted)) return true;
  return wanted.some((text) => {
    const [range = '', protocol = 'tcp'] = text.split('/');
    const [first = 0, last = first] = range.split('-').map(Number);
    return ports.some((port) => {
      const one = parsePort(port);
      return one.protocol === protocol && one.port >= first && one.port <= last;
    });
  });
}

/** The text of the STATUS column. */
export function statusText(container: Container, now: number): string {
  const state = flattenState(container);
  const since = (at: number | undefined): string => humanDuration(now - (at ?? now));
  switch (state.Status) {
    case 'running':
      return state.Health === undefined
        ? `Up ${since(container.startedAt)}`
        : `Up ${since(container.startedAt)} (${state.Health.Status === 'starting' ? 'health: starting' : state.Health.Status})`;
    case 'paused':
      return `Up ${since(container.startedAt)} (Paused)`;
    case 'restarting':
      return `Restarting (${state.ExitCode}) ${since(container.finishedAt)} ago`;
    case 'removing':
      return 'Removal In Progress';
    case 'dead':
      return 'Dead';
    case 'created':
      return 'Created';
    case 'exited':
      return `Exited (${state.ExitCode}) ${since(container.finishedAt)} ago`;
  }
}

/** The program and its arguments as `ps` shows them, with those in quotes that have blanks. */
function commandText(container: Container): string {
  return [container.path, ...container.args.map((arg) => (arg.includes(' ') ? `'${arg}'` : arg))].join(' ');
}

function portsOf(container: Container): ContainerSummary['Ports'] {
  const ports: ContainerSummary['Ports'] = [];
  for (const [key, bindings] of Object.entries(portMapOf(container))) {
    const { port, protocol } = parsePort(key);
    if (bindings === null) ports.push({ PrivatePort: port, Type: protocol });
    for (const binding of bindings ?? []) {
      ports.push({ IP: binding.HostIp, PrivatePort: port, PublicPort: Number(binding.HostPort), Type: protocol });
    }
  }
  return ports;
}

/** The image's name as given, or its id when that name now means another image. */
function imageName(daemon: Daemon, container: Container): string {
  const name = container.config.Image;
  const image = daemon.images.find(name);
  return image.ok && image.value.id === container.image ? name : container.image;
}

function summary(daemon: Daemon, container: Container, withSize: boolean): ContainerSummary {
  const sizes = withSize ? containerSizes(daemon, container) : undefined;
  return {
    Id: container.id,
    Names: [`/${container.name}`],
    Image: imageName(daemon, container),
    ImageID: container.image,
    Command: commandText(container),
    Created: Math.floor(container.created / 1000),
    Ports: portsOf(container),
    ...(sizes !== undefined && { SizeRw: sizes.rw, SizeRootFs: sizes.rootFs }),
    Labels: { ...container.config.Labels },
    State: flattenState(container).Status,
    Status: statusText(container, daemon.clock.now()),
    HostConfig: { NetworkMode: container.hostConfig.NetworkMode ?? 'bridge' },
    NetworkSettings: { Networks: networksOf(container) },
    Mounts: mountViews(container),
  };
}
