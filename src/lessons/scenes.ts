import type { Scene } from './types.ts';

/** The scenes of the first lessons, by id. */

const image: Scene = {
  id: 'image-layers',
  scenario: {
    id: 'image-layers',
    catalog: 'site',
    images: [],
    files: {
      Dockerfile:
        'FROM busybox\nLABEL team=docs\nENV LANG=en\nWORKDIR /app\nCOPY hello.txt .\nRUN echo built > when.txt\nEXPOSE 8080\nCMD ["cat", "hello.txt"]\n',
      'hello.txt': 'Hello from a layer.\n',
    },
  },
  file: 'Dockerfile',
  pictures: ['layers'],
  steps: [
    {
      command: 'docker build -t hello .',
      say: {
        en: 'Eight instructions, three new sheets. WORKDIR, COPY and RUN change files. The others write on the card.',
        'zh-cn': '八条指令，只多了三层。WORKDIR、COPY、RUN 改动了文件；其余的只在卡片上写字。',
      },
    },
    {
      command: 'docker history hello',
      say: {
        en: 'The same in Docker’s words: a line for each instruction, and 0B where there is no layer.',
        'zh-cn': '用 Docker 自己的话再说一遍：每条指令一行，没有层的地方写着 0B。',
      },
    },
    {
      command: 'docker tag hello hello:v1',
      say: {
        en: 'A second name hangs on the same stack. Nothing was copied.',
        'zh-cn': '同一叠层上又挂了一个名字，什么都没有复制。',
      },
    },
    {
      command: 'docker run --rm hello',
      say: {
        en: 'A container ran from the image. The image is as it was.',
        'zh-cn': '从这个镜像运行了一个容器，镜像本身没有变化。',
      },
    },
  ],
};

const container: Scene = {
  id: 'container-life',
  scenario: { id: 'container-life', catalog: 'site', images: ['alpine:latest'], files: {} },
  pictures: ['chart', 'containers'],
  steps: [
    {
      command: 'docker run -d --name box alpine sleep 300',
      say: {
        en: 'A container: the image below, an empty writable layer on top, and one process, sleep, as PID 1.',
        'zh-cn': '这就是容器：下面是镜像，上面是空的可写层，里面只有一个进程 sleep，它是 1 号进程。',
      },
    },
    {
      command: "docker exec box sh -c 'echo precious > /note'",
      say: {
        en: 'The file lands in the writable layer of this container, and nowhere else.',
        'zh-cn': '文件落在这个容器的可写层里，不在别处。',
      },
    },
    {
      command: 'docker stop box',
      say: {
        en: 'sleep has no handler for SIGTERM, and PID 1 ignores it then. After ten seconds Docker kills it: exit code 137.',
        'zh-cn': 'sleep 没有处理 SIGTERM，作为 1 号进程就会忽略它。十秒后 Docker 强制结束它：退出码 137。',
      },
    },
    {
      command: 'docker start box',
      say: {
        en: 'The same container runs again. /note is still there: stopping is not removing.',
        'zh-cn': '还是同一个容器，又运行起来了。/note 还在：停止不等于删除。',
      },
    },
    {
      command: 'docker rm -f box',
      say: {
        en: 'Now it is gone, and its writable layer with it.',
        'zh-cn': '这下它没有了，可写层也一起没了。',
      },
    },
  ],
};

const from: Scene = {
  id: 'from-arg',
  scenario: {
    id: 'from-arg',
    catalog: 'site',
    images: [],
    files: {
      Dockerfile: 'ARG TAG=3.22\nFROM alpine:${TAG}\nRUN echo "before: [$TAG]"\nARG TAG\nRUN echo "after: [$TAG]"\n',
    },
  },
  file: 'Dockerfile',
  pictures: ['build', 'layers'],
  steps: [
    {
      command: 'docker build -t from-arg .',
      say: {
        en: 'The sheets of alpine come first. The first RUN prints [], the second [3.22]: an ARG before FROM is outside every stage until the stage asks for it.',
        'zh-cn':
          '最先到的是 alpine 的层。第一个 RUN 打印 []，第二个打印 [3.22]：FROM 之前的 ARG 不属于任何阶段，阶段里再写一次才用得上。',
      },
    },
    {
      command: 'docker build --build-arg TAG=3.21 -t from-arg .',
      say: {
        en: 'Another base: everything above it is built again.',
        'zh-cn': '换了基础镜像，它上面的一切都重新构建。',
      },
    },
  ],
};

export const scenes: Readonly<Record<string, Scene>> = Object.fromEntries(
  [image, container, from].map((scene) => [scene.id, scene]),
);
