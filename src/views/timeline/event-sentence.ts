import { say, type Words } from '../../i18n/index.ts';
import { signalName } from '../containers/container.view-model.ts';
import { formatBytes, joinArgv, shortId } from '../design/format.ts';
import { requestRow } from '../network/requests.ts';
import type { DomainEvent, World } from '../session/simulator.ts';

/** What happened, in one sentence. `world` is the World after the event; names of what has gone come from `before`. */
export function eventSentence(event: DomainEvent, world: World, before: World, words: Words): string {
  const text = words.event;
  const name = (id: string): string => world.containers.get(id)?.name ?? before.containers.get(id)?.name ?? shortId(id);
  switch (event.type) {
    case 'build.started':
      return say(text[event.type], { file: event.dockerfile });
    case 'build.step.started':
      return say(text[event.type], { step: stepSource(world, event.build, event.step) });
    case 'build.step.output':
      return say(text[event.type], { text: short(event.text) });
    case 'build.step.finished':
      return say(text[`build.step.${event.outcome}`], { step: stepSource(world, event.build, event.step) });
    case 'build.warning':
      return say(text[event.type], { rule: event.warning.rule, detail: event.warning.detail });
    case 'build.finished':
      return event.error === undefined ? text[event.type] : say(text['build.failed'], { error: short(event.error) });
    case 'layer.created':
      return say(text[event.type], { size: formatBytes(event.size), count: event.changes.length + event.more });
    case 'image.created':
      return say(text[`image.created.${event.from}`], { id: shortId(event.image) });
    case 'image.tagged':
    case 'image.untagged':
      return say(text[event.type], { name: event.name, id: shortId(event.image) });
    case 'image.removed':
      return say(text[event.type], { id: shortId(event.image) });
    case 'container.created':
      return say(text[event.type], { name: event.name, image: event.imageName });
    case 'container.state':
      if (event.to === 'exited' && event.exitCode !== undefined)
        return say(text['container.exited'], { name: name(event.container), code: event.exitCode });
      if (event.to === event.from) return say(text['container.wanted'], { name: name(event.container) });
      return say(text[event.type], {
        name: name(event.container),
        from: words.container.state[event.from],
        to: words.container.state[event.to],
      });
    case 'container.stopping':
      return say(text[event.type], { name: name(event.container), signal: signalName(event.signal) });
    case 'container.renamed':
      return say(text[event.type], { name: event.name });
    case 'container.updated':
      return say(text[event.type], { restart: event.restart });
    case 'container.removed':
      return say(text[event.type], { name: name(event.container) });
    case 'container.health':
      return say(text[event.type], { name: name(event.container), status: words.container.healthStatus[event.status] });
    case 'container.output':
      return say(text[event.type], { name: name(event.container), text: short(event.text) });
    case 'container.exec':
      if (event.exitCode !== undefined)
        return say(text['container.execEnded'], { name: name(event.container), code: event.exitCode });
      return say(text[event.type], { name: name(event.container), command: joinArgv(event.argv) });
    case 'process.started':
    case 'process.replaced':
      return say(text[event.type], { pid: event.pid, command: joinArgv(event.argv) });
    case 'process.listening':
      return say(text[event.type], { pid: event.pid, address: event.address, port: event.port });
    case 'process.exited':
      return say(text[event.type], { pid: event.pid });
    case 'process.signal':
      return say(text[`process.signal.${event.effect}`], { pid: event.pid, signal: signalName(event.signal) });
    case 'file.changed': {
      const kind = event.change === 'modified' && event.copiedUp === true ? 'copiedUp' : event.change;
      return say(text[`file.${kind}`], { holder: holderName(event.holder, name, words), path: event.path });
    }
    case 'mount.attached':
      return mountSentence(event, words);
    case 'file.refused':
      return say(text[event.type], { name: name(event.container), path: event.path });
    case 'mount.detached':
      return say(text[event.type], { target: event.target });
    case 'volume.created':
    case 'volume.removed':
      return say(text[event.type], { name: nameOfVolume(event.volume) });
    case 'network.created':
      return say(text[event.type], { name: event.name });
    case 'network.removed':
      return text[event.type];
    case 'network.connected':
      return say(text[event.type], { name: name(event.container), address: event.address });
    case 'network.disconnected':
      return say(text[event.type], { name: name(event.container) });
    case 'port.bound':
      return say(text[event.type], { host: event.hostPort, port: event.containerPort, name: name(event.container) });
    case 'port.released':
      return say(text[event.type], { host: event.hostPort });
    case 'name.lookup':
      return say(text[event.type], { name: event.name, addresses: event.addresses.join(', ') });
    case 'request':
      return requestSentence(event, world, words);
    case 'registry.layer':
      if (event.outcome !== 'sent') return say(text['registry.layer.exists'], { reference: event.reference });
      return say(text[`registry.layer.${event.direction}`], {
        reference: event.reference,
        size: formatBytes(event.size),
      });
    case 'registry.progress':
      return say(text[`registry.progress.${event.phase}`], {
        reference: event.reference,
        digest: shortId(event.digest),
        size: formatBytes(event.current),
      });
    case 'registry.manifest':
      return say(text[event.type], { repository: event.repository, count: event.layers.length });
    case 'registry.tag':
      return say(text[event.type], { repository: event.repository, tag: event.tag });
    case 'registry.removed':
      return say(text[event.type], { repository: event.repository });
    case 'browser.asked':
      return say(text[event.type], { url: event.url });
    case 'browser.answered':
      return event.answer.kind === 'page'
        ? say(text['browser.page'], { url: event.url, status: event.answer.status })
        : say(text['browser.failed'], { url: event.url });
    case 'terminal.command':
      return say(text[event.type], { command: `$ ${event.command}` });
    case 'terminal.exit':
      return say(text[event.type], { code: event.code });
    case 'simulation.limit':
      return say(text[event.type], { message: event.message });
  }
}

