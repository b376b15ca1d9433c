import { both, container, hostFile, is } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'lifecycle',
  prose: { id: 'lifecycle', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'container-life',
      scenario: { id: 'container-life', catalog: 'site', images: ['alpine:latest'], files: {} },
      pictures: ['chart', 'containers'],
      steps: [
        {
          command: 'docker run -d --name box alpine sleep 300',
          say: both(
            'A container: the image below, an empty writable layer on top, and one process, `sleep`, as PID 1.',
            '这就是容器：下面是镜像，上面是空的可写层，里面只有一个进程 `sleep`，它是 1 号进程。',
          ),
        },
        {
          command: "docker exec box sh -c 'echo precious > /note'",
          say: both(
            'The file lands in the writable layer of this container, and nowhere else.',
            '文件落在这个容器的可写层里，不在别处。',
          ),
        },
        {
          command: 'docker stop box',
          say: both(
            '`sleep` has no handler for SIGTERM, and PID 1 ignores it then. After ten seconds Docker kills it: exit code 137.',
            '`sleep` 没有处理 SIGTERM，作为 1 号进程就会忽略它。十秒后 Docker 强制结束它：退出码 137。',
          ),
        },
        {
          command: 'docker start box',
          say: both(
            'The same container runs again. `/note` is still there: stopping is not removing.',
            '还是同一个容器，又运行起来了。`/note` 还在：停止不等于删除。',
          ),
        },
        {
          command: 'docker pause box',
          say: both('Frozen, not ended: the process keeps its memory.', '冻结了，不是结束：进程的内存还在。'),
        },
        {
          command: 'docker unpause box',
          say: both('It goes on as if nothing had been.', '它接着运行，仿佛什么都没发生。'),
        },
        {
          command: 'docker rm -f box',
          say: both('Now it is gone, and its writable layer with it.', '这下它没有了，可写层也一起没了。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'lifecycle-1',
      scenario: { id: 'lifecycle-1', catalog: 'site', images: ['busybox:latest'], files: {} },
      pictures: ['chart'],
      task: both(
        'Make a container named `idle` from `busybox` with the command `sleep 100`, without starting it.',
        '用 `busybox` 创建一个名为 `idle` 的容器，命令是 `sleep 100`，但不要启动它。',
      ),
      goals: [container('idle').is('created'), container('idle').runs('sleep', '100')],
      hints: [
        both('`docker run` starts. There is a command that only makes.', '`docker run` 会启动。有一条命令只创建。'),
        both('`docker create` takes the same options as `docker run`.', '`docker create` 的选项与 `docker run` 相同。'),
      ],
      solution: { commands: ['docker create --name idle busybox sleep 100'] },
      alternatives: [{ commands: ['docker container create --name=idle busybox:latest sleep 100'] }],
      wrong: [
        { commands: ['docker run -d --name idle busybox sleep 100'] },
        { commands: ['docker run -d --name idle busybox sleep 100', 'docker stop -t 0 idle'] },
      ],
    },
    {
      id: 'lifecycle-2',
      scenario: {
        id: 'lifecycle-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ["docker run --name job busybox sh -c 'echo 42 > /result'"],
      },
      pictures: ['chart', 'containers'],
      task: both(
        'The container `job` has ended. Get its file `/result` into your folder as `result.txt`, and leave `job` stopped.',
        '容器 `job` 已经结束。把它的文件 `/result` 取到你的目录里，存为 `result.txt`，并让 `job` 保持停止。',
      ),
      goals: [hostFile('result.txt').isLike({ text: is('42') }), container('job').is('exited')],
      hints: [
        both('The writable layer is still there. What copies from it?', '可写层还在。什么命令能从里面复制？'),
        both(
          '`docker cp CONTAINER:PATH DESTINATION` works on stopped containers too.',
          '`docker cp 容器:路径 目标`，对已停止的容器也有效。',
        ),
      ],
      solution: { commands: ['docker cp job:/result result.txt'] },
      alternatives: [
        { commands: ['docker export job | tar -xO result > result.txt'] },
        { commands: ['docker commit job snap', 'docker run --rm snap cat /result > result.txt'] },
      ],
      wrong: [{ commands: ['docker exec job cat /result > result.txt'] }, { commands: ['docker rm job'] }],
    },
    {
      id: 'lifecycle-3',
      scenario: {
        id: 'lifecycle-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ['docker run -d --name live busybox sleep 3000'],
      },
      pictures: ['chart'],
      task: both(
        'The container `live` is running. Freeze it, so that its process keeps its memory but does nothing.',
        '容器 `live` 正在运行。把它冻结：进程的内存还在，但什么都不做。',
      ),
      goals: [container('live').is('paused')],
      hints: [
        both(
          'Look at the chart: which arrow leads from running to paused?',
          '看状态图：哪个箭头从“运行中”指向“已暂停”？',
        ),
        both('`docker pause` freezes, `docker stop` ends.', '`docker pause` 是冻结，`docker stop` 是结束。'),
      ],
      solution: { commands: ['docker pause live'] },
      alternatives: [{ commands: ['docker stop -t 0 live', 'docker start live', 'docker container pause live'] }],
      wrong: [{ commands: ['docker stop live'] }, { commands: ['docker pause live', 'docker unpause live'] }],
    },
    {
      id: 'lifecycle-4',
      scenario: {
        id: 'lifecycle-4',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: [
          'docker run --name job busybox true',
          'docker run --name done busybox true',
          'docker run -d --name keep busybox sleep 3000',
        ],
      },
      pictures: ['containers'],
      task: both(
        'Remove the container `job`, and no other: `done` has ended too, but is still needed.',
        '删除容器 `job`，别的都不要动：`done` 虽然也结束了，但还有用。',
      ),
      goals: [container('job').absent(), container('done').is('exited'), container('keep').is('running')],
      hints: [
        both(
          '`docker container prune` would take every stopped one.',
          '`docker container prune` 会删掉所有已停止的容器。',
        ),
        both('`docker rm NAME` takes the one that you name.', '`docker rm 名字`，只删你指定的那个。'),
      ],
      solution: { commands: ['docker rm job'] },
      alternatives: [{ commands: ['docker rm -f job'] }, { commands: ['docker rename job old', 'docker rm old'] }],
      wrong: [
        { commands: ['docker container prune -f'] },
        { commands: ['docker rm -f job keep'] },
        { commands: ['docker stop job'] },
      ],
    },
  ],
});
