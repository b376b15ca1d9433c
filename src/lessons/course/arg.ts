import { both, command, hostFile, image, is, lastBuild, like, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const VERSIONED = 'FROM busybox\nARG VERSION=1\nCMD ["sh", "-c", "echo $VERSION"]\n';

export const lesson = defineLesson({
  id: 'arg',
  prose: { id: 'arg', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'arg-sticky-note',
      scenario: {
        id: 'arg-sticky-note',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nARG VERSION=1\nRUN echo "build [$VERSION]" > /v\nCMD ["sh", "-c", "cat /v; echo \\"runtime [$VERSION]\\""]\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['build', 'layers'],
      steps: [
        {
          command: 'docker build -q --build-arg VERSION=2 -t a . && docker run --rm a',
          say: both('The build had the value, the container has not.', '构建时有这个值，容器里没有。'),
        },
        {
          command: "docker history --no-trunc --format '{{.CreatedBy}}' a",
          say: both('`VERSION=2` is in the history, for everybody.', '`VERSION=2` 写在历史里，谁都能看到。'),
        },
        {
          command: 'docker build --build-arg VERSION=3 -t a .',
          say: both('Another value: the `RUN` below it runs again.', '换了一个值：它下面的 `RUN` 重新执行。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'arg-1',
      scenario: { id: 'arg-1', catalog: 'site', images: ['busybox:latest'], files: { Dockerfile: VERSIONED } },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'The container prints an empty line. Change the Dockerfile so that it prints the version which the build was given, and build the image `r` with `VERSION=9`. The default stays 1.',
        '容器打印的是空行。修改 Dockerfile，让它打印构建时给出的版本，并以 `VERSION=9` 构建镜像 `r`。默认值仍是 1。',
      ),
      goals: [
        run('r', 'r', { stdout: is('9'), exit: 0 }),
        command(
          'docker build -q -t judge --build-arg VERSION=7 . >/dev/null && docker run --rm judge',
          { stdout: is('7'), exit: 0 },
          both(
            'Built with `VERSION=7`, the file as it is now makes an image that prints `7`.',
            '现在这个文件，用 `VERSION=7` 构建出来的镜像打印 `7`。',
          ),
        ),
        command(
          'docker build -q -t judge . >/dev/null && docker run --rm judge',
          { stdout: is('1'), exit: 0 },
          both('Built without an argument, it prints `1`.', '不带参数构建，则打印 `1`。'),
        ),
      ],
      hints: [
        both(
          'What the container should know must be in the config of the image.',
          '容器要知道的，必须写进镜像的配置。',
        ),
        both('`ENV` may take its value from an `ARG` above it.', '`ENV` 的值可以取自它上面的 `ARG`。'),
        both(
          '`ENV VERSION=$VERSION`, and `docker build --build-arg VERSION=9 -t r .`',
          '`ENV VERSION=$VERSION`，再执行 `docker build --build-arg VERSION=9 -t r .`',
        ),
      ],
      solution: {
        files: {
          Dockerfile: 'FROM busybox\nARG VERSION=1\nENV VERSION=$VERSION\nCMD ["sh", "-c", "echo $VERSION"]\n',
        },
        commands: ['docker build -t r --build-arg VERSION=9 .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM busybox\nARG VERSION=1\nENV VERSION=${VERSION}\nCMD echo "$VERSION"\n',
          },
          commands: ['export VERSION=9', 'docker build -t r --build-arg VERSION .'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nARG VERSION=1\nRUN echo $VERSION > /version\nCMD ["cat", "/version"]\n' },
          commands: ['docker build -t r --build-arg VERSION=9 .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t r --build-arg VERSION=9 .'] },
        {
          files: { Dockerfile: 'FROM busybox\nENV VERSION=9\nCMD ["sh", "-c", "echo $VERSION"]\n' },
          commands: ['docker build -t r .'],
        },
        {
          files: {
            Dockerfile: 'FROM busybox\nARG VERSION=1\nENV VERSION=$VERSION\nCMD ["sh", "-c", "echo $VERSION"]\n',
          },
          commands: ['docker build -t r .'],
        },
      ],
    },
    {
      id: 'arg-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'arg-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'ARG TAG=latest\nFROM busybox:$TAG\nRUN echo $TAG > /v\n' },
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'The file `/v` is empty. Build the image `sc` whose `/v` says `latest`. The tag stays declared once, above `FROM`.',
        '文件 `/v` 是空的。构建镜像 `sc`，让 `/v` 的内容是 `latest`。标签的值仍只在 `FROM` 上面写一次。',
      ),
      goals: [
        image('sc').file('/v', { text: is('latest') }),
        image('sc').builtOn('busybox'),
        hostFile('Dockerfile').isLike({
          text: like(
            /^(?![\s\S]*latest[\s\S]*latest)(?:\s*#[^\n]*\n)*\s*ARG\s+TAG="?latest"?\s+FROM\s+busybox:\$\{?TAG/,
            both('names `latest` once, in the `ARG` above `FROM`', '只在 `FROM` 上面的 `ARG` 里写了一次 `latest`'),
          ),
        }),
      ],
      hints: [
        both('An `ARG` above `FROM` is outside of every stage.', '`FROM` 上面的 `ARG` 不属于任何阶段。'),
        both('The stage can ask for it by declaring it again.', '阶段里再声明一次，就能用了。'),
        both('`ARG TAG`, without a value, below `FROM`.', '在 `FROM` 下面写 `ARG TAG`，不带值。'),
      ],
      solution: {
        files: { Dockerfile: 'ARG TAG=latest\nFROM busybox:$TAG\nARG TAG\nRUN echo $TAG > /v\n' },
        commands: ['docker build -t sc .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'ARG TAG=latest\nFROM busybox:${TAG}\nARG TAG\nENV T=$TAG\nRUN echo $T > /v\n' },
          commands: ['docker build -t sc .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t sc .'] },
        { commands: ['docker build -t sc --build-arg TAG=latest .'] },
        {
          files: { Dockerfile: 'ARG TAG=latest\nFROM busybox:$TAG\nARG TAG=latest\nRUN echo $TAG > /v\n' },
          commands: ['docker build -t sc .'],
        },
      ],
    },
    {
      id: 'arg-3',
      scenario: {
        id: 'arg-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nARG BUILD=1\nRUN echo slow work > /work\nRUN echo $BUILD > /build\n',
        },
        setup: ['docker build -q -t n .'],
      },
      file: 'Dockerfile',
      pictures: ['cache', 'build'],
      task: both(
        'Each new `BUILD` makes the slow first `RUN` run again. Change the file, build the image `n` with `BUILD=2`, then with `BUILD=3`. In the last build the slow work comes from the cache, and `/build` says 3.',
        '每次换 `BUILD` 的值，慢的第一条 `RUN` 都会重新执行。修改文件，先用 `BUILD=2`、再用 `BUILD=3` 构建镜像 `n`。最后一次构建里，慢的那步来自缓存，`/build` 的内容是 3。',
      ),
      goals: [
        image('n').file('/build', { text: is('3') }),
        image('n').file('/work', { text: is('slow work') }),
        lastBuild.cached('RUN echo slow'),
        command(
          'docker build -q -t judge --build-arg BUILD=5 . >/dev/null && docker run --rm judge cat /build',
          { stdout: is('5'), exit: 0 },
          both(
            'Built with `BUILD=5`, the file as it is now writes `5`.',
            '现在这个文件，用 `BUILD=5` 构建就写入 `5`。',
          ),
        ),
      ],
      hints: [
        both('An `ARG` is in the key of every `RUN` below it.', '`ARG` 在它下面每条 `RUN` 的缓存键里。'),
        both('So declare it below the slow work.', '所以把它声明在慢的那步下面。'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nRUN echo slow work > /work\nARG BUILD=1\nRUN echo $BUILD > /build\n' },
        commands: ['docker build -t n --build-arg BUILD=2 .', 'docker build -t n --build-arg BUILD=3 .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox AS slow\nRUN echo slow work > /work\nFROM busybox\nCOPY --from=slow /work /work\nARG BUILD\nRUN echo $BUILD > /build\n',
          },
          commands: ['docker build -t n --build-arg BUILD=2 .', 'docker build -t n --build-arg BUILD=3 .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t n --build-arg BUILD=2 .', 'docker build -t n --build-arg BUILD=3 .'] },
        {
          files: { Dockerfile: 'FROM busybox\nRUN echo slow work > /work\nRUN echo 3 > /build\n' },
          commands: ['docker build -t n .', 'docker build -t n .'],
        },
      ],
    },
  ],
});
