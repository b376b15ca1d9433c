import type { Translated } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import { parseSignal, type RuntimeConfig } from '../../simulator/index.ts';
import type { Goal } from '../types.ts';
import { aboutImage } from './find.ts';
import { both, jsonText, sameList } from './goal.ts';
import { codes, shown, type TextRule } from './text.ts';

/** Goals about an image's card: what its containers run, as whom, where and with what. */
export function imageConfig(name: string) {
  const { called, the, zh, about } = aboutImage(name);
  return {
    /** `undefined`: none. */
    cmd: (wanted: readonly string[] | undefined): Goal =>
      about('cmd', argvText(name, 'CMD', wanted), (one) => argvProblem('CMD', one.config.Cmd, wanted)),
    entrypoint: (wanted: readonly string[] | undefined): Goal =>
      about('entrypoint', argvText(name, 'ENTRYPOINT', wanted), (one) =>
        argvProblem('ENTRYPOINT', one.config.Entrypoint, wanted),
      ),
    /** The words of `CMD` run as they are, without a shell around them. */
    cmdExec: (): Goal =>
      about(
        'cmd-exec',
        both(
          `The ${code('CMD')} of ${called} is in exec form: no shell stands around it.`,
          `${zh} 的 ${code('CMD')} 是 exec 格式：外面没有 shell。`,
        ),
        (one) => {
          const words = one.config.Cmd ?? [];
          if (words.length === 0) return both(`It has no ${code('CMD')}.`, `它没有 ${code('CMD')}。`);
          return words[1] === '-c' && /(^|\/)(ba|da)?sh$/.test(words[0] ?? '')
            ? both(
                `It is ${code(jsonText(words))}: a shell reads it.`,
                `现在是 ${code(jsonText(words))}：由 shell 来读。`,
              )
            : undefined;
        },
      ),
    /** `K=v`. */
    env: (wanted: string): Goal =>
      about(
        `env-${wanted}`,
        both(`The card of ${called} says ${code(`ENV ${wanted}`)}.`, `${zh} 的卡片上写着 ${code(`ENV ${wanted}`)}。`),
        (one) => {
          if (one.config.Env?.includes(wanted)) return undefined;
          const key = wanted.split('=')[0] ?? '';
          const found = one.config.Env?.find((entry) => entry.startsWith(`${key}=`));
          return found === undefined
            ? both(`The card has no ${code(key)}.`, `卡片上没有 ${code(key)}。`)
            : both(`The card says ${code(found)}.`, `卡片上写的是 ${code(found)}。`);
        },
      ),
    envLike: (key: string, rule: TextRule): Goal =>
      about(
        `env-${key}`,
        both(
          `The variable ${code(key)} of ${called} ${rule.says.en}.`,
          `${zh} 的环境变量 ${code(key)} ${rule.says['zh-cn']}。`,
        ),
        (one) => {
          const found = one.config.Env?.find((entry) => entry.startsWith(`${key}=`))?.slice(key.length + 1);
          if (found === undefined) return both(`The card has no ${code(key)}.`, `卡片上没有 ${code(key)}。`);
          return rule.fits(found)
            ? undefined
            : both(`${code(key)} is ${code(shown(found))}.`, `${code(key)} 是 ${code(shown(found))}。`);
        },
      ),
    noEnv: (key: string): Goal =>
      about(
        `no-env-${key}`,
        both(`The card of ${called} has no ${code(key)}.`, `${zh} 的卡片上没有 ${code(key)}。`),
        (one) =>
          one.config.Env?.some((entry) => entry.startsWith(`${key}=`))
            ? both(`${code(key)} is on the card.`, `卡片上有 ${code(key)}。`)
            : undefined,
      ),
    /** All ports that it declares, as in `80/tcp`. */
    exposes: (...ports: readonly string[]): Goal =>
      about('ports', setText(name, 'EXPOSE', ports), (one) => setProblem('EXPOSE', one.config.ExposedPorts, ports)),
    volumes: (...paths: readonly string[]): Goal =>
      about('volumes', setText(name, 'VOLUME', paths), (one) => {
        const found = Object.keys(one.config.Volumes ?? {}).map((path) => [path.replace(/(.)\/+$/, '$1'), {}] as const);
        return setProblem('VOLUME', Object.fromEntries(found), paths);
      }),
    /** One of these. */
    user: (...wanted: readonly string[]): Goal =>
      about(
        'user',
        both(`${the} runs as ${code(wanted[0] ?? '')}.`, `${zh} 以 ${code(wanted[0] ?? '')} 的身份运行。`),
        (one) => (wanted.includes(one.config.User ?? '') ? undefined : userProblem(one.config)),
      ),
    notRoot: (): Goal =>
      about(
        'not-root',
        both(`${the} does not run as ${code('root')}.`, `${zh} 不以 ${code('root')} 的身份运行。`),
        (one) => (/^(|root|0)(:|$)/.test(one.config.User ?? '') ? userProblem(one.config) : undefined),
      ),
    workingDir: (path: string): Goal =>
      about(
        'workdir',
        both(`The working directory of ${called} is ${code(path)}.`, `${zh} 的工作目录是 ${code(path)}。`),
        (one) =>
          one.config.WorkingDir?.replace(/(.)\/+$/, '$1') === path
            ? undefined
            : both(
                `It is ${code(one.config.WorkingDir ?? '') || 'not set'}.`,
                one.config.WorkingDir ? `现在是 ${code(one.config.WorkingDir)}。` : '现在没有设置。',
              ),
      ),
    label: (key: string, value: string): Goal =>
      about(
        `label-${key}`,
        both(`${the} has the label ${code(`${key}=${value}`)}.`, `${zh} 带有元数据标签 ${code(`${key}=${value}`)}。`),
        (one) => {
          const found = one.config.Labels?.[key];
          if (found === value) return undefined;
          return found === undefined
            ? both(`There is no label ${code(key)}.`, `没有元数据标签 ${code(key)}。`)
            : both(
                `${code(key)} is ${code(found) || 'empty'}.`,
                `${code(key)} 是${found === '' ? '空的' : ` ${code(found)}`}。`,
              );
        },
      ),
    stopSignal: (signal: string): Goal =>
      about(
        'stop-signal',
        both(`${the} asks to be stopped with ${code(signal)}.`, `${zh} 要求用 ${code(signal)} 来停止。`),
        (one) =>
          one.config.StopSignal !== undefined && parseSignal(one.config.StopSignal) === parseSignal(signal)
            ? undefined
            : both(
                `Its card says ${code(one.config.StopSignal ?? '') || 'nothing about the signal'}.`,
                one.config.StopSignal ? `卡片上写的是 ${code(one.config.StopSignal)}。` : '卡片上没有写信号。',
              ),
      ),
    /** A test of health whose words fit. */
    healthcheck: (rule?: TextRule): Goal =>
      about(
        'healthcheck',
        rule === undefined
          ? both(`${the} has a ${code('HEALTHCHECK')}.`, `${zh} 有 ${code('HEALTHCHECK')}。`)
          : both(
              `The ${code('HEALTHCHECK')} of ${called} ${rule.says.en}.`,
              `${zh} 的 ${code('HEALTHCHECK')} ${rule.says['zh-cn']}。`,
            ),
        (one) => {
          const test = (one.config.Healthcheck?.Test ?? []).join(' ');
          if (test === '' || test === 'NONE')
            return both(`It has no ${code('HEALTHCHECK')}.`, `它没有 ${code('HEALTHCHECK')}。`);
          return rule === undefined || rule.fits(test)
            ? undefined
            : both(`The test is: ${code(test)}`, `检查命令是：${code(test)}`);
        },
      ),
    onBuild: (...wanted: readonly string[]): Goal =>
      about(
        'onbuild',
        wanted.length === 0
          ? both(`${the} has no ${code('ONBUILD')} trigger.`, `${zh} 没有 ${code('ONBUILD')} 触发指令。`)
          : both(
              `${the} has the trigger ${codes(
                wanted.map((line) => `ONBUILD ${line}`),
                ', ',
              )}.`,
              `${zh} 带有触发指令 ${codes(
                wanted.map((line) => `ONBUILD ${line}`),
                '、',
              )}。`,
            ),
        (one) => {
          const found = one.config.OnBuild ?? [];
          if (sameList(found, wanted)) return undefined;
          return found.length === 0
            ? both('It has no trigger.', '它没有触发指令。')
            : both(`Its triggers: ${codes(found, ', ')}.`, `它的触发指令：${codes(found, '、')}。`);
        },
      ),
  };
}

