import { both, command, hostFile, image, lastBuild, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const BUSYBOX = ['busybox:latest'];

export const lesson = defineLesson({
  id: 'from',
  prose: { id: 'from', catalog: 'site', images: ['busybox:latest', 'nginx:1.29'], files: {} },
  scenes: [
    {
      id: 'from-arg',
      scenario: {
        id: 'from-arg',
        catalog: 'site',
        images: [],
        files: {
          Dockerfile:
            'ARG TAG=3.22\nFROM alpine:${TAG}\nRUN echo "before: [$TAG]"\nARG TAG\nRUN echo "after: [$TAG]"\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['build', 'layers'],
      steps: [
        {
          command: 'docker build -t from-arg .',
          say: both(
            'The sheets of `alpine` come first. The first `RUN` prints `[]`, the second `[3.22]`: an `ARG` before `FROM` is outside every stage until the stage asks for it.',
            '最先到的是 `alpine` 的层。第一个 `RUN` 打印 `[]`，第二个打印 `[3.22]`：`FROM` 之前的 `ARG` 不属于任何阶段，阶段里再写一次才用得上。',
          ),
        },
        {
          command: 'docker build --build-arg TAG=3.21 -t from-arg .',
          say: both('Another base: everything above it is built again.', '换了基础镜像，它上面的一切都重新构建。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'from-1',
      scenario: {
        id: 'from-1',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM busybox\nCOPY note.txt /\n', 'note.txt': 'hi\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Build an image named `empty` that starts from nothing at all: one layer, with only the file `/note.txt`.',
        '构建一个名为 `empty` 的镜像，从完全空白开始：只有一层，里面只有文件 `/note.txt`。',
      ),
      goals: [image('empty').layers(1), image('empty').file('/note.txt'), image('empty').smallerThan(1000)],
      hints: [
        both(
          'The base image is what `FROM` names. One name means: nothing.',
          '基础镜像由 `FROM` 指定，其中有一个名字的意思是“什么都没有”。',
        ),
        both('`FROM scratch`', '`FROM scratch`'),
      ],
      solution: { files: { Dockerfile: 'FROM scratch\nCOPY note.txt /\n' }, commands: ['docker build -t empty .'] },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox AS made\nRUN echo hi > /note.txt\nFROM scratch\nCOPY --from=made /note.txt /note.txt\n',
          },
          commands: ['docker build -t empty:latest .'],
        },
      ],
      wrong: [{ commands: ['docker build -t empty .'] }],
    },
    {
      id: 'from-2',
      scenario: {
        id: 'from-2',
        catalog: 'site',
        images: ['alpine:3.22', 'alpine:3.21'],
        files: { Dockerfile: 'FROM alpine:3.22\nRUN cat /etc/alpine-release\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Make the tag of the base a build argument `TAG`, with the default `3.22`. Build the image `now` without giving the argument, and the image `then` with `TAG=3.21`.',
        '把基础镜像的标签改成构建参数 `TAG`，默认值 `3.22`。不给参数构建镜像 `now`，再用 `TAG=3.21` 构建镜像 `then`。',
      ),
      goals: [
        image('now').builtOn('alpine:3.22'),
        image('then').builtOn('alpine:3.21'),
        hostFile('Dockerfile').isLike({
          text: like(
            /^\s*ARG\s+TAG=["']?3\.22["']?\s*$[\s\S]*^FROM .*\$\{?TAG/m,
            both('has an `ARG TAG=3.22`, and uses it in `FROM`', '里有 `ARG TAG=3.22`，并用在 `FROM` 里'),
          ),
        }),
        command(
          'docker build -q -t x --build-arg TAG=3.21 . && docker run --rm x cat /etc/alpine-release | cut -c1-4',
          { stdout: like(/3\.21\s*$/, both('ends with `3.21`', '以 `3.21` 结尾')), exit: 0 },
          both(
            'The file as it is now builds on `3.21` when `TAG=3.21` is given.',
            '现在这个文件，给出 `TAG=3.21` 时就以 `3.21` 为基础。',
          ),
        ),
      ],
      hints: [
        both('An `ARG` for `FROM` stands above `FROM`.', '给 `FROM` 用的 `ARG` 写在 `FROM` 上面。'),
        both('`ARG TAG=3.22`, then `FROM alpine:${TAG}`', '`ARG TAG=3.22`，然后 `FROM alpine:${TAG}`'),
        both('`docker build -t then --build-arg TAG=3.21 .`', '`docker build -t then --build-arg TAG=3.21 .`'),
      ],
      solution: {
        files: { Dockerfile: 'ARG TAG=3.22\nFROM alpine:${TAG}\nRUN cat /etc/alpine-release\n' },
        commands: ['docker build -t now .', 'docker build -t then --build-arg TAG=3.21 .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: '# the base\nARG TAG=3.22\nFROM alpine:$TAG AS base\nRUN cat /etc/alpine-release\n',
          },
          commands: ['docker build -t now .', 'docker build --build-arg TAG=3.21 -t then .'],
        },
      ],
      wrong: [
        {
          files: { Dockerfile: 'FROM alpine:3.22\nARG TAG=3.22\nRUN cat /etc/alpine-release\n' },
          commands: ['docker build -t now .', 'docker build -t then --build-arg TAG=3.21 .'],
        },
      ],
    },
    {
      id: 'from-3',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'from-3',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'LABEL team=web\nARG TAG=latest\nFROM BusyBox:$TAG\nRUN echo "tag $TAG" > /tag\n' },
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'Three things are wrong here; two stop the build, one you see only in the result. Build the image `fixed` with the label `team=web`, and with `tag latest` in the file `/tag`.',
        '这里有三处错误：两处会让构建停下，一处只能从结果里看出来。构建镜像 `fixed`：带元数据标签 `team=web`，文件 `/tag` 里写着 `tag latest`。',
      ),
      goals: [
        image('fixed').label('team', 'web'),
        image('fixed').file('/tag', { text: like(/^tag latest\s*$/, both('is `tag latest`', '是 `tag latest`')) }),
        image('fixed').builtOn('busybox'),
        lastBuild.ok(),
      ],
      hints: [
        both('Only `ARG` may stand above `FROM`.', '`FROM` 上面只能放 `ARG`。'),
        both('Image names are lower case.', '镜像名只能用小写。'),
        both(
          'Inside the stage `TAG` is empty until `ARG TAG` stands there again.',
          '在阶段里再写一次 `ARG TAG` 之前，`TAG` 是空的。',
        ),
      ],
      solution: {
        files: {
          Dockerfile: 'ARG TAG=latest\nFROM busybox:$TAG\nARG TAG\nLABEL team=web\nRUN echo "tag $TAG" > /tag\n',
        },
        commands: ['docker build -t fixed .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nARG TAG=latest\nLABEL team=web\nRUN echo "tag $TAG" > /tag\n' },
          commands: ['docker build -t fixed .'],
        },
      ],
      wrong: [
        {
          files: { Dockerfile: 'ARG TAG=latest\nFROM busybox:$TAG\nLABEL team=web\nRUN echo "tag $TAG" > /tag\n' },
          commands: ['docker build -t fixed .'],
        },
        { commands: ['docker build -t fixed .'] },
      ],
    },
  ],
});
