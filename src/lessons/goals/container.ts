import type { Translated } from '../../i18n/index.ts';
import type { ContainerStatus, ContainerView } from '../../simulator/index.ts';
import { containerOf, madeFrom, outputOf } from '../facts.ts';
import type { Evidence, Goal } from '../types.ts';
import { type FileRule, fileProblem, fileText } from './file-rule.ts';
import { aboutContainer, fileInContainer } from './find.ts';
import { both, bytesText, type Count, counts, countText, goalOf, jsonText, sameList } from './goal.ts';
import { shown, type TextRule } from './text.ts';

const STATE: Readonly<Record<ContainerStatus, Translated>> = {
  created: both('created', '已创建'),
  running: both('running', '运行中'),
  paused: both('paused', '已暂停'),
  restarting: both('restarting', '重启中'),
  removing: both('removing', '删除中'),
  exited: both('exited', '已退出'),
  dead: both('dead', '失效'),
};

/** Goals about the container of a name. Each also asks that there is one. */
export function container(name: string) {
  const about = (
    id: string,
    text: Translated,
    check: (container: ContainerView, evidence: Evidence) => Translated | undefined,
  ) => aboutContainer(id, name, text, check);
  return {
    exists: (): Goal =>
      about('exists', both(`There is a container named ${name}.`, `有一个名为 ${name} 的容器。`), () => undefined),
    absent: (): Goal =>
      goalOf(`${name}-absent`, both(`No container has the name ${name}.`, `没有名为 ${name} 的容器。`), ({ world }) => {
        const found = containerOf(world, name);
        return found === undefined
          ? undefined
          : both(`${name} is still there: ${found.state}.`, `${name} 还在，状态是${STATE[found.state]['zh-cn']}。`);
      }),
    is: (...states: readonly [ContainerStatus, ...ContainerStatus[]]): Goal =>
      about(
        states.join('-'),
        both(
          `${name} is ${states.map((state) => STATE[state].en).join(' or ')}.`,
          `${name} 的状态是${states.map((state) => STATE[state]['zh-cn']).join('或')}。`,
        ),
        (one) =>
          states.includes(one.state)
            ? undefined
            : both(`${name} is ${STATE[one.state].en}.`, `${name} 的状态是${STATE[one.state]['zh-cn']}。`),
      ),
    /** It has ended with one of these codes. */
    exit: (...codes: readonly number[]): Goal =>
      about(
        'exit',
        both(
          `${name} has ended with exit code ${codes.join(' or ')}.`,
          `${name} 已结束，退出码是 ${codes.join(' 或 ')}。`,
        ),
        (one) => {
          if (one.state !== 'exited' || one.exitCode === undefined)
            return both(`${name} is ${STATE[one.state].en}.`, `${name} 的状态是${STATE[one.state]['zh-cn']}。`);
          return codes.includes(one.exitCode)
            ? undefined
            : both(`Its exit code is ${one.exitCode}.`, `它的退出码是 ${one.exitCode}。`);
        },
      ),
    from: (image: string): Goal =>
      about('from', both(`${name} was made from ${image}.`, `${name} 是用 ${image} 创建的。`), (one, { world }) =>
        madeFrom(world, one, image)
          ? undefined
          : both(`It was made from ${one.imageName}.`, `它是用 ${one.imageName} 创建的。`),
      ),
    /** The name of the image as it was given: `busybox@sha256:…`. */
    imageName: (rule: TextRule): Goal =>
      about(
        'image-name',
        both(
          `The image of ${name}, as it was named, ${rule.says.en}.`,
          `创建 ${name} 时写的镜像名${rule.says['zh-cn']}。`,
        ),
        (one) =>
          rule.fits(one.imageName)
            ? undefined
            : both(`It was named ${one.imageName}.`, `当时写的是 ${one.imageName}。`),
      ),
    /** Entrypoint and command together, as they run. */
    runs: (...argv: readonly string[]): Goal =>
      about('argv', both(`${name} runs ${jsonText(argv)}.`, `${name} 运行的是 ${jsonText(argv)}。`), (one) =>
        sameList(one.argv, argv)
          ? undefined
          : both(`It runs ${jsonText(one.argv)}.`, `它运行的是 ${jsonText(one.argv)}。`),
      ),
    /** What runs as PID 1 now. */
    pid1: (rule: TextRule): Goal =>
      about('pid1', both(`PID 1 of ${name} ${rule.says.en}.`, `${name} 的 1 号进程${rule.says['zh-cn']}。`), (one) => {
        const first = one.processes.get(1);
        if (first === undefined)
          return both(
            `${name} has no process: it is ${STATE[one.state].en}.`,
            `${name} 没有进程，状态是${STATE[one.state]['zh-cn']}。`,
          );
        return rule.fits(first.argv.join(' '))
          ? undefined
          : both(`PID 1 is: ${first.argv.join(' ')}`, `1 号进程是：${first.argv.join(' ')}`);
      }),
    /** All that it has printed. */
    logs: (rule: TextRule): Goal =>
      about(
        'logs',
        both(`What ${name} printed ${rule.says.en}.`, `${name} 打印的内容${rule.says['zh-cn']}。`),
        (one) => {
          const text = outputOf(one).replaceAll('\r\n', '\n');
          if (rule.fits(text)) return undefined;
          return text.trim() === ''
            ? both('It has printed nothing.', '它什么都没打印。')
            : both(`It printed: “${shown(text)}”`, `它打印的是：“${shown(text)}”`);
        },
      ),
    /** A file as the container sees it, mounts included; of a stopped one too. */
    file: (path: string, rule: FileRule = {}): Goal =>
      about(`file-${path}`, fileText(path, both(name, `${name} `), rule), (one, evidence) =>
        fileProblem(path, fileInContainer(evidence, one, path), rule),
      ),
    noFile: (path: string): Goal =>
      about(`no-${path}`, both(`${name} has no ${path}.`, `${name} 里没有 ${path}。`), (one, evidence) =>
        fileInContainer(evidence, one, path) === undefined
          ? undefined
          : both(`${name} has ${path}.`, `${name} 里有 ${path}。`),
      ),
    /** What `docker diff` says of a path: A, C or D. */
    diff: (path: string, letter: 'A' | 'C' | 'D'): Goal =>
      about(
        `diff-${path}`,
        both(`docker diff ${name} says ${letter} ${path}.`, `docker diff ${name} 中有 ${letter} ${path}。`),
        (one, evidence) => {
          const change = one.files.get(path)?.change;
          const inImage = change !== undefined && evidence.file(`image:${one.image}`, path) !== undefined;
          const found = change === undefined ? undefined : change === 'removed' ? 'D' : inImage ? 'C' : 'A';
          if (found === letter) return undefined;
          return found === undefined
            ? both(`It says nothing about ${path}.`, `其中没有 ${path}。`)
            : both(`It says ${found} ${path}.`, `其中是 ${found} ${path}。`);
        },
      ),
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
        if (found === undefined) return both(`Nothing is mounted at ${target}.`, `${target} 上没有挂载。`);
        const wrong = (Object.keys(wanted) as (keyof typeof wanted)[]).some(
          (key) => wanted[key] !== undefined && wanted[key] !== found[key],
        );
        return wrong ? mountText(name, target, found) : undefined;
      }),
    noMount: (target: string): Goal =>
      about(
        `no-mount-${target}`,
        both(`Nothing is mounted at ${target} of ${name}.`, `${name} 的 ${target} 上没有挂载。`),
        (one) =>
          one.mounts.some((mount) => mount.target === target)
            ? both(`There is a mount at ${target}.`, `${target} 上有挂载。`)
            : undefined,
      ),
    /** A port of the container, as in `80/tcp`, published on the host. */
    publishes: (port: string, wanted: { readonly hostPort?: number; readonly hostAddress?: string } = {}): Goal => {
      const at = `${wanted.hostAddress ?? ''}${wanted.hostAddress ? ':' : ''}${wanted.hostPort ?? ''}`;
      return about(
        `port-${port}`,
        at === ''
          ? both(`${name} publishes its port ${port}.`, `${name} 的端口 ${port} 已经发布。`)
          : both(`${name} publishes ${port} at ${at} of the host.`, `${name} 的 ${port} 发布在宿主机的 ${at}。`),
        (one) => {
          const [number, protocol = 'tcp'] = port.split('/');
          const bound = one.boundPorts.filter(
            (each) => each.containerPort === Number(number) && each.protocol === protocol,
          );
          if (bound.length === 0)
            return both(`${port} of ${name} is not published now.`, `${name} 的 ${port} 现在没有发布。`);
          const fits = bound.some(
            (each) =>
              (wanted.hostPort === undefined || each.hostPort === wanted.hostPort) &&
              (wanted.hostAddress === undefined || each.hostAddress === wanted.hostAddress),
          );
          const found = bound.map((each) => `${each.hostAddress}:${each.hostPort}`).join(', ');
          return fits ? undefined : both(`It is published at ${found}.`, `它发布在 ${found}。`);
        },
      );
    },
    publishesNothing: (): Goal =>
      about('no-ports', both(`${name} publishes no port.`, `${name} 没有发布任何端口。`), (one) =>
        Object.values(one.ports).every((bindings) => (bindings ?? []).length === 0) && one.boundPorts.length === 0
          ? undefined
          : both('It publishes a port.', '它发布了端口。'),
      ),
    /** Member of a network while it runs. */
    inNetwork: (network: string): Goal =>
      about(
        `net-${network}`,
        both(`${name} is in the network ${network}.`, `${name} 在网络 ${network} 里。`),
        (one, evidence) => {
          const names = networksOf(one, evidence);
          return names.includes(network)
            ? undefined
            : both(`It is in: ${names.join(', ') || 'none'}.`, `它所在的网络：${names.join('、') || '无'}。`);
        },
      ),
    /** Exactly these networks while it runs. */
    networks: (...wanted: readonly string[]): Goal =>
      about(
        'networks',
        both(
          `${name} is in ${wanted.join(', ')}, and in no other network.`,
          `${name} 只在网络 ${wanted.join('、')} 里。`,
        ),
        (one, evidence) => {
          const names = networksOf(one, evidence);
          return sameList(names.toSorted(), wanted.toSorted())
            ? undefined
            : both(`It is in: ${names.join(', ') || 'none'}.`, `它所在的网络：${names.join('、') || '无'}。`);
        },
      ),
    /** Answers to a name in a network. */
    alias: (network: string, alias: string): Goal =>
      about(
        `alias-${alias}`,
        both(
          `In the network ${network}, ${name} answers to ${alias}.`,
          `在网络 ${network} 里，${name} 也叫 ${alias}。`,
        ),
        (one, { world }) => {
          const id = [...world.networks.values()].find((each) => each.name === network)?.id ?? '';
          const names = one.networks.get(id)?.names;
          if (names === undefined) return both(`${name} is not in ${network}.`, `${name} 不在 ${network} 里。`);
          return names.includes(alias)
            ? undefined
            : both(`It answers to: ${names.join(', ')}.`, `它的名字有：${names.join('、')}。`);
        },
      ),
    networkMode: (mode: string): Goal =>
      about('net-mode', both(`${name} uses the network ${mode}.`, `${name} 使用的网络是 ${mode}。`), (one) =>
        one.networkMode === mode ? undefined : both(`It uses ${one.networkMode}.`, `它使用的是 ${one.networkMode}。`),
      ),
    health: (status: 'starting' | 'healthy' | 'unhealthy' | 'none'): Goal =>
      about('health', both(`${name} is ${status}.`, `${name} 的健康状况是 ${status}。`), (one) =>
        one.health === status ? undefined : both(`Its health is: ${one.health}.`, `它现在是 ${one.health}。`),
      ),
    restartPolicy: (policy: 'no' | 'always' | 'on-failure' | 'unless-stopped', retries?: number): Goal =>
      about(
        'policy',
        both(
          `The restart policy of ${name} is ${policy}${retries === undefined ? '' : `, at most ${retries} times`}.`,
          `${name} 的重启策略是 ${policy}${retries === undefined ? '' : `，最多 ${retries} 次`}。`,
        ),
        (one) =>
          one.restart === policy && (retries === undefined || one.settings.retries === retries)
            ? undefined
            : both(
                `It is ${one.restart}${one.settings.retries > 0 ? `:${one.settings.retries}` : ''}.`,
                `现在是 ${one.restart}${one.settings.retries > 0 ? `:${one.settings.retries}` : ''}。`,
              ),
      ),
    restarts: (wanted: Count): Goal =>
      about(
        'restarts',
        both(
          `Docker has restarted ${name} ${countText(wanted).en} times.`,
          `Docker 重启了 ${name} ${countText(wanted)['zh-cn']} 次。`,
        ),
        (one) =>
          counts(wanted, one.restartCount)
            ? undefined
            : both(`It was restarted ${one.restartCount} times.`, `它重启了 ${one.restartCount} 次。`),
      ),
    env: (wanted: string): Goal =>
      about(`env-${wanted}`, both(`${name} has the variable ${wanted}.`, `${name} 有环境变量 ${wanted}。`), (one) => {
        const key = wanted.split('=')[0] ?? '';
        const found = one.env.find((entry) => entry.startsWith(`${key}=`));
        if (found === wanted) return undefined;
        return found === undefined
          ? both(`${name} has no ${key}.`, `${name} 没有 ${key}。`)
          : both(`It has ${found}.`, `它有的是 ${found}。`);
      }),
    /** One of these. */
    user: (...wanted: readonly string[]): Goal =>
      about('user', both(`${name} runs as ${wanted[0]}.`, `${name} 以 ${wanted[0]} 的身份运行。`), (one) =>
        wanted.includes(one.user)
          ? undefined
          : both(`It runs as ${one.user || 'root'}.`, `它以 ${one.user || 'root'} 的身份运行。`),
      ),
    label: (key: string, value: string): Goal =>
      about(
        `label-${key}`,
        both(`${name} has the label ${key}=${value}.`, `${name} 带有元数据标签 ${key}=${value}。`),
        (one) =>
          one.labels[key] === value
            ? undefined
            : both(
                `Its label ${key} is: ${one.labels[key] ?? 'missing'}.`,
                `它的标签 ${key}：${one.labels[key] ?? '没有'}。`,
              ),
      ),
    readOnly: (): Goal =>
      flag(name, 'read-only', both('has a read-only root file system', '的根文件系统是只读的'), (one) => one.readOnly),
    init: (): Goal =>
      flag(name, 'init', both('runs under an init process', '里有 init 进程'), (one) => one.settings.init),
    notPrivileged: (): Goal =>
      flag(name, 'not-privileged', both('is not privileged', '没有使用特权模式'), (one) => !one.settings.privileged),
    dropsCapability: (capability: string): Goal =>
      flag(
        name,
        `drops-${capability}`,
        both(`has dropped the capability ${capability}`, `去掉了能力 ${capability}`),
        (one) => one.settings.capDrop.some((each) => each.replace(/^CAP_/, '') === capability),
      ),
    /** A limit of memory in bytes. */
    memory: (bytes: number): Goal =>
      about(
        'memory',
        both(
          `${name} may use ${bytes / 1024 / 1024} MiB of memory.`,
          `${name} 最多使用 ${bytes / 1024 / 1024} MiB 内存。`,
        ),
        (one) =>
          one.settings.memory === bytes
            ? undefined
            : one.settings.memory === 0
              ? both('It has no limit.', '它没有内存限制。')
              : both(
                  `Its limit is ${bytesText(one.settings.memory)}.`,
                  `它的限制是 ${bytesText(one.settings.memory)}。`,
                ),
      ),
    cpus: (number: number): Goal =>
      about('cpus', both(`${name} may use ${number} processors.`, `${name} 最多使用 ${number} 个处理器。`), (one) =>
        one.settings.nanoCpus === number * 1e9
          ? undefined
          : both(
              `Its limit is ${one.settings.nanoCpus === 0 ? 'none' : one.settings.nanoCpus / 1e9}.`,
              `它的限制：${one.settings.nanoCpus === 0 ? '没有' : one.settings.nanoCpus / 1e9}。`,
            ),
      ),
  };
}

