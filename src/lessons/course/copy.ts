import { both, has, image, is, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const TREE = { 'assets/logo.txt': 'L\n', 'assets/css/site.css': 'body{}\n' };
const SCRIPT = '#!/bin/sh\necho app\n';

export const lesson = defineLesson({
  id: 'copy',
  prose: { id: 'copy', catalog: 'site', images: ['busybox:latest'], files: { ...TREE, 'logo.txt': 'L\n' } },
  scenes: [
    {
      id: 'copy-and-cp',
      scenario: {
        id: 'copy-and-cp',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          ...TREE,
          'logo.txt': 'L\n',
          Dockerfile:
            'FROM busybox\nRUN --mount=target=/ctx mkdir /by-cp && cp -r /ctx/assets /by-cp\nCOPY assets /by-copy/\nCOPY logo.txt /by-name\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      steps: [
        {
          command: 'docker build -q -t both . && docker run --rm both find /by-cp /by-copy /by-name -type f',
          say: both(
            '`cp` brought the folder `assets`, `COPY` only what is in it. And `/by-name` is a file.',
            '`cp` 带来了 `assets` 目录，`COPY` 只带来它的内容。而 `/by-name` 是一个文件。',
          ),
        },
        {
          command: 'docker build -q -t both . && docker run --rm both find /by-copy /by-name -type f',
          edit: {
            path: 'Dockerfile',
            text: 'FROM busybox\nCOPY assets /by-copy/assets/\nCOPY logo.txt /by-name/\n',
          },
          say: both(
            'The folder is named in the destination, and the slash makes `/by-name` a folder.',
            '目标里写上了目录名，斜杠则让 `/by-name` 成为目录。',
          ),
        },
        {
          command: "docker build -q -t own . && docker run --rm own stat -c '%a %U %n' /roots /mine",
          edit: {
            path: 'Dockerfile',
            text: 'FROM busybox\nUSER www-data\nCOPY logo.txt /roots\nCOPY --chown=www-data --chmod=600 logo.txt /mine\n',
          },
          say: both(
            '`USER` does not count for `COPY`: the first file is root’s.',
            '`USER` 对 `COPY` 不起作用：第一个文件属于 root。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'copy-1',
      scenario: {
        id: 'copy-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { ...TREE, Dockerfile: 'FROM busybox\nCOPY assets /srv/\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'The files of `assets` lie directly in `/srv`. Build the image `web` so that they lie in `/srv/assets`, and none of them directly in `/srv`.',
        '`assets` 里的文件直接落在了 `/srv`。构建镜像 `web`，让它们在 `/srv/assets` 下，而不是直接在 `/srv` 下。',
      ),
      goals: [
        image('web').file('/srv/assets/logo.txt', { text: is('L') }),
        image('web').file('/srv/assets/css/site.css'),
        image('web').neverHadFile('/srv/logo.txt'),
      ],
      hints: [
        both('`COPY` brings the contents of a folder.', '`COPY` 复制的是目录里的内容。'),
        both('So name the folder in the destination.', '所以要把目录名写进目标。'),
        both('`COPY assets /srv/assets/`', '`COPY assets /srv/assets/`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCOPY assets /srv/assets/\n' },
        commands: ['docker build -t web .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nWORKDIR /srv/assets\nCOPY assets .\n' },
          commands: ['docker build -t web .'],
        },
        { files: { Dockerfile: 'FROM busybox\nCOPY . /srv/\n' }, commands: ['docker build -t web .'] },
      ],
      wrong: [
        { commands: ['docker build -t web .'] },
        { files: { Dockerfile: 'FROM busybox\nCOPY assets/ /srv\n' }, commands: ['docker build -t web .'] },
        {
          files: { Dockerfile: 'FROM busybox\nCOPY assets /srv/\nCOPY assets /srv/assets/\n' },
          commands: ['docker build -t web .'],
        },
      ],
    },
    {
      id: 'copy-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'copy-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nCOPY app.sh /opt/tools\nCMD ["/opt/tools/app.sh"]\n',
          'app.sh': SCRIPT,
        },
        setup: ['chmod 644 app.sh'],
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        '`docker run` of this image ends with `not a directory`. Repair the Dockerfile: the image `tool` prints `app` from `/opt/tools/app.sh`.',
        '运行这个镜像会报 `not a directory`。修好 Dockerfile：镜像 `tool` 运行 `/opt/tools/app.sh`，打印 `app`。',
      ),
      goals: [
        image('tool').file('/opt/tools/app.sh', { text: has('echo app') }),
        run('tool', 'tool', { stdout: is('app'), exit: 0 }),
      ],
      hints: [
        both(
          'Look at `/opt/tools`: `docker run --rm tool ls -l /opt`',
          '看看 `/opt/tools` 是什么：`docker run --rm tool ls -l /opt`',
        ),
        both(
          'A destination that does not exist and has no slash at its end is the name of a file.',
          '目标不存在、末尾又没有斜杠，就是文件名。',
        ),
        both(
          'The next message is `permission denied`: `--chmod=755` makes the script executable.',
          '接下来的提示是 `permission denied`：用 `--chmod=755` 让脚本可以执行。',
        ),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCOPY --chmod=755 app.sh /opt/tools/\nCMD ["/opt/tools/app.sh"]\n' },
        commands: ['docker build -t tool .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nCOPY app.sh /opt/tools/app.sh\nCMD ["/opt/tools/app.sh"]\n' },
          commands: ['chmod +x app.sh', 'docker build -t tool .'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nWORKDIR /opt/tools\nCOPY app.sh .\nCMD ["sh", "app.sh"]\n' },
          commands: ['docker build -t tool .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t tool .'] },
        {
          files: { Dockerfile: 'FROM busybox\nCOPY app.sh /opt/tools/\nCMD ["/opt/tools/app.sh"]\n' },
          commands: ['docker build -t tool .'],
        },
      ],
    },
    {
      id: 'copy-3',
      scenario: {
        id: 'copy-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { 'data.csv': '1,2\n', Dockerfile: 'FROM busybox\nCOPY data.csv /data.csv\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Build the image `own` with `/data.csv` that belongs to user 1000, is of mode 600, and needed one layer only.',
        '构建镜像 `own`：`/data.csv` 属于用户 1000，权限 600，而且只用了一层。',
      ),
      goals: [
        image('own').file('/data.csv', { uid: 1000, mode: 0o600, text: is('1,2') }),
        image('own').ownLayers('busybox', 1),
      ],
      hints: [
        both('A `RUN chown` would be a second layer.', '再写 `RUN chown` 就有第二层了。'),
        both('`COPY` has flags for owner and mode.', '`COPY` 有设置属主和权限的选项。'),
        both(
          '`COPY --chown=1000:1000 --chmod=600 data.csv /data.csv`',
          '`COPY --chown=1000:1000 --chmod=600 data.csv /data.csv`',
        ),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCOPY --chown=1000:1000 --chmod=600 data.csv /data.csv\n' },
        commands: ['docker build -t own .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nCOPY --chown=1000 data.csv /\n' },
          commands: ['chmod 600 data.csv', 'docker build -t own .'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nADD --chown=1000 --chmod=u=rw,go= data.csv /\n' },
          commands: ['docker build -t own .'],
        },
      ],
      wrong: [
        {
          files: { Dockerfile: 'FROM busybox\nUSER 1000\nCOPY --chmod=600 data.csv /\n' },
          commands: ['docker build -t own .'],
        },
        {
          files: {
            Dockerfile: 'FROM busybox\nCOPY data.csv /\nRUN chown 1000 /data.csv && chmod 600 /data.csv\n',
          },
          commands: ['docker build -t own .'],
        },
      ],
    },
  ],
});
