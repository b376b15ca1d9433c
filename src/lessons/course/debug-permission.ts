import { both, container, image } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FILES = {
  Dockerfile: 'FROM busybox\nWORKDIR /app\nCOPY --chmod=644 run.sh /run.sh\nUSER 1000\nENTRYPOINT ["/run.sh"]\n',
  'run.sh': '#!/bin/sh\ntouch /app/out && echo done\n',
};

export const lesson = defineLesson({
  id: 'debug-permission',
  scenes: [
    {
      id: 'debug-permission-symptom',
      scenario: {
        id: 'debug-permission-symptom',
        catalog: 'site',
        images: ['busybox:latest'],
        files: FILES,
        setup: ['docker build -q -t app .'],
      },
      pictures: ['containers'],
      steps: [
        {
          command: 'docker run --name try app',
          exit: 126,
          say: both('126: found, but it may not be executed.', '126：找到了，但不能执行。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'debug-permission-1',
      challenge: { kind: 'fix' },
      scenario: { id: 'debug-permission-1', catalog: 'site', images: ['busybox:latest'], files: FILES },
      file: 'Dockerfile',
      pictures: ['containers', 'layers'],
      task: both(
        'Make the image `app` run `run.sh` as user 1000 and write `/app/out`. Run it as `run1`: it must end with 0.',
        '让镜像 `app` 以用户 1000 运行 `run.sh`，并写入 `/app/out`。运行为 `run1`：必须以 0 结束。',
      ),
      goals: [
        image('app').user('1000', '1000:1000'),
        container('run1').from('app'),
        container('run1').exit(0),
        container('run1').file('/app/out', { uid: 1000 }),
      ],
      hints: [
        both('First the script: `COPY --chmod=755`', '先看脚本：`COPY --chmod=755`'),
        both(
          'Then the folder: whose is it? `ls -ld /app` in a container tells.',
          '再看目录：它归谁？在容器里 `ls -ld /app` 就知道。',
        ),
        both('`WORKDIR` after `USER` belongs to that user.', '`WORKDIR` 写在 `USER` 之后，就归那个用户。'),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox\nCOPY --chmod=755 run.sh /run.sh\nUSER 1000\nWORKDIR /app\nENTRYPOINT ["/run.sh"]\n',
        },
        commands: ['docker build -q -t app .', 'docker run --name run1 app'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nWORKDIR /app\nCOPY run.sh /run.sh\nRUN chmod +x /run.sh && chown 1000 /app\nUSER 1000\nENTRYPOINT ["/run.sh"]\n',
          },
          commands: ['docker build -q -t app .', 'docker run --name run1 app'],
        },
      ],
      wrong: [
        {
          files: { Dockerfile: FILES.Dockerfile.replace('644', '755') },
          commands: ['docker build -q -t app .', 'docker run --name run1 app'],
        },
        {
          files: { Dockerfile: FILES.Dockerfile.replace('644', '755').replace('USER 1000\n', '') },
          commands: ['docker build -q -t app .', 'docker run --name run1 app'],
        },
      ],
    },
  ],
});
