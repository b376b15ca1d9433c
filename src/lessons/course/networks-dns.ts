import { both, container, has } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'networks-dns',
  prose: {
    id: 'networks-dns',
    catalog: 'site',
    images: ['busybox:latest', 'nginx:latest'],
    files: {},
    setup: ['docker network create app', 'docker run -d --name ww --network app nginx'],
  },
  scenes: [
    {
      id: 'networks-rails',
      scenario: {
        id: 'networks-rails',
        catalog: 'site',
        images: ['busybox:latest', 'nginx:latest'],
        files: {},
        setup: ['docker run -d --name aa busybox sleep 3000', 'docker run -d --name web nginx'],
      },
      pictures: ['network'],
      steps: [
        {
          command: 'docker exec aa wget -qO- http://web',
          exit: 1,
          say: both(
            'Both hang on the default bridge. It has no names: `bad address`.',
            '两个都挂在默认网桥上。那里没有名字解析：`bad address`。',
          ),
        },
        {
          command: 'docker network create app && docker network connect app aa && docker network connect app web',
          say: both('A network of our own, and both plugged in.', '建一个自己的网络，把两个都接进来。'),
        },
        {
          command: 'docker exec aa wget -qO- http://web',
          say: both(
            'The same command: Docker’s DNS knows the name here, and the request arrives. Nothing was published.',
            '同样的命令：在这里 Docker 的 DNS 认得名字，请求到了。没有发布任何端口。',
          ),
        },
        {
          command: 'docker exec aa wget -qO- http://localhost',
          exit: 1,
          say: both(
            '`localhost` is the container itself. Nobody listens there.',
            '`localhost` 是容器自己，那里没有人监听。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'networks-dns-1',
      scenario: {
        id: 'networks-dns-1',
        catalog: 'site',
        images: ['busybox:latest', 'nginx:latest'],
        files: {},
      },
      pictures: ['network'],
      task: both(
        'Run nginx as `web` and `busybox` as `client` on a network `app`, publish nothing, and bring the start page of `web` into the file `/page` of `client`.',
        '在网络 `app` 上运行 nginx（名字 `web`）和 `busybox`（名字 `client`），不发布任何端口，把 `web` 的首页保存到 `client` 的 `/page` 文件里。',
      ),
      goals: [
        container('web').inNetwork('app'),
        container('client').inNetwork('app'),
        container('web').publishesNothing(),
        container('client').file('/page', { text: has('Welcome to nginx!') }),
      ],
      hints: [
        both(
          '`docker network create app`, then `--network app` for both.',
          '先 `docker network create app`，两个容器都加 `--network app`。',
        ),
        both(
          'The container `client` must live on: give it `sleep 300`.',
          '容器 `client` 得一直运行：让它 `sleep 300`。',
        ),
        both('`docker exec client wget -q -O /page http://web`', '`docker exec client wget -q -O /page http://web`'),
      ],
      solution: {
        commands: [
          'docker network create app',
          'docker run -d --name web --network app nginx',
          'docker run -d --name client --network app busybox sleep 300',
          'docker exec client wget -q -O /page http://web',
        ],
      },
      alternatives: [
        {
          commands: [
            'docker run -d --name web nginx',
            'docker run -d --name client busybox sleep 300',
            'docker network create app',
            'docker network connect app web',
            'docker network connect app client',
            "docker exec client sh -c 'wget -qO- http://web > /page'",
          ],
        },
      ],
      wrong: [
        {
          commands: [
            'docker network create app',
            'docker run -d --name web --network app -p 8080:80 nginx',
            'docker run -d --name client --network app busybox sleep 300',
            'docker exec client wget -q -O /page http://web',
          ],
        },
      ],
    },
    {
      id: 'networks-dns-2',
      scenario: {
        id: 'networks-dns-2',
        catalog: 'site',
        images: ['nginx:latest', 'busybox:latest'],
        files: {},
        setup: ['docker network create app'],
      },
      pictures: ['network'],
      task: both(
        'Run nginx as `web` on the network `app` so that it also answers to the name `www` there.',
        '在网络 `app` 上运行 nginx，名字 `web`，让它在那里也能用 `www` 这个名字访问。',
      ),
      goals: [container('web').is('running'), container('web').alias('app', 'www')],
      hints: [
        both('A name for one network only is an alias.', '只在某个网络里有效的名字叫别名。'),
        both('`--network-alias www`', '`--network-alias www`'),
      ],
      solution: { commands: ['docker run -d --name web --network app --network-alias www nginx'] },
      alternatives: [{ commands: ['docker run -d --name web nginx', 'docker network connect --alias www app web'] }],
      wrong: [{ commands: ['docker run -d --name www --network app nginx'] }],
    },
    {
      id: 'networks-dns-3',
      scenario: {
        id: 'networks-dns-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: [
          'docker network create public',
          'docker network create private',
          'docker run -d --name api --network private busybox sleep 3000',
          'docker network connect public api',
        ],
      },
      pictures: ['network'],
      task: both(
        'The container `api` is on two networks and must not be reachable from `public`. Take it off there; it must go on running.',
        '容器 `api` 接在两个网络上，不能让 `public` 访问到它。把它从那里断开，并且它要继续运行。',
      ),
      goals: [container('api').is('running'), container('api').networks('private')],
      hints: [
        both('`docker inspect api` shows its networks.', '`docker inspect api` 会显示它的网络。'),
        both('`docker network disconnect NETWORK CONTAINER`', '`docker network disconnect 网络 容器`'),
      ],
      solution: { commands: ['docker network disconnect public api'] },
      alternatives: [
        { commands: ['docker rm -f api', 'docker run -d --name api --network private busybox sleep 300'] },
      ],
      wrong: [{ commands: ['docker network disconnect private api'] }, { commands: ['docker stop -t 0 api'] }],
    },
  ],
});
