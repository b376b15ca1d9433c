import { containerOf, imageHasFile, imageOf, layerCount, madeFrom, wroteFile } from './facts.ts';
import type { Exercise } from './types.ts';

/** The exercises of the first lessons, by id. */

const leanFiles = ['/a', '/b', '/c'];

const lean: Exercise = {
  id: 'image-lean',
  scenario: {
    id: 'image-lean',
    catalog: 'site',
    images: ['busybox:latest'],
    files: { Dockerfile: 'FROM busybox\nENV K=v\nRUN echo a > /a\nRUN echo b > /b\nRUN echo c > /c\nWORKDIR /\n' },
  },
  file: 'Dockerfile',
  pictures: ['layers'],
  task: {
    en: 'This Dockerfile adds four layers to busybox. Build an image named lean that has the same three files and the same variable, with at most two layers of its own.',
    'zh-cn':
      '这个 Dockerfile 在 busybox 上加了四层。请构建一个名为 lean 的镜像：同样的三个文件、同样的变量，自己新增的层不超过两层。',
  },
  goals: [
    {
      id: 'exists',
      text: { en: 'There is an image named lean.', 'zh-cn': '有一个名为 lean 的镜像。' },
      holds: (world) => imageOf(world, 'lean') !== undefined,
      unmet: () => ({ en: 'No image has the name lean yet.', 'zh-cn': '还没有哪个镜像叫 lean。' }),
    },
    {
      id: 'files',
      text: { en: '/a, /b and /c are in it.', 'zh-cn': '里面有 /a、/b 和 /c。' },
      holds: (world) => {
        const image = imageOf(world, 'lean');
        return image !== undefined && leanFiles.every((path) => imageHasFile(world, image, path));
      },
      unmet: (world) => {
        const image = imageOf(world, 'lean');
        const missing = leanFiles.filter((path) => image === undefined || !imageHasFile(world, image, path)).join(' ');
        return { en: `Missing: ${missing}`, 'zh-cn': `还缺：${missing}` };
      },
    },
    {
      id: 'env',
      text: { en: 'Its card says ENV K=v.', 'zh-cn': '它的卡片上写着 ENV K=v。' },
      holds: (world) => imageOf(world, 'lean')?.config.Env?.includes('K=v') === true,
      unmet: () => ({ en: 'The card of lean has no K=v.', 'zh-cn': 'lean 的卡片上没有 K=v。' }),
    },
    {
      id: 'layers',
      text: { en: 'It adds one or two layers to its base.', 'zh-cn': '它在基础镜像上只新增一到两层。' },
      holds: (world) => {
        const image = imageOf(world, 'lean');
        const base = imageOf(world, 'busybox');
        if (image === undefined) return false;
        const own = base === undefined ? layerCount(image).own : image.layers.length - base.layers.length;
        return own >= 1 && own <= 2;
      },
      unmet: (world) => {
        const image = imageOf(world, 'lean');
        const own = image === undefined ? 0 : layerCount(image).own;
        return image === undefined
          ? { en: 'There is nothing to count yet.', 'zh-cn': '还没有可数的层。' }
          : { en: `It adds ${own} layers.`, 'zh-cn': `它新增了 ${own} 层。` };
      },
    },
  ],
  hints: [
    {
      en: 'Look at the picture: which sheets are yours, and which instruction made each?',
      'zh-cn': '看图：哪几层是你加的，分别来自哪条指令？',
    },
    {
      en: 'Each RUN adds a layer, whatever it does. One RUN can do three things, joined with &&.',
      'zh-cn': '每个 RUN 都会加一层，不管做什么。一个 RUN 可以用 && 连做三件事。',
    },
    {
      en: 'ENV costs nothing: leave it. WORKDIR / adds an empty layer: you can do without it.',
      'zh-cn': 'ENV 不占层，留着就好。WORKDIR / 会加一个空层，可以不要。',
    },
  ],
  solution: {
    files: { Dockerfile: 'FROM busybox\nENV K=v\nRUN echo a > /a && echo b > /b && echo c > /c\n' },
    commands: ['docker build -t lean .'],
  },
  alternatives: [
    {
      files: { Dockerfile: 'FROM busybox\nENV K=v\nCOPY a b c /\n', a: 'a\n', b: 'b\n', c: 'c\n' },
      commands: ['docker build --tag lean:latest .'],
    },
    {
      commands: [
        "printf 'FROM busybox\\nENV K=v\\nRUN touch /a /b /c\\nWORKDIR /\\n' > Lean",
        'docker build -f Lean -t lean .',
      ],
    },
  ],
  wrong: [{ commands: ['docker build -t lean .'] }, { commands: ['docker tag busybox lean'] }],
};

