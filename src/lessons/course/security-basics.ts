import { both, container } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'security-basics',
  prose: { id: 'security-basics', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'security-keyring',
      scenario: {
        id: 'security-keyring',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ['docker run -d --name plain busybox sleep 3000'],
      },
      pictures: ['containers'],
      steps: [
        {
          command: 'docker exec plain id',
          say: both(
            'Without another word a container runs as root, and that is the number 0 of the host.',
            '什么都不写，容器就以 root 运行，而它就是宿主机的 0 号用户。',
          ),
        },
        {
          command: 'docker run --rm --cap-drop ALL busybox chown 1 /tmp',
          exit: 1,
          say: both('Root without capabilities: the kernel refuses.', '没有能力的 root：内核拒绝。'),
        },
        {
          command: 'docker run --rm --read-only busybox touch /file',
          exit: 1,
          say: both('A read-only root file system: nothing can be written.', '只读根文件系统：什么都写不进去。'),
        },
        {
          command: 'docker run -d --name tight -u 1000 --read-only --tmpfs /tmp --cap-drop ALL busybox sleep 300',
          say: both(
            'All of it together, with one place to write. The program does not even notice.',
            '全部加上，只留一个可写的地方。程序毫无察觉。',
          ),
        },
        {
          command: "docker exec tight sh -c 'touch /tmp/ok && touch /etc/bad'",
          exit: 1,
          say: both(
            '`/tmp` can be written, the rest cannot. An intruder would have the same walls.',
            '`/tmp` 可以写，别处不行。入侵者面对的也是同样的墙。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'security-basics-1',
      scenario: { id: 'security-basics-1', catalog: 'site', images: ['busybox:latest'], files: {} },
      pictures: ['containers'],
      task: both(
        'Run `busybox` with `sleep 300` as a container `locked`: user 1000, read-only root, `/tmp` in memory, all capabilities dropped.',
        '用 `busybox` 运行 `sleep 300`，容器名 `locked`：用户 1000，只读根文件系统，`/tmp` 在内存里，去掉所有能力。',
      ),
      goals: [
        container('locked').is('running'),
        container('locked').user('1000', '1000:1000'),
        container('locked').readOnly(),
        container('locked').mount('/tmp', { kind: 'tmpfs' }),
        container('locked').dropsCapability('ALL'),
        container('locked').addsCapabilities(),
      ],
      hints: [
        both('Four options, one for each wish.', '四个选项，各管一件事。'),
        both('`-u`, `--read-only`, `--tmpfs`, `--cap-drop`', '`-u`、`--read-only`、`--tmpfs`、`--cap-drop`'),
      ],
      solution: {
        commands: ['docker run -d --name locked -u 1000 --read-only --tmpfs /tmp --cap-drop ALL busybox sleep 300'],
      },
      alternatives: [
        {
          commands: [
            'docker run -d --name locked --user 1000:1000 --read-only --mount type=tmpfs,dst=/tmp --cap-drop=all busybox sleep 300',
          ],
        },
      ],
      wrong: [{ commands: ['docker run -d --name locked -u 1000 --read-only --cap-drop ALL busybox sleep 300'] }],
    },
    {
      id: 'security-basics-2',
      scenario: { id: 'security-basics-2', catalog: 'site', images: ['busybox:latest'], files: {} },
      pictures: ['containers'],
      task: both(
        'Run `busybox` with `sleep 300` as a container `small` that may use at most 64 MB of memory and half a processor.',
        '用 `busybox` 运行 `sleep 300`，容器名 `small`：最多用 64 MB 内存和半个处理器。',
      ),
      goals: [
        container('small').is('running'),
        container('small').memory(64 * 1024 * 1024),
        container('small').cpus(0.5),
      ],
      hints: [
        both('Without limits one container can take all there is.', '不设限制，一个容器可以占用全部资源。'),
        both('`--memory 64m --cpus 0.5`', '`--memory 64m --cpus 0.5`'),
      ],
      solution: { commands: ['docker run -d --name small --memory 64m --cpus 0.5 busybox sleep 300'] },
      alternatives: [
        {
          commands: [
            'docker run -d --name small busybox sleep 300',
            'docker update --memory 64m --memory-swap 128m --cpus 0.5 small',
          ],
        },
      ],
      wrong: [{ commands: ['docker run -d --name small --memory 64m busybox sleep 300'] }],
    },
    {
      id: 'security-basics-3',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'security-basics-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: ['docker run -d --name risky --privileged busybox sleep 300'],
      },
      pictures: ['containers'],
      task: both(
        'The container `risky` has all of the host’s rights, and only needs to set the address of its network card. Replace it by a container `risky` with no more than that: not privileged, with the one capability `NET_ADMIN` added.',
        '容器 `risky` 拥有宿主机的全部权限，而它只需要设置自己网卡的地址。换成一个权限刚好够用的 `risky`：不是特权模式，只添加 `NET_ADMIN` 这一项能力。',
      ),
      goals: [
        container('risky').is('running'),
        container('risky').notPrivileged(),
        container('risky').addsCapabilities('NET_ADMIN'),
      ],
      hints: [
        both('Rights are fixed when a container is created.', '权限在创建容器时就定下了。'),
        both(
          '`docker rm -f risky`, then `docker run` with `--cap-add`',
          '先 `docker rm -f risky`，再用 `--cap-add` 运行',
        ),
      ],
      solution: {
        commands: ['docker rm -f risky', 'docker run -d --name risky --cap-add NET_ADMIN busybox sleep 300'],
      },
      alternatives: [
        {
          commands: [
            'docker rm -f risky',
            'docker run -d --name risky --cap-drop ALL --cap-add CAP_NET_ADMIN busybox sleep 300',
          ],
        },
      ],
      wrong: [
        { commands: ['docker rm -f risky', 'docker run -d --name risky busybox sleep 300'] },
        { commands: ['docker rm -f risky', 'docker run -d --name risky --cap-add ALL busybox sleep 300'] },
      ],
    },
  ],
});
