import { containerOf, outputOf } from '../facts.ts';
import { both, container, fact, image, is, run, volume, volumes } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const BUSYBOX = ['busybox:latest'];
const SEEDED = 'FROM busybox\nRUN mkdir /data && echo seed > /data/seed\nVOLUME /data\n';

export const lesson = defineLesson({
  id: 'volume',
  prose: { id: 'volume', catalog: 'site', images: BUSYBOX, files: {} },
  scenes: [
    {
      id: 'volume-barrel',
      scenario: {
        id: 'volume-barrel',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: SEEDED },
        setup: ['docker build -q -t app .'],
      },
      file: 'Dockerfile',
      pictures: ['mounts'],
      steps: [
        {
          command: "docker run --name one app sh -c 'ls /data; echo w > /data/new; echo l > /elsewhere'",
          say: both(
            'No `-v` anywhere, and yet a volume has come into being. It was filled with what the image has at `/data`: `seed`.',
            '哪里都没有 `-v`，却多出了一个数据卷。它装进了镜像 `/data` 里的内容：`seed`。',
          ),
        },
        {
          command: 'docker diff one',
          say: both(
            'Only `/elsewhere` is in the writable layer. `/data/new` went into the volume.',
            '可写层里只有 `/elsewhere`。`/data/new` 进了数据卷。',
          ),
        },
        {
          command: 'docker run --name two app ls /data',
          say: both(
            'A second container, a second volume: there is no `new` in it.',
            '第二个容器，第二个数据卷：里面没有 `new`。',
          ),
        },
        {
          command: 'docker rm one && docker volume ls',
          say: both('The container is gone, its volume is not.', '容器没了，它的数据卷还在。'),
        },
        {
          command: 'docker rm -v two && docker volume ls',
          say: both('`rm -v` takes the anonymous volume along.', '`rm -v` 连匿名卷一起删。'),
        },
        {
          command: "docker run --name three -v keep:/data app sh -c 'echo w > /data/new' && docker volume ls",
          say: both(
            'With a name in `-v` no anonymous volume comes: the writes land in `keep`.',
            '`-v` 给了名字，就没有匿名卷：写入都进了 `keep`。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'volume-1',
      scenario: { id: 'volume-1', catalog: 'site', images: BUSYBOX, files: { Dockerfile: 'FROM busybox\n' } },
      file: 'Dockerfile',
      pictures: ['card', 'mounts'],
      task: both(
        'Build an image `store` that declares `/data` as a volume. A new volume of it begins with the file `/data/seed`.',
        '构建镜像 `store`，把 `/data` 声明为数据卷；新的卷一开始就有文件 `/data/seed`。',
      ),
      goals: [image('store').volumes('/data'), run('store', 'store ls /data', { stdout: is('seed'), exit: 0 })],
      hints: [
        both('A new volume is a copy of what the image has at its path.', '新卷是镜像在那个路径上的内容的副本。'),
        both('Make the folder and the file in a `RUN`.', '用 `RUN` 创建目录和文件。'),
        both('`VOLUME /data`', '`VOLUME /data`'),
      ],
      solution: { files: { Dockerfile: SEEDED }, commands: ['docker build -t store .'] },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nCOPY seed /data/\nVOLUME ["/data"]\n', seed: 's\n' },
          commands: ['docker build -t store .'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nVOLUME /data\nRUN mkdir -p /data && touch /data/seed\n' },
          commands: ['docker build -t store .'],
        },
      ],
      wrong: [
        { files: { Dockerfile: 'FROM busybox\nVOLUME /data/seed\n' }, commands: ['docker build -t store .'] },
        {
          files: { Dockerfile: 'FROM busybox\nRUN mkdir /data && touch /data/seed\n' },
          commands: ['docker build -t store .'],
        },
      ],
    },
    {
      id: 'volume-2',
      scenario: {
        id: 'volume-2',
        catalog: 'site',
        images: BUSYBOX,
        files: {},
        setup: [`printf 'FROM busybox\\nVOLUME /data\\n' | docker build -q -t v -`],
      },
      pictures: ['mounts', 'containers'],
      task: both(
        'The image `v` has `VOLUME /data`. Run two containers of it, `w1` and `w2`, that share one volume named `shared`: `w1` writes the file `/data/hello`, and `w2` prints it.',
        '镜像 `v` 里有 `VOLUME /data`。用它运行两个容器 `w1` 和 `w2`，共用一个名为 `shared` 的数据卷：`w1` 写文件 `/data/hello`，`w2` 打印它。',
      ),
      goals: [
        volume('shared').file('/hello'),
        container('w1').mount('/data', { kind: 'volume', source: 'shared' }),
        container('w2').mount('/data', { kind: 'volume', source: 'shared' }),
        container('w2').from('v'),
        fact(
          'printed',
          both(
            'The text of `/data/hello` was printed by `w2`, or in it with `docker exec`.',
            '`w2` 打印了 `/data/hello` 的内容，或者在里面用 `docker exec` 打印过。',
          ),
          (evidence) => {
            const found = containerOf(evidence.world, 'w2');
            const text = evidence.file('volume:shared', '/hello')?.text?.trim();
            if (found === undefined || text === undefined)
              return both('There is no such text yet.', '还没有这样的内容。');
            if (text === '')
              return both('The file is empty: let `w1` write something.', '文件是空的：让 `w1` 写点内容。');
            const read = [...found.execs.values()].some(
              (one) => one.exitCode === 0 && one.argv.join(' ').includes('hello'),
            );
            return read || outputOf(found).includes(text)
              ? undefined
              : both('`w2` has not printed it.', '`w2` 还没有打印它。');
          },
        ),
      ],
      hints: [
        both('A volume with a name can be mounted twice.', '有名字的数据卷可以挂载两次。'),
        both('`-v shared:/data`, for both.', '两个都用 `-v shared:/data`。'),
        both(
          "`docker run --name w1 -v shared:/data v sh -c 'echo hi > /data/hello'`",
          "`docker run --name w1 -v shared:/data v sh -c 'echo hi > /data/hello'`",
        ),
      ],
      solution: {
        commands: [
          "docker run --name w1 -v shared:/data v sh -c 'echo hi > /data/hello'",
          'docker run --name w2 -v shared:/data v cat /data/hello',
        ],
      },
      alternatives: [
        {
          commands: [
            'docker volume create shared',
            "docker run --name w1 --mount type=volume,src=shared,dst=/data v sh -c 'echo hi > /data/hello'",
            'docker run --name w2 --volumes-from w1 v cat /data/hello',
          ],
        },
        {
          commands: [
            "docker run -d --name w1 -v shared:/data v sh -c 'echo hi > /data/hello; sleep 900'",
            'docker run -d --name w2 -v shared:/data v sleep 900',
            'docker exec w2 cat /data/hello',
          ],
        },
      ],
      wrong: [
        {
          commands: [
            "docker run --name w1 -v shared:/data v sh -c 'echo hi > /data/hello'",
            'docker run --name w2 -v shared:/data v echo done',
          ],
        },
        {
          commands: [
            "docker run --name w1 v sh -c 'echo hi > /data/hello'",
            'docker run --name w2 --volumes-from w1 v cat /data/hello',
          ],
        },
        {
          commands: [
            "docker run --name w1 -v shared:/data v sh -c 'echo hi > /data/hello'",
            'docker run --name w2 v cat /data/hello',
          ],
        },
      ],
    },
    {
      id: 'volume-3',
      scenario: {
        id: 'volume-3',
        catalog: 'site',
        images: BUSYBOX,
        files: {},
        setup: [
          `printf 'FROM busybox\\nVOLUME /data\\n' | docker build -q -t v -`,
          'docker run --name keep v sh -c "echo keep > /data/x"',
          'docker run --name tmp v true',
        ],
      },
      pictures: ['mounts', 'containers'],
      task: both(
        'Two containers have ended, each with an anonymous volume. Remove `tmp` and its volume. `keep` and its volume stay.',
        '两个容器都结束了，各有一个匿名卷。删除 `tmp` 和它的卷；`keep` 和它的卷要留着。',
      ),
      goals: [
        container('tmp').absent(),
        container('keep').file('/data/x', { text: is('keep') }),
        volumes.count(1, { anonymous: true }),
      ],
      hints: [
        both('`docker rm` has an option for it.', '`docker rm` 有一个选项。'),
        both('`docker rm -v`', '`docker rm -v`'),
      ],
      solution: { commands: ['docker rm -v tmp'] },
      alternatives: [{ commands: ['docker rm tmp', 'docker volume prune -f'] }],
      wrong: [
        { commands: ['docker rm tmp'] },
        { commands: ['docker rm -v tmp keep'] },
        { commands: ['docker container prune -f'] },
        { commands: ['docker rm -v tmp keep', 'docker run --name keep v true'] },
      ],
    },
  ],
});
