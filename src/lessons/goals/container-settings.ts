import type { Translated } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import type { ContainerView } from '../../simulator/index.ts';
import type { Evidence, Goal } from '../types.ts';
import { aboutContainer } from './find.ts';
import { both, type Count, countedEn, counts, countText, nounFor, sameList } from './goal.ts';
import { codes } from './text.ts';

/** Goals about how a container was created: mounts, ports, networks, limits, policies. */
export function containerSettings(name: string) {
  const { called, the, zh, about } = aboutContainer(name);
  return {
    /** A mount at a path; a part that is not given does not matter. */
    mount: (
      target: string,
      wanted: {
        readonly kind?: 'volume' | 'bind' | 'tmpfs';
        readonly source?: string;
        readonly anonymous?: boolean;
        readonly readOnly?: boolean;
      } = {},
    ): Goal =>
      about(`mount-${target}`, mountText(name, target, wanted), (one) => {
        const found = one.mounts.find((mount) => mount.target === target);
        if (found === undefined) return both(`Nothing is mounted at ${code(target)}.`, `${code(target)} 上没有挂载。`);
        const wrong = (Object.keys(wanted) as (keyof typeof wanted)[]).some(
          (key) => wanted[key] !== undefined && wanted[key] !== found[key],
        );
        return wrong ? mountText(name, target, found) : undefined;
      }),
    noMount: (target: string): Goal =>
      about(
        `no-mount-${target}`,
        both(`Nothing is mounted at ${code(target)} of ${called}.`, `${zh} 的 ${code(target)} 上没有挂载。`),
        (one) =>
          one.mounts.some((mount) => mount.target === target)
            ? both(`There is a mount at ${code(target)}.`, `${code(target)} 上有挂载。`)
            : undefined,
      ),
    /** A port of the container, as in `80/tcp`, published on the host; with an address: at no other one. */
    publishes: (port: string, wanted: { readonly hostPort?: number; readonly hostAddress?: string } = {}): Goal => {
      const at = `${wanted.hostAddress ?? ''}${wanted.hostAddress ? ':' : ''}${wanted.hostPort ?? ''}`;
      return about(
        `port-${port}`,
        at === ''
          ? both(`${the} publishes its port ${code(port)}.`, `${zh} 的端口 ${code(port)} 已经发布。`)
          : both(
              `${the} publishes its port ${code(port)} at ${code(at)} of the host${wanted.hostAddress ? ', and nowhere else' : ''}.`,
              `${zh} 的端口 ${code(port)} ${wanted.hostAddress ? '只' : ''}发布在宿主机的 ${code(at)}。`,
            ),
        (one) => {
          const [number, protocol = 'tcp'] = port.split('/');
          const bound = one.boundPorts.filter(
            (each) => each.containerPort === Number(number) && each.protocol === protocol,
          );
          if (bound.length === 0)
            return both(
              `The port ${code(port)} of ${called} is not published now.`,
              `${zh} 的端口 ${code(port)} 现在没有发布。`,
            );
          const fits =
            bound.some((each) => wanted.hostPort === undefined || each.hostPort === wanted.hostPort) &&
            bound.every((each) => wanted.hostAddress === undefined || each.hostAddress === wanted.hostAddress);
          const found = bound.map((each) => `${each.hostAddress}:${each.hostPort}`).join(', ');
          return fits ? undefined : both(`It is published at ${code(found)}.`, `它发布在 ${code(found)}。`);
        },
      );
    },
    publishesNothing: (): Goal =>
      about('no-ports', both(`${the} publishes no port.`, `${zh} 没有发布任何端口。`), (one) =>
        Object.values(one.ports).every((bindings) => (bindings ?? []).length === 0) && one.boundPorts.length === 0
          ? undefined
          : both('It publishes a port.', '它发布了端口。'),
      ),
    /** Member of a network while it runs. */
    inNetwork: (network: string): Goal =>
      about(
        `net-${network}`,
        both(`${the} is in the network ${code(network)}.`, `${zh} 在网络 ${code(network)} 里。`),
        (one, evidence) => {
          const names = networksOf(one, evidence);
          return names.includes(network)
            ? undefined
            : both(`It is in: ${codes(names, ', ') || 'none'}.`, `它所在的网络：${codes(names, '、') || '无'}。`);
        },
      ),
    /** Exactly these networks while it runs. */
    networks: (...wanted: readonly string[]): Goal =>
      about(
        'networks',
        both(
          `${the} is in ${codes(wanted, ', ')}, and in no other network.`,
          `${zh} 只在网络 ${codes(wanted, '、')} 里。`,
        ),
        (one, evidence) => {
          const names = networksOf(one, evidence);
          return sameList(names.toSorted(), wanted.toSorted())
            ? undefined
            : both(`It is in: ${codes(names, ', ') || 'none'}.`, `它所在的网络：${codes(names, '、') || '无'}。`);
        },
      ),
    /** Answers to a name in a network. */
    alias: (network: string, alias: string): Goal =>
      about(
        `alias-${alias}`,
        both(
          `In the network ${code(network)}, ${called} answers to ${code(alias)}.`,
          `在网络 ${code(network)} 里，${called} 也叫 ${code(alias)}。`,
        ),
        (one, { world }) => {
          const id = [...world.networks.values()].find((each) => each.name === network)?.id ?? '';
          const names = one.networks.get(id)?.names;
          if (names === undefined)
            return both(`${the} is not in ${code(network)}.`, `${zh} 不在 ${code(network)} 里。`);
          return names.includes(alias)
            ? undefined
            : both(`It answers to: ${codes(names, ', ')}.`, `它的名字有：${codes(names, '、')}。`);
        },
      ),
    networkMode: (mode: string): Goal =>
      about('net-mode', both(`${the} uses the network ${code(mode)}.`, `${zh} 使用的网络是 ${code(mode)}。`), (one) =>
        one.networkMode === mode
          ? undefined
          : both(`It uses ${code(one.networkMode)}.`, `它使用的是 ${code(one.networkMode)}。`),
      ),
    health: (status: 'starting' | 'healthy' | 'unhealthy' | 'none'): Goal =>
      about('health', both(`${the} is ${code(status)}.`, `${zh} 的健康状况是 ${code(status)}。`), (one) =>
        one.health === status
          ? undefined
          : both(`Its health is: ${code(one.health)}.`, `它现在是 ${code(one.health)}。`),
      ),
    restartPolicy: (policy: 'no' | 'always' | 'on-failure' | 'unless-stopped', retries?: number): Goal =>
      about(
        'policy',
        both(
          `The restart policy of ${called} is ${code(policy)}${retries === undefined ? '' : `, at most ${countedEn(retries, 'time')}`}.`,
          `${zh} 的重启策略是 ${code(policy)}${retries === undefined ? '' : `，最多 ${retries} 次`}。`,
        ),
        (one) =>
          one.restart === policy && (retries === undefined || one.settings.retries === retries)
            ? undefined
            : both(`It is ${code(policyOf(one))}.`, `现在是 ${code(policyOf(one))}。`),
      ),
    restarts: (wanted: Count): Goal =>
      about(
        'restarts',
        both(
          `Docker has restarted ${called} ${countText(wanted).en} ${nounFor(wanted, 'time')}.`,
          `Docker 重启了 ${called} ${countText(wanted)['zh-cn']} 次。`,
        ),
        (one) =>
          counts(wanted, one.restartCount)
            ? undefined
            : both(`It was restarted ${countedEn(one.restartCount, 'time')}.`, `它重启了 ${one.restartCount} 次。`),
      ),
    env: (wanted: string): Goal =>
      about(
        `env-${wanted}`,
        both(`${the} has the variable ${code(wanted)}.`, `${zh} 有环境变量 ${code(wanted)}。`),
        (one) => {
          const key = wanted.split('=')[0] ?? '';
          const found = one.env.find((entry) => entry.startsWith(`${key}=`));
          if (found === wanted) return undefined;
          return found === undefined
            ? both(`${the} has no variable ${code(key)}.`, `${zh} 没有环境变量 ${code(key)}。`)
            : both(`It has ${code(found)}.`, `现在是 ${code(found)}。`);
        },
      ),
    /** One of these. */
    user: (...wanted: readonly string[]): Goal =>
      about(
        'user',
        both(`${the} runs as ${code(wanted[0] ?? '')}.`, `${zh} 以 ${code(wanted[0] ?? '')} 的身份运行。`),
        (one) =>
          wanted.includes(one.user)
            ? undefined
            : both(`It runs as ${code(one.user || 'root')}.`, `它以 ${code(one.user || 'root')} 的身份运行。`),
      ),
    label: (key: string, value: string): Goal =>
      about(
        `label-${key}`,
        both(`${the} has the label ${code(`${key}=${value}`)}.`, `${zh} 带有元数据标签 ${code(`${key}=${value}`)}。`),
        (one) =>
          one.labels[key] === value
            ? undefined
            : both(
                `Its label ${code(key)} is: ${code(one.labels[key] ?? '') || 'missing'}.`,
                `它的元数据标签 ${code(key)}：${code(one.labels[key] ?? '') || '没有'}。`,
              ),
      ),
  };
}

