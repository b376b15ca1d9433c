import { both, container, has, hostFile, is, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'debug-method',
  prose: {
    id: 'debug-method',
    catalog: 'site',
    images: ['busybox:latest'],
    files: { Dockerfile: 'FROM busybox\nWORKDIR /app\nCOPY conf .\nCMD sever --config conf\n', conf: 'port=80\n' },
    setup: ['docker build -q -t img .'],
  },
  scenes: [
    {
      id: 'debug-checklist',
      scenario: {
        id: 'debug-checklist',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nWORKDIR /app\nCOPY conf .\nCMD sever --config conf\n', conf: 'port=80\n' },
        setup: ['docker build -q -t img .', 'docker run -d --name broken img'],
      },
      file: 'Dockerfile',
      pictures: ['containers'],
      steps: [
        {
          command: 'docker ps -a',
          say: both(
            'First: is it running, and with which code did it end? 127: a program was not found.',
            '第一步：它在运行吗？以什么退出码结束？127：找不到程序。',
          ),
        },
        {
          command: 'docker logs broken',
          exit: 0,
          say: both('Second: what did it say? The shell misses `sever`.', '第二步：它说了什么？shell 找不到 `sever`。'),
        },
        {
          command: "docker inspect -f '{{json .Config.Cmd}} {{.State.ExitCode}}' broken",
          say: both(
            'Third: how was it set up? There is the misspelt word.',
            '第三步：它是怎么设置的？拼错的词就在那里。',
          ),
        },
        {
          command: 'docker run --rm --entrypoint ls img /app',
          say: both('Fourth: look around in the image, with another program.', '第四步：换一个程序，进镜像里看看。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'debug-method-1',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'debug-method-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nCMD ["ehco", "ok"]\n' },
        setup: ['docker build -q -t app .', 'docker run -d --name one app || true'],
      },
      file: 'Dockerfile',
      pictures: ['containers', 'logs'],
      task: both(
        'The container `one` never started. Find out why, repair the Dockerfile, build `app` again, and run a container `two` from it that prints `ok`.',
        '容器 `one` 没能启动。找出原因，修好 Dockerfile，重新构建 `app`，用它运行容器 `two`，打印 `ok`。',
      ),
      goals: [
        container('two').from('app'),
        container('two').runsAsBuilt(),
        container('two').logs(is('ok')),
        container('two').exit(0),
      ],
      hints: [
        both(
          '`docker ps -a`, then `docker inspect`: what is its exit code, what is its command?',
          '先 `docker ps -a`，再 `docker inspect`：退出码是多少，命令是什么？',
        ),
        both(
          '127 means that the program was not found. Read its name letter by letter.',
          '127 表示找不到程序。一个字母一个字母地读它的名字。',
        ),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCMD ["echo", "ok"]\n' },
        commands: ['docker build -q -t app .', 'docker run --name two app'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nENTRYPOINT ["echo"]\nCMD ["ok"]\n' },
          commands: ['docker build -q -t app .', 'docker run -d --name two app'],
        },
      ],
      wrong: [
        { commands: ['docker run --name two app'] },
        { commands: ['docker run --name two app echo ok'] },
        { commands: ['docker run --name two busybox echo ok'] },
      ],
    },
    {
      id: 'debug-method-2',
      scenario: {
        id: 'debug-method-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: [
          'printf \'FROM busybox\\nCMD ["cat","/etc/app.conf"]\\n\' | docker build -q -t capp -',
          'docker run --name conf capp || true',
        ],
      },
      pictures: ['logs', 'mounts'],
      task: both(
        'The container `conf` ended with 1: a file is missing. Write its path into `missing.txt`. Then run a container `conf2` from the same image that gets such a file from your computer, and ends with 0.',
        '容器 `conf` 以 1 结束：缺了一个文件。把它的路径写进 `missing.txt`。再用同一个镜像运行 `conf2`，从你的电脑提供这个文件，让它以 0 结束。',
      ),
      goals: [
        hostFile('missing.txt').isLike({
          text: like(
            /^\s*\/etc\/app\.conf\s*$/,
            both('is the path of the missing file, and nothing else', '是缺少的那个文件的路径，没有别的'),
          ),
        }),
        container('conf2').from('capp'),
        container('conf2').runs('cat', '/etc/app.conf'),
        container('conf2').exit(0),
      ],
      hints: [
        both('`docker logs conf`', '`docker logs conf`'),
        both('A file of your folder can be mounted at that path.', '可以把你目录里的一个文件挂载到那个路径。'),
        both(
          '`echo a=1 > app.conf`, then `docker run --name conf2 -v ./app.conf:/etc/app.conf:ro capp`',
          '先 `echo a=1 > app.conf`，再 `docker run --name conf2 -v ./app.conf:/etc/app.conf:ro capp`',
        ),
      ],
      solution: {
        commands: [
          'echo /etc/app.conf > missing.txt',
          'echo a=1 > app.conf',
          'docker run --name conf2 -v ./app.conf:/etc/app.conf:ro capp',
        ],
      },
      alternatives: [
        {
          commands: [
            'echo /etc/app.conf > missing.txt',
            'echo a=1 > app.conf',
            'docker create --name conf2 capp',
            'docker cp app.conf conf2:/etc/app.conf',
            'docker start -a conf2',
          ],
        },
      ],
      wrong: [
        { commands: ['echo /etc/app.conf > missing.txt', 'docker run --name conf2 capp'] },
        { commands: ['echo /etc/app.conf > missing.txt', 'docker run --name conf2 capp true'] },
      ],
    },
    {
      id: 'debug-method-3',
      scenario: {
        id: 'debug-method-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ["docker run -d --name loop --restart always busybox sh -c 'echo no database at db:5432; exit 3'"],
      },
      pictures: ['chart', 'logs'],
      task: both(
        'The container `loop` restarts again and again. Stop the loop without removing the container, and bring what it says into `why.txt`.',
        '容器 `loop` 一直在重启。不删除它，让它停下来，并把它说的话保存到 `why.txt`。',
      ),
      goals: [container('loop').is('exited'), hostFile('why.txt').isLike({ text: has('no database at db:5432') })],
      hints: [
        both('`docker logs` works in every state.', '`docker logs` 在任何状态下都能用。'),
        both('A stop by hand ends the loop.', '手动停止就能结束循环。'),
      ],
      solution: { commands: ['docker stop loop', 'docker logs loop > why.txt'] },
      alternatives: [
        {
          commands: ['docker logs --tail 1 loop > why.txt', 'docker update --restart no loop', 'docker stop -t 0 loop'],
        },
      ],
      wrong: [{ commands: ['docker logs loop > why.txt', 'docker rm -f loop'] }],
    },
  ],
});
