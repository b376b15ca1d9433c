import { both, hostFile, image, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FILES = { Dockerfile: 'FROM busybox\nCOPY . /app\n', 'src/main.js': 'm\n', 'package.json': '{}\n' };
const SETUP = [
  'mkdir -p node_modules .git && dd if=/dev/zero of=node_modules/big bs=1M count=5 2>/dev/null && dd if=/dev/zero of=.git/obj bs=1M count=3 2>/dev/null',
  'echo noise > debug.log',
];

export const lesson = defineLesson({
  id: 'shrink-context',
  scenes: [
    {
      id: 'shrink-context-symptom',
      scenario: {
        id: 'shrink-context-symptom',
        catalog: 'site',
        images: ['busybox:latest'],
        files: FILES,
        setup: SETUP,
      },
      pictures: ['layers'],
      steps: [
        {
          command: 'docker build -t small .',
          say: both('8 MB came along that nobody asked for.', '混进来 8 MB 没有人要的东西。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'shrink-context-1',
      challenge: { kind: 'shrink', image: 'small', stars: [5_000_000, 9_000_000] },
      scenario: { id: 'shrink-context-1', catalog: 'site', images: ['busybox:latest'], files: FILES, setup: SETUP },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Only `src` and `package.json` may get into the image `small`. The Dockerfile stays as it is, and so do the files of your folder.',
        '只有 `src` 和 `package.json` 可以进入镜像 `small`。Dockerfile 不变，你目录里的文件也不许删。',
      ),
      goals: [
        image('small').file('/app/src/main.js'),
        image('small').file('/app/package.json'),
        image('small').noFile('/app/node_modules/big'),
        image('small').noFile('/app/.git/obj'),
        image('small').noFile('/app/debug.log'),
        image('small').noFile('/app/Dockerfile'),
        image('small').noFile('/app/.dockerignore'),
        hostFile('Dockerfile').isLike({
          text: like(/^FROM busybox\nCOPY \. \/app\s*$/, both('is unchanged', '没有改动')),
        }),
        hostFile('node_modules/big').exists(),
        hostFile('.git/obj').exists(),
        hostFile('debug.log').exists(),
      ],
      hints: [
        both('A file beside the Dockerfile says what is left out.', 'Dockerfile 旁边的一个文件决定排除什么。'),
        both(
          '`docker run --rm small find /app -type f` shows what came along: the Dockerfile itself, too.',
          '`docker run --rm small find /app -type f` 能看到混进来了什么，包括 Dockerfile 自己。',
        ),
        both(
          'Leave out all, then take back: `*`, `!src`, `!package.json`',
          '先排除一切，再放回来：`*`、`!src`、`!package.json`',
        ),
      ],
      solution: {
        files: { '.dockerignore': '*\n!src\n!package.json\n' },
        commands: ['docker build -t small .'],
      },
      alternatives: [
        {
          files: { '.dockerignore': 'node_modules\n.git\n*.log\nDockerfile\n.dockerignore\n' },
          commands: ['docker build -t small .'],
        },
      ],
      wrong: [
        { commands: ['rm -rf node_modules .git debug.log', 'docker build -t small .'] },
        { commands: ['docker build -t small .'] },
        { files: { '.dockerignore': 'node_modules\n.git\n*.log\n' }, commands: ['docker build -t small .'] },
      ],
    },
  ],
});
