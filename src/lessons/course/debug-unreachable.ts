import { both, has, http } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FILES = {
  Dockerfile:
    'FROM busybox\nCOPY index.html /www/\nEXPOSE 80\nCMD ["httpd", "-f", "-p", "127.0.0.1:8000", "-h", "/www"]\n',
  'index.html': 'it works\n',
};

export const lesson = defineLesson({
  id: 'debug-unreachable',
  scenes: [
    {
      id: 'debug-unreachable-symptom',
      scenario: {
        id: 'debug-unreachable-symptom',
        catalog: 'site',
        images: ['busybox:latest'],
        files: FILES,
        setup: ['docker build -q -t app .', 'docker run -d --name first -p 8060:80 app'],
      },
      pictures: ['network'],
      steps: [
        {
          command: 'curl localhost:8060',
          exit: 56,
          say: both('The door is open, and the request meets nobody behind it.', '门开着，请求进去却没有遇到人。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'debug-unreachable-1',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'debug-unreachable-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: FILES,
        setup: ['docker build -q -t app .', 'docker run -d --name first -p 8060:80 app'],
      },
      file: 'Dockerfile',
      pictures: ['network', 'browser'],
      task: both(
        'Two faults lie between the browser and the program, one in the Dockerfile and one in the command. Let `curl localhost:8061` answer `it works`.',
        '浏览器和程序之间有两处错误，一处在 Dockerfile，一处在命令里。让 `curl localhost:8061` 返回 `it works`。',
      ),
      goals: [http('localhost:8061', { status: 200, body: has('it works') })],
      hints: [
        both(
          'Where does the program listen? `docker exec first netstat -tln`',
          '程序监听在哪里？`docker exec first netstat -tln`',
        ),
        both('`HOST:CONTAINER`: which port of the container?', '`宿主机:容器`，容器的哪个端口？'),
      ],
      solution: {
        files: { Dockerfile: FILES.Dockerfile.replace('127.0.0.1:8000', '8000') },
        commands: ['docker build -q -t app .', 'docker run -d --name web -p 8061:8000 app'],
      },
      alternatives: [
        {
          files: { Dockerfile: FILES.Dockerfile.replace('127.0.0.1:8000', '80') },
          commands: ['docker build -q -t app .', 'docker run -d -p 8061:80 app'],
        },
      ],
      wrong: [
        {
          files: { Dockerfile: FILES.Dockerfile.replace('127.0.0.1:8000', '8000') },
          commands: ['docker build -q -t app .', 'docker run -d --name web -p 8061:80 app'],
        },
        { commands: ['docker run -d --name web -p 8061:8000 app'] },
      ],
    },
  ],
});
