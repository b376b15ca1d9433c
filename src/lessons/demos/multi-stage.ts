import { imageOf } from '../facts.ts';
import { type Demo, t } from './types.ts';

export const multiStage: Demo = {
  id: 'multi-stage',
  title: t('Leave the workshop behind', '把车间留在身后'),
  question: t(
    'The compiler weighs thirty times the program. Must it travel with it?',
    '编译器比程序重几十倍，非得一起带走吗？',
  ),
  minutes: 5,
  scenario: {
    id: 'demo-multi-stage',
    catalog: 'site',
    images: [],
    files: {
      Dockerfile:
        'FROM alpine:3.22\nRUN apk add --no-cache build-base\nCOPY --chmod=755 hello.sh /hello\nCMD ["/hello"]\n',
      'hello.sh': '#!/bin/sh\necho "hello from $(id -un)"\n',
      'stages.Dockerfile':
        'FROM alpine:3.22 AS build\nRUN apk add --no-cache build-base\nCOPY --chmod=755 hello.sh /out/hello\n\nFROM alpine:3.22\nCOPY --from=build /out/hello /hello\nUSER nobody\nCMD ["/hello"]\n',
      'secret.Dockerfile': 'FROM alpine:3.22\nCOPY token.txt /token.txt\nRUN rm /token.txt\n',
      'token.txt': 's3cret\n',
    },
  },
  steps: [
    {
      id: 'one-stage',
      say: t(
        'A small program, and the tools that make it, in one image. (The script stands for what a compiler would make.)',
        '一个小程序，和制作它的工具放在同一个镜像里。（脚本代替编译器的产物。）',
      ),
      predict: {
        question: t(
          'A script of a few bytes, and the tools beside it. How big is the image?',
          '几个字节的脚本，旁边放着工具。镜像有多大？',
        ),
        options: [t('About 8 MB, as `alpine`', '约 8 MB，和 `alpine` 一样'), t('About 250 MB', '约 250 MB')],
        answer: 1,
      },
      commands: ['docker build -q -t big .', 'docker run --rm big', 'docker images big --format "{{.Size}}"'],
      reveal: t('248 MB, and it runs as root.', '248 MB，而且以 root 运行。'),
      picture: 'layers',
      prints: ['hello from root', '248MB'],
      exit: 0,
    },
    {
      id: 'read',
      say: t(
        'A second `FROM`: a new stack begins. `COPY --from` is the crane.',
        '第二个 `FROM`：另起一叠。`COPY --from` 就是吊车。',
      ),
      predict: {
        question: t('How big will the image of the second stage be?', '第二个阶段的镜像会有多大？'),
        options: [
          t('248 MB, it copies from the first', '248 MB，因为从第一个复制'),
          t('About 8 MB, as `alpine`', '约 8 MB，和 `alpine` 一样'),
        ],
        answer: 1,
      },
      commands: ['docker build -t small -f stages.Dockerfile .'],
      reveal: t(
        'Only what the crane lifts over comes along. The workshop stays in the cache.',
        '只有吊车吊过去的东西会跟着走，车间留在缓存里。',
      ),
      picture: 'build',
      exit: 0,
      holds: (world) => (imageOf(world, 'small')?.size ?? 1e9) < 9_000_000,
    },
    {
      id: 'run',
      say: t('Same program, and not as root.', '同样的程序，而且不是 root。'),
      predict: {
        question: t('The tools are gone. Does the program still run?', '工具没有了。程序还能运行吗？'),
        options: [t('Yes', '能'), t('No, it needs the tools', '不能，它需要那些工具')],
        answer: 0,
      },
      commands: ['docker run --rm small', 'docker images --format "{{.Repository}} {{.Size}}"'],
      reveal: t('8.3 MB instead of 248 MB.', '8.3 MB，不再是 248 MB。'),
      picture: 'layers',
      prints: ['hello from nobody', 'small 8.3MB'],
      exit: 0,
    },
    {
      id: 'secret',
      say: t(
        'X-ray: somebody copied a token and removed it in the next step.',
        'X 光：有人复制了一个令牌，下一步又删了。',
      ),
      predict: {
        question: t(
          '`COPY token.txt`, then `RUN rm`: can the token be found in the image?',
          '先 `COPY token.txt`，再 `RUN rm`：镜像里还能找到令牌吗？',
        ),
        options: [t('Yes', '能'), t('No', '不能')],
        answer: 0,
      },
      commands: [
        'docker build -q -t leak -f secret.Dockerfile .',
        'docker run --rm leak ls /token.txt',
        'docker save leak -o leak.tar && mkdir x && tar -xf leak.tar -C x',
        'grep -rl s3cret x | wc -l',
      ],
      reveal: t(
        '`ls` does not see it, but the layer below still has it: whoever gets the image can read it. For secrets: `RUN --mount=type=secret`.',
        '`ls` 看不到，但下面那一层还有：拿到镜像的人都能读到。密钥要用 `RUN --mount=type=secret`。',
      ),
      picture: 'layers',
      prints: ['No such file or directory', '1'],
      exit: 0,
    },
  ],
};
