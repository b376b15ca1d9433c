import { say, type Words } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import { signalName } from '../containers/container.view-model.ts';
import { formatBytes, formatDuration, shortId } from '../design/format.ts';
import { requestRow } from '../network/requests.ts';
import type { ContainerView, ImageView, World } from '../session/simulator.ts';

/** A difference between two Worlds, in words, with the kind of thing it is about. */
export interface Change {
  readonly kind: 'image' | 'container' | 'volume' | 'network' | 'host' | 'error';
  readonly text: string;
}

/** What is different in `now`, the most telling first. Both Worlds may be any two of one timeline. */
export function whatChanged(before: World, now: World, words: Words): readonly Change[] {
  if (before === now) return [];
  return [
    ...buildChanges(before, now, words),
    ...imageChanges(before, now, words),
    ...containerChanges(before, now, words),
    ...volumeChanges(before, now, words),
    ...networkChanges(before, now, words),
    ...restChanges(before, now, words),
  ];
}

function buildChanges(before: World, now: World, words: Words): readonly Change[] {
  const text = words.moment.change;
  const build = now.builds.at(-1);
  const old = before.builds.at(now.builds.length - 1);
  if (build === undefined || build === old) return [];
  const steps = build.stages.flatMap((stage) => stage.steps);
  const count = (status: string): number => steps.filter((step) => step.status === status).length;
  if (build.status === 'failed' && old?.status !== 'failed') return [{ kind: 'error', text: text.failed }];
  if (build.status !== 'running' && old?.status !== build.status)
    return [{ kind: 'image', text: say(text.built, { built: count('built'), cached: count('cached') }) }];
  if (old === undefined) return [{ kind: 'image', text: say(text.build, { file: build.dockerfile }) }];
  const done = count('built') + count('cached');
  const stepsBefore = old.stages.flatMap((stage) => stage.steps);
  const doneBefore = stepsBefore.filter((step) => step.status === 'built' || step.status === 'cached').length;
  if (done === doneBefore) return [];
  return [{ kind: 'image', text: say(text.steps, { done, total: steps.length }) }];
}

const imageName = (image: ImageView): string => image.names.at(-1) ?? shortId(image.id);

function imageChanges(before: World, now: World, words: Words): readonly Change[] {
  if (before.images === now.images) return [];
  const text = words.moment.change;
  const out: Change[] = [];
  const add = (template: string, values: Record<string, string>): void => {
    out.push({ kind: 'image', text: say(template, values) });
  };
  for (const image of now.images.values())
    if (!before.images.has(image.id)) add(text.image, { name: imageName(image), size: formatBytes(image.size) });
  for (const image of before.images.values())
    if (!now.images.has(image.id)) add(text.imageGone, { name: imageName(image) });
  const owners = (world: World): Map<string, string> =>
    new Map([...world.images.values()].flatMap((image) => image.names.map((name) => [name, image.id] as const)));
  const after = owners(now);
  for (const [name, id] of owners(before)) {
    const owner = after.get(name);
    if (owner === undefined && now.images.has(id)) add(text.untagged, { name });
    else if (owner !== undefined && owner !== id) add(text.tagged, { name });
  }
  return out;
}

function containerChanges(before: World, now: World, words: Words): readonly Change[] {
  if (before.containers === now.containers) return [];
  const text = words.moment.change;
  const out: Change[] = [];
  for (const container of now.containers.values()) {
    const old = before.containers.get(container.id);
    if (old === container) continue;
    if (old !== undefined) out.push(...lifeChanges(old, container, words));
    else {
      const values = { name: container.name, image: container.imageName };
      out.push({
        kind: 'container',
        text: say(text.container, { ...values, state: words.container.state[container.state] }),
      });
    }
  }
  for (const old of before.containers.values())
    if (!now.containers.has(old.id)) out.push({ kind: 'container', text: say(text.containerGone, { name: old.name }) });
  return out;
}

function lifeChanges(old: ContainerView, now: ContainerView, words: Words): readonly Change[] {
  const text = words.moment.change;
  const { name } = now;
  const out: string[] = [];
  if (old.state !== now.state && now.state === 'exited') out.push(say(text.ended, { name, code: now.exitCode ?? '?' }));
  else if (old.state !== now.state) {
    const state = words.container.state;
    out.push(say(text.state, { name, from: state[old.state], to: state[now.state] }));
  }
  if (now.stopping !== undefined && old.stopping === undefined)
    out.push(say(text.stopping, { name, signal: signalName(now.stopping.signal) }));
  if (old.health !== now.health) {
    const status = words.container.healthStatus;
    out.push(say(text.health, { name, from: status[old.health], to: status[now.health] }));
  }
  if (old.processes.size !== now.processes.size && now.state === old.state)
    out.push(say(text.processes, { name, count: now.processes.size, before: old.processes.size }));
  if (old.files.size !== now.files.size)
    out.push(say(text.files, { name, count: now.files.size, before: old.files.size }));
  if (printed(old) !== printed(now)) out.push(say(text.output, { name }));
  return out.map((one) => ({ kind: 'container', text: one }));
}

