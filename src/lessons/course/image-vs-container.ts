import { both, container, image, is } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'image-vs-container',
  prose: { id: 'image-vs-container', catalog: 'site', images: ['alpine:latest'], files: {} },
  scenes: [
    {
      id: 'siblings',
      scenario: { id: 'siblings', catalog: 'site', images: ['alpine:latest'], files: {} },
      pictures: ['containers'],
      steps: [
        {
          command: 'docker run -d --name m1 alpine sleep 300',
          say: both(
            'A container: the image below, an empty writable layer on top.',
            '一个容器：下面是镜像，上面是空的可写层。',
          ),
        },
        {
          command: 'docker run -d --name m2 alpine sleep 300',
          say: both(
            'A second one on the same image. The image was not copied.',
            '同一个镜像上的第二个容器。镜像没有复制。',
          ),
        },
        {
          command: "docker exec m1 sh -c 'echo one > /x'",
          say: both('The file `/x` lands in the writable layer of `m1`.', '文件 `/x` 落在 `m1` 的可写层里。'),
        },
        {
          command: 'docker exec m2 ls /x',
          exit: 1,
          say: both('The container `m2` does not have it.', '容器 `m2` 里没有。'),
        },
        {
          command: 'docker run --rm alpine ls /x',
          exit: 1,
          say: both('Neither has a new container: the image is as it was.', '新的容器也没有：镜像还是原来的样子。'),
        },
        {
          command: 'docker diff m1',
          say: both('What `m1` has changed, and nothing else: `A` for added.', '`m1` 改过的就这些：`A` 表示新增。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'container-twins',
      scenario: { id: 'container-twins', catalog: 'site', images: ['alpine:latest'], files: {} },
      pictures: ['containers'],
      task: both(
        'Run two containers from `alpine`, `a1` and `a2`, that keep running. Write the file `/who` in `a1`. In `a2` it must not exist.',
        '用 `alpine` 运行两个容器 `a1` 和 `a2`，让它们一直运行。在 `a1` 里写入文件 `/who`；`a2` 里不能有这个文件。',
      ),
      goals: [
        container('a1').is('running'),
        container('a1').from('alpine'),
        container('a2').is('running'),
        container('a2').from('alpine'),
        container('a1').file('/who'),
        container('a2').noFile('/who'),
      ],
      hints: [
        both(
          'A container lives as long as its PID 1. Give it something that lasts: `sleep 300`.',
          '1 号进程活多久，容器就活多久。给它一件耗时的事：`sleep 300`。',
        ),
        both(
          '`docker run -d --name NAME IMAGE COMMAND` runs in the background.',
          '`docker run -d --name 名字 镜像 命令`，在后台运行。',
        ),
        both(
          "`docker exec a1 sh -c 'echo first > /who'`: the quotes keep `>` for the shell inside.",
          "`docker exec a1 sh -c 'echo first > /who'`：引号把 `>` 留给容器里的 shell。",
        ),
      ],
      solution: {
        commands: [
          'docker run -d --name a1 alpine sleep 300',
          'docker run -d --name a2 alpine sleep 300',
          "docker exec a1 sh -c 'echo first > /who'",
        ],
      },
      alternatives: [
        {
          commands: [
            "docker run -d --name a1 alpine sh -c 'touch /who; sleep 1000'",
            'docker run -d --name a2 alpine:latest sleep 1000',
          ],
        },
      ],
      wrong: [
        { commands: ['docker run -d --name a1 alpine touch /who', 'docker run -d --name a2 alpine true'] },
        {
          commands: [
            "docker run -d --name a1 alpine sh -c 'touch /who; sleep 300'",
            "docker run -d --name a2 alpine sh -c 'touch /who; sleep 300'",
          ],
        },
      ],
    },
    {
      id: 'image-vs-container-2',
      scenario: {
        id: 'image-vs-container-2',
        catalog: 'site',
        images: ['alpine:latest'],
        files: {},
        setup: ['docker run -d --name a1 alpine sleep 3000', "docker exec a1 sh -c 'echo first > /who'"],
      },
      pictures: ['layers', 'containers'],
      task: both(
        'Make the change of `a1` part of a new image named `snap`, one layer more than `alpine`. Run a container `a3` from it that keeps running.',
        '把 `a1` 的改动做成新镜像 `snap`，比 `alpine` 多一层；再用它运行一个容器 `a3`，并让它一直运行。',
      ),
      goals: [
        image('snap').ownLayers('alpine', 1),
        image('snap').file('/who', { text: is('first') }),
        container('a3').from('snap'),
        container('a3').is('running'),
      ],
      hints: [
        both(
          '`docker commit CONTAINER IMAGE` makes an image of a container.',
          '`docker commit 容器 镜像名`，把容器做成镜像。',
        ),
        both(
          'Then run it like any other image. (As a habit, write a Dockerfile: it tells what was done.)',
          '之后像别的镜像一样运行它。（平时应当写 Dockerfile：它写明了做过什么。）',
        ),
      ],
      solution: { commands: ['docker commit a1 snap', 'docker run -d --name a3 snap sleep 300'] },
      alternatives: [
        {
          commands: [
            "printf 'FROM alpine\\nRUN echo first > /who\\n' > Dockerfile",
            'docker build -t snap .',
            'docker run -d --name a3 snap sleep 300',
          ],
        },
      ],
      wrong: [
        { commands: ['docker tag alpine snap', 'docker run -d --name a3 snap sleep 300'] },
        { commands: ['docker commit a1 snap', 'docker run -d --name a3 alpine sleep 300'] },
      ],
    },
  ],
});
