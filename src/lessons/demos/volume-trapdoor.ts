import { containerOf } from '../facts.ts';
import { type Demo, t } from './types.ts';

export const volumeTrapdoor: Demo = {
  id: 'volume-trapdoor',
  title: t('The barrel under the trapdoor', '活板门下的桶'),
  question: t(
    '`VOLUME` in a Dockerfile: where do the files go, and who keeps them?',
    'Dockerfile 里的 `VOLUME`：文件去了哪里，由谁保管？',
  ),
  minutes: 5,
  scenario: {
    id: 'demo-volume-trapdoor',
    catalog: 'site',
    images: ['busybox:latest'],
    files: { Dockerfile: 'FROM busybox\nRUN mkdir /data && echo seed > /data/seed.txt\nVOLUME /data\n' },
  },
  steps: [
    {
      id: 'build',
      say: t(
        'An image with a file in `/data`, and `VOLUME /data`.',
        '镜像的 `/data` 里有一个文件，并且写着 `VOLUME /data`。',
      ),
      predict: {
        question: t('The build is done. How many volumes are there?', '构建完成。现在有几个数据卷？'),
        options: [t('None', '没有'), t('One', '一个')],
        answer: 0,
      },
      commands: ['docker build -q -t app .'],
      reveal: t('The image only declares it. No volume exists yet.', '镜像只是声明，数据卷还不存在。'),
      picture: 'mounts',
      exit: 0,
      holds: (world) => world.volumes.size === 0,
    },
    {
      id: 'write',
      say: t('We run it without `-v` and write a file.', '不加 `-v` 运行，写一个文件。'),
      predict: {
        question: t('What will `docker diff` show?', '`docker diff` 会显示什么？'),
        options: [t('`A /data/new.txt`', '`A /data/new.txt`'), t('Nothing', '什么都没有')],
        answer: 1,
      },
      commands: [
        "docker run --name first app sh -c 'echo hi > /data/new.txt; ls /data'",
        'docker diff first',
        'docker volume ls -q',
      ],
      reveal: t(
        'Nothing: the file is not in the container’s sheet but in a barrel that Docker made, filled from the image.',
        '什么都没有：文件不在容器的那一层，而在 Docker 新建的桶里，里面先用镜像的内容填过。',
      ),
      picture: 'mounts',
      prints: ['new.txt', 'seed.txt'],
      exit: 0,
      holds: (world) => world.volumes.size === 1,
    },
    {
      id: 'remove',
      say: t('The container goes.', '删掉容器。'),
      predict: {
        question: t('After `docker rm`: is the barrel still there?', '`docker rm` 之后，桶还在吗？'),
        options: [t('Yes, and nobody uses it', '在，但没有谁用它'), t('No', '不在了')],
        answer: 0,
      },
      commands: ['docker rm first', 'docker volume ls -q'],
      reveal: t(
        'It stays, without a name that anyone remembers. `rm -v` would have taken it.',
        '它留着，名字谁也记不住。`rm -v` 才会带走它。',
      ),
      picture: 'mounts',
      exit: 0,
      holds: (world) => world.volumes.size === 1 && world.containers.size === 0,
    },
    {
      id: 'new-barrel',
      say: t('A second container from the same image.', '同一个镜像的第二个容器。'),
      predict: {
        question: t('What does the second container find in `/data`?', '第二个容器在 `/data` 里能看到什么？'),
        options: [t('`seed.txt` and `new.txt`', '`seed.txt` 和 `new.txt`'), t('`seed.txt` only', '只有 `seed.txt`')],
        answer: 1,
      },
      commands: ['docker run --name second app ls /data'],
      reveal: t('`seed.txt` only: every container gets a new barrel.', '只有 `seed.txt`：每个容器都得到一个新桶。'),
      picture: 'mounts',
      prints: ['seed.txt'],
      exit: 0,
      holds: (world) => world.volumes.size === 2,
    },
    {
      id: 'named',
      say: t('Give the barrel a name, and both containers find it.', '给桶起个名字，两个容器都找得到。'),
      predict: {
        question: t(
          'One container writes `mine.txt` into the volume `keep` and is removed. Does the next one find it?',
          '一个容器往数据卷 `keep` 里写了 `mine.txt`，然后被删除。下一个容器找得到吗？',
        ),
        options: [t('Yes', '找得到'), t('No, it went with the container', '找不到，它跟着容器没了')],
        answer: 0,
      },
      commands: [
        "docker run --rm -v keep:/data app sh -c 'echo mine > /data/mine.txt'",
        'docker run --name third -v keep:/data app ls /data',
      ],
      reveal: t(
        '`mine.txt` is there for the second one: the volume outlived its container.',
        '第二个容器看得到 `mine.txt`：数据卷比容器活得久。',
      ),
      picture: 'mounts',
      prints: ['mine.txt', 'seed.txt'],
      exit: 0,
      holds: (world) => world.volumes.get('keep')?.files.has('/mine.txt') === true,
    },
    {
      id: 'bind',
      say: t('Last: an empty folder of the host.', '最后：宿主机的空目录。'),
      predict: {
        question: t(
          'What does `ls /data` show with an empty bind mount?',
          '挂上一个空的绑定挂载，`ls /data` 显示什么？',
        ),
        options: [t('`seed.txt`', '`seed.txt`'), t('Nothing', '什么都没有')],
        answer: 1,
      },
      commands: ['mkdir empty', 'docker run --name bound -v "$PWD/empty:/data" app ls /data'],
      reveal: t(
        'A bind mount hides what is below and fills nothing in. Only an empty volume is filled.',
        '绑定挂载会盖住下面的内容，也不会填充。只有空的数据卷才会被填充。',
      ),
      picture: 'mounts',
      exit: 0,
      holds: (world) => containerOf(world, 'bound')?.mounts.some((mount) => mount.kind === 'bind') === true,
    },
  ],
};
