import { both, hostFile, image, is, lastBuild, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const ALL = 'FROM busybox\nCOPY . /app\n';

export const lesson = defineLesson({
  id: 'build-context',
  prose: {
    id: 'build-context',
    catalog: 'site',
    images: ['busybox:latest'],
    files: { 'a.txt': 'the a.txt beside\n', 'src/a.txt': 'the a.txt of src\n', 'config.ini': 'a=1\n' },
  },
  scenes: [
    {
      id: 'context-parcel',
      scenario: {
        id: 'context-parcel',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: ALL,
          'main.js': 'run()\n',
          '.env': 'TOKEN=1\n',
          'debug.log': 'noise\n',
          'keep.log': 'wanted\n',
          'node_modules/left-pad/index.js': 'module\n',
        },
        setup: ['dd if=/dev/zero of=node_modules/left-pad/data bs=1M count=6 2>/dev/null'],
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      steps: [
        {
          command: 'docker build -t a . && docker run --rm a find /app -type f',
          say: both(
            'Everything is in the image: the token, the log, 6 MB of modules.',
            '一切都进了镜像：令牌、日志，还有 6 MB 的模块。',
          ),
        },
        {
          command: 'docker build -t a . && docker run --rm a find /app -type f',
          edit: { path: '.dockerignore', text: 'node_modules\n.env\n**/*.log\n!keep.log\n' },
          say: both(
            'The patterns held them back, and the sheet of `COPY` is thin. `keep.log` came through: the last pattern that matches decides.',
            '这些模式把它们拦住了，`COPY` 那一层变薄了。`keep.log` 放行：由最后一个匹配的模式决定。',
          ),
        },
        {
          command: 'echo s3cr3t > ../secret.txt && docker build -t b .',
          edit: { path: 'Dockerfile', text: 'FROM busybox\nCOPY ../secret.txt /\n' },
          exit: 1,
          say: both(
            'Not found: the file is on your disk, but not in the context.',
            '找不到：文件在你的磁盘上，但不在上下文里。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'build-context-1',
      scenario: {
        id: 'build-context-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: ALL, '.env': 'TOKEN=1\n', 'node_modules/big': 'x\n', 'main.js': 'm\n' },
      },
      file: 'Dockerfile',
      pictures: ['build', 'layers'],
      task: both(
        'Keep `.env` and everything below `node_modules` out of the image `app`, in every layer. The files stay in the folder, `main.js` is copied to `/app`, and the Dockerfile keeps its `COPY . /app`.',
        '不让 `.env` 和 `node_modules` 里的任何东西进入镜像 `app`，任何一层都不行。文件留在目录里，`main.js` 照样复制到 `/app`，Dockerfile 里的 `COPY . /app` 不变。',
      ),
      goals: [
        image('app').file('/app/main.js'),
        image('app').neverHadFile('/app/.env'),
        image('app').neverHadFile('/app/node_modules/big'),
        hostFile('.env').exists(),
        hostFile('node_modules/big').exists(),
        hostFile('Dockerfile').isLike({
          text: like(/^COPY \. \/app/m, both('has `COPY . /app`', '含有 `COPY . /app`')),
        }),
      ],
      hints: [
        both(
          'What should not reach the builder is written in a file beside the Dockerfile.',
          '不该到达构建器的内容，写在 Dockerfile 旁边的一个文件里。',
        ),
        both(
          'The file is called `.dockerignore`, a pattern on each line.',
          '这个文件叫 `.dockerignore`，每行一个模式。',
        ),
        both("`printf '.env\\nnode_modules\\n' > .dockerignore`", "`printf '.env\\nnode_modules\\n' > .dockerignore`"),
      ],
      solution: { files: { '.dockerignore': '.env\nnode_modules\n' }, commands: ['docker build -t app .'] },
      alternatives: [
        { files: { '.dockerignore': '*\n!main.js\n' }, commands: ['docker build -t app .'] },
        {
          files: { 'Dockerfile.dockerignore': '**/.env\nnode_modules/**\n' },
          commands: ['docker build -t app .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t app .'] },
        {
          files: { Dockerfile: `${ALL}RUN rm -r /app/.env /app/node_modules\n` },
          commands: ['docker build -t app .'],
        },
      ],
    },
    {
      id: 'build-context-2',
      scenario: {
        id: 'build-context-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: ALL, 'src/x.log': 'l\n', 'src/main.c': 'c\n', 'keep.log': 'k\n', 'top.log': 't\n' },
      },
      file: 'Dockerfile',
      pictures: ['build', 'layers'],
      task: both(
        'Leave every file that ends in `.log` out of the image `app`, at any depth, but not `keep.log`.',
        '让镜像 `app` 里没有任何深度的 `.log` 文件，但 `keep.log` 除外。',
      ),
      goals: [
        image('app').file('/app/keep.log'),
        image('app').file('/app/src/main.c'),
        image('app').neverHadFile('/app/top.log'),
        image('app').neverHadFile('/app/src/x.log'),
      ],
      hints: [
        both('`*.log` matches in the root of the context only.', '`*.log` 只匹配上下文根目录下的文件。'),
        both('`**/` stands for any depth, also for none.', '`**/` 代表任意深度，包括零层。'),
        both(
          '`**/*.log` and below it `!keep.log`: the last match decides.',
          '先写 `**/*.log`，下面写 `!keep.log`：最后一个匹配的算数。',
        ),
      ],
      solution: { files: { '.dockerignore': '**/*.log\n!keep.log\n' }, commands: ['docker build -t app .'] },
      alternatives: [
        { files: { '.dockerignore': 'top.log\nsrc/*.log\n' }, commands: ['docker build -t app .'] },
        { files: { '.dockerignore': '*\n!keep.log\n!src/*.c\n' }, commands: ['docker build -t app .'] },
      ],
      wrong: [
        { files: { '.dockerignore': '*.log\n!keep.log\n' }, commands: ['docker build -t app .'] },
        { files: { '.dockerignore': '!keep.log\n**/*.log\n' }, commands: ['docker build -t app .'] },
      ],
    },
    {
      id: 'build-context-3',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'build-context-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          'docker/Dockerfile': 'FROM busybox\nCOPY config.ini /\n',
          'app/config.ini': 'a=1\n',
          'app/.dockerignore': '*.ini\n*.tmp\n',
          'app/x.tmp': 'x\n',
        },
      },
      file: 'docker/Dockerfile',
      pictures: ['build'],
      task: both(
        '`docker build -t ok docker` cannot find `config.ini`. Build the image `ok` with `docker/Dockerfile` and with `/config.ini` in it. Do not move or copy a file.',
        '`docker build -t ok docker` 找不到 `config.ini`。用 `docker/Dockerfile` 构建镜像 `ok`，里面要有 `/config.ini`。不要移动或复制文件。',
      ),
      goals: [
        lastBuild.ok(),
        image('ok').file('/config.ini', { text: is('a=1') }),
        hostFile('docker/config.ini').absent(),
        hostFile('app/config.ini').exists(),
      ],
      hints: [
        both(
          'The file lies in `app`. Which argument makes `app` the context?',
          '文件在 `app` 目录里。哪个参数能让 `app` 成为上下文？',
        ),
        both(
          '`docker build -t ok -f docker/Dockerfile app` — and it is still not found.',
          '`docker build -t ok -f docker/Dockerfile app`，可还是找不到。',
        ),
        both(
          '`not found` may mean: ignored. Look into `app/.dockerignore`.',
          '`not found` 也可能是被忽略了。看看 `app/.dockerignore`。',
        ),
      ],
      solution: {
        commands: ["printf '*.tmp\\n' > app/.dockerignore", 'docker build -t ok -f docker/Dockerfile app'],
      },
      alternatives: [
        {
          commands: ["echo '!config.ini' >> app/.dockerignore", 'docker build -t ok -f docker/Dockerfile app'],
        },
        {
          commands: ['rm app/.dockerignore', 'cd app && docker build -t ok -f ../docker/Dockerfile .'],
        },
        {
          files: { 'docker/Dockerfile': 'FROM busybox\nCOPY app/config.ini /\n' },
          commands: ['docker build -t ok -f docker/Dockerfile .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t ok docker'] },
        { commands: ['docker build -t ok -f docker/Dockerfile app'] },
        { commands: ['cp app/config.ini docker/', 'docker build -t ok docker'] },
      ],
    },
  ],
});
