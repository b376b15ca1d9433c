import { both, hostFile, image, is, like, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const DATA = ['mkdir src && dd if=/dev/zero of=src/data bs=1M count=8 2>/dev/null'];

export const lesson = defineLesson({
  id: 'image-size',
  prose: { id: 'image-size', catalog: 'site', images: ['busybox:latest'], files: {}, setup: DATA },
  scenes: [
    {
      id: 'image-size-ghosts',
      scenario: {
        id: 'image-size-ghosts',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nRUN dd if=/dev/zero of=/tmp/sdk bs=1M count=20\nRUN echo built > /app.txt\nRUN rm /tmp/sdk\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      steps: [
        {
          command: 'docker build -t app .',
          say: both(
            'The last sheet removes the file, and the image still weighs 25 MB. Open the sheets: 21 MB are hidden, not gone.',
            '最上面一层删了文件，镜像还是 25 MB。展开各层看看：那 21 MB 只是被遮住，并没有消失。',
          ),
        },
        {
          command: "docker history --format '{{.Size}}\t{{.CreatedBy}}' app",
          say: both(
            'A line for each instruction, with the bytes that it added. `rm` took nothing away: it added 0.',
            '每条指令一行，写着它增加了多少字节。`rm` 没有减少任何东西：它增加了 0。',
          ),
        },
        {
          command: 'docker build -t app .',
          edit: {
            path: 'Dockerfile',
            text: 'FROM busybox\nRUN dd if=/dev/zero of=/tmp/sdk bs=1M count=20 \\\n && echo built > /app.txt \\\n && rm /tmp/sdk\n',
          },
          say: both(
            'One `RUN`, one sheet: what is gone before the step ends was never in it.',
            '一个 `RUN` 一层：在这一步结束前删掉的东西，从来没有进过层里。',
          ),
        },
        {
          command: "docker history --format '{{.Size}}\t{{.CreatedBy}}' app",
          say: both('One line, 6 bytes, and no ghost.', '一行，6 字节，没有看不见的东西。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'image-size-1',
      scenario: {
        id: 'image-size-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nCOPY src /src\nRUN chown -R 1000:1000 /src\n' },
        setup: DATA,
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Changing the owner in a `RUN` copies the data into a second layer. Build the image `slim` with the same files and the same owner, 1000, but smaller than 14 MB.',
        '在 `RUN` 里改所有者，会把数据复制到第二层。请构建镜像 `slim`：文件相同，所有者同样是 1000，但小于 14 MB。',
      ),
      goals: [image('slim').file('/src/data', { uid: 1000 }), image('slim').smallerThan(14_000_000)],
      hints: [
        both(
          'A changed owner is a changed file: the whole file goes into the new layer.',
          '改了所有者就算改了文件：整个文件会进入新的层。',
        ),
        both('`COPY` can set the owner by itself.', '`COPY` 自己就能设置所有者。'),
        both('`COPY --chown=1000:1000 src /src`', '`COPY --chown=1000:1000 src /src`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCOPY --chown=1000:1000 src /src\n' },
        commands: ['docker build -t slim .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox AS prep\nCOPY src /src\nRUN chown -R 1000 /src\nFROM busybox\nCOPY --from=prep /src /src\n',
          },
          commands: ['docker build -t slim .'],
        },
      ],
      wrong: [{ commands: ['docker build -t slim .'] }],
    },
    {
      id: 'image-size-2',
      scenario: {
        id: 'image-size-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nRUN dd if=/dev/zero of=/a bs=1M count=1\nCOPY src /src\nRUN dd if=/dev/zero of=/b bs=1M count=2\n',
        },
        setup: [...DATA, 'docker build -q -t h .'],
      },
      pictures: ['layers'],
      task: both(
        'Which instruction of the image `h` added the most bytes of its own? Write its first word (`RUN`, `COPY` …) into `big.txt`.',
        '镜像 `h` 自己的指令里，哪一条增加的字节最多？把它的第一个词（`RUN`、`COPY`……）写进 `big.txt`。',
      ),
      goals: [
        hostFile('big.txt').isLike({
          text: like(/^\s*COPY\b/i, both('begins with the right instruction', '以正确的指令开头')),
        }),
      ],
      hints: [
        both(
          '`docker history` lists the instructions of an image with their sizes.',
          '`docker history` 列出镜像的每条指令和大小。',
        ),
        both(
          "`docker history h --format '{{.Size}} {{.CreatedBy}}'`",
          "`docker history h --format '{{.Size}} {{.CreatedBy}}'`",
        ),
      ],
      solution: { commands: ['docker history h', 'echo COPY > big.txt'] },
      alternatives: [
        {
          commands: ["docker history h --format '{{.Size}} {{.CreatedBy}}' | grep 8.39MB | cut -d' ' -f2 > big.txt"],
        },
      ],
      wrong: [{ commands: ['echo RUN > big.txt'] }],
    },
    {
      id: 'image-size-3',
      challenge: { kind: 'shrink', image: 'tiny', stars: [9_000_000, 40_000_000] },
      scenario: {
        id: 'image-size-3',
        catalog: 'site',
        images: ['debian:bookworm-slim', 'alpine:3.22', 'busybox:latest'],
        files: {
          Dockerfile:
            'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y curl\nRUN printf \'#!/bin/sh\\necho hi\\n\' > /hi && chmod +x /hi\nCMD ["/hi"]\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'The program is two lines of shell. Build the image `tiny`, as small as you can, that still prints `hi`.',
        '这个程序只有两行 shell。构建镜像 `tiny`，尽量小，运行时仍然打印 `hi`。',
      ),
      goals: [image('tiny').smallerThan(40_000_000), run('tiny', 'tiny', { stdout: is('hi'), exit: 0 })],
      hints: [
        both('Does the program need `curl`? Does it need Debian?', '程序需要 `curl` 吗？需要 Debian 吗？'),
        both(
          'Any base with a shell will do: compare the sizes in `docker images`.',
          '有 shell 的基础镜像就够了：用 `docker images` 比较大小。',
        ),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCMD ["echo", "hi"]\n' },
        commands: ['docker build -t tiny .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM alpine:3.22\nRUN printf \'#!/bin/sh\\necho hi\\n\' > /hi && chmod +x /hi\nCMD ["/hi"]\n',
          },
          commands: ['docker build -t tiny .'],
        },
      ],
      wrong: [{ commands: ['docker build -t tiny .'] }],
    },
  ],
});
