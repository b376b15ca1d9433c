import { both, container, containers, image, images, is, volume, volumes } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'cleaning-up',
  prose: {
    id: 'cleaning-up',
    catalog: 'site',
    images: ['busybox:latest'],
    files: {},
    setup: ['docker run -v /data --name done busybox true', 'docker volume create keep'],
  },
  scenes: [
    {
      id: 'cleaning-piles',
      scenario: {
        id: 'cleaning-piles',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nRUN dd if=/dev/zero of=/data bs=1M count=10 && echo 1 > /version\n' },
        setup: ['docker build -q -t app .'],
      },
      file: 'Dockerfile',
      pictures: ['images'],
      steps: [
        {
          command: 'docker build -q -t app .',
          edit: {
            path: 'Dockerfile',
            text: 'FROM busybox\nRUN dd if=/dev/zero of=/data bs=1M count=10 && echo 2 > /version\n',
          },
          say: both(
            'The name `app` moved to the new image. The old one is still there, without a name, and it still takes space.',
            '名字 `app` 移到了新镜像上。旧镜像还在，没有了名字，却仍占着空间。',
          ),
        },
        {
          command: 'docker images -a',
          say: both('Its line says `<none>`: a dangling image.', '它那一行显示 `<none>`：这就是虚悬镜像。'),
        },
        {
          command: 'docker image prune -f',
          say: both(
            'It is gone, and the 10 MB that only it had are free. The base stays: `app` needs it.',
            '它没有了，只有它才有的 10 MB 释放了。基础镜像还在，因为 `app` 要用。',
          ),
        },
        {
          command: 'docker system df',
          say: both(
            'Four piles: images, containers, volumes, build cache. Each is cleaned by itself.',
            '四堆东西：镜像、容器、数据卷、构建缓存。各自单独清理。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'cleaning-up-1',
      scenario: {
        id: 'cleaning-up-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: [
          'docker run --name x1 busybox true',
          'docker run --name x2 busybox false || true',
          'docker run -d --name alive busybox sleep 300',
        ],
      },
      pictures: ['containers'],
      task: both(
        'Remove all containers that have ended. The one that runs must survive.',
        '删除所有已经结束的容器，正在运行的那个必须留下。',
      ),
      goals: [container('x1').absent(), container('x2').absent(), container('alive').is('running')],
      hints: [
        both(
          '`docker ps -a` shows them all, `docker ps` only those that run.',
          '`docker ps -a` 列出全部，`docker ps` 只列出正在运行的。',
        ),
        both('There is a `prune` command for each kind of thing.', '每一类东西都有自己的 `prune` 命令。'),
        both('`docker container prune`', '`docker container prune`'),
      ],
      solution: { commands: ['docker container prune -f'] },
      alternatives: [{ commands: ['docker rm x1 x2'] }, { commands: ['docker rm $(docker ps -aq -f status=exited)'] }],
      wrong: [{ commands: ['docker rm -f $(docker ps -aq)'] }],
    },
    {
      id: 'cleaning-up-2',
      scenario: {
        id: 'cleaning-up-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: [
          "printf 'FROM busybox\\nRUN echo 1 > /v\\n' | docker build -q -t app -",
          "printf 'FROM busybox\\nRUN echo 2 > /v\\n' | docker build -q -t app -",
        ],
      },
      pictures: ['images'],
      task: both(
        'A rebuild left a dangling image behind. Remove it. The images `app` and `busybox` must stay.',
        '重新构建留下了一个虚悬镜像。请删除它，镜像 `app` 和 `busybox` 必须留下。',
      ),
      goals: [images.noneDangling(), image('app').exists(), image('busybox').exists()],
      hints: [
        both(
          '`docker images -f dangling=true` shows just that one.',
          '`docker images -f dangling=true` 只列出这一个。',
        ),
        both(
          'With `-a`, `prune` takes every image that no container uses. That is too much here.',
          '加上 `-a`，`prune` 会删除所有没有容器使用的镜像，这里就删多了。',
        ),
        both('`docker image prune`', '`docker image prune`'),
      ],
      solution: { commands: ['docker image prune -f'] },
      alternatives: [{ commands: ['docker rmi $(docker images -q -f dangling=true)'] }],
      wrong: [{ commands: ['docker image prune -a -f'] }],
    },
    {
      id: 'cleaning-up-3',
      scenario: {
        id: 'cleaning-up-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: [
          "printf 'FROM busybox\\nRUN echo o > /o\\n' | docker build -q -t old -",
          'docker run -d --name user old sleep 300',
        ],
      },
      pictures: ['images', 'containers'],
      task: both(
        '`docker rmi old` says that a container is using it. Get rid of the image, and leave no image without a name behind.',
        '`docker rmi old` 报告有容器在使用它。请去掉这个镜像，也不要留下没有名字的镜像。',
      ),
      goals: [image('old').absent(), container('user').absent(), images.noneDangling()],
      hints: [
        both(
          'Run `docker rmi old` and read the message to its end: it names the container.',
          '运行 `docker rmi old`，把消息读完：它说出了是哪个容器。',
        ),
        both(
          'A running container keeps its image. `-f` takes only the name away.',
          '运行中的容器会留住它的镜像。`-f` 只是去掉名字。',
        ),
        both('First the container, then the image.', '先删容器，再删镜像。'),
      ],
      solution: { commands: ['docker rm -f user', 'docker rmi old'] },
      alternatives: [{ commands: ['docker kill user', 'docker container prune -f', 'docker image rm old'] }],
      wrong: [{ commands: ['docker rmi -f old'] }],
    },
    {
      id: 'cleaning-up-4',
      scenario: {
        id: 'cleaning-up-4',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: [
          'docker volume create precious',
          "docker run --rm -v precious:/d busybox sh -c 'echo gold > /d/f'",
          'docker run --name t1 -v /tmp1 busybox true',
          'docker run --name t2 -v /tmp2 busybox true',
        ],
      },
      pictures: ['mounts'],
      task: both(
        'Remove the two ended containers and their anonymous volumes. The volume `precious` must keep its file.',
        '删除两个已结束的容器和它们的匿名卷。数据卷 `precious` 里的文件必须留下。',
      ),
      goals: [
        containers.count(0),
        volumes.count(0, { anonymous: true }),
        volume('precious').file('/f', { text: is('gold') }),
      ],
      hints: [
        both(
          '`docker rm -v` takes the anonymous volumes of a container along.',
          '`docker rm -v` 会连同容器的匿名卷一起删除。',
        ),
        both(
          '`docker volume prune` removes anonymous volumes that nobody uses. With `-a` it would take named ones, too.',
          '`docker volume prune` 删除无人使用的匿名卷。加上 `-a` 连命名卷也会删除。',
        ),
      ],
      solution: { commands: ['docker rm -v t1 t2'] },
      alternatives: [{ commands: ['docker container prune -f', 'docker volume prune -f'] }],
      wrong: [
        { commands: ['docker container prune -f', 'docker volume prune -a -f'] },
        { commands: ['docker rm t1 t2'] },
      ],
    },
  ],
});
