import { both, container, image, is, like, lint, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'env',
  prose: { id: 'env', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'env-config-card',
      scenario: {
        id: 'env-config-card',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nENV abc=hello\nENV abc=bye def=$abc\nENV ghi=$abc\nCMD ["sh", "-c", "echo $abc $def $ghi"]\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers', 'containers'],
      steps: [
        {
          command: 'docker build -q -t e . && docker run --rm e',
          say: both(
            '`bye hello bye`: in the second line `$abc` was still `hello`.',
            '`bye hello bye`：在第二行里，`$abc` 还是 `hello`。',
          ),
        },
        {
          command: "docker image inspect e --format '{{json .Config.Env}}'",
          say: both(
            'The values are on the config card of the image. `PATH` came with the base.',
            '这些值在镜像的配置卡片上，`PATH` 来自基础镜像。',
          ),
        },
        {
          command: 'docker run --rm -e abc=other e',
          say: both(
            'One variable is overridden for this container. `def` and `ghi` are texts from the build.',
            '只为这个容器覆盖一个变量。`def` 和 `ghi` 是构建时定下的文本。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'env-1',
      scenario: {
        id: 'env-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nENV GREETING hello world\nENV A 1\n' },
      },
      file: 'Dockerfile',
      pictures: ['build', 'layers'],
      task: both(
        'This file uses the old form of `ENV`. Write it as `KEY=value`: build the image `e` with the same two values, and with no warning from `docker build --check`.',
        '这个文件用了 `ENV` 的旧写法。改写成“键=值”：构建镜像 `e`，两个值不变，并且 `docker build --check` 没有警告。',
      ),
      goals: [image('e').env('GREETING=hello world'), image('e').env('A=1'), lint('Dockerfile')],
      hints: [
        both('One `=` between key and value, no blanks around it.', '键和值之间写一个等号，两边没有空格。'),
        both('A value with a blank in it is quoted.', '值里有空格，就加引号。'),
        both('`ENV GREETING="hello world"`', '`ENV GREETING="hello world"`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nENV GREETING="hello world"\nENV A=1\n' },
        commands: ['docker build -t e .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nENV GREETING=hello\\ world A=1\n' },
          commands: ['docker build -t e .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t e .'] },
        {
          files: { Dockerfile: 'FROM busybox\nENV GREETING=hello world=1\nENV A=1\n' },
          commands: ['docker build -t e .'],
        },
      ],
    },
    {
      id: 'env-2',
      scenario: {
        id: 'env-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ['printf \'FROM busybox\\nENV A=1 GREETING=hello\\nCMD ["env"]\\n\' | docker build -q -t e -'],
      },
      pictures: ['containers'],
      task: both(
        'Without building again, run the image `e` as a container `over` with `A=2`, while `GREETING` stays `hello`.',
        '不重新构建，用镜像 `e` 运行容器 `over`：`A=2`，`GREETING` 仍是 `hello`。',
      ),
      goals: [
        container('over').from('e'),
        container('over').env('A=2'),
        container('over').env('GREETING=hello'),
        image('e').env('A=1'),
      ],
      hints: [
        both('`docker run` has an option for variables.', '`docker run` 有设置变量的选项。'),
        both('`-e A=2`, in front of the image name.', '`-e A=2`，写在镜像名前面。'),
      ],
      solution: { commands: ['docker run --name over -e A=2 e'] },
      alternatives: [
        { commands: ['echo A=2 > vars', 'docker run -d --name over --env-file vars e'] },
        { commands: ['A=2 docker run --name over -e A e'] },
      ],
      wrong: [
        { commands: ['docker run --name over e'] },
        { commands: ['A=2 docker run --name over e'] },
        { commands: ['docker run --name over e env A=2'] },
      ],
    },
    {
      id: 'env-3',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'env-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nENV PATH=/opt/bin\nRUN mkdir -p /opt/bin\nCMD ["sh", "-c", "echo $PATH"]\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'Since `ENV PATH` was added, the build finds no `mkdir`. Build the image `p` whose path begins with `/opt/bin` and still has all that it had before.',
        '加上 `ENV PATH` 之后，构建就找不到 `mkdir` 了。构建镜像 `p`：路径以 `/opt/bin` 开头，原来有的也都还在。',
      ),
      goals: [
        image('p').envLike('PATH', like(/^\/opt\/bin:/, both('begins with `/opt/bin`', '以 `/opt/bin` 开头'))),
        run('p', 'p', {
          stdout: is('/opt/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'),
          exit: 0,
        }),
      ],
      hints: [
        both('The line replaced the whole value.', '这一行把整个值替换掉了。'),
        both('`$PATH` in the line stands for the value before it.', '这一行里的 `$PATH` 是之前的值。'),
        both('`ENV PATH=/opt/bin:$PATH`', '`ENV PATH=/opt/bin:$PATH`'),
      ],
      solution: {
        files: {
          Dockerfile: 'FROM busybox\nENV PATH=/opt/bin:$PATH\nRUN mkdir -p /opt/bin\nCMD ["sh", "-c", "echo $PATH"]\n',
        },
        commands: ['docker build -t p .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nENV PATH=/opt/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\nCMD ["sh", "-c", "echo $PATH"]\n',
          },
          commands: ['docker build -t p .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t p .'] },
        {
          files: { Dockerfile: 'FROM busybox\nENV PATH=$PATH:/opt/bin\nCMD ["sh", "-c", "echo $PATH"]\n' },
          commands: ['docker build -t p .'],
        },
        {
          files: {
            Dockerfile: 'FROM busybox\nRUN export PATH=/opt/bin:$PATH\nCMD ["sh", "-c", "echo $PATH"]\n',
          },
          commands: ['docker build -t p .'],
        },
      ],
    },
  ],
});
