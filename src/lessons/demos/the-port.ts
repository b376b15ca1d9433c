import { containerOf } from '../facts.ts';
import { type Demo, t } from './types.ts';

export const thePort: Demo = {
  id: 'the-port',
  title: t("The port that wasn't", '不存在的端口'),
  question: t('Four doors into a container: which of them opens?', '通向容器的四扇门，哪一扇能开？'),
  minutes: 5,
  scenario: { id: 'demo-the-port', catalog: 'site', images: ['nginx:latest', 'busybox:latest'], files: {} },
  steps: [
    {
      id: 'wrong-place',
      say: t('Read the line aloud. It looks right.', '把这一行念出来。看上去没错。'),
      predict: {
        question: t('`docker run -d nginx -p 8082:80`: what happens?', '`docker run -d nginx -p 8082:80`：会怎样？'),
        options: [
          t('nginx runs at port 8082', 'nginx 在 8082 端口运行'),
          t('It ends at once', '它马上结束'),
          t('Docker refuses the command', 'Docker 拒绝这条命令'),
        ],
        answer: 1,
      },
      commands: [
        'docker run -d --name web nginx -p 8082:80',
        'docker ps -a --format "{{.Names}}: {{.Status}}"',
        'docker logs web',
      ],
      reveal: t(
        '`Exited (2)`. What stands after the image name is the command in the container: `-p` went to nginx’s entrypoint.',
        '`Exited (2)`。镜像名之后是容器里的命令：`-p` 交给了 nginx 的入口脚本。',
      ),
      picture: 'containers',
      prints: ['web: Exited (2)', 'llegal option -p'],
      exit: 0,
    },
    {
      id: 'right-place',
      say: t('Options before the image, arguments after it.', '选项在镜像之前，参数在镜像之后。'),
      predict: {
        question: t(
          'The same option, before the image name. Does nginx answer at `localhost:8082`?',
          '同样的选项，写到镜像名之前。`localhost:8082` 上有 nginx 应答吗？',
        ),
        options: [t('Yes', '有'), t('No', '没有')],
        answer: 0,
      },
      commands: ['docker rm web', 'docker run -d --name web -p 8082:80 nginx', 'curl -sI localhost:8082'],
      reveal: t('A door in the host’s wall, and behind it nginx.', '宿主机的墙上开了一扇门，门后是 nginx。'),
      picture: 'network',
      prints: ['200 OK'],
      exit: 0,
      holds: (world) => containerOf(world, 'web')?.boundPorts.some((port) => port.hostPort === 8082) === true,
    },
    {
      id: 'expose',
      say: t('The nginx image says `EXPOSE 80`.', 'nginx 镜像里写着 `EXPOSE 80`。'),
      predict: {
        question: t(
          '`EXPOSE 80` without `-p`: does `localhost:80` answer?',
          '只有 `EXPOSE 80`，没有 `-p`：`localhost:80` 会应答吗？',
        ),
        options: [t('Yes', '会'), t('No', '不会')],
        answer: 1,
      },
      commands: ['docker run -d --name quiet nginx', 'docker port quiet', 'curl -s localhost:80'],
      reveal: t(
        'A door that is drawn, not cut. `EXPOSE` is a note for people and for `-P`.',
        '门是画上去的，没有开。`EXPOSE` 只是写给人和 `-P` 看的说明。',
      ),
      picture: 'network',
      exit: 7,
      holds: (world) => containerOf(world, 'quiet')?.boundPorts.length === 0,
    },
    {
      id: 'all-exposed',
      say: t('Capital `-P`.', '大写的 `-P`。'),
      predict: {
        question: t('`-P`: at which port of the host does nginx answer?', '`-P`：nginx 在宿主机的哪个端口应答？'),
        options: [
          t('80, as `EXPOSE` says', '80，和 `EXPOSE` 写的一样'),
          t('A free one that Docker takes', 'Docker 挑的一个空闲端口'),
        ],
        answer: 1,
      },
      commands: ['docker run -d --name any -P nginx', 'docker port any'],
      reveal: t(
        '`-P` publishes all that `EXPOSE` names, each at a free port of the host.',
        '`-P` 把 `EXPOSE` 写的端口都发布出去，各用宿主机的一个空闲端口。',
      ),
      picture: 'network',
      prints: ['80/tcp -> 0.0.0.0:32768'],
      exit: 0,
    },
    {
      id: 'loopback',
      say: t('The fourth door: published, and the program runs.', '第四扇门：发布了，程序也在运行。'),
      predict: {
        question: t(
          'The program listens on `127.0.0.1:80` of the container, `-p 8083:80` is there. Does it answer?',
          '程序听在容器的 `127.0.0.1:80` 上，也写了 `-p 8083:80`。会应答吗？',
        ),
        options: [t('Yes', '会'), t('No', '不会')],
        answer: 1,
      },
      commands: ['docker run -d --name inner -p 8083:80 busybox httpd -f -p 127.0.0.1:80', 'curl -sI localhost:8083'],
      reveal: t(
        'The request comes to the container’s own address. Nobody listens there: `127.0.0.1` is the inside only. Listen on `0.0.0.0`.',
        '请求到达的是容器自己的地址，而那里没有程序在听：`127.0.0.1` 只对内部。要听在 `0.0.0.0` 上。',
      ),
      picture: 'network',
      exit: 56,
    },
  ],
};
