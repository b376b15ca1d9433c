import { both, container, hostFile, image, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'layers-cow',
  prose: { id: 'layers-cow', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'copy-up-and-whiteout',
      scenario: { id: 'copy-up-and-whiteout', catalog: 'site', images: ['alpine:latest'], files: {} },
      pictures: ['containers'],
      steps: [
        {
          command: 'docker run -d --name m1 alpine sleep 300',
          say: both('All of `alpine` below, an empty sheet on top.', '下面是整个 `alpine`，上面是一张空的层。'),
        },
        {
          command: "docker exec m1 sh -c 'echo changed > /etc/alpine-release'",
          say: both(
            'The file was copied up from the image, and the copy was changed.',
            '文件先从镜像复制上来，改的是这份复制品。',
          ),
        },
        {
          command: 'docker exec m1 rm /bin/date',
          say: both(
            'The image is read-only. A mark, a whiteout, now hides the file.',
            '镜像是只读的。一个标记（白障文件）把它遮住了。',
          ),
        },
        {
          command: 'docker exec m1 touch /new',
          say: both('A new file lies on the top sheet only.', '新文件只在最上面那一层。'),
        },
        {
          command: 'docker diff m1',
          say: both(
            '`C`: copied up and changed. `D`: hidden. `A`: new.',
            '`C`：复制上来并修改；`D`：被遮住；`A`：新增。',
          ),
        },
        {
          command: 'docker run --rm alpine ls -l /bin/date /etc/alpine-release',
          say: both('Another container sees the image as it was.', '别的容器看到的镜像还是原样。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'layers-cow-1',
      scenario: {
        id: 'layers-cow-1',
        catalog: 'site',
        images: ['alpine:latest'],
        files: {},
        setup: ['docker run -d --name m1 alpine sleep 3000'],
      },
      pictures: ['containers'],
      task: both(
        'In the running `m1`: add `/added`, change `/etc/alpine-release`, and delete `/bin/date`.',
        '在运行中的 `m1` 里：新增 `/added`，修改 `/etc/alpine-release`，删除 `/bin/date`。',
      ),
      goals: [
        container('m1').diff('/added', 'A'),
        container('m1').diff('/etc/alpine-release', 'C'),
        container('m1').diff('/bin/date', 'D'),
        container('m1').is('running'),
      ],
      hints: [
        both(
          'All of it through `docker exec m1 …`; `docker diff m1` shows where you are.',
          '全都用 `docker exec m1 …` 来做；`docker diff m1` 能看到进展。',
        ),
        both(
          "`touch`, `echo … >`, `rm`. With `>` you need `sh -c '…'`.",
          "`touch`、`echo … >`、`rm`。用到 `>` 时要写成 `sh -c '…'`。",
        ),
      ],
      solution: {
        commands: ["docker exec m1 sh -c 'touch /added; echo x > /etc/alpine-release; rm /bin/date'"],
      },
      alternatives: [
        {
          commands: [
            'echo y > mine',
            'docker cp mine m1:/added',
            'docker cp mine m1:/etc/alpine-release',
            'docker exec m1 rm /bin/date',
          ],
        },
      ],
      wrong: [
        { commands: ["docker run alpine sh -c 'touch /added; echo x > /etc/alpine-release; rm /bin/date'"] },
        { commands: ["docker exec m1 sh -c 'touch /added /bin/date; echo x > /etc/alpine-release'"] },
      ],
    },
    {
      id: 'layers-cow-2',
      scenario: {
        id: 'layers-cow-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nRUN dd if=/dev/zero of=/big bs=1M count=10\nRUN rm /big\n' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      challenge: { kind: 'shrink', image: 'nodel', stars: [4_500_000, 5_000_000] },
      task: both(
        'Build `del` from this Dockerfile: `/big` is deleted, and yet the image is large. Then build `nodel` from `busybox`, where a step makes the same 10 MB file and yet no layer holds it.',
        '用这个 Dockerfile 构建 `del`：`/big` 已经删除，镜像却很大。再用 `busybox` 构建 `nodel`：同样有一步会生成 10 MB 的文件，但任何一层都不含它。',
      ),
      goals: [
        image('del').largerThan(12_000_000),
        image('nodel').builtOn('busybox'),
        image('nodel').noFile('/big'),
        image('nodel').neverHadFile('/big'),
        image('nodel').smallerThan(5_500_000),
        image('nodel').ownLayers('busybox', { atLeast: 1 }),
      ],
      hints: [
        both('`docker history del` shows which layer is large.', '`docker history del` 能看到哪一层大。'),
        both('A layer is what is different at the end of a step.', '一层记录的是一步结束时的差异。'),
        both(
          'Make and delete the file within one `RUN`, joined with `&&`.',
          '在同一个 `RUN` 里生成并删除，用 `&&` 连起来。',
        ),
      ],
      solution: {
        commands: [
          'docker build -t del .',
          "printf 'FROM busybox\\nRUN dd if=/dev/zero of=/big bs=1M count=10 && rm /big\\n' > Dockerfile.new",
          'docker build -t nodel -f Dockerfile.new .',
        ],
      },
      alternatives: [
        {
          commands: [
            'docker build -t del .',
            "printf 'FROM busybox AS made\\nRUN dd if=/dev/zero of=/big bs=1M count=10\\nRUN wc -c < /big > /size\\nFROM busybox\\nCOPY --from=made /size /\\n' > Two",
            'docker build -t nodel -f Two .',
          ],
        },
      ],
      wrong: [
        { commands: ['docker build -t del -t nodel .'] },
        { commands: ['docker build -t del .', 'docker tag busybox nodel'] },
      ],
    },
    {
      id: 'layers-cow-3',
      scenario: {
        id: 'layers-cow-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile:
            'FROM busybox\nENV MODE=x\nRUN dd if=/dev/zero of=/data bs=1M count=10\nRUN chmod 600 /data\nRUN rm /etc/group\n',
        },
        setup: ['docker build -t app .'],
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'The image `app` is larger than its 10 MB file and its base together. Which instruction doubled it? Write its whole line into `guilty.txt`.',
        '镜像 `app` 比那个 10 MB 的文件加上基础镜像还要大。是哪条指令让它翻了倍？把那一整行写进 `guilty.txt`。',
      ),
      goals: [
        hostFile('guilty.txt').isLike({
          text: like(
            /^\s*(RUN\s+)?(\/bin\/sh -c )?chmod 600 \/data(\s+# buildkit)?\s*$/,
            both('names the right instruction', '写的是那条指令'),
          ),
        }),
        image('app').exists(),
      ],
      hints: [
        both('`docker history app` shows the size of each step.', '`docker history app` 显示每一步的大小。'),
        both(
          'Changing only the mode of a file also copies it up: all of it.',
          '只改文件权限也要先复制上来，而且是整个复制。',
        ),
      ],
      solution: { commands: ['docker history app', "echo 'RUN chmod 600 /data' > guilty.txt"] },
      alternatives: [
        { commands: ['grep chmod Dockerfile > guilty.txt'] },
        { commands: ["docker history --no-trunc --format '{{.CreatedBy}}' app | grep chmod > guilty.txt"] },
      ],
      wrong: [{ commands: ['grep rm Dockerfile > guilty.txt'] }, { commands: ['cp Dockerfile guilty.txt'] }],
    },
  ],
});
