import { both, image, is, lastBuild } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FILES = {
  Dockerfile:
    'FROM busybox\nRUN dd if=/dev/zero of=/tmp/sdk bs=1M count=20\nRUN echo built > /app.txt\nRUN rm /tmp/sdk\n',
};

export const lesson = defineLesson({
  id: 'shrink-rm',
  scenes: [
    {
      id: 'shrink-rm-symptom',
      scenario: { id: 'shrink-rm-symptom', catalog: 'site', images: ['busybox:latest'], files: FILES },
      file: 'Dockerfile',
      pictures: ['layers'],
      steps: [
        {
          command: 'docker build -t small .',
          say: both('The file is gone, its 21 MB are not.', '文件没有了，它的 21 MB 还在。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'shrink-rm-1',
      challenge: { kind: 'shrink', image: 'small', stars: [5_000_000, 12_000_000] },
      scenario: { id: 'shrink-rm-1', catalog: 'site', images: ['busybox:latest'], files: FILES },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'Build the image `small` with the same `/app.txt`, without the 20 MB. The step that makes the file must stay a part of the build.',
        '构建镜像 `small`：`/app.txt` 不变，但不带那 20 MB。生成文件的那一步仍要留在构建里。',
      ),
      goals: [
        lastBuild.did('dd if=/dev/zero of=/tmp/sdk bs=1M count=20'),
        image('small').file('/app.txt', { text: is('built') }),
        image('small').noFile('/tmp/sdk'),
        image('small').smallerThan(12_000_000),
      ],
      hints: [
        both(
          'Look at `docker history small`: which line added the bytes?',
          '看 `docker history small`：哪一行加了这些字节？',
        ),
        both('One `RUN` that makes, uses and removes.', '一个 `RUN` 里制作、使用、删除。'),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox\nRUN dd if=/dev/zero of=/tmp/sdk bs=1M count=20 \\\n && echo built > /app.txt \\\n && rm /tmp/sdk\n',
        },
        commands: ['docker build -t small .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox AS make\nRUN dd if=/dev/zero of=/tmp/sdk bs=1M count=20\nRUN echo built > /app.txt\nFROM busybox\nCOPY --from=make /app.txt /app.txt\n',
          },
          commands: ['docker build -t small .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t small .'] },
        { files: { Dockerfile: 'FROM busybox\nRUN echo built > /app.txt\n' }, commands: ['docker build -t small .'] },
        {
          files: {
            Dockerfile:
              'FROM busybox\nRUN dd if=/dev/zero of=/tmp/sdk bs=1M count=20 && echo built > /app.txt\nRUN mv /tmp/sdk /opt/\n',
          },
          commands: ['docker build -t small .'],
        },
      ],
    },
  ],
});
