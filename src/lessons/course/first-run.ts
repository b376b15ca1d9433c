import { both, container, containers, image, is } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'first-run',
  prose: { id: 'first-run', catalog: 'site', images: [], files: {} },
  scenes: [
    {
      id: 'first-run-hello',
      scenario: { id: 'first-run-hello', catalog: 'site', images: [], files: {} },
      pictures: ['registry', 'containers'],
      steps: [
        {
          command: 'docker run hello-world',
          say: both(
            'The image was not here, so it was pulled. A container was made from it, started, and its output brought to you.',
            '本地没有这个镜像，于是先拉取；然后用它创建容器、启动，并把输出带给你。',
          ),
        },
        {
          command: 'docker ps',
          say: both(
            'Nothing is running: the program has printed its text and ended.',
            '没有正在运行的容器：程序打印完就结束了。',
          ),
        },
        {
          command: 'docker ps -a',
          say: both(
            'But the container is still there: `Exited (0)`, with a name that Docker chose.',
            '但容器还在：`Exited (0)`，名字是 Docker 随便起的。',
          ),
        },
        {
          command: 'docker images',
          say: both('The image has stayed too.', '镜像也留了下来。'),
        },
        {
          command: 'docker run hello-world',
          say: both(
            'No pull this time. And a second container: every `run` makes a new one.',
            '这次没有拉取。而且多了第二个容器：每次 `run` 都新建一个。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'first-run-1',
      scenario: { id: 'first-run-1', catalog: 'site', images: [], files: {} },
      pictures: ['containers'],
      task: both(
        'Run `hello-world` twice, so that two finished containers are left behind. Name the second one `again`.',
        '运行两次 `hello-world`，留下两个已经结束的容器，其中第二个叫 `again`。',
      ),
      goals: [
        image('hello-world').exists(),
        containers.count({ atLeast: 2 }, { from: 'hello-world', state: 'exited' }),
        container('again').from('hello-world'),
        container('again').exit(0),
      ],
      hints: [
        both('Each `docker run` makes a new container.', '每次 `docker run` 都会新建一个容器。'),
        both('A name is given with `--name`, before the image.', '名字用 `--name` 指定，写在镜像名之前。'),
      ],
      solution: { commands: ['docker run hello-world', 'docker run --name again hello-world'] },
      alternatives: [
        {
          commands: [
            'docker pull hello-world',
            'docker create --name again hello-world',
            'docker run hello-world',
            'docker start again',
          ],
        },
      ],
      wrong: [
        { commands: ['docker run --rm hello-world', 'docker run --name again hello-world'] },
        { commands: ['docker run --name again hello-world', 'docker start again'] },
      ],
    },
    {
      id: 'first-run-2',
      scenario: { id: 'first-run-2', catalog: 'site', images: [], files: {} },
      pictures: ['chart', 'registry'],
      task: both(
        '`docker run` does several things in one go. Stop half-way: the image `busybox` is here, and a container named `ready` is made from it with the command `echo hi`, but nothing has run yet.',
        '`docker run` 一次做了好几件事。请停在半路：`busybox` 镜像已经在本地，用它创建好了名为 `ready` 的容器，命令是 `echo hi`，但什么都还没有运行。',
      ),
      goals: [image('busybox').exists(), container('ready').is('created'), container('ready').runs('echo', 'hi')],
      hints: [
        both(
          '`docker run` = pull (if needed) + create + start + attach.',
          '`docker run` = 拉取（需要时）+ 创建 + 启动 + 接上输出。',
        ),
        both('`docker create` takes the same options as `docker run`.', '`docker create` 的选项与 `docker run` 相同。'),
      ],
      solution: { commands: ['docker create --name ready busybox echo hi'] },
      alternatives: [
        { commands: ['docker pull busybox', 'docker container create --name ready busybox:latest echo hi'] },
      ],
      wrong: [
        { commands: ['docker run --name ready busybox echo hi'] },
        { commands: ['docker create --name ready busybox'] },
      ],
    },
    {
      id: 'first-run-3',
      scenario: {
        id: 'first-run-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ['docker create --name slow busybox echo hi'],
      },
      pictures: ['chart', 'logs'],
      task: both(
        'The container `slow` was created but never started. Let it do its work, once.',
        '容器 `slow` 已经创建，但从未启动。让它把活干完，只干一次。',
      ),
      goals: [container('slow').exit(0), container('slow').logs(is('hi'))],
      hints: [
        both('`docker start` starts a container that exists.', '`docker start` 启动已有的容器。'),
        both('With `-a` you also see what it prints.', '加上 `-a` 还能看到它的输出。'),
      ],
      solution: { commands: ['docker start -a slow'] },
      alternatives: [{ commands: ['docker start slow'] }],
      wrong: [{ commands: ['docker run busybox echo hi'] }, { commands: ['docker start slow', 'docker start slow'] }],
    },
  ],
});
