import { both, container, containers, has, hostFile, http, is } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'run-flags',
  prose: { id: 'run-flags', catalog: 'site', images: ['alpine:latest', 'busybox:latest'], files: {} },
  scenes: [
    {
      id: 'options-and-arguments',
      scenario: { id: 'options-and-arguments', catalog: 'site', images: ['nginx:latest'], files: {} },
      pictures: ['containers'],
      steps: [
        {
          command: 'docker run -d --name ok -p 8082:80 nginx',
          say: both(
            '`-p` stands before the image: Docker takes it and publishes the port.',
            '`-p` 写在镜像名之前：Docker 收下它，发布端口。',
          ),
        },
        {
          command: 'curl -s -o /dev/null -w "%{http_code}\\n" http://localhost:8082',
          say: both('The port answers: 200.', '端口有应答：200。'),
        },
        {
          command: 'docker run -d --name bad nginx -p 8083:80',
          say: both(
            'Now `-p` stands behind the image. No complaint, an id: it looks the same.',
            '现在 `-p` 写在镜像名之后。没有报错，也打印了 ID：看起来一样。',
          ),
        },
        {
          command: 'docker ps -a',
          say: both(
            'But `bad` has ended: `Exited (2)`. Look at its command: it was given `-p 8083:80`.',
            '但 `bad` 已经结束：`Exited (2)`。看它的命令：它收到的是 `-p 8083:80`。',
          ),
        },
        {
          command: 'docker logs bad',
          say: both(
            'The container got the arguments and did not know what to do with them.',
            '参数交给了容器，而它不知道该怎么办。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'run-flags-1',
      scenario: { id: 'run-flags-1', catalog: 'site', images: ['nginx:latest'], files: {} },
      pictures: ['browser', 'containers'],
      task: both(
        'Run nginx in the background, named `web`, so that the host’s port 8080 answers.',
        '在后台运行 nginx，起名 `web`，让宿主机的 8080 端口有应答。',
      ),
      goals: [
        container('web').is('running'),
        container('web').from('nginx'),
        http('localhost:8080', { status: 200, body: has('nginx') }),
      ],
      hints: [
        both('Three options: `-d`, `--name` and `-p`.', '三个选项：`-d`、`--name` 和 `-p`。'),
        both(
          'All of them stand before `nginx`. `-p HOST:CONTAINER`; nginx listens on 80.',
          '都写在 `nginx` 之前。`-p 宿主机端口:容器端口`，nginx 监听 80。',
        ),
      ],
      solution: { commands: ['docker run -d --name web -p 8080:80 nginx'] },
      alternatives: [{ commands: ['docker create -p 127.0.0.1:8080:80 --name web nginx', 'docker start web'] }],
      wrong: [
        { commands: ['docker run -d --name web nginx -p 8080:80'] },
        { commands: ['docker run -d --name web -p 80:8080 nginx'] },
      ],
    },
    {
      id: 'run-flags-2',
      scenario: { id: 'run-flags-2', catalog: 'site', images: ['alpine:latest'], files: {} },
      pictures: ['containers'],
      task: both(
        'Let `alpine` print its environment with `MODE=test` in it, keep what it prints in `env.txt`, and leave no container behind.',
        '让 `alpine` 打印环境变量，其中要有 `MODE=test`；把打印的内容存进 `env.txt`，并且不留下容器。',
      ),
      goals: [
        hostFile('env.txt').isLike({ text: has('MODE=test') }),
        hostFile('env.txt').isLike({ text: has('HOSTNAME=') }),
        containers.count(0, { from: 'alpine' }),
      ].map((goal, index) => ({ ...goal, id: `${goal.id}-${index}` })),
      hints: [
        both(
          'The program `env` prints the environment; `>` writes it into a file.',
          '程序 `env` 打印环境变量，`>` 把它写进文件。',
        ),
        both(
          '`-e KEY=VALUE` sets a variable, `--rm` removes the container at its end.',
          '`-e 键=值` 设置变量，`--rm` 让容器结束后自动删除。',
        ),
      ],
      solution: { commands: ['docker run --rm -e MODE=test alpine env > env.txt'] },
      alternatives: [
        {
          commands: [
            'docker run --name once --env MODE=test alpine env',
            'docker logs once > env.txt',
            'docker rm once',
          ],
        },
      ],
      wrong: [
        { commands: ['docker run -e MODE=test alpine env > env.txt'] },
        { commands: ['docker run --rm alpine env MODE=test > env.txt; echo HOSTNAME= > env.txt'] },
      ],
    },
    {
      id: 'run-flags-3',
      scenario: { id: 'run-flags-3', catalog: 'site', images: ['busybox:latest'], files: {} },
      pictures: ['containers'],
      challenge: { kind: 'fix' },
      task: both(
        '`docker run busybox --name xx echo hi` fails. Try it, then do it right: a container named `xx` has printed `hi`.',
        '`docker run busybox --name xx echo hi` 会失败。先试试，再改对：让名为 `xx` 的容器打印出 `hi`。',
      ),
      goals: [container('xx').exit(0), container('xx').logs(is('hi')), container('xx').runs('echo', 'hi')],
      hints: [
        both('Read the message: which word did Docker take for the program?', '看报错：Docker 把哪个词当成了程序？'),
        both('Move the option in front of the image.', '把选项移到镜像名前面。'),
      ],
      solution: { commands: ['docker run busybox --name xx echo hi', 'docker run --name xx busybox echo hi'] },
      alternatives: [{ commands: ['docker create --name xx busybox echo hi', 'docker start xx'] }],
      wrong: [
        { commands: ['docker run busybox --name xx echo hi'] },
        { commands: ['docker run --name xx busybox hi'] },
      ],
    },
  ],
});
