import type { Translated } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import type { ContainerStatus } from '../../simulator/index.ts';
import { containerOf, madeFrom, outputOf } from '../facts.ts';
import type { Goal } from '../types.ts';
import { type FileRule, fileProblem, fileText } from './file-rule.ts';
import { aboutContainer, fileInContainer } from './find.ts';
import { both, goalOf, jsonText, sameList } from './goal.ts';
import { shown, type TextRule } from './text.ts';

export const STATE: Readonly<Record<ContainerStatus, Translated>> = {
  created: both('created', '已创建'),
  running: both('running', '运行中'),
  paused: both('paused', '已暂停'),
  restarting: both('restarting', '重启中'),
  removing: both('removing', '删除中'),
  exited: both('exited', '已退出'),
  dead: both('dead', '失效'),
};

/** The state as the end of a sentence: `is created` would not say that nothing has run yet. */
const IS: Readonly<Record<ContainerStatus, string>> = {
  created: 'is created, but not started',
  running: 'is running',
  paused: 'is paused',
  restarting: 'is about to be restarted',
  removing: 'is being removed',
  exited: 'has ended (exited)',
  dead: 'is dead',
};

/** Goals about what a container is, runs, prints and holds. */
export function containerLife(name: string) {
  const { called, the, zh, about } = aboutContainer(name);
  return {
    exists: (): Goal =>
      about('exists', both(`There is a container named ${called}.`, `有一个名为 ${called} 的容器。`), () => undefined),
    absent: (): Goal =>
      goalOf(
        `${name}-absent`,
        both(`No container has the name ${called}.`, `没有名为 ${called} 的容器。`),
        ({ world }) => {
          const found = containerOf(world, name);
          return found === undefined
            ? undefined
            : both(
                `${the} is still there: it ${IS[found.state]}.`,
                `${zh} 还在，状态是${STATE[found.state]['zh-cn']}。`,
              );
        },
      ),
    is: (...states: readonly [ContainerStatus, ...ContainerStatus[]]): Goal =>
      about(
        states.join('-'),
        both(
          `${the} ${states.map((state) => IS[state]).join(' or ')}.`,
          `${zh} 的状态是${states.map((state) => STATE[state]['zh-cn']).join('或')}。`,
        ),
        (one) =>
          states.includes(one.state)
            ? undefined
            : both(`${the} ${IS[one.state]}.`, `${zh} 的状态是${STATE[one.state]['zh-cn']}。`),
      ),
    /** It has ended with one of these codes. */
    exit: (...codes: readonly number[]): Goal =>
      about(
        'exit',
        both(
          `${the} has ended with exit code ${codes.join(' or ')}.`,
          `${zh} 已结束，退出码是 ${codes.join(' 或 ')}。`,
        ),
        (one) => {
          if (one.state !== 'exited' || one.exitCode === undefined)
            return both(`${the} ${IS[one.state]}.`, `${zh} 的状态是${STATE[one.state]['zh-cn']}。`);
          return codes.includes(one.exitCode)
            ? undefined
            : both(`Its exit code is ${one.exitCode}.`, `它的退出码是 ${one.exitCode}。`);
        },
      ),
    from: (image: string): Goal =>
      about(
        'from',
        both(`${the} was made from ${code(image)}.`, `${zh} 是用 ${code(image)} 创建的。`),
        (one, { world }) =>
          madeFrom(world, one, image)
            ? undefined
            : both(`It was made from ${code(one.imageName)}.`, `它是用 ${code(one.imageName)} 创建的。`),
      ),
    /** The name of the image as it was given: `busybox@sha256:…`. */
    imageName: (rule: TextRule): Goal =>
      about(
        'image-name',
        both(
          `The image of ${called}, as it was named, ${rule.says.en}.`,
          `创建 ${called} 时写的镜像名${rule.says['zh-cn']}。`,
        ),
        (one) =>
          rule.fits(one.imageName)
            ? undefined
            : both(`It was named ${code(one.imageName)}.`, `当时写的是 ${code(one.imageName)}。`),
      ),
    /** Entrypoint and command together, as they run. */
    runs: (...argv: readonly string[]): Goal =>
      about('argv', both(`${the} runs ${code(jsonText(argv))}.`, `${zh} 运行的是 ${code(jsonText(argv))}。`), (one) =>
        sameList(one.argv, argv)
          ? undefined
          : both(`It runs ${code(jsonText(one.argv))}.`, `它运行的是 ${code(jsonText(one.argv))}。`),
      ),
    /** It was started without a command of its own, so the image's is what works. */
    runsAsBuilt: (): Goal =>
      about(
        'as-built',
        both(
          `${the} runs what its image says, without a command behind the image’s name.`,
          `${zh} 运行的是镜像里写好的命令，镜像名后面没有另写命令。`,
        ),
        ({ command }) =>
          command === undefined || (command.cmdFrom === 'image' && command.entrypointFrom === 'image')
            ? undefined
            : both('The command came with `docker run`.', '命令是用 `docker run` 另外给的。'),
      ),
    /** What runs as PID 1 now. */
    pid1: (rule: TextRule): Goal =>
      about('pid1', both(`PID 1 of ${called} ${rule.says.en}.`, `${zh} 的 1 号进程${rule.says['zh-cn']}。`), (one) => {
        const first = one.processes.get(1);
        if (first === undefined)
          return both(
            `${the} has no process: it ${IS[one.state]}.`,
            `${zh} 没有进程，状态是${STATE[one.state]['zh-cn']}。`,
          );
        return rule.fits(first.argv.join(' '))
          ? undefined
          : both(`PID 1 is: ${code(first.argv.join(' '))}`, `1 号进程是：${code(first.argv.join(' '))}`);
      }),
    /** All that it has printed. */
    logs: (rule: TextRule): Goal =>
      about(
        'logs',
        both(`What ${called} printed ${rule.says.en}.`, `${zh} 打印的内容${rule.says['zh-cn']}。`),
        (one) => {
          const text = outputOf(one).replaceAll('\r\n', '\n');
          if (rule.fits(text)) return undefined;
          return text.trim() === ''
            ? both('It has printed nothing.', '它什么都没打印。')
            : both(`It printed: ${code(shown(text))}`, `它打印的是：${code(shown(text))}`);
        },
      ),
    /** A file as the container sees it, mounts included; of a stopped one too. */
    file: (path: string, rule: FileRule = {}): Goal =>
      about(`file-${path}`, fileText(path, both(`the container ${called}`, `容器 ${called} `), rule), (one, evidence) =>
        fileProblem(path, fileInContainer(evidence, one, path), rule),
      ),
    noFile: (path: string): Goal =>
      about(`no-${path}`, both(`${the} has no ${code(path)}.`, `${zh} 里没有 ${code(path)}。`), (one, evidence) =>
        fileInContainer(evidence, one, path) === undefined
          ? undefined
          : both(`${the} has ${code(path)}.`, `${zh} 里有 ${code(path)}。`),
      ),
    /** What `docker diff` says of a path: A, C or D. */
    diff: (path: string, letter: 'A' | 'C' | 'D'): Goal =>
      about(
        `diff-${path}`,
        both(
          `${code(`docker diff ${name}`)} says ${code(`${letter} ${path}`)}.`,
          `${code(`docker diff ${name}`)} 中有 ${code(`${letter} ${path}`)}。`,
        ),
        (one, evidence) => {
          const change = one.files.get(path)?.change;
          const inImage = change !== undefined && evidence.file(`image:${one.image}`, path) !== undefined;
          const found = change === undefined ? undefined : change === 'removed' ? 'D' : inImage ? 'C' : 'A';
          if (found === letter) return undefined;
          return found === undefined
            ? both(`It says nothing about ${code(path)}.`, `其中没有 ${code(path)}。`)
            : both(`It says ${code(`${found} ${path}`)}.`, `其中是 ${code(`${found} ${path}`)}。`);
        },
      ),
  };
}
