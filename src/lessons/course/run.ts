import { both, hostFile, image, is, lastBuild, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'run',
  prose: { id: 'run', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'run-two-forms',
      scenario: {
        id: 'run-two-forms',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nENV WHO=world\nRUN echo "shell says hello $WHO"\nRUN ["echo", "exec says hello $WHO"]\nRUN cd /tmp && pwd\nRUN pwd\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['build', 'layers'],
      steps: [
        {
          command: 'docker build -t forms --progress=plain .',
          say: both(
            '`hello world`, `hello $WHO`, `/tmp`, `/`. Only the first line went through a shell that knows `WHO`, and `cd` did not last.',
            '`hello world`、`hello $WHO`、`/tmp`、`/`。只有第一行经过了认识 `WHO` 的 shell，而 `cd` 没有延续下去。',
          ),
        },
        {
          command: 'docker history forms',
          say: both(
            'The shell form shows as `/bin/sh -c …`, the exec form as the program itself. Each has a layer of 0 bytes: no file was changed.',
            'shell 格式显示成 `/bin/sh -c …`，exec 格式就是程序本身。各有 0 字节的一层：没有改动文件。',
          ),
        },
        {
          command: 'docker build -t forms --progress=plain .',
          edit: {
            path: 'Dockerfile',
            text: 'FROM busybox\nENV WHO=world\nRUN ["sh", "-c", "echo exec says hello $WHO"]\nWORKDIR /tmp\nRUN pwd\n',
          },
          say: both(
            'A shell in the exec form knows the variable, and `WORKDIR` is what lasts.',
            '在 exec 格式里启动一个 shell，就认识变量了；而能延续下去的是 `WORKDIR`。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'run-1',
      scenario: {
        id: 'run-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nENV WHO=world\nRUN ["echo", "$WHO", ">", "/who"]\n' },
      },
      file: 'Dockerfile',
      pictures: ['build', 'layers'],
      task: both(
        'The file `/who` should hold the value of `$WHO`, but this step only prints its arguments. Build the image `greet` with `/who` in it, and keep `RUN` in exec form.',
        '文件 `/who` 里本该是 `$WHO` 的值，可这一步只是把参数打印出来。构建镜像 `greet`，里面要有 `/who`，并且 `RUN` 仍用 exec 格式。',
      ),
      goals: [
        image('greet').file('/who', { text: is('world') }),
        hostFile('Dockerfile').isLike({
          text: like(
            /^\s*RUN\s*\[[^\]]*WHO[^\]]*\]\s*$/m,
            both('has a `RUN` in exec form that uses `WHO`', '有一条用到 `WHO` 的 exec 格式 `RUN`'),
          ),
        }),
      ],
      hints: [
        both(
          'Both `$WHO` and `>` are the business of a shell. The exec form has none.',
          '`$WHO` 和 `>` 都是 shell 的事，而 exec 格式没有 shell。',
        ),
        both(
          'Make a shell the program, with `-c` and the whole line as its arguments.',
          '把 shell 当作要运行的程序，参数是 `-c` 和整行命令。',
        ),
        both('`RUN ["sh", "-c", "echo $WHO > /who"]`', '`RUN ["sh", "-c", "echo $WHO > /who"]`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nENV WHO=world\nRUN ["sh", "-c", "echo $WHO > /who"]\n' },
        commands: ['docker build -t greet .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM busybox\nENV WHO=world\nRUN ["/bin/sh", "-c", "env | sed -n s/^WHO=//p > /who"]\n',
          },
          commands: ['docker build -t greet .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t greet .'] },
        {
          files: { Dockerfile: 'FROM busybox\nENV WHO=world\nRUN echo $WHO > /who\n' },
          commands: ['docker build -t greet .'],
        },
      ],
    },
    {
      id: 'run-2',
      scenario: {
        id: 'run-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nRUN mkdir -p /opt/x && cd /opt/x\nRUN touch file\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'The second `RUN` is meant to work in `/opt/x`. Build the image `here` with `/opt/x/file`, and with no `/file`.',
        '第二条 `RUN` 本想在 `/opt/x` 里工作。构建镜像 `here`，里面有 `/opt/x/file`，没有 `/file`。',
      ),
      goals: [image('here').file('/opt/x/file'), image('here').noFile('/file')],
      hints: [
        both('Where does the second `RUN` start?', '第二条 `RUN` 从哪个目录开始？'),
        both(
          'Either one `RUN` does both, or an instruction sets the directory for all lines below.',
          '要么用一条 `RUN` 做完两件事，要么用一条指令为后面各行设定目录。',
        ),
        both('`WORKDIR /opt/x`', '`WORKDIR /opt/x`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nWORKDIR /opt/x\nRUN touch file\n' },
        commands: ['docker build -t here .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nRUN mkdir -p /opt/x && cd /opt/x && touch file\n' },
          commands: ['docker build -t here .'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nRUN mkdir -p /opt/x\nRUN touch /opt/x/file\n' },
          commands: ['docker build -t here .'],
        },
      ],
      wrong: [{ commands: ['docker build -t here .'] }],
    },
    {
      id: 'run-3',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'run-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nRUN cat /no-such-list | sort > /sorted\n',
        },
        setup: ['docker build -q -t sorted .'],
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'This build succeeds although `cat` finds no file, and `/sorted` is empty. Make the build stop there: keep the pipe with `cat` and `sort` as it is, and let the last build fail.',
        '这个构建成功了，尽管 `cat` 找不到文件，`/sorted` 是空的。让构建在这里停下：保留 `cat` 和 `sort` 的管道，使最后一次构建失败。',
      ),
      goals: [
        lastBuild.failed(),
        hostFile('Dockerfile').isLike({
          text: like(
            /pipefail[\s\S]*cat \/no-such-list *\| *sort *> *\/sorted/,
            both('sets `pipefail` and has the pipe as it was', '设置了 `pipefail`，并保留原来的管道'),
          ),
        }),
      ],
      hints: [
        both(
          'The exit code of a pipe is that of its last command. `sort` was content.',
          '管道的退出码是最后一个命令的退出码，而 `sort` 并没有出错。',
        ),
        both('A shell has an option for this: `pipefail`.', 'shell 有个选项可以改变这一点：`pipefail`。'),
        both(
          '`SHELL ["/bin/sh", "-eo", "pipefail", "-c"]` above the `RUN`, or `set -o pipefail` at its start.',
          '在 `RUN` 上面写 `SHELL ["/bin/sh", "-eo", "pipefail", "-c"]`，或者在命令开头写 `set -o pipefail`。',
        ),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox\nSHELL ["/bin/sh", "-eo", "pipefail", "-c"]\nRUN cat /no-such-list | sort > /sorted\n',
        },
        commands: ['docker build -t sorted .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nRUN set -o pipefail; cat /no-such-list | sort > /sorted\n' },
          commands: ['docker build -t sorted .'],
        },
      ],
      wrong: [{ commands: ['docker build -t sorted .'] }, { commands: ['docker build -t sorted -f nothing .'] }],
    },
  ],
});
