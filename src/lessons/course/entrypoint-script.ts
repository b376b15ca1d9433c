import { both, container, has, is, lacks, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const BUSYBOX = ['busybox:latest'];
const SERVE = "#!/bin/sh\ntrap 'echo bye; exit 0' TERM\nwhile :; do sleep 1; done\n";
const FILE = 'FROM busybox\nCOPY --chmod=755 entry.sh serve.sh /\nENTRYPOINT ["/entry.sh"]\nCMD ["/serve.sh"]\n';
const NAMED =
  'FROM busybox\nCOPY --chmod=755 entry.sh /\nENTRYPOINT ["/entry.sh"]\nCMD ["sh", "-c", "echo hello $NAME"]\n';

export const lesson = defineLesson({
  id: 'entrypoint-script',
  prose: { id: 'entrypoint-script', catalog: 'site', images: BUSYBOX, files: {} },
  scenes: [
    {
      id: 'entrypoint-script-baton',
      scenario: {
        id: 'entrypoint-script-baton',
        catalog: 'site',
        images: BUSYBOX,
        files: {
          Dockerfile: FILE,
          'entry.sh': '#!/bin/sh\necho preparing\n"$@"\n',
          'serve.sh': SERVE,
        },
        setup: [
          'docker build -q -t without .',
          `printf '#!/bin/sh\\necho preparing\\nexec "$@"\\n' > entry.sh`,
          'docker build -q -t with .',
        ],
      },
      file: 'entry.sh',
      pictures: ['processes', 'containers'],
      steps: [
        {
          command: 'docker run -d --name with with',
          say: both(
            'With `exec`: one process, and it is `serve.sh`. The script has become the program.',
            '有 `exec`：只有一个进程，就是 `serve.sh`。脚本变成了程序。',
          ),
        },
        {
          command: 'docker run -d --name without without',
          say: both(
            'Without `exec`: the script stays as PID 1, and the program runs below it.',
            '没有 `exec`：脚本仍是 1 号进程，程序在它下面运行。',
          ),
        },
        {
          command: 'docker stop with && docker inspect -f "{{.State.ExitCode}}" with',
          say: both(
            'The signal reaches the program at once: it says `bye` and ends with 0.',
            '信号直接到达程序：它说 `bye`，以 0 结束。',
          ),
        },
        {
          command: 'docker stop -t 3 without && docker inspect -f "{{.State.ExitCode}}" without',
          say: both(
            'The signal reaches the script, which does nothing. After three seconds Docker kills it: 137.',
            '信号到了脚本那里，它没有反应。三秒后被 Docker 强制结束：137。',
          ),
        },
        {
          command: 'docker logs with && docker logs without',
          say: both('Only one of them could say `bye`.', '只有一个来得及说 `bye`。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'entrypoint-script-1',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'entrypoint-script-1',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: FILE, 'entry.sh': '#!/bin/sh\necho preparing\n"$@"\n', 'serve.sh': SERVE },
      },
      file: 'entry.sh',
      pictures: ['processes'],
      task: both(
        'Repair `entry.sh`, build the image `srv` and run a container `srv` in the background: it prints `preparing`, and PID 1 is `serve.sh`, not `entry.sh`.',
        '修好 `entry.sh`，构建镜像 `srv`，在后台运行容器 `srv`：它打印 `preparing`，而且 1 号进程是 `serve.sh`，不是 `entry.sh`。',
      ),
      goals: [
        container('srv').is('running'),
        container('srv').pid1(has('serve.sh')),
        { ...container('srv').pid1(lacks('entry.sh')), id: 'srv-not-script' },
        container('srv').logs(has('preparing')),
      ],
      hints: [
        both('One word in the last line of `entry.sh` is missing.', '`entry.sh` 的最后一行少了一个词。'),
        both(
          '`exec` lets a shell become another program instead of starting one.',
          '`exec` 让 shell 变成另一个程序，而不是另外启动一个。',
        ),
        both('`exec "$@"`', '`exec "$@"`'),
      ],
      solution: {
        files: { 'entry.sh': '#!/bin/sh\necho preparing\nexec "$@"\n' },
        commands: ['docker build -t srv .', 'docker run -d --name srv srv'],
      },
      alternatives: [
        {
          files: { 'entry.sh': '#!/bin/sh\nset -e\necho preparing\nexec /serve.sh\n' },
          commands: ['docker build -t srv .', 'docker run -d --name srv srv'],
        },
      ],
      wrong: [
        { commands: ['docker build -t srv .', 'docker run -d --name srv srv'] },
        { commands: ['docker build -t srv .', 'docker run -d --name srv --entrypoint /serve.sh srv'] },
      ],
    },
    {
      id: 'entrypoint-script-2',
      scenario: {
        id: 'entrypoint-script-2',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: NAMED, 'entry.sh': '#!/bin/sh\nexec "$@"\n' },
        setup: ['docker build -q -t need .'],
      },
      file: 'entry.sh',
      pictures: ['containers'],
      task: both(
        'Let the image `need` refuse to start without the variable `NAME`: then it ends with code 2. With `-e NAME=x` it prints `hello x`, as before.',
        '让镜像 `need` 在没有变量 `NAME` 时拒绝启动，以退出码 2 结束。带上 `-e NAME=x` 时照旧打印 `hello x`。',
      ),
      goals: [
        run('need', '-e NAME=x need', { stdout: is('hello x'), exit: 0 }),
        run('need', 'need', { exit: 2 }),
        run('need', 'need echo hi', { exit: 2 }),
      ],
      hints: [
        both(
          'Check in `entry.sh`, above `exec`: nothing below it runs.',
          '在 `entry.sh` 里、`exec` 上面检查：它下面的内容不会执行。',
        ),
        both('`[ -n "$NAME" ]` is true when `NAME` is not empty.', '`NAME` 不为空时，`[ -n "$NAME" ]` 为真。'),
        both('`[ -n "$NAME" ] || exit 2`', '`[ -n "$NAME" ] || exit 2`'),
      ],
      solution: {
        files: { 'entry.sh': '#!/bin/sh\n[ -n "$NAME" ] || exit 2\nexec "$@"\n' },
        commands: ['docker build -t need .'],
      },
      alternatives: [
        {
          files: {
            'entry.sh': '#!/bin/sh\nif [ -z "$NAME" ]; then\n  echo "NAME is not set" >&2\n  exit 2\nfi\nexec "$@"\n',
          },
          commands: ['docker build -t need .'],
        },
      ],
      wrong: [
        {
          files: { 'entry.sh': '#!/bin/sh\nexec "$@"\n[ -n "$NAME" ] || exit 2\n' },
          commands: ['docker build -t need .'],
        },
        {
          files: { 'entry.sh': '#!/bin/sh\n[ -n "$NAME" ] || exit 1\nexec "$@"\n' },
          commands: ['docker build -t need .'],
        },
      ],
    },
    {
      id: 'entrypoint-script-3',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'entrypoint-script-3',
        catalog: 'site',
        images: BUSYBOX,
        files: {
          Dockerfile: 'FROM busybox\nCOPY entry.sh /\nENTRYPOINT ["/entry.sh"]\nCMD ["echo", "ready"]\n',
          'entry.sh': '#!/bin/bash\nset -e\nexec "$@"\n',
        },
        setup: ['chmod 644 entry.sh', 'docker build -q -t start .', 'docker run start || true'],
      },
      file: 'Dockerfile',
      pictures: ['containers'],
      task: both(
        '`docker run start` fails, and behind the first fault waits a second one. Repair both without changing the base image, so that it prints `ready`. The script stays the entrypoint.',
        '`docker run start` 失败了，第一个毛病后面还有第二个。不换基础镜像，把两个都修好，让它打印 `ready`。入口点仍是这个脚本。',
      ),
      goals: [
        run('start', 'start', { stdout: is('ready'), exit: 0 }),
        run('start', 'start echo "two  words"', { stdout: is('two  words'), exit: 0 }),
        run('start', '--entrypoint cat start /entry.sh', { stdout: has('exec "$@"'), exit: 0 }),
        run('start', '--entrypoint /entry.sh start echo script', { stdout: is('script'), exit: 0 }),
      ],
      hints: [
        both('126: permission denied. A script has to be executable.', '126：权限不足。脚本必须可执行。'),
        both(
          '255, no such file: which program does the first line of the script name?',
          '255，没有这个文件：脚本的第一行写的是哪个程序？',
        ),
        both('`COPY --chmod=755`, and `#!/bin/sh`', '`COPY --chmod=755`，以及 `#!/bin/sh`'),
      ],
      solution: {
        files: {
          Dockerfile: 'FROM busybox\nCOPY --chmod=755 entry.sh /\nENTRYPOINT ["/entry.sh"]\nCMD ["echo", "ready"]\n',
          'entry.sh': '#!/bin/sh\nset -e\nexec "$@"\n',
        },
        commands: ['docker build -t start .'],
      },
      alternatives: [
        {
          files: { 'entry.sh': '#!/bin/sh\nset -e\nexec "$@"\n' },
          commands: ['chmod +x entry.sh', 'docker build -t start .'],
        },
      ],
      wrong: [
        { commands: ['chmod +x entry.sh', 'docker build -t start .'] },
        { files: { 'entry.sh': '#!/bin/sh\nset -e\nexec "$@"\n' }, commands: ['docker build -t start .'] },
      ],
    },
  ],
});
