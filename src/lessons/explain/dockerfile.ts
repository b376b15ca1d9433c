import { building, type Explanation, entry } from './types.ts';

/** What is wrong with the text of a Dockerfile: how a line is written. */
export const syntaxMessages: readonly Explanation[] = [
  entry(
    'dockerfile.escape-directive',
    /invalid escape token '/,
    [
      'The comment `# escape=` at the top sets the sign that continues a line. Only the backslash and the backtick can be that.',
      'Write a backslash or a backtick after `# escape=`, or delete the line: the backslash is usual.',
    ],
    [
      '文件开头的 `# escape=` 指定续行符，只能是反斜杠或反引号。',
      '在 `# escape=` 后面写反斜杠或反引号；或者删掉这一行，默认就是反斜杠。',
    ],
    building('# escape=x\nFROM busybox\n'),
  ),
  entry(
    'dockerfile.directive-twice',
    /only one \w+ parser directive can be used/,
    [
      'The comments at the very top (`# syntax=`, `# escape=`, `# check=`) are read by the parser, and the same one stands there twice.',
      'Keep one of each. Join several checks in one line: `# check=skip=RuleA,RuleB`.',
    ],
    [
      '文件最前面的注释（`# syntax=`、`# escape=`、`# check=`）是给解析器看的，同一个写了两次。',
      '每种只留一行。几条检查写在一起：`# check=skip=规则一,规则二`。',
    ],
    building('# escape=\\\n# escape=`\nFROM busybox\n'),
  ),
  entry(
    'dockerfile.check-option',
    /failed to parse (?:check options|build-arg:BUILDKIT_DOCKERFILE_CHECK): /,
    [
      '`# check=` knows `skip=`, `error=true` or `false`, and `experimental=`. Something else stands there.',
      'Write for example `# check=skip=JSONArgsRecommended;error=true`.',
    ],
    [
      '`# check=` 只认 `skip=`、`error=true`（或 `false`）和 `experimental=`，这里写了别的。',
      '例如写成 `# check=skip=JSONArgsRecommended;error=true`。',
    ],
    building('# check=skop=all\nFROM busybox\n'),
  ),
  entry(
    'dockerfile.heredoc-open',
    /unterminated heredoc/,
    [
      'After `<<EOF` all lines belong to the heredoc, up to one that holds `EOF` and nothing else. That line is missing, so the file ends inside it.',
      'Put the word alone on a line of its own, without blanks before it. With `<<-EOF` tabs before it are allowed.',
    ],
    [
      '`<<EOF` 之后的每一行都属于 heredoc，直到只有 `EOF` 的那一行为止。没有这一行，文件在中间就结束了。',
      '让结束词单独占一行，前面不留空白；写成 `<<-EOF` 时前面可以有制表符。',
    ],
    building('FROM busybox\nRUN <<EOF\necho hi\n'),
  ),
  entry(
    'dockerfile.quotes',
    /unexpected end of statement while looking for matching (?:single|double)-quote/,
    [
      'A quote is opened on this line and never closed.',
      'Close it with the same sign. A quote that is meant as it is needs a `\\` before it.',
    ],
    ['这一行里有个引号只开不关。', '用同样的引号收尾。要写字面的引号，前面加 `\\`。'],
    building('FROM busybox\nENV A="one\n'),
  ),
  entry(
    'dockerfile.json-strings',
    /when using JSON array syntax, arrays must be comprised of strings only/,
    [
      'The instruction is written as a JSON array, and one of its items is no text in double quotes.',
      'Put every item in double quotes, numbers too: `CMD ["sleep", "10"]`.',
    ],
    [
      '这条指令写成了 JSON 数组，其中有一项不是双引号里的文本。',
      '每一项都加双引号，数字也一样：`CMD ["sleep", "10"]`。',
    ],
    building('FROM busybox\nCMD ["sleep", 10]\n'),
  ),
  entry(
    'dockerfile.flag-twice',
    /duplicate flag specified: |device name already set to /,
    ['An option stands twice on this line, and it may be given once only.', 'Keep the one that you mean.'],
    ['同一个选项在这一行写了两次，而它只能写一次。', '留下需要的那一个。'],
    building('FROM busybox\nCOPY --chown=1 --chown=2 Dockerfile /\n'),
  ),
  entry(
    'dockerfile.flag-value',
    /missing a value on flag: /,
    ['An option has no value.', 'Write the value after `=` without a blank: `--chown=app`, not `--chown app`.'],
    ['选项没有给值。', '值写在 `=` 后面，不留空格：`--chown=app`，而不是 `--chown app`。'],
    building('FROM busybox\nCOPY --chown Dockerfile /\n'),
  ),
  entry(
    'dockerfile.flag-boolean',
    /expecting boolean value for flag |invalid boolean value for /,
    ['This option can only be `true` or `false`.', 'Write the option alone, as `--link`, or with `=true` or `=false`.'],
    ['这个选项只能是 `true` 或 `false`。', '只写选项本身，例如 `--link`；或者加上 `=true`、`=false`。'],
    building('FROM busybox\nCOPY --link=maybe Dockerfile /\n'),
  ),
  entry(
    'dockerfile.onbuild',
    /isn't allowed as an ONBUILD trigger|Chaining ONBUILD via/,
    [
      '`ONBUILD` keeps an instruction for the image that is built on this one. `FROM`, `MAINTAINER` and `ONBUILD` itself cannot be kept.',
      'Put them where they count now, or leave them out.',
    ],
    [
      '`ONBUILD` 把一条指令留给以本镜像为基础的镜像。`FROM`、`MAINTAINER` 和 `ONBUILD` 自己不能这样留。',
      '把它们写在现在就该生效的地方，或者去掉。',
    ],
    building('FROM busybox\nONBUILD FROM alpine\n'),
  ),
  entry(
    'dockerfile.no-stages',
    /dockerfile contains no stages to build/,
    ['There are instructions, but no `FROM`: nothing to build on.', 'Write `FROM` and an image below the `ARG` lines.'],
    ['有指令，却没有 `FROM`：没有可以在上面构建的东西。', '在 `ARG` 那几行下面写 `FROM` 加镜像名。'],
    building('ARG VERSION=1\n'),
  ),
  entry(
    'dockerfile.volume-empty',
    /VOLUME specified can not be an empty string/,
    [
      'A path after `VOLUME` is empty: often it is a variable without a value.',
      'Write the path of a folder, and see that the variable is set in this stage.',
    ],
    ['`VOLUME` 后面有个路径是空的：常常是变量没有值。', '写上目录的路径，并确认变量在这个阶段里有值。'],
    building('FROM busybox\nVOLUME $DATA\n'),
  ),
  entry(
    'dockerfile.health-number',
    /--retries cannot be negative|Interval ".*" cannot be less than|time: (?:invalid|missing unit in|unknown unit .* in) duration|dockerfile parse error on line \d+: strconv\.ParseInt/,
    [
      'An option of `HEALTHCHECK` has a time or a number that Docker cannot use: a time needs a unit and at least one millisecond.',
      'Write for example `--interval=30s --timeout=3s --retries=3`.',
    ],
    [
      '`HEALTHCHECK` 的选项里，时间或数字 Docker 用不了：时间要带单位，至少一毫秒。',
      '例如写成 `--interval=30s --timeout=3s --retries=3`。',
    ],
    building('FROM busybox\nHEALTHCHECK --interval=30 CMD true\n'),
  ),
  entry(
    'dockerfile.from-variable',
    /variable expansion is not supported for --from|'from' doesn't support variable expansion/,
    [
      '`COPY --from` takes a name as it is written: variables are not replaced there.',
      'Give the image a stage of its own, where variables do count: `FROM tool:$VERSION AS tool`, then `COPY --from=tool`.',
    ],
    [
      '`COPY --from` 里的名字按字面取用，变量不会被替换。',
      '给这个镜像单独一个阶段，那里变量有效：`FROM tool:$VERSION AS tool`，再写 `COPY --from=tool`。',
    ],
    building('FROM busybox\nARG V=1\nCOPY --from=$V /a /a\n'),
  ),
  entry(
    'dockerfile.base-name',
    /failed to parse stage name "/,
    [
      'What stands after `FROM` or `--from` cannot be an image’s name: capital letters, a blank or a variable that is not replaced there.',
      'Write it in lowercase. A variable counts in `FROM` only when an `ARG` before the first `FROM` declares it.',
    ],
    [
      '`FROM` 或 `--from` 后面的不能作为镜像名：有大写字母、空格，或者是这里不会被替换的变量。',
      '改成小写。变量要先在第一个 `FROM` 之前用 `ARG` 声明，才能用在 `FROM` 里。',
    ],
    building('FROM Busybox\n'),
  ),
  entry(
    'dockerfile.stage-order',
    /cannot copy from stage ".*", it needs to be defined before/,
    [
      'This stage takes files of a stage that comes later in the file. Stages are made from top to bottom.',
      'Move the other stage above this one.',
    ],
    ['这个阶段要取的文件，来自文件里更靠后的阶段。阶段是从上到下的。', '把那个阶段移到前面。'],
    building('FROM busybox AS a\nCOPY --from=b /x /x\nFROM busybox AS b\nFROM a\n'),
  ),
  entry(
    'dockerfile.heredoc-destination',
    /cannot accept a heredoc as a destination/,
    [
      'A heredoc is a source: its text is what is copied. The last word must be the path to write.',
      'Write the path behind it: `COPY <<EOF /app/config`.',
    ],
    [
      'heredoc 是来源，复制的就是它的内容；最后一个词必须是要写入的路径。',
      '路径写在它后面：`COPY <<EOF /app/config`。',
    ],
    building('FROM busybox\nCOPY Dockerfile <<EOF\nEOF\n'),
  ),
  entry(
    'dockerfile.stage-index',
    /invalid stage index /,
    [
      '`--from` with a number means a stage by its place, counted from 0, and there is no such stage above.',
      'Give the stage a name with `AS`, and use the name.',
    ],
    ['`--from` 写数字，指的是第几个阶段，从 0 数起；上面没有这个阶段。', '用 `AS` 给阶段起名，再用名字。'],
    building('FROM busybox\nCOPY --from=5 /a /a\n'),
  ),
  entry(
    'dockerfile.copy-remote',
    /source can't be a (?:URL|git ref) for COPY/,
    [
      '`COPY` takes files of the build context or of a stage, nothing from the network.',
      'Use `ADD` for an address, or fetch the file in a `RUN`.',
    ],
    ['`COPY` 只取构建上下文或某个阶段里的文件，不从网络下载。', '网址用 `ADD`，或者在 `RUN` 里下载。'],
    building('FROM busybox\nCOPY https://example.com/a /a\n'),
  ),
  entry(
    'dockerfile.empty-run',
    /failed to marshal LLB definition: arguments are required/,
    ['A `RUN` has no command: its array is empty.', 'Write a command, or delete the line.'],
    ['有一条 `RUN` 没有命令：数组是空的。', '写上命令，或者删掉这一行。'],
    building('FROM busybox\nRUN []\n'),
  ),
];
