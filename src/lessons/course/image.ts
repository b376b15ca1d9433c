import { both, hostFile, image, is } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'image',
  prose: { id: 'image', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
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
    },
  ],
  exercises: [
    {
      id: 'image-lean',
      scenario: {
        id: 'image-lean',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nENV K=v\nRUN echo a > /a\nRUN echo b > /b\nRUN echo c > /c\nWORKDIR /srv\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: {
        en: 'This Dockerfile adds four layers to `busybox`. Build an image named `lean` that has the same three files and the same variable, with at most two layers of its own. It needs no working directory.',
        'zh-cn':
          '这个 Dockerfile 在 `busybox` 上加了四层。请构建一个名为 `lean` 的镜像：同样的三个文件、同样的变量，自己新增的层不超过两层。不需要工作目录。',
      },
      goals: [
        image('lean').exists(),
        image('lean').file('/a', { text: is('a') }),
        image('lean').file('/b', { text: is('b') }),
        image('lean').file('/c', { text: is('c') }),
        image('lean').env('K=v'),
        image('lean').ownLayers('busybox', { atLeast: 1, atMost: 2 }),
      ],
      hints: [
        {
          en: 'Look at the picture: which sheets are yours, and which instruction made each?',
          'zh-cn': '看图：哪几层是你加的，分别来自哪条指令？',
        },
        {
          en: 'Each `RUN` adds a layer, whatever it does. One `RUN` can do three things, joined with `&&`.',
          'zh-cn': '每个 `RUN` 都会加一层，不管做什么。一个 `RUN` 可以用 `&&` 连做三件事。',
        },
        {
          en: '`ENV` costs nothing: leave it. `WORKDIR /srv` adds a layer with one empty folder: you can do without it.',
          'zh-cn': '`ENV` 不占层，留着就好。`WORKDIR /srv` 会加一层，里面只有一个空目录，可以不要。',
        },
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nENV K=v\nRUN echo a > /a && echo b > /b && echo c > /c\n' },
        commands: ['docker build -t lean .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nENV K=v\nCOPY a b c /\n', a: 'a\n', b: 'b\n', c: 'c\n' },
          commands: ['docker build --tag lean:latest .'],
        },
        {
          commands: [
            "printf 'FROM busybox\\nENV K=v\\nRUN for f in a b c; do echo $f > /$f; done\\nWORKDIR /srv\\n' > Lean",
            'docker build -f Lean -t lean .',
          ],
        },
      ],
      wrong: [{ commands: ['docker build -t lean .'] }, { commands: ['docker tag busybox lean'] }],
    },
    {
      id: 'image-2',
      scenario: {
        id: 'image-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: [
          `printf 'FROM busybox\\nLABEL team=web\\nWORKDIR /srv\\nRUN echo shop > index.html\\nENV MODE=live\\nRUN true\\nEXPOSE 80\\nCMD ["httpd", "-f"]\\n' | docker build -q -t shop -`,
        ],
      },
      pictures: ['layers'],
      task: both(
        'The image `shop` is here, but its Dockerfile is lost. How many layers does it have on top of those of its base, `busybox`? Write the number into `layers.txt`.',
        '镜像 `shop` 在这里，它的 Dockerfile 却丢了。它在基础镜像 `busybox` 之上加了几层？把数字写进 `layers.txt`。',
      ),
      goals: [hostFile('layers.txt').isLike({ text: is('3') }), image('shop').exists()],
      hints: [
        both(
          '`docker history shop` has a line for each instruction. Not each of them is a layer, and a size of 0B does not tell.',
          '`docker history shop` 每条指令一行，但并不是每行都有一层；大小是 0B 也说明不了什么。',
        ),
        both(
          'Only `RUN`, `COPY`, `ADD` and `WORKDIR` add layers, `RUN true` too.',
          '只有 `RUN`、`COPY`、`ADD`、`WORKDIR` 会加层，`RUN true` 也算。',
        ),
        both(
          "Or ask both images: `docker image inspect busybox shop --format '{{len .RootFS.Layers}}'`",
          "也可以直接问两个镜像：`docker image inspect busybox shop --format '{{len .RootFS.Layers}}'`",
        ),
      ],
      solution: {
        commands: ["docker image inspect busybox shop --format '{{len .RootFS.Layers}}'", 'echo 3 > layers.txt'],
      },
      alternatives: [{ commands: ["docker history shop | grep -c -E 'RUN|WORKDIR' > layers.txt"] }],
      wrong: [
        { commands: ["docker image inspect shop --format '{{len .RootFS.Layers}}' > layers.txt"] },
        { commands: ['docker history -q shop | wc -l > layers.txt'] },
      ],
    },
  ],
});
