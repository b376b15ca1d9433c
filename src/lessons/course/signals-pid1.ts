import { containerOf } from '../facts.ts';
import { both, container, fact, has, image } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const SCRIPT = "#!/bin/sh\ntrap 'echo bye; exit 0' TERM\nwhile :; do sleep 1; done\n";

export const lesson = defineLesson({
  id: 'signals-pid1',
  prose: { id: 'signals-pid1', catalog: 'site', images: ['busybox:latest'], files: { 't.sh': SCRIPT } },
  scenes: [
    {
      id: 'signals-plane',
      scenario: {
        id: 'signals-plane',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { 't.sh': SCRIPT },
        setup: [
          'docker run -d --name deaf busybox sleep 1000',
          'docker run -d --name guided --init busybox sleep 1000',
          'docker run -d --name polite -v ./t.sh:/t.sh busybox sh /t.sh',
        ],
      },
      pictures: ['containers'],
      steps: [
        {
          command: 'docker stop deaf',
          say: both(
            'SIGTERM flies to PID 1 and is absorbed: `sleep` has no handler. Ten seconds later comes SIGKILL. Exit code 137.',
            'SIGTERM 飞向 1 号进程，被吸收了：`sleep` 没有处理它。十秒后 SIGKILL 到来，退出码 137。',
          ),
        },
        {
          command: 'docker stop guided',
          say: both(
            'With `--init` PID 1 is `docker-init`. It passes the signal on, and `sleep` is an ordinary process then: it ends at once. 143 = 128 + 15.',
            '加了 `--init`，1 号进程是 `docker-init`。它转交信号，`sleep` 只是普通进程，立刻结束。143 = 128 + 15。',
          ),
        },
        {
          command: 'docker stop polite',
          say: both(
            'This one handles the signal itself, says `bye`, and ends with 0.',
            '这个容器自己处理信号，说了 `bye`，以 0 结束。',
          ),
        },
        {
          command: 'docker ps -a --format "{{.Names}}: {{.Status}}"',
          say: both('Three ways to end.', '三种结束方式。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'signals-pid1-1',
      scenario: {
        id: 'signals-pid1-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ['printf \'FROM busybox\\nCMD ["sleep","1000"]\\n\' | docker build -q -t slow -'],
      },
      pictures: ['containers'],
      task: both(
        'A container of the image `slow` takes ten seconds to stop. Without changing the image, start a container `fast` from it and stop it with `docker stop`: it must end with code 143.',
        '镜像 `slow` 的容器要十秒才能停下。不改镜像，用它启动容器 `fast`，再用 `docker stop` 停止：退出码必须是 143。',
      ),
      goals: [
        container('fast').from('slow'),
        container('fast').is('exited'),
        container('fast').exit(143),
        image('slow').cmd(['sleep', '1000']),
      ],
      hints: [
        both(
          '143 is 128 + 15: ended by SIGTERM. Somebody must pass the signal on.',
          '143 是 128 + 15：被 SIGTERM 结束。得有谁来转交信号。',
        ),
        both(
          '`docker run` has an option that puts a small init process in front.',
          '`docker run` 有个选项，会在前面放一个小小的 init 进程。',
        ),
        both('`docker run -d --init --name fast slow`', '`docker run -d --init --name fast slow`'),
      ],
      solution: { commands: ['docker run -d --init --name fast slow', 'docker stop fast'] },
      alternatives: [
        {
          commands: [
            'docker run -d --name fast slow sh -c \'trap "exit 143" TERM; while :; do sleep 1; done\'',
            'docker stop fast',
          ],
        },
      ],
      wrong: [{ commands: ['docker run -d --name fast slow', 'docker stop fast'] }],
    },
    {
      id: 'signals-pid1-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'signals-pid1-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nCOPY --chmod=755 t.sh /\nCMD /t.sh; echo never\n', 't.sh': SCRIPT },
      },
      file: 'Dockerfile',
      pictures: ['containers'],
      task: both(
        'The script handles SIGTERM, but the signal never reaches it. Change the Dockerfile, run a container `tt` and stop it: it must say `bye` and end with code 0.',
        '脚本会处理 SIGTERM，但信号到不了它那里。修改 Dockerfile，运行容器 `tt` 再停止它：它要打印 `bye`，退出码是 0。',
      ),
      goals: [
        fact('built', both('The image of `tt` holds `/t.sh`.', '`tt` 的镜像里有 `/t.sh`。'), (evidence) => {
          const found = containerOf(evidence.world, 'tt');
          if (found === undefined) return both('There is no container `tt` yet.', '还没有容器 `tt`。');
          return evidence.file(`image:${found.image}`, '/t.sh') === undefined
            ? both('It does not: it was built from another file.', '没有：它不是用这个文件构建的。')
            : undefined;
        }),
        container('tt').runsAsBuilt(),
        container('tt').is('exited'),
        container('tt').logs(has('bye')),
        container('tt').exit(0),
      ],
      hints: [
        both('Look at the process tree: who is PID 1?', '看进程树：谁是 1 号进程？'),
        both(
          'In shell form a shell stands in between, and a shell does not pass signals on.',
          'shell 格式会在中间加一个 shell，而 shell 不转交信号。',
        ),
        both('`CMD ["/t.sh"]`', '`CMD ["/t.sh"]`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCOPY --chmod=755 t.sh /\nCMD ["/t.sh"]\n' },
        commands: ['docker build -q -t tsh .', 'docker run -d --name tt tsh', 'docker stop tt'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nCOPY --chmod=755 t.sh /\nCMD exec /t.sh\n' },
          commands: ['docker build -q -t tsh .', 'docker run -d --name tt tsh', 'docker stop tt'],
        },
      ],
      wrong: [
        { commands: ['docker build -q -t tsh .', 'docker run -d --name tt tsh', 'docker stop -t 1 tt'] },
        { commands: ['docker build -q -t tsh .', 'docker run -d --init --name tt tsh', 'docker stop -t 1 tt'] },
        { commands: ['docker run -d --name tt -v ./t.sh:/t.sh busybox sh /t.sh', 'docker stop tt'] },
      ],
    },
    {
      id: 'signals-pid1-3',
      scenario: {
        id: 'signals-pid1-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ['docker run -d --name stuck busybox sleep 1000'],
      },
      pictures: ['chart', 'containers'],
      task: both(
        'End the container `stuck` without waiting for ten seconds. It must still be there afterwards.',
        '不等十秒，让容器 `stuck` 结束。结束后它必须还在。',
      ),
      goals: [
        container('stuck').is('exited'),
        container('stuck').exit(137),
        fact(
          'no-wait',
          both('Between the first signal and the end there were no ten seconds.', '从第一个信号到结束，没有等满十秒。'),
          ({ world }) => {
            const found = containerOf(world, 'stuck');
            const signals = (found?.signals ?? []).filter((signal) => signal.from === 'engine');
            const last = signals.at(-1);
            if (found?.finishedAt === undefined || last === undefined)
              return both('It has not ended yet.', '它还没有结束。');
            const asked = signals.at(-2);
            const seconds =
              asked === undefined || asked.signal === 'KILL' ? 0 : Math.round((last.at - asked.at) / 1000);
            return seconds < 9
              ? undefined
              : both(
                  `It took ${seconds} seconds. \`docker start stuck\` gives you another try.`,
                  `花了 ${seconds} 秒。用 \`docker start stuck\` 可以再试一次。`,
                );
          },
        ),
      ],
      hints: [
        both(
          '`docker stop` waits because it hopes. Another command does not.',
          '`docker stop` 因为抱有希望才等待，另一个命令不等。',
        ),
        both(
          '`docker kill` sends SIGKILL; `docker stop -t 0` gives no time.',
          '`docker kill` 发送 SIGKILL；`docker stop -t 0` 不留时间。',
        ),
      ],
      solution: { commands: ['docker kill stuck'] },
      alternatives: [
        { commands: ['docker stop -t 0 stuck'] },
        { commands: ['docker stop stuck', 'docker start stuck', 'docker kill stuck'] },
      ],
      wrong: [{ commands: ['docker rm -f stuck'] }, { commands: ['docker stop stuck'] }],
    },
  ],
});
