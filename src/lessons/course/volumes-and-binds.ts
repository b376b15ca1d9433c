import { anyOf, both, command, container, has, http, is, run, volume, words } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'volumes-and-binds',
  prose: {
    id: 'volumes-and-binds',
    catalog: 'site',
    images: ['busybox:latest', 'nginx:latest'],
    files: { 'page.html': 'v1\n' },
  },
  scenes: [
    {
      id: 'three-pipes',
      scenario: {
        id: 'three-pipes',
        catalog: 'site',
        images: ['busybox:latest', 'nginx:latest'],
        files: { 'empty/.keep': '' },
      },
      pictures: ['mounts'],
      steps: [
        {
          command: 'docker run -d --name one -v site:/usr/share/nginx/html nginx',
          say: both(
            'A named volume, new and empty: it is filled with what the image has at that path.',
            '命名卷，新建且为空：先用镜像在该路径下的内容填充。',
          ),
        },
        {
          command: 'docker run -d --name two -v ./empty:/usr/share/nginx/html nginx',
          say: both(
            'A bind mount: your folder lies on top, and hides what the image has there.',
            '绑定挂载：你的目录盖在上面，遮住了镜像在那里的内容。',
          ),
        },
        {
          command: 'docker run -d --name three --tmpfs /usr/share/nginx/html nginx',
          say: both(
            'A tmpfs mount: empty, in memory, gone when the container stops.',
            'tmpfs 挂载：空的，在内存里，容器停止就消失。',
          ),
        },
        {
          command: 'docker rm -f one two three',
          say: both(
            'The containers are gone. The volume `site` and your folder are still there.',
            '容器没有了，数据卷 `site` 和你的目录还在。',
          ),
        },
        {
          command: 'docker run --rm -v site:/s busybox ls /s',
          say: both(
            'Another container, even from another image, finds the files in the volume.',
            '另一个容器，哪怕来自别的镜像，也能在数据卷里找到这些文件。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'volumes-and-binds-1',
      scenario: { id: 'volumes-and-binds-1', catalog: 'site', images: ['redis:7.4'], files: {} },
      pictures: ['mounts'],
      task: both(
        'Run `redis:7.4` as a container `cache` whose data, at `/data`, is in the named volume `rdata`.',
        '用 `redis:7.4` 运行容器 `cache`，让它在 `/data` 的数据存放在命名卷 `rdata` 里。',
      ),
      goals: [container('cache').is('running'), container('cache').mount('/data', { kind: 'volume', source: 'rdata' })],
      hints: [
        both(
          'Without a name Docker makes an anonymous volume there, a new one for each container.',
          '不写名字，Docker 会在那里建一个匿名卷，每个容器一个新的。',
        ),
        both('`-v NAME:PATH`', '`-v 名字:路径`'),
        both(
          '`docker run -d --name cache -v rdata:/data redis:7.4`',
          '`docker run -d --name cache -v rdata:/data redis:7.4`',
        ),
      ],
      solution: { commands: ['docker run -d --name cache -v rdata:/data redis:7.4'] },
      alternatives: [
        {
          commands: [
            'docker volume create rdata',
            'docker run -d --name cache --mount type=volume,src=rdata,dst=/data redis:7.4',
          ],
        },
      ],
      wrong: [
        { commands: ['docker run -d --name cache -v ./rdata:/data redis:7.4'] },
        { commands: ['docker run -d --name cache redis:7.4'] },
      ],
    },
    {
      id: 'volumes-and-binds-2',
      scenario: {
        id: 'volumes-and-binds-2',
        catalog: 'site',
        images: ['nginx:latest'],
        files: { 'page.html': 'v1\n' },
      },
      pictures: ['mounts', 'browser'],
      task: both(
        'Serve your `page.html` as the start page of nginx on host port 8070, in a container `dev` that can only read it. Then change the file to `v2`: the new page must appear without a restart.',
        '在宿主机端口 8070 上，用 nginx 把你的 `page.html` 作为首页提供，容器叫 `dev`，并且只能读它。再把文件改成 `v2`：不重启也要看到新页面。',
      ),
      goals: [
        anyOf(
          'read-only',
          both(
            'Your page, or its folder, is mounted into `dev` read-only.',
            '你的页面或它所在的目录以只读方式挂载进 `dev`。',
          ),
          [
            container('dev').mount('/usr/share/nginx/html/index.html', { kind: 'bind', readOnly: true }),
            container('dev').mount('/usr/share/nginx/html', { kind: 'bind', readOnly: true }),
          ],
        ),
        http('localhost:8070', { body: has('v2') }),
      ],
      hints: [
        both('A single file can be mounted over a file of the image.', '单个文件也可以挂载到镜像的一个文件上。'),
        both(
          'The path on the host begins with `./` or `/`. Without it, it would be the name of a volume.',
          '宿主机路径以 `./` 或 `/` 开头，否则会被当成数据卷的名字。',
        ),
        both(
          'Still the old page? A mount of one file holds on to that file. `sed -i` puts a new file in its place; `echo v2 > page.html` writes into it.',
          '还是旧页面？挂载单个文件，认的就是那一个文件。`sed -i` 会换成一个新文件；`echo v2 > page.html` 才是往原来的文件里写。',
        ),
        both(
          '`-v ./page.html:/usr/share/nginx/html/index.html:ro -p 8070:80`',
          '`-v ./page.html:/usr/share/nginx/html/index.html:ro -p 8070:80`',
        ),
      ],
      solution: {
        commands: [
          'docker run -d --name dev -p 8070:80 -v ./page.html:/usr/share/nginx/html/index.html:ro nginx',
          'echo v2 > page.html',
        ],
      },
      alternatives: [
        {
          commands: [
            'echo v2 > page.html',
            'docker run -d --name dev -p 8070:80 --mount type=bind,src=./page.html,dst=/usr/share/nginx/html/index.html,readonly nginx',
          ],
        },
        {
          commands: [
            'mkdir site && mv page.html site/index.html',
            'docker run -d --name dev -p 8070:80 -v ./site:/usr/share/nginx/html:ro nginx',
            'sed -i s/v1/v2/ site/index.html',
          ],
        },
      ],
      wrong: [
        {
          commands: [
            'docker run -d --name dev -p 8070:80 -v ./page.html:/usr/share/nginx/html/index.html nginx',
            'echo v2 > page.html',
          ],
        },
      ],
    },
    {
      id: 'volumes-and-binds-3',
      scenario: {
        id: 'volumes-and-binds-3',
        catalog: 'site',
        images: ['busybox:latest', 'nginx:latest'],
        files: {},
        setup: ['docker run --rm -v site:/usr/share/nginx/html nginx true'],
      },
      pictures: ['mounts'],
      task: both(
        'Back the volume `site` up: bring its files into `site.tgz` in your folder. No container may be left over.',
        '备份数据卷 `site`：把它的文件打包成你目录里的 `site.tgz`。不能留下容器。',
      ),
      goals: [
        command('tar -tzf site.tgz', { stdout: has('index.html'), exit: 0 }),
        command('docker ps -aq | wc -l', { stdout: is('0') }),
        volume('site').exists(),
      ],
      hints: [
        both(
          'A second container can mount the volume and your folder at once.',
          '另一个容器可以同时挂载这个数据卷和你的目录。',
        ),
        both('`-v site:/from:ro -v .:/to`', '`-v site:/from:ro -v .:/to`'),
        both(
          '`docker run --rm -v site:/from:ro -v .:/to busybox tar czf /to/site.tgz -C /from .`',
          '`docker run --rm -v site:/from:ro -v .:/to busybox tar czf /to/site.tgz -C /from .`',
        ),
      ],
      solution: { commands: ['docker run --rm -v site:/from:ro -v .:/to busybox tar czf /to/site.tgz -C /from .'] },
      alternatives: [{ commands: ['docker run --rm -v site:/from:ro busybox tar czf - -C /from . > site.tgz'] }],
      wrong: [{ commands: ['docker run -v site:/from:ro -v .:/to busybox tar czf /to/site.tgz -C /from .'] }],
    },
    {
      id: 'volumes-and-binds-4',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'volumes-and-binds-4',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nUSER 1000\nCMD ["sh", "-c", "touch /data/x && echo ok"]\n' },
        setup: ['docker build -q -t app .', 'docker run --name first -v d:/data app || true'],
      },
      file: 'Dockerfile',
      pictures: ['mounts'],
      task: both(
        'User 1000 cannot write to the fresh volume at `/data`. Build the image `fixed` so that a container with a new volume there prints `ok`. The user must stay 1000.',
        '用户 1000 不能写入 `/data` 的新数据卷。构建镜像 `fixed`，让挂上新数据卷的容器打印 `ok`。用户必须仍是 1000。',
      ),
      goals: [
        run('fixed', '-v fresh:/data fixed', { stdout: is('ok'), exit: 0 }),
        run(
          'fixed',
          "-v fresh:/data --entrypoint sh fixed -c 'id -u; touch /data/probe && echo written'",
          { stdout: words('1000', 'written'), exit: 0 },
          both('In such a container user 1000 can write to `/data`.', '在这样的容器里，用户 1000 可以写入 `/data`。'),
        ),
      ],
      hints: [
        both(
          'A new volume takes over content and owner of the folder in the image.',
          '新数据卷会沿用镜像里那个目录的内容和所有者。',
        ),
        both('The image has no `/data`: so the folder belongs to root.', '镜像里没有 `/data`，所以目录属于 root。'),
        both(
          '`RUN mkdir /data && chown 1000:1000 /data`, before `USER`',
          '在 `USER` 之前写 `RUN mkdir /data && chown 1000:1000 /data`',
        ),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox\nRUN mkdir /data && chown 1000:1000 /data\nUSER 1000\nCMD ["sh", "-c", "touch /data/x && echo ok"]\n',
        },
        commands: ['docker build -t fixed .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM busybox\nUSER 1000\nWORKDIR /data\nCMD ["sh", "-c", "touch /data/x && echo ok"]\n',
          },
          commands: ['docker build -t fixed .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t fixed .'] },
        {
          files: { Dockerfile: 'FROM busybox\nUSER 1000\nCMD ["echo", "ok"]\n' },
          commands: ['docker build -t fixed .'],
        },
      ],
    },
  ],
});
