import type { Translated } from '../../i18n/index.ts';

/** What the instructions of a Dockerfile and their flags mean, in a sentence or two: for the editor's hovers and lists. */
export interface InstructionHelp {
  /** The forms it takes, as Docker's reference writes them. */
  readonly forms: readonly string[];
  readonly text: Translated;
  readonly flags: Readonly<Record<string, Translated>>;
}

const t = (en: string, zhCn: string): Translated => ({ en, 'zh-cn': zhCn });

const CHOWN = t(
  'Owner of what is copied: `user:group`, as names or numbers. Names are looked up in the image.',
  '复制后文件的属主，写成 `user:group`，可用名字或数字。名字在镜像里查找。',
);
const CHMOD = t(
  'Mode of what is copied, in octal (`755`) or as letters (`u=rwX,go=rX`).',
  '复制后文件的权限，八进制（`755`）或字母形式（`u=rwX,go=rX`）。',
);
const LINK = t(
  'Makes a layer of its own that does not depend on the layers below, so that it stays cached when they change.',
  '生成独立的一层，不依赖下面的层；下面的层变了，它的缓存仍然有效。',
);
const EXCLUDE = t('A pattern of files to leave out. May be given several times.', '要排除的文件模式，可写多次。');

export const instructionHelp: Readonly<Record<string, InstructionHelp>> = {
  ADD: {
    forms: ['ADD [flags] <source>... <destination>'],
    text: t(
      'Copies files into the image. Unlike COPY it also fetches URLs and Git repositories, and unpacks local tar archives. Use COPY when you need none of that.',
      '把文件复制进镜像。与 COPY 不同，它还能下载 URL 和 Git 仓库，并解开本地 tar 归档。用不到这些时请用 COPY。',
    ),
    flags: {
      chown: CHOWN,
      chmod: CHMOD,
      link: LINK,
      exclude: EXCLUDE,
      'keep-git-dir': t('Keeps the `.git` folder of a Git source.', '来源是 Git 仓库时保留 `.git` 目录。'),
      checksum: t(
        'The SHA-256 that a downloaded file must have, or the commit of a Git source; the build fails otherwise.',
        '下载的文件必须符合的 SHA-256，或 Git 来源的提交；不符则构建失败。',
      ),
      unpack: t(
        'Whether archives are unpacked: by default local ones are, downloaded ones are not.',
        '是否解开归档：默认解开本地的，不解开下载的。',
      ),
    },
  },
  ARG: {
    forms: ['ARG <name>[=<default>]...'],
    text: t(
      'Declares a variable for the build, settable with `--build-arg`. It holds from here to the end of the stage; before the first FROM only FROM lines see it. It is no environment variable of the container.',
      '声明构建变量，可用 `--build-arg` 赋值。从这里到本阶段结束有效；写在第一个 FROM 之前时只有 FROM 行能用。它不会成为容器的环境变量。',
    ),
    flags: {},
  },
  CMD: {
    forms: ['CMD ["program", "argument"]', 'CMD command argument'],
    text: t(
      'What a container runs when `docker run` names no command; with an ENTRYPOINT, its arguments. Only the last CMD of a stage counts. The exec form runs the program itself, the shell form runs it in `/bin/sh -c`.',
      '`docker run` 没写命令时容器运行的程序；有 ENTRYPOINT 时则是它的参数。同一阶段只有最后一条 CMD 生效。exec 形式直接运行程序，shell 形式交给 `/bin/sh -c`。',
    ),
    flags: {},
  },
  COPY: {
    forms: ['COPY [flags] <source>... <destination>'],
    text: t(
      'Copies files from the build context, another stage or another image. A folder’s contents are copied, not the folder. Sources are relative to the context; a relative destination to WORKDIR.',
      '从构建上下文、其他阶段或其他镜像复制文件。来源是目录时复制的是目录内容。来源路径相对于上下文，相对的目标路径相对于 WORKDIR。',
    ),
    flags: {
      from: t(
        'Copies from a stage (name or number), an image or a named context instead of the build context.',
        '不从构建上下文，而从某个阶段（名字或序号）、镜像或命名上下文复制。',
      ),
      chown: CHOWN,
      chmod: CHMOD,
      link: LINK,
      parents: t('Keeps the folders that the sources are in.', '保留来源所在的各级目录。'),
      exclude: EXCLUDE,
    },
  },
  ENTRYPOINT: {
    forms: ['ENTRYPOINT ["program", "argument"]', 'ENTRYPOINT command argument'],
    text: t(
      'The program that a container always starts; what follows the image in `docker run` is appended. In shell form `/bin/sh` becomes PID 1 and does not pass signals on.',
      '容器总会启动的程序；`docker run` 中镜像名后面的内容会追加为参数。shell 形式下 PID 1 是 `/bin/sh`，它不转发信号。',
    ),
    flags: {},
  },
  ENV: {
    forms: ['ENV <name>=<value>...'],
    text: t(
      'Sets environment variables for the instructions that follow and for every container of the image. It wins over an ARG of the same name.',
      '设置环境变量，对后面的指令和该镜像的所有容器都有效。与 ARG 同名时以 ENV 为准。',
    ),
    flags: {},
  },
  EXPOSE: {
    forms: ['EXPOSE <port>[/<protocol>]...'],
    text: t(
      'Notes which ports the program listens on. It publishes nothing: `docker run -p` does, and `-P` publishes all that are noted here.',
      '记录程序监听的端口。它不会发布端口：发布要用 `docker run -p`；`-P` 会发布这里记录的全部端口。',
    ),
    flags: {},
  },
  FROM: {
    forms: ['FROM [--platform=<platform>] <image>[:<tag>] [AS <name>]'],
    text: t(
      'Begins a stage on a base image, on an earlier stage or on `scratch`, which is empty. The last stage becomes the image unless `--target` names another.',
      '以某个基础镜像、前面的阶段或空的 `scratch` 为起点开始一个阶段。最后一个阶段成为镜像，除非用 `--target` 指定别的。',
    ),
    flags: {
      platform: t(
        'The platform whose image is taken, such as `linux/amd64`. `$BUILDPLATFORM` is the one that builds.',
        '取用哪个平台的镜像，如 `linux/amd64`。`$BUILDPLATFORM` 指执行构建的平台。',
      ),
    },
  },
  HEALTHCHECK: {
    forms: ['HEALTHCHECK [flags] CMD command', 'HEALTHCHECK NONE'],
    text: t(
      'A command that Docker runs in the container again and again: 0 means healthy, 1 unhealthy. NONE switches off what the base image brings.',
      'Docker 在容器里反复运行的检查命令：返回 0 为健康，1 为不健康。NONE 关闭基础镜像自带的检查。',
    ),
    flags: {
      interval: t('Time between two checks; 30s by default.', '两次检查之间的间隔，默认 30s。'),
      timeout: t('A check that takes longer has failed; 30s by default.', '一次检查超过此时间即算失败，默认 30s。'),
      'start-period': t(
        'Time to start up in which failures do not count; none by default.',
        '启动宽限期，期间的失败不计数，默认没有。',
      ),
      'start-interval': t(
        'Time between checks during the start period; 5s by default.',
        '启动宽限期内的检查间隔，默认 5s。',
      ),
      retries: t(
        'Failures in a row that make the container unhealthy; 3 by default.',
        '连续失败多少次后判为不健康，默认 3 次。',
      ),
    },
  },
  LABEL: {
    forms: ['LABEL <key>=<value>...'],
    text: t('Adds metadata to the image, such as its authors or its source.', '给镜像添加元数据，例如作者或源码地址。'),
    flags: {},
  },
  MAINTAINER: {
    forms: ['MAINTAINER <name>'],
    text: t(
      'Sets the author. Deprecated: use `LABEL org.opencontainers.image.authors=…`.',
      '设置作者。已弃用：请用 `LABEL org.opencontainers.image.authors=…`。',
    ),
    flags: {},
  },
  ONBUILD: {
    forms: ['ONBUILD <instruction>'],
    text: t(
      'Keeps an instruction for later: it is carried out right after FROM in builds that are based on this image.',
      '把指令留到以后：以本镜像为基础的构建会在 FROM 之后立即执行它。',
    ),
    flags: {},
  },
  RUN: {
    forms: ['RUN [flags] command', 'RUN [flags] ["program", "argument"]', 'RUN <<EOF … EOF'],
    text: t(
      'Runs a command and keeps what it changed in the file system as a layer. In shell form `/bin/sh -c` runs it, or what SHELL names.',
      '运行命令，把它对文件系统的改动存成一层。shell 形式由 `/bin/sh -c`（或 SHELL 指定的程序）执行。',
    ),
    flags: {
      mount: t(
        'Mounts something for this command only; nothing of it ends up in the layer. Types: bind, cache, tmpfs, secret, ssh.',
        '只为这条命令挂载内容，不会进入层。类型：bind、cache、tmpfs、secret、ssh。',
      ),
      network: t('`default`, `none` (no network) or `host`.', '`default`、`none`（无网络）或 `host`。'),
      security: t(
        '`sandbox`, or `insecure` with an entitlement of the builder.',
        '`sandbox`，或在构建器授权下用 `insecure`。',
      ),
      device: t('Makes a device available to the command.', '让命令可以使用某个设备。'),
    },
  },
  SHELL: {
    forms: ['SHELL ["program", "argument"]'],
    text: t('The shell for the shell forms that follow.', '后面 shell 形式所用的 shell。'),
    flags: {},
  },
  STOPSIGNAL: {
    forms: ['STOPSIGNAL <signal>'],
    text: t(
      'The signal that `docker stop` sends first; SIGTERM by default.',
      '`docker stop` 先发送的信号，默认 SIGTERM。',
    ),
    flags: {},
  },
  USER: {
    forms: ['USER <user>[:<group>]'],
    text: t(
      'Who runs the instructions that follow and the container’s program. The user must exist in the image unless given as a number.',
      '后面的指令和容器程序以谁的身份运行。除非写数字，否则用户必须存在于镜像中。',
    ),
    flags: {},
  },
  VOLUME: {
    forms: ['VOLUME <path>...', 'VOLUME ["<path>"]'],
    text: t(
      'Every container gets an anonymous volume at this path unless one is mounted there. A new volume begins with what the image has there.',
      '每个容器在此路径得到一个匿名数据卷，除非那里已挂载别的。新卷一开始就有镜像在此路径的内容。',
    ),
    flags: {},
  },
  WORKDIR: {
    forms: ['WORKDIR <path>'],
    text: t(
      'The working folder for the instructions that follow and for the container; made when it is not there. A relative path begins at the last WORKDIR.',
      '后面的指令和容器的工作目录，不存在则创建。相对路径从上一个 WORKDIR 算起。',
    ),
    flags: {},
  },
};

