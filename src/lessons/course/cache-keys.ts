import { imageOf } from '../facts.ts';
import { both, command, fact, hostFile, image, lastBuild, like, saying, words } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'cache-keys',
  prose: { id: 'cache-keys', catalog: 'site', images: ['busybox:latest'], files: { 'app.py': 'print(1)\n' } },
  scenes: [
    {
      id: 'cache-key-strips',
      scenario: {
        id: 'cache-key-strips',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nARG V\nLABEL v=1\nCOPY app.py /\nRUN date > /when\n',
          'app.py': 'print(1)\n',
        },
        setup: ['docker build -q -t app .'],
      },
      file: 'Dockerfile',
      pictures: ['cache'],
      steps: [
        {
          command: 'docker build -t app .',
          say: both(
            '`RUN date` is cached: its key is the text of the command. Nobody asks what it would print today.',
            '`RUN date` 来自缓存：它的缓存键是命令的文本，没有人问它今天会打印什么。',
          ),
        },
        {
          command: 'touch app.py && docker build -t app .',
          say: both(
            'A new time on the file changes nothing. `COPY` compares content and mode.',
            '文件的时间变了，没有影响。`COPY` 比较的是内容和权限。',
          ),
        },
        {
          command: 'docker build -t app .',
          edit: { path: 'Dockerfile', text: 'FROM busybox\nARG V\nLABEL v=2\nCOPY app.py /\nRUN date > /when\n' },
          say: both(
            'Another `LABEL`: the image is a new one, yet no step below runs.',
            '换了 `LABEL`：镜像是新的，但下面没有任何步骤执行。',
          ),
        },
        {
          command: 'docker build --build-arg V=2 -t app .',
          say: both(
            'Another value for `ARG V`: `RUN` runs again, although it does not use `V`. `COPY` stays cached.',
            '`ARG V` 换了值：`RUN` 虽然没有用到 `V`，仍然重新执行。`COPY` 还是来自缓存。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'cache-keys-1',
      scenario: {
        id: 'cache-keys-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nRUN date > /when\n' },
        setup: ['docker build -q -t w .', 'docker build -q -t w .'],
      },
      file: 'Dockerfile',
      pictures: ['cache'],
      task: both(
        'The image `w` holds an old date, and the Dockerfile is right as it is. Build `w` once more so that every step really runs.',
        '镜像 `w` 里的日期旧了，而 Dockerfile 没有问题。再构建一次 `w`，让每一步都真正执行。',
      ),
      goals: [
        fact(
          'ran',
          both(
            'The image `w` comes from a later build, in which `RUN date` really ran.',
            '镜像 `w` 来自后来的一次构建，那次真正执行了 `RUN date`。',
          ),
          ({ world }) => {
            // The first two builds are those of the start.
            const later = world.builds.slice(2).filter((build) => build.status === 'done');
            const ran = later.filter((build) =>
              build.stages.some(({ steps }) =>
                steps.some((step) => step.source.startsWith('RUN date') && step.status === 'built'),
              ),
            );
            if (ran.some((build) => build.image === imageOf(world, 'w')?.id)) return undefined;
            if (later.length === 0) return both('Nothing was built since.', '之后还没有构建过。');
            return ran.length === 0
              ? both('`RUN date` came from the cache.', '`RUN date` 来自缓存。')
              : both('It ran, but the new image is not named `w`.', '执行了，但新镜像的名字不是 `w`。');
          },
        ),
        hostFile('Dockerfile').isLike({
          text: like(/^FROM busybox\nRUN date > \/when\s*$/, both('is unchanged', '没有改动')),
        }),
      ],
      hints: [
        both('The cache is used unless you say no.', '除非你说不用，否则就会使用缓存。'),
        both(
          '`docker build` has an option for just this one build.',
          '`docker build` 有一个选项，只对这一次构建有效。',
        ),
        both('`--no-cache`', '`--no-cache`'),
      ],
      solution: { commands: ['docker build --no-cache -t w .'] },
      alternatives: [
        { commands: ['docker builder prune -a -f', 'docker build -t w .'] },
        { commands: ['docker build --no-cache -t w .', 'docker build -t w .'] },
      ],
      wrong: [
        { commands: ['docker build --no-cache .'] },
        { commands: ['docker build -t w .'] },
        { commands: ['touch Dockerfile', 'docker build -t w .'] },
      ],
    },
    {
      id: 'cache-keys-2',
      scenario: {
        id: 'cache-keys-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nARG REV\nRUN echo slow\nLABEL rev=$REV\n' },
      },
      file: 'Dockerfile',
      pictures: ['cache'],
      task: both(
        '`REV` has another value in every build, and each time `RUN echo slow` runs again. Move a line. Then build the image `rev` with `REV=1`, and again with `REV=2`: the `RUN` must come from the cache, and the label `rev` must be 2. Any other value must work the same way.',
        '每次构建的 `REV` 都不同，`RUN echo slow` 每次都要重新执行。移动一行。然后用 `REV=1` 构建镜像 `rev`，再用 `REV=2` 构建一次：`RUN` 必须来自缓存，元数据标签 `rev` 必须是 2。换成别的值也要如此。',
      ),
      goals: [
        lastBuild.ok(),
        lastBuild.cached('RUN'),
        image('rev').label('rev', '2'),
        command(
          "docker build --progress=plain --build-arg REV=9 -t judge . 2>&1 | grep -A1 'RUN' | grep -c CACHED; docker image inspect -f '{{.Config.Labels.rev}}' judge",
          { stdout: words('1', '9') },
          both(
            'With `REV=9` too, `RUN` comes from the cache and the label `rev` is 9.',
            '换成 `REV=9` 也一样：`RUN` 来自缓存，元数据标签 `rev` 是 9。',
          ),
        ),
      ],
      hints: [
        both('An `ARG` counts from its own line on.', '`ARG` 从它自己那一行起才算数。'),
        both('Put the `ARG` below the `RUN`, right above the `LABEL`.', '把 `ARG` 放到 `RUN` 下面，`LABEL` 上面。'),
        both('`docker build -t rev --build-arg REV=2 .`', '`docker build -t rev --build-arg REV=2 .`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nRUN echo slow\nARG REV\nLABEL rev=$REV\n' },
        commands: ['docker build -t rev --build-arg REV=1 .', 'docker build -t rev --build-arg REV=2 .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox AS base\nRUN echo slow\nFROM base\nARG REV\nLABEL rev=$REV\n' },
          commands: ['docker build -t rev --build-arg REV=1 .', 'docker build -t rev --build-arg REV=2 .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t rev --build-arg REV=1 .', 'docker build -t rev --build-arg REV=2 .'] },
        { commands: ['docker build -t rev --build-arg REV=2 .', 'docker build -t rev --build-arg REV=2 .'] },
        {
          files: { Dockerfile: 'FROM busybox\nRUN echo slow\nLABEL rev=2\n' },
          commands: ['docker build -t rev .', 'docker build -t rev .'],
        },
      ],
    },
    {
      id: 'cache-keys-3',
      scenario: {
        id: 'cache-keys-3',
        catalog: 'site',
        images: ['debian:bookworm-slim'],
        files: {
          Dockerfile: 'FROM debian:bookworm-slim\nRUN apt-get update\nRUN apt-get install -y make\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        '`apt-get update` in a `RUN` of its own is cached for ever, while the packages on the server change. Rewrite the file so that update and install run in one step, and no package lists stay in the image. Build it as `tools`; `make` must be there.',
        '单独一个 `RUN` 里的 `apt-get update` 会一直被缓存，服务器上的软件包却在变。请改写：更新和安装在同一步执行，镜像里不留软件包列表。构建为 `tools`，里面要有 `make`。',
      ),
      goals: [
        image('tools').file('/usr/bin/make'),
        image('tools').ownLayers('debian:bookworm-slim', 1),
        saying(
          both('No layer of `tools` holds lists of packages.', '`tools` 的任何一层里都没有软件包列表。'),
          image('tools').neverHadFile(
            '/var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_main_binary-amd64_Packages.lz4',
          ),
        ),
      ],
      hints: [
        both('One `RUN`, three commands joined with `&&`.', '一个 `RUN`，三条命令用 `&&` 连起来。'),
        both('The lists are in `/var/lib/apt/lists`.', '列表在 `/var/lib/apt/lists` 里。'),
        both(
          '`RUN apt-get update && apt-get install -y --no-install-recommends make && rm -rf /var/lib/apt/lists/*`',
          '`RUN apt-get update && apt-get install -y --no-install-recommends make && rm -rf /var/lib/apt/lists/*`',
        ),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y --no-install-recommends make && rm -rf /var/lib/apt/lists/*\n',
        },
        commands: ['docker build -t tools .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM debian:bookworm-slim\nRUN <<EOF\nset -e\napt-get update\napt-get install -y make\nrm -rf /var/lib/apt/lists/*\nEOF\n',
          },
          commands: ['docker build -t tools .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t tools .'] },
        {
          files: {
            Dockerfile:
              'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y make\nRUN rm -rf /var/lib/apt/lists/*\n',
          },
          commands: ['docker build -t tools .'],
        },
      ],
    },
  ],
});
