/**
 * The build checks of Docker in our own words, in both languages. Each has a Dockerfile that breaks the rule and one that
 * keeps it; tests hold both to the linter.
 */
export interface LintRuleText {
  /** The rule in one sentence. */
  readonly summary: string;
  /** What goes wrong without it. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
}

export interface LintRulePage {
  /** Docker's own name of the rule. */
  readonly rule: string;
  /** Last part of the page's address; the same as in Docker's documentation. */
  readonly slug: string;
  readonly bad: string;
  readonly good: string;
  /** Files of the build context that the examples need, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly en: LintRuleText;
  readonly 'zh-cn': LintRuleText;
}

export const lintRulePages: readonly LintRulePage[] = [
  {
    rule: 'StageNameCasing',
    slug: 'stage-name-casing',
    bad: 'FROM alpine AS Builder\nRUN echo hi\n',
    good: 'FROM alpine AS builder\nRUN echo hi\n',
    en: {
      summary: 'Write the names of stages in lowercase.',
      why: 'Docker compares stage names without regard to case, so `Builder` and `builder` are one stage. A reader cannot know that.',
      fix: 'Give the stage a lowercase name and use the same spelling in `FROM`, `COPY --from` and `--target`.',
    },
    'zh-cn': {
      summary: '构建阶段的名字用小写。',
      why: 'Docker 比较阶段名时不区分大小写，`Builder` 和 `builder` 是同一个阶段，但读代码的人看不出来。',
      fix: '把阶段名改成小写，并在 `FROM`、`COPY --from` 和 `--target` 里用同样的写法。',
    },
  },
  {
    rule: 'FromAsCasing',
    slug: 'from-as-casing',
    bad: 'FROM alpine as builder\nRUN echo hi\n',
    good: 'FROM alpine AS builder\nRUN echo hi\n',
    en: {
      summary: 'Write `FROM` and `AS` in the same case.',
      why: 'Mixed case in one line makes the keyword `AS` look like part of the image name.',
      fix: 'Use `FROM … AS …` (or `from … as …`).',
    },
    'zh-cn': {
      summary: '`FROM` 和 `AS` 的大小写要一致。',
      why: '同一行里大小写混用，`AS` 看上去就像镜像名的一部分。',
      fix: '统一写成 `FROM … AS …`（或者都用小写 `from … as …`）。',
    },
  },
  {
    rule: 'NoEmptyContinuation',
    slug: 'no-empty-continuation',
    bad: 'FROM alpine\nRUN echo one && \\\n\n    echo two\n',
    good: 'FROM alpine\nRUN echo one && \\\n    echo two\n',
    en: {
      summary: 'Leave no empty line inside a continued instruction.',
      why: 'After a backslash Docker skips empty lines, so the instruction goes on. The next instruction can be swallowed without a word.',
      fix: 'Delete the empty line. To separate the parts, put a comment line there.',
    },
    'zh-cn': {
      summary: '续行的指令中间不要有空行。',
      why: '反斜杠之后的空行会被跳过，指令仍在继续；下一条指令可能被悄悄吞进来。',
      fix: '删掉空行。想分隔内容，可以放一行注释。',
    },
  },
  {
    rule: 'ConsistentInstructionCasing',
    slug: 'consistent-instruction-casing',
    bad: 'FROM alpine\nrun echo one\nRUN echo two\n',
    good: 'FROM alpine\nRUN echo one\nRUN echo two\n',
    en: {
      summary: 'Write all instructions in the same case.',
      why: 'Docker takes either case, but a file that mixes them is harder to scan, and a lowercase word is easily taken for an argument.',
      fix: 'Uppercase is the custom. Change the ones that differ from the majority.',
    },
    'zh-cn': {
      summary: '所有指令的大小写保持一致。',
      why: '大小写 Docker 都认，但混着写不易浏览，小写的指令容易被看成参数。',
      fix: '习惯上用大写。把与多数写法不同的那几条改过来。',
    },
  },
  {
    rule: 'DuplicateStageName',
    slug: 'duplicate-stage-name',
    bad: 'FROM alpine AS build\nRUN echo one\n\nFROM alpine AS build\nRUN echo two\n',
    good: 'FROM alpine AS build\nRUN echo one\n\nFROM alpine AS final\nRUN echo two\n',
    en: {
      summary: 'Give each stage a name of its own.',
      why: 'With two stages of one name, `COPY --from` and `--target` take the last one above them. The other can only be reached by its number.',
      fix: 'Rename one of them after what it makes.',
    },
    'zh-cn': {
      summary: '每个构建阶段的名字要唯一。',
      why: '两个阶段同名时，`COPY --from` 和 `--target` 用的是后定义的那个，另一个只能靠序号访问。',
      fix: '按各自的产出改名。',
    },
  },
  {
    rule: 'ReservedStageName',
    slug: 'reserved-stage-name',
    bad: 'FROM alpine AS scratch\nRUN echo hi\n',
    good: 'FROM alpine AS base\nRUN echo hi\n',
    en: {
      summary: 'Do not call a stage `context` or `scratch`.',
      why: 'Both words already mean something: the empty base image, and the build context.',
      fix: 'Choose another name.',
    },
    'zh-cn': {
      summary: '阶段名不要用 `context` 或 `scratch`。',
      why: '这两个词已有含义：一个是空的基础镜像，一个是构建上下文。',
      fix: '换一个名字。',
    },
  },
  {
    rule: 'JSONArgsRecommended',
    slug: 'json-args-recommended',
    bad: 'FROM alpine\nCMD sleep 1000\n',
    good: 'FROM alpine\nCMD ["sleep", "1000"]\n',
    en: {
      summary: 'Write `CMD` and `ENTRYPOINT` in exec form, as a JSON array.',
      why: 'In shell form a shell starts your program. Where that shell stays PID 1, `docker stop` signals the shell, your program hears nothing, and after ten seconds it is killed.',
      fix: 'Write `CMD ["program", "argument"]`. If you need the shell, say so: `CMD ["sh", "-c", "exec program"]`, or set `SHELL`.',
    },
    'zh-cn': {
      summary: '`CMD` 和 `ENTRYPOINT` 用 exec 格式，也就是 JSON 数组。',
      why: 'shell 格式由 shell 来启动程序。如果 shell 一直是 1 号进程，`docker stop` 的信号只到 shell，程序收不到，十秒后被强制杀死。',
      fix: '写成 `CMD ["程序", "参数"]`。确实需要 shell 时明确写出来：`CMD ["sh", "-c", "exec 程序"]`，或者设置 `SHELL`。',
    },
  },
  {
    rule: 'MaintainerDeprecated',
    slug: 'maintainer-deprecated',
    bad: 'FROM alpine\nMAINTAINER team@example.com\n',
    good: 'FROM alpine\nLABEL org.opencontainers.image.authors="team@example.com"\n',
    en: {
      summary: 'Use a label instead of `MAINTAINER`.',
      why: '`MAINTAINER` is deprecated. It fills a field of its own that tools hardly read; labels can be listed and filtered.',
      fix: '`LABEL org.opencontainers.image.authors="…"`',
    },
    'zh-cn': {
      summary: '用标签代替 `MAINTAINER`。',
      why: '`MAINTAINER` 已弃用。它写入一个单独的字段，几乎没有工具去读；标签则可以列出、可以过滤。',
      fix: '`LABEL org.opencontainers.image.authors="…"`',
    },
  },
  {
    rule: 'UndefinedArgInFrom',
    slug: 'undefined-arg-in-from',
    bad: 'ARG VARIANT=-slim\nFROM debian:bookworm${VARAINT}\nRUN echo hi\n',
    good: 'ARG VARIANT=-slim\nFROM debian:bookworm${VARIANT}\nRUN echo hi\n',
    en: {
      summary: 'A variable in `FROM` must be declared by an `ARG` before the first `FROM`.',
      why: 'An undeclared variable is empty, so the image name is another one than you wrote, or none at all.',
      fix: 'Add `ARG NAME=default` above the first `FROM`, or correct the spelling.',
    },
    'zh-cn': {
      summary: '`FROM` 里的变量要先用 `ARG` 在第一个 `FROM` 之前声明。',
      why: '没声明的变量是空的，得到的镜像名不是你想写的那个，甚至不成名字。',
      fix: '在第一个 `FROM` 上面加 `ARG 名字=默认值`，或者改正拼写。',
    },
  },
  {
    rule: 'WorkdirRelativePath',
    slug: 'workdir-relative-path',
    bad: 'FROM nginx\nWORKDIR app\n',
    good: 'FROM nginx\nWORKDIR /app\n',
    en: {
      summary: 'The first `WORKDIR` of a stage should be absolute.',
      why: 'A relative path is joined to the working folder of the base image. When that changes, your files land elsewhere.',
      fix: 'Begin the path with a slash. Later `WORKDIR` lines may be relative to it.',
    },
    'zh-cn': {
      summary: '阶段里的第一个 `WORKDIR` 应当是绝对路径。',
      why: '相对路径会接在基础镜像的工作目录后面。基础镜像一变，文件就落到别处。',
      fix: '路径以斜杠开头。后面的 `WORKDIR` 可以相对于它。',
    },
  },
  {
    rule: 'UndefinedVar',
    slug: 'undefined-var',
    bad: 'FROM alpine\nARG VERSION=1\nCOPY app-$VERSON.txt /app.txt\n',
    good: 'FROM alpine\nARG VERSION=1\nCOPY app-$VERSION.txt /app.txt\n',
    files: { 'app-1.txt': 'one\n' },
    en: {
      summary: 'Define a variable before you use it.',
      why: 'An undefined variable is replaced by nothing. A misspelt name therefore gives a wrong path or value, not an error.',
      fix: 'Declare it with `ARG` or `ENV` in this stage, above its use, or correct the spelling. `ARG` lines before `FROM` do not reach into a stage.',
    },
    'zh-cn': {
      summary: '变量先定义，后使用。',
      why: '未定义的变量会被替换成空。名字拼错时不报错，只会得到错误的路径或值。',
      fix: '在本阶段、使用之前用 `ARG` 或 `ENV` 声明，或者改正拼写。`FROM` 之前的 `ARG` 进不到阶段里面。',
    },
  },
  {
    rule: 'MultipleInstructionsDisallowed',
    slug: 'multiple-instructions-disallowed',
    bad: 'FROM alpine\nCMD ["echo", "one"]\nCMD ["echo", "two"]\n',
    good: 'FROM alpine\nCMD ["echo", "two"]\n',
    en: {
      summary: 'One `CMD`, one `ENTRYPOINT` and one `HEALTHCHECK` for each stage.',
      why: 'They are settings, not steps: the last one wins and the earlier ones do nothing.',
      fix: 'Delete all but the last. To run two programs, start them from one script or use two containers.',
    },
    'zh-cn': {
      summary: '每个阶段只写一条 `CMD`、一条 `ENTRYPOINT`、一条 `HEALTHCHECK`。',
      why: '它们是设置，不是步骤：最后一条生效，前面的都不起作用。',
      fix: '只留最后一条。要运行两个程序，就用一个脚本启动，或者用两个容器。',
    },
  },
  {
    rule: 'LegacyKeyValueFormat',
    slug: 'legacy-key-value-format',
    bad: 'FROM alpine\nENV LANG C.UTF-8\n',
    good: 'FROM alpine\nENV LANG=C.UTF-8\n',
    en: {
      summary: 'Write `key=value`, with the equals sign.',
      why: 'Without it the whole rest of the line is the value: `ENV A 1 B=2` sets `A` to `"1 B=2"`.',
      fix: 'Put `=` between key and value, and quotes round a value with spaces.',
    },
    'zh-cn': {
      summary: '写成 `key=value`，带等号。',
      why: '没有等号时，整行剩下的内容都是值：`ENV A 1 B=2` 会把 `A` 设成 `"1 B=2"`。',
      fix: '键和值之间写 `=`，值里有空格就加引号。',
    },
  },
  {
    rule: 'InvalidBaseImagePlatform',
    slug: 'invalid-base-image-platform',
    bad: '',
    good: 'FROM alpine\nRUN echo hi\n',
    en: {
      summary: 'The base image should be of the platform that is built for.',
      why: 'Programs of another processor architecture do not start, or run slowly under emulation.',
      fix: 'Choose an image that has your platform, or ask for the right one with `--platform`. It needs an image of another platform in the store, so the example shows the good case only.',
    },
    'zh-cn': {
      summary: '基础镜像的平台应与构建目标一致。',
      why: '别的处理器架构的程序跑不起来，或者只能在模拟下慢慢跑。',
      fix: '选用支持目标平台的镜像，或者用 `--platform` 指定。触发这条规则需要本地有其他平台的镜像，所以这里只给出正确的例子。',
    },
  },
  {
    rule: 'RedundantTargetPlatform',
    slug: 'redundant-target-platform',
    bad: 'FROM --platform=$TARGETPLATFORM alpine\nRUN echo hi\n',
    good: 'FROM alpine\nRUN echo hi\n',
    en: {
      summary: 'Do not set `--platform` to `$TARGETPLATFORM`.',
      why: 'That is the default anyway, so the flag only makes the line longer and raises questions.',
      fix: 'Drop the flag. `$BUILDPLATFORM`, for a stage that runs tools of the building machine, is another matter.',
    },
    'zh-cn': {
      summary: '不必写 `--platform=$TARGETPLATFORM`。',
      why: '默认值就是它，写了只会让这一行变长、让人疑惑。',
      fix: '去掉这个选项。若某个阶段要在构建机的架构上运行工具，用 `$BUILDPLATFORM` 则另当别论。',
    },
  },
  {
    rule: 'SecretsUsedInArgOrEnv',
    slug: 'secrets-used-in-arg-or-env',
    bad: 'FROM alpine\nARG API_TOKEN\nRUN echo building\n',
    good: 'FROM alpine\nRUN --mount=type=secret,id=api_token echo building\n',
    en: {
      summary: 'Do not pass secrets by `ARG` or `ENV`.',
      why: 'Their values stay in the image: `docker history` shows build arguments that a `RUN` used, `docker inspect` shows `ENV`. Whoever has the image has the secret.',
      fix: 'Mount it for the one step that needs it: `RUN --mount=type=secret,id=…`, and `docker build --secret`. The check goes by the name alone, so a harmless name may be reported; rename it then.',
    },
    'zh-cn': {
      summary: '不要用 `ARG` 或 `ENV` 传递密钥。',
      why: '值会留在镜像里：`docker history` 能看到 `RUN` 用过的构建参数，`docker inspect` 能看到 `ENV`。谁拿到镜像，谁就拿到密钥。',
      fix: '只在需要的那一步挂载：`RUN --mount=type=secret,id=…`，构建时加 `docker build --secret`。这条检查只看名字，无害的名字也可能被报出来，改个名字即可。',
    },
  },
  {
    rule: 'InvalidDefaultArgInFrom',
    slug: 'invalid-default-arg-in-from',
    bad: 'ARG TAG\nFROM alpine:${TAG}\nRUN echo hi\n',
    good: 'ARG TAG=3.22\nFROM alpine:${TAG}\nRUN echo hi\n',
    en: {
      summary: 'The defaults of your ARGs should give a valid image name.',
      why: 'Without `--build-arg` the variable is empty and `alpine:` is no image name, so a plain `docker build` fails.',
      fix: 'Give the `ARG` a default, or write `${TAG:-latest}`.',
    },
    'zh-cn': {
      summary: '`ARG` 的默认值应能得到有效的镜像名。',
      why: '不传 `--build-arg` 时变量为空，`alpine:` 不是合法的镜像名，直接 `docker build` 会失败。',
      fix: '给 `ARG` 一个默认值，或者写 `${TAG:-latest}`。',
    },
  },
  {
    rule: 'FromPlatformFlagConstDisallowed',
    slug: 'from-platform-flag-const-disallowed',
    bad: 'FROM --platform=linux/amd64 alpine\nRUN echo hi\n',
    good: 'FROM --platform=$BUILDPLATFORM alpine\nRUN echo hi\n',
    en: {
      summary: 'Do not fix the platform of a stage to a constant.',
      why: 'The file then builds for one kind of machine only, whatever `--platform` asks for.',
      fix: 'Drop the flag, or use `$BUILDPLATFORM`. A stage that is named after its platform (`AS tools-amd64`) is not reported.',
    },
    'zh-cn': {
      summary: '不要把阶段的平台写死。',
      why: '写死之后，不管 `--platform` 要什么，都只为一种机器构建。',
      fix: '去掉这个选项，或者用 `$BUILDPLATFORM`。阶段名里带有该平台（如 `AS tools-amd64`）时不会报告。',
    },
  },
  {
    rule: 'CopyIgnoredFile',
    slug: 'copy-ignored-file',
    bad: '# check=experimental=CopyIgnoredFile\nFROM alpine\nCOPY secret.txt /\n',
    good: 'FROM alpine\nCOPY notes.txt /\n',
    files: { '.dockerignore': 'secret.txt\n', 'secret.txt': 's\n', 'notes.txt': 'n\n' },
    en: {
      summary: 'Do not copy a file that `.dockerignore` keeps out.',
      why: 'An ignored file never reaches the builder, so the step fails with “not found”, although the file lies in your folder.',
      fix: 'Copy another file, or take the line out of `.dockerignore`.',
    },
    'zh-cn': {
      summary: '不要复制被 `.dockerignore` 排除的文件。',
      why: '被忽略的文件到不了构建器，这一步会报“找不到文件”，尽管它明明就在目录里。',
      fix: '换一个文件，或者从 `.dockerignore` 里去掉那一行。',
    },
  },
  {
    rule: 'InvalidDefinitionDescription',
    slug: 'invalid-definition-description',
    bad: '# check=experimental=InvalidDefinitionDescription\n# the base of everything\nFROM alpine AS base\nRUN echo hi\n',
    good: '# check=experimental=InvalidDefinitionDescription\n# base is what everything starts from\nFROM alpine AS base\nRUN echo hi\n',
    en: {
      summary: 'A comment right above a stage or an `ARG` should begin with its name.',
      why: '`docker build --call=outline` shows such comments as descriptions. Others are most likely not meant as one.',
      fix: 'Begin the comment with the name, or put an empty line between comment and instruction.',
    },
    'zh-cn': {
      summary: '紧挨在阶段或 `ARG` 上方的注释应以它的名字开头。',
      why: '`docker build --call=outline` 会把这种注释当作说明显示；不以名字开头的，多半本来不是说明。',
      fix: '让注释以名字开头，或者在注释和指令之间空一行。',
    },
  },
  {
    rule: 'ExposeProtoCasing',
    slug: 'expose-proto-casing',
    bad: 'FROM alpine\nEXPOSE 80/TCP\n',
    good: 'FROM alpine\nEXPOSE 80/tcp\n',
    en: {
      summary: 'Write the protocol in `EXPOSE` in lowercase.',
      why: 'The image records it in lowercase anyway; one spelling avoids doubt.',
      fix: '`EXPOSE 80/tcp`',
    },
    'zh-cn': {
      summary: '`EXPOSE` 里的协议名用小写。',
      why: '镜像里记录的本来就是小写，统一写法免得生疑。',
      fix: '`EXPOSE 80/tcp`',
    },
  },
  {
    rule: 'ExposeInvalidFormat',
    slug: 'expose-invalid-format',
    bad: 'FROM alpine\nEXPOSE 127.0.0.1:80:80\n',
    good: 'FROM alpine\nEXPOSE 80\n',
    en: {
      summary: '`EXPOSE` takes container ports only, no address and no port of the host.',
      why: '`EXPOSE` publishes nothing. Which door of the host leads to the port is decided by `docker run -p`.',
      fix: 'Write `EXPOSE 80` and publish with `docker run -p 127.0.0.1:80:80`.',
    },
    'zh-cn': {
      summary: '`EXPOSE` 只写容器端口，不写地址，也不写宿主机端口。',
      why: '`EXPOSE` 不会发布任何端口。宿主机上的哪个端口通向它，由 `docker run -p` 决定。',
      fix: '写 `EXPOSE 80`，发布时用 `docker run -p 127.0.0.1:80:80`。',
    },
  },
];