/** What the options inside of `--mount=` mean. */
export const mountOptionHelp: Readonly<Record<string, Translated>> = {
  type: t(
    'What is mounted: bind, cache, tmpfs, secret or ssh; bind by default.',
    '挂载的类型：bind、cache、tmpfs、secret 或 ssh，默认 bind。',
  ),
  target: t('Where it is mounted, in the file system of the build.', '挂载到构建文件系统的哪个路径。'),
  source: t('The path within what `from` names.', '`from` 所指内容里的路径。'),
  from: t(
    'A stage, an image or a named context; the build context by default.',
    '某个阶段、镜像或命名上下文，默认是构建上下文。',
  ),
  rw: t('May be written to; the changes are thrown away.', '允许写入，但改动会被丢弃。'),
  ro: t('May not be written to.', '只读。'),
  id: t(
    'Its name: caches of one name are the same, secrets are given under it.',
    '它的名字：同名的缓存是同一个，机密数据也按此名字传入。',
  ),
  sharing: t(
    'What builds at the same time may do with a cache: `shared`, `private` or `locked`.',
    '同时进行的构建如何使用缓存：`shared`、`private` 或 `locked`。',
  ),
  mode: t('The mode of the file or folder, in octal.', '文件或目录的权限（八进制）。'),
  uid: t('The owner’s number.', '属主的 UID。'),
  gid: t('The group’s number.', '属组的 GID。'),
  size: t('The most that it may hold.', '容量上限。'),
  required: t('The build fails when it is not given.', '没有提供时构建失败。'),
  env: t('Gives the secret as this environment variable.', '以此环境变量提供机密数据。'),
};

/** What Docker sets by itself. */
export const platformArgHelp: Readonly<Record<string, Translated>> = {
  BUILDPLATFORM: t('The platform of the builder.', '构建器所在的平台。'),
  BUILDOS: t('The operating system of the builder.', '构建器的操作系统。'),
  BUILDARCH: t('The architecture of the builder.', '构建器的架构。'),
  BUILDVARIANT: t('The variant of the builder’s architecture.', '构建器架构的变体。'),
  TARGETPLATFORM: t('The platform that is built for.', '构建的目标平台。'),
  TARGETOS: t('The operating system that is built for.', '目标平台的操作系统。'),
  TARGETARCH: t('The architecture that is built for.', '目标平台的架构。'),
  TARGETVARIANT: t('The variant of the target’s architecture.', '目标架构的变体。'),
  TARGETSTAGE: t('The stage that is built.', '正在构建的阶段。'),
};
