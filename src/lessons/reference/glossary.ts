import type { TermId } from './glossary-terms.ts';

/** What each word of the field means, in one or two sentences of our own. */
export const glossary: Readonly<Record<TermId, { readonly en: string; readonly 'zh-cn': string }>> = {
  image: {
    en: 'A stack of read-only layers with files, and a card of settings: what to run, where, with which variables. Containers are made from it.',
    'zh-cn': '一叠只读的层（里面是文件），加一张写着设置的卡片：运行什么、在哪个目录、带哪些变量。容器由它创建。',
  },
  container: {
    en: 'A process (with those that it starts) that has its own view of files, processes and network. Its files are an image with a thin writable layer on top.',
    'zh-cn':
      '一个进程（以及它启动的进程），它看到的文件、进程和网络都是自己的一份。它的文件是一个镜像，上面加一层薄薄的可写层。',
  },
  repository: {
    en: 'All tags under one name in a registry, such as `library/nginx`.',
    'zh-cn': '镜像仓库服务里同一个名字下的所有标签，例如 `library/nginx`。',
  },
  registry: {
    en: 'A service that keeps images and gives them out: Docker Hub, or one of your own such as `localhost:5000`.',
    'zh-cn': '存放和分发镜像的服务，例如 Docker Hub，或者你自己的 `localhost:5000`。',
  },
  tag: {
    en: 'A movable name for one image of a repository. The same tag can mean another image tomorrow. Without a tag Docker takes `latest`.',
    'zh-cn': '仓库里某个镜像的名字，可以随时改指别的镜像。不写标签时，Docker 用 `latest`。',
  },
  label: {
    en: 'A key and a value noted on an image, container, volume or network, for people and for filters. It changes nothing that runs.',
    'zh-cn': '记在镜像、容器、数据卷或网络上的键和值，供人阅读和筛选，不影响运行。',
  },
  digest: {
    en: 'The SHA-256 of a content, such as `sha256:4d7f…`. It names exactly this content for ever; a tag does not.',
    'zh-cn': '内容的 SHA-256 值，例如 `sha256:4d7f…`。它永远只指这一份内容，标签做不到这一点。',
  },
  manifest: {
    en: 'A small document in a registry that lists the config and the layers of an image by their digests.',
    'zh-cn': '镜像仓库服务里的一份小文档，按摘要列出镜像的配置和各层。',
  },
  layer: {
    en: 'The difference that one step made to the files: added, changed and removed paths. It never changes again, so images can share it.',
    'zh-cn': '某一步对文件造成的差异：新增、修改、删除了哪些路径。它不会再变，所以多个镜像可以共用。',
  },
  'writable-layer': {
    en: 'The layer on top of a container, which takes all that the container writes. It lives until the container is removed.',
    'zh-cn': '容器最上面的一层，容器写下的内容都进这里。容器被删除之前它一直在。',
  },
  'base-image': {
    en: 'The image that `FROM` names: your own layers lie on its layers.',
    'zh-cn': '`FROM` 指定的镜像：你的层叠在它的层上面。',
  },
  scratch: {
    en: 'The name for an empty start: `FROM scratch` begins without a single file. It is no image that could be pulled.',
    'zh-cn': '表示“从空白开始”的名字：`FROM scratch` 一个文件都没有。它不是可以拉取的镜像。',
  },
  'dangling-image': {
    en: 'An image without any name, most often left behind when its tag moved on to a newer build.',
    'zh-cn': '没有任何名字的镜像，多半是标签改指新的构建结果之后留下来的。',
  },
  'union-mount': {
    en: 'How layers become one tree of files: they are laid over each other, and of each path the topmost one is seen.',
    'zh-cn': '让各层合成一棵文件树的办法：一层叠一层，同一个路径只看得到最上面的那份。',
  },
  'copy-on-write': {
    en: 'A file of a lower layer is copied up only when somebody writes to it; the original stays as it is.',
    'zh-cn': '下层的文件只有在被写入时才复制到上面；原来的那份保持不变。',
  },
  whiteout: {
    en: 'The mark in a layer that says: this path of a lower layer is gone. The bytes below stay.',
    'zh-cn': '层里的一种标记，表示“下层的这个路径已删除”。下面的字节仍然在。',
  },
  'storage-driver': {
    en: 'The part of the engine that lays layers over each other on the disk; on Linux most often `overlay2`.',
    'zh-cn': '引擎中负责在磁盘上把各层叠起来的部分，在 Linux 上通常是 `overlay2`。',
  },
  dockerfile: {
    en: 'A text file with instructions, one after the other, from which an image is built.',
    'zh-cn': '一个文本文件，里面是一条接一条的指令，用来构建镜像。',
  },
  instruction: {
    en: 'A line of a Dockerfile that begins with a word such as `FROM` or `RUN`. Not to be mixed up with a command of the command line.',
    'zh-cn': 'Dockerfile 里以 `FROM`、`RUN` 这类词开头的一行。不要与命令行里的“命令”混淆。',
  },
  'shell-form': {
    en: 'A command written as plain text: `CMD echo $HOME`. It is run as `/bin/sh -c "…"`, so variables and `&&` work, and the shell is PID 1.',
    'zh-cn':
      '把命令写成普通文字：`CMD echo $HOME`。它以 `/bin/sh -c "…"` 的方式运行，所以变量和 `&&` 有效，而 1 号进程是 shell。',
  },
  'exec-form': {
    en: 'A command written as a JSON list: `CMD ["echo", "hi"]`. No shell is started; the program itself is PID 1.',
    'zh-cn': '把命令写成 JSON 列表：`CMD ["echo", "hi"]`。不启动 shell，程序自己就是 1 号进程。',
  },
  'build-context': {
    en: 'The folder (or archive, or address) that a build may copy from. What `.dockerignore` names is left out.',
    'zh-cn': '构建时可以从中复制文件的目录（也可以是归档或网址）。`.dockerignore` 里列出的不算在内。',
  },
  'build-argument': {
    en: 'A value that `ARG` declares and `--build-arg` sets. It is known while building, not in the container.',
    'zh-cn': '由 `ARG` 声明、由 `--build-arg` 设置的值。只在构建时有效，容器里没有。',
  },
  'build-cache': {
    en: 'The results of earlier steps. A step is taken from it when everything that it depends on is the same.',
    'zh-cn': '以前各步的结果。某一步依赖的一切都没变时，就直接取用。',
  },
  'build-stage': {
    en: 'A part of a Dockerfile from one `FROM` to the next. Each has a base and layers of its own.',
    'zh-cn': 'Dockerfile 中从一个 `FROM` 到下一个 `FROM` 的部分。每个阶段有自己的基础镜像和层。',
  },
  'multi-stage-build': {
    en: 'A Dockerfile with several stages. Only what the last one copies from the others gets into the image.',
    'zh-cn': '含有多个阶段的 Dockerfile。只有最后一个阶段从别处复制过来的内容才会进入镜像。',
  },
  'build-target': {
    en: 'The stage at which a build ends: `docker build --target NAME`. Stages that it does not need are not run.',
    'zh-cn': '构建到哪个阶段为止：`docker build --target 名字`。用不到的阶段不会执行。',
  },
  'build-secret': {
    en: 'A file that `RUN --mount=type=secret` shows to one step only. It gets into no layer and not into the history.',
    'zh-cn': '`RUN --mount=type=secret` 只给某一步看的文件。它不进入任何层，也不进入历史。',
  },
  'cache-mount': {
    en: 'A folder that `RUN --mount=type=cache` keeps from build to build, outside of the image.',
    'zh-cn': '`RUN --mount=type=cache` 在多次构建之间保留的目录，不在镜像里。',
  },
  entrypoint: {
    en: 'The program that a container runs, set by `ENTRYPOINT`. What stands after the image in `docker run` is given to it as arguments.',
    'zh-cn': '容器要运行的程序，由 `ENTRYPOINT` 设置。`docker run` 中写在镜像名后面的内容会作为参数交给它。',
  },
  'default-command': {
    en: 'What `CMD` says: the command, or the arguments of the entrypoint, when `docker run` names none.',
    'zh-cn': '`CMD` 写的内容：`docker run` 没有指定时，用它作为命令，或作为入口点的参数。',
  },
  'environment-variable': {
    en: 'A name and a value that every process gets from its parent. `ENV` sets one in the image, `docker run -e` one in the container.',
    'zh-cn': '每个进程从父进程那里得到的名字和值。`ENV` 写在镜像里，`docker run -e` 写在容器里。',
  },
  'working-directory': {
    en: 'The folder in which instructions and the container’s process begin. `WORKDIR` sets it and makes it.',
    'zh-cn': '指令和容器进程开始时所在的目录。`WORKDIR` 设置它，并且创建它。',
  },
  'health-check': {
    en: 'A command that Docker runs in a container again and again. Its exit code makes the container `healthy` or `unhealthy`.',
    'zh-cn': 'Docker 在容器里反复执行的一条命令，由它的退出码决定容器健康（`healthy`）还是不健康（`unhealthy`）。',
  },
  volume: {
    en: 'A place for data that Docker keeps outside of all containers. It outlives them.',
    'zh-cn': 'Docker 在所有容器之外保存数据的地方。容器没了，它还在。',
  },
  'anonymous-volume': {
    en: 'A volume with a random name, made when nobody gave one. `docker run --rm` removes it with the container.',
    'zh-cn': '没人起名、名字是随机的数据卷。用 `docker run --rm` 时，它会随容器一起删除。',
  },
  'named-volume': {
    en: 'A volume that was given a name: `-v data:/var/lib/data`. Other containers find it by that name.',
    'zh-cn': '起了名字的数据卷：`-v data:/var/lib/data`。别的容器可以凭名字找到它。',
  },
  'bind-mount': {
    en: 'A folder or file of the host that a container sees at a path of its own. Both look at the same thing.',
    'zh-cn': '宿主机上的一个目录或文件，容器在自己的某个路径上能看到它。两边看到的是同一份。',
  },
  tmpfs: {
    en: 'A folder in memory, mounted into a container. It is empty again after each stop.',
    'zh-cn': '挂载到容器里的内存目录。每次停止之后都会清空。',
  },
  'mount-point': {
    en: 'The path at which something is mounted. What the image has there is hidden meanwhile.',
    'zh-cn': '挂载所在的路径。挂载期间，镜像在这里原有的内容会被遮住。',
  },
  host: {
    en: 'The computer on which the engine and its containers run.',
    'zh-cn': '运行引擎和容器的那台计算机。',
  },
  daemon: {
    en: 'A program that runs in the background. Docker’s is `dockerd`: it does all the work that the command `docker` asks for.',
    'zh-cn': '在后台运行的程序。Docker 的守护进程是 `dockerd`，`docker` 命令要做的事都由它完成。',
  },
  client: {
    en: 'The program that asks. The command `docker` is a client of the daemon and may run on another computer.',
    'zh-cn': '提出请求的程序。`docker` 命令就是守护进程的客户端，可以在另一台计算机上运行。',
  },
  engine: {
    en: 'Docker’s server with all that it needs: `dockerd`, the builder, and what starts containers.',
    'zh-cn': 'Docker 的服务端及其所需的一切：`dockerd`、构建器，以及启动容器的部分。',
  },
  runtime: {
    en: 'The program that asks the kernel for namespaces and limits and then starts the process: `runc`.',
    'zh-cn': '向内核申请命名空间和限制、然后启动进程的程序：`runc`。',
  },
  detached: {
    en: 'Running without your terminal: `docker run -d` prints the id and gives the prompt back.',
    'zh-cn': '不占用你的终端：`docker run -d` 打印出 ID，马上交还提示符。',
  },
  foreground: {
    en: 'Running with your terminal: you see its output, and Ctrl-C reaches it.',
    'zh-cn': '占用你的终端：你能看到它的输出，按 Ctrl-C 也会传给它。',
  },
  terminal: {
    en: 'A device with a screen and a keyboard. `docker run -t` gives the container one, `-i` leaves its input open.',
    'zh-cn': '带屏幕和键盘的设备。`docker run -t` 给容器一个终端，`-i` 让它的输入保持打开。',
  },
  process: {
    en: 'A running program. A container is processes; without one it is not running.',
    'zh-cn': '正在运行的程序。容器就是进程，没有进程就不在运行。',
  },
  'pid-1': {
    en: 'The first process of a container. The container lives as long as it does, and the kernel protects it from signals that it does not handle.',
    'zh-cn': '容器里的第一个进程。它活多久，容器就活多久；它没有处理的信号，内核会替它挡住。',
  },
  signal: {
    en: 'A short message to a process, such as SIGTERM (please end) or SIGKILL (ends it at once).',
    'zh-cn': '发给进程的简短消息，例如 SIGTERM（请结束）、SIGKILL（立刻结束）。',
  },
  'graceful-stop': {
    en: 'An end at which a program finishes its work after SIGTERM, before SIGKILL comes.',
    'zh-cn': '程序收到 SIGTERM 后收拾好再结束，不等到 SIGKILL。',
  },
  'exit-code': {
    en: 'The number with which a process ends: 0 for success, anything else for a failure; `128 + n` when signal n ended it.',
    'zh-cn': '进程结束时的数字：0 表示成功，其他表示失败；被 n 号信号结束时是 `128 + n`。',
  },
  'restart-policy': {
    en: 'What Docker does when a container ends by itself: `no`, `on-failure`, `always`, `unless-stopped`.',
    'zh-cn': '容器自己结束后 Docker 怎么办：`no`、`on-failure`、`always`、`unless-stopped`。',
  },
  'zombie-process': {
    en: 'A process that has ended but whose parent has not asked for its exit code. An init process as PID 1 cleans them up.',
    'zh-cn': '已经结束、但父进程还没有取走退出码的进程。用 init 进程作 1 号进程可以清理它们。',
  },
  namespace: {
    en: 'What the kernel uses to show a process only a part of the system: its own processes, files, network, host name.',
    'zh-cn': '内核让进程只看到系统一部分的办法：自己的进程、文件、网络、主机名。',
  },
  cgroup: {
    en: 'A group of processes whose use of memory, processors and more the kernel counts and limits.',
    'zh-cn': '一组进程，内核统计并限制它们使用的内存、处理器等资源。',
  },
  capability: {
    en: 'A single right out of those that root has, such as binding low ports. A container gets only some of them.',
    'zh-cn': 'root 各种权力中的一项，例如绑定小号端口。容器只得到其中一部分。',
  },
  privileged: {
    en: 'A container with nearly all rights on the host (`--privileged`). Its walls hold nothing back any more.',
    'zh-cn': '几乎拥有宿主机全部权力的容器（`--privileged`）。它的隔离形同虚设。',
  },
  'least-privilege': {
    en: 'The rule to give a program only the rights that it needs.',
    'zh-cn': '只给程序它所需要的权力。',
  },
  'read-only-root': {
    en: 'A container that cannot write into its own files (`--read-only`); only mounts take what it writes.',
    'zh-cn': '不能写自己文件的容器（`--read-only`），只有挂载的地方可以写。',
  },
  rootless: {
    en: 'An engine that runs without root on the host. Root in its containers is an ordinary user outside.',
    'zh-cn': '在宿主机上不以 root 运行的引擎。容器里的 root 到了外面只是普通用户。',
  },
  network: {
    en: 'What connects containers. Those in the same one reach each other; each has an address there.',
    'zh-cn': '把容器连起来的东西。同一个网络里的容器可以互相访问，每个都有自己的地址。',
  },
  bridge: {
    en: 'The usual kind of network: a switch within the host. The default one is called `bridge` and knows no names.',
    'zh-cn': '最常用的一种网络：宿主机内部的交换机。默认的那个就叫 `bridge`，它不能按名字找容器。',
  },
  'user-defined-network': {
    en: 'A network that you made with `docker network create`. In it containers find each other by name.',
    'zh-cn': '用 `docker network create` 建立的网络。在里面，容器可以按名字找到彼此。',
  },
  'host-network': {
    en: 'A container without a network of its own: it uses the host’s (`--network host`).',
    'zh-cn': '容器没有自己的网络，直接使用宿主机的（`--network host`）。',
  },
  'service-discovery': {
    en: 'Finding an address by a name. In user-defined networks Docker answers at `127.0.0.11`.',
    'zh-cn': '按名字找到地址。在自定义网络里，由 Docker 在 `127.0.0.11` 应答。',
  },
  'network-alias': {
    en: 'A further name of a container within one network (`--network-alias`).',
    'zh-cn': '容器在某个网络里的另一个名字（`--network-alias`）。',
  },
  'published-port': {
    en: 'A port of the host that leads to a port of a container: `-p 8080:80`.',
    'zh-cn': '宿主机上通向容器端口的端口：`-p 8080:80`。',
  },
  'exposed-port': {
    en: 'A port that `EXPOSE` notes on the image’s card. It opens nothing.',
    'zh-cn': '`EXPOSE` 记在镜像卡片上的端口。它不会打开任何端口。',
  },
  localhost: {
    en: 'The address `127.0.0.1`, which always means “here”. In a container it is the container, not the host.',
    'zh-cn': '地址 `127.0.0.1`，意思永远是“这里”。在容器里，它指的是容器自己，不是宿主机。',
  },
  pull: {
    en: 'To fetch an image from a registry. Layers that are here already are not sent again.',
    'zh-cn': '从镜像仓库服务取回镜像。本地已有的层不会再传。',
  },
  push: {
    en: 'To send an image to a registry. Layers that are there already are not sent again.',
    'zh-cn': '把镜像发送到镜像仓库服务。那里已有的层不会再传。',
  },
  commit: {
    en: 'To make an image of a container as it stands: its writable layer becomes a new layer.',
    'zh-cn': '把容器当前的样子做成镜像：它的可写层变成新的一层。',
  },
  prune: {
    en: 'To remove what nobody uses: stopped containers, dangling images, unused networks or volumes.',
    'zh-cn': '删除没人用的东西：已停止的容器、虚悬镜像、不用的网络或数据卷。',
  },
  'multi-platform-image': {
    en: 'One name for several images, one for each kind of processor. Docker takes the one that fits.',
    'zh-cn': '一个名字对应多个镜像，每种处理器一个。Docker 会选合适的那个。',
  },
  'virtual-machine': {
    en: 'A computer made of software, with a kernel of its own. A container has none: it uses the host’s.',
    'zh-cn': '用软件做成的计算机，有自己的内核。容器没有，它用的是宿主机的内核。',
  },
  kernel: {
    en: 'The core of the operating system. All containers of a host share one.',
    'zh-cn': '操作系统的核心。一台宿主机上的所有容器共用一个。',
  },
  'build-check': {
    en: 'A rule that Docker holds a Dockerfile to: `docker build --check` tells what is allowed but probably not meant.',
    'zh-cn': 'Docker 检查 Dockerfile 的规则：`docker build --check` 指出虽然合法、但多半不是本意的写法。',
  },
};
