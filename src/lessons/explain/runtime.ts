import { type Explanation, entry, running } from './types.ts';

/** What starting a process says: the runtime's own words, wrapped by the daemon. */
export const runtimeMessages: readonly Explanation[] = [
  entry(
    'run.no-command',
    /no command specified/,
    [
      'The image has neither `CMD` nor `ENTRYPOINT`, and the command names no program either.',
      'Put a command after the image name, or give the image a `CMD`.',
    ],
    [
      '镜像既没有 `CMD` 也没有 `ENTRYPOINT`，命令里也没有写要运行什么。',
      '在镜像名后面写上命令，或者给镜像加一个 `CMD`。',
    ],
    {
      files: { Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' },
      commands: ['docker build -q -t app .', 'docker run app'],
    },
  ),
  entry(
    'run.program-not-in-path',
    /exec: ".*": executable file not found in \$PATH/,
    [
      'There is no such program in the folders of `PATH` inside the image. In exec form, a whole command line in one string counts as one program name.',
      'Check the spelling; install the program; write `["sh", "-c", "…"]` when a shell is meant. Options of `docker run` belong before the image name.',
    ],
    [
      '镜像里 `PATH` 的各个目录都没有这个程序。exec 格式里，把整条命令写成一个字符串，就会被当作一个程序名。',
      '核对拼写；安装它；需要 shell 就写 `["sh", "-c", "…"]`。`docker run` 的选项要写在镜像名之前。',
    ],
    running('docker run busybox ecko hi'),
  ),
  entry(
    'run.is-directory',
    /exec: ".*": is a directory/,
    ['What should be started is a folder (exit code 126).', 'Name a program in it.'],
    ['要启动的是一个目录（退出码 126）。', '写出里面的程序。'],
    running('docker run busybox /etc'),
  ),
  entry(
    'run.not-executable',
    /exec: ".*": permission denied/,
    [
      'The file is there but may not be executed (exit code 126).',
      'Set the bit: `COPY --chmod=755`, or `RUN chmod +x`. Or start it through its interpreter: `sh FILE`.',
    ],
    [
      '文件在，但不能执行（退出码 126）。',
      '加上执行权限：`COPY --chmod=755`，或 `RUN chmod +x`；也可以交给解释器：`sh 文件`。',
    ],
    running('docker run busybox /etc/passwd'),
  ),
  entry(
    'run.no-such-file',
    /exec: ".*": stat .*: no such file or directory/,
    [
      'There is no file at this path in the image (exit code 127).',
      'Look with `docker run --rm IMAGE ls`. A volume or bind mount may hide the folder.',
    ],
    [
      '镜像里这个路径上没有文件（退出码 127）。',
      '用 `docker run --rm 镜像 ls` 看看。数据卷或绑定挂载可能盖住了那个目录。',
    ],
    running('docker run busybox /opt/app'),
  ),
  entry(
    'run.interpreter-missing',
    /^exec \/\S+: no such file or directory/,
    [
      'The file is there. What is missing is the interpreter that its first line (`#!…`) names: often because the file has Windows line ends, or because the image has no `bash`.',
      'Save it with LF line ends, or write an interpreter that the image has, such as `#!/bin/sh`.',
    ],
    [
      '文件是在的，缺的是它第一行（`#!…`）写的解释器：常常是因为换行符是 Windows 的，或者镜像里没有 `bash`。',
      '用 LF 换行保存，或者写镜像里有的解释器，例如 `#!/bin/sh`。',
    ],
    {
      files: {
        Dockerfile: 'FROM busybox\nCOPY --chmod=755 start.sh /\nCMD ["/start.sh"]\n',
        'start.sh': '#!/bin/sh\r\necho hi\r\n',
      },
      commands: ['docker build -q -t app .', 'docker run app'],
    },
  ),
  entry(
    'run.exec-format',
    /exec format error/,
    [
      'The kernel cannot run this file: it has no `#!` line and is no program for this processor.',
      'Put `#!/bin/sh` into the first line of a script. For a program: build it for the platform it runs on.',
    ],
    [
      '内核无法运行这个文件：它没有 `#!` 行，也不是这种处理器的程序。',
      '脚本第一行写上 `#!/bin/sh`；程序则要为运行它的平台构建。',
    ],
    {
      files: { Dockerfile: 'FROM busybox\nCOPY --chmod=755 start.sh /\nCMD ["/start.sh"]\n', 'start.sh': 'echo hi\n' },
      commands: ['docker build -q -t app .', 'docker run app'],
    },
  ),
  entry(
    'run.no-user',
    /unable to find user /,
    ['The image has no user of this name.', 'Create it in the Dockerfile before `USER`, or use a number.'],
    ['镜像里没有叫这个名字的用户。', '在 Dockerfile 的 `USER` 之前创建它，或者直接用数字。'],
    running('docker run -u ghost busybox id'),
  ),
  entry(
    'run.no-tty',
    /the input device is not a TTY/,
    ['`-t` asks for a terminal, but the command is not connected to one.', 'Leave `-t` out in scripts and pipes.'],
    ['`-t` 要求终端，但命令没有接在终端上。', '在脚本和管道里不要加 `-t`。'],
    running('echo hi | docker run -it --rm busybox cat'),
  ),
  entry(
    'run.sh-not-found',
    /^(?:sh|bash|\/bin\/sh|-?ash|\S+\.sh)?:? ?(?:line \d+: )?\S+: (?:command )?not found/,
    [
      'The shell found no program of this name (exit code 127).',
      'Check the spelling, and whether this system has the program at all: small images have few.',
    ],
    ['shell 没找到叫这个名字的程序（退出码 127）。', '核对拼写，再看看这个系统里到底有没有：小镜像里的程序很少。'],
    running("docker run --rm busybox sh -c 'nosuchcommand'"),
  ),
  entry(
    'run.read-only',
    /Read-only file system/,
    [
      'The place may only be read: a mount with `:ro`, or a container with `--read-only`.',
      'Write elsewhere, or mount without `:ro`. For scratch files: `--tmpfs /tmp`.',
    ],
    [
      '这个地方只读：挂载带了 `:ro`，或者容器带了 `--read-only`。',
      '写到别处，或者去掉 `:ro`。临时文件可以用 `--tmpfs /tmp`。',
    ],
    running('docker run --rm --read-only busybox touch /x'),
  ),
  entry(
    'run.permission',
    /[Pp]ermission denied/,
    [
      'The process runs as a user who may not do this with the file or folder.',
      'See who it is (`id`) and whom the file belongs to (`ls -l`). `COPY --chown`, or `chown` before `USER`, sets that right.',
    ],
    [
      '进程的用户对这个文件或目录没有相应的权限。',
      '看看它是谁（`id`），文件属于谁（`ls -l`）。用 `COPY --chown`，或者在 `USER` 之前 `chown`。',
    ],
    running('docker run --rm -u 1000 busybox touch /etc/x'),
  ),
  entry(
    'run.bad-address',
    /bad address '|Could not resolve host|Temporary failure in name resolution/,
    [
      'No one answers to this name. Container names are known on networks of your own only, not on the default bridge; and `localhost` is the container itself.',
      'Put both containers on one network: `docker network create`, then `--network` on both.',
    ],
    [
      '没有谁叫这个名字。容器名只在自定义网络里有效，默认网桥上没有；`localhost` 是容器自己。',
      '把两个容器放进同一个网络：先 `docker network create`，再都加 `--network`。',
    ],
    running('docker run --rm busybox wget -qO- http://web'),
  ),
  entry(
    'run.connection-refused',
    /Connection refused|Failed to connect to |can't connect to remote host/,
    [
      'The machine is there, but nobody listens on this port. From inside a container, `localhost` is the container itself. A published port also needs a program that listens on `0.0.0.0`.',
      'Check the port and the address the program listens on; from another container use its name instead of `localhost`.',
    ],
    [
      '机器在，但没有程序在听这个端口。在容器里，`localhost` 是容器自己。发布了的端口，也要程序听在 `0.0.0.0` 上。',
      '核对端口和程序监听的地址；从别的容器访问要用名字，不用 `localhost`。',
    ],
    running('docker run --rm busybox wget -qO- http://127.0.0.1:8080'),
  ),
  entry(
    'run.option-after-image',
    /exec: (?:line \d+: )?[Ii]llegal option -|invalid option: "/,
    [
      'What stands after the image name is handed to the program in the container: options of `docker run` do not belong there.',
      'Move the option before the image name: `docker run -p 8080:80 nginx`.',
    ],
    [
      '镜像名后面的内容会交给容器里的程序：`docker run` 的选项不该写在那里。',
      '把选项移到镜像名之前：`docker run -p 8080:80 nginx`。',
    ],
    { commands: ['docker run --rm nginx -p 8080:80'] },
  ),
  entry(
    'run.apt-locate',
    /E: Unable to locate package /,
    [
      'The lists of packages are not there, or have no such package. Images come without lists.',
      'Do it in one `RUN`: `apt-get update && apt-get install -y NAME`. Check the spelling.',
    ],
    [
      '软件包列表不存在，或者里面没有这个包。镜像里不带列表。',
      '写在同一个 `RUN` 里：`apt-get update && apt-get install -y 名字`，并核对拼写。',
    ],
    { commands: ['docker run --rm debian:bookworm-slim apt-get install -y curl'] },
  ),
  entry(
    'run.apk-select',
    /unable to select packages/,
    [
      '`apk` has no such package.',
      'Check the name with `apk search`, and use `apk add --no-cache`, which fetches the list first.',
    ],
    ['`apk` 没有这个软件包。', '用 `apk search` 核对名字；`apk add --no-cache` 会先取来列表。'],
    { commands: ['docker run --rm alpine apk add --no-cache nosuchpackage'] },
  ),
  entry(
    'run.postgres-password',
    /superuser password is not specified|password option is not specified/,
    [
      'The database image wants a password for its first start and has none.',
      'Pass one: `-e POSTGRES_PASSWORD=…` or `-e MYSQL_ROOT_PASSWORD=…`.',
    ],
    [
      '数据库镜像第一次启动时需要密码，但没有给。',
      '用 `-e POSTGRES_PASSWORD=…` 或 `-e MYSQL_ROOT_PASSWORD=…` 传一个。',
    ],
    { images: ['postgres:18'], commands: ['docker run --rm postgres:18'] },
  ),
  entry(
    'run.shell-syntax',
    /[Ss]yntax error/,
    [
      'The shell does not understand how this line is put together: often a quote or a bracket is missing.',
      'Look for the quote that is not closed. In a Dockerfile a line that goes on needs a `\\` at its end.',
    ],
    ['shell 看不懂这一行的结构：常常是少了引号或括号。', '找找没有闭合的引号。Dockerfile 里换行继续要在行末加 `\\`。'],
    running("docker run --rm busybox sh -c 'if true; echo hi'"),
  ),
  entry(
    'run.no-file',
    /[Nn]o such file or directory/,
    [
      'There is nothing at this path, seen from the folder the command runs in. A relative path begins at the working directory, and a mount may hide what was there.',
      'Look with `ls`, and check `WORKDIR` and the mounts.',
    ],
    [
      '从命令所在的目录看，这个路径上什么都没有。相对路径从工作目录算起，挂载也可能盖住原有的内容。',
      '用 `ls` 看看，再核对 `WORKDIR` 和挂载。',
    ],
    running('docker run --rm busybox cat /nothing'),
  ),
];