/** How much a container has printed; the text itself need not be compared. */
const printed = (container: ContainerView): number => container.output.reduce((sum, part) => sum + part.text.length, 0);

function volumeChanges(before: World, now: World, words: Words): readonly Change[] {
  if (before.volumes === now.volumes) return [];
  const text = words.moment.change;
  const out: string[] = [];
  const short = (name: string): string => (/^[0-9a-f]{64}$/.test(name) ? shortId(name) : name);
  for (const volume of now.volumes.values()) {
    const old = before.volumes.get(volume.name);
    const name = short(volume.name);
    if (old === undefined) out.push(say(text.volume, { name }));
    const size = old?.files.size ?? 0;
    if (size !== volume.files.size) out.push(say(text.volumeFiles, { name, count: volume.files.size, before: size }));
  }
  for (const old of before.volumes.values())
    if (!now.volumes.has(old.name)) out.push(say(text.volumeGone, { name: short(old.name) }));
  return out.map((one) => ({ kind: 'volume', text: one }));
}

function networkChanges(before: World, now: World, words: Words): readonly Change[] {
  const text = words.moment.change;
  const out: string[] = [];
  for (const network of now.networks.values())
    if (!before.networks.has(network.id)) out.push(say(text.network, { name: network.name }));
  for (const network of before.networks.values())
    if (!now.networks.has(network.id)) out.push(say(text.networkGone, { name: network.name }));
  for (const container of now.containers.values()) {
    const old = before.containers.get(container.id);
    if (old === container || old === undefined) continue;
    const { name } = container;
    for (const [id, joined] of container.networks)
      if (!old.networks.has(id))
        out.push(say(text.joined, { name, network: now.networks.get(id)?.name ?? '', address: joined.address }));
    for (const id of old.networks.keys())
      if (!container.networks.has(id)) out.push(say(text.left, { name, network: before.networks.get(id)?.name ?? '' }));
  }
  out.push(...portChanges(before, now, words));
  if (now.requests !== before.requests) {
    const last = now.requests.at(-1);
    if (last !== undefined && last !== before.requests.at(-1)) {
      const { from, to, outcomeText, reason } = requestRow(last, now, words);
      out.push(say(text.request, { from, to, outcome: outcomeText, reason }).trimEnd());
    }
  }
  return out.map((one) => ({ kind: 'network', text: one }));
}

function portChanges(before: World, now: World, words: Words): readonly string[] {
  const text = words.moment.change;
  const ports = (world: World): Map<number, string> =>
    new Map([...world.containers.values()].flatMap((one) => one.boundPorts.map((port) => [port.hostPort, one.name])));
  if (before.containers === now.containers) return [];
  const [old, current] = [ports(before), ports(now)];
  return [
    ...[...current].filter(([host]) => !old.has(host)).map(([host, name]) => say(text.port, { host, name })),
    ...[...old].filter(([host]) => !current.has(host)).map(([host]) => say(text.portGone, { host })),
  ];
}

function restChanges(before: World, now: World, words: Words): readonly Change[] {
  const text = words.moment.change;
  const out: Change[] = [];
  if (before.hostFiles !== now.hostFiles) {
    const paths = [...now.hostFiles.values()].filter((file) => before.hostFiles.get(file.path) !== file);
    const shown = paths.slice(0, 4).map((file) => file.path.replace(/^\/home\/[^/]+\/[^/]+\//, ''));
    if (shown.length > 0)
      out.push({
        kind: 'host',
        text: say(text.host, { paths: shown.map(code).join(', ') + (paths.length > 4 ? ' …' : '') }),
      });
  }
  for (const [name, digest] of now.registryTags)
    if (before.registryTags.get(name) !== digest) out.push({ kind: 'image', text: say(text.registry, { name }) });
  const command = now.commands.at(-1);
  const same = before.commands.at(now.commands.length - 1);
  if (command?.exitCode !== undefined && command.exitCode !== 0 && same?.exitCode === undefined)
    out.push({ kind: 'error', text: say(text.exit, { code: command.exitCode }) });
  const passed = now.now - before.now;
  if (before.now > 0 && passed >= 1000)
    out.push({ kind: 'host', text: say(text.time, { time: formatDuration(passed) }) });
  return out;
}
