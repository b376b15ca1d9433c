import { both, container, hostFile, saying, words } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'exit-codes-restart',
  prose: { id: 'exit-codes-restart', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'exit-dial',
      scenario: { id: 'exit-dial', catalog: 'site', images: ['busybox:latest'], files: {} },
      pictures: ['chart', 'containers'],
      steps: [
        {
          command: "docker run --name own busybox sh -c 'exit 3'",
          exit: 3,
          say: both(
            'The code of PID 1 is the code of the container, and of `docker run`.',
            '1 号进程的退出码就是容器的退出码，也是 `docker run` 的。',
          ),
        },
        {
          command: 'docker run --name typo busybox nosuch',
          exit: 127,
          say: both(
            '127: there is no such program. The container was created and never started.',
            '127：没有这个程序。容器创建了，但从未启动。',
          ),
        },
        {
          command: 'docker run --name noexec busybox /etc/passwd',
          exit: 126,
          say: both(
            '126: the file is there, but nobody may execute it. This container never ran either.',
            '126：文件在，但不能执行。这个容器同样从未运行。',
          ),
        },
        {
          command: 'docker run -d --name again --restart on-failure:2 busybox false',
          say: both(
            'It fails, is started again, fails, is started again, fails: three tries in all.',
            '失败，重启，失败，再重启，还是失败：一共试了三次。',
          ),
        },
        {
          command: "sleep 3; docker inspect -f '{{.RestartCount}} {{.State.Status}}' again",
          say: both('`2 exited`: two restarts, then Docker gave up.', '`2 exited`：重启两次之后，Docker 放弃了。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'exit-codes-restart-1',
      scenario: { id: 'exit-codes-restart-1', catalog: 'site', images: ['busybox:latest'], files: {} },
      pictures: ['chart', 'containers'],
      task: both(
        'Run the command `false` of `busybox` as a container `tryer`, so that it is tried three times in all and then stays exited.',
        '用 `busybox` 的 `false` 命令运行容器 `tryer`：一共尝试三次，之后保持已退出状态。',
      ),
      goals: [
        container('tryer').from('busybox'),
        container('tryer').runs('false'),
        container('tryer').restarts(2),
        container('tryer').is('exited'),
      ],
      hints: [
        both('Three tries are one start and two restarts.', '三次尝试是一次启动加两次重启。'),
        both('`--restart on-failure:N` limits the restarts.', '`--restart on-failure:N` 限制重启次数。'),
      ],
      solution: { commands: ['docker run -d --name tryer --restart on-failure:2 busybox false', 'sleep 3'] },
      alternatives: [
        {
          commands: [
            'docker create --name tryer --restart on-failure:2 busybox false',
            'docker start tryer',
            'sleep 3',
          ],
        },
      ],
      wrong: [
        { commands: ['docker run -d --name tryer --restart on-failure:3 busybox false', 'sleep 4'] },
        { commands: ['docker run -d --name tryer --restart always busybox false', 'sleep 4'] },
      ],
    },
    {
      id: 'exit-codes-restart-2',
      scenario: {
        id: 'exit-codes-restart-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ['docker run -d --name svc busybox sleep 3000', 'docker exec svc touch /mine'],
      },
      pictures: ['containers'],
      task: both(
        'Give the running container `svc` the restart policy `unless-stopped`. It must not be made anew.',
        '给正在运行的容器 `svc` 设置重启策略 `unless-stopped`，不能重新创建它。',
      ),
      goals: [
        container('svc').restartPolicy('unless-stopped'),
        container('svc').is('running'),
        saying(
          both(
            'It is the same container as before: its file `/mine` is still there.',
            '还是原来的那个容器：它的文件 `/mine` 还在。',
          ),
          container('svc').file('/mine'),
        ),
      ],
      hints: [
        both('A few settings of a container can be changed while it runs.', '容器的少数设置可以在运行时修改。'),
        both('`docker update --restart POLICY CONTAINER`', '`docker update --restart 策略 容器`'),
      ],
      solution: { commands: ['docker update --restart unless-stopped svc'] },
      alternatives: [{ commands: ['docker container update --restart=unless-stopped svc'] }],
      wrong: [
        { commands: ['docker update --restart always svc'] },
        { commands: ['docker rm -f svc', 'docker run -d --name svc --restart unless-stopped busybox sleep 3000'] },
      ],
    },
    {
      id: 'exit-codes-restart-3',
      scenario: {
        id: 'exit-codes-restart-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: [
          'docker run --name aa busybox nosuch || true',
          'docker run --name bb busybox /etc/passwd || true',
          "docker run --name cc busybox sh -c 'exit 42' || true",
        ],
      },
      pictures: ['containers'],
      task: both(
        'Three containers have failed: `aa`, `bb` and `cc`. Write their exit codes into `codes.txt`, in this order, with spaces between them.',
        '三个容器失败了：`aa`、`bb`、`cc`。按顺序把它们的退出码写进 `codes.txt`，用空格隔开。',
      ),
      goals: [hostFile('codes.txt').isLike({ text: words('127', '126', '42') })],
      hints: [
        both(
          '`docker ps -a` shows the codes of those that have run. Two of these never did.',
          '`docker ps -a` 显示运行过的容器的退出码。有两个从未运行。',
        ),
        both("`docker inspect -f '{{.State.ExitCode}}' NAME`", "`docker inspect -f '{{.State.ExitCode}}' 名字`"),
        both(
          "`docker inspect -f '{{.State.ExitCode}}' aa bb cc > codes.txt`",
          "`docker inspect -f '{{.State.ExitCode}}' aa bb cc > codes.txt`",
        ),
      ],
      solution: { commands: ["docker inspect -f '{{.State.ExitCode}}' aa bb cc > codes.txt"] },
      alternatives: [{ commands: ['echo 127 126 42 > codes.txt'] }],
      wrong: [{ commands: ['echo 126 127 42 > codes.txt'] }],
    },
  ],
});