const policyOf = (one: ContainerView): string =>
  one.settings.retries > 0 ? `${one.restart}:${one.settings.retries}` : one.restart;

function networksOf(one: ContainerView, { world }: Evidence): readonly string[] {
  return [...one.networks.keys()].map((id) => world.networks.get(id)?.name ?? id);
}

function mountText(
  name: string,
  target: string,
  mount: {
    readonly kind?: 'volume' | 'bind' | 'tmpfs';
    readonly source?: string;
    readonly anonymous?: boolean;
    readonly readOnly?: boolean;
  },
): Translated {
  const kind =
    mount.kind === undefined
      ? both('something', '某个东西')
      : {
          volume: both('a volume', '数据卷'),
          bind: both('a folder or file of the host', '宿主机的目录或文件'),
          tmpfs: both('a tmpfs', 'tmpfs'),
        }[mount.kind];
  const en = [
    mount.anonymous === true ? 'without a name' : mount.source && code(mount.source),
    mount.readOnly === true ? 'read-only' : undefined,
  ];
  const zh = [
    mount.anonymous === true ? '没有名字' : mount.source && code(mount.source),
    mount.readOnly === true ? '只读' : undefined,
  ];
  const more = (parts: readonly (string | undefined)[], comma: string): string => parts.filter(Boolean).join(comma);
  return both(
    `At ${code(target)} of the container ${code(name)} there is ${kind.en}${more(en, ', ') === '' ? '' : ` (${more(en, ', ')})`}.`,
    `容器 ${code(name)} 的 ${code(target)} 上是${kind['zh-cn']}${more(zh, '，') === '' ? '' : `（${more(zh, '，')}）`}。`,
  );
}
