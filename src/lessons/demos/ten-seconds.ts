import type { World } from '../../simulator/index.ts';
import { containerOf } from '../facts.ts';
import { type Demo, t } from './types.ts';

const codes = (world: World, ...names: string[]): (number | undefined)[] =>
  names.map((name) => containerOf(world, name)?.exitCode);

export const tenSeconds: Demo = {
  id: 'ten-seconds',
  title: t('Ten seconds', '十秒钟'),
  question: t(
    '`docker stop`: who ends at once, and who is killed after ten seconds?',
    '`docker stop`：谁马上结束，谁要等满十秒被强行结束？',
  ),
  minutes: 5,
  scenario: { id: 'demo-ten-seconds', catalog: 'site', images: ['alpine:latest'], files: {} },
  steps: [
    {
      id: 'four',
      say: t('Four containers, all asleep. Each has another PID 1.', '四个容器，都在睡觉，但 1 号进程各不相同。'),
      predict: {
        question: t(
          "`sh -c 'sleep 1000; true'`: which program is PID 1?",
          "`sh -c 'sleep 1000; true'`：1 号进程是哪个程序？",
        ),
        options: [t('`sleep`', '`sleep`'), t('`sh`', '`sh`')],
        answer: 1,
      },
      commands: [
        "docker run -d --name shell alpine sh -c 'sleep 1000; true'",
        'docker run -d --name plain alpine sleep 1000',
        'docker run -d --name init --init alpine sleep 1000',
        'docker run -d --name trap alpine sh -c \'trap "exit 0" TERM; while true; do sleep 1; done\'',
      ],
      reveal: t(
        '`shell`: `sh` is PID 1. `plain`: `sleep` itself. `init`: a tiny init process, `sleep` below it. `trap`: `sh` with a handler.',
        '`shell`：1 号是 `sh`。`plain`：就是 `sleep`。`init`：一个小小的 init 进程，下面才是 `sleep`。`trap`：带处理函数的 `sh`。',
      ),
      picture: 'processes',
      exit: 0,
    },
    {
      id: 'stop',
      say: t(
        'Ask for each of the four before you click. Then watch the clock.',
        '点之前，四个都问一遍。然后看着时钟。',
      ),
      predict: {
        question: t('SIGTERM goes to all four. How many end at once?', 'SIGTERM 同时发给四个。几个会马上结束？'),
        options: [t('All four', '四个都会'), t('Two', '两个'), t('None', '一个都不会')],
        answer: 1,
      },
      commands: ['docker stop shell plain init trap'],
      reveal: t(
        '`init` and `trap` end at once. For the other two the clock runs out, and SIGKILL comes.',
        '`init` 和 `trap` 马上结束。另外两个等到时间用完，迎来 SIGKILL。',
      ),
      picture: 'containers',
      prints: ['trap'],
      holds: (world) => codes(world, 'shell', 'plain', 'init', 'trap').join() === '137,137,143,0',
    },
    {
      id: 'codes',
      say: t('Exit codes tell the story afterwards.', '事后看退出码就知道经过。'),
      predict: {
        question: t('Which exit code have the two that did not react?', '没有反应的那两个，退出码是多少？'),
        options: [t('0', '0'), t('137', '137'), t('143', '143')],
        answer: 1,
      },
      commands: ['docker ps -a --format "{{.Names}}: {{.Status}}"'],
      reveal: t(
        '137 = 128 + 9, SIGKILL. 143 = 128 + 15, SIGTERM. 0: its handler called `exit 0`.',
        '137 = 128 + 9，SIGKILL。143 = 128 + 15，SIGTERM。0：它的处理函数执行了 `exit 0`。',
      ),
      picture: 'containers',
      prints: ['trap: Exited (0)', 'init: Exited (143)', 'plain: Exited (137)', 'shell: Exited (137)'],
      exit: 0,
    },
    {
      id: 'why',
      say: t(
        'The kernel protects PID 1: a signal that it has no handler for does nothing.',
        '内核保护 1 号进程：没有处理函数的信号对它不起作用。',
      ),
      predict: {
        question: t(
          'With `docker stop -t 2`, what changes for `plain`?',
          '`docker stop -t 2` 会让 `plain` 有什么不同？',
        ),
        options: [
          t('It ends with 143', '以 143 结束'),
          t('It still gets 137, after two seconds', '还是 137，只是两秒后'),
          t('It never ends', '永远不结束'),
        ],
        answer: 1,
      },
      commands: ['docker start plain', 'docker stop -t 2 plain', 'docker inspect -f "{{.State.ExitCode}}" plain'],
      reveal: t(
        'A shorter wait, and SIGKILL all the same. The cure is a handler, exec form with a program that has one, or `--init`.',
        '等得少了，最后还是 SIGKILL。要治本：写处理函数，用 exec 格式启动有处理函数的程序，或者 `--init`。',
      ),
      picture: 'containers',
      prints: ['137'],
      exit: 0,
    },
  ],
};