function networksOf(one: ContainerView, { world }: Evidence): readonly string[] {
  return [...one.networks.keys()].map((id) => world.networks.get(id)?.name ?? id);
}

function flag(name: string, id: string, says: Translated, holds: (one: ContainerView) => boolean): Goal {
  return aboutContainer(id, name, both(`${name} ${says.en}.`, `${name} ${says['zh-cn']}。`), (one) =>
    holds(one)
      ? undefined
      : both('Not yet. A container keeps what it was created with.', '还没有。这些设置在创建容器时就定了。'),
  );
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
    mount.anonymous === true ? 'without a name' : mount.source,
    mount.readOnly === true ? 'read-only' : undefined,
  ];
  const zh = [mount.anonymous === true ? '没有名字' : mount.source, mount.readOnly === true ? '只读' : undefined];
  const more = (parts: readonly (string | undefined)[], comma: string): string => parts.filter(Boolean).join(comma);
  return both(
    `At ${target} of ${name} there is ${kind.en}${more(en, ', ') === '' ? '' : ` (${more(en, ', ')})`}.`,
    `${name} 的 ${target} 上是${kind['zh-cn']}${more(zh, '，') === '' ? '' : `（${more(zh, '，')}）`}。`,
  );
}

/** Goals about several containers at once. */
export const containers = {
  /** How many there are, of an image and in a state when these are given. */
  count: (wanted: Count, which: { readonly from?: string; readonly state?: ContainerStatus } = {}): Goal => {
    const en = `${which.state ? ` ${STATE[which.state].en}` : ''} containers${which.from ? ` made from ${which.from}` : ''}`;
    const zh = `${which.from ? `用 ${which.from} 创建的` : ''}${which.state ? `${STATE[which.state]['zh-cn']}的` : ''}容器`;
    return goalOf(
      `count-${which.from ?? 'all'}-${which.state ?? 'any'}`,
      both(`There are ${countText(wanted).en}${en}.`, `${zh}有${countText(wanted)['zh-cn']} 个。`),
      ({ world }) => {
        const found = [...world.containers.values()].filter(
          (one) =>
            (which.from === undefined || madeFrom(world, one, which.from)) &&
            (which.state === undefined || one.state === which.state),
        ).length;
        return counts(wanted, found) ? undefined : both(`There are ${found}.`, `现在有 ${found} 个。`);
      },
    );
  },
  /** Nothing but containers in this state is left. */
  all: (state: ContainerStatus): Goal =>
    goalOf(
      `all-${state}`,
      both(`Every container is ${STATE[state].en}.`, `所有容器的状态都是${STATE[state]['zh-cn']}。`),
      ({ world }) => {
        const other = [...world.containers.values()].find((one) => one.state !== state);
        return other === undefined
          ? undefined
          : both(
              `${other.name} is ${STATE[other.state].en}.`,
              `${other.name} 的状态是${STATE[other.state]['zh-cn']}。`,
            );
      },
    ),
};
