import { both, hostFile, image, is, lint } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const OLD = 'FROM busybox\nMAINTAINER Ann <ann@example.com>\nRUN echo hi > /hi\n';
const AUTHORS = 'org.opencontainers.image.authors';

export const lesson = defineLesson({
  id: 'maintainer',
  prose: { id: 'maintainer', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'maintainer-card',
      scenario: { id: 'maintainer-card', catalog: 'site', images: ['busybox:latest'], files: { Dockerfile: OLD } },
      file: 'Dockerfile',
      pictures: ['card'],
      steps: [
        {
          command: 'docker build -t old .',
          say: both(
            'Built, with a warning at the end: `MaintainerDeprecated`.',
            '构建成功，末尾有一条警告：`MaintainerDeprecated`。',
          ),
        },
        {
          command: 'docker image inspect -f "{{.Author}}" old',
          say: both('The name went into a field of its own, `Author`.', '名字进了一个专门的字段 `Author`。'),
        },
        {
          command: 'docker build -t new .',
          edit: {
            path: 'Dockerfile',
            text: `FROM busybox\nLABEL ${AUTHORS}="Ann <ann@example.com>"\nRUN echo hi > /hi\n`,
          },
          say: both('A label instead, and no warning.', '改成元数据标签，没有警告了。'),
        },
        {
          command: `docker images --filter label=${AUTHORS} --format "{{.Repository}}"`,
          say: both('The filter finds `new`, not `old`.', '筛选能找到 `new`，找不到 `old`。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'maintainer-1',
      challenge: { kind: 'fix' },
      scenario: { id: 'maintainer-1', catalog: 'site', images: ['busybox:latest'], files: { Dockerfile: OLD } },
      file: 'Dockerfile',
      pictures: ['card'],
      task: both(
        'Say the same with the right label instead of `MAINTAINER`: the same author, no warning of `docker build --check`. Build the image `m`.',
        '不用 `MAINTAINER`，改用正确的元数据标签：作者不变，`docker build --check` 没有警告。构建镜像 `m`。',
      ),
      goals: [image('m').label(AUTHORS, 'Ann <ann@example.com>'), image('m').file('/hi'), lint('Dockerfile')],
      hints: [
        both('The key is `org.opencontainers.image.authors`.', '键是 `org.opencontainers.image.authors`。'),
        both('There is a space in the value: quote it.', '值里有空格，要加引号。'),
      ],
      solution: {
        files: { Dockerfile: `FROM busybox\nLABEL ${AUTHORS}="Ann <ann@example.com>"\nRUN echo hi > /hi\n` },
        commands: ['docker build -t m .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nRUN echo hi > /hi\n' },
          commands: [`docker build -t m --label "${AUTHORS}=Ann <ann@example.com>" .`],
        },
      ],
      wrong: [
        { commands: [`docker build -t m --label "${AUTHORS}=Ann <ann@example.com>" .`] },
        {
          files: { Dockerfile: 'FROM busybox\nLABEL maintainer="Ann <ann@example.com>"\nRUN echo hi > /hi\n' },
          commands: ['docker build -t m .'],
        },
      ],
    },
    {
      id: 'maintainer-2',
      scenario: {
        id: 'maintainer-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: [
          `printf 'FROM busybox\\nMAINTAINER Bo <bo@example.com>\\n' | docker build -q -t legacy -`,
          `printf 'FROM legacy\\nCMD ["true"]\\n' | docker build -q -t app -`,
        ],
      },
      pictures: ['card'],
      task: both(
        'Nobody wrote an author for the image `app`, yet it has one, from its base. Write what the field `Author` of `app` says into `author.txt`.',
        '没有人给镜像 `app` 写作者，它却有一个，来自基础镜像。把 `app` 的 `Author` 字段的内容写进 `author.txt`。',
      ),
      goals: [hostFile('author.txt').isLike({ text: is('Bo <bo@example.com>') })],
      hints: [
        both('`docker image inspect` shows all fields.', '`docker image inspect` 会显示所有字段。'),
        both("`docker image inspect -f '{{.Author}}' app`", "`docker image inspect -f '{{.Author}}' app`"),
      ],
      solution: { commands: ["docker image inspect -f '{{.Author}}' app > author.txt"] },
      alternatives: [{ commands: ["echo 'Bo <bo@example.com>' > author.txt"] }],
      wrong: [{ commands: ["docker image inspect -f '{{.Config.Labels}}' app > author.txt"] }],
    },
  ],
});
