import type { Translated } from '../../i18n/index.ts';
import type { ImageView, RuntimeConfig } from '../../simulator/index.ts';
import { imageOf } from '../facts.ts';
import type { Evidence, Goal } from '../types.ts';
import { type FileRule, fileProblem, fileText } from './file-rule.ts';
import { aboutImage } from './find.ts';
import { both, bytesText, type Count, counts, countText, goalOf, jsonText, sameList } from './goal.ts';
import { shown, type TextRule } from './text.ts';

/** Goals about the image that a name means (without a tag: `latest`). Each also asks that the image is there. */
export function image(name: string) {
  const about = (
    id: string,
    text: Translated,
    check: (image: ImageView, evidence: Evidence) => Translated | undefined,
  ) => aboutImage(id, name, text, check);
  return {
    exists: (): Goal =>
      about('exists', both(`There is an image named ${name}.`, `有一个名为 ${name} 的镜像。`), () => undefined),
    absent: (): Goal =>
      goalOf(`${name}-absent`, both(`No image has the name ${name}.`, `没有名为 ${name} 的镜像。`), ({ world }) =>
        imageOf(world, name) === undefined
          ? undefined
          : both(`${name} still names an image.`, `${name} 这个名字还指着一个镜像。`),
      ),
    /** The same image, by id. */
    sameAs: (other: string): Goal =>
      about(
        'same',
        both(`${name} is the same image as ${other}.`, `${name} 与 ${other} 是同一个镜像。`),
        (one, { world }) =>
          one.id === imageOf(world, other)?.id
            ? undefined
            : both(`${name} and ${other} are different images.`, `${name} 与 ${other} 不是同一个镜像。`),
      ),
    differsFrom: (other: string): Goal =>
      about(
        'differs',
        both(`${name} and ${other} are different images.`, `${name} 与 ${other} 是不同的镜像。`),
        (one, { world }) =>
          one.id !== imageOf(world, other)?.id
            ? undefined
            : both(`Both names mean the same image.`, `这两个名字指的是同一个镜像。`),
      ),
    /** Its lowest layers are all layers of another image. */
    builtOn: (base: string): Goal =>
      about(
        'base',
        both(`${name} lies on the layers of ${base}.`, `${name} 的底下是 ${base} 的层。`),
        (one, { world }) => {
          const below = imageOf(world, base)?.layers;
          if (below === undefined) return both(`${base} is not here to compare with.`, `这里没有 ${base}，无法比较。`);
          return sameList(one.layers.slice(0, below.length), below)
            ? undefined
            : both(`The lowest layers of ${name} are not those of ${base}.`, `${name} 最底下的层不是 ${base} 的层。`);
        },
      ),
    layers: (wanted: Count): Goal =>
      about(
        'layers',
        both(`${name} has ${countText(wanted).en} layers.`, `${name} ${countText(wanted)['zh-cn']} 层。`),
        (one) =>
          counts(wanted, one.layers.length)
            ? undefined
            : both(`It has ${one.layers.length} layers.`, `它有 ${one.layers.length} 层。`),
      ),
    /** Layers above those of its base. */
    ownLayers: (base: string, wanted: Count): Goal =>
      about(
        'own-layers',
        both(
          `${name} adds ${countText(wanted).en} layers to ${base}.`,
          `${name} 在 ${base} 上新增的层：${countText(wanted)['zh-cn']} 层。`,
        ),
        (one, { world }) => {
          const below = imageOf(world, base)?.layers.length;
          const own =
            below === undefined
              ? one.history.filter((entry) => !entry.emptyLayer && !entry.base).length
              : one.layers.length - below;
          return counts(wanted, own) ? undefined : both(`It adds ${own} layers.`, `它新增了 ${own} 层。`);
        },
      ),
    /** The bytes of all its layers: what a later layer hides counts. */
    smallerThan: (bytes: number): Goal =>
      about(
        'small',
        both(`${name} is smaller than ${bytesText(bytes)}.`, `${name} 小于 ${bytesText(bytes)}。`),
        (one) =>
          one.size < bytes ? undefined : both(`It has ${bytesText(one.size)}.`, `它有 ${bytesText(one.size)}。`),
      ),
    largerThan: (bytes: number): Goal =>
      about(
        'large',
        both(`${name} is larger than ${bytesText(bytes)}.`, `${name} 大于 ${bytesText(bytes)}。`),
        (one) =>
          one.size > bytes ? undefined : both(`It has ${bytesText(one.size)}.`, `它有 ${bytesText(one.size)}。`),
      ),
    /** A file as a new container would see it. */
    file: (path: string, rule: FileRule = {}): Goal =>
      about(`file-${path}`, fileText(path, both(`the image ${name}`, `镜像 ${name} `), rule), (one, evidence) =>
        fileProblem(path, evidence.file(`image:${one.id}`, path), rule),
      ),
    noFile: (path: string): Goal =>
      about(`no-${path}`, both(`${path} is not in ${name}.`, `${name} 里没有 ${path}。`), (one, evidence) =>
        evidence.file(`image:${one.id}`, path) === undefined
          ? undefined
          : both(`${path} is in the image.`, `镜像里有 ${path}。`),
      ),
    /** In no layer at all, hidden or not. */
    neverHadFile: (path: string): Goal =>
      about(
        `never-${path}`,
        both(`No layer of ${name} has ${path}.`, `${name} 的任何一层里都没有 ${path}。`),
        (one, evidence) => {
          const at = one.chains.findIndex((layer) => evidence.file(`layer:${layer}`, path) !== undefined);
          return at < 0
            ? undefined
            : both(
                `Layer ${at + 1} from below holds ${path}, seen or not.`,
                `从下往上第 ${at + 1} 层里有 ${path}，不管看不看得见。`,
              );
        },
      ),
    /** In no file of any layer, not on the card, not in the history: what is deleted later is still found. */
    holdsNoText: (secret: string): Goal =>
      about(
        `lacks-${secret}`,
        both(
          `“${secret}” is nowhere in ${name}: in no layer, setting or history line.`,
          `${name} 的任何地方都没有“${secret}”：层、设置、历史里都没有。`,
        ),
        (one, evidence) => {
          if (one.history.some((entry) => entry.createdBy.includes(secret)))
            return both('docker history shows it.', 'docker history 里能看到它。');
          if (JSON.stringify(one.config).includes(secret))
            return both('It is on the card of the image.', '镜像卡片上有它。');
          const at = one.chains.findIndex((layer) => evidence.search(`layer:${layer}`, secret).length > 0);
          if (at < 0) return undefined;
          const path = evidence.search(`layer:${one.chains[at] ?? ''}`, secret)[0] ?? '';
          return both(`Layer ${at + 1} from below has it in ${path}.`, `从下往上第 ${at + 1} 层的 ${path} 里有它。`);
        },
      ),
    /** `undefined`: none. */
    cmd: (wanted: readonly string[] | undefined): Goal =>
      about('cmd', argvText(name, 'CMD', wanted), (one) => argvProblem('CMD', one.config.Cmd, wanted)),
    entrypoint: (wanted: readonly string[] | undefined): Goal =>
      about('entrypoint', argvText(name, 'ENTRYPOINT', wanted), (one) =>
        argvProblem('ENTRYPOINT', one.config.Entrypoint, wanted),
      ),
    /** `K=v`. */
    env: (wanted: string): Goal =>
      about(
        `env-${wanted}`,
        both(`The card of ${name} says ENV ${wanted}.`, `${name} 的卡片上写着 ENV ${wanted}。`),
        (one) => {
          if (one.config.Env?.includes(wanted)) return undefined;
          const key = wanted.split('=')[0] ?? '';
          const found = one.config.Env?.find((entry) => entry.startsWith(`${key}=`));
          return found === undefined
            ? both(`The card has no ${key}.`, `卡片上没有 ${key}。`)
            : both(`The card says ${found}.`, `卡片上写的是 ${found}。`);
        },
      ),
    envLike: (key: string, rule: TextRule): Goal =>
      about(
        `env-${key}`,
        both(`${key} of ${name} ${rule.says.en}.`, `${name} 的 ${key} ${rule.says['zh-cn']}。`),
        (one) => {
          const found = one.config.Env?.find((entry) => entry.startsWith(`${key}=`))?.slice(key.length + 1);
          if (found === undefined) return both(`The card has no ${key}.`, `卡片上没有 ${key}。`);
          return rule.fits(found) ? undefined : both(`${key} is “${shown(found)}”.`, `${key} 是“${shown(found)}”。`);
        },
      ),
    noEnv: (key: string): Goal =>
      about(`no-env-${key}`, both(`The card of ${name} has no ${key}.`, `${name} 的卡片上没有 ${key}。`), (one) =>
        one.config.Env?.some((entry) => entry.startsWith(`${key}=`))
          ? both(`${key} is on the card.`, `卡片上有 ${key}。`)
          : undefined,
      ),
    /** All ports that it declares, as in `80/tcp`. */
    exposes: (...ports: readonly string[]): Goal =>
      about('ports', setText(name, 'EXPOSE', ports), (one) => setProblem('EXPOSE', one.config.ExposedPorts, ports)),
    volumes: (...paths: readonly string[]): Goal =>
      about('volumes', setText(name, 'VOLUME', paths), (one) => setProblem('VOLUME', one.config.Volumes, paths)),
    /** One of these. */
    user: (...wanted: readonly string[]): Goal =>
      about('user', both(`${name} runs as ${wanted[0]}.`, `${name} 以 ${wanted[0]} 的身份运行。`), (one) =>
        wanted.includes(one.config.User ?? '') ? undefined : userProblem(one.config),
      ),
    notRoot: (): Goal =>
      about('not-root', both(`${name} does not run as root.`, `${name} 不以 root 身份运行。`), (one) =>
        /^(|root|0)(:|$)/.test(one.config.User ?? '') ? userProblem(one.config) : undefined,
      ),
    workingDir: (path: string): Goal =>
      about('workdir', both(`The working directory of ${name} is ${path}.`, `${name} 的工作目录是 ${path}。`), (one) =>
        one.config.WorkingDir === path
          ? undefined
          : both(
              `It is ${one.config.WorkingDir || 'not set'}.`,
              one.config.WorkingDir ? `现在是 ${one.config.WorkingDir}。` : '现在没有设置。',
            ),
      ),
    label: (key: string, value: string): Goal =>
      about(
        `label-${key}`,
        both(`${name} has the label ${key}=${value}.`, `${name} 带有元数据标签 ${key}=${value}。`),
        (one) => {
          const found = one.config.Labels?.[key];
          if (found === value) return undefined;
          return found === undefined
            ? both(`There is no label ${key}.`, `没有元数据标签 ${key}。`)
            : both(`${key} is “${found}”.`, `${key} 是“${found}”。`);
        },
      ),
    stopSignal: (signal: string): Goal =>
      about(
        'stop-signal',
        both(`${name} asks to be stopped with ${signal}.`, `${name} 要求用 ${signal} 来停止。`),
        (one) =>
          one.config.StopSignal === signal
            ? undefined
            : both(
                `Its card says ${one.config.StopSignal || 'nothing about the signal'}.`,
                one.config.StopSignal ? `卡片上写的是 ${one.config.StopSignal}。` : '卡片上没有写信号。',
              ),
      ),
    /** A test of health whose words fit. */
    healthcheck: (rule?: TextRule): Goal =>
      about(
        'healthcheck',
        rule === undefined
          ? both(`${name} has a HEALTHCHECK.`, `${name} 有 HEALTHCHECK。`)
          : both(`The HEALTHCHECK of ${name} ${rule.says.en}.`, `${name} 的 HEALTHCHECK ${rule.says['zh-cn']}。`),
        (one) => {
          const test = (one.config.Healthcheck?.Test ?? []).join(' ');
          if (test === '' || test === 'NONE') return both('It has no HEALTHCHECK.', '它没有 HEALTHCHECK。');
          return rule === undefined || rule.fits(test)
            ? undefined
            : both(`The test is: ${test}`, `检查命令是：${test}`);
        },
      ),
    onBuild: (...wanted: readonly string[]): Goal =>
      about(
        'onbuild',
        wanted.length === 0
          ? both(`${name} has no ONBUILD trigger.`, `${name} 没有 ONBUILD 触发指令。`)
          : both(
              `${name} has the trigger ONBUILD ${wanted.join('; ')}.`,
              `${name} 带有触发指令 ONBUILD ${wanted.join('；')}。`,
            ),
        (one) => {
          const found = one.config.OnBuild ?? [];
          if (sameList(found, wanted)) return undefined;
          return found.length === 0
            ? both('It has no trigger.', '它没有触发指令。')
            : both(`Its triggers: ${found.join('; ')}`, `它的触发指令：${found.join('；')}`);
        },
      ),
  };
}

