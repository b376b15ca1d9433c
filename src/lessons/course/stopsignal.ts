import { both, container, hostFile, image, is, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const BUSYBOX = ['busybox:latest'];
const PROGRAM = "#!/bin/sh\ntrap 'echo bye; exit 0' INT\nwhile :; do sleep 0.2; done\n";
const FILE = 'FROM busybox\nCOPY --chmod=755 t.sh /\nCMD ["/t.sh"]\n';
const WITH_SIGNAL = 'FROM busybox\nCOPY --chmod=755 t.sh /\nSTOPSIGNAL SIGINT\nCMD ["/t.sh"]\n';

export const lesson = defineLesson({
  id: 'stopsignal',
  prose: { id: 'stopsignal', catalog: 'site', images: ['busybox:latest', 'nginx:1.29'], files: {} },
  scenes: [
    {
      id: 'stopsignal-two',
      scenario: {
        id: 'stopsignal-two',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: FILE, 't.sh': PROGRAM },
      },
      file: 'Dockerfile',
      pictures: ['containers'],
      steps: [
        {
          command: 'docker build -q -t plain . && docker run -d --name one plain',
          say: both('The program runs and waits for SIGINT.', '程序在运行，等着 SIGINT。'),
        },
        {
          command: 'docker stop -t 4 one && docker inspect -f "{{.State.ExitCode}}" one',
          say: both(
            'Two signals: SIGTERM, which it does not know, and four seconds later SIGKILL. 137, and no `bye`.',
            '两个信号：它不认得的 SIGTERM，四秒后是 SIGKILL。退出码 137，没有 `bye`。',
          ),
        },
        {
          command: 'docker build -q -t polite . && docker run -d --name two polite',
          edit: { path: 'Dockerfile', text: WITH_SIGNAL },
          say: both('The same program, and a line that says what it listens to.', '同样的程序，多了一行说明它听什么。'),
        },
        {
          command: 'docker stop -t 4 two && docker inspect -f "{{.State.ExitCode}}" two && docker logs two',
          say: both(
            'One signal, SIGINT, and the program handles it. At once: `bye`, and 0.',
            '一个信号 SIGINT，程序处理了它。立刻：`bye`，退出码 0。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'stopsignal-1',
      scenario: {
        id: 'stopsignal-1',
        catalog: 'site',
        images: BUSYBOX,
        files: {
          Dockerfile: FILE,
          't.sh': "#!/bin/sh\ntrap 'echo saved; exit 0' USR1\ntrap '' TERM\nwhile :; do sleep 0.2; done\n",
        },
      },
      file: 'Dockerfile',
      pictures: ['processes', 'containers'],
      task: both(
        'Read `t.sh`: it saves its work on one signal only. Without changing it, build the image `st` so that `docker stop` uses this signal. Run a container `st` of it and stop it: it prints `saved` and ends with 0.',
        '读一读 `t.sh`：它只在收到某个信号时保存。不改它，构建镜像 `st`，让 `docker stop` 使用这个信号。用它运行容器 `st`，再停止：打印 `saved`，以 0 结束。',
      ),
      goals: [
        image('st').stopSignal('SIGUSR1'),
        container('st').from('st'),
        container('st').exit(0),
        container('st').logs(is('saved')),
      ],
      hints: [
        both('`trap … USR1`: the signal is SIGUSR1.', '`trap … USR1`：信号是 SIGUSR1。'),
        both('`STOPSIGNAL SIGUSR1`', '`STOPSIGNAL SIGUSR1`'),
        both('Give the script a second to set its traps before you stop it.', '停止之前，给脚本一秒钟设置 `trap`。'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCOPY --chmod=755 t.sh /\nSTOPSIGNAL SIGUSR1\nCMD ["/t.sh"]\n' },
        commands: ['docker build -t st .', 'docker run -d --name st st', 'sleep 1', 'docker stop st'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM busybox\nARG S=SIGUSR1\nSTOPSIGNAL $S\nCOPY --chmod=755 t.sh /\nENTRYPOINT ["/t.sh"]\n',
          },
          commands: ['docker build -t st .', 'docker run -d --name st st', 'sleep 1', 'docker stop -t 3 st'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nCOPY --chmod=755 t.sh /\nSTOPSIGNAL 10\nCMD ["/t.sh"]\n' },
          commands: ['docker build -t st .', 'docker run -d --name st st', 'sleep 1', 'docker stop st'],
        },
      ],
      wrong: [
        {
          commands: ['docker build -t st .', 'docker run -d --name st st', 'sleep 1', 'docker stop -t 1 st'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nCOPY --chmod=755 t.sh /\nSTOPSIGNAL SIGUSR1\nCMD /t.sh; echo end\n' },
          commands: ['docker build -t st .', 'docker run -d --name st st', 'sleep 1', 'docker stop -t 1 st'],
        },
        {
          commands: [
            'docker build -t st .',
            'docker run -d --stop-signal SIGUSR1 --name st st',
            'sleep 1',
            'docker stop st',
          ],
        },
      ],
    },
    {
      id: 'stopsignal-2',
      scenario: {
        id: 'stopsignal-2',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: FILE, 't.sh': PROGRAM },
        setup: [
          'docker build -q -t plain .',
          `printf 'FROM plain\\nSTOPSIGNAL 3\\n' | docker build -q -t old -`,
          'docker run -d --name job plain',
          'sleep 1',
        ],
      },
      pictures: ['processes', 'containers'],
      task: both(
        'The container `job` of the image `plain` runs already, and its program ends well on SIGINT only. Stop it so that it ends with 0. Then write the stop signal that the image `old` names, as it stands on its card, into `signal.txt`.',
        '容器 `job`（镜像 `plain`）已经在运行，它的程序只有收到 SIGINT 才会正常结束。停止它，让它以 0 结束。然后把镜像 `old` 的卡片上写的停止信号，原样写进 `signal.txt`。',
      ),
      goals: [
        container('job').from('plain'),
        container('job').exit(0),
        hostFile('signal.txt').isLike({
          text: like(/^\s*3\s*$/, both('is the signal on the card of `old`', '是 `old` 的卡片上写的信号')),
        }),
      ],
      hints: [
        both('`docker stop` takes a signal for this once: `-s`.', '`docker stop` 可以临时指定信号：`-s`。'),
        both(
          "`docker image inspect -f '{{.Config.StopSignal}}' old`",
          "`docker image inspect -f '{{.Config.StopSignal}}' old`",
        ),
      ],
      solution: {
        commands: ['docker stop -s SIGINT job', "docker image inspect -f '{{.Config.StopSignal}}' old > signal.txt"],
      },
      alternatives: [{ commands: ['docker kill -s INT job', 'sleep 1', 'echo 3 > signal.txt'] }],
      wrong: [
        {
          commands: ['docker stop -t 1 job', "docker image inspect -f '{{.Config.StopSignal}}' old > signal.txt"],
        },
        { commands: ['docker stop -s INT job', 'echo SIGQUIT > signal.txt'] },
      ],
    },
  ],
});
