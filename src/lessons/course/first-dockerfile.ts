import { both, image, is, lastBuild, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FIVE = 'FROM busybox\nENV K=v\nRUN echo a > /a\nRUN echo b > /b\nRUN echo c > /c\nWORKDIR /srv\n';

export const lesson = defineLesson({
  id: 'first-dockerfile',
  prose: { id: 'first-dockerfile', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'recipe-to-layers',
      scenario: {
        id: 'recipe-to-layers',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nLABEL a=b\nENV X=1\nWORKDIR /app\nCOPY f.txt .\nRUN echo hi > /hi\nEXPOSE 80\nCMD ["sh"]\n',
          'f.txt': 'f\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers', 'build'],
      steps: [
        {
          command: 'docker build -t layers .',
          say: both(
            'Three sheets lie on `busybox`: `WORKDIR`, `COPY` and `RUN`. The other four instructions wrote on the config card.',
            '`busybox` 上面放了三层：`WORKDIR`、`COPY` 和 `RUN`。另外四条指令写在配置卡片上。',
          ),
        },
        {
          command: 'docker history layers',
          say: both(
            'Every instruction has its line, the last one on top. Compare the sizes.',
            '每条指令占一行，最后一条在最上面。比较一下 `SIZE`。',
          ),
        },
        {
          command: "docker image inspect layers --format '{{len .RootFS.Layers}}'",
          say: both(
            'Four layers: one of `busybox`, three of this file.',
            '四层：一层来自 `busybox`，三层来自这个文件。',
          ),
        },
        {
          command: "docker image inspect layers --format '{{json .Config}}'",
          say: both(
            'The config card: label, variable, working directory, port and command.',
            '这就是配置卡片：元数据标签、变量、工作目录、端口和命令。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'first-dockerfile-1',
      scenario: { id: 'first-dockerfile-1', catalog: 'site', images: ['busybox:latest'], files: { Dockerfile: '' } },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Write a Dockerfile for an image `hello` on the base `busybox`. Running it prints `hello`, and it has no layer of its own.',
        '写一个 Dockerfile，以 `busybox` 为基础构建镜像 `hello`。运行它会打印 `hello`，并且它没有自己的层。',
      ),
      goals: [
        image('hello').builtOn('busybox'),
        image('hello').ownLayers('busybox', 0),
        run('hello', 'hello', { stdout: is('hello'), exit: 0 }),
      ],
      hints: [
        both(
          'What a container runs is a line of the config. That costs no layer.',
          '容器运行什么，只是配置里的一行，不需要层。',
        ),
        both('Two lines are enough: `FROM` and `CMD`.', '两行就够了：`FROM` 和 `CMD`。'),
        both('`CMD ["echo", "hello"]`', '`CMD ["echo", "hello"]`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCMD ["echo", "hello"]\n' },
        commands: ['docker build -t hello .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nENTRYPOINT ["echo"]\nCMD ["hello"]\n' },
          commands: ['docker build -t hello .'],
        },
        { commands: ['printf "FROM busybox\\nCMD echo hello\\n" | docker build -t hello -'] },
      ],
      wrong: [
        {
          files: { Dockerfile: 'FROM busybox\nRUN echo hello\n' },
          commands: ['docker build -t hello .'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nRUN echo hello > /h\nCMD ["cat", "/h"]\n' },
          commands: ['docker build -t hello .'],
        },
      ],
    },
    {
      id: 'first-dockerfile-2',
      scenario: {
        id: 'first-dockerfile-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: FIVE },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'This file adds four layers to `busybox`. Build the image `lean` with the same three files and the same variable, and with one or two layers of its own. It needs no working directory.',
        '这个文件给 `busybox` 增加了四层。构建镜像 `lean`：同样的三个文件、同样的变量，但自己的层只有一到两层。不需要工作目录。',
      ),
      goals: [
        image('lean').ownLayers('busybox', { atLeast: 1, atMost: 2 }),
        image('lean').file('/a', { text: is('a') }),
        image('lean').file('/b', { text: is('b') }),
        image('lean').file('/c', { text: is('c') }),
        image('lean').env('K=v'),
      ],
      hints: [
        both('Which of the five instructions below `FROM` add a layer?', '`FROM` 下面的五条指令里，哪些产生层？'),
        both(
          'Several commands can share one `RUN`: join them with `&&`. `ENV` costs nothing.',
          '几条命令可以放在同一个 `RUN` 里，用 `&&` 连接。`ENV` 不占层。',
        ),
        both(
          '`RUN echo a > /a && echo b > /b && echo c > /c` — and `WORKDIR` is not needed.',
          '`RUN echo a > /a && echo b > /b && echo c > /c`，而且不需要 `WORKDIR`。',
        ),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nENV K=v\nRUN echo a > /a && echo b > /b && echo c > /c\n' },
        commands: ['docker build -t lean .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM busybox\nENV K=v\nRUN <<EOF\necho a > /a\necho b > /b\nEOF\nRUN echo c > /c\n',
          },
          commands: ['docker build -t lean .'],
        },
        {
          files: {
            Dockerfile: 'FROM busybox\nENV K=v\nCOPY a b c /\n',
            a: 'a\n',
            b: 'b\n',
            c: 'c\n',
          },
          commands: ['docker build -t lean .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t lean .'] },
        {
          files: { Dockerfile: 'FROM busybox\nRUN export K=v && echo a > /a && echo b > /b && echo c > /c\n' },
          commands: ['docker build -t lean .'],
        },
      ],
    },
    {
      id: 'first-dockerfile-3',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'first-dockerfile-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FORM busybox\nRUN echo one > /list \\\n\nRUM echo two >> /list\n' },
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'This file does not build. Repair it and build the image `fixed`, whose `/list` has the lines `one` and `two`. The first repair is not enough.',
        '这个文件构建不了。修好它，构建镜像 `fixed`，其中 `/list` 有 `one` 和 `two` 两行。只改第一处是不够的。',
      ),
      goals: [lastBuild.ok(), image('fixed').file('/list', { text: is('one\ntwo') })],
      hints: [
        both(
          'The message names the line: `unknown instruction: FORM (did you mean FROM?)`.',
          '提示里写着行号和原因：`unknown instruction: FORM (did you mean FROM?)`。',
        ),
        both(
          'A backslash at the end of a line joins it with the next one, even over an empty line.',
          '行末的反斜杠会把下一行连上来，中间隔着空行也一样。',
        ),
        both('Remove the backslash and write `RUN` instead of `RUM`.', '去掉反斜杠，再把 `RUM` 改成 `RUN`。'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nRUN echo one > /list\nRUN echo two >> /list\n' },
        commands: ['docker build -t fixed .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nRUN echo one > /list \\\n  && echo two >> /list\n' },
          commands: ['docker build -t fixed .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t fixed .'] },
        { commands: ['sed -i s/FORM/FROM/ Dockerfile', 'docker build -t fixed .'] },
      ],
    },
  ],
});
