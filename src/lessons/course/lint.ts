import { both, command, hostFile, image, is, like, lint, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const UGLY = 'FROM busybox AS Base\nENV MODE prod\nENV API_KEY=123\nCMD cat /etc/motd\n';

export const lesson = defineLesson({
  id: 'lint',
  prose: { id: 'lint', catalog: 'site', images: ['busybox:latest'], files: {} },
  scenes: [
    {
      id: 'lint-squiggles',
      scenario: { id: 'lint-squiggles', catalog: 'site', images: ['busybox:latest'], files: { Dockerfile: UGLY } },
      file: 'Dockerfile',
      pictures: [],
      steps: [
        {
          command: 'docker build --check .',
          exit: 1,
          say: both(
            'Nothing was built. The file was read: four findings in four lines, each with its rule and its place.',
            '什么都没有构建，只是读了文件：四行里有四个问题，每个都写着规则和位置。',
          ),
        },
        {
          command: 'docker build -q -t app .',
          say: both(
            'It builds all the same: warnings are not errors. And the key is in the image now.',
            '照样能构建：警告不是错误。而那个密钥已经进了镜像。',
          ),
        },
        {
          command: 'docker build --check .',
          edit: {
            path: 'Dockerfile',
            text: 'FROM busybox AS base\nENV MODE=prod\nCMD ["cat", "/etc/motd"]\n',
          },
          say: both('Check complete, no warnings found.', '检查完成，没有警告。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'lint-1',
      scenario: {
        id: 'lint-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'from busybox AS Base\nENV MODE prod\nCMD echo "mode: $MODE"\n' },
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'Bring `docker build --check` on this file to “no warnings found”, then build it as `app`. It must still print `mode: prod`, and another mode when `docker run -e` sets one.',
        '让 `docker build --check` 对这个文件报告没有警告，再构建为 `app`。运行时仍要打印 `mode: prod`；用 `docker run -e` 换了值，就打印换了的值。',
      ),
      goals: [
        lint('Dockerfile'),
        image('app').env('MODE=prod'),
        run('app', 'app', { stdout: is('mode: prod'), exit: 0 }),
        run('app', '-e MODE=test app', { stdout: is('mode: test'), exit: 0 }),
      ],
      hints: [
        both(
          'The casing of `FROM` and `AS`, the name of the stage, the form of `ENV`, the form of `CMD`.',
          '`FROM` 和 `AS` 的大小写、阶段的名字、`ENV` 的写法、`CMD` 的格式。',
        ),
        both(
          'In exec form no shell fills in `$MODE`. You can call one yourself: `["sh", "-c", "…"]`.',
          'exec 格式没有 shell 来替换 `$MODE`。可以自己调用：`["sh", "-c", "…"]`。',
        ),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox AS base\nENV MODE=prod\nCMD ["sh", "-c", "echo \\"mode: $MODE\\""]\n' },
        commands: ['docker build --check .', 'docker build -t app .'],
      },
      alternatives: [
        {
          files: { Dockerfile: 'FROM busybox\nENV MODE=prod\nSHELL ["/bin/sh", "-c"]\nCMD echo "mode: $MODE"\n' },
          commands: ['docker build -t app .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t app .'] },
        {
          files: { Dockerfile: 'FROM busybox AS base\nENV MODE=prod\nCMD ["echo", "mode: $MODE"]\n' },
          commands: ['docker build -t app .'],
        },
        {
          files: { Dockerfile: 'FROM busybox\nENV MODE=prod\nCMD ["echo", "mode: prod"]\n' },
          commands: ['docker build -t app .'],
        },
      ],
    },
    {
      id: 'lint-2',
      scenario: {
        id: 'lint-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nCMD env\n' },
      },
      file: 'Dockerfile',
      pictures: ['build'],
      task: both(
        'Let warnings of this file stop the build: one comment line at the top does it. Then see the build refuse.',
        '让这个文件的警告中断构建：开头加一行注释就行。然后看它拒绝构建。',
      ),
      goals: [
        hostFile('Dockerfile').isLike({
          text: like(/^\s*#\s*check=[^\n]*error=true/m, both('asks for errors', '要求当作错误')),
        }),
        command('docker build .', { exit: 1 }),
      ],
      hints: [
        both('The line begins with `# check=`', '这一行以 `# check=` 开头'),
        both('`# check=error=true`', '`# check=error=true`'),
      ],
      solution: {
        files: { Dockerfile: '# check=error=true\nFROM busybox\nCMD env\n' },
        commands: ['docker build -t app .'],
      },
      alternatives: [
        {
          files: { Dockerfile: '# check=skip=StageNameCasing;error=true\nFROM busybox\nCMD env\n' },
          commands: ['docker build -t app .'],
        },
      ],
      wrong: [{ commands: ['docker build -t app .'] }],
    },
    {
      id: 'lint-3',
      scenario: {
        id: 'lint-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nCMD exec httpd -f -p $PORT\n' },
      },
      file: 'Dockerfile',
      pictures: [],
      task: both(
        'Here the shell form is meant: exec hands PID 1 over to the server. Keep the `CMD` as it is and silence just this one rule, so that `--check` finds nothing.',
        '这里就是要用 shell 格式：exec 会把 1 号进程交给服务器。保持 `CMD` 不变，只关掉这一条规则，让 `--check` 没有结果。',
      ),
      goals: [
        hostFile('Dockerfile').isLike({
          text: like(
            /^(?![\s\S]*skip=all)(?:\s*#[^\n]*\n)*?\s*#\s*check=[^\n]*JSONArgsRecommended[^\n]*\n[\s\S]*CMD exec httpd -f -p \$PORT\s*$/i,
            both('skips that one rule and has the same `CMD`', '只跳过这一条规则，并保留原来的 `CMD`'),
          ),
        }),
        lint('Dockerfile'),
      ],
      hints: [
        both('`docker build --check .` prints the name of the rule.', '`docker build --check .` 会打印规则的名字。'),
        both('`# check=skip=RULE` as the first line', '第一行写 `# check=skip=规则名`'),
      ],
      solution: {
        files: { Dockerfile: '# check=skip=JSONArgsRecommended\nFROM busybox\nCMD exec httpd -f -p $PORT\n' },
        commands: ['docker build --check .'],
      },
      wrong: [
        {
          files: { Dockerfile: '# check=skip=all\nFROM busybox\nCMD exec httpd -f -p $PORT\n' },
          commands: ['docker build --check .'],
        },
      ],
    },
  ],
});
