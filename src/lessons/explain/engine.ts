import { type Explanation, entry, running } from './types.ts';

/** What docker and dockerd say. */
export const engineMessages: readonly Explanation[] = [
  entry(
    'drydock.not-modelled',
    /drydock: .* not modelled/,
    [
      'Real Docker can do this; the simulator of this page cannot, and says so rather than invent an answer.',
      'The message names what to use instead. What is modelled stands in `docs/fidelity.md`.',
    ],
    ['真正的 Docker 做得到，这个页面的模拟器做不到；它会直说，不会编一个答案。', '消息里写了可以改用什么。'],
    running('docker swarm init'),
  ),
  entry(
    'cli.unknown-command',
    /unknown command: docker /,
    ['`docker` has no command of this name.', 'Check the spelling; `docker --help` lists them all.'],
    ['`docker` 没有叫这个名字的命令。', '核对拼写；`docker --help` 列出全部命令。'],
    running('docker rnu busybox'),
  ),
  entry(
    'cli.unknown-flag',
    /unknown (?:shorthand )?flag: /,
    [
      'This command has no such option.',
      'See its options with `--help`. Options of `docker run` stand before the image name; what stands after it goes to the program.',
    ],
    ['这个命令没有这个选项。', '用 `--help` 看它的选项。`docker run` 的选项写在镜像名之前，之后的都交给程序。'],
    running('docker run --naem web busybox'),
  ),
  entry(
    'cli.arguments',
    /requires (?:at least |at most |exactly )?\d+ arguments?/,
    [
      'The command got too many or too few words. An empty `$(…)` counts as none.',
      'The usage below shows what it takes; brackets mean that it may be left out.',
    ],
    ['给命令的词多了或少了。空的 `$(…)` 等于没有。', '下面的用法写着它需要什么，方括号里的可以省略。'],
    running('docker rm $(docker ps -aq)'),
  ),
  entry(
    'cli.flag-needs-argument',
    /flag needs an argument: /,
    ['The option stands at the end, and its value is missing.', 'Put the value after it.'],
    ['选项写在末尾，缺了它的值。', '在后面补上值。'],
    running('docker run -e'),
  ),
  entry(
    'cli.add-host',
    /for "--add-host" flag/,
    ['`--add-host` wants `NAME:ADDRESS` with an IP address.', 'For example `--add-host db:10.0.0.5`.'],
    ['`--add-host` 要写 `NAME:ADDRESS`，地址是 IP。', '例如 `--add-host db:10.0.0.5`。'],
    running('docker run --rm --add-host db.local busybox true'),
  ),
  entry(
    'cli.mount-flag',
    /for "--mount" flag/,
    [
      '`--mount` is a list of `key=value` with commas between, and one of them is missing or unknown.',
      'Write `type=volume,src=NAME,dst=/PATH` (or `type=bind`, `type=tmpfs`).',
    ],
    [
      '`--mount` 是用逗号隔开的“键=值”，有一项缺了或不认识。',
      '写成 `type=volume,src=NAME,dst=/PATH`（也可以是 `type=bind`、`type=tmpfs`）。',
    ],
    running('docker run --rm --mount type=volume,src=data busybox true'),
  ),
  entry(
    'cli.invalid-argument',
    /invalid argument ".*" for ".*" flag/,
    [
      'The option does not take such a value; the reason stands at the end of the line.',
      'Give it a value of the right kind: sizes such as `256m`, numbers, `name=value`.',
    ],
    ['这个选项不接受这样的值，原因写在行末。', '换成合适的值：例如大小写 `256m`，或数字，或“名字=值”。'],
    running('docker run --memory lots busybox'),
  ),
  entry(
    'cli.template',
    /template parsing error|template: /,
    [
      'The text of `--format` is no valid template, or names a field that is not there.',
      '`docker inspect NAME` shows all fields; names begin with a capital, inside `{{ }}`.',
    ],
    [
      '`--format` 的文字不是有效的模板，或者写了不存在的字段。',
      '`docker inspect 名字` 会列出全部字段；字段名以大写开头，写在 `{{ }}` 里。',
    ],
    running('docker create --name app busybox', "docker inspect -f '{{.Config.Nope}}' app"),
  ),
  entry(
    'cli.filter',
    /invalid filter |bad format of filter/,
    [
      'The command cannot filter by this.',
      'Filters are `name=value`; the help of the command lists which ones it knows.',
    ],
    ['命令不能按这个条件过滤。', '过滤条件写成“名字=值”；命令的帮助里列着认得哪些。'],
    running('docker images --filter colour=red'),
  ),
  entry(
    'name.lowercase',
    /must be lowercase/,
    [
      'Names of images are written in small letters. Only the tag may have capitals.',
      'Write the name in small letters.',
    ],
    ['镜像名只能用小写字母，标签才可以有大写。', '把名字改成小写。'],
    running('docker tag busybox App'),
  ),
  entry(
    'name.invalid',
    /invalid reference format/,
    [
      'Docker took a word for the name of an image, and it is none: often because of a blank in a path, an empty variable, or an option in the wrong place.',
      'Put quotes round variables (`"$PWD"`), and options before the image name. A name is `repository:tag`.',
    ],
    [
      'Docker 把某个词当成了镜像名，但它不是：常因为路径里有空格、变量是空的，或选项放错了地方。',
      '变量加引号（`"$PWD"`），选项放在镜像名之前。名字的形式是 `repository:tag`。',
    ],
    running('docker tag busybox app:'),
  ),
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
    /No such container: /i,
    [
      'There is no container of this name or id, running or not. The name of an image does not count.',
      '`docker ps -a` lists them all, with names in the last column.',
    ],
    ['没有叫这个名字或 ID 的容器，不管有没有在运行。镜像名不算。', '用 `docker ps -a` 列出全部，名字在最后一列。'],
    running('docker logs nosuch'),
  ),
  entry(
    'image.missing',
    /No such image: |An image does not exist locally with the tag|tag does not exist: /,
    [
      'There is no image of this name and tag on this machine. Without a tag, `latest` is meant.',
      '`docker images` lists what there is; build, pull or tag it first.',
    ],
    ['本机没有这个名字和标签的镜像。不写标签就是 `latest`。', '用 `docker images` 看有什么；先构建、拉取或打标签。'],
    running('docker push localhost:5000/nosuch'),
  ),
  entry(
    'object.missing',
    /[Nn]o such object: /,
    [
      'Nothing has this name: no container, image, volume or network.',
      'Check the spelling with `docker ps -a`, `docker images`, `docker volume ls`, `docker network ls`.',
    ],
    [
      '没有任何东西叫这个名字：容器、镜像、数据卷、网络都没有。',
      '用 `docker ps -a`、`docker images`、`docker volume ls`、`docker network ls` 核对。',
    ],
    running('docker inspect nosuch'),
  ),
  entry(
    'image.in-use-running',
    /cannot be forced\) - image is being used by running container/,
    ['A running container stands on this image.', 'Stop and remove the container first.'],
    ['有正在运行的容器用着这个镜像。', '先停止并删除那个容器。'],
    running('docker run -d --name web busybox sleep 100', 'docker rmi -f $(docker images -q busybox)'),
  ),
  entry(
    'image.in-use',
    /conflict: unable to (?:remove repository reference|delete) /,
    [
      'A container, even an ended one, was made from this image, or the image has several names.',
      'Remove the container first (`docker rm`), or use `-f`, which takes off the name only.',
    ],
    [
      '有容器（哪怕已经结束）来自这个镜像，或者镜像有好几个名字。',
      '先删除容器（`docker rm`），或者用 `-f`，它只取下名字。',
    ],
    running('docker create --name web busybox', 'docker rmi busybox'),
  ),
  entry(
    'registry.unknown-manifest',
    /manifest for .* not found: manifest unknown|manifest unknown/,
    [
      'The registry has the repository, but no such tag or digest.',
      'Look up the tags there are. Somebody may have to push it first.',
    ],
    ['镜像仓库服务里有这个仓库，但没有这个标签或摘要。', '查一查有哪些标签；也许要先有人推送。'],
    running('docker pull alpine:9.99'),
  ),
  entry(
    'registry.denied',
    /denied: requested access to the resource is denied/,
    [
      'You may not push there. A name without your own namespace belongs to Docker’s official images.',
      'Tag the image as `YOURNAME/app` or `REGISTRY/app`, and log in.',
    ],
    [
      '你没有权限推送到那里。不带自己命名空间的名字属于 Docker 官方镜像。',
      '把镜像标成 `你的名字/app` 或 `仓库地址/app`，再登录。',
    ],
    running('docker push busybox'),
  ),
  entry(
    'registry.refused',
    /dial tcp .*: connect: connection refused/,
    [
      'No registry answers at this address.',
      'Check host and port. Is the container of the registry running, with its port published?',
    ],
    ['这个地址上没有镜像仓库服务应答。', '核对主机和端口。镜像仓库服务的容器在运行吗？端口发布了吗？'],
    running('docker tag busybox localhost:5001/box', 'docker push localhost:5001/box'),
  ),
  entry(
    'volume.in-use',
    /volume is in use/,
    ['A container has this volume mounted; an ended one counts too.', 'Remove the container first, then the volume.'],
    ['有容器挂载着这个数据卷，已结束的容器也算。', '先删除容器，再删除数据卷。'],
    running('docker create --name web -v data:/data busybox', 'docker volume rm data'),
  ),
  entry(
    'volume.missing',
    /no such volume/,
    ['There is no volume of this name.', '`docker volume ls` lists them.'],
    ['没有叫这个名字的数据卷。', '用 `docker volume ls` 列出。'],
    running('docker volume rm nosuch'),
  ),
  entry(
    'mount.volume-name',
    /includes invalid characters for a local volume name/,
    [
      'What stands before the colon of `-v` is no path (it does not begin with `/` or `.`) and no valid name of a volume either.',
      'For a folder of the host write its full path: `-v "$PWD/src:/src"`.',
    ],
    [
      '`-v` 冒号前面的不是路径（没有以 `/` 或 `.` 开头），也不是有效的数据卷名。',
      '要挂宿主机的目录就写完整路径：`-v "$PWD/src:/src"`。',
    ],
    running('docker run --rm -v src/sub:/src busybox true'),
  ),
  entry(
    'mount.source-missing',
    /bind source path does not exist/,
    [
      'The folder of the host does not exist, and `--mount` does not create it. (`-v` would, as an empty folder of root.)',
      'Create it, or correct the path.',
    ],
    ['宿主机上没有这个目录，`--mount` 不会替你创建。（`-v` 会，建出属于 root 的空目录。）', '先创建它，或改正路径。'],
    running('docker run --rm --mount type=bind,src=/nowhere,dst=/d busybox true'),
  ),
  entry(
    'mount.absolute',
    /mount path must be absolute/,
    ['Paths of mounts begin with `/`.', 'Write the full path; for the current folder `"$PWD"`.'],
    ['挂载的路径要以 `/` 开头。', '写完整路径；当前目录写 `"$PWD"`。'],
    running('docker run --rm -v data:relative busybox true'),
  ),
  entry(
    'mount.duplicate',
    /Duplicate mount point: /,
    ['Two mounts want the same folder of the container.', 'Give each its own folder.'],
    ['两个挂载要同一个容器目录。', '各用各的目录。'],
    running('docker run --rm -v one:/data -v two:/data busybox true'),
  ),
  entry(
    'mount.mode',
    /invalid mode: |invalid volume specification|invalid spec: /,
    [
      '`-v` is `SOURCE:TARGET`, and `:ro` at the end for read-only. Something else stands there.',
      'Write `-v NAME:/PATH` or `-v NAME:/PATH:ro`.',
    ],
    [
      '`-v` 的形式是 `SOURCE:TARGET`，只读再加 `:ro`。这里写的不是这样。',
      '写成 `-v NAME:/PATH` 或 `-v NAME:/PATH:ro`。',
    ],
    running('docker run --rm -v data:/data:rx busybox true'),
  ),
  entry(
    'mount.config',
    /invalid mount config for type /,
    ['The parts of `--mount` do not fit its type.', '`bind` and `volume` want `src` and `dst`, tmpfs only `dst`.'],
    ['`--mount` 的各项与它的类型不符。', '`bind` 和 `volume` 要写 `src` 和 `dst`，tmpfs 只写 `dst`。'],
    running('docker run --rm --mount type=disk,dst=/d busybox true'),
  ),
  entry(
    'port.taken',
    /port is already allocated|address already in use/,
    [
      'Another container has published this port of the host.',
      'Take another host port (the number before the colon), or stop the other container.',
    ],
    ['宿主机的这个端口已被别的容器发布。', '换一个宿主机端口（冒号前的数字），或停掉那个容器。'],
    running('docker run -d -p 8080:80 busybox sleep 100', 'docker run -d -p 8080:80 busybox sleep 100'),
  ),
  entry(
    'port.invalid',
    /Invalid (?:containerPort|hostPort|proto|ip address|ranges specified)|No port specified/,
    [
      '`-p` is `HOST:CONTAINER` with numbers up to 65535, `/tcp` or `/udp` behind, an address before.',
      'For example `-p 8080:80` or `-p 127.0.0.1:8080:80`.',
    ],
    [
      '`-p` 的形式是 `HOST:CONTAINER`，数字不超过 65535，后面可加 `/tcp` 或 `/udp`，前面可加地址。',
      '例如 `-p 8080:80` 或 `-p 127.0.0.1:8080:80`。',
    ],
    running('docker run --rm -p 8080:99999 busybox true'),
  ),
  entry(
    'network.missing',
    /network \S+ not found/,
    ['There is no network of this name.', 'Create it: `docker network create NAME`.'],
    ['没有叫这个名字的网络。', '先创建：`docker network create 名字`。'],
    running('docker run --rm --network nosuch busybox true'),
  ),
  entry(
    'network.in-use',
    /has active endpoints/,
    ['Containers still hang on this network.', 'Stop them or take them off: `docker network disconnect`.'],
    ['还有容器连在这个网络上。', '停掉它们，或者用 `docker network disconnect` 断开。'],
    running('docker network create app', 'docker run -d --network app busybox sleep 100', 'docker network rm app'),
  ),
  entry(
    'network.exists',
    /network with name .* already exists|endpoint with name .* already exists/,
    ['There is one of this name already.', 'Use it, or choose another name.'],
    ['这个名字的已经有了。', '直接用它，或者换个名字。'],
    running('docker network create app', 'docker network create app'),
  ),
  entry(
    'network.predefined',
    /pre-defined network and cannot be removed|operation is not permitted on predefined/,
    ['`bridge`, `host` and `none` belong to Docker and stay.', 'Make a network of your own instead.'],
    ['`bridge`、`host`、`none` 属于 Docker，不能动。', '另建一个自己的网络。'],
    running('docker network rm bridge'),
  ),
  entry(
    'network.user-defined-only',
    /only supported for user-defined networks|supported on user defined networks only|user-configured subnets only/,
    [
      'The default bridge knows no names and no chosen addresses.',
      'Make a network of your own and use it with `--network`.',
    ],
    ['默认网桥不支持名字，也不支持指定地址。', '自己建一个网络，用 `--network` 加入。'],
    running('docker run --rm --network-alias xx busybox true'),
  ),
  entry(
    'network.host',
    /cannot connect container to host network/,
    [
      'Only a new container can be on the host’s network: it is chosen at birth.',
      'Run a new one with `--network host`.',
    ],
    ['主机网络只能在创建容器时选。', '用 `--network host` 新运行一个。'],
    running('docker create --name web busybox', 'docker network connect host web'),
  ),
  entry(
    'restart.policy',
    /invalid restart policy|cannot specify both --restart and --rm|Conflicting options: --restart and --rm|can't create 'AutoRemove' container with restart policy/,
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
];