const userProblem = (config: RuntimeConfig): Translated =>
  config.User
    ? both(`It runs as ${code(config.User)}.`, `它以 ${code(config.User)} 的身份运行。`)
    : both('It runs as `root`: no user is set.', '它以 `root` 的身份运行：没有设置用户。');

function argvText(name: string, what: string, wanted: readonly string[] | undefined): Translated {
  return wanted === undefined
    ? both(`The image ${code(name)} has no ${code(what)}.`, `镜像 ${code(name)} 没有 ${code(what)}。`)
    : both(
        `The ${code(what)} of the image ${code(name)} is ${code(jsonText(wanted))}.`,
        `镜像 ${code(name)} 的 ${code(what)} 是 ${code(jsonText(wanted))}。`,
      );
}

function argvProblem(
  what: string,
  found: readonly string[] | null | undefined,
  wanted: readonly string[] | undefined,
): Translated | undefined {
  if (wanted === undefined ? (found ?? []).length === 0 : sameList(found ?? [], wanted)) return undefined;
  return (found ?? []).length === 0
    ? both(`It has no ${code(what)}.`, `它没有 ${code(what)}。`)
    : both(`It is ${code(jsonText(found ?? []))}.`, `现在是 ${code(jsonText(found ?? []))}。`);
}

function setText(name: string, what: string, wanted: readonly string[]): Translated {
  return wanted.length === 0
    ? both(`The image ${code(name)} declares no ${code(what)}.`, `镜像 ${code(name)} 没有 ${code(what)} 声明。`)
    : both(
        `The image ${code(name)} declares ${code(`${what} ${wanted.join(' ')}`)}, and no other.`,
        `镜像 ${code(name)} 声明了 ${code(`${what} ${wanted.join(' ')}`)}，没有别的。`,
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
    ? both(`It declares no ${code(what)}.`, `它没有声明 ${code(what)}。`)
    : both(`It declares ${code(`${what} ${names.join(' ')}`)}.`, `它声明的是 ${code(`${what} ${names.join(' ')}`)}。`);
}
