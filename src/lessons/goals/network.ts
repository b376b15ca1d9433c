import { code } from '../../i18n/inline.ts';
import type { Goal } from '../types.ts';
import { both, goalOf } from './goal.ts';

/** Goals about the network of a name. Who is in it: see `container(…).inNetwork`. */
export function network(name: string) {
  return {
    exists: (): Goal =>
      goalOf(
        `network-${name}`,
        both(`There is a network named ${code(name)}.`, `有一个名为 ${code(name)} 的网络。`),
        ({ world }) =>
          [...world.networks.values()].some((one) => one.name === name)
            ? undefined
            : both(`There is no network named ${code(name)} yet.`, `还没有名为 ${code(name)} 的网络。`),
      ),
    internal: (): Goal =>
      goalOf(
        `network-${name}-internal`,
        both(`The network ${code(name)} is internal: no way leads out.`, `网络 ${code(name)} 是内部网络：没有出口。`),
        ({ world }) =>
          [...world.networks.values()].some((one) => one.name === name && one.internal)
            ? undefined
            : both(`No internal network has this name.`, `没有叫这个名字的内部网络。`),
      ),
    absent: (): Goal =>
      goalOf(
        `no-network-${name}`,
        both(`There is no network named ${code(name)}.`, `没有名为 ${code(name)} 的网络。`),
        ({ world }) =>
          [...world.networks.values()].some((one) => one.name === name)
            ? both(`The network ${code(name)} is still there.`, `网络 ${code(name)} 还在。`)
            : undefined,
      ),
  };
}
