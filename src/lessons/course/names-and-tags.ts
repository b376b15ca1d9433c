import { both, hostFile, image, is } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const TWO_VERSIONS = [
  "printf 'FROM busybox\\nRUN echo 1 > /v\\n' | docker build -q -t app:v1 -",
  "printf 'FROM busybox\\nRUN echo 2 > /v\\n' | docker build -q -t app:v2 -",
];

export const lesson = defineLesson({
  id: 'names-and-tags',
  prose: { id: 'names-and-tags', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'names-strings',
      scenario: { id: 'names-strings', catalog: 'site', images: ['busybox:latest', 'alpine:latest'], files: {} },
      pictures: ['images'],
      steps: [
        {
          command: 'docker tag busybox myapp',
          say: both(
            'A second name hangs on the same stack. No tag was given, so it became `:latest`.',
            '同一叠层上又挂了一个名字。没有写标签，所以成了 `:latest`。',
          ),
        },
        {
          command: 'docker tag busybox myapp:v1',
          say: both('A third name. Still one image, one ID.', '第三个名字。仍然是一个镜像、一个 ID。'),
        },
        {
          command: 'docker images',
          say: both(
            'Three of the lines have one `IMAGE ID`. Their sizes are not added up: it is the same image three times.',
            '有三行的 `IMAGE ID` 相同。大小不会相加：这是同一个镜像列了三次。',
          ),
        },
        {
          command: 'docker tag alpine myapp:v1',
          say: both(
            'The label `myapp:v1` moved to another stack. Docker did not ask, and `myapp:latest` stayed where it was.',
            '`myapp:v1` 这张牌子改系到了另一叠层上，Docker 不会询问；`myapp:latest` 则留在原处。',
          ),
        },
        {
          command: 'docker rmi myapp',
          say: both(
            '`Untagged`, not `Deleted`: one name was cut off. The stack stays as long as one name holds it.',
            '显示的是 `Untagged` 而不是 `Deleted`：只剪断了一个名字。只要还有名字，这叠层就还在。',
          ),
        },
        {
          command: 'docker tag busybox Upper/Case',
          exit: 1,
          say: both('A repository name is lower-case.', '仓库名只能用小写字母。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'names-and-tags-1',
      scenario: { id: 'names-and-tags-1', catalog: 'site', images: ['busybox:latest'], files: {} },
      pictures: ['images'],
      task: both(
        'Give the image `busybox` a second name: `tools/bb` with the tag `1.0`.',
        '给镜像 `busybox` 起第二个名字：仓库 `tools/bb`，标签 `1.0`。',
      ),
      goals: [image('tools/bb:1.0').sameAs('busybox')],
      hints: [
        both('No build is needed: the layers are there already.', '不需要构建：层已经都在了。'),
        both('`docker tag SOURCE TARGET`', '`docker tag 源 目标`'),
        both(
          'The target is written `REPOSITORY:TAG`, here `tools/bb:1.0`.',
          '目标写成 `仓库:标签`，这里是 `tools/bb:1.0`。',
        ),
      ],
      solution: { commands: ['docker tag busybox tools/bb:1.0'] },
      alternatives: [
        { commands: ['docker image tag busybox:latest docker.io/tools/bb:1.0'] },
        { commands: ['docker tag $(docker images -q busybox) tools/bb:1.0'] },
      ],
      wrong: [
        { commands: ['docker tag busybox tools/bb'] },
        { commands: ["printf 'FROM busybox\\nRUN true\\n' | docker build -t tools/bb:1.0 -"] },
      ],
    },
    {
      id: 'names-and-tags-2',
      scenario: {
        id: 'names-and-tags-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: TWO_VERSIONS,
      },
      pictures: ['images'],
      task: both(
        'There are two images, `app:v1` and `app:v2`. Make `app:latest` mean the same image as `app:v2`, then remove the name `app:v1`.',
        '这里有两个镜像：`app:v1` 和 `app:v2`。让 `app:latest` 指向与 `app:v2` 相同的镜像，再去掉 `app:v1` 这个名字。',
      ),
      goals: [image('app:latest').sameAs('app:v2'), image('app:v1').absent(), image('app:v2').exists()],
      hints: [
        both(
          'Nobody moves `latest` for you. It is a tag like any other.',
          '没有人替你移动 `latest`。它和别的标签一样。',
        ),
        both('`docker tag app:v2 app:latest`', '`docker tag app:v2 app:latest`'),
        both('`docker rmi` takes names, not only IDs.', '`docker rmi` 可以写名字，不一定要写 ID。'),
      ],
      solution: { commands: ['docker tag app:v2 app:latest', 'docker rmi app:v1'] },
      alternatives: [{ commands: ['docker image rm app:v1', 'docker tag app:v2 app'] }],
      wrong: [{ commands: ['docker tag app:v1 app:latest', 'docker rmi app:v1'] }],
    },
    {
      id: 'names-and-tags-3',
      scenario: { id: 'names-and-tags-3', catalog: 'site', images: ['nginx:latest'], files: {} },
      pictures: ['images'],
      task: both(
        'Which full name does Docker mean by `nginx`? Write it into the file `full.txt`, in the form `host/namespace/repository:tag`.',
        'Docker 把 `nginx` 理解成哪个完整的名字？按 `地址/命名空间/仓库:标签` 的形式写进文件 `full.txt`。',
      ),
      goals: [hostFile('full.txt').isLike({ text: is('docker.io/library/nginx:latest') })],
      hints: [
        both('Three parts are filled in: where, whose, and which version.', '补上了三部分：在哪里、是谁的、哪个版本。'),
        both(
          'The default host is `docker.io`, the default namespace is `library`.',
          '默认地址是 `docker.io`，默认命名空间是 `library`。',
        ),
        both('`echo docker.io/library/… > full.txt`', '`echo docker.io/library/… > full.txt`'),
      ],
      solution: { commands: ['echo docker.io/library/nginx:latest > full.txt'] },
      alternatives: [{ files: { 'full.txt': 'docker.io/library/nginx:latest' }, commands: ['cat full.txt'] }],
      wrong: [{ commands: ['echo docker.io/nginx:latest > full.txt'] }],
    },
  ],
});
