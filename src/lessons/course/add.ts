import { both, image, is } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const PACK = 'echo page > index.html && tar -czf site.tar.gz index.html && rm index.html';
const MORE = 'cp site.tar.gz renamed.dat && echo text > plain && gzip plain';

export const lesson = defineLesson({
  id: 'add',
  prose: { id: 'add', catalog: 'site', images: ['busybox:latest'], files: {}, setup: [PACK] },
  scenes: [
    {
      id: 'add-sorting',
      scenario: {
        id: 'add-sorting',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nADD site.tar.gz /a/\nADD renamed.dat /b/\nADD plain.gz /c/\nADD http://localhost:5000/v2/_catalog /d/\n',
        },
        setup: [PACK, MORE],
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      steps: [
        {
          command: 'docker build -q -t sorted . && docker run --rm sorted ls -l /a /b /c /d',
          say: both(
            'The two archives were unpacked, the single `gzip` was not, and the download has mode 600.',
            '两个归档都解开了，单个 `gzip` 文件没有，下载来的文件权限是 600。',
          ),
        },
        {
          command: 'docker build -q -t closed . && docker run --rm closed ls -l /a /b',
          edit: {
            path: 'Dockerfile',
            text: 'FROM busybox\nCOPY site.tar.gz /a/\nADD --unpack=false site.tar.gz /b/\n',
          },
          say: both(
            '`COPY` keeps it packed, and so does `--unpack=false`.',
            '`COPY` 不解包，`--unpack=false` 也不解包。',
          ),
        },
        {
          command: 'docker build -q -t url .',
          edit: { path: 'Dockerfile', text: 'FROM busybox\nCOPY http://localhost:5000/v2/_catalog /d/\n' },
          exit: 1,
          say: both('`COPY` takes no URL.', '`COPY` 不接受网址。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'add-1',
      scenario: {
        id: 'add-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\n' },
        setup: [PACK],
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'The archive `site.tar.gz` holds `index.html`. Build the image `s1` with `/site/index.html`, in one layer, and without the archive in it.',
        '归档 `site.tar.gz` 里有 `index.html`。构建镜像 `s1`：有 `/site/index.html`，只用一层，归档本身不在里面。',
      ),
      goals: [
        image('s1').file('/site/index.html', { text: is('page') }),
        image('s1').ownLayers('busybox', 1),
        image('s1').neverHadFile('/site/site.tar.gz'),
      ],
      hints: [
        both('One of the two instructions unpacks by itself.', '两条复制指令中，有一条会自己解包。'),
        both('The destination is a folder: end it with a slash.', '目标是目录：末尾写上斜杠。'),
        both('`ADD site.tar.gz /site/`', '`ADD site.tar.gz /site/`'),
      ],
      solution: { files: { Dockerfile: 'FROM busybox\nADD site.tar.gz /site/\n' }, commands: ['docker build -t s1 .'] },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM busybox\nRUN --mount=target=/ctx mkdir /site && tar -xzf /ctx/site.tar.gz -C /site\n',
          },
          commands: ['docker build -t s1 .'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nCOPY index.html /site/\n' },
          commands: ['tar -xzf site.tar.gz', 'docker build -t s1 .'],
        },
      ],
      wrong: [
        { files: { Dockerfile: 'FROM busybox\nCOPY site.tar.gz /site/\n' }, commands: ['docker build -t s1 .'] },
        {
          files: {
            Dockerfile:
              'FROM busybox\nCOPY site.tar.gz /site/\nRUN cd /site && tar -xzf site.tar.gz && rm site.tar.gz\n',
          },
          commands: ['docker build -t s1 .'],
        },
      ],
    },
    {
      id: 'add-2',
      scenario: {
        id: 'add-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nADD site.tar.gz /dist/\n' },
        setup: [PACK],
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Visitors should download the archive itself. Build the image `s2` with `/dist/site.tar.gz`, still packed, and without `/dist/index.html`.',
        '访问者要下载的是归档本身。构建镜像 `s2`：有未解开的 `/dist/site.tar.gz`，没有 `/dist/index.html`。',
      ),
      goals: [image('s2').file('/dist/site.tar.gz', { kind: 'file' }), image('s2').neverHadFile('/dist/index.html')],
      hints: [
        both('`ADD` unpacks local archives. Which instruction does not?', '`ADD` 会解开本地归档。哪条指令不会？'),
        both('`COPY`, or a flag of `ADD`.', '`COPY` 不会，`ADD` 也有一个选项。'),
        both('`COPY site.tar.gz /dist/`', '`COPY site.tar.gz /dist/`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nCOPY site.tar.gz /dist/\n' },
        commands: ['docker build -t s2 .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nADD --unpack=false site.tar.gz /dist/\n' },
          commands: ['docker build -t s2 .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t s2 .'] },
        {
          files: { Dockerfile: 'FROM busybox\nADD site.tar.gz /dist/site.tar.gz\n' },
          commands: ['docker build -t s2 .'],
        },
      ],
    },
    {
      id: 'add-3',
      scenario: {
        id: 'add-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nADD http://localhost:5000/v2/ /v2.json\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'User 1000 has to read the downloaded `/v2.json`, but its mode is 600 and it is root’s. Build the image `s3`, with one layer of its own, where everyone can read it (mode 644).',
        '用户 1000 要读下载来的 `/v2.json`，可它的权限是 600，属于 root。构建镜像 `s3`，自己只有一层，让所有人都能读（权限 644）。',
      ),
      goals: [image('s3').file('/v2.json', { text: is('{}'), mode: 0o644 }), image('s3').ownLayers('busybox', 1)],
      hints: [
        both(
          '`ADD` has the same flags for owner and mode as `COPY`.',
          '`ADD` 和 `COPY` 一样，有设置属主和权限的选项。',
        ),
        both('`ADD --chmod=644` …', '`ADD --chmod=644` …'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nADD --chmod=644 http://localhost:5000/v2/ /v2.json\n' },
        commands: ['docker build -t s3 .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox AS get\nADD http://localhost:5000/v2/ /v2.json\nRUN chmod 644 /v2.json\nFROM busybox\nCOPY --from=get /v2.json /\n',
          },
          commands: ['docker build -t s3 .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t s3 .'] },
        {
          files: { Dockerfile: 'FROM busybox\nADD http://localhost:5000/v2/ /v2.json\nRUN chmod 644 /v2.json\n' },
          commands: ['docker build -t s3 .'],
        },
      ],
    },
  ],
});
