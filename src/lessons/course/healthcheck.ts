import { code } from '../../i18n/inline.ts';
import { containerOf, imageOf } from '../facts.ts';
import { both, container, fact, has, image } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const BUSYBOX = ['busybox:latest'];

export const lesson = defineLesson({
  id: 'healthcheck',
  prose: { id: 'healthcheck', catalog: 'site', images: BUSYBOX, files: {} },
  scenes: [
    {
      id: 'healthcheck-heart',
      scenario: {
        id: 'healthcheck-heart',
        catalog: 'site',
        images: BUSYBOX,
        files: {
          Dockerfile:
            'FROM busybox\nRUN touch /ok\nHEALTHCHECK --interval=2s --timeout=1s --retries=2 CMD test -e /ok\nCMD ["sleep", "1000"]\n',
        },
        setup: ['docker build -q -t h .'],
      },
      file: 'Dockerfile',
      pictures: ['containers'],
      steps: [
        {
          command: 'docker run -d --name heart --restart always h && docker ps --format "{{.Names}} {{.Status}}"',
          say: both('`Up`, and `starting`: no check has run yet.', '`Up`，而健康状态是 `starting`：还没有检查过。'),
        },
        {
          command: 'sleep 3 && docker ps --format "{{.Names}} {{.Status}}"',
          say: both('The first check was a success: `healthy`.', '第一次检查成功：`healthy`。'),
        },
        {
          command: 'docker exec heart rm /ok && sleep 6 && docker ps --format "{{.Names}} {{.Status}}"',
          say: both(
            'Two failures in a row: `unhealthy`. It is `Up` all the same, and `--restart always` does nothing.',
            '连续两次失败：`unhealthy`。它仍然是 `Up`，`--restart always` 没有动作。',
          ),
        },
        {
          command: 'docker exec heart touch /ok && sleep 3 && docker ps --format "{{.Names}} {{.Status}}"',
          say: both('One success makes it `healthy` again.', '成功一次就又变回 `healthy`。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'healthcheck-1',
      scenario: {
        id: 'healthcheck-1',
        catalog: 'site',
        images: BUSYBOX,
        files: {
          Dockerfile:
            'FROM busybox\nRUN mkdir /www && echo hello > /www/index.html\nCMD ["httpd", "-f", "-p", "8000", "-h", "/www"]\n',
        },
      },
      file: 'Dockerfile',
      pictures: ['containers'],
      task: both(
        'Give this image a health check that fetches the page at `http://localhost:8000/` with `wget`, at least every 5 seconds. Build it as `web`, run a container `web`, and wait until it is `healthy`.',
        '给这个镜像加上健康检查：用 `wget` 取 `http://localhost:8000/` 的页面，间隔不超过 5 秒。构建为 `web`，运行容器 `web`，等它变成 `healthy`。',
      ),
      goals: [
        image('web').healthcheck(has('wget')),
        fact('interval', both('Its interval is at most 5 seconds.', '它的间隔不超过 5 秒。'), ({ world }) => {
          const found = imageOf(world, 'web');
          if (found === undefined) return both('There is no image `web` yet.', '还没有镜像 `web`。');
          const nanoseconds = found.config.Healthcheck?.Interval ?? 0;
          if (nanoseconds === 0) return both('None is set: that means 30 seconds.', '没有设置，也就是 30 秒。');
          const seconds = nanoseconds / 1e9;
          return seconds <= 5 ? undefined : both(`It is ${seconds} seconds.`, `现在是 ${seconds} 秒。`);
        }),
        container('web').from('web'),
        container('web').health('healthy'),
      ],
      hints: [
        both('`HEALTHCHECK --interval=2s CMD` …', '`HEALTHCHECK --interval=2s CMD` …'),
        both(
          '`wget -q -O /dev/null URL` prints nothing and ends with 0 or 1.',
          '`wget -q -O /dev/null 网址` 什么都不打印，以 0 或 1 结束。',
        ),
        both(
          'The first check comes after one interval: wait with `sleep`.',
          '第一次检查要等一个间隔之后，用 `sleep` 等一等。',
        ),
      ],
      solution: {
        files: {
          Dockerfile:
            'FROM busybox\nRUN mkdir /www && echo hello > /www/index.html\nHEALTHCHECK --interval=2s CMD wget -q -O /dev/null http://localhost:8000/ || exit 1\nCMD ["httpd", "-f", "-p", "8000", "-h", "/www"]\n',
        },
        commands: ['docker build -t web .', 'docker run -d --name web web', 'sleep 4'],
      },
      alternatives: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nRUN mkdir /www && echo hello > /www/index.html\nHEALTHCHECK --interval=5s --timeout=2s CMD ["wget", "-q", "-O", "-", "http://127.0.0.1:8000/index.html"]\nCMD ["httpd", "-f", "-p", "8000", "-h", "/www"]\n',
          },
          commands: ['docker build -t web .', 'docker run -d --name web web', 'sleep 8'],
        },
      ],
      wrong: [
        {
          files: {
            Dockerfile:
              'FROM busybox\nRUN mkdir /www && echo hello > /www/index.html\nHEALTHCHECK --interval=2s CMD wget -q -O /dev/null http://localhost/ || exit 1\nCMD ["httpd", "-f", "-p", "8000", "-h", "/www"]\n',
          },
          commands: ['docker build -t web .', 'docker run -d --name web web', 'sleep 10'],
        },
        {
          files: {
            Dockerfile:
              'FROM busybox\nRUN mkdir /www && echo hello > /www/index.html\nHEALTHCHECK CMD wget -q -O /dev/null http://localhost:8000/ || exit 1\nCMD ["httpd", "-f", "-p", "8000", "-h", "/www"]\n',
          },
          commands: ['docker build -t web .', 'docker run -d --name web web', 'sleep 40'],
        },
      ],
    },
    {
      id: 'healthcheck-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'healthcheck-2',
        catalog: 'site',
        images: BUSYBOX,
        files: {},
        setup: [
          `printf 'FROM busybox\\nHEALTHCHECK --interval=1s --retries=1 CMD test -e /ok\\nCMD ["sleep","3000"]\\n' | docker build -q -t sickimg -`,
          'docker run -d --name sick sickimg',
          'sleep 3',
        ],
      },
      pictures: ['containers'],
      task: both(
        'The container `sick` is `unhealthy`. Find out what its check wants, and make it `healthy`. It has to be the same container, running all the time.',
        '容器 `sick` 不健康。查出它的检查要什么，让它变成 `healthy`。容器还是这一个，一直在运行。',
      ),
      goals: [
        container('sick').is('running'),
        container('sick').health('healthy'),
        fact(
          'never-stopped',
          both('It is the container of the start, and was never stopped.', '还是一开始那个容器，没有停止过。'),
          ({ world }) => {
            const begun = containerOf(world, 'sick')?.transition?.command;
            return begun === undefined
              ? undefined
              : both(
                  `It was started by ${code(begun)}. Start over for another try.`,
                  `它是用 ${code(begun)} 启动的。点“重新开始”可以再试。`,
                );
          },
        ),
      ],
      hints: [
        both(
          "`docker inspect -f '{{json .Config.Healthcheck}}' sick` shows the check.",
          "`docker inspect -f '{{json .Config.Healthcheck}}' sick` 会显示检查命令。",
        ),
        both('`docker exec` can make the file that is missing.', '用 `docker exec` 可以创建缺少的文件。'),
        both('`docker exec sick touch /ok`', '`docker exec sick touch /ok`'),
      ],
      solution: { commands: ['docker exec sick touch /ok', 'sleep 3'] },
      alternatives: [{ commands: ['touch ok', 'docker cp ok sick:/ok', 'sleep 3'] }],
      wrong: [
        { commands: ['docker restart -t 0 sick', 'sleep 3'] },
        { commands: ['docker exec sick touch /ok', 'docker restart -t 0 sick', 'sleep 3'] },
        {
          commands: ['docker rm -f sick', "docker run -d --name sick sickimg sh -c 'touch /ok; sleep 900'", 'sleep 3'],
        },
      ],
    },
    {
      id: 'healthcheck-3',
      scenario: {
        id: 'healthcheck-3',
        catalog: 'site',
        images: BUSYBOX,
        files: { Dockerfile: 'FROM checked\nCMD ["sleep", "1000"]\n' },
        setup: [
          `printf 'FROM busybox\\nRUN mkdir /www && echo hi > /www/index.html\\nHEALTHCHECK --interval=1s CMD wget -q -O - http://localhost/\\n' | docker build -q -t checked -`,
        ],
      },
      file: 'Dockerfile',
      pictures: ['card', 'containers'],
      task: both(
        'The base image `checked` brings a health check for a web server. Your program is none. Build the image `worker` without any health check, and run it as `worker`.',
        '基础镜像 `checked` 自带一个针对 Web 服务器的健康检查，而你的程序不是 Web 服务器。构建不带健康检查的镜像 `worker`，并用它运行容器 `worker`。',
      ),
      goals: [
        image('worker').builtOn('checked'),
        fact('none', both('The image `worker` has no health check.', '镜像 `worker` 没有健康检查。'), ({ world }) => {
          const found = imageOf(world, 'worker');
          const test = found?.config.Healthcheck?.Test ?? [];
          if (found === undefined) return both('There is no image `worker` yet.', '还没有镜像 `worker`。');
          return test.length === 0 || test[0] === 'NONE'
            ? undefined
            : both(`It has one: ${code(test.join(' '))}`, `它有健康检查：${code(test.join(' '))}`);
        }),
        container('worker').from('worker'),
        container('worker').is('running'),
      ],
      hints: [
        both('A line of your own replaces the check of the base.', '自己写一行就会替换基础镜像的检查。'),
        both('One word switches it off.', '有一个词可以关闭它。'),
        both('`HEALTHCHECK NONE`', '`HEALTHCHECK NONE`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM checked\nHEALTHCHECK NONE\nCMD ["sleep", "1000"]\n' },
        commands: ['docker build -t worker .', 'docker run -d --name worker worker'],
      },
      wrong: [
        { commands: ['docker build -t worker .', 'docker run -d --name worker --no-healthcheck worker'] },
        {
          files: { Dockerfile: 'FROM busybox\nCMD ["sleep", "1000"]\n' },
          commands: ['docker build -t worker .', 'docker run -d --name worker worker'],
        },
      ],
    },
  ],
});
