import { type Explanation, entry, running } from './types.ts';

/** What the engine says about containers. */
export const containerMessages: readonly Explanation[] = [
  entry(
    'container.name-taken',
    /The container name ".*" is already in use/,
    [
      'Another container has this name, perhaps one that has ended: it keeps its name until it is removed.',
      'Remove that one with `docker rm`, choose another name, or use `--rm` next time.',
    ],
    [
      '这个名字已被别的容器占用，也许是已经结束的容器：删除之前名字一直归它。',
      '用 `docker rm` 删掉它，换个名字，或者下次加 `--rm`。',
    ],
    running('docker create --name web busybox', 'docker run --name web busybox'),
  ),
  entry(
    'container.endpoint-missing',
    /endpoint .* not found|is not connected to (?:the )?network/,
    ['The container is not on this network.', 'See who is on it: `docker network inspect`.'],
    ['这个容器不在这个网络里。', '用 `docker network inspect` 看看谁在里面。'],
    running('docker network create app', 'docker create --name web busybox', 'docker network disconnect app web'),
  ),
  entry(
    'container.not-running',
    /is not running/,
    [
      'The command needs a running container, and this one is not.',
      'Start it: `docker start`. If it ends at once, `docker logs` tells why.',
    ],
    [
      '这个命令需要正在运行的容器，而它没有运行。',
      '用 `docker start` 启动。如果它一启动就结束，用 `docker logs` 看原因。',
    ],
    running('docker create --name app busybox', 'docker exec app true'),
  ),
  entry(
    'container.rm-running',
    /container is running: stop the container before removing or force remove/,
    [
      'A running container is not removed just so.',
      'Stop it first with `docker stop`, or use `docker rm -f`, which kills it.',
    ],
    ['正在运行的容器不能直接删除。', '先 `docker stop`，或者用 `docker rm -f`，它会强制结束容器。'],
    running('docker run -d --name web busybox sleep 100', 'docker rm web'),
  ),
  entry(
    'container.rm-paused',
    /container is paused and must be unpaused first/,
    ['A paused container is frozen and cannot be removed or asked to end.', 'Let it go on first: `docker unpause`.'],
    ['暂停的容器是冻结的，不能删除，也收不到结束的请求。', '先 `docker unpause`。'],
    running('docker run -d --name web busybox sleep 100', 'docker pause web', 'docker rm web'),
  ),
  entry(
    'container.paused',
    /is paused, unpause the container before|is already paused|is not paused|is paused/,
    [
      'The container is paused or not, contrary to what the command needs.',
      '`docker ps` shows `(Paused)`. `docker unpause` lets it go on.',
    ],
    ['容器是否暂停，与命令的要求相反。', '`docker ps` 会标出 `(Paused)`。用 `docker unpause` 让它继续。'],
    running('docker run -d --name web busybox sleep 100', 'docker pause web', 'docker exec web true'),
  ),
  entry(
    'container.missing',
    /No such container: |container name cannot be empty|invalid container name or ID/i,
    [
      'There is no container of this name or id, running or not. The name of an image does not count.',
      '`docker ps -a` lists them all, with names in the last column.',
    ],
    ['没有叫这个名字或 ID 的容器，不管有没有在运行。镜像名不算。', '用 `docker ps -a` 列出全部，名字在最后一列。'],
    running('docker logs nosuch'),
  ),
  entry(
    'restart.policy',
    /invalid restart policy|cannot specify both --restart and --rm|Conflicting options: --restart and --rm|can't create 'AutoRemove' container with restart policy|Restart policy cannot be updated because AutoRemove/,
    [
      'The restart policy is unknown, or it contradicts `--rm`: what is removed cannot be started again.',
      'Use `no`, `always`, `on-failure` or `unless-stopped`, and leave `--rm` out.',
    ],
    [
      '不认识这个重启策略，或者它与 `--rm` 矛盾：删除了就无法重启。',
      '用 `no`、`always`、`on-failure`、`unless-stopped`，并去掉 `--rm`。',
    ],
    running('docker run --rm --restart always busybox true'),
  ),
  entry(
    'cp.missing',
    /Could not find the file /,
    ['The container has no such path.', 'Look with `docker exec NAME ls`, and mind the folder: paths begin at `/`.'],
    ['容器里没有这个路径。', '用 `docker exec 名字 ls` 看看；路径从 `/` 算起。'],
    running('docker create --name app busybox', 'docker cp app:/nothing .'),
  ),
  entry(
    'commit.change',
    /is not a valid change command/,
    [
      '`docker commit -c` takes instructions that set the image’s card only, such as `CMD` or `ENV`.',
      'Use a Dockerfile for everything else.',
    ],
    ['`docker commit -c` 只接受写镜像卡片的指令，例如 `CMD`、`ENV`。', '其余的请写 Dockerfile。'],
    running('docker create --name base busybox', "docker commit -c 'FROM x' base bad"),
  ),
  entry(
    'update.nothing',
    /you must provide one or more flags/,
    ['`docker update` wants to know what to change.', 'For example `docker update --restart always NAME`.'],
    ['`docker update` 要知道改什么。', '例如 `docker update --restart always 名字`。'],
    running('docker create --name app busybox', 'docker update app'),
  ),
  entry(
    'container.name-invalid',
    /Invalid container name \(/,
    [
      'Names of containers have at least two characters: letters, digits, `_`, `.` and `-`, the first one a letter or a digit.',
      'Choose such a name, or leave `--name` out: Docker makes one up.',
    ],
    [
      '容器名至少两个字符：字母、数字、`_`、`.`、`-`，第一个必须是字母或数字。',
      '换一个这样的名字，或者不写 `--name`，Docker 会自己起。',
    ],
    running('docker create --name a busybox'),
  ),
  entry(
    'container.rename',
    /failed to rename container|Neither old nor new names may be empty/,
    [
      'The container keeps its name: the new one is the same, empty, or not allowed.',
      '`docker rename OLD NEW` wants two different names.',
    ],
    ['容器的名字没有变：新名字与旧的相同、是空的，或者不合规则。', '`docker rename 旧名字 新名字` 要两个不同的名字。'],
    running('docker create --name web busybox', 'docker rename web web'),
  ),
  entry(
    'container.restarting',
    /is restarting, wait until the container is running|container is restarting: stop the container before removing/,
    [
      'The container keeps ending, and its restart policy waits to start it again: just now there is no process.',
      'See why it ends with `docker logs`; `docker stop` ends the circle.',
    ],
    [
      '容器一再结束，重启策略正等着再次启动它：眼下没有进程。',
      '用 `docker logs` 看它为什么结束；`docker stop` 让它不再循环。',
    ],
    running("docker run -d --name app --restart always busybox sh -c 'exit 1'", 'sleep 2', 'docker pause app'),
  ),
  entry(
    'container.signal',
    /invalid signal: |does not support signal \d+/,
    [
      'There is no signal of this name or number.',
      'Names are written as `TERM` or `SIGTERM`; `kill -l` lists them all.',
    ],
    ['没有这个名字或编号的信号。', '名字写成 `TERM` 或 `SIGTERM`；`kill -l` 列出全部。'],
    running('docker run -d --name app busybox sleep 60', 'docker kill -s NOPE app'),
  ),
  entry(
    'container.workdir',
    /the working directory '.*' is invalid|Cannot mkdir: .* is not a directory|cwd must be an absolute path/,
    ['The folder to work in must be a full path, and no file may be in its way.', 'Write it from `/`: `-w /app`.'],
    ['工作目录要写完整路径，路上也不能是一个文件。', '从 `/` 写起：`-w /app`。'],
    running('docker run --rm -w app busybox true'),
  ),
  entry(
    'container.no-group',
    /unable to find group /,
    [
      'The image has no group of this name.',
      'Create it in the Dockerfile before `USER`, or use a number: `-u 1000:1000`.',
    ],
    ['镜像里没有叫这个名字的组。', '在 Dockerfile 的 `USER` 之前创建它，或者用数字：`-u 1000:1000`。'],
    running('docker run --rm -u root:nosuch busybox id'),
  ),
  entry(
    'container.memory',
    /Minimum memory limit allowed is|[Mm]emory ?swap limit/,
    [
      'The limits of memory do not fit: the least is 6 MB, and memory with swap (`--memory-swap`) cannot be less than memory.',
      'Give more, or set both together: `-m 256m --memory-swap 512m`.',
    ],
    [
      '内存上限不合适：最少 6 MB；加上交换区的总量（`--memory-swap`）不能小于内存。',
      '给多一些，或者两个一起设：`-m 256m --memory-swap 512m`。',
    ],
    running('docker create -m 4m busybox'),
  ),
  entry(
    'container.cpus',
    /range of CPUs is from|Nano CPUs and CPU Quota/,
    [
      'No container can have more processors than the computer has, or less than a hundredth of one.',
      'Stay within the range that the line names, for example `--cpus 0.5`.',
    ],
    ['容器分到的处理器不能多于这台电脑的，也不能少于百分之一个。', '在这一行给出的范围内选，例如 `--cpus 0.5`。'],
    running('docker run --rm --cpus 999 busybox true'),
  ),
  entry(
    'container.capability',
    /unknown capability: /,
    [
      'The kernel has no right of this name.',
      'Capabilities are written as `NET_ADMIN` or `CAP_NET_ADMIN`; `ALL` means all of them.',
    ],
    ['内核没有这个名字的权限。', '权限写成 `NET_ADMIN` 或 `CAP_NET_ADMIN`；`ALL` 表示全部。'],
    running('docker run --rm --cap-add NOPE busybox true'),
  ),
  entry(
    'container.logging',
    /error looking up logging plugin|failed to initialize logging driver|unknown log opt|logging mode not supported|driver does not support reading|option is only supported with 'mode=non-blocking'/,
    [
      'It is about where the output of the container goes: this logging driver, or this option of it, is not there, or it keeps nothing that could be read back.',
      'The usual one is `json-file`, with `--log-opt max-size=10m --log-opt max-file=3`; with `--log-driver none` there are no logs to read.',
    ],
    [
      '说的是容器输出的去处：没有这个日志驱动，或它没有这个选项，或它不保存可以读回的内容。',
      '常用的是 `json-file`，可加 `--log-opt max-size=10m --log-opt max-file=3`；用了 `--log-driver none` 就没有日志可看。',
    ],
    running('docker run --rm --log-driver nosuch busybox true'),
  ),
  entry(
    'container.top',
    /PID field in ps output|unknown user-defined format specifier/,
    [
      '`docker top` hands its options to the `ps` of the host and needs the column with the PIDs.',
      'Leave the options out, or keep `pid` among the columns: `docker top NAME -eo pid,args`.',
    ],
    [
      '`docker top` 把选项交给宿主机的 `ps`，并且需要 PID 那一列。',
      '不写选项，或者保留 `pid` 列：`docker top 名字 -eo pid,args`。',
    ],
    running('docker run -d --name app busybox sleep 60', 'docker top app -eo comm,args'),
  ),
  entry(
    'container.no-port',
    /No public port '.*' published for/,
    [
      'The container runs, but no port of the host leads to this one of its ports.',
      '`docker ps` shows what is published. Publishing is done at birth: `docker run -p HOST:CONTAINER`.',
    ],
    [
      '容器在，但宿主机没有端口通向它的这个端口。',
      '`docker ps` 显示发布了什么。发布要在创建时做：`docker run -p 宿主机端口:容器端口`。',
    ],
    running('docker run -d --name web busybox sleep 60', 'docker port web 80'),
  ),
  entry(
    'container.health-interval',
    /Interval in Healthcheck cannot be less than|--health-retries cannot be negative|cannot be less than 1ms|(?:retries|Interval).* cannot be negative|time: missing unit in duration/,
    [
      'A time of the health check has no unit or makes no sense.',
      'Times have a unit: `--interval=5s`, `--timeout=500ms`; retries are whole numbers from 1 on.',
    ],
    [
      '健康检查的时间没有单位，或者没有意义。',
      '时间要带单位：`--interval=5s`、`--timeout=500ms`；重试次数是从 1 起的整数。',
    ],
    running('docker run --rm --health-cmd true --health-interval 1us busybox true'),
  ),
];
