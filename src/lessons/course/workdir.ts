import { both, image, is, lint, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'workdir',
  prose: { id: 'workdir', catalog: 'site', images: ['busybox:latest'], files: { 'app.txt': 'hello\n' } },
  scenes: [
    {
      id: 'workdir-breadcrumb',
      scenario: {
        id: 'workdir-breadcrumb',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nWORKDIR /a\nWORKDIR b\nRUN cd /tmp\nWORKDIR c\nRUN pwd\nCMD ["pwd"]\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['build', 'layers'],
      steps: [
        {
          command: 'docker build -t w --progress=plain .',
          say: both(
            '`RUN pwd` printed `/a/b/c`. The `cd` to `/tmp` left no trace.',
            '`RUN pwd` 打印 `/a/b/c`。中间那个 `cd /tmp` 没有留下痕迹。',
          ),
        },
        {
          command: 'docker run --rm w',
          say: both('The container starts there too.', '容器也从那里开始。'),
        },
        {
          command: 'docker history w',
          say: both(
            'Each `WORKDIR` is a layer of 0 bytes: one new folder.',
            '每条 `WORKDIR` 是 0 字节的一层：一个新目录。',
          ),
        },
        {
          command: 'docker run --rm -w /made/up w',
          say: both(
            'Another directory for this container only. Docker created it.',
            '只给这个容器换一个目录，Docker 创建了它。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'workdir-1',
      scenario: {
        id: 'workdir-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nCOPY app.txt .\nCMD ["cat", "app.txt"]\n', 'app.txt': 'hi\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Build an image `w` whose working directory is `/srv/app`, with `app.txt` there and nowhere else. Running it prints `hi`.',
        '构建镜像 `w`：工作目录是 `/srv/app`，`app.txt` 在那里，别处没有。运行它打印 `hi`。',
      ),
      goals: [
        image('w').workingDir('/srv/app'),
        image('w').file('/srv/app/app.txt', { text: is('hi') }),
        image('w').neverHadFile('/app.txt'),
        run('w', 'w', { stdout: is('hi'), exit: 0 }),
      ],
      hints: [
        both('The dot of `COPY` is the working directory at this line.', '`COPY` 里的点，指的是那一行的工作目录。'),
        both('`WORKDIR` belongs above `COPY`.', '`WORKDIR` 要写在 `COPY` 上面。'),
        both('`WORKDIR /srv/app`', '`WORKDIR /srv/app`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nWORKDIR /srv/app\nCOPY app.txt .\nCMD ["cat", "app.txt"]\n' },
        commands: ['docker build -t w .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nCOPY app.txt /srv/app/\nWORKDIR /srv\nWORKDIR app\nENTRYPOINT ["cat"]\nCMD ["/srv/app/app.txt"]\n',
          },
          commands: ['docker build -t w .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t w .'] },
        {
          files: {
            Dockerfile: 'FROM busybox\nCOPY app.txt .\nWORKDIR /srv/app\nCMD ["cat", "/app.txt"]\n',
          },
          commands: ['docker build -t w .'],
        },
        {
          files: {
            Dockerfile: 'FROM busybox\nRUN mkdir -p /srv/app && cd /srv/app\nCOPY app.txt .\nCMD ["cat", "app.txt"]\n',
          },
          commands: ['docker build -t w .'],
        },
      ],
    },
    {
      id: 'workdir-2',
      scenario: {
        id: 'workdir-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nWORKDIR app\nRUN touch made\n' },
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        '`docker build --check` warns of this file: `WorkdirRelativePath`. Remove the cause, and build the image `w2` with the working directory `/app` and the file `/app/made`.',
        '`docker build --check` 对这个文件给出警告 `WorkdirRelativePath`。消除原因，构建镜像 `w2`：工作目录 `/app`，里面有 `/app/made`。',
      ),
      goals: [image('w2').workingDir('/app'), image('w2').file('/app/made'), lint('Dockerfile')],
      hints: [
        both(
          'A relative path goes on from the working directory of the base, whatever that is.',
          '相对路径接在基础镜像的工作目录后面，而那是什么并不确定。',
        ),
        both('Begin the path with a slash.', '让路径以斜杠开头。'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nWORKDIR /app\nRUN touch made\n' },
        commands: ['docker build -t w2 .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nWORKDIR /\nWORKDIR app\nRUN touch made\n' },
          commands: ['docker build -t w2 .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t w2 .'] },
        {
          files: { Dockerfile: 'FROM busybox\nRUN mkdir /app && touch /app/made\n' },
          commands: ['docker build -t w2 .'],
        },
      ],
    },
    {
      id: 'workdir-3',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'workdir-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nWORKDIR /data\nUSER www-data\nCMD ["sh", "-c", "date > log && echo written"]\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'The container runs as `www-data` and cannot write into its folder. Repair the Dockerfile: the image `w3` prints `written`, still as `www-data`, in `/data`.',
        '容器以 `www-data` 的身份运行，却写不进自己的目录。修好 Dockerfile：镜像 `w3` 打印 `written`，仍以 `www-data` 的身份，在 `/data` 里。',
      ),
      goals: [
        image('w3').user('www-data', '33', 'www-data:www-data', '33:33'),
        image('w3').workingDir('/data'),
        run('w3', 'w3', { stdout: is('written'), exit: 0 }),
      ],
      hints: [
        both('To whom does `/data` belong? Who was the user at that line?', '`/data` 属于谁？写到那一行时用户是谁？'),
        both('`WORKDIR` gives a new folder to the user of its line.', '`WORKDIR` 新建的目录属于那一行的用户。'),
        both(
          'Put `USER` above `WORKDIR`, or `chown` the folder while you are root.',
          '把 `USER` 写到 `WORKDIR` 上面，或者趁还是 root 时 `chown`。',
        ),
      ],
      solution: {
        files: {
          Dockerfile: 'FROM busybox\nUSER www-data\nWORKDIR /data\nCMD ["sh", "-c", "date > log && echo written"]\n',
        },
        commands: ['docker build -t w3 .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nWORKDIR /data\nRUN chown www-data .\nUSER www-data\nCMD ["sh", "-c", "date > log && echo written"]\n',
          },
          commands: ['docker build -t w3 .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t w3 .'] },
        {
          files: { Dockerfile: 'FROM busybox\nWORKDIR /data\nCMD ["sh", "-c", "date > log && echo written"]\n' },
          commands: ['docker build -t w3 .'],
        },
      ],
    },
  ],
});
