import { container } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'container',
  scenes: [
    {
      id: 'container-life',
      scenario: { id: 'container-life', catalog: 'site', images: ['alpine:latest'], files: {} },
      pictures: ['chart', 'containers'],
      steps: [
        {
          command: 'docker run -d --name box alpine sleep 300',
          say: {
            en: 'A container: the image below, an empty writable layer on top, and one process, sleep, as PID 1.',
            'zh-cn': '这就是容器：下面是镜像，上面是空的可写层，里面只有一个进程 sleep，它是 1 号进程。',
          },
        },
        {
          command: "docker exec box sh -c 'echo precious > /note'",
          say: {
            en: 'The file lands in the writable layer of this container, and nowhere else.',
            'zh-cn': '文件落在这个容器的可写层里，不在别处。',
          },
        },
        {
          command: 'docker stop box',
          say: {
            en: 'sleep has no handler for SIGTERM, and PID 1 ignores it then. After ten seconds Docker kills it: exit code 137.',
            'zh-cn': 'sleep 没有处理 SIGTERM，作为 1 号进程就会忽略它。十秒后 Docker 强制结束它：退出码 137。',
          },
        },
        {
          command: 'docker start box',
          say: {
            en: 'The same container runs again. /note is still there: stopping is not removing.',
            'zh-cn': '还是同一个容器，又运行起来了。/note 还在：停止不等于删除。',
          },
        },
        {
          command: 'docker rm -f box',
          say: {
            en: 'Now it is gone, and its writable layer with it.',
            'zh-cn': '这下它没有了，可写层也一起没了。',
          },
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'container-twins',
      scenario: { id: 'container-twins', catalog: 'site', images: ['alpine:latest'], files: {} },
      pictures: ['containers'],
      task: {
        en: 'Run two containers from alpine, a1 and a2, that keep running. Write the file /who in a1. In a2 it must not exist.',
        'zh-cn': '用 alpine 运行两个容器 a1 和 a2，让它们一直运行。在 a1 里写入文件 /who；a2 里不能有这个文件。',
      },
      goals: [
        container('a1').is('running'),
        container('a1').from('alpine'),
        container('a2').is('running'),
        container('a2').from('alpine'),
        container('a1').file('/who'),
        container('a2').noFile('/who'),
      ],
      hints: [
        {
          en: 'A container lives as long as its PID 1. Give it something that lasts: sleep 300.',
          'zh-cn': '1 号进程活多久，容器就活多久。给它一件耗时的事：sleep 300。',
        },
        {
          en: 'docker run -d --name NAME IMAGE COMMAND runs in the background.',
          'zh-cn': 'docker run -d --name 名字 镜像 命令，在后台运行。',
        },
        {
          en: "docker exec a1 sh -c 'echo first > /who': the quotes keep > for the shell inside.",
          'zh-cn': "docker exec a1 sh -c 'echo first > /who'：引号把 > 留给容器里的 shell。",
        },
      ],
      solution: {
        commands: [
          'docker run -d --name a1 alpine sleep 300',
          'docker run -d --name a2 alpine sleep 300',
          "docker exec a1 sh -c 'echo first > /who'",
        ],
      },
      alternatives: [
        {
          commands: [
            "docker run -d --name a1 alpine sh -c 'touch /who; sleep 1000'",
            'docker run -d --name a2 alpine:latest sleep 1000',
          ],
        },
      ],
      wrong: [
        { commands: ['docker run -d --name a1 alpine touch /who', 'docker run -d --name a2 alpine true'] },
        {
          commands: [
            "docker run -d --name a1 alpine sh -c 'touch /who; sleep 300'",
            "docker run -d --name a2 alpine sh -c 'touch /who; sleep 300'",
          ],
        },
      ],
    },
  ],
});