const twins: Exercise = {
  id: 'container-twins',
  scenario: { id: 'container-twins', catalog: 'site', images: ['alpine:latest'], files: {} },
  pictures: ['containers'],
  task: {
    en: 'Run two containers from alpine, a1 and a2, that keep running. Write the file /who in a1. In a2 it must not exist.',
    'zh-cn': '用 alpine 运行两个容器 a1 和 a2，让它们一直运行。在 a1 里写入文件 /who；a2 里不能有这个文件。',
  },
  goals: [
    ...(['a1', 'a2'] as const).map((name) => ({
      id: `running-${name}`,
      text: { en: `${name} is running, made from alpine.`, 'zh-cn': `${name} 由 alpine 创建，正在运行。` },
      holds: (world: Parameters<typeof containerOf>[0]) => {
        const container = containerOf(world, name);
        return container?.state === 'running' && madeFrom(world, container, 'alpine');
      },
      unmet: (world: Parameters<typeof containerOf>[0]) => {
        const container = containerOf(world, name);
        if (container === undefined)
          return { en: `There is no container named ${name}.`, 'zh-cn': `还没有名为 ${name} 的容器。` };
        if (container.state === 'running')
          return {
            en: `${name} is made from ${container.imageName}.`,
            'zh-cn': `${name} 是用 ${container.imageName} 创建的。`,
          };
        return {
          en: `${name} is ${container.state}: its PID 1 has ended or never ran.`,
          'zh-cn': `${name} 的状态是 ${container.state}：它的 1 号进程已经结束，或者从未运行。`,
        };
      },
    })),
    {
      id: 'written',
      text: { en: 'a1 has /who in its writable layer.', 'zh-cn': 'a1 的可写层里有 /who。' },
      holds: (world) => {
        const container = containerOf(world, 'a1');
        return container !== undefined && wroteFile(container, '/who');
      },
      unmet: () => ({ en: 'The writable layer of a1 has no /who.', 'zh-cn': 'a1 的可写层里没有 /who。' }),
    },
    {
      id: 'apart',
      text: { en: 'a2 does not have it.', 'zh-cn': 'a2 里没有它。' },
      holds: (world) => {
        const container = containerOf(world, 'a2');
        return container !== undefined && !wroteFile(container, '/who') && madeFrom(world, container, 'alpine');
      },
      unmet: (world) =>
        containerOf(world, 'a2') === undefined
          ? { en: 'There is no a2 to look into.', 'zh-cn': '还没有 a2 可看。' }
          : { en: 'a2 has /who too, or another image brought it.', 'zh-cn': 'a2 里也有 /who，或者是别的镜像带来的。' },
    },
  ],
  hints: [
    {
      en: 'A container lives as long as its PID 1. Give it something that lasts: sleep 300.',
      'zh-cn': '1 号进程活多久，容器就活多久。给它一件耗时的事：sleep 300。',
    },
    {
      en: 'docker run -d --name NAME IMAGE COMMAND runs in the background.',
      'zh-cn': 'docker run -d --name 名字 镜像 命令，在后台运行。',
    },
    {
      en: "docker exec a1 sh -c 'echo first > /who': the quotes keep > for the shell inside.",
      'zh-cn': "docker exec a1 sh -c 'echo first > /who'：引号把 > 留给容器里的 shell。",
    },
  ],
  solution: {
    commands: [
      'docker run -d --name a1 alpine sleep 300',
      'docker run -d --name a2 alpine sleep 300',
      "docker exec a1 sh -c 'echo first > /who'",
    ],
  },
  alternatives: [
    {
      commands: [
        "docker run -d --name a1 alpine sh -c 'touch /who; sleep 1000'",
        'docker run -d --name a2 alpine:latest sleep 1000',
      ],
    },
  ],
  wrong: [
    { commands: ['docker run -d --name a1 alpine touch /who', 'docker run -d --name a2 alpine true'] },
    {
      commands: [
        "docker run -d --name a1 alpine sh -c 'touch /who; sleep 300'",
        "docker run -d --name a2 alpine sh -c 'touch /who; sleep 300'",
      ],
    },
  ],
};

