import { both, container, has, http } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FILES = {
  Dockerfile: 'FROM nginx:1.29\nCOPY index.html /usr/share/nginx/html/\nCMD nginx\n',
  'index.html': 'it works\n',
};

export const lesson = defineLesson({
  id: 'debug-exits-at-once',
  scenes: [
    {
      id: 'debug-exits-at-once-symptom',
      scenario: {
        id: 'debug-exits-at-once-symptom',
        catalog: 'site',
        images: ['nginx:1.29'],
        files: FILES,
        setup: ['docker build -q -t site .'],
      },
      pictures: ['chart', 'containers'],
      steps: [
        {
          command: 'docker run -d --name web -p 8080:80 site',
          say: both('No error. And already over.', '没有报错，却已经结束了。'),
        },
        {
          command: 'docker ps -a --format "{{.Names}}: {{.Status}}"',
          say: both('`Exited (0)`. Who was PID 1?', '`Exited (0)`。1 号进程是谁？'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'debug-exits-at-once-1',
      challenge: { kind: 'fix' },
      scenario: { id: 'debug-exits-at-once-1', catalog: 'site', images: ['nginx:1.29'], files: FILES },
      file: 'Dockerfile',
      pictures: ['chart', 'containers'],
      task: both(
        'Repair the Dockerfile, build it as `site`, and run it as `web` on host port 8080, so that the page is served.',
        '修好 Dockerfile，构建为 `site`，以 `web` 的名字运行在宿主机 8080 端口，能看到页面。',
      ),
      goals: [
        container('web').is('running'),
        container('web').from('site'),
        container('web').runsAsBuilt(),
        http('localhost:8080', { body: has('it works') }),
      ],
      hints: [
        both('Which process is PID 1, and does it stay?', '1 号进程是谁，它会一直在吗？'),
        both(
          'What does the image do when the Dockerfile has no `CMD` of its own?',
          'Dockerfile 自己不写 `CMD` 时，镜像会怎么做？',
        ),
        both('`CMD ["nginx", "-g", "daemon off;"]`', '`CMD ["nginx", "-g", "daemon off;"]`'),
      ],
      solution: {
        files: {
          Dockerfile: 'FROM nginx:1.29\nCOPY index.html /usr/share/nginx/html/\nCMD ["nginx", "-g", "daemon off;"]\n',
        },
        commands: ['docker build -q -t site .', 'docker run -d --name web -p 8080:80 site'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM nginx:1.29\nCOPY index.html /usr/share/nginx/html/\n' },
          commands: ['docker build -q -t site .', 'docker run -d --name web -p 8080:80 site'],
        },
      ],
      wrong: [
        { commands: ['docker build -q -t site .', 'docker run -d --name web -p 8080:80 site'] },
        {
          commands: ['docker build -q -t site .', "docker run -d --name web -p 8080:80 site nginx -g 'daemon off;'"],
        },
        {
          commands: ['docker build -q -t site .', 'docker run -d --name web --restart always -p 8080:80 site'],
        },
      ],
    },
  ],
});
