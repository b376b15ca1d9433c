import type { Failure, Result } from '../../base/result.ts';
import { ok } from '../../base/result.ts';
import type { Task } from '../../base/task.ts';
import type { BaseImage } from '../../build/index.ts';
import { canonicalString, chainIds, digestOf, type ImageConfig, type Reference } from '../../oci/index.ts';
import type { Layer } from '../../storage/index.ts';
import type { Daemon } from '../daemon.ts';
import { announce, extract, type RemoteImage, report, transfer } from './pull.ts';

/** Claims on layers that builds under way have looked up and may yet use. */
export interface BaseHolds {
  hold(chain: string): void;
}

/**
 * An image that a build takes from a registry. Its layers come to the store, where they stay as long as the build cache knows of
 * them; no image is made of them, so that `docker images` does not list it. The time it takes passes when a step needs the files.
 */
export function* pulledBase(
  daemon: Daemon,
  reference: Reference,
  remote: RemoteImage,
  config: ImageConfig,
  holds: BaseHolds,
): Task<Result<BaseImage, Failure>> {
  const { layers: store } = daemon.images;
  const chain = chainIds(remote.layers.map((layer) => layer.diffId));
  const missing = remote.layers.filter((_, index) => store.get(chain[index] ?? '') === undefined);
  const layers: Layer[] = [];
  for (const layer of remote.layers) {
    const known = store.get(chain[layers.length] ?? '');
    const unpacked = known === undefined ? yield* layer.unpack(layers.at(-1)) : ok(known);
    if (!unpacked.ok) return unpacked;
    layers.push(unpacked.value);
  }
  const top = layers.at(-1);
  if (top !== undefined) holds.hold(top.chainId);
  const pulledFrom = `${canonicalString(reference)}@${remote.digest}`;
  return ok({
    id: digestOf(remote.json),
    digest: remote.digest,
    config,
    layers,
    pulledFrom,
    *download(tell) {
      announce(daemon, reference, remote);
      for (const layer of remote.layers) report(daemon, reference, layer, missing.includes(layer) ? 'sent' : 'exists');
      tell(`resolve ${pulledFrom}`, false);
      yield* daemon.pass(10);
      tell(`resolve ${pulledFrom}`, true);
      tell(remote.digest, true, { current: remote.size, total: remote.size });
      tell(digestOf(remote.json), true, { current: remote.json.length, total: remote.json.length });
      for (const layer of missing) {
        const { digest, size: total } = layer;
        yield* transfer(daemon, reference, layer, (current, isLast) => tell(digest, isLast, { current, total }));
      }
      for (const layer of missing) {
        const text = `extracting ${layer.digest}`;
        tell(text, false);
        yield* extract(daemon, reference, layer, () => tell(text, true));
      }
      daemon.images.reportBase(layers);
      return ok(undefined);
    },
  });
}
