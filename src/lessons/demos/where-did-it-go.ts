import { containerOf } from '../facts.ts';
import { type Demo, t } from './types.ts';

export const whereDidItGo: Demo = {
  id: 'where-did-it-go',
  title: t('Where did it go?', '它去哪儿了？'),
  question: t(
    'A program in a container writes a file and ends. Is the file gone?',
    '容器里的程序写了一个文件，然后结束。文件没了吗？',
  ),
  minutes: 5,
  scenario: { id: 'demo-where-did-it-go', catalog: 'site', images: ['busybox:latest'], files: {} },
  steps: [
    {
      id: 'write-and-end',
      say: t(
        'Let hands go up before you run it. Most classes say that the file is gone.',
        '运行之前先让大家举手。多数班级会说文件没了。',
      ),
      predict: {
        question: t('The program has ended. Where is `/note`?', '程序已经结束。`/note` 在哪里？'),
        options: [t('Gone', '没了'), t('In the image', '在镜像里'), t('Still in the container', '还在容器里')],
        answer: 2,
      },
      commands: ["docker run --name c1 busybox sh -c 'echo precious > /note'"],
      reveal: t(
        'The frame is grey: exited. Its sheet still lies on the image, with `/note` in it.',
        '框变灰了：已退出。它的那一层还压在镜像上，里面有 `/note`。',
      ),
      picture: 'containers',
      exit: 0,
      holds: (world) =>
        containerOf(world, 'c1')?.state === 'exited' && containerOf(world, 'c1')?.files.has('/note') === true,
    },
    {
      id: 'fetch-it',
      say: t('No process runs. We can read the file all the same.', '没有进程在运行，文件照样能读。'),
      predict: {
        question: t('No process runs. Can the file be read now?', '没有进程在运行。现在读得到文件吗？'),
        options: [t('No, the container must run', '不能，容器要在运行'), t('Yes', '能')],
        answer: 1,
      },
      commands: ['docker cp c1:/note - | tar -xO'],
      reveal: t('`docker cp` reads from a container that does not run.', '`docker cp` 能从没有运行的容器里读文件。'),
      picture: 'containers',
      prints: ['precious'],
      exit: 0,
    },
    {
      id: 'start-again',
      say: t(
        '`start` is not `run`: it is the same container, with the same sheet.',
        '`start` 不是 `run`：还是同一个容器，同一层。',
      ),
      predict: {
        question: t('`docker start c1`: is that a new container?', '`docker start c1`：会是一个新容器吗？'),
        options: [
          t('Yes, an empty one', '是，而且是空的'),
          t('No, the same one with its sheet', '不是，还是原来那个，连同它的那一层'),
        ],
        answer: 1,
      },
      commands: ['docker start -a c1', 'docker diff c1'],
      reveal: t(
        '`A /note`: the file is added, compared with the image. Stopped and started, the sheet stays.',
        '`A /note`：与镜像相比，多了这个文件。停了又启动，这一层都在。',
      ),
      picture: 'containers',
      prints: ['A /note'],
      exit: 0,
    },
    {
      id: 'remove',
      say: t('Now watch the sheet.', '现在盯着那一层看。'),
      predict: {
        question: t('What does `docker rm` take away?', '`docker rm` 会带走什么？'),
        options: [
          t('The container and its sheet', '容器和它的那一层'),
          t('The image too', '连镜像也带走'),
          t('Only the name', '只带走名字'),
        ],
        answer: 0,
      },
      commands: ['docker rm c1', 'docker images'],
      reveal: t('Container and sheet are gone. The image is as it was.', '容器和它的层没有了，镜像还是原样。'),
      picture: 'containers',
      prints: ['busybox'],
      exit: 0,
      holds: (world) => containerOf(world, 'c1') === undefined,
    },
    {
      id: 'sum-up',
      say: t(
        'Let the class correct this sentence: "When a container ends, its storage layer dies with it."',
        '请大家改正这句话：“当容器结束时，容器存储层也会消亡。”',
      ),
      predict: {
        question: t(
          'The file once more, with `docker cp`. What comes now?',
          '再用 `docker cp` 取一次文件。这次会得到什么？',
        ),
        options: [t('The file', '文件'), t('An error: there is no `c1`', '报错：没有 `c1`')],
        answer: 1,
      },
      commands: ['docker cp c1:/note -'],
      reveal: t(
        'Ending is not removing. Only `rm`, or `run --rm`, takes the sheet away.',
        '结束不等于删除。只有 `rm`，或者 `run --rm`，才会带走那一层。',
      ),
      picture: 'chart',
      prints: ['No such container: c1'],
      exit: 1,
    },
  ],
};
