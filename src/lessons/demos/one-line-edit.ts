import { type Demo, t } from './types.ts';

const cached =
  (steps: number) =>
  (world: Parameters<NonNullable<Demo['steps'][number]['holds']>>[0]): boolean => {
    const build = world.builds.at(-1);
    const own = build?.stages
      .flatMap((stage) => stage.steps)
      .filter((step) => step.kind !== 'meta' && step.kind !== 'from');
    return build?.status === 'done' && own?.filter((step) => step.status === 'cached').length === steps;
  };

export const oneLineEdit: Demo = {
  id: 'one-line-edit',
  title: t('The one-line edit', '只改一行'),
  question: t('You change one line of your program. What is built again?', '程序只改一行，哪些要重新构建？'),
  minutes: 5,
  scenario: {
    id: 'demo-one-line-edit',
    catalog: 'site',
    images: [],
    files: {
      'bad.Dockerfile':
        'FROM alpine:3.22\nWORKDIR /app\nCOPY . .\nRUN apk add --no-cache python3\nCMD ["python3", "app.py"]\n',
      'good.Dockerfile':
        'FROM alpine:3.22\nWORKDIR /app\nRUN apk add --no-cache python3\nCOPY . .\nCMD ["python3", "app.py"]\n',
      'app.py': 'print("one")\n',
      '.dockerignore': '*Dockerfile\n',
    },
  },
  steps: [
    {
      id: 'both',
      say: t(
        'Same lines, another order: `COPY` before or after the install. Build both once.',
        '内容一样，只是顺序不同：`COPY` 在安装之前还是之后。先各构建一次。',
      ),
      predict: {
        question: t(
          'Both are built for the first time. Does the order matter already?',
          '两个都是第一次构建。顺序现在就有影响吗？',
        ),
        options: [t('Yes, the good one is faster', '有，好的顺序更快'), t('No, both install', '没有，两边都要安装')],
        answer: 1,
      },
      commands: ['docker build -q -f bad.Dockerfile -t bad .', 'docker build -q -f good.Dockerfile -t good .'],
      reveal: t(
        'Both installed. Only `WORKDIR` came from the cache: up to there the two are the same.',
        '两边都安装了一遍。只有 `WORKDIR` 取自缓存：到那一步为止，两份完全相同。',
      ),
      picture: 'build',
      exit: 0,
      holds: cached(1),
    },
    {
      id: 'edit-bad',
      say: t('One line of `app.py` changes. First the bad order.', '`app.py` 改一行。先看不好的顺序。'),
      predict: {
        question: t(
          '`COPY` stands above the install. Will the install run again?',
          '`COPY` 在安装之上。安装会重新执行吗？',
        ),
        options: [t('Yes', '会'), t('No, it did not change', '不会，它没有变')],
        answer: 0,
      },
      edit: { path: 'app.py', text: 'print("two")\n' },
      commands: ['docker build -f bad.Dockerfile -t bad .'],
      reveal: t(
        'A step is taken from the cache only when the step before it was. Two seconds of install, for one line.',
        '前一步取自缓存，后一步才有可能。为了一行，又安装了两秒多。',
      ),
      picture: 'build',
      exit: 0,
      holds: cached(1),
    },
    {
      id: 'edit-good',
      say: t('The same edit, the good order.', '同样的修改，换成好的顺序。'),
      predict: {
        question: t(
          'Now the install stands above `COPY`. Will it run again?',
          '这次安装在 `COPY` 之上。它会重新执行吗？',
        ),
        options: [t('Yes', '会'), t('No', '不会')],
        answer: 1,
      },
      commands: ['docker build -f good.Dockerfile -t good .'],
      reveal: t(
        '`WORKDIR` and the install: `CACHED`. Only `COPY` ran.',
        '`WORKDIR` 和安装都是 `CACHED`，只执行了 `COPY`。',
      ),
      picture: 'build',
      prints: ['CACHED [3/4] RUN apk add --no-cache python3'],
      exit: 0,
      holds: cached(2),
    },
    {
      id: 'touch',
      say: t('Let them bet, then run it.', '先下注，再运行。'),
      predict: {
        question: t(
          '`touch app.py`: a new time, the same content. Is `COPY` built again?',
          '`touch app.py`：时间变了，内容没变。`COPY` 会重新构建吗？',
        ),
        options: [t('Yes', '会'), t('No', '不会')],
        answer: 1,
      },
      commands: ['touch app.py', 'docker build -f good.Dockerfile -t good .'],
      reveal: t(
        'All cached. The key of `COPY` is made of contents, not of times.',
        '全部取自缓存。`COPY` 的键由内容算出，与时间无关。',
      ),
      picture: 'build',
      prints: ['CACHED [4/4] COPY . .'],
      exit: 0,
      holds: cached(3),
    },
    {
      id: 'sum-up',
      say: t(
        'The key of `RUN` is its text. So what about a lone `RUN apt-get update` on Debian?',
        '`RUN` 的键就是它的文字。那么 Debian 上单独一行 `RUN apt-get update` 呢？',
      ),
      predict: {
        question: t(
          'The packages on the server change overnight. Does `RUN apk add` run again tomorrow?',
          '服务器上的软件包一夜之间更新了。明天 `RUN apk add` 会重新执行吗？',
        ),
        options: [t('Yes', '会'), t('No', '不会')],
        answer: 1,
      },
      commands: ['docker build -f good.Dockerfile -t good .'],
      reveal: t(
        'Nobody looks at the network: a lone `update` stays cached for ever. Put `update` and `install` into one `RUN`.',
        '没有谁去看网络：单独的 `update` 会一直取自缓存。`update` 和 `install` 要写在同一个 `RUN` 里。',
      ),
      picture: 'build',
      exit: 0,
      holds: cached(3),
    },
  ],
};
