import { both, has, lint, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FILES = {
  Dockerfile: "FROM busybox\nRUN mkdir -p /opt/x\n  && touch /opt/x/ok\nCOPY msg\nCMD ['cat','/msg']\n",
  msg: 'hello\n',
};

export const lesson = defineLesson({
  id: 'debug-three-typos',
  scenes: [
    {
      id: 'debug-three-typos-symptom',
      scenario: { id: 'debug-three-typos-symptom', catalog: 'site', images: ['busybox:latest'], files: FILES },
      file: 'Dockerfile',
      pictures: ['build'],
      steps: [
        {
          command: 'docker build -t app .',
          exit: 1,
          say: both(
            'Docker takes `&&` for an instruction. Why is it at the beginning of a line?',
            'Docker 把 `&&` 当成了指令。它为什么会在行首？',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'debug-three-typos-1',
      challenge: { kind: 'fix' },
      scenario: { id: 'debug-three-typos-1', catalog: 'site', images: ['busybox:latest'], files: FILES },
      file: 'Dockerfile',
      pictures: ['build', 'layers'],
      task: both(
        'Repair the file, so that the image `app` prints `hello`, still has `/opt/x/ok`, and `--check` finds nothing.',
        '修好这个文件：镜像 `app` 运行时打印 `hello`，里面仍有 `/opt/x/ok`，而且 `--check` 没有结果。',
      ),
      goals: [
        run('app', 'app', { stdout: has('hello'), exit: 0 }),
        run('app', 'app ls /opt/x/ok', { exit: 0 }),
        lint('Dockerfile'),
      ],
      hints: [
        both(
          'A line break in `RUN` needs a backslash at the end of the line before.',
          '`RUN` 里换行，上一行末尾要有反斜杠。',
        ),
        both('`COPY` needs a destination.', '`COPY` 要有目标路径。'),
        both('JSON needs double quotes.', 'JSON 要用双引号。'),
      ],
      solution: {
        files: {
          Dockerfile: 'FROM busybox\nRUN mkdir -p /opt/x \\\n  && touch /opt/x/ok\nCOPY msg /msg\nCMD ["cat","/msg"]\n',
        },
        commands: ['docker build -t app .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nRUN <<EOF\nmkdir -p /opt/x\ntouch /opt/x/ok\nEOF\nCOPY msg /\nCMD ["/bin/sh", "-c", "cat /msg"]\n',
          },
          commands: ['docker build -t app .'],
        },
      ],
      wrong: [
        {
          files: {
            Dockerfile:
              "FROM busybox\nRUN mkdir -p /opt/x \\\n  && touch /opt/x/ok\nCOPY msg /msg\nCMD ['cat','/msg']\n",
          },
          commands: ['docker build -t app .'],
        },
      ],
    },
  ],
});