const userProblem = (config: RuntimeConfig): Translated =>
  config.User
    ? both(`It runs as ${config.User}.`, `它以 ${config.User} 的身份运行。`)
    : both('It runs as root: no user is set.', '它以 root 身份运行：没有设置用户。');

function argvText(name: string, what: string, wanted: readonly string[] | undefined): Translated {
  return wanted === undefined
    ? both(`${name} has no ${what}.`, `${name} 没有 ${what}。`)
    : both(`The ${what} of ${name} is ${jsonText(wanted)}.`, `${name} 的 ${what} 是 ${jsonText(wanted)}。`);
}

function argvProblem(
  what: string,
  found: readonly string[] | null | undefined,
  wanted: readonly string[] | undefined,
): Translated | undefined {
  if (wanted === undefined ? (found ?? []).length === 0 : sameList(found ?? [], wanted)) return undefined;
  return (found ?? []).length === 0
    ? both(`It has no ${what}.`, `它没有 ${what}。`)
    : both(`It is ${jsonText(found ?? [])}.`, `现在是 ${jsonText(found ?? [])}。`);
}

function setText(name: string, what: string, wanted: readonly string[]): Translated {
  return wanted.length === 0
    ? both(`${name} declares no ${what}.`, `${name} 没有 ${what} 声明。`)
    : both(
        `${name} declares ${what} ${wanted.join(' ')}, and no other.`,
        `${name} 声明了 ${what} ${wanted.join(' ')}，没有别的。`,
      );
}

function setProblem(
  what: string,
  found: Readonly<Record<string, unknown>> | undefined,
  wanted: readonly string[],
): Translated | undefined {
  const names = Object.keys(found ?? {}).toSorted();
  if (sameList(names, wanted.toSorted())) return undefined;
  return names.length === 0
    ? both(`It declares no ${what}.`, `它没有声明 ${what}。`)
    : both(`It declares ${what} ${names.join(' ')}.`, `它声明的是 ${what} ${names.join(' ')}。`);
}

/** Goals about all images. */
export const images = {
  /** No image without a name is left. */
  noneDangling: (): Goal =>
    goalOf(
      'no-dangling',
      both('No image without a name is left.', '没有留下虚悬镜像（没有名字的镜像）。'),
      ({ world }) => {
        const left = [...world.images.values()].filter((one) => one.names.length === 0).length;
        return left === 0 ? undefined : both(`${left} are left.`, `还剩 ${left} 个。`);
      },
    ),
};