const empty: Exercise = {
  id: 'from-scratch',
  scenario: {
    id: 'from-scratch',
    catalog: 'site',
    images: ['busybox:latest'],
    files: { Dockerfile: 'FROM busybox\nCOPY note.txt /\n', 'note.txt': 'hi\n' },
  },
  file: 'Dockerfile',
  pictures: ['layers'],
  task: {
    en: 'Build an image named empty that starts from nothing at all: one layer, with just the file /note.txt.',
    'zh-cn': '构建一个名为 empty 的镜像，从完全空白开始：只有一层，里面只有文件 /note.txt。',
  },
  goals: [
    {
      id: 'exists',
      text: { en: 'There is an image named empty.', 'zh-cn': '有一个名为 empty 的镜像。' },
      holds: (world) => imageOf(world, 'empty') !== undefined,
      unmet: () => ({ en: 'No image has the name empty yet.', 'zh-cn': '还没有哪个镜像叫 empty。' }),
    },
    {
      id: 'one-layer',
      text: { en: 'It has exactly one layer.', 'zh-cn': '它正好有一层。' },
      holds: (world) => imageOf(world, 'empty')?.layers.length === 1,
      unmet: (world) => {
        const count = imageOf(world, 'empty')?.layers.length ?? 0;
        return { en: `It has ${count} layers.`, 'zh-cn': `它有 ${count} 层。` };
      },
    },
    {
      id: 'file',
      text: { en: '/note.txt is in it.', 'zh-cn': '里面有 /note.txt。' },
      holds: (world) => {
        const image = imageOf(world, 'empty');
        return image !== undefined && imageHasFile(world, image, '/note.txt');
      },
      unmet: () => ({ en: '/note.txt is not in the image.', 'zh-cn': '镜像里没有 /note.txt。' }),
    },
    {
      id: 'small',
      text: { en: 'It is smaller than 1 kB: nothing else is in it.', 'zh-cn': '它小于 1 kB：里面没有别的东西。' },
      holds: (world) => {
        const image = imageOf(world, 'empty');
        return image !== undefined && image.size < 1000;
      },
      unmet: (world) => {
        const size = imageOf(world, 'empty')?.size ?? 0;
        return size === 0
          ? { en: 'There is nothing to weigh yet.', 'zh-cn': '还没有可称的东西。' }
          : { en: `It has ${size} bytes: something else came along.`, 'zh-cn': `它有 ${size} 字节：还带了别的东西。` };
      },
    },
  ],
  hints: [
    {
      en: 'The base image is what FROM names. One name means: nothing.',
      'zh-cn': '基础镜像由 FROM 指定，其中有一个名字的意思是“什么都没有”。',
    },
    { en: 'FROM scratch.', 'zh-cn': 'FROM scratch。' },
  ],
  solution: { files: { Dockerfile: 'FROM scratch\nCOPY note.txt /\n' }, commands: ['docker build -t empty .'] },
  alternatives: [
    {
      files: {
        Dockerfile:
          'FROM busybox AS made\nRUN echo hi > /note.txt\nFROM scratch\nCOPY --from=made /note.txt /note.txt\n',
      },
      commands: ['docker build -t empty:latest .'],
    },
  ],
  wrong: [{ commands: ['docker build -t empty .'] }],
};

export const exercises: Readonly<Record<string, Exercise>> = Object.fromEntries(
  [lean, twins, empty].map((exercise) => [exercise.id, exercise]),
);
