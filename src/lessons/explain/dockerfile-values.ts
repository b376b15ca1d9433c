import { building, type Explanation, entry, running } from './types.ts';

/** What is wrong with a value in a Dockerfile. */
export const valueMessages: readonly Explanation[] = [
  entry(
    'dockerfile.port',
    /invalid containerPort: |invalid port: "|invalid ranges specified for container and host Ports|failed to solve: invalid IP address/,
    [
      'What stands after `EXPOSE` is no port: a number from 0 to 65535, or a range from the smaller to the larger, with `/tcp`, `/udp` or `/sctp` if need be.',
      'Write one port after the other, with blanks between: `EXPOSE 80 443/tcp`.',
    ],
    [
      '`EXPOSE` 后面的不是端口。端口是 0 到 65535 的数字，或从小到大的范围，需要时加 `/tcp`、`/udp` 或 `/sctp`。',
      '端口一个个写，用空格隔开：`EXPOSE 80 443/tcp`。',
    ],
    building('FROM busybox\nEXPOSE eighty\n'),
  ),
  entry(
    'dockerfile.signal',
    /failed to solve: invalid signal: |^ERROR: invalid signal: /,
    [
      '`STOPSIGNAL` takes one signal, by its name or its number, and knows no such one.',
      'Write for example `STOPSIGNAL SIGINT`. Without the line `docker stop` sends SIGTERM.',
    ],
    [
      '`STOPSIGNAL` 后面是一个信号的名字或编号，这里写的它不认识。',
      '例如写 `STOPSIGNAL SIGINT`。不写这一行，`docker stop` 发的是 SIGTERM。',
    ],
    building('FROM busybox\nSTOPSIGNAL SIGNOPE\n'),
  ),
  entry(
    'dockerfile.chmod',
    /invalid chmod parameter: |failed to solve: invalid syntax$|^ERROR: invalid syntax$/,
    [
      '`--chmod` is no right that Docker understands.',
      'Write an octal number such as `--chmod=755`. Letters, as in `--chmod=+x`, need a newer syntax than some engines have.',
    ],
    [
      '`--chmod` 的写法 Docker 看不懂。',
      '写八进制数，例如 `--chmod=755`。`--chmod=+x` 这种字母写法，有的引擎语法较旧，还不支持。',
    ],
    building('FROM busybox\nCOPY --chmod=999 Dockerfile /\n'),
  ),
  entry(
    'dockerfile.checksum',
    /invalid checksum digest|unsupported digest algorithm|checksum requires HTTP|checksum can't be specified/,
    [
      '`--checksum` is `sha256:` and 64 hexadecimal digits, for the one file that an address names.',
      'Copy the whole digest from where the file is offered, and give one address for each `ADD`.',
    ],
    [
      '`--checksum` 是 `sha256:` 加 64 位十六进制数，只用于一个网址上的文件。',
      '从提供文件的地方复制完整的摘要，每条 `ADD` 只写一个网址。',
    ],
    building('FROM busybox\nADD --checksum=sha256:12 https://example.com/a /a\n'),
  ),
  entry(
    'dockerfile.mount',
    /unsupported (?:mount|secret) type "|invalid mount target "|unsupported sharing value "|unexpected key '|must be a key=value pair|invalid value for (?:rw|ro|readonly|readwrite|size|required): |invalid value \S+ for (?:mode|uid|gid)$|not allowed for "\w+" type mounts|invalid secret mount|both source and id can't be set|secret mount should not define|ssh does not support source|invalid cache sharing set|failed to parse csv mounts/,
    [
      '`RUN --mount` takes pairs of key and value with commas between them, and no blanks. One of them is not understood.',
      'Types are `bind`, `cache`, `tmpfs`, `secret` and `ssh`. Write for example `--mount=type=cache,target=/root/.cache`.',
    ],
    [
      '`RUN --mount` 后面是“键=值”，用逗号隔开，中间没有空格。其中有一个看不懂。',
      '类型有 `bind`、`cache`、`tmpfs`、`secret`、`ssh`。例如写成 `--mount=type=cache,target=/root/.cache`。',
    ],
    building('FROM busybox\nRUN --mount=type=cahce,target=/x true\n'),
  ),
  entry(
    'dockerfile.platform',
    /empty platform value from expression|failed to parse platform /,
    [
      'The platform after `FROM --platform=` is empty or none that Docker knows. From a variable it is empty when the name is wrong.',
      'Write `linux/amd64`, `linux/arm64` or, as a variable, `$BUILDPLATFORM`. Best of all leave it out and give `--platform` to the build.',
    ],
    [
      '`FROM --platform=` 后面的平台是空的，或者 Docker 不认识。来自变量时，名字写错就是空的。',
      '写 `linux/amd64`、`linux/arm64`，或变量 `$BUILDPLATFORM`。最好不写，构建时再用 `--platform` 指定。',
    ],
    building('FROM --platform=$PLATFROM busybox\n'),
  ),
  entry(
    'dockerfile.epoch',
    /invalid SOURCE_DATE_EPOCH: /,
    [
      '`SOURCE_DATE_EPOCH` fixes the times in the image. It is a number: seconds since 1970.',
      'Pass for example `--build-arg SOURCE_DATE_EPOCH=1700000000`.',
    ],
    [
      '`SOURCE_DATE_EPOCH` 固定镜像里的时间，它是一个数字：从 1970 年算起的秒数。',
      '例如传 `--build-arg SOURCE_DATE_EPOCH=1700000000`。',
    ],
    building('FROM busybox\n', '--build-arg SOURCE_DATE_EPOCH=today'),
  ),
  entry(
    'dockerfile.git-query',
    /unexpected query "|query ".*" has |branch conflicts with tag|invalid keep-git-dir value|inconsistent keep-git-dir|checksum mismatch "|invalid submodules value/,
    [
      'The address of a git repository has something after `?` that is not understood, or that an option of `ADD` contradicts.',
      'Name the branch or tag after `#`, as in `https://github.com/a/b.git#v1`, and leave the rest out.',
    ],
    [
      'git 仓库的网址在 `?` 后面有看不懂的内容，或者和 `ADD` 的选项矛盾。',
      '分支或标签写在 `#` 后面，例如 `https://github.com/a/b.git#v1`，其余的去掉。',
    ],
    building('FROM busybox\nADD https://github.com/a/b.git?foo=1 /src\n'),
  ),
  entry(
    'build.pattern',
    /syntax error in pattern/,
    [
      'A path with signs such as `*`, `?` or `[` is no valid pattern: often a `[` is not closed.',
      'Close it, or put a `\\` before a `[` that belongs to the file’s name. Look into `.dockerignore` too.',
    ],
    [
      '带有 `*`、`?`、`[` 这类符号的路径不是有效的模式：常常是 `[` 没有收尾。',
      '把它收尾；`[` 是文件名的一部分时，前面加 `\\`。也看看 `.dockerignore`。',
    ],
    building('FROM busybox\nCOPY [a /a\n'),
  ),
  entry(
    'build.digest-mismatch',
    /digest mismatch sha256:/,
    [
      'The file that was fetched is not the one that `--checksum` promises: it changed, or the digest is wrong.',
      'Find out which: an unexpected change is what the check is for. Then correct the digest.',
    ],
    [
      '下载到的文件和 `--checksum` 写的不一样：文件变了，或者摘要写错了。',
      '先弄清是哪一种：文件意外变了，正是这个检查要发现的。然后改正摘要。',
    ],
    building(`FROM busybox\nADD --checksum=sha256:${'0'.repeat(64)} http://localhost:5000/v2/ /a\n`),
  ),
  entry(
    'build.url',
    /failed to load cache key: |failed to solve: Get "/,
    [
      '`ADD` could not fetch the address: no such server, or it answered with an error.',
      'Look at the address: the reason stands at the end of the line.',
    ],
    ['`ADD` 没能取到这个网址：服务器不存在，或者它答复了错误。', '检查网址，原因写在这一行的末尾。'],
    building('FROM busybox\nADD https://no-such-host.invalid/a /a\n'),
  ),
  entry(
    'build.entitlement',
    /failed to load LLB: \S+ is not allowed/,
    [
      'A `RUN` asks for more rights than a build has, such as the network of the host.',
      'Leave it out, or allow it for this build: `docker build --allow network.host .`.',
    ],
    [
      '有一条 `RUN` 要的权限构建没有，例如主机的网络。',
      '去掉它，或者允许这一次：`docker build --allow network.host .`。',
    ],
    building('FROM busybox\nRUN --network=host true\n'),
  ),
  entry(
    'build.user',
    /did not complete successfully: unable to find (?:user|group) /,
    [
      '`USER` names somebody whom the image does not know, so the next `RUN` could not begin.',
      'Create the user in a `RUN` before `USER`, or give a number.',
    ],
    ['`USER` 写的人镜像里没有，所以下一条 `RUN` 没法开始。', '在 `USER` 之前用 `RUN` 建好用户，或者写数字。'],
    building('FROM busybox\nUSER nobody-here\nRUN true\n'),
  ),
  entry(
    'build.run-not-started',
    /did not complete successfully: (?!exit code)/,
    [
      'The command of a `RUN` could not even begin: what it needs is not there, such as the source of a `--mount`, the working folder or the program itself.',
      'Read the end of the line: it names what is missing. Create it in a step before, or correct the path.',
    ],
    [
      '`RUN` 的命令根本没能开始：它需要的东西不在，例如 `--mount` 的来源、工作目录，或者程序本身。',
      '看这一行的末尾，缺什么写在那里。在前面的步骤里建好，或者改正路径。',
    ],
    building('FROM busybox\nRUN --mount=type=bind,from=busybox,source=/none,target=/x true\n'),
  ),
  entry(
    'build.not-a-folder',
    /failed to solve: (?:lstat|mkdir|open|readdirent) .*: not a directory|cannot copy to non-directory/,
    [
      'A path leads through something that is a file, not a folder.',
      'Look at what stands at the destination. Several files need a folder, with `/` at the end.',
    ],
    ['路径中间有一段是文件，不是目录。', '看看目标位置上是什么。复制多个文件时，目标要是目录，末尾写 `/`。'],
    building('FROM busybox\nWORKDIR /etc/passwd\nRUN true\n'),
  ),
  entry(
    'build.ssh',
    /unset ssh forward key /,
    [
      'The `RUN` wants an SSH agent, and the build was given none.',
      'Pass it: `docker build --ssh default .`, or make it optional by leaving out `required=true`.',
    ],
    ['`RUN` 需要 SSH 代理，而构建时没有给。', '传给它：`docker build --ssh default .`；或者去掉 `required=true`。'],
    building('FROM busybox\nRUN --mount=type=ssh,required=true true\n'),
  ),
  entry(
    'build.exporter',
    /is not supported for the docker driver|dest is required for|tag is needed when pushing to registry/,
    [
      'The result cannot go where the options send it: the builder of the engine makes images and files, and a path or a name is missing or it cannot do this kind.',
      'Use `-t NAME` for an image, or `-o FOLDER` for files.',
    ],
    [
      '结果没法按选项送出去：引擎自带的构建器只能做镜像和文件；要么缺路径或名字，要么这种它做不了。',
      '要镜像用 `-t 名字`，要文件用 `-o 目录`。',
    ],
    building('FROM busybox\n', '--output type=oci,dest=a.tar'),
  ),
  entry(
    'build.dockerfile-is-folder',
    /failed to read dockerfile: (?:read .*: is a directory|no local sources)/,
    [
      'The name after `-f` is a folder, or no Dockerfile was sent.',
      'Give the path of the file itself: `-f docker/Dockerfile`.',
    ],
    ['`-f` 后面的是目录，或者没有送来 Dockerfile。', '写文件本身的路径：`-f docker/Dockerfile`。'],
    { files: { 'sub/a.txt': 'a\n' }, commands: ['docker build -f sub .'] },
  ),
  entry(
    'build.add-host',
    /failed to build: invalid host /,
    [
      '`--add-host` wants a name and an address, and the address is none.',
      'Write for example `--add-host db:10.0.0.5`.',
    ],
    ['`--add-host` 要名字加地址，这里的地址不对。', '例如写成 `--add-host db:10.0.0.5`。'],
    building('FROM busybox\n', '--add-host a:x'),
  ),
  entry(
    'build.tag',
    /failed to build: invalid tag "/,
    [
      'The name after `-t` cannot be an image’s name.',
      'Use lowercase letters, digits and single `.`, `_` or `-` between them; a tag comes after a colon: `-t shop:1.0`.',
    ],
    [
      '`-t` 后面的名字不能作为镜像名。',
      '用小写字母、数字，中间可以有单个的 `.`、`_`、`-`；标签写在冒号后面：`-t shop:1.0`。',
    ],
    building('FROM busybox\n', "-t 'a b'"),
  ),
  entry(
    'build.context-missing',
    /please specify build context|requires 1 argument.*docker buildx build|docker buildx build' requires 1 argument/,
    [
      'The command does not say which folder to build.',
      'Put the folder at the end; for this one it is a dot: `docker build -t app .`.',
    ],
    ['命令没有说构建哪个目录。', '目录写在末尾，当前目录就是一个点：`docker build -t app .`。'],
    running('docker build -t app'),
  ),
  entry(
    'build.network-driver',
    /network mode ".*" not supported by buildkit/,
    [
      'A build has no networks of yours: `--network` knows `default`, `none` and `host`.',
      'Take one of the three. What needs another container belongs into `docker run`.',
    ],
    [
      '构建时没有你自己的网络：`--network` 只认 `default`、`none`、`host`。',
      '从这三个里选。要连别的容器，留到 `docker run`。',
    ],
    building('FROM busybox\n', '--network mynet'),
  ),
];

/** What counts when nothing else does; so it has no case of its own. */
export const lastResort: readonly Explanation[] = [
  entry(
    'build.stopped',
    /^ERROR: (?:failed to build: )?failed to solve: /,
    [
      'The build stopped at this point and made no image. What went wrong stands behind `failed to solve`.',
      'Where an excerpt of the Dockerfile stands above, `>>>` marks the line to change. The reference has a page for each instruction.',
    ],
    [
      '构建到这里停了，没有产生镜像。哪里出错，写在 `failed to solve` 后面。',
      '上面若有 Dockerfile 的摘录，`>>>` 标出的就是要改的那一行。参考里每条指令都有一页。',
    ],
    building(''),
  ),
];
