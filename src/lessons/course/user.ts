import { both, container, image, is, lastBuild, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'user',
  prose: {
    id: 'user',
    catalog: 'site',
    images: ['busybox:latest', 'debian:bookworm-slim'],
    files: { 'start.txt': 'start\n' },
  },
  scenes: [
    {
      id: 'user-badge',
      scenario: {
        id: 'user-badge',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nRUN mkdir /data && chown 1000:1000 /data\nUSER 1000\n' },
      },
      file: 'Dockerfile',
      pictures: ['containers', 'layers'],
      steps: [
        {
          command: "docker run --rm busybox sh -c 'id; touch /etc/x && echo written'",
          say: both('No `USER`: root, and nothing is closed to it.', '没有 `USER`：就是 root，哪儿都能写。'),
        },
        {
          command: "docker build -q -t app . && docker run --rm app sh -c 'id; touch /data/x && touch /etc/x'",
          exit: 1,
          say: both(
            '`USER 1000`: `/data` is its own, `/etc` is not. `Permission denied`.',
            '`USER 1000`：`/data` 是自己的，`/etc` 不是，所以 `Permission denied`。',
          ),
        },
        {
          command: 'docker run -d --name web -p 8085:80 app httpd -f -p 80 -h /etc && curl -s localhost:8085/hostname',
          say: both('A user who is not root listens on port 80.', '不是 root 的用户也能监听 80 端口。'),
        },
        {
          command: 'docker run --rm -u 0 app id -u',
          say: both('`-u` overrides `USER` for one container.', '`-u` 只为这一个容器覆盖 `USER`。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'user-1',
      scenario: {
        id: 'user-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nRUN mkdir /data\nCMD ["sh", "-c", "touch /data/x && id -u"]\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Build the image `app` so that its containers run as user 1000 and can write to `/data`, which belongs to that user. Running it prints 1000.',
        '构建镜像 `app`，让容器以用户 1000 的身份运行，并能写入属于该用户的 `/data`。运行它打印 1000。',
      ),
      goals: [
        image('app').notRoot(),
        image('app').file('/data', { kind: 'directory', uid: 1000 }),
        run('app', 'app', { stdout: is('1000'), exit: 0 }),
      ],
      hints: [
        both('Prepare the folder while the build is still root.', '趁构建还是 root 的时候，把目录准备好。'),
        both(
          '`RUN mkdir /data && chown 1000 /data`, and below it `USER`.',
          '`RUN mkdir /data && chown 1000 /data`，下面再写 `USER`。',
        ),
        both('`USER 1000`', '`USER 1000`'),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox\nRUN mkdir /data && chown 1000:1000 /data\nUSER 1000\nCMD ["sh", "-c", "touch /data/x && id -u"]\n',
        },
        commands: ['docker build -t app .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM busybox\nUSER 1000:1000\nWORKDIR /data\nCMD ["sh", "-c", "touch /data/x && id -u"]\n',
          },
          commands: ['docker build -t app .'],
        },
      ],
      wrong: [
        {
          files: {
            Dockerfile: 'FROM busybox\nRUN mkdir /data\nUSER 1000\nCMD ["sh", "-c", "touch /data/x && id -u"]\n',
          },
          commands: ['docker build -t app .'],
        },
        { commands: ['docker build -t app .'] },
      ],
    },
    {
      id: 'user-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'user-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nUSER app\nRUN id -u\nCMD ["id", "-u"]\n' },
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'The build stops: `unable to find user app`. This image needs no name. Repair the file, and build `byuid`, whose containers run as 1000.',
        '构建中断：`unable to find user app`。这个镜像并不需要用户名。修好文件，构建镜像 `byuid`，容器以 1000 的身份运行。',
      ),
      goals: [lastBuild.ok(), run('byuid', 'byuid', { stdout: is('1000'), exit: 0 }), image('byuid').notRoot()],
      hints: [
        both('A name must be in `/etc/passwd` of the image.', '名字必须在镜像的 `/etc/passwd` 里。'),
        both('A number needs no entry: `USER 1000`.', '数字不需要登记：`USER 1000`。'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nUSER 1000\nRUN id -u\nCMD ["id", "-u"]\n' },
        commands: ['docker build -t byuid .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nRUN echo "app:x:1000:1000::/:/bin/sh" >> /etc/passwd\nUSER app\nRUN id -u\nCMD ["id", "-u"]\n',
          },
          commands: ['docker build -t byuid .'],
        },
      ],
      wrong: [
        {
          files: { Dockerfile: 'FROM busybox\nCMD ["id", "-u"]\n' },
          commands: ['docker build -t byuid .'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nUSER app\nCMD ["id", "-u"]\n' },
          commands: ['docker build -t byuid .'],
        },
      ],
    },
    {
      id: 'user-3',
      scenario: {
        id: 'user-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ['printf \'FROM busybox\\nUSER 1000\\nCMD ["id","-u"]\\n\' | docker build -q -t app -'],
      },
      pictures: ['containers'],
      task: both(
        'The image `app` runs as user 1000. Run it once as root, in a container called `asroot`. Do not build anything.',
        '镜像 `app` 以用户 1000 的身份运行。在名为 `asroot` 的容器里以 root 运行它一次，不要重新构建。',
      ),
      goals: [container('asroot').from('app'), container('asroot').logs(is('0')), image('app').user('1000')],
      hints: [
        both('`docker run` has an option for the user.', '`docker run` 有指定用户的选项。'),
        both(
          'It stands in front of the image: `docker run --name asroot -u … app`',
          '它写在镜像名前面：`docker run --name asroot -u … app`',
        ),
      ],
      solution: { commands: ['docker run --name asroot -u 0 app'] },
      alternatives: [
        { commands: ['docker run -d --user root:root --name asroot app'] },
        { commands: ['docker create --name asroot -u 0 app', 'docker start -a asroot'] },
      ],
      wrong: [{ commands: ['docker run --name asroot app'] }, { commands: ['docker run --name asroot app -u 0'] }],
    },
  ],
});
