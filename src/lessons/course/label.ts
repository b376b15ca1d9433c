import { both, container, hostFile, image, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const BUSYBOX = ['busybox:latest'];

export const lesson = defineLesson({
  id: 'label',
  prose: { id: 'label', catalog: 'site', images: BUSYBOX, files: {} },
  scenes: [
    {
      id: 'label-strings',
      scenario: {
        id: 'label-strings',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM busybox\nLABEL team=a tier=web\n' },
      },
      file: 'Dockerfile',
      pictures: ['card'],
      steps: [
        {
          command: 'docker build -t base .',
          say: both('Two new lines on the card, and no layer.', '卡片上多了两行，没有新的层。'),
        },
        {
          command: 'docker build -t child .',
          edit: { path: 'Dockerfile', text: 'FROM base\nLABEL tier=db\n' },
          say: both(
            'The child has `team=a` from its base, and says `tier=db` itself.',
            '子镜像从基础镜像得到 `team=a`，`tier=db` 是自己写的。',
          ),
        },
        {
          command: 'docker images --filter label=team=a --format "{{.Repository}}"',
          say: both('Both have `team=a`; `busybox` is left out.', '两个都有 `team=a`，`busybox` 被排除了。'),
        },
        {
          command: 'docker run -d --name c1 --label owner=ann child sleep 300',
          say: both(
            'A container inherits labels, and can have more of its own.',
            '容器继承元数据标签，还可以另加自己的。',
          ),
        },
        {
          command: `docker ps --filter label=tier=db --format '{{.Names}} {{.Label "owner"}}'`,
          say: both('Found by a label of its image.', '按镜像的元数据标签找到了它。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'label-1',
      scenario: {
        id: 'label-1',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM busybox\nLABEL org.opencontainers.image.title=My Shop\n' },
      },
      file: 'Dockerfile',
      pictures: ['card'],
      challenge: { kind: 'fix' },
      task: both(
        'The build of this file fails. Build the image `shop` with two labels: `org.opencontainers.image.title` is `My Shop`, and `org.opencontainers.image.version` is `1.2`.',
        '这个文件构建失败。构建镜像 `shop`，带两个元数据标签：`org.opencontainers.image.title` 是 `My Shop`，`org.opencontainers.image.version` 是 `1.2`。',
      ),
      goals: [
        image('shop').label('org.opencontainers.image.title', 'My Shop'),
        image('shop').label('org.opencontainers.image.version', '1.2'),
      ],
      hints: [
        both('A space ends the value.', '空格会结束一个值。'),
        both('Quote the value.', '给值加上引号。'),
        both('`LABEL org.opencontainers.image.title="My Shop"`', '`LABEL org.opencontainers.image.title="My Shop"`'),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox\nLABEL org.opencontainers.image.title="My Shop" \\\n      org.opencontainers.image.version=1.2\n',
        },
        commands: ['docker build -t shop .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nLABEL org.opencontainers.image.title=My\\ Shop\n' },
          commands: ['docker build -t shop --label org.opencontainers.image.version=1.2 .'],
        },
      ],
      wrong: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nLABEL org.opencontainers.image.title=MyShop\nLABEL org.opencontainers.image.version=1.2\n',
          },
          commands: ['docker build -t shop .'],
        },
      ],
    },
    {
      id: 'label-2',
      scenario: {
        id: 'label-2',
        catalog: 'site',
        images: BUSYBOX,
        files: {},
        setup: ['docker run --name old1 -l batch=6 busybox true', 'docker run --name job0 -l batch=7 busybox true'],
      },
      pictures: ['containers'],
      task: both(
        'Run a container `job1` with the label `batch=7`. Then write the names of all containers with that label, ended ones too, into `list.txt`.',
        '运行带有元数据标签 `batch=7` 的容器 `job1`。然后把所有带这个元数据标签的容器名（包括已结束的）写进 `list.txt`。',
      ),
      goals: [
        container('job1').label('batch', '7'),
        hostFile('list.txt').isLike({
          text: like(
            /^\s*(job1\s+job0|job0\s+job1)\s*$/,
            both('holds the names `job0` and `job1`, and no other', '写的是 `job0` 和 `job1` 两个名字，没有别的'),
          ),
        }),
      ],
      hints: [
        both('`docker ps` shows only running ones unless you say `-a`.', '不加 `-a` 时，`docker ps` 只显示运行中的。'),
        both('`--filter label=batch=7`', '`--filter label=batch=7`'),
        both("`--format '{{.Names}}'` prints only the names.", "`--format '{{.Names}}'` 只打印名字。"),
      ],
      solution: {
        commands: [
          'docker run --name job1 -l batch=7 busybox true',
          "docker ps -a --filter label=batch=7 --format '{{.Names}}' > list.txt",
        ],
      },
      alternatives: [
        {
          commands: [
            'docker run -d --name job1 --label batch=7 busybox sleep 300',
            "docker container ls --all -f label=batch=7 --format '{{.Names}}' | sort > list.txt",
          ],
        },
      ],
      wrong: [
        {
          commands: [
            'docker run --name job1 -l batch=7 busybox true',
            "docker ps --filter label=batch=7 --format '{{.Names}}' > list.txt",
          ],
        },
        {
          commands: [
            'docker run --name job1 -l batch=7 busybox true',
            "docker ps -a --filter label=batch --format '{{.Names}}' > list.txt",
          ],
        },
      ],
    },
    {
      id: 'label-3',
      scenario: {
        id: 'label-3',
        catalog: 'site',
        images: BUSYBOX,
        files: {},
        setup: [
          'docker run --name demo1 -l project=demo busybox true',
          'docker run --name demo2 -l project=demo busybox true',
          'docker run --name other -l project=shop busybox true',
          'docker run --name plain busybox true',
        ],
      },
      pictures: ['containers'],
      task: both(
        'The project `demo` is over. Remove its containers, which have the label `project=demo`, and no others.',
        '项目 `demo` 结束了。删除它的容器（元数据标签是 `project=demo`），别的都留下。',
      ),
      goals: [
        container('demo1').absent(),
        container('demo2').absent(),
        container('other').exists(),
        container('plain').exists(),
      ],
      hints: [
        both('`docker container prune` removes ended containers.', '`docker container prune` 会删除已结束的容器。'),
        both('It takes a filter, too.', '它也接受筛选条件。'),
        both('`--filter label=project=demo`', '`--filter label=project=demo`'),
      ],
      solution: { commands: ['docker container prune -f --filter label=project=demo'] },
      alternatives: [{ commands: ['docker rm $(docker ps -aq --filter label=project=demo)'] }],
      wrong: [
        { commands: ['docker container prune -f'] },
        { commands: ['docker container prune -f --filter label=project'] },
      ],
    },
  ],
});
