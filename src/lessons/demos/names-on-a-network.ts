import { type Demo, t } from './types.ts';

export const namesOnANetwork: Demo = {
  id: 'names-on-a-network',
  title: t('Names on a network', '网络里的名字'),
  question: t('Two containers side by side: do they know each other’s names?', '并排的两个容器，知道彼此的名字吗？'),
  minutes: 5,
  scenario: { id: 'demo-names-on-a-network', catalog: 'site', images: ['busybox:latest'], files: {} },
  steps: [
    {
      id: 'default-bridge',
      say: t('The containers `aa` and `bb` hang on the default bridge.', '容器 `aa` 和 `bb` 都在默认网桥上。'),
      predict: {
        question: t(
          'The container `bb` calls `aa` by name. Does `aa` answer?',
          '容器 `bb` 用名字呼叫 `aa`，`aa` 会应答吗？',
        ),
        options: [t('Yes', '会'), t('No', '不会')],
        answer: 1,
      },
      commands: [
        'docker run -d --name aa busybox sleep 1000',
        'docker run -d --name bb busybox sleep 1000',
        'docker exec bb ping -c 1 aa',
      ],
      reveal: t('`bad address`: the default bridge knows no names.', '`bad address`：默认网桥不认名字。'),
      picture: 'network',
      prints: ["ping: bad address 'aa'"],
      exit: 1,
    },
    {
      id: 'own-network',
      say: t('A network of our own. Both are put on it, while they run.', '建一个自己的网络，运行中就能加入。'),
      predict: {
        question: t(
          'Both are on a network of our own. Does `bb` find `aa` by its name now?',
          '两个都加入自己建的网络。`bb` 现在能用名字找到 `aa` 吗？',
        ),
        options: [t('Yes', '能'), t('No', '不能')],
        answer: 0,
      },
      commands: [
        'docker network create team',
        'docker network connect team aa',
        'docker network connect team bb',
        'docker exec bb ping -c 1 aa',
      ],
      reveal: t(
        'Now the name is found: networks of your own have a name server.',
        '现在找得到名字了：自定义网络自带名字解析。',
      ),
      picture: 'network',
      prints: ['1 packets received'],
      exit: 0,
    },
    {
      id: 'web',
      say: t('A small web server on the same network.', '同一个网络里放一个小小的网页服务。'),
      predict: {
        question: t(
          'Nothing of `web` is published. Can `bb` reach `http://web`?',
          '`web` 没有发布任何端口。`bb` 能访问 `http://web` 吗？',
        ),
        options: [t('No, without `-p` nobody gets in', '不能，没有 `-p` 谁也进不去'), t('Yes', '能')],
        answer: 1,
      },
      commands: [
        "docker run -d --name web --network team busybox sh -c 'mkdir /www; echo hello > /www/index.html; httpd -f -p 80 -h /www'",
        'docker exec bb wget -qO- http://web',
      ],
      reveal: t(
        'By name, at its own port, without `-p`: inside the network no door is needed.',
        '用名字，用它自己的端口，不用 `-p`：网络内部不需要开门。',
      ),
      picture: 'network',
      prints: ['hello'],
      exit: 0,
    },
    {
      id: 'localhost',
      say: t('The most common mistake of all.', '最常见的错误。'),
      predict: {
        question: t(
          'In `bb`: `wget http://localhost`. Who is asked?',
          '在 `bb` 里 `wget http://localhost`，问的是谁？',
        ),
        options: [t('`web`', '`web`'), t('The host', '宿主机'), t('`bb` itself', '`bb` 自己')],
        answer: 2,
      },
      commands: ['docker exec bb wget -qO- http://localhost'],
      reveal: t(
        '`Connection refused`: `localhost` is the container itself, and in `bb` nobody listens.',
        '`Connection refused`：`localhost` 是容器自己，而 `bb` 里没有程序在听。',
      ),
      picture: 'network',
      prints: ['Connection refused'],
      exit: 1,
    },
    {
      id: 'host',
      say: t('And from the host?', '那从宿主机呢？'),
      predict: {
        question: t('What does the host get at `localhost:80`?', '宿主机访问 `localhost:80` 会得到什么？'),
        options: [t('`hello`', '`hello`'), t('No answer', '没有应答')],
        answer: 1,
      },
      commands: [
        'curl -s http://localhost:80',
        'docker network inspect team --format "{{range .Containers}}{{.Name}} {{end}}"',
      ],
      reveal: t(
        'Nothing is published, so the host gets no answer. Names and ports stay inside, until `-p` cuts a door.',
        '没有发布端口，宿主机得不到应答。名字和端口都留在里面，直到 `-p` 开一扇门。',
      ),
      picture: 'network',
      prints: ['aa', 'bb', 'web'],
      exit: 0,
    },
  ],
};
