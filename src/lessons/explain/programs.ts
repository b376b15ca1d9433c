import { type Explanation, entry, running } from './types.ts';

/** What programs in containers say about networks and rights. */
export const programMessages: readonly Explanation[] = [
  entry(
    'run.reset',
    /Connection reset by peer|Empty reply from server/,
    [
      'The port is published, so Docker took the connection; but inside the container nobody listens on the port it leads to, or only on `127.0.0.1`, so it was cut off.',
      'Check the number after the colon of `-p`, let the program listen on `0.0.0.0`, and see with `docker logs` whether it has started.',
    ],
    [
      '端口发布了，Docker 接下了连接；但容器里没有程序在那个端口上监听，或者只听 `127.0.0.1`，连接于是被断开。',
      '核对 `-p` 冒号后面的数字，让程序监听 `0.0.0.0`，再用 `docker logs` 看它启动了没有。',
    ],
    running('docker run -d -p 8080:80 busybox sleep 60', 'curl localhost:8080'),
  ),
  entry(
    'run.unreachable',
    /Network is unreachable|No route to host/,
    [
      'From here no way leads to this address: the container has no network, or only an internal one.',
      'Run it without `--network none`, or connect it: `docker network connect NETWORK NAME`.',
    ],
    [
      '从这里没有路通向这个地址：容器没有网络，或者只有内部网络。',
      '不要用 `--network none`，或者接上网络：`docker network connect 网络 名字`。',
    ],
    running('docker run --rm --network none busybox ping -c1 -w1 10.1.1.1'),
  ),
  entry(
    'run.timeout',
    /download timed out|[Cc]onnection timed out|Operation timed out|Operation timeout|100% packet loss/,
    [
      'Nobody answered in time: what was sent got lost on the way, often because the two are on different networks.',
      'Put both on one network, and use the name instead of an address.',
    ],
    ['没有谁及时应答：发出去的在路上丢了，常因为两边不在同一个网络里。', '把两边放进同一个网络，用名字而不是地址。'],
    running(
      'docker network create aa; docker network create bb; docker run -d --name one --network aa busybox sleep 600',
      "docker run --rm --network bb busybox ping -c1 -W1 $(docker inspect -f '{{.NetworkSettings.Networks.aa.IPAddress}}' one)",
    ),
  ),
  entry(
    'run.http-status',
    /server returned error: HTTP|requested URL returned error: /,
    [
      'The way is open and a web server answers; it is the server that says no (404: there is no such page; 403: you may not see it; 500: its program failed).',
      'Check the path behind the port; `docker logs` of the server shows the request.',
    ],
    [
      '路是通的，网页服务器也应答了，是它说不行（404：没有这个页面；403：不让看；500：它的程序出错）。',
      '核对端口后面的路径；服务器的 `docker logs` 里有这个请求。',
    ],
    running(
      'docker network create app; docker run -d --name web --network app nginx',
      'docker run --rm --network app busybox wget -qO- http://web/nothing',
    ),
  ),
  entry(
    'run.busy',
    /(?:Device|Resource|resource) (?:or resource )?busy/,
    [
      'Something is mounted at this very place: a mount can be written through, but not removed, moved or replaced from inside.',
      'Change the content in place, or take the mount away with a new container.',
    ],
    [
      '这个位置上有挂载：可以透过它写，但不能在容器里删除、移动或替换它。',
      '就地改内容，或者新建一个不带这个挂载的容器。',
    ],
    running('docker run --rm busybox rm /etc/hosts'),
  ),
  entry(
    'run.not-permitted',
    /Operation not permitted/,
    [
      'Even root in a container lacks some rights of the kernel (capabilities), and other users have none.',
      'See which right is missing; `--cap-add` gives one. Think twice before `--privileged`.',
    ],
    [
      '容器里的 root 也缺少内核的一些权限（capability），别的用户更没有。',
      '看看缺哪一项，用 `--cap-add` 加上；用 `--privileged` 之前要三思。',
    ],
    running('docker run --rm --cap-drop ALL busybox chown nobody /etc/passwd'),
  ),
];