/** The World keeps a request with its names, so that it reads as in the picture. */
function requestSentence(event: Extract<DomainEvent, { type: 'request' }>, world: World, words: Words): string {
  const last = world.requests.at(-1);
  const { to, reason } = requestRow(last ?? { ...event, at: 0, entry: 0 }, world, words);
  return say(words.event[`request.${event.outcome}`], { to, reason }).trimEnd();
}

function mountSentence(event: Extract<DomainEvent, { type: 'mount.attached' }>, words: Words): string {
  const { mount, hides, copiedUp } = event;
  const values = { source: nameOfVolume(mount.source), target: mount.target, count: copiedUp.length };
  const kind = mount.kind === 'volume' && copiedUp.length > 0 ? 'filled' : mount.kind;
  const sentence = say(words.event[`mount.${kind}`], values);
  return hides.length === 0 ? sentence : sentence + say(words.event['mount.hides'], { count: hides.length });
}

function holderName(holder: string, name: (id: string) => string, words: Words): string {
  const [kind = '', id = ''] = holder.split(':', 2);
  if (kind === 'container') return say(words.event.container, { name: name(id) });
  if (kind === 'volume') return say(words.event.volume, { name: nameOfVolume(holder.slice('volume:'.length)) });
  return kind === 'tmpfs' ? words.event.tmpfs : words.event.host;
}

/** Anonymous volumes have 64 hex digits for a name: twelve are enough for people. */
const nameOfVolume = (name: string): string => (/^[0-9a-f]{64}$/.test(name) ? shortId(name) : name);

function stepSource(world: World, build: string, id: string): string {
  const step = world.builds
    .findLast((one) => one.id === build)
    ?.stages.flatMap((stage) => stage.steps)
    .find((one) => one.id === id);
  return short(step?.source ?? id);
}

/** One line, at most 90 characters. */
function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 90 ? `${flat.slice(0, 89)}…` : flat;
}
