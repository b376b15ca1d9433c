import { both, command, image, is, words } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'buildkit-mounts',
  prose: { id: 'buildkit-mounts', catalog: 'site', images: ['busybox:latest'], files: { 'big.dat': '1\n2\n3\n' } },
  scenes: [
    {
      id: 'mounts-drawer',
      scenario: {
        id: 'mounts-drawer',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nARG N\nRUN --mount=type=cache,target=/cache \\\n echo $N > /cache/pkg$N && ls /cache > /list\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      steps: [
        {
          command: 'docker build --build-arg N=1 -t app .',
          say: both(
            'The step put a file into `/cache`. The new layer has only `/list`: `/cache` was a drawer of the builder.',
            '这一步在 `/cache` 里放了一个文件。新的层里只有 `/list`：`/cache` 是构建器的一个抽屉。',
          ),
        },
        {
          command: 'docker build --build-arg N=2 -t app .',
          say: both(
            'Another build, the same drawer: the first file was still in it.',
            '又一次构建，还是那个抽屉：第一个文件还在里面。',
          ),
        },
        {
          command: 'docker run --rm app cat /list',
          say: both('The list names both.', '列表里两个都有。'),
        },
        {
          command: 'docker run --rm app ls /cache',
          exit: 1,
          say: both(
            'And the image has no `/cache` at all: the drawer was pushed in for the one step only.',
            '镜像里根本没有 `/cache`：抽屉只为那一步插入过。',
          ),
        },
        {
          command: 'docker buildx du --verbose --filter type=exec.cachemount',
          say: both(
            'Here is the drawer: a record of the build cache, outside of every image.',
            '抽屉在这里：它是构建缓存里的一条记录，不属于任何镜像。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'buildkit-mounts-1',
      scenario: {
        id: 'buildkit-mounts-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nCOPY big.dat /mnt/big.dat\nRUN wc -l < /mnt/big.dat > /n\nRUN rm /mnt/big.dat\n',
          'big.dat': 'measurement 1\nmeasurement 2\nmeasurement 3\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Only one `RUN` needs `big.dat`: it writes the number of lines to `/n`. Build the image `b` so that the text of `big.dat` is in none of its layers.',
        '只有一个 `RUN` 需要 `big.dat`：它把行数写到 `/n`。构建镜像 `b`，让任何一层里都没有 `big.dat` 的内容。',
      ),
      goals: [
        image('b').file('/n', { text: is('3') }),
        image('b').holdsNoText('measurement'),
        command(
          'echo measurement 4 >> big.dat && docker build -q -t judge . > /dev/null && docker run --rm judge cat /n',
          { stdout: is('4') },
          both(
            'With one more line in `big.dat`, a new build writes 4 to `/n`.',
            '`big.dat` 多一行时，重新构建会把 4 写到 `/n`。',
          ),
        ),
      ],
      hints: [
        both(
          'A file of the context can be shown to one `RUN` without being copied.',
          '构建上下文里的文件可以只给某个 `RUN` 看，不必复制。',
        ),
        both('`RUN --mount=type=bind,source=…,target=…`', '`RUN --mount=type=bind,source=…,target=…`'),
        both(
          '`RUN --mount=type=bind,source=big.dat,target=/mnt/big.dat wc -l < /mnt/big.dat > /n`',
          '`RUN --mount=type=bind,source=big.dat,target=/mnt/big.dat wc -l < /mnt/big.dat > /n`',
        ),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox\nRUN --mount=type=bind,source=big.dat,target=/mnt/big.dat wc -l < /mnt/big.dat > /n\n',
        },
        commands: ['docker build -t b .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox AS count\nCOPY big.dat /\nRUN wc -l < /big.dat > /n\nFROM busybox\nCOPY --from=count /n /n\n',
          },
          commands: ['docker build -t b .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t b .'] },
        { files: { Dockerfile: 'FROM busybox\nRUN echo 3 > /n\n' }, commands: ['docker build -t b .'] },
        {
          files: {
            Dockerfile: 'FROM busybox\nCOPY big.dat /other\nRUN wc -l < /other > /n && rm /other\n',
          },
          commands: ['docker build -t b .'],
        },
      ],
    },
    {
      id: 'buildkit-mounts-2',
      scenario: {
        id: 'buildkit-mounts-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nARG N\nRUN mkdir -p /var/cache/pk; touch /var/cache/pk/p$N; ls /var/cache/pk > /list\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Let `/var/cache/pk` survive from build to build, and stay out of the image `c`. After builds with `N=1` and `N=2`, `/list` in the image says `p1 p2`.',
        '让 `/var/cache/pk` 在多次构建之间保留，但不进入镜像 `c`。用 `N=1` 和 `N=2` 各构建一次之后，镜像里的 `/list` 写着 `p1 p2`。',
      ),
      goals: [
        image('c').file('/list', { text: words('p1', 'p2') }),
        image('c').neverHadFile('/var/cache/pk/p1'),
        image('c').neverHadFile('/var/cache/pk/p2'),
        command(
          'docker build -q -t judge --build-arg N=3 . > /dev/null; docker run --rm judge cat /list',
          { stdout: words('p1', 'p2', 'p3') },
          both('After one more build, with `N=3`, the list has `p3` too.', '再用 `N=3` 构建一次，列表里就多出 `p3`。'),
        ),
      ],
      hints: [
        both('A mount of type `cache` is kept by the builder.', '`cache` 类型的挂载由构建器保管。'),
        both('`RUN --mount=type=cache,target=/var/cache/pk` …', '`RUN --mount=type=cache,target=/var/cache/pk` …'),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox\nARG N\nRUN --mount=type=cache,target=/var/cache/pk touch /var/cache/pk/p$N; ls /var/cache/pk > /list\n',
        },
        commands: ['docker build -t c --build-arg N=1 .', 'docker build -t c --build-arg N=2 .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nARG N\nRUN --mount=type=cache,id=packages,dst=/var/cache/pk <<EOF\ntouch /var/cache/pk/p$N\nls /var/cache/pk > /list\nEOF\n',
          },
          commands: ['docker build -t c --build-arg N=1 .', 'docker build -t c --build-arg N=2 .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t c --build-arg N=1 .', 'docker build -t c --build-arg N=2 .'] },
        {
          files: {
            Dockerfile:
              'FROM busybox\nRUN mkdir -p /var/cache/pk; touch /var/cache/pk/p1 /var/cache/pk/p2; ls /var/cache/pk > /list\n',
          },
          commands: ['docker build -t c .'],
        },
      ],
    },
  ],
});
