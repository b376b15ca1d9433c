import { type Explanation, entry, running } from './types.ts';

/** What the engine says about networks and ports. */
export const networkMessages: readonly Explanation[] = [
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
    'port.bind',
    /failed to bind host port|cannot assign requested address/,
    [
      'The host has no such address, or may not open this port there, so nothing can wait at it.',
      'Take `127.0.0.1` or `0.0.0.0` as address, or leave it out: `-p 8080:80`.',
    ],
    [
      '宿主机没有这个地址，或者不能在那里打开这个端口，所以没法监听。',
      '地址用 `127.0.0.1` 或 `0.0.0.0`，或者不写：`-p 8080:80`。',
    ],
    running('docker run --name web -p 10.99.99.99:8080:80 busybox true'),
  ),
  entry(
    'port.expose',
    /invalid range format for --expose/,
    [
      'This is no port: ports are numbers from 1 to 65535, ranges go upwards, and behind the number stands `/tcp`, `/udp` or `/sctp`.',
      'Write `EXPOSE 80`, `--expose 8000-8010` or `-p 8080:80/udp`.',
    ],
    [
      '这不是端口：端口是 1 到 65535 的数字，范围从小到大，后面可加 `/tcp`、`/udp` 或 `/sctp`。',
      '写成 `EXPOSE 80`、`--expose 8000-8010` 或 `-p 8080:80/udp`。',
    ],
    running('docker run --rm --expose nope busybox true'),
  ),
  entry(
    'port.discarded',
    /Published ports are discarded when using host network mode/,
    [
      'With `--network host` the container has no network of its own: its ports are ports of the computer already, and `-p` does nothing.',
      'Leave `-p` out, or leave `--network host` out.',
    ],
    [
      '用了 `--network host`，容器没有自己的网络：它的端口本来就是这台电脑的端口，`-p` 不起作用。',
      '去掉 `-p`，或者去掉 `--network host`。',
    ],
    running('docker run --rm --network host -p 8080:80 busybox true'),
  ),
  entry(
    'network.none-joined',
    /with one of the networks in private \(none\) mode/,
    [
      '`none` means no network at all: it goes with no other.',
      'Take the container off `none` first (`docker network disconnect none NAME`), or run a new one with `--network`.',
    ],
    [
      '`none` 就是完全没有网络，不能和别的网络并用。',
      '先从 `none` 断开（`docker network disconnect none 名字`），或者用 `--network` 新运行一个。',
    ],
    running('docker run -d --name one busybox sleep 60', 'docker network connect none one'),
  ),
  entry(
    'network.mode-conflict',
    /conflicting options: .*(?:network mode|network-modes|UTS mode|networking)|container sharing network namespace/,
    [
      'A container that uses the network of another one, or of the host, has no ports, name or DNS of its own to set.',
      'Set them where the network belongs, or give the container a network of its own.',
    ],
    [
      '容器用的是别的容器或宿主机的网络，就没有自己的端口、主机名和 DNS 可以设置。',
      '在网络的主人那里设置，或者给容器自己的网络。',
    ],
    running('docker run -d --name aa busybox sleep 60', 'docker run --rm --network container:aa -p 1:1 busybox true'),
  ),
  entry(
    'network.join-dead',
    /cannot join network namespace of a non running container|non-shareable IPC/,
    [
      'It was to share something of another container, and that one does not run or does not share.',
      'Start the other one first: `docker start NAME`.',
    ],
    ['它要与另一个容器共用，但那个容器没有在运行，或者不共享。', '先启动那个容器：`docker start 名字`。'],
    running('docker create --name made busybox', 'docker run --rm --network container:made busybox true'),
  ),
  entry(
    'network.overlap',
    /Pool overlaps with other one/,
    [
      'Another network uses addresses of this range already.',
      'Take another `--subnet`, or leave it out: Docker finds a free one.',
    ],
    ['这段地址已有别的网络在用。', '换一个 `--subnet`，或者不写，Docker 会找空闲的。'],
    running('docker network create --subnet 172.17.0.0/16 over'),
  ),
  entry(
    'network.subnet',
    /invalid subnet |invalid CIDR|no configured subnet or ip-range|no matching subnet for gateway|must have a corresponding subnet/,
    [
      'The addresses do not fit together: a subnet is written as `10.1.2.0/24`, and a gateway or an address must lie in it.',
      'For example `docker network create --subnet 10.1.2.0/24 --gateway 10.1.2.1 NAME`.',
    ],
    [
      '地址对不上：子网写成 `10.1.2.0/24`，网关和地址要在它里面。',
      '例如 `docker network create --subnet 10.1.2.0/24 --gateway 10.1.2.1 名字`。',
    ],
    running('docker network create --subnet 10.1.2.3/24 bad'),
  ),
  entry(
    'network.swarm',
    /This node is not a swarm manager/,
    [
      'Networks that span several computers need a swarm, and this computer is in none.',
      'On one computer take a bridge: `docker network create NAME`.',
    ],
    ['跨多台电脑的网络需要 swarm，而这台电脑不在任何 swarm 里。', '单机就用网桥：`docker network create 名字`。'],
    running('docker network create -d overlay bad'),
  ),
  entry(
    'network.single',
    /only one instance of "(?:host|null)" network is allowed|is specified multiple times|no name set for network|invalid container format container:/,
    [
      'What stands after `--network` or `-d` cannot be: some networks exist once, and each is named once.',
      'Write `--network NAME` once for each network; `host` and `none` are there already.',
    ],
    [
      '`--network` 或 `-d` 后面写的不成立：有的网络只能有一个，每个网络也只写一次。',
      '每个网络写一次 `--network 名字`；`host` 和 `none` 本来就有。',
    ],
    running('docker network create -d host bad'),
  ),
  entry(
    'network.address-taken',
    /set up container networking: Address already in use/,
    [
      'Another container has the address that `--ip` wants.',
      'Take another one, or leave `--ip` out and use the container’s name.',
    ],
    ['`--ip` 要的地址已经属于别的容器。', '换一个，或者不写 `--ip`，用容器名访问。'],
    running(
      'docker network create --subnet 10.5.0.0/24 one',
      'docker run -d --network one --ip 10.5.0.9 busybox sleep 60',
      'docker run -d --network one --ip 10.5.0.9 busybox sleep 60',
    ),
  ),
];
