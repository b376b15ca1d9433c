import { both, image, is, lastBuild, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FILES = {
  Dockerfile:
    'FROM debian:bookworm-slim\nWORKDIR /src\nRUN dd if=/dev/zero of=toolchain bs=1M count=30\nRUN printf \'#!/bin/sh\\necho built\\n\' > app && chmod +x app\nCMD ["/src/app"]\n',
};

export const lesson = defineLesson({
  id: 'shrink-stages',
  scenes: [
    {
      id: 'shrink-stages-symptom',
      scenario: {
        id: 'shrink-stages-symptom',
        catalog: 'site',
        images: ['debian:bookworm-slim', 'busybox:latest'],
        files: FILES,
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      steps: [
        {
          command: 'docker build -t small .',
          say: both('Over 100 MB for two lines of shell.', '两行 shell，一百多 MB。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'shrink-stages-1',
      challenge: { kind: 'shrink', image: 'small', stars: [5_000_000, 12_000_000] },
      scenario: {
        id: 'shrink-stages-1',
        catalog: 'site',
        images: ['debian:bookworm-slim', 'busybox:latest', 'alpine:3.22'],
        files: FILES,
      },
      file: 'Dockerfile',
      pictures: ['graph', 'layers'],
      task: both(
        'The image `small` prints `built` as before, runs as a user who is not root, and is as small as you can make it. The toolchain must still be there while it is built.',
        '镜像 `small` 照样打印 `built`，以非 root 用户运行，并且尽量小。构建时工具链仍然要在。',
      ),
      goals: [
        lastBuild.did('dd if=/dev/zero of=toolchain'),
        run('small', 'small', { stdout: is('built'), exit: 0 }),
        image('small').notRoot(),
        image('small').smallerThan(12_000_000),
      ],
      hints: [
        both('Two stages: the first builds, the last runs.', '两个阶段：前一个构建，最后一个运行。'),
        both(
          '`busybox` as the last base, `COPY --from`, and `USER 1000`.',
          '最后以 `busybox` 为基础，`COPY --from`，再加 `USER 1000`。',
        ),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM debian:bookworm-slim AS build\nWORKDIR /src\nRUN dd if=/dev/zero of=toolchain bs=1M count=30\nRUN printf \'#!/bin/sh\\necho built\\n\' > app && chmod +x app\nFROM busybox\nCOPY --from=build /src/app /usr/local/bin/app\nUSER 1000\nCMD ["app"]\n',
        },
        commands: ['docker build -t small .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM debian:bookworm-slim AS build\nRUN dd if=/dev/zero of=toolchain bs=1M count=30\nRUN printf \'#!/bin/sh\\necho built\\n\' > /app && chmod +x /app\nFROM alpine:3.22\nCOPY --from=build /app /app\nUSER nobody\nENTRYPOINT ["/app"]\n',
          },
          commands: ['docker build -t small .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t small .'] },
        {
          files: { Dockerfile: 'FROM busybox\nUSER 1000\nCMD ["echo", "built"]\n' },
          commands: ['docker build -t small .'],
        },
      ],
    },
  ],
});
