import { image } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'image',
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
        files: { Dockerfile: 'FROM busybox\nENV K=v\nRUN echo a > /a\nRUN echo b > /b\nRUN echo c > /c\nWORKDIR /\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: {
        en: 'This Dockerfile adds four layers to busybox. Build an image named lean that has the same three files and the same variable, with at most two layers of its own.',
        'zh-cn':
          '这个 Dockerfile 在 busybox 上加了四层。请构建一个名为 lean 的镜像：同样的三个文件、同样的变量，自己新增的层不超过两层。',
      },
      goals: [
        image('lean').exists(),
        image('lean').file('/a'),
        image('lean').file('/b'),
        image('lean').file('/c'),
        image('lean').env('K=v'),
        image('lean').ownLayers('busybox', { atLeast: 1, atMost: 2 }),
      ],
      hints: [
        {
          en: 'Look at the picture: which sheets are yours, and which instruction made each?',
          'zh-cn': '看图：哪几层是你加的，分别来自哪条指令？',
        },
        {
          en: 'Each RUN adds a layer, whatever it does. One RUN can do three things, joined with &&.',
          'zh-cn': '每个 RUN 都会加一层，不管做什么。一个 RUN 可以用 && 连做三件事。',
        },
        {
          en: 'ENV costs nothing: leave it. WORKDIR / adds an empty layer: you can do without it.',
          'zh-cn': 'ENV 不占层，留着就好。WORKDIR / 会加一个空层，可以不要。',
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
            "printf 'FROM busybox\\nENV K=v\\nRUN touch /a /b /c\\nWORKDIR /\\n' > Lean",
            'docker build -f Lean -t lean .',
          ],
        },
      ],
      wrong: [{ commands: ['docker build -t lean .'] }, { commands: ['docker tag busybox lean'] }],
    },
  ],
});
