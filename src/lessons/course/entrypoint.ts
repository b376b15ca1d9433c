import { both, container, has, image, is, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const BUSYBOX = ['busybox:latest'];

export const lesson = defineLesson({
  id: 'entrypoint',
  prose: { id: 'entrypoint', catalog: 'site', images: BUSYBOX, files: {} },
  scenes: [
    {
      id: 'entrypoint-words',
      scenario: {
        id: 'entrypoint-words',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM busybox\nENTRYPOINT ["echo", "server.py"]\nCMD ["--port", "80"]\n' },
        setup: ['docker build -q -t ep .'],
      },
      file: 'Dockerfile',
      pictures: ['argv'],
      steps: [
        {
          command: 'docker run ep',
          say: both(
            'Four words. Two come from `ENTRYPOINT`, two from `CMD`.',
            '四个词：两个来自 `ENTRYPOINT`，两个来自 `CMD`。',
          ),
        },
        {
          command: 'docker run ep --port 8080 --debug',
          say: both(
            'Words after the image stand in the place of `CMD`. `ENTRYPOINT` stays.',
            '镜像名后面的词顶替了 `CMD`，`ENTRYPOINT` 不变。',
          ),
        },
        {
          command: 'docker run ep -p 8080',
          say: both(
            'This publishes no port: `-p` stands after the image, so it is a word for the program.',
            '这样不会发布端口：`-p` 写在镜像名后面，只是给程序的一个词。',
          ),
        },
        {
          command: 'docker run --entrypoint ls ep /',
          say: both(
            'Another entrypoint for this one container. `CMD` is gone too.',
            '只给这一个容器换了入口点，`CMD` 也不见了。',
          ),
        },
        {
          command: 'docker build -q -t shellform . && docker run shellform --port 8080',
          edit: { path: 'Dockerfile', text: 'FROM busybox\nENTRYPOINT echo server.py\nCMD ["--port", "80"]\n' },
          say: both(
            'Shell form: the words are handed over behind the text of `-c`, and nobody reads them.',
            'shell 格式：这些词排在 `-c` 的文本后面，没有人读。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'entrypoint-1',
      scenario: {
        id: 'entrypoint-1',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM busybox\nCMD ["echo", "hello", "world"]\n' },
      },
      file: 'Dockerfile',
      pictures: ['argv'],
      task: both(
        'Build an image `say`: `docker run say` prints `hello world`, and `docker run say bob` prints `hello bob`.',
        '构建镜像 `say`：`docker run say` 打印 `hello world`，`docker run say bob` 打印 `hello bob`。',
      ),
      goals: [
        run('say', 'say', { stdout: is('hello world'), exit: 0 }),
        run('say', 'say bob', { stdout: is('hello bob'), exit: 0 }),
      ],
      hints: [
        both('What is the same in both lines belongs to the program.', '两行里相同的部分属于程序。'),
        both(
          '`ENTRYPOINT` for the fixed part, `CMD` for the default argument.',
          '固定的部分写进 `ENTRYPOINT`，默认参数写进 `CMD`。',
        ),
        both('`ENTRYPOINT ["echo", "hello"]`', '`ENTRYPOINT ["echo", "hello"]`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nENTRYPOINT ["echo", "hello"]\nCMD ["world"]\n' },
        commands: ['docker build -t say .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM busybox\nENTRYPOINT ["/bin/sh", "-c", "echo hello $1", "--"]\nCMD ["world"]\n',
          },
          commands: ['docker build -t say .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t say .'] },
        {
          files: { Dockerfile: 'FROM busybox\nENTRYPOINT echo hello\nCMD ["world"]\n' },
          commands: ['docker build -t say .'],
        },
      ],
    },
    {
      id: 'entrypoint-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'entrypoint-2',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM busybox\nENTRYPOINT ls\nCMD ["/bin"]\n' },
        setup: ['docker build -q -t list .'],
      },
      file: 'Dockerfile',
      pictures: ['argv'],
      task: both(
        '`docker run list /etc` shows the root folder, not `/etc`: the argument is lost. Repair the Dockerfile and build `list` again. Without an argument it shows `/bin`.',
        '`docker run list /etc` 列出的是根目录，不是 `/etc`：参数丢了。修好 Dockerfile，重新构建 `list`。不带参数时列出 `/bin`。',
      ),
      goals: [
        run('list', 'list /etc', { stdout: has('resolv.conf'), exit: 0 }),
        run('list', 'list', { stdout: has('busybox'), exit: 0 }),
      ],
      hints: [
        both('Which form of `ENTRYPOINT` reads no further words?', '哪种格式的 `ENTRYPOINT` 不读后面的词？'),
        both('Write it as a JSON list.', '把它写成 JSON 列表。'),
        both('`ENTRYPOINT ["ls"]`', '`ENTRYPOINT ["ls"]`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nENTRYPOINT ["ls"]\nCMD ["/bin"]\n' },
        commands: ['docker build -t list .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nCMD ["/bin"]\nENTRYPOINT ["/bin/ls", "-1"]\n' },
          commands: ['docker build -t list .'],
        },
      ],
      wrong: [
        {
          files: { Dockerfile: 'FROM busybox\nENTRYPOINT ls /bin\n' },
          commands: ['docker build -t list .'],
        },
        { files: { Dockerfile: 'FROM busybox\nCMD ["ls", "/bin"]\n' }, commands: ['docker build -t list .'] },
      ],
    },
    {
      id: 'entrypoint-3',
      scenario: {
        id: 'entrypoint-3',
        catalog: 'site',
        images: BUSYBOX,
        files: {},
        setup: [
          `printf 'FROM busybox\\nRUN echo 42 > /answer\\nENTRYPOINT ["echo","no"]\\n' | docker build -q -t locked -`,
        ],
      },
      pictures: ['argv', 'containers'],
      task: both(
        'The image `locked` only ever prints `no`. Start a container `peek` from it, unchanged, that prints the file `/answer`.',
        '镜像 `locked` 只会打印 `no`。不改镜像，用它启动一个名为 `peek` 的容器，让它打印文件 `/answer`。',
      ),
      goals: [container('peek').from('locked'), container('peek').logs(is('42'))],
      hints: [
        both('An option of `docker run` replaces the entrypoint.', '`docker run` 有一个选项可以替换入口点。'),
        both('It takes only the program. Arguments stand after the image.', '它只接受程序名，参数写在镜像名后面。'),
        both('`--entrypoint cat`', '`--entrypoint cat`'),
      ],
      solution: { commands: ['docker run --name peek --entrypoint cat locked /answer'] },
      alternatives: [
        { commands: [`docker run --name peek --entrypoint '' locked cat /answer`] },
        { commands: [`docker run --name peek --entrypoint sh locked -c 'cat /answer'`] },
      ],
      wrong: [
        { commands: ['docker run --name peek locked cat /answer'] },
        { commands: [`docker run --name peek --entrypoint 'cat /answer' locked`] },
      ],
    },
    {
      id: 'entrypoint-4',
      scenario: {
        id: 'entrypoint-4',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM tool\nENTRYPOINT ["echo", "tool"]\n' },
        setup: [`printf 'FROM busybox\\nCMD ["--help"]\\n' | docker build -q -t tool -`],
      },
      file: 'Dockerfile',
      pictures: ['card'],
      task: both(
        'The base `tool` has `CMD ["--help"]`, but the image `mytool`, built from this file, has none. Build `mytool` with both: the entrypoint as it is, and `--help` as its default argument.',
        '基础镜像 `tool` 有 `CMD ["--help"]`，用这个文件构建出来的 `mytool` 却没有。构建 `mytool`，两样都要：入口点不变，默认参数是 `--help`。',
      ),
      goals: [image('mytool').entrypoint(['echo', 'tool']), image('mytool').cmd(['--help'])],
      hints: [
        both('An own `ENTRYPOINT` empties the `CMD` of the base.', '自己写 `ENTRYPOINT`，就会清空基础镜像的 `CMD`。'),
        both('Write the `CMD` again.', '把 `CMD` 再写一遍。'),
      ],
      solution: {
        files: { Dockerfile: 'FROM tool\nENTRYPOINT ["echo", "tool"]\nCMD ["--help"]\n' },
        commands: ['docker build -t mytool .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nCMD ["--help"]\nENTRYPOINT ["echo", "tool"]\n' },
          commands: ['docker build -t mytool .'],
        },
      ],
      wrong: [{ commands: ['docker build -t mytool .'] }],
    },
  ],
});
