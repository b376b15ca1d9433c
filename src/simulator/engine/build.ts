import type { BuildRequest } from '../api/build.ts';
import { ok } from '../base/result.ts';
import type { BaseImages, Builder, BuildNetwork, BuildStore } from '../build/index.ts';
import { createBuilder } from '../build/index.ts';
import {
  canonicalString,
  digestOf,
  familiarString,
  parseImageConfig,
  parseReference,
  withDefaultTag,
} from '../oci/index.ts';
import { HOST_GATEWAY, HOST_NAMESERVER } from './container/etc-files.ts';
import type { Daemon } from './daemon.ts';
import { type BaseHolds, pulledBase } from './image/base.ts';
import { logImage } from './image/events.ts';
import { findRemote } from './image/pull.ts';
import { reachRegistry } from './image/remote.ts';
import { createWeb } from './web.ts';

/** BuildKit inside the daemon: its ports are the daemon's stores, networks and registries. */
export function engineBuilder(daemon: Daemon, holds: BaseHolds): Builder {
  const builder = createBuilder({
    clock: daemon.clock,
    ids: daemon.ids,
    events: daemon.sink,
    kernel: daemon.kernel,
    services: daemon.services,
    images: baseImages(daemon, holds),
    layers: daemon.images.layers,
    store: buildStore(daemon),
    createNetwork: (mode) => buildNetwork(daemon, mode),
    platform: 'linux/amd64',
    web: createWeb(daemon),
  });
  return { ...builder, build: (request, progress) => builder.build(withGateway(request), progress) };
}

/** The request with the host's address in the place of `host-gateway`. */
const withGateway = (request: BuildRequest): BuildRequest => ({
  ...request,
  addHosts: request.addHosts.map((entry) => entry.replace(/=host-gateway$/, `=${HOST_GATEWAY}`)),
});

function baseImages(daemon: Daemon, holds: BaseHolds): BaseImages {
  return {
    local(text) {
      const parsed = parseReference(text);
      const id = parsed.ok ? daemon.images.store.references.get(withDefaultTag(parsed.value)) : undefined;
      return id === undefined ? undefined : daemon.images.get(id)?.config;
    },
    *resolve(text, { pull }) {
      const parsed = parseReference(text);
      if (!parsed.ok)
        return { ok: false, error: { kind: 'invalid', code: 'image.invalid-reference', message: parsed.error } };
      const reference = withDefaultTag(parsed.value);
      const id = daemon.images.store.references.get(reference);
      const local = id === undefined ? undefined : daemon.images.get(id);
      if (local !== undefined && !pull) return ok({ id: local.id, config: local.config, layers: local.layers });
      const full = canonicalString(reference);
      const reached = yield* reachRegistry(daemon, reference);
      if (!reached.ok) {
        const message = `failed to do request: ${reached.error.message.replace('Get ', 'Head ').replace('/v2/"', `/v2/${reference.path}/manifests/${reference.tag ?? reference.digest}"`)}`;
        return { ok: false, error: { ...reached.error, message } };
      }
      yield* daemon.pass(250);
      const remote = yield* findRemote(daemon, reference);
      if (!remote.ok)
        return {
          ok: false,
          error: { ...remote.error, message: resolveMessage(remote.error.code, full, remote.error.message) },
        };
      const config = parseImageConfig(remote.value.json);
      if (!config.ok) return { ok: false, error: { kind: 'server', code: 'image.invalid', message: config.error } };
      const imageId = digestOf(remote.value.json);
      const present = daemon.images.get(imageId);
      const { digest } = remote.value;
      if (present !== undefined) return ok({ id: imageId, digest, config: present.config, layers: present.layers });
      return yield* pulledBase(daemon, reference, remote.value, config.value, holds);
    },
  };
}

/** What BuildKit says of an image that it cannot have. */
function resolveMessage(code: string, full: string, message: string): string {
  if (code === 'registry.manifest-unknown') return `${full}: not found`;
  if (code === 'registry.denied')
    return 'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed';
  return message;
}

function buildStore(daemon: Daemon): BuildStore {
  return {
    layerCreated: (layer) => daemon.images.reportLayer(layer),
    hasImage: (id) => daemon.images.get(id) !== undefined,
    createImage(json, parent) {
      const made = daemon.images.create(json, 'build', parent);
      if (!made.ok) throw new Error(made.error.message);
      return made.value.id;
    },
    tag(image, name) {
      const full = withDefaultTag(name);
      daemon.images.tag(image, full);
      logImage(daemon, image, 'tag', familiarString(full));
    },
  };
}

function buildNetwork(daemon: Daemon, mode: 'default' | 'none' | 'host'): BuildNetwork {
  const resolvConf = `nameserver ${HOST_NAMESERVER}\n`;
  if (mode === 'host') return { stack: daemon.fabric.host, resolvConf, close() {} };
  const stack = daemon.fabric.createStack('build');
  stack.files = { hosts: () => '127.0.0.1\tlocalhost\n', resolvConf: () => resolvConf };
  const bridge = daemon.fabric.bridges.find((one) => one.name === 'bridge');
  const address = mode === 'default' ? bridge?.pool.request() : undefined;
  if (bridge === undefined || address?.ok !== true) return { stack, resolvConf, close() {} };
  const attachment = daemon.fabric.attach(stack, bridge, {
    address: address.value,
    mac: '02:42:ac:11:00:02',
    names: [],
  });
  return {
    stack,
    resolvConf,
    close() {
      daemon.fabric.detach(attachment);
      bridge.pool.release(address.value);
    },
  };
}
