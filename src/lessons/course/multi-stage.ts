import { code } from '../../i18n/inline.ts';
import { imageOf } from '../facts.ts';
import { both, fact, has, image, is, lastBuild, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FAT =
  'FROM debian:bookworm-slim\nWORKDIR /src\nRUN dd if=/dev/zero of=toolchain bs=1M count=30\nRUN printf \'#!/bin/sh\\necho built\\n\' > app && chmod +x app\nCMD ["/src/app"]\n';
const SLIM =
  'FROM debian:bookworm-slim AS build\nWORKDIR /src\nRUN dd if=/dev/zero of=toolchain bs=1M count=30\nRUN printf \'#!/bin/sh\\necho built\\n\' > app && chmod +x app\n\nFROM busybox\nCOPY --from=build /src/app /usr/local/bin/app\nCMD ["app"]\n';

export const lesson = defineLesson({
  id: 'multi-stage',
  prose: { id: 'multi-stage', catalog: 'site', images: ['busybox:latest', 'debian:bookworm-slim'], files: {} },
  scenes: [
    {
      id: 'multi-stage-workshop',
      scenario: {
        id: 'multi-stage-workshop',
        catalog: 'site',
        images: ['busybox:latest', 'debian:bookworm-slim'],
        files: { Dockerfile: FAT },
      },
      file: 'Dockerfile',
      pictures: ['graph', 'layers'],
      steps: [
        {
          command: 'docker build -t fat .',
          say: both(
            'One stage. The tools that built the program are in the image, 30 MB of them, and so is Debian.',
            '只有一个阶段。构建程序用的 30 MB 工具和 Debian 都留在镜像里。',
          ),
        },
        {
          command: 'docker build -t slim .',
          edit: { path: 'Dockerfile', text: SLIM },
          say: both(
            'Two stages. One file crosses the bridge; the workshop stays behind.',
            '两个阶段。只有一个文件过桥，车间留在身后。',
          ),
        },
        {
          command: 'docker images --format "{{.Repository}} {{.Size}}"',
          say: both('The same program, two sizes.', '同样的程序，两种大小。'),
        },
        {
          command: 'docker run --rm slim',
          say: both('And it still runs.', '而且照样能运行。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'multi-stage-1',
      scenario: {
        id: 'multi-stage-1',
        catalog: 'site',
        images: ['busybox:latest', 'debian:bookworm-slim'],
        files: { Dockerfile: FAT },
      },
      file: 'Dockerfile',
      pictures: ['graph', 'layers'],
      task: both(
        'Turn this Dockerfile into one with two stages, so that the image `app` is smaller than 6 MB and still prints `built`.',
        '把这个 Dockerfile 改成两个阶段，让镜像 `app` 小于 6 MB，运行时仍然打印 `built`。',
      ),
      goals: [
        lastBuild.ok(),
        lastBuild.stages({ atLeast: 2 }),
        image('app').smallerThan(6_000_000),
        run('app', 'app', { stdout: is('built'), exit: 0 }),
      ],
      hints: [
        both('Give the first stage a name: `FROM … AS build`.', '给第一个阶段起名：`FROM … AS build`。'),
        both(
          'A second `FROM` begins the stage that becomes the image. `busybox` has all that a shell script needs.',
          '第二个 `FROM` 开始的阶段会成为镜像。shell 脚本需要的东西 `busybox` 都有。',
        ),
        both('`COPY --from=build /src/app /usr/local/bin/app`', '`COPY --from=build /src/app /usr/local/bin/app`'),
      ],
      solution: { files: { Dockerfile: SLIM }, commands: ['docker build -t app .'] },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox AS b\nRUN printf \'#!/bin/sh\\necho built\\n\' > /a && chmod +x /a\nFROM busybox:latest\nCOPY --from=0 /a /a\nENTRYPOINT ["/a"]\n',
          },
          commands: ['docker build -t app .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t app .'] },
        { files: { Dockerfile: 'FROM busybox\nCMD ["echo", "built"]\n' }, commands: ['docker build -t app .'] },
        {
          files: { Dockerfile: `${FAT}RUN rm toolchain\n` },
          commands: ['docker build -t app .'],
        },
      ],
    },
    {
      id: 'multi-stage-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'multi-stage-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox AS builder\nRUN echo x > /app\nFROM busybox\nCOPY --from=build /app /app\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['graph'],
      task: both(
        'The build stops: Docker looks for an image called `build`. Repair the file and build the image `ok`, with the file `/app` from the first stage.',
        '构建中断：Docker 去找一个叫 `build` 的镜像。修好这个文件，构建镜像 `ok`，里面要有第一个阶段的文件 `/app`。',
      ),
      goals: [
        image('ok').file('/app', { text: is('x') }),
        image('ok').builtOn('busybox'),
        lastBuild.stages({ atLeast: 2 }),
      ],
      hints: [
        both('What is not the name of a stage is taken for the name of an image.', '不是阶段名的，就会被当成镜像名。'),
        both(
          'Compare the name behind `AS` with the one behind `--from=`.',
          '比较 `AS` 后面的名字和 `--from=` 后面的名字。',
        ),
      ],
      solution: {
        files: {
          Dockerfile: 'FROM busybox AS builder\nRUN echo x > /app\nFROM busybox\nCOPY --from=builder /app /app\n',
        },
        commands: ['docker build -t ok .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM busybox AS build\nRUN echo x > /app\nFROM busybox\nCOPY --from=build /app /app\n',
          },
          commands: ['docker build -t ok .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t ok .'] },
        { files: { Dockerfile: 'FROM busybox\nRUN echo x > /app\n' }, commands: ['docker build -t ok .'] },
      ],
    },
    {
      id: 'multi-stage-3',
      scenario: {
        id: 'multi-stage-3',
        catalog: 'site',
        images: ['nginx:1.29'],
        files: { Dockerfile: 'FROM nginx:1.29\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Build an image `page` with one layer and one file: the default page of `nginx:1.29`, `/usr/share/nginx/html/index.html`, as `/index.html`.',
        '构建镜像 `page`：只有一层、一个文件，即 `nginx:1.29` 的默认页面 `/usr/share/nginx/html/index.html`，放在 `/index.html`。',
      ),
      goals: [
        image('page').layers(1),
        image('page').file('/index.html', { text: has('nginx') }),
        fact('one-file', both('There is no other file in it.', '里面没有别的文件。'), ({ world }) => {
          const found = imageOf(world, 'page');
          if (found === undefined) return both('There is no image `page` yet.', '还没有镜像 `page`。');
          const other = found.chains
            .flatMap((chain) => world.layers.get(chain)?.changes ?? [])
            .find((change) => change.kind !== 'directory' && change.path !== '/index.html');
          return other === undefined
            ? undefined
            : both(`There is also ${code(other.path)}.`, `里面还有 ${code(other.path)}。`);
        }),
      ],
      hints: [
        both(
          '`--from` takes the name of an image as well as that of a stage.',
          '`--from` 既可以写阶段名，也可以写镜像名。',
        ),
        both('The empty base is called `scratch`.', '空白的基础镜像叫 `scratch`。'),
        both(
          '`COPY --from=nginx:1.29 /usr/share/nginx/html/index.html /index.html`',
          '`COPY --from=nginx:1.29 /usr/share/nginx/html/index.html /index.html`',
        ),
      ],
      solution: {
        files: { Dockerfile: 'FROM scratch\nCOPY --from=nginx:1.29 /usr/share/nginx/html/index.html /index.html\n' },
        commands: ['docker build -t page .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM nginx:1.29 AS web\nFROM scratch\nCOPY --from=web /usr/share/nginx/html/index.html /\n',
          },
          commands: ['docker build -t page .'],
        },
      ],
      wrong: [
        {
          files: { Dockerfile: 'FROM nginx:1.29\nRUN cp /usr/share/nginx/html/index.html /index.html\n' },
          commands: ['docker build -t page .'],
        },
        {
          files: { Dockerfile: 'FROM scratch\nCOPY --from=nginx:1.29 /usr/share/nginx/html/ /\n' },
          commands: ['docker build -t page .'],
        },
      ],
    },
  ],
});
