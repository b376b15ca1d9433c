import { image } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'from',
  scenes: [
    {
      id: 'from-arg',
      scenario: {
        id: 'from-arg',
        catalog: 'site',
        images: [],
        files: {
          Dockerfile:
            'ARG TAG=3.22\nFROM alpine:${TAG}\nRUN echo "before: [$TAG]"\nARG TAG\nRUN echo "after: [$TAG]"\n',
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
    },
  ],
  exercises: [
    {
      id: 'from-scratch',
      scenario: {
        id: 'from-scratch',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nCOPY note.txt /\n', 'note.txt': 'hi\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: {
        en: 'Build an image named empty that starts from nothing at all: one layer, with just the file /note.txt.',
        'zh-cn': '构建一个名为 empty 的镜像，从完全空白开始：只有一层，里面只有文件 /note.txt。',
      },
      goals: [image('empty').layers(1), image('empty').file('/note.txt'), image('empty').smallerThan(1000)],
      hints: [
        {
          en: 'The base image is what FROM names. One name means: nothing.',
          'zh-cn': '基础镜像由 FROM 指定，其中有一个名字的意思是“什么都没有”。',
        },
        { en: 'FROM scratch.', 'zh-cn': 'FROM scratch。' },
      ],
      solution: { files: { Dockerfile: 'FROM scratch\nCOPY note.txt /\n' }, commands: ['docker build -t empty .'] },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox AS made\nRUN echo hi > /note.txt\nFROM scratch\nCOPY --from=made /note.txt /note.txt\n',
          },
          commands: ['docker build -t empty:latest .'],
        },
      ],
      wrong: [{ commands: ['docker build -t empty .'] }],
    },
  ],
});
