import { both, has, image, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FILES = {
  Dockerfile: 'FROM busybox\nCOPY --chmod=755 entry.sh /entry.sh\nENTRYPOINT ["/entry.sh"]\n',
  'entry.sh': '#!/bin/bash\necho ready\n',
};

export const lesson = defineLesson({
  id: 'debug-no-such-file',
  scenes: [
    {
      id: 'debug-no-such-file-symptom',
      scenario: {
        id: 'debug-no-such-file-symptom',
        catalog: 'site',
        images: ['busybox:latest'],
        files: FILES,
        setup: ['docker build -q -t app .'],
      },
      pictures: ['containers'],
      steps: [
        {
          command: 'docker run --rm --entrypoint ls app -l /entry.sh',
          say: both('There, and executable.', '在那里，也能执行。'),
        },
        {
          command: 'docker run --name try app',
          exit: 255,
          say: both('And still: `no such file or directory`.', '可还是：`no such file or directory`。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'debug-no-such-file-1',
      challenge: { kind: 'fix' },
      scenario: { id: 'debug-no-such-file-1', catalog: 'site', images: ['busybox:latest'], files: FILES },
      file: 'entry.sh',
      pictures: ['containers'],
      task: both('Repair it, so that `docker run app` prints `ready`.', '修好它，让 `docker run app` 打印 `ready`。'),
      goals: [run('app', 'app', { stdout: has('ready'), exit: 0 }), image('app').file('/entry.sh')],
      hints: [
        both(
          'The message means a file, but not necessarily the one that you named.',
          '消息说的是某个文件，但不一定是你写的那个。',
        ),
        both('The first line of a script names the program that reads it.', '脚本的第一行写着用来读它的程序。'),
        both('`busybox` has `/bin/sh`, and no `bash`.', '`busybox` 有 `/bin/sh`，没有 `bash`。'),
      ],
      solution: { files: { 'entry.sh': '#!/bin/sh\necho ready\n' }, commands: ['docker build -q -t app .'] },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nCOPY --chmod=755 entry.sh /entry.sh\nENTRYPOINT ["sh", "/entry.sh"]\n' },
          commands: ['docker build -q -t app .'],
        },
      ],
      wrong: [
        { commands: ['docker build -q -t app .'] },
        { commands: ['chmod +x entry.sh', 'docker build -q -t app .'] },
      ],
    },
  ],
});
