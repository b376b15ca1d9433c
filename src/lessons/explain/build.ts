import { building, type Explanation, entry, running } from './types.ts';

/** What builds say. */
export const buildMessages: readonly Explanation[] = [
  entry(
    'build.unknown-instruction',
    /unknown instruction: /,
    [
      'A line of the Dockerfile begins with a word that is no instruction.',
      'Correct the word. If the line belongs to the one above, that one needs a `\\` at its end.',
    ],
    ['Dockerfile 里有一行，开头的词不是指令。', '改正这个词。如果这一行本来接着上一行，上一行末尾要有 `\\`。'],
    building('FROM busybox\nRUNN echo hi\n'),
  ),
  entry(
    'build.from-arguments',
    /FROM requires either one or three arguments/,
    [
      '`FROM` takes an image, or an image with `AS` and a name. Something else stands there.',
      'Write `FROM IMAGE` or `FROM IMAGE AS NAME`.',
    ],
    [
      '`FROM` 后面要么只有镜像，要么是 `镜像 AS 名字`，这里多了或少了东西。',
      '写成 `FROM 镜像`，或 `FROM 镜像 AS 名字`。',
    ],
    building('FROM busybox base\n'),
  ),
  entry(
    'build.arguments',
    /dockerfile parse error on line \d+: [A-Z]+ requires /,
    [
      'The instruction on this line has too many or too few words after it.',
      'Look up what it takes. A value with blanks needs quotes.',
    ],
    ['这一行的指令后面，词的数目不对。', '查一查它需要什么。带空格的值要加引号。'],
    building('FROM busybox\nENV\n'),
  ),
  entry(
    'build.unknown-flag',
    /dockerfile parse error on line \d+: unknown flag: /,
    [
      'The instruction does not know this option.',
      'Correct its spelling (Docker often suggests one), or leave it out.',
    ],
    ['这条指令没有这个选项。', '改正拼写（Docker 常会给出建议），或者去掉它。'],
    building('FROM busybox\nCOPY --chwon=1 Dockerfile /\n'),
  ),
  entry(
    'build.no-stage',
    /no build stage in current context/,
    ['An instruction stands before the first `FROM`. Only `ARG` may.', 'Put `FROM` first.'],
    ['第一个 `FROM` 之前有指令，而那里只能写 `ARG`。', '把 `FROM` 放到最前面。'],
    building('RUN echo hi\nFROM busybox\n'),
  ),
  entry(
    'build.empty',
    /file with no instructions|the Dockerfile cannot be empty/,
    ['The Dockerfile has no instruction.', 'Write at least `FROM` and an image.'],
    ['Dockerfile 里一条指令都没有。', '至少写一行 `FROM` 加镜像名。'],
    building('# nothing yet\n'),
  ),
  entry(
    'build.no-dockerfile',
    /failed to read dockerfile: open /,
    [
      'The folder given to the build has no file of that name.',
      'Change into the folder of the Dockerfile, or name the file with `-f`.',
    ],
    ['交给构建的目录里没有这个文件。', '先进入 Dockerfile 所在的目录，或者用 `-f` 指定文件。'],
    { files: { 'a.txt': 'a\n' }, commands: ['docker build .'] },
  ),
  entry(
    'build.no-context',
    /path ".*" not found|unable to prepare context/,
    [
      'The folder at the end of the command does not exist.',
      'The last word of `docker build` is the folder with your files: often it is a single dot.',
    ],
    ['命令末尾的目录不存在。', '`docker build` 的最后一个词是文件所在的目录，常常就是一个点。'],
    running('docker build nowhere'),
  ),
  entry(
    'build.copy-not-found',
    /failed to calculate checksum of ref .*: not found/,
    [
      '`COPY` or `ADD` asks for a path that is not in the build context: not in the folder, or left out by `.dockerignore`. Paths begin at the context; `..` does not lead out of it.',
      'Check the path from the folder you build, and `.dockerignore`.',
    ],
    [
      '`COPY` 或 `ADD` 要的路径不在构建上下文里：目录里没有，或者被 `.dockerignore` 排除了。路径从上下文算起，`..` 出不去。',
      '从构建的目录核对路径，再看看 `.dockerignore`。',
    ],
    building('FROM busybox\nCOPY app.js /\n'),
  ),
  entry(
    'build.base-denied',
    /pull access denied|insufficient_scope/,
    [
      'The registry has no such repository, or it is private. It says the same for both, so as not to tell which.',
      'Check the spelling of the name. For a private one, log in first: `docker login`.',
    ],
    [
      '镜像仓库服务里没有这个仓库，或者它是私有的。两种情况说法相同，免得泄露是哪一种。',
      '核对名字的拼写。私有仓库要先 `docker login`。',
    ],
    running('docker run nosuchimage'),
  ),
  entry(
    'build.base-not-found',
    /failed to resolve source metadata for .*: not found|: not found: manifest unknown/,
    ['The repository exists, but not with this tag.', 'Look up which tags there are, and name one of them.'],
    ['仓库是有的，但没有这个标签。', '查一查有哪些标签，写其中一个。'],
    building('FROM alpine:9.99\n'),
  ),
  entry(
    'build.blank-base',
    /base name \(.*\) should not be blank/,
    [
      'The name after `FROM` comes from a variable, and that is empty.',
      'Give the `ARG` before `FROM` a default, or pass `--build-arg`.',
    ],
    ['`FROM` 后面的名字来自变量，而变量是空的。', '给 `FROM` 之前的 `ARG` 一个默认值，或者传 `--build-arg`。'],
    building('ARG BASE\nFROM $BASE\n'),
  ),
  entry(
    'build.command-not-found',
    /process ".*" did not complete successfully: exit code: 127/,
    [
      '`RUN` called a program that the image does not have at this step (exit code 127).',
      'Install it in a `RUN` before, correct its name, or choose a base that has it.',
    ],
    [
      '`RUN` 调用的程序，镜像在这一步里还没有（退出码 127）。',
      '在前面的 `RUN` 里安装它，改正名字，或者换一个带有它的基础镜像。',
    ],
    building('FROM busybox\nRUN npm install\n'),
  ),
  entry(
    'build.run-failed',
    /process ".*" did not complete successfully: exit code: \d+/,
    [
      'The command of a `RUN` ended with an error, so the build stopped there. What it printed stands above this line.',
      'Read the last lines of its output. To look around: build up to the step before with `--target`, and run a shell in that image.',
    ],
    [
      '`RUN` 里的命令出错结束，构建就停在这里。它打印的内容在这行上面。',
      '看它输出的最后几行。想进去看看：用 `--target` 构建到前一步，再在那个镜像里开一个 shell。',
    ],
    building('FROM busybox\nRUN echo broken && exit 2\n'),
  ),
  entry(
    'build.circular',
    /circular dependency detected on stage/,
    [
      'A stage copies from itself, or two stages copy from each other.',
      'A stage may only take from stages above it: order them so.',
    ],
    ['某个阶段从自己那里复制，或者两个阶段互相复制。', '阶段只能取用上面的阶段：按这个顺序排。'],
    building('FROM busybox AS one\nCOPY --from=two /a /a\nFROM busybox AS two\nCOPY --from=one /b /b\n'),
  ),
  entry(
    'build.target',
    /target stage ".*" could not be found/,
    [
      '`--target` names a stage that the Dockerfile does not have.',
      'Use a name that stands after `AS` in a `FROM` line.',
    ],
    ['`--target` 指定的阶段，Dockerfile 里没有。', '用 `FROM` 那行 `AS` 后面的名字。'],
    building('FROM busybox AS app\n', '--target web'),
  ),
  entry(
    'build.stage-name',
    /invalid name for build stage/,
    [
      'The name after `AS` begins with a digit or has a sign that is not allowed.',
      'Begin with a letter; then letters, digits, `_`, `-` and `.` are fine.',
    ],
    ['`AS` 后面的名字以数字开头，或者含有不允许的符号。', '以字母开头，后面可以用字母、数字、`_`、`-` 和 `.`。'],
    building('FROM busybox AS 1st\n'),
  ),
  entry(
    'build.key-value',
    /Syntax error - can't find = in |must have two arguments|names can not be blank/,
    [
      '`ENV`, `LABEL` or `ARG` wants `NAME=value`, and here a name or an `=` is missing.',
      'Write `NAME=value`. A value with blanks needs quotes: `NAME="two words"`.',
    ],
    [
      '`ENV`、`LABEL`、`ARG` 要写成“名字=值”，这里有一个缺名字或缺等号。',
      '写成 `NAME=value`；值里有空格就加引号：`NAME="two words"`。',
    ],
    building('FROM busybox\nENV A=1 B\n'),
  ),
  entry(
    'build.substitution',
    /failed to process ".*": (?:syntax error|unsupported modifier|invalid pattern|missing)/,
    [
      'A variable is written in a way that a Dockerfile does not understand.',
      'Use `$NAME`, `${NAME}` or `${NAME:-default}`. A `$` that is meant as it is needs a `\\` before it.',
    ],
    ['变量的写法 Dockerfile 看不懂。', '用 `$NAME`、`${NAME}` 或 `${NAME:-默认值}`。要写字面的 `$`，前面加 `\\`。'],
    building('FROM busybox\nENV A=${B\n'),
  ),
  entry(
    'build.variable-required',
    /failed to process ".*": \w+: /,
    [
      'The Dockerfile demands a value for this variable (`${NAME:?…}`), and there is none.',
      'Pass it: `docker build --build-arg NAME=value .`.',
    ],
    [
      'Dockerfile 要求这个变量必须有值（`${NAME:?…}`），但没有给。',
      '传进去：`docker build --build-arg NAME=value .`。',
    ],
    building('FROM busybox\nARG VERSION\nLABEL v=${VERSION:?missing}\n'),
  ),
  entry(
    'build.healthcheck',
    /in HEALTHCHECK \(try CMD\)|Missing command after HEALTHCHECK|HEALTHCHECK NONE takes no arguments/,
    ['`HEALTHCHECK` is followed by `CMD` and a command, or by `NONE` alone.', 'Write `HEALTHCHECK CMD COMMAND`.'],
    ['`HEALTHCHECK` 后面要么是 `CMD` 加命令，要么只有 `NONE`。', '写成 `HEALTHCHECK CMD 命令`。'],
    building('FROM busybox\nHEALTHCHECK curl -f http://localhost\n'),
  ),
  entry(
    'build.lint-error',
    /lint violation found for rules: /,
    [
      'A build check found something, and this build treats that as an error (`check=error=true` or `--check`).',
      'Follow the link of the rule, or skip it with `# check=skip=RuleName`.',
    ],
    [
      '构建检查发现了问题，而这次构建把它当作错误（`check=error=true`）。',
      '照规则的链接修改，或者用 `# check=skip=规则名` 跳过。',
    ],
    building('# check=error=true\nFROM busybox as app\n'),
  ),
  entry(
    'build.platform',
    /cannot parse platform specifier/,
    ['`--platform` is not in the form `os/architecture`.', 'Write for example `linux/amd64` or `linux/arm64`.'],
    ['`--platform` 不是 `系统/架构` 的形式。', '例如 `linux/amd64` 或 `linux/arm64`。'],
    building('FROM --platform=a/b/c/d busybox\n'),
  ),
  entry(
    'build.network-mode',
    /invalid network mode "/,
    [
      '`RUN --network` knows `default`, `none` and `host` only: a build has no networks of yours.',
      'Take one of the three, or do it when the container runs.',
    ],
    [
      '`RUN --network` 只认 `default`、`none`、`host`：构建时没有你自己的网络。',
      '从这三个里选，或者留到容器运行时再做。',
    ],
    building('FROM busybox\nRUN --network=mynet echo hi\n'),
  ),
  entry(
    'build.secret-id',
    /secret missing ID|secret .*: not found/,
    [
      'A secret has no `id`, or the file or variable that it comes from is not there.',
      'Write `--secret id=NAME,src=FILE`, and the same `id` in `RUN --mount=type=secret`.',
    ],
    [
      '密钥没有 `id`，或者它来源的文件、变量不存在。',
      '写成 `--secret id=NAME,src=FILE`，并在 `RUN --mount=type=secret` 里用同一个 `id`。',
    ],
    building('FROM busybox\n', '--secret src=nofile'),
  ),
  entry(
    'build.build-arg',
    /invalid key-value pair "/,
    [
      '`--build-arg` wants `NAME=value`, and the name is missing.',
      'Write `--build-arg NAME=value` without blanks around the `=`.',
    ],
    ['`--build-arg` 要写“名字=值”，这里缺了名字。', '写成 `--build-arg NAME=value`，等号两边不留空格。'],
    building('FROM busybox\n', '--build-arg =x'),
  ),
];
