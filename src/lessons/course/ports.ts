import { both, container, has, http } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const INSIDE =
  'FROM busybox\nCOPY index.html /www/index.html\nCMD ["httpd", "-f", "-p", "127.0.0.1:8000", "-h", "/www"]\n';

export const lesson = defineLesson({
  id: 'ports',
  prose: { id: 'ports', catalog: 'site', images: ['busybox:latest', 'nginx:latest'], files: {} },
  scenes: [
    {
      id: 'ports-doors',
      scenario: {
        id: 'ports-doors',
        catalog: 'site',
        images: ['busybox:latest', 'nginx:latest'],
        files: {},
        setup: ['docker run -d --name closed nginx', 'docker run -d --name open -p 8080:80 nginx'],
      },
      pictures: ['network', 'browser'],
      steps: [
        {
          command: 'curl -s localhost:8080 | grep title',
          say: both(
            'A door at 8080 of the host leads to port 80 of `open`. The request arrives.',
            '宿主机 8080 的门通向 `open` 的 80 端口，请求到了。',
          ),
        },
        {
          command: 'docker run -d --name second -p 8080:80 nginx',
          exit: 125,
          say: both(
            'One door, one owner: the port is already allocated. The container was created and not started.',
            '一扇门只有一个主人：端口已被占用。容器创建了，但没有启动。',
          ),
        },
        {
          command: 'docker run -d --name inner -p 8090:8000 busybox httpd -f -p 127.0.0.1:8000',
          say: both(
            'A door for a program that listens on `127.0.0.1` inside.',
            '给一个在里面只监听 `127.0.0.1` 的程序开门。',
          ),
        },
        {
          command: 'curl localhost:8090',
          exit: 56,
          say: both(
            'The request comes to the container’s outer address, and nobody listens there. The connection is cut.',
            '请求到的是容器对外的地址，那里没有人监听，连接被断开。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'ports-1',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'ports-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: INSIDE, 'index.html': 'it works\n' },
        setup: ['docker build -q -t srv .', 'docker run -d --name first -p 8061:8000 srv'],
      },
      file: 'Dockerfile',
      pictures: ['network', 'browser'],
      task: both(
        'The container `first` is up, its port is published, and `curl localhost:8061` gets no answer. Change the Dockerfile and run it again as `srv2`, so that `localhost:8062` answers `it works`.',
        '容器 `first` 在运行，端口也发布了，但 `curl localhost:8061` 没有响应。修改 Dockerfile，重新运行为 `srv2`，让 `localhost:8062` 返回 `it works`。',
      ),
      goals: [
        container('srv2').is('running'),
        container('srv2').runsAsBuilt(),
        http('localhost:8062', { status: 200, body: has('it works') }),
      ],
      hints: [
        both(
          'Where does the program listen? `docker exec first netstat -tln`',
          '程序监听在哪里？`docker exec first netstat -tln`',
        ),
        both(
          '`127.0.0.1` is inside only. Without an address it listens on all.',
          '`127.0.0.1` 只在容器里面有效。不写地址就监听所有地址。',
        ),
        both(
          '`-p 8000` in the `CMD`, and `-p 8062:8000` for `docker run`',
          '`CMD` 里写 `-p 8000`，`docker run` 写 `-p 8062:8000`',
        ),
      ],
      solution: {
        files: { Dockerfile: INSIDE.replace('127.0.0.1:8000', '8000') },
        commands: ['docker build -q -t srv .', 'docker run -d --name srv2 -p 8062:8000 srv'],
      },
      alternatives: [
        {
          files: { Dockerfile: INSIDE.replace('127.0.0.1:8000', '0.0.0.0:80') },
          commands: ['docker build -q -t other .', 'docker run -d --name srv2 -p 8062:80 other'],
        },
      ],
      wrong: [
        { commands: ['docker run -d --name srv2 -p 8062:8000 srv'] },
        { commands: ['docker run -d --name srv2 -p 8062:8000 srv httpd -f -p 8000 -h /www'] },
      ],
    },
    {
      id: 'ports-2',
      scenario: {
        id: 'ports-2',
        catalog: 'site',
        images: ['nginx:latest'],
        files: {},
        setup: ['docker run -d --name old -p 8080:80 nginx', 'docker run -d --name new -p 8080:80 nginx || true'],
      },
      pictures: ['network', 'containers'],
      task: both(
        'Port 8080 belongs to `old`, and a failed try called `new` is in the way. Get nginx running as `new` on host port 8081; `old` must stay.',
        '8080 端口属于 `old`，还有一个失败的 `new` 挡着路。让名为 `new` 的 nginx 在宿主机 8081 端口运行，`old` 要留下。',
      ),
      goals: [
        container('new').is('running'),
        container('new').publishes('80/tcp', { hostPort: 8081 }),
        container('old').is('running'),
      ],
      hints: [
        both('`docker ps -a` shows what became of the try.', '`docker ps -a` 能看到那次尝试的下场。'),
        both('A container keeps its name and its ports until it is removed.', '容器在删除之前一直占着名字和端口设置。'),
        both(
          '`docker rm new`, then `docker run -d --name new -p 8081:80 nginx`',
          '先 `docker rm new`，再 `docker run -d --name new -p 8081:80 nginx`',
        ),
      ],
      solution: { commands: ['docker rm new', 'docker run -d --name new -p 8081:80 nginx'] },
      alternatives: [{ commands: ['docker rename new broken', 'docker run -d --name new -p 127.0.0.1:8081:80 nginx'] }],
      wrong: [{ commands: ['docker rm -f old', 'docker start new'] }],
    },
    {
      id: 'ports-3',
      scenario: { id: 'ports-3', catalog: 'site', images: ['nginx:latest'], files: {} },
      pictures: ['network'],
      task: both(
        'Run nginx as `safe` so that it is published at port 8085 for this computer only, and not for others in the network.',
        '运行名为 `safe` 的 nginx，发布到 8085 端口，只让这台电脑访问，局域网里的其他人不能访问。',
      ),
      goals: [
        container('safe').is('running'),
        container('safe').publishes('80/tcp', { hostPort: 8085, hostAddress: '127.0.0.1' }),
      ],
      hints: [
        both(
          'Without an address a port is published on all addresses of the host.',
          '不写地址，端口会发布到宿主机的所有地址。',
        ),
        both('`-p ADDRESS:HOST:CONTAINER`', '`-p 地址:宿主机端口:容器端口`'),
      ],
      solution: { commands: ['docker run -d --name safe -p 127.0.0.1:8085:80 nginx'] },
      wrong: [
        { commands: ['docker run -d --name safe -p 8085:80 nginx'] },
        { commands: ['docker run -d --name safe -p 127.0.0.1:8085:80 -p 8086:80 nginx'] },
      ],
    },
  ],
});
