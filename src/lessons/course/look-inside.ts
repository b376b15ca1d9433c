import { both, container, hostFile, is } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'look-inside',
  prose: {
    id: 'look-inside',
    catalog: 'site',
    images: ['busybox:latest'],
    files: {},
    setup: ["docker run -d --name tk busybox sh -c 'while :; do echo tick; sleep 1; done'"],
  },
  scenes: [
    {
      id: 'logs-exec-diff',
      scenario: { id: 'logs-exec-diff', catalog: 'site', images: ['busybox:latest'], files: {} },
      pictures: ['logs', 'containers'],
      steps: [
        {
          command: "docker run -d --name tk busybox sh -c 'while :; do echo tick; sleep 1; done'",
          say: both('A container that says `tick` every second.', '一个每秒说一次 `tick` 的容器。'),
        },
        {
          command: 'sleep 3; docker logs --tail 2 tk',
          say: both(
            'Docker has kept what PID 1 wrote to its output; these are the last two lines. No file inside is needed.',
            'Docker 保存了 1 号进程的输出，这是最后两行。容器里不需要日志文件。',
          ),
        },
        {
          command: 'docker exec tk ps',
          say: both(
            '`exec` started one more process in the same container. It is in the list, and gone again.',
            '`exec` 在同一个容器里多启动了一个进程。它出现在列表里，随即又没了。',
          ),
        },
        {
          command: "docker exec tk sh -c 'echo hi > /tmp/f'",
          say: both('It can also change something.', '它也可以改动东西。'),
        },
        {
          command: 'docker diff tk',
          say: both(
            '`A`: added, `C`: changed, `D`: deleted. This is the writable layer as a list.',
            '`A` 是新增，`C` 是修改，`D` 是删除。这就是列成清单的可写层。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'look-inside-1',
      scenario: {
        id: 'look-inside-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ['docker run -d --name app busybox sleep 3000'],
      },
      pictures: ['containers'],
      task: both(
        'Without stopping `app`, make the empty file `/tmp/debug` in it.',
        '不停止 `app`，在它里面创建空文件 `/tmp/debug`。',
      ),
      goals: [
        container('app').file('/tmp/debug', { text: is('') }),
        container('app').is('running'),
        container('app').runs('sleep', '3000'),
      ],
      hints: [
        both('You need one more process in the running container.', '需要在运行中的容器里再启动一个进程。'),
        both(
          '`docker exec app PROGRAM …`; `touch` makes an empty file.',
          '`docker exec app 程序 …`；`touch` 可以创建空文件。',
        ),
      ],
      solution: { commands: ['docker exec app touch /tmp/debug'] },
      alternatives: [
        { commands: ['touch debug', 'docker cp debug app:/tmp/debug'] },
        { commands: ["docker exec -d app sh -c ': > /tmp/debug'"] },
      ],
      wrong: [
        { commands: ['docker run busybox touch /tmp/debug'] },
        { commands: ['docker rm -f app', 'docker run --name app busybox touch /tmp/debug'] },
      ],
    },
    {
      id: 'look-inside-2',
      scenario: {
        id: 'look-inside-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { 'conf.ini': 'a=1\n' },
        setup: ['docker run -d --name app busybox sleep 3000'],
      },
      file: 'conf.ini',
      pictures: ['containers'],
      task: both(
        'Bring `conf.ini` from your folder into the running `app`, as `/etc/conf.ini`.',
        '把你目录里的 `conf.ini` 放进运行中的 `app`，路径是 `/etc/conf.ini`。',
      ),
      goals: [container('app').file('/etc/conf.ini', { text: is('a=1') }), container('app').is('running')],
      hints: [
        both(
          'The same command as for getting something out, the other way round.',
          '和取出文件用的是同一条命令，只是方向相反。',
        ),
        both('`docker cp FILE CONTAINER:PATH`', '`docker cp 文件 容器:路径`'),
      ],
      solution: { commands: ['docker cp conf.ini app:/etc/conf.ini'] },
      alternatives: [{ commands: ["docker exec -i app sh -c 'cat > /etc/conf.ini' < conf.ini"] }],
      wrong: [{ commands: ['docker cp conf.ini app:/tmp'] }],
    },
    {
      id: 'look-inside-3',
      scenario: {
        id: 'look-inside-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ["docker run --name late busybox sh -c 'echo out of paper >&2; exit 7' || true"],
      },
      pictures: ['containers', 'logs'],
      task: both(
        'The container `late` has failed. Write its exit code into `code.txt` and its last words into `why.txt`.',
        '容器 `late` 失败了。把它的退出码写进 `code.txt`，把它最后说的话写进 `why.txt`。',
      ),
      goals: [hostFile('code.txt').isLike({ text: is('7') }), hostFile('why.txt').isLike({ text: is('out of paper') })],
      hints: [
        both(
          '`docker ps -a` shows the code in brackets; `docker logs` shows what it said.',
          '`docker ps -a` 在括号里显示退出码，`docker logs` 显示它说过的话。',
        ),
        both(
          '`echo NUMBER > code.txt`. The words went to the error stream: `docker logs late 2> why.txt`',
          '`echo 数字 > code.txt`。那句话在错误输出里：`docker logs late 2> why.txt`',
        ),
      ],
      solution: {
        commands: ["docker inspect late --format '{{.State.ExitCode}}' > code.txt", 'docker logs late 2> why.txt'],
      },
      alternatives: [
        { commands: ['echo 7 > code.txt', 'docker logs late > why.txt 2>&1'] },
        { commands: ['docker wait late > code.txt', 'echo out of paper > why.txt'] },
      ],
      wrong: [{ commands: ['docker exec late true; echo $? > code.txt', 'docker logs late > why.txt'] }],
    },
  ],
});
