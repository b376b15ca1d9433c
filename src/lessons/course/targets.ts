import { both, command, hostFile, image, is, lastBuild } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const ISLANDS =
  'FROM busybox AS unused\nRUN echo never\n\nFROM busybox AS used\nRUN echo o > /o\n\nFROM busybox\nCOPY --from=used /o /o\n';

export const lesson = defineLesson({
  id: 'targets',
  prose: { id: 'targets', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'targets-islands',
      scenario: {
        id: 'targets-islands',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: ISLANDS },
      },
      file: 'Dockerfile',
      pictures: ['graph'],
      steps: [
        {
          command: 'docker build -t last .',
          say: both(
            'The last stage is the target. It needs `used`; nobody needs `unused`, so that stage never ran.',
            '目标是最后一个阶段。它需要 `used`；没有人需要 `unused`，所以那个阶段没有执行。',
          ),
        },
        {
          command: 'docker build --target unused -t other .',
          say: both('Another target, other stages: now it runs.', '换一个目标，就换了要执行的阶段：这次它执行了。'),
        },
        {
          command: 'docker build --target 0 -t third .',
          exit: 1,
          say: both(
            '`--target` wants a name. Numbers work for `COPY --from` only.',
            '`--target` 要写名字。编号只能用在 `COPY --from` 里。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'targets-1',
      scenario: {
        id: 'targets-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox AS base\nRUN echo b > /b\nFROM base AS test\nRUN touch /tested\nFROM base\nRUN echo final > /f\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['graph'],
      task: both(
        'Build the stage `test` as the image `t`. The final stage must not run.',
        '把阶段 `test` 构建为镜像 `t`，最后的阶段不能执行。',
      ),
      goals: [image('t').file('/tested'), image('t').noFile('/f'), lastBuild.ok(), lastBuild.without('RUN echo final')],
      hints: [
        both('The file stays as it is. The command says how far to go.', '文件不用改，由命令决定构建到哪里。'),
        both('`docker build --target NAME`', '`docker build --target 名字`'),
      ],
      solution: { commands: ['docker build --target test -t t .'] },
      alternatives: [{ commands: ['docker buildx build --tag t:latest --target=test .'] }],
      wrong: [{ commands: ['docker build -t t .'] }],
    },
    {
      id: 'targets-2',
      scenario: {
        id: 'targets-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nRUN echo a > /app\n' },
      },
      file: 'Dockerfile',
      pictures: ['graph', 'layers'],
      task: both(
        'One Dockerfile, two images: without an option it builds the release `rel`; with `--target dev` it builds `dev`, which has the file `/dev-tools` besides. Both have `/app`.',
        '一个 Dockerfile，两个镜像：不带选项构建发布版 `rel`；加上 `--target dev` 构建 `dev`，它多一个文件 `/dev-tools`。两者都有 `/app`。',
      ),
      goals: [
        image('rel').file('/app'),
        image('rel').noFile('/dev-tools'),
        image('dev').file('/app'),
        image('dev').file('/dev-tools'),
        command(
          'docker build -q -t judge . && docker run --rm judge ls /app && ! docker run --rm judge ls /dev-tools',
          { exit: 0 },
          both(
            'The Dockerfile, as it is now, builds the release when no target is named.',
            '现在这个 Dockerfile，不指定目标时构建出发布版。',
          ),
        ),
        command(
          'docker build -q --target dev -t judge . && docker run --rm judge ls /app /dev-tools',
          { exit: 0 },
          both(
            'With `--target dev`, the same file builds the other one.',
            '加上 `--target dev`，同一个文件构建出另一个。',
          ),
        ),
      ],
      hints: [
        both(
          'A common stage `base`, and two stages that begin with `FROM base`.',
          '一个公共阶段 `base`，两个以 `FROM base` 开头的阶段。',
        ),
        both(
          'Without `--target` the last stage is built. So the release comes last.',
          '不写 `--target` 就构建最后一个阶段，所以发布版放最后。',
        ),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox AS base\nRUN echo a > /app\nFROM base AS dev\nRUN touch /dev-tools\nFROM base AS release\n',
        },
        commands: ['docker build -t rel .', 'docker build --target dev -t dev .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox AS release\nRUN echo a > /app\nFROM release AS dev\nRUN touch /dev-tools\nFROM release\n',
          },
          commands: ['docker build -t rel .', 'docker build --target=dev -t dev .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t rel .', 'docker build -t dev .'] },
        {
          commands: ['docker build -t rel .', 'echo "RUN touch /dev-tools" >> Dockerfile', 'docker build -t dev .'],
        },
      ],
    },
    {
      id: 'targets-3',
      scenario: {
        id: 'targets-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox AS build\nRUN mkdir /out && echo report > /out/report.txt\n\nFROM scratch AS export\nCOPY --from=build /out /\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['graph'],
      task: both(
        'You want the file, not an image: let the build write `report.txt` into the folder `out` on your computer.',
        '你要的是文件，不是镜像：让构建把 `report.txt` 写到你电脑的 `out` 目录里。',
      ),
      goals: [hostFile('out/report.txt').isLike({ text: is('report') })],
      hints: [
        both(
          'A build can export somewhere else than into the image store.',
          '构建的结果可以不进镜像库，而是导出到别处。',
        ),
        both('`docker build -o FOLDER .`', '`docker build -o 目录 .`'),
      ],
      solution: { commands: ['docker build -o out .'] },
      alternatives: [
        { commands: ['docker build --output type=local,dest=out .'] },
        {
          commands: [
            'docker build -q -t e --target build .',
            'mkdir out',
            'docker run --rm e cat /out/report.txt > out/report.txt',
          ],
        },
      ],
      wrong: [{ commands: ['docker build -t out .'] }],
    },
  ],
});
