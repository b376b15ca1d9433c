import { imageOf } from '../facts.ts';
import { both, fact, hostFile, image, lastBuild, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FILES = { 'deps.txt': 'flask\n', 'main.txt': 'v1\n' };
const BAD = 'FROM busybox\nWORKDIR /app\nCOPY . .\nRUN echo installing $(cat deps.txt)\n';
const GOOD = 'FROM busybox\nWORKDIR /app\nCOPY deps.txt .\nRUN echo installing $(cat deps.txt)\nCOPY . .\n';

export const lesson = defineLesson({
  id: 'cache-order',
  prose: { id: 'cache-order', catalog: 'site', images: ['busybox:latest'], files: FILES },
  scenes: [
    {
      id: 'cache-two-orders',
      scenario: {
        id: 'cache-two-orders',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { ...FILES, Dockerfile: BAD },
        setup: ['docker build -q -t app .'],
      },
      file: 'Dockerfile',
      pictures: ['cache'],
      steps: [
        {
          command: 'docker build -t app .',
          edit: { path: 'main.txt', text: 'v2\n' },
          say: both(
            'One word in `main.txt` changed. `COPY . .` runs again, and so does everything below it, the installation too.',
            '`main.txt` 里改了一个词。`COPY . .` 重新执行，它下面的一切也跟着重新执行，包括安装。',
          ),
        },
        {
          command: 'docker build -t app .',
          edit: { path: 'Dockerfile', text: GOOD },
          say: both(
            'The other order: first what the installation needs, then the rest. It is built for the first time, so all runs from the changed line on.',
            '换一种顺序：先复制安装要用的文件，再复制其余的。第一次这样构建，从改动的那一行起全部执行。',
          ),
        },
        {
          command: 'docker build -t app .',
          edit: { path: 'main.txt', text: 'v3\n' },
          say: both(
            'The same kind of edit. `RUN` comes from the cache now; only the last `COPY` runs.',
            '同样的改动。这次 `RUN` 来自缓存，只有最后的 `COPY` 重新执行。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'cache-order-1',
      scenario: {
        id: 'cache-order-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { ...FILES, Dockerfile: BAD },
      },
      file: 'Dockerfile',
      pictures: ['cache'],
      task: both(
        'Change the Dockerfile so that an edit of `main.txt` does not repeat the `RUN`. Build it as `app`, edit `main.txt`, build again: `RUN` must come from the cache, and the image must hold the new `main.txt`.',
        '修改 Dockerfile，让编辑 `main.txt` 不再重复执行 `RUN`。构建为 `app`，编辑 `main.txt`，再构建一次：`RUN` 必须来自缓存，镜像里要有新的 `main.txt`。',
      ),
      goals: [
        fact(
          'half-cached',
          both(
            'In one of your builds `RUN` came from the cache, and a `COPY` ran again.',
            '你的某一次构建里，`RUN` 来自缓存，而有一个 `COPY` 重新执行了。',
          ),
          ({ world }) => {
            const fits = world.builds.some(({ status, stages }) => {
              const steps = stages.flatMap((stage) => stage.steps);
              const runs = steps.filter((step) => step.kind === 'run');
              return (
                status === 'done' &&
                runs.length > 0 &&
                runs.every((step) => step.status === 'cached') &&
                steps.some((step) => step.kind === 'copy' && step.status === 'built')
              );
            });
            return fits
              ? undefined
              : both(
                  'In none so far. It takes two builds, with an edit of `main.txt` between them.',
                  '目前还没有。要构建两次，中间编辑 `main.txt`。',
                );
          },
        ),
        fact(
          'new-text',
          both(
            'The image `app` holds the `main.txt` of your folder, and that is no longer `v1`.',
            '镜像 `app` 里是你目录里的 `main.txt`，并且不再是 `v1`。',
          ),
          (evidence) => {
            const built = imageOf(evidence.world, 'app');
            const mine = evidence.file('host', 'main.txt')?.text?.trim();
            if (built === undefined) return both('There is no image `app` yet.', '还没有镜像 `app`。');
            const there = evidence.file(`image:${built.id}`, '/app/main.txt')?.text?.trim();
            if (mine === 'v1') return both('`main.txt` was not edited yet.', '`main.txt` 还没有编辑过。');
            return there === mine
              ? undefined
              : both('The image has another `main.txt`, or none.', '镜像里是另一个 `main.txt`，或者没有。');
          },
        ),
        image('app').file('/app/deps.txt'),
      ],
      hints: [
        both('What does the `RUN` read? Only that must be there before it.', '`RUN` 读取了什么？它之前只需要有这个。'),
        both(
          '`COPY deps.txt .` above the `RUN`, `COPY . .` below it.',
          '在 `RUN` 上面写 `COPY deps.txt .`，在下面写 `COPY . .`。',
        ),
        both('Build, then `echo v2 > main.txt`, then build again.', '先构建，再 `echo v2 > main.txt`，然后再构建。'),
      ],
      solution: {
        files: { Dockerfile: GOOD },
        commands: ['docker build -t app .', 'echo v2 > main.txt', 'docker build -t app .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nWORKDIR /app\nRUN --mount=type=bind,source=deps.txt,target=/d echo installing $(cat /d)\nCOPY deps.txt main.txt ./\n',
          },
          commands: ['docker build -t app .', "printf 'v9\\n' > main.txt", 'docker build -t app .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t app .', 'echo v2 > main.txt', 'docker build -t app .'] },
        { files: { Dockerfile: GOOD }, commands: ['docker build -t app .', 'docker build -t app .'] },
        {
          files: { Dockerfile: GOOD },
          commands: ['docker build -t app .', 'echo x > other.txt', 'docker build -t app .'],
        },
      ],
    },
    {
      id: 'cache-order-2',
      scenario: {
        id: 'cache-order-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nWORKDIR /app\nCOPY . .\nRUN echo slow\n',
          'README.md': 'Read me.\n',
          'main.txt': 'v1\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['cache'],
      task: both(
        'An edit of `README.md` repeats `COPY . .` and everything below. Stop that without touching the Dockerfile. Build as `app`, edit `README.md`, build again.',
        '编辑 `README.md` 会让 `COPY . .` 及以下全部重新执行。不改 Dockerfile，解决这个问题。构建为 `app`，编辑 `README.md`，再构建一次。',
      ),
      goals: [
        lastBuild.ok(),
        lastBuild.cached('COPY . .'),
        lastBuild.cached('RUN'),
        image('app').file('/app/main.txt'),
        image('app').noFile('/app/README.md'),
        hostFile('README.md').isLike({
          text: like(/^(?!Read me\.\s*$)/, both('is not the one of the start', '和一开始不同')),
        }),
      ],
      hints: [
        both('What is not in the build context cannot change a key.', '不在构建上下文里的文件，改不了缓存键。'),
        both(
          'A file named `.dockerignore` lists what is left out, a pattern a line.',
          '文件 `.dockerignore` 列出要排除的内容，每行一个模式。',
        ),
        both('`echo README.md > .dockerignore`', '`echo README.md > .dockerignore`'),
      ],
      solution: {
        files: { '.dockerignore': 'README.md\n' },
        commands: ['docker build -t app .', 'echo more >> README.md', 'docker build -t app .'],
      },
      alternatives: [
        {
          files: { '.dockerignore': '*.md\n' },
          commands: ['docker build -t app .', 'echo more >> README.md', 'docker build -t app .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t app .', 'rm README.md', 'docker build -t app .', 'docker build -t app .'] },
        {
          files: { '.dockerignore': 'README.md\n' },
          commands: ['docker build -t app .', 'docker build -t app .'],
        },
      ],
    },
  ],
});
