import { code } from '../../i18n/inline.ts';
import { containerOf, outputOf } from '../facts.ts';
import { both, command, container, fact, is } from '../goals/index.ts';
import { defineLesson, type Goal } from '../types.ts';

/** The container printed what the host's own `uname -r` prints, whatever it ran for that. */
const printsRelease = (name: string): Goal =>
  fact(
    `${name}-release`,
    both(
      `The container ${code(name)} printed the release of the host’s kernel, and nothing else.`,
      `容器 ${code(name)} 打印的就是宿主机内核的版本，没有别的。`,
    ),
    (evidence) => {
      const release = evidence.command('uname -r').stdout.trim();
      const found = containerOf(evidence.world, name);
      if (found === undefined)
        return both(`There is no container named ${code(name)}.`, `还没有名为 ${code(name)} 的容器。`);
      const printed = outputOf(found).trim();
      if (found.argv.join(' ').includes(release))
        return both(
          'Your own shell had put the release into its command: the container did not ask the kernel.',
          '版本号是你自己的 shell 填进命令里的，容器并没有去问内核。',
        );
      return printed === release
        ? undefined
        : both(
            `It printed ${code(printed.slice(0, 60)) || 'nothing'}; the host’s release is ${code(release)}.`,
            `它打印的是 ${code(printed.slice(0, 60)) || '空的'}，宿主机的版本是 ${code(release)}。`,
          );
    },
  );

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
      goals: [container('box').is('running'), container('box').from('alpine'), container('box').pid1(is('sleep 300'))],
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
        { commands: ["docker run -d --name box alpine sh -c 'exec sleep 300'"] },
      ],
      wrong: [
        { commands: ['docker run -d --name box alpine'] },
        { commands: ['docker run -d --init --name box alpine sleep 300'] },
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
      goals: [
        container('named').from('alpine'),
        container('named').logs(is('web')),
        command(
          "docker inspect -f '{{.Config.Hostname}}' named",
          { stdout: is('web') },
          both('The host name of the container `named` is `web`.', '容器 `named` 的主机名是 `web`。'),
        ),
      ],
      hints: [
        both('The program that prints the host name is called `hostname`.', '打印主机名的程序就叫 `hostname`。'),
        both(
          'A container has a host name of its own. `docker run --hostname NAME` sets it.',
          '容器有自己的主机名，用 `docker run --hostname 名字` 来设置。',
        ),
      ],
      solution: { commands: ['docker run --name named --hostname web alpine hostname'] },
      alternatives: [
        { commands: ['docker create -h web --name named alpine hostname', 'docker start -a named'] },
        { commands: ['docker run --name named -h web alpine cat /etc/hostname'] },
      ],
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
        printsRelease('alpha'),
        printsRelease('delta'),
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
        {
          commands: [
            "docker run --name alpha alpine sh -c 'uname -r'",
            'docker run --name delta debian:bookworm-slim cat /proc/sys/kernel/osrelease',
          ],
        },
      ],
      wrong: [
        { commands: ['docker run --name alpha alpine uname -r', 'docker run --name delta alpine uname -r'] },
        {
          commands: [
            'docker run --name alpha alpine echo $(uname -r)',
            'docker run --name delta debian:bookworm-slim echo $(uname -r)',
          ],
        },
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
