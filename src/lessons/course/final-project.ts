import { both, container, has, http, image, lastBuild, lint, registry } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const DOCKERFILE =
  'FROM alpine:3.22 AS page\nRUN mkdir /www && echo hello from stage one > /www/index.html\nFROM busybox\nLABEL org.opencontainers.image.version=1.0\nCOPY --from=page --chown=1000:1000 /www /www\nUSER 1000\nEXPOSE 8000\nHEALTHCHECK --interval=1s --timeout=2s CMD wget -q -O /dev/null http://127.0.0.1:8000/ || exit 1\nCMD ["httpd", "-f", "-p", "8000", "-h", "/www"]\n';
const IMAGE = 'localhost:5000/me/site:1.0';

export const lesson = defineLesson({
  id: 'final-project',
  scenes: [
    {
      id: 'final-project-symptom',
      scenario: {
        id: 'final-project-symptom',
        catalog: 'site',
        images: ['busybox:latest', 'alpine:3.22'],
        files: { Dockerfile: DOCKERFILE },
        setup: [`docker build -q -t ${IMAGE} .`, `docker push -q ${IMAGE}`],
      },
      pictures: ['containers', 'browser'],
      steps: [
        {
          command: `docker run -d --name site --read-only -p 8000:8000 ${IMAGE}`,
          say: both('Running, read-only, with a health check that begins.', '在运行，只读，健康检查开始了。'),
        },
        {
          command: 'curl -s localhost:8000',
          say: both('This is the answer that yours should give.', '你的服务也应该这样响应。'),
        },
        {
          command: "sleep 2 && docker ps --format '{{.Names}} {{.Status}}'",
          say: both('And it is healthy: the check has fetched the page.', '而且是健康的：检查已经取到了页面。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'final-project-1',
      scenario: {
        id: 'final-project-1',
        catalog: 'site',
        images: ['busybox:latest', 'alpine:3.22'],
        files: { Dockerfile: '# Your Dockerfile begins here.\n' },
      },
      file: 'Dockerfile',
      pictures: ['graph', 'layers', 'containers', 'browser'],
      task: both(
        'Ship the image `site`: a stage writes `/www/index.html` with the text `hello from stage one`, the last stage serves it with `busybox` `httpd` as user 1000 on port 8000, with a health check, the label `org.opencontainers.image.version=1.0` and no warnings, in less than 8 MB. Push it as `localhost:5000/me/site:1.0`. Run it as `site` at host port 8000 with a read-only root; it must be `healthy`.',
        '交付镜像 `site`：一个阶段写出 `/www/index.html`，内容是 `hello from stage one`；最后一个阶段用 `busybox` 的 `httpd`、以用户 1000 在 8000 端口提供它，带健康检查、元数据标签 `org.opencontainers.image.version=1.0`，没有警告，小于 8 MB。推送为 `localhost:5000/me/site:1.0`。以 `site` 的名字在宿主机 8000 端口运行，只读根文件系统，状态必须是 `healthy`。',
      ),
      goals: [
        lint('Dockerfile'),
        lastBuild.stages({ atLeast: 2 }),
        image(IMAGE).user('1000', '1000:1000'),
        image(IMAGE).label('org.opencontainers.image.version', '1.0'),
        image(IMAGE).healthcheck(),
        image(IMAGE).smallerThan(8_000_000),
        registry().hasTag('me/site', '1.0'),
        container('site').from(IMAGE),
        container('site').readOnly(),
        container('site').health('healthy'),
        http('localhost:8000', { body: has('hello from stage one') }),
      ],
      hints: [
        both('Begin with the two stages, and look at each goal in turn.', '先写两个阶段，再逐个看目标。'),
        both(
          'The server: `httpd -f -p 8000 -h /www`, in exec form.',
          '服务器：`httpd -f -p 8000 -h /www`，用 exec 格式。',
        ),
        both(
          'The health check: `wget -q -O /dev/null http://127.0.0.1:8000/`, with a short interval.',
          '健康检查：`wget -q -O /dev/null http://127.0.0.1:8000/`，间隔设短一点。',
        ),
        both(
          '`docker run -d --name site --read-only -p 8000:8000 localhost:5000/me/site:1.0`',
          '`docker run -d --name site --read-only -p 8000:8000 localhost:5000/me/site:1.0`',
        ),
      ],
      solution: {
        files: { Dockerfile: DOCKERFILE },
        commands: [
          `docker build -q -t ${IMAGE} .`,
          `docker push -q ${IMAGE}`,
          `docker run -d --name site --read-only -p 8000:8000 ${IMAGE}`,
          'sleep 3',
        ],
      },
      wrong: [
        {
          files: { Dockerfile: DOCKERFILE.replace('USER 1000\n', '') },
          commands: [
            `docker build -q -t ${IMAGE} .`,
            `docker push -q ${IMAGE}`,
            `docker run -d --name site --read-only -p 8000:8000 ${IMAGE}`,
            'sleep 3',
          ],
        },
      ],
    },
  ],
});
