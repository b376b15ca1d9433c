import { both, command, container, is } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'vm-vs-container',
  prose: { id: 'vm-vs-container', catalog: 'site', images: ['alpine:latest', 'debian:bookworm-slim'], files: {} },
  scenes: [
    {
      id: 'process-seen-twice',
      scenario: { id: 'process-seen-twice', catalog: 'site', images: ['alpine:latest'], files: {} },
      pictures: ['processes'],
      steps: [
        {
          command: 'docker run -d --name box alpine sleep 300',
          say: both(
            'One process, seen twice: inside the container it is number 1, on the host it has another number.',
            '同一个进程，看到两次：在容器里它是 1 号，在宿主机上是另一个编号。',
          ),
        },
        {
          command: 'docker exec box ps',
          say: both(
            'Inside, one sees only the container’s own processes. No kernel, no services, no login.',
            '在里面只看得到容器自己的进程：没有内核，没有系统服务，也没有登录程序。',
          ),
        },
        {
          command: 'uname -r',
          say: both('This is the kernel of the host.', '这是宿主机的内核。'),
        },
        {
          command: 'docker exec box uname -r',
          say: both(
            'The very same one. An image holds programs and files, never a kernel.',
            '就是同一个。镜像里只有程序和文件，从来没有内核。',
          ),
        },
        {
          command: 'docker exec box hostname',
          say: both(
            'Its host name is its own: the first twelve digits of its id.',
            '主机名是它自己的：容器 ID 的前十二位。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'vm-vs-container-1',
      scenario: { id: 'vm-vs-container-1', catalog: 'site', images: ['alpine:latest'], files: {} },
      pictures: ['processes'],
      task: both(
        'Start a container named `box` from `alpine`, in the background, whose only process is `sleep 300`.',
        '用 `alpine` 在后台启动一个名为 `box` 的容器，里面唯一的进程是 `sleep 300`。',
      ),
      goals: [container('box').is('running'), container('box').from('alpine'), container('box').runs('sleep', '300')],
      hints: [
        both('In the background: `-d`. A name: `--name`.', '后台运行用 `-d`，起名字用 `--name`。'),
        both(
          '`docker run OPTIONS IMAGE COMMAND ARGUMENTS`, in this order.',
          '顺序是：`docker run 选项 镜像 命令 参数`。',
        ),
      ],
      solution: { commands: ['docker run -d --name box alpine sleep 300'] },
      alternatives: [
        { commands: ['docker create --name box alpine:latest sleep 300', 'docker start box'] },
        { commands: ['docker run -d --name other alpine sleep 300', 'docker rename other box'] },
      ],
      wrong: [
        { commands: ['docker run -d --name box alpine'] },
        { commands: ['docker run -d --name box alpine sh -c "sleep 300; true"'] },
      ],
    },
    {
      id: 'vm-vs-container-2',
      scenario: { id: 'vm-vs-container-2', catalog: 'site', images: ['alpine:latest'], files: {} },
      pictures: ['logs'],
      task: both(
        'Let a container named `named`, made from `alpine`, print its own host name, and let that name be `web`.',
        '用 `alpine` 创建一个名为 `named` 的容器，让它打印自己的主机名，这个主机名要是 `web`。',
      ),
      goals: [container('named').exit(0), container('named').logs(is('web')), container('named').runs('hostname')],
      hints: [
        both('The program that prints the host name is called `hostname`.', '打印主机名的程序就叫 `hostname`。'),
        both(
          'A container has a host name of its own. `docker run --hostname NAME` sets it.',
          '容器有自己的主机名，用 `docker run --hostname 名字` 来设置。',
        ),
      ],
      solution: { commands: ['docker run --name named --hostname web alpine hostname'] },
      alternatives: [{ commands: ['docker create -h web --name named alpine hostname', 'docker start -a named'] }],
      wrong: [
        { commands: ['docker run --name named alpine echo web'] },
        { commands: ['docker run --name named alpine hostname web'] },
      ],
    },
    {
      id: 'vm-vs-container-3',
      scenario: {
        id: 'vm-vs-container-3',
        catalog: 'site',
        images: ['alpine:latest', 'debian:bookworm-slim'],
        files: {},
      },
      pictures: ['logs'],
      task: both(
        'Show that two different systems share one kernel: let a container `alpha` (from `alpine`) and a container `delta` (from `debian:bookworm-slim`) each print their kernel’s release.',
        '证明两个不同的系统共用一个内核：让容器 `alpha`（用 `alpine`）和容器 `delta`（用 `debian:bookworm-slim`）各自打印内核版本。',
      ),
      goals: [
        container('alpha').from('alpine'),
        container('delta').from('debian:bookworm-slim'),
        command(
          'test "$(docker logs alpha)" = "$(uname -r)"',
          { exit: 0 },
          both(
            'The container `alpha` printed the release of the host’s kernel.',
            '容器 `alpha` 打印的是宿主机内核的版本。',
          ),
        ),
        command(
          'test "$(docker logs delta)" = "$(uname -r)"',
          { exit: 0 },
          both('So did the container `delta`.', '容器 `delta` 打印的也一样。'),
        ),
        container('alpha').runs('uname', '-r'),
        container('delta').runs('uname', '-r'),
      ],
      hints: [
        both('`uname -r` prints the release of the kernel.', '`uname -r` 打印内核版本。'),
        both(
          '`docker run --name alpha alpine uname -r`, and the same for the other.',
          '`docker run --name alpha alpine uname -r`，另一个照做。',
        ),
      ],
      solution: {
        commands: ['docker run --name alpha alpine uname -r', 'docker run --name delta debian:bookworm-slim uname -r'],
      },
      alternatives: [
        {
          commands: [
            'docker run -d --name alpha alpine uname -r',
            'docker run -d --name delta debian:bookworm-slim uname -r',
          ],
        },
      ],
      wrong: [
        { commands: ['docker run --name alpha alpine uname -r', 'docker run --name delta alpine uname -r'] },
        {
          commands: [
            'docker run --name alpha alpine cat /etc/os-release',
            'docker run --name delta debian:bookworm-slim cat /etc/os-release',
          ],
        },
      ],
    },
  ],
});
