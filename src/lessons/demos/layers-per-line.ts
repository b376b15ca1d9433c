import { imageOf, layerCount } from '../facts.ts';
import { type Demo, t } from './types.ts';

const lines = (middle: string): string =>
  `FROM busybox\nLABEL team=docs\nENV LANG=C\nARG WHO=class\nWORKDIR /app\nCOPY hello.txt .\n${middle}EXPOSE 8080\nVOLUME /data\nUSER nobody\nSTOPSIGNAL SIGINT\nHEALTHCHECK CMD true\nCMD ["cat", "hello.txt"]\n`;

export const layersPerLine: Demo = {
  id: 'layers-per-line',
  title: t('Does every line make a layer?', '每一行都会产生一层吗？'),
  question: t('Fourteen lines: how many layers?', '十四行，会有几层？'),
  minutes: 5,
  scenario: {
    id: 'demo-layers-per-line',
    catalog: 'site',
    images: ['busybox:latest'],
    files: {
      Dockerfile: lines('RUN dd if=/dev/zero of=big.bin bs=1M count=5\nRUN rm big.bin\n'),
      'hello.txt': 'Hello.\n',
    },
  },
  steps: [
    {
      id: 'read',
      say: t('Give the class half a minute to read it.', '给大家半分钟读一遍。'),
      commands: [],
      reveal: t('Fourteen instructions. Which of them change files?', '十四条指令。哪些会改动文件？'),
      picture: 'file',
      file: 'Dockerfile',
    },
    {
      id: 'build',
      say: t('Most say 14 or 15. Let them count the sheets as they drop.', '多数人说 14 或 15。让大家数落下来的层。'),
      predict: {
        question: t('How many layers will the image have?', '镜像会有几层？'),
        options: [t('15', '15'), t('14', '14'), t('5', '5')],
        answer: 2,
      },
      commands: ['docker build -t layers .'],
      reveal: t(
        'One from `busybox` and four of our own: `WORKDIR`, `COPY` and two `RUN`. The others only write on the card.',
        '`busybox` 一层，自己四层：`WORKDIR`、`COPY` 和两个 `RUN`。其余的只在卡片上写字。',
      ),
      picture: 'layers',
      exit: 0,
      holds: (world) => {
        const image = imageOf(world, 'layers');
        return image !== undefined && layerCount(image).all === 5 && layerCount(image).own === 4;
      },
    },
    {
      id: 'ghost',
      say: t('`big.bin` is gone: is its weight gone too?', '`big.bin` 删掉了，它的分量也没了吗？'),
      predict: {
        question: t(
          '`RUN rm big.bin` is a step of its own. How big is the image?',
          '`RUN rm big.bin` 单独一步。镜像有多大？',
        ),
        options: [t('About 4.5 MB, as `busybox`', '约 4.5 MB，和 `busybox` 一样'), t('About 10 MB', '约 10 MB')],
        answer: 1,
      },
      commands: [
        'docker images layers --format "{{.Size}}"',
        'docker history layers --format "{{.Size}} {{.CreatedBy}}"',
      ],
      reveal: t(
        'The file lies in the layer below, hidden. Nothing above can make it lighter.',
        '文件还在下面那一层，只是被遮住了。上面做什么都减不了重。',
      ),
      picture: 'layers',
      prints: ['9.69MB', '5.24MB'],
      exit: 0,
    },
    {
      id: 'one-run',
      say: t('Now both in one `RUN`.', '现在把两条放进同一个 `RUN`。'),
      predict: {
        question: t(
          'One `RUN` makes the file and removes it. How big is the image?',
          '同一个 `RUN` 里生成又删除。镜像有多大？',
        ),
        options: [t('About 4.5 MB, as `busybox`', '约 4.5 MB，和 `busybox` 一样'), t('About 10 MB', '约 10 MB')],
        answer: 0,
      },
      edit: { path: 'Dockerfile', text: lines('RUN dd if=/dev/zero of=big.bin bs=1M count=5 && rm big.bin\n') },
      commands: ['docker build -t small .', 'docker images --format "{{.Repository}} {{.Size}}"'],
      reveal: t('What one step makes and removes never gets into a layer.', '同一步里生成又删掉的东西，根本进不了层。'),
      picture: 'layers',
      prints: ['small 4.45MB', 'layers 9.69MB'],
      exit: 0,
    },
    {
      id: 'leave',
      say: t('Leave them with the question; the course answers it.', '把问题留给大家，课程里有答案。'),
      commands: [],
      reveal: t(
        'To think about: why does `RUN true` make a layer of 0 B?',
        '想一想：为什么 `RUN true` 也会产生一个 0 B 的层？',
      ),
      picture: 'layers',
    },
  ],
};
