import { code } from '../../i18n/inline.ts';
import { containerOf } from '../facts.ts';
import { both, container, fact, has, http, image } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'expose',
  prose: { id: 'expose', catalog: 'site', images: ['busybox:latest', 'nginx:1.29'], files: {} },
  scenes: [
    {
      id: 'expose-door',
      scenario: {
        id: 'expose-door',
        catalog: 'site',
        images: ['busybox:latest', 'nginx:1.29'],
        files: {},
        setup: ['docker network create web'],
      },
      pictures: ['network'],
      steps: [
        {
          command: 'docker run -d --name closed --network web nginx:1.29 && docker ps --format "{{.Names}} {{.Ports}}"',
          say: both(
            '`EXPOSE 80` of the image shows as `80/tcp`, without an arrow. Look at the wall: nginx listens, and there is no door.',
            '镜像里的 `EXPOSE 80` 显示为 `80/tcp`，没有箭头。看右边的墙：nginx 在监听，但没有门。',
          ),
        },
        {
          command: 'curl http://localhost:8080',
          exit: 7,
          say: both('Port 8080 of the host belongs to nobody: refused.', '宿主机的 8080 端口没有人用：连接被拒绝。'),
        },
        {
          command: 'docker run -d --name open -p 8080:80 nginx:1.29 && curl -s http://localhost:8080 | head -4',
          say: both(
            '`-p` makes a door: what comes to 8080 of the host goes to 80 of the container. Nothing about the image is different.',
            '`-p` 开了一扇门：到达宿主机 8080 的请求，转到容器的 80。镜像还是同一个。',
          ),
        },
        {
          command: 'docker run -d --name all -P nginx:1.29 && docker port all',
          say: both(
            '`-P` reads `EXPOSE`: every port noted there gets a free port of the host.',
            '`-P` 会读 `EXPOSE`：其中的每个端口都得到宿主机的一个空闲端口。',
          ),
        },
        {
          command: 'docker run --rm --network web busybox wget -q -O - http://closed | head -4',
          say: both(
            'No door, and an answer: a neighbour on the same network never needs one.',
            '没有门，也有应答：同一个网络里的邻居从来不需要门。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'expose-1',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'expose-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nEXPOSE 80,443,53\n' },
      },
      file: 'Dockerfile',
      pictures: ['card'],
      task: both(
        'The build fails. Repair the line and build the image `ports`: it declares 80 and 443 for TCP and 53 for UDP, and nothing else.',
        '构建失败了。修好这一行，构建镜像 `ports`：声明 TCP 的 80 和 443，UDP 的 53，没有别的。',
      ),
      goals: [image('ports').exposes('443/tcp', '53/udp', '80/tcp')],
      hints: [
        both('What stands between ports?', '端口之间用什么隔开？'),
        both('The protocol stands behind a slash.', '协议写在斜杠后面。'),
        both('`EXPOSE 80 443 53/udp`', '`EXPOSE 80 443 53/udp`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nEXPOSE 80 443 53/udp\n' },
        commands: ['docker build -t ports .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nEXPOSE 80/tcp\nEXPOSE 443\nEXPOSE 53/UDP\n' },
          commands: ['docker build -t ports .'],
        },
      ],
      wrong: [
        { files: { Dockerfile: 'FROM busybox\nEXPOSE 80 443 53\n' }, commands: ['docker build -t ports .'] },
        { commands: ['docker build -t ports .'] },
      ],
    },
    {
      id: 'expose-2',
      scenario: { id: 'expose-2', catalog: 'site', images: ['nginx:1.29'], files: {} },
      pictures: ['network', 'browser'],
      task: both(
        'Run `nginx:1.29` as `local`, so that port 8080 of the host answers, but only at its own address `127.0.0.1`.',
        '用 `nginx:1.29` 运行容器 `local`：宿主机的 8080 端口有应答，但只在本机地址 `127.0.0.1` 上。',
      ),
      goals: [
        container('local').publishes('80/tcp', { hostPort: 8080, hostAddress: '127.0.0.1' }),
        http('127.0.0.1:8080', { status: 200, body: has('nginx') }),
      ],
      hints: [
        both('`-p` can take an address in front of the two ports.', '`-p` 的两个端口前面还可以写地址。'),
        both('`-p ADDRESS:HOST:CONTAINER`', '`-p 地址:宿主机端口:容器端口`'),
      ],
      solution: { commands: ['docker run -d --name local -p 127.0.0.1:8080:80 nginx:1.29'] },
      alternatives: [
        {
          commands: ['docker create --name local --publish 127.0.0.1:8080:80/tcp nginx:1.29', 'docker start local'],
        },
      ],
      wrong: [
        { commands: ['docker run -d --name local -p 8080:80 nginx:1.29'] },
        { commands: ['docker run -d --name local -p 127.0.0.1:8080:8080 nginx:1.29'] },
        { commands: ['docker run -d --name local -p 127.0.0.1:8080:80 -p 9000:80 nginx:1.29'] },
      ],
    },
    {
      id: 'expose-3',
      scenario: {
        id: 'expose-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nRUN mkdir /www && echo "it works" > /www/index.html\nCMD ["httpd", "-f", "-p", "8000", "-h", "/www"]\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['network', 'containers'],
      task: both(
        'The server listens on port 8000. Note that in the Dockerfile and build the image `site`. Then run it as `auto` so that Docker itself chooses the port of the host.',
        '服务器监听 8000 端口。在 Dockerfile 里注明，构建镜像 `site`。然后运行容器 `auto`，宿主机端口由 Docker 自己选。',
      ),
      goals: [
        image('site').exposes('8000/tcp'),
        container('auto').from('site'),
        container('auto').publishes('8000/tcp'),
        fact(
          'free-port',
          both('The port of the host is one of Docker’s choice.', '宿主机端口由 Docker 选定。'),
          ({ world }) => {
            const found = containerOf(world, 'auto');
            const asked = Object.values(found?.ports ?? {})
              .flatMap((bindings) => bindings ?? [])
              .find((binding) => !['', '0'].includes(binding.HostPort ?? ''));
            if (found === undefined || found.boundPorts.length === 0)
              return both('Nothing is published yet.', '还没有发布端口。');
            return asked === undefined
              ? undefined
              : both(
                  `The port ${code(asked.HostPort ?? '')} was asked for.`,
                  `端口 ${code(asked.HostPort ?? '')} 是指定的。`,
                );
          },
        ),
      ],
      hints: [
        both('`EXPOSE 8000`, and an option of one capital letter.', '`EXPOSE 8000`，再加一个大写字母的选项。'),
        both('`-P` publishes all exposed ports.', '`-P` 发布所有声明端口。'),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox\nRUN mkdir /www && echo "it works" > /www/index.html\nEXPOSE 8000\nCMD ["httpd", "-f", "-p", "8000", "-h", "/www"]\n',
        },
        commands: ['docker build -t site .', 'docker run -d --name auto -P site'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nEXPOSE 8000/tcp\nRUN mkdir /www && echo "it works" > /www/index.html\nCMD ["httpd", "-f", "-p", "8000", "-h", "/www"]\n',
          },
          commands: ['docker build -t site .', 'docker run -d --name auto -p 8000 site'],
        },
      ],
      wrong: [
        { commands: ['docker build -t site .', 'docker run -d --name auto -P site'] },
        {
          files: {
            Dockerfile:
              'FROM busybox\nEXPOSE 8000\nRUN mkdir /www && echo "it works" > /www/index.html\nCMD ["httpd", "-f", "-p", "8000", "-h", "/www"]\n',
          },
          commands: ['docker build -t site .', 'docker run -d --name auto -p 40000:8000 site'],
        },
      ],
    },
  ],
});
