import { both, command, container, hostFile, image, is, like, run, saying } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'cmd',
  prose: { id: 'cmd', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'cmd-foreground',
      scenario: {
        id: 'cmd-foreground',
        catalog: 'site',
        images: ['nginx:1.29'],
        files: { Dockerfile: 'FROM nginx:1.29\nCMD ["nginx"]\n' },
      },
      file: 'Dockerfile',
      pictures: ['processes', 'containers'],
      steps: [
        {
          command: 'docker build -q -t back . && docker run -d --name back back && sleep 1',
          say: both(
            'nginx started its workers and left. PID 1 ended, and so did the container: `Exited (0)`.',
            'nginx 启动工作进程后就离开了。1 号进程结束，容器也结束：`Exited (0)`。',
          ),
        },
        {
          command: 'docker build -q -t front . && docker run -d --name front front && sleep 1',
          edit: { path: 'Dockerfile', text: 'FROM nginx:1.29\nCMD ["nginx", "-g", "daemon off;"]\n' },
          say: both('In the foreground it stays, and the container with it.', '留在前台，容器也就一直运行。'),
        },
        {
          command: "docker ps -a --format '{{.Names}}: {{.Status}}, {{.Command}}'",
          say: both('The same program. The difference is who PID 1 is.', '同一个程序，区别在于谁是 1 号进程。'),
        },
        {
          command: 'docker run --rm front echo hello',
          say: both(
            'What stands behind the image name replaces `CMD`. No nginx this time.',
            '写在镜像名后面的命令取代了 `CMD`，这次没有 nginx。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'cmd-1',
      scenario: {
        id: 'cmd-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Build the image `hi`. `docker run hi` prints `hi there`; `docker run hi echo bye` prints `bye`. No shell is involved.',
        '构建镜像 `hi`：`docker run hi` 打印 `hi there`，`docker run hi echo bye` 打印 `bye`，而且不经过 shell。',
      ),
      goals: [
        run('hi', 'hi', { stdout: is('hi there'), exit: 0 }),
        run('hi', 'hi echo bye', { stdout: is('bye'), exit: 0 }),
        image('hi').cmdExec(),
      ],
      hints: [
        both('What `docker run` may replace is the default command.', '`docker run` 可以替换的，是默认命令。'),
        both(
          'The exec form is a JSON array: the program, then its arguments.',
          'exec 格式是 JSON 数组：先是程序，再是参数。',
        ),
        both('`CMD ["echo", "hi there"]`', '`CMD ["echo", "hi there"]`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCMD ["echo", "hi there"]\n' },
        commands: ['docker build -t hi .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nCMD ["/bin/echo", "hi", "there"]\n' },
          commands: ['docker build -t hi .'],
        },
      ],
      wrong: [
        { files: { Dockerfile: 'FROM busybox\nRUN echo hi there\n' }, commands: ['docker build -t hi .'] },
        {
          files: { Dockerfile: 'FROM busybox\nENTRYPOINT ["echo", "hi there"]\n' },
          commands: ['docker build -t hi .'],
        },
        { files: { Dockerfile: 'FROM busybox\nCMD echo hi there\n' }, commands: ['docker build -t hi .'] },
      ],
    },
    {
      id: 'cmd-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'cmd-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nCMD sleep 1000 &\n' },
        setup: ['docker build -q -t keep .', 'docker run -d --name bg keep'],
      },
      file: 'Dockerfile',
      pictures: ['processes', 'containers'],
      task: both(
        'The container `bg` ended at once, with code 0. Change the `CMD`, build the image `keep` again, and let a container `fg` keep running from it, without a command behind the image name.',
        '容器 `bg` 立刻就结束了，退出码 0。修改 `CMD`，重新构建镜像 `keep`，再用它运行一个一直不结束的容器 `fg`，镜像名后面不写命令。',
      ),
      goals: [
        container('fg').is('running'),
        container('fg').from('keep'),
        saying(
          both(
            'The default command of the image `keep` keeps a container running.',
            '镜像 `keep` 的默认命令能让容器一直运行。',
          ),
          command('docker run -d --name judge keep >/dev/null; sleep 2; docker inspect -f "{{.State.Status}}" judge', {
            stdout: is('running'),
          }),
        ),
      ],
      hints: [
        both('Which process is PID 1, and when does it end?', '1 号进程是哪个，它什么时候结束？'),
        both(
          'The `&` sends `sleep` to the background, and the shell ends.',
          '`&` 把 `sleep` 放到后台，shell 就结束了。',
        ),
        both('`CMD ["sleep", "1000"]`', '`CMD ["sleep", "1000"]`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCMD ["sleep", "1000"]\n' },
        commands: ['docker build -t keep .', 'docker run -d --name fg keep'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nCMD sleep 1000 & wait\n' },
          commands: ['docker build -t keep .', 'docker run -d --name fg keep'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nCMD sleep 1000\n' },
          commands: ['docker build -t keep .', 'docker run -dit --name fg keep'],
        },
      ],
      wrong: [
        { commands: ['docker run -d --name fg keep'] },
        { commands: ['docker run -d --name fg keep sleep 1000'] },
      ],
    },
    {
      id: 'cmd-3',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'cmd-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nCMD ["echo hi"]\nCMD ["echo bye"]\n' },
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'Nothing can be started from this image: `executable file not found`. Build the image `ok` that prints `hi`, with one `CMD` in exec form.',
        '这个镜像什么都启动不了：`executable file not found`。构建镜像 `ok`，用一条 exec 格式的 `CMD` 打印 `hi`。',
      ),
      goals: [
        run('ok', 'ok', { stdout: is('hi'), exit: 0 }),
        image('ok').cmdExec(),
        hostFile('Dockerfile').isLike({
          text: like(
            /^(?:(?!\n\s*CMD\b)[\s\S])*\n\s*CMD\b(?:(?!\n\s*CMD\b)[\s\S])*$/i,
            both('has exactly one `CMD`', '只有一条 `CMD`'),
          ),
        }),
      ],
      hints: [
        both(
          'In the exec form, `"echo hi"` is the name of one program.',
          '在 exec 格式里，`"echo hi"` 是一个程序的名字。',
        ),
        both(
          'One string for each word. And only the last `CMD` counts.',
          '一个词一个字符串。而且只有最后一条 `CMD` 算数。',
        ),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCMD ["echo", "hi"]\n' },
        commands: ['docker build -t ok .'],
      },
      alternatives: [
        { files: { Dockerfile: 'FROM busybox\nCMD ["/bin/echo", "hi"]\n' }, commands: ['docker build -t ok .'] },
      ],
      wrong: [
        {
          files: { Dockerfile: 'FROM busybox\nCMD ["echo bye"]\nCMD ["echo", "hi"]\n' },
          commands: ['docker build -t ok .'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nCMD ["echo", "hi"]\nCMD ["echo", "bye"]\n' },
          commands: ['docker build -t ok .'],
        },
        { files: { Dockerfile: 'FROM busybox\nCMD echo hi\n' }, commands: ['docker build -t ok .'] },
        { commands: ['docker build -t ok .'] },
      ],
    },
  ],
});
