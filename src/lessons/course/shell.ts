import { both, command, hostFile, image, is, lastBuild, like, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const DEBIAN = ['debian:bookworm-slim', 'busybox:latest'];
const PIPE = 'FROM debian:bookworm-slim\nRUN cat /no-such-list | sort > /sorted\n';
const STRICT =
  'FROM debian:bookworm-slim\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN cat /no-such-list | sort > /sorted\n';

export const lesson = defineLesson({
  id: 'shell',
  prose: { id: 'shell', catalog: 'site', images: DEBIAN, files: {} },
  scenes: [
    {
      id: 'shell-pipefail',
      scenario: { id: 'shell-pipefail', catalog: 'site', images: DEBIAN, files: { Dockerfile: PIPE } },
      file: 'Dockerfile',
      pictures: ['build'],
      steps: [
        {
          command: 'docker build -t loose .',
          say: both(
            '`cat` could not find its file, and the build succeeds: `sort` ended with 0.',
            '`cat` 找不到文件，构建却成功了：`sort` 以 0 结束。',
          ),
        },
        {
          command: 'docker run --rm loose wc -c /sorted',
          say: both('The result: an empty file, found much later.', '结果是一个空文件，很久以后才会发现。'),
        },
        {
          command: 'docker build -t strict .',
          edit: { path: 'Dockerfile', text: STRICT },
          exit: 1,
          say: both(
            'With `SHELL` and `pipefail` the same line fails, at once and in the right place.',
            '有了带 `pipefail` 的 `SHELL`，同一行立刻失败，而且就在出错的地方。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'shell-1',
      scenario: {
        id: 'shell-1',
        catalog: 'site',
        images: DEBIAN,
        files: {
          Dockerfile: 'FROM debian:bookworm-slim\nRUN false | cat\nRUN echo b a | tr " " "\\n" | sort > /list\n',
        },
        setup: ['docker build -q -t sure .'],
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'This file builds, although `RUN false | cat` should not. Set a shell for the whole file so that it stops there. Build it as `sure`: it must fail.',
        '这个文件能构建成功，但 `RUN false | cat` 本不该成功。给整个文件设置一个 shell，让它停在那里。构建为 `sure`：必须失败。',
      ),
      goals: [
        lastBuild.failed(),
        hostFile('Dockerfile').isLike({
          text: like(
            /^\s*SHELL\s*\[[^\]]*bash[^\]]*pipefail[^\]]*\][\s\S]*^RUN false \| cat\s*$/im,
            both(
              'sets `bash` with `pipefail` as its shell, above `RUN false | cat`',
              '把带 `pipefail` 的 `bash` 设为 shell，写在 `RUN false | cat` 上面',
            ),
          ),
        }),
        command(
          'docker build -t x . 2>&1 | grep -q "false | cat.*did not complete"',
          { exit: 0 },
          both('The build stops at `RUN false | cat`.', '构建停在 `RUN false | cat`。'),
        ),
      ],
      hints: [
        both('The option of `bash` is called `pipefail`.', '`bash` 的这个选项叫 `pipefail`。'),
        both('`SHELL` takes a JSON list, and counts from its line on.', '`SHELL` 接受 JSON 列表，从它那一行起生效。'),
        both('`SHELL ["/bin/bash", "-o", "pipefail", "-c"]`', '`SHELL ["/bin/bash", "-o", "pipefail", "-c"]`'),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM debian:bookworm-slim\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN false | cat\nRUN echo b a | tr " " "\\n" | sort > /list\n',
        },
        commands: ['docker build -t sure .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM debian:bookworm-slim\nSHELL ["bash","-eo","pipefail","-c"]\nRUN false | cat\nRUN echo b a | tr " " "\\n" | sort > /list\n',
          },
          commands: ['docker build -t sure .'],
        },
      ],
      wrong: [
        {
          files: {
            Dockerfile:
              'FROM debian:bookworm-slim\nRUN false | cat\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN echo b a | tr " " "\\n" | sort > /list\n',
          },
          commands: ['docker build -t sure .'],
        },
        {
          files: { Dockerfile: 'FROM debian:bookworm-slim\nSHELL /bin/bash -o pipefail -c\nRUN false | cat\n' },
          commands: ['docker build -t sure .'],
        },
      ],
    },
    {
      id: 'shell-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'shell-2',
        catalog: 'site',
        images: DEBIAN,
        files: {
          Dockerfile: 'FROM debian:bookworm-slim\nCMD list=(one two three); echo ${list[1]}\n',
        },
        setup: ['docker build -q -t lists .'],
      },
      file: 'Dockerfile',
      pictures: ['argv', 'card'],
      task: both(
        'The command uses lists as `bash` knows them, and `sh` does not: `docker run lists` fails. Let the image `lists` run the command, in shell form as it is, under `bash`, so that it prints `two`.',
        '这条命令用了 `bash` 才有的数组，`sh` 不认识：`docker run lists` 会失败。保持 `CMD` 的 shell 格式，让镜像 `lists` 用 `bash` 执行它，打印 `two`。',
      ),
      goals: [
        run('lists', 'lists', { stdout: is('two'), exit: 0 }),
        hostFile('Dockerfile').isLike({
          text: like(/^CMD list=\(/m, both('still has the `CMD` in shell form', '里的 `CMD` 还是 shell 格式')),
        }),
        image('lists').builtOn('debian:bookworm-slim'),
      ],
      hints: [
        both('The text of `CMD` is put behind the words of `SHELL`.', '`CMD` 的文本会接在 `SHELL` 的词后面。'),
        both('`SHELL ["/bin/bash", "-c"]` above the `CMD`.', '在 `CMD` 上面写 `SHELL ["/bin/bash", "-c"]`。'),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM debian:bookworm-slim\nSHELL ["/bin/bash", "-c"]\nCMD list=(one two three); echo ${list[1]}\n',
        },
        commands: ['docker build -t lists .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM debian:bookworm-slim\nSHELL ["bash", "-o", "pipefail", "-c"]\nCMD list=(one two three); echo ${list[1]}\n',
          },
          commands: ['docker build -t lists .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t lists .'] },
        {
          files: {
            Dockerfile:
              'FROM debian:bookworm-slim\nCMD list=(one two three); echo ${list[1]}\nSHELL ["/bin/bash", "-c"]\n',
          },
          commands: ['docker build -t lists .'],
        },
      ],
    },
  ],
});
