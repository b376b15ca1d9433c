import { both, command, has, image, is, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const BUSYBOX = ['busybox:latest'];

export const lesson = defineLesson({
  id: 'onbuild',
  prose: { id: 'onbuild', catalog: 'site', images: BUSYBOX, files: {} },
  scenes: [
    {
      id: 'onbuild-letter',
      scenario: {
        id: 'onbuild-letter',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM busybox\nONBUILD COPY page.txt /site/\n', 'page.txt': 'hello\n' },
      },
      file: 'Dockerfile',
      pictures: ['card', 'layers'],
      steps: [
        {
          command: 'docker build -t template .',
          say: both(
            'No file was copied, no layer added. The instruction lies on the card, like a sealed letter.',
            '没有复制文件，也没有加层。指令写在卡片上，像一封没拆的信。',
          ),
        },
        {
          command: 'docker build -t child .',
          edit: { path: 'Dockerfile', text: 'FROM template\n' },
          say: both(
            'One line in the file, and yet a step: `ONBUILD COPY page.txt`. The letter was opened: the card has none any more.',
            '文件只有一行，却多了一个步骤：`ONBUILD COPY page.txt`。信拆开了，卡片上也就没有了。',
          ),
        },
        {
          command: 'docker run --rm child cat /site/page.txt',
          say: both('The file of the child is in the child.', '子镜像自己的文件进了子镜像。'),
        },
        {
          command: 'docker build -t grandchild .',
          edit: { path: 'Dockerfile', text: 'FROM child\nRUN ls /site\n' },
          say: both(
            'Nothing is left to open for the grandchild. It has the file as a part of its base.',
            '孙镜像没有信可拆了。那个文件它也有，是基础镜像的一部分。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'onbuild-1',
      scenario: {
        id: 'onbuild-1',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM busybox\nCOPY app.txt /app/\n', 'app.txt': 'my app\n' },
      },
      file: 'Dockerfile',
      pictures: ['card', 'layers'],
      task: both(
        'Make two images. The image `tpl` has no file `app.txt`, but copies the `app.txt` of whoever builds on it to `/app/`. The image `kid` is built from a Dockerfile of one line, `FROM tpl`, and has `/app/app.txt`.',
        '做两个镜像。镜像 `tpl` 里没有 `app.txt`，但谁以它为基础构建，就把谁的 `app.txt` 复制到 `/app/`。镜像 `kid` 用只有一行 `FROM tpl` 的 Dockerfile 构建，里面有 `/app/app.txt`。',
      ),
      goals: [
        command(
          'mkdir /tmp/judge && cd /tmp/judge && echo another > app.txt && echo FROM tpl > Dockerfile && docker build -q -t judge . > /dev/null && docker run --rm judge cat /app/app.txt',
          { stdout: has('another'), exit: 0 },
          both(
            'Whoever builds `FROM tpl` with another `app.txt` gets that one at `/app/app.txt`.',
            '别人带着另一个 `app.txt` 从 `tpl` 构建，`/app/app.txt` 就是他的那个。',
          ),
        ),
        image('tpl').noFile('/app/app.txt'),
        image('kid').file('/app/app.txt', { text: is('my app') }),
        image('kid').ownLayers('tpl', 1),
        image('kid').onBuild(),
      ],
      hints: [
        both('Put one word in front of the `COPY` of `tpl`.', '在 `tpl` 的 `COPY` 前面加一个词。'),
        both('`ONBUILD COPY app.txt /app/`', '`ONBUILD COPY app.txt /app/`'),
        both(
          'Then change the Dockerfile to `FROM tpl` and build `kid`.',
          '然后把 Dockerfile 改成 `FROM tpl`，构建 `kid`。',
        ),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nONBUILD COPY app.txt /app/\n', 'kid.Dockerfile': 'FROM tpl\n' },
        commands: ['docker build -t tpl .', 'docker build -t kid -f kid.Dockerfile .'],
      },
      alternatives: [
        {
          commands: [
            `printf 'FROM busybox\\nONBUILD COPY app.txt /app/\\n' | docker build -t tpl -`,
            `printf 'FROM tpl\\n' > Dockerfile`,
            'docker build -t kid .',
          ],
        },
        {
          files: {
            Dockerfile: 'FROM busybox\nWORKDIR /app\nONBUILD ADD app.txt .\n',
            'kid.Dockerfile': 'FROM tpl\n',
          },
          commands: ['docker build -t tpl .', 'docker build -t kid -f kid.Dockerfile .'],
        },
      ],
      wrong: [
        {
          files: {
            Dockerfile: 'FROM busybox\nONBUILD RUN mkdir /app && echo "my app" > /app/app.txt\n',
            'kid.Dockerfile': 'FROM tpl\n',
          },
          commands: ['docker build -t tpl .', 'docker build -t kid -f kid.Dockerfile .'],
        },
        {
          files: { 'kid.Dockerfile': 'FROM tpl\n' },
          commands: ['docker build -t tpl .', 'docker build -t kid -f kid.Dockerfile .'],
        },
        {
          files: {
            Dockerfile: 'FROM busybox\nONBUILD COPY app.txt /app/\n',
            'kid.Dockerfile': 'FROM tpl\nCOPY app.txt /app/\n',
          },
          commands: ['docker build -t tpl .', 'docker build -t kid -f kid.Dockerfile .'],
        },
      ],
    },
    {
      id: 'onbuild-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'onbuild-2',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM sh-app:onbuild\nCMD ["cat", "/app/settings"]\n', 'settings.txt': 'color=red\n' },
        setup: [
          `printf 'FROM busybox\\nWORKDIR /app\\nONBUILD COPY settings /app/settings\\n' | docker build -q -t sh-app:onbuild -`,
          'docker build -t mine . || true',
        ],
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'The build of this file fails at a `COPY` that is not in it. Find out what the base wants, and build the image `mine` on `sh-app:onbuild`, unchanged, so that `docker run mine` prints `color=red`.',
        '构建这个文件时，失败在一条文件里没有的 `COPY` 上。查出基础镜像要什么，以不变的 `sh-app:onbuild` 为基础构建镜像 `mine`，让 `docker run mine` 打印 `color=red`。',
      ),
      goals: [
        image('mine').builtOn('sh-app:onbuild'),
        run('mine', 'mine', { stdout: is('color=red'), exit: 0 }),
        image('sh-app:onbuild').onBuild('COPY settings /app/settings'),
      ],
      hints: [
        both(
          "`docker image inspect -f '{{json .Config.OnBuild}}' sh-app:onbuild`",
          "`docker image inspect -f '{{json .Config.OnBuild}}' sh-app:onbuild`",
        ),
        both(
          'It copies a file `settings`; there is `settings.txt`.',
          '它要复制文件 `settings`，而这里有的是 `settings.txt`。',
        ),
        both('`mv settings.txt settings`', '`mv settings.txt settings`'),
      ],
      solution: { commands: ['mv settings.txt settings', 'docker build -t mine .'] },
      alternatives: [{ commands: ['echo color=red > settings', 'docker build -t mine .'] }],
      wrong: [
        { commands: ['docker build -t mine .'] },
        {
          files: { Dockerfile: 'FROM busybox\nCOPY settings.txt /app/settings\nCMD ["cat", "/app/settings"]\n' },
          commands: ['docker build -t mine .'],
        },
      ],
    },
  ],
});
