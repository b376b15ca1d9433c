import { type Explanation, entry, running } from './types.ts';

/** What the docker client says before it asks the engine. */
export const clientMessages: readonly Explanation[] = [
  entry(
    'drydock.not-modelled',
    /drydock: .* not modelled/,
    [
      'Real Docker can do this; the simulator of this page cannot, and says so rather than invent an answer.',
      'The message names what to use instead. What is modelled stands in `docs/fidelity.md`.',
    ],
    ['真正的 Docker 做得到，这个页面的模拟器做不到；它会直说，不会编一个答案。', '消息里写了可以改用什么。'],
    running('docker swarm init'),
  ),
  entry(
    'cli.unknown-command',
    /unknown command: docker |unknown help topic: /,
    ['`docker` has no command of this name.', 'Check the spelling; `docker --help` lists them all.'],
    ['`docker` 没有叫这个名字的命令。', '核对拼写；`docker --help` 列出全部命令。'],
    running('docker rnu busybox'),
  ),
  entry(
    'cli.unknown-flag',
    /unknown (?:shorthand )?flag: /,
    [
      'This command has no such option.',
      'See its options with `--help`. Options of `docker run` stand before the image name; what stands after it goes to the program.',
    ],
    ['这个命令没有这个选项。', '用 `--help` 看它的选项。`docker run` 的选项写在镜像名之前，之后的都交给程序。'],
    running('docker run --naem web busybox'),
  ),
  entry(
    'cli.arguments',
    /requires (?:at least |at most |exactly )?\d+ arguments?|accepts no arguments?/,
    [
      'The command got too many or too few words. An empty `$(…)` counts as none.',
      'The usage below shows what it takes; brackets mean that it may be left out.',
    ],
    ['给命令的词多了或少了。空的 `$(…)` 等于没有。', '下面的用法写着它需要什么，方括号里的可以省略。'],
    running('docker rm $(docker ps -aq)'),
  ),
  entry(
    'cli.flag-needs-argument',
    /flag needs an argument: /,
    ['The option stands at the end, and its value is missing.', 'Put the value after it.'],
    ['选项写在末尾，缺了它的值。', '在后面补上值。'],
    running('docker run -e'),
  ),
  entry(
    'cli.add-host',
    /for "--add-host" flag/,
    ['`--add-host` wants `NAME:ADDRESS` with an IP address.', 'For example `--add-host db:10.0.0.5`.'],
    ['`--add-host` 要写 `NAME:ADDRESS`，地址是 IP。', '例如 `--add-host db:10.0.0.5`。'],
    running('docker run --rm --add-host db.local busybox true'),
  ),
  entry(
    'cli.mount-flag',
    /for "--mount" flag/,
    [
      '`--mount` is a list of `key=value` with commas between, and one of them is missing or unknown.',
      'Write `type=volume,src=NAME,dst=/PATH` (or `type=bind`, `type=tmpfs`).',
    ],
    [
      '`--mount` 是用逗号隔开的“键=值”，有一项缺了或不认识。',
      '写成 `type=volume,src=NAME,dst=/PATH`（也可以是 `type=bind`、`type=tmpfs`）。',
    ],
    running('docker run --rm --mount type=volume,src=data busybox true'),
  ),
  entry(
    'cli.invalid-argument',
    /invalid argument ".*" for ".*" flag/,
    [
      'The option does not take such a value; the reason stands at the end of the line.',
      'Give it a value of the right kind: sizes such as `256m`, numbers, `name=value`.',
    ],
    ['这个选项不接受这样的值，原因写在行末。', '换成合适的值：例如大小写 `256m`，或数字，或“名字=值”。'],
    running('docker run --memory lots busybox'),
  ),
  entry(
    'cli.template',
    /template parsing error|template: /,
    [
      'The text of `--format` is no valid template, or names a field that is not there.',
      '`docker inspect NAME` shows all fields; names begin with a capital, inside `{{ }}`.',
    ],
    [
      '`--format` 的文字不是有效的模板，或者写了不存在的字段。',
      '`docker inspect 名字` 会列出全部字段；字段名以大写开头，写在 `{{ }}` 里。',
    ],
    running('docker create --name app busybox', "docker inspect -f '{{.Config.Nope}}' app"),
  ),
  entry(
    'cli.filter',
    /invalid filter |bad format of filter/,
    [
      'The command cannot filter by this.',
      'Filters are `name=value`; the help of the command lists which ones it knows.',
    ],
    ['命令不能按这个条件过滤。', '过滤条件写成“名字=值”；命令的帮助里列着认得哪些。'],
    running('docker images --filter colour=red'),
  ),
  entry(
    'name.lowercase',
    /must be lowercase/,
    [
      'Names of images are written in small letters. Only the tag may have capitals.',
      'Write the name in small letters.',
    ],
    ['镜像名只能用小写字母，标签才可以有大写。', '把名字改成小写。'],
    running('docker tag busybox App'),
  ),
  entry(
    'name.invalid',
    /invalid reference format/,
    [
      'Docker took a word for the name of an image, and it is none: often because of a blank in a path, an empty variable, or an option in the wrong place.',
      'Put quotes round variables (`"$PWD"`), and options before the image name. A name is `repository:tag`.',
    ],
    [
      'Docker 把某个词当成了镜像名，但它不是：常因为路径里有空格、变量是空的，或选项放错了地方。',
      '变量加引号（`"$PWD"`），选项放在镜像名之前。名字的形式是 `repository:tag`。',
    ],
    running('docker tag busybox app:'),
  ),
  entry(
    'object.missing',
    /[Nn]o such object: /,
    [
      'Nothing has this name: no container, image, volume or network.',
      'Check the spelling with `docker ps -a`, `docker images`, `docker volume ls`, `docker network ls`.',
    ],
    [
      '没有任何东西叫这个名字：容器、镜像、数据卷、网络都没有。',
      '用 `docker ps -a`、`docker images`、`docker volume ls`、`docker network ls` 核对。',
    ],
    running('docker inspect nosuch'),
  ),
  entry(
    'cli.attach',
    /You cannot attach to a (?:stopped|paused) container/,
    [
      '`docker attach` joins the terminal of a running PID 1, and this container has none that runs.',
      '`docker start -a NAME` starts it and shows what it prints; `docker logs NAME` shows what it printed.',
    ],
    [
      '`docker attach` 接到正在运行的 1 号进程上，而这个容器没有在运行。',
      '`docker start -a 名字` 启动它并显示输出；`docker logs 名字` 显示它打印过什么。',
    ],
    running('docker create --name made busybox', 'docker attach made'),
  ),
  entry(
    'cli.login-tty',
    /Cannot perform an interactive login from a non TTY device/,
    [
      '`docker login` would ask for a password, but nobody sits at its input.',
      'In scripts pass it through a pipe: `echo "$TOKEN" | docker login -u NAME --password-stdin`.',
    ],
    [
      '`docker login` 要问密码，但它的输入端没有人。',
      '脚本里用管道传：`echo "$TOKEN" | docker login -u 名字 --password-stdin`。',
    ],
    running('echo | docker login -u me localhost:5000'),
  ),
  entry(
    'cli.password',
    /Using --password via the CLI is insecure|--password-stdin option requires --username|cannot specify both --password and --password-stdin/,
    [
      'A password on the command line stays in the history of the shell and in the list of processes.',
      'Pass it through a pipe: `docker login -u NAME --password-stdin`.',
    ],
    ['写在命令行里的密码会留在 shell 的历史和进程列表里。', '用管道传：`docker login -u 名字 --password-stdin`。'],
    running('docker login -u me -p pw localhost:5000'),
  ),
  entry(
    'cli.pull-option',
    /invalid pull option: /,
    [
      '`--pull` says when to ask the registry, and this is none of its three words.',
      'Write `--pull always`, `--pull missing` or `--pull never`.',
    ],
    [
      '`--pull` 说的是何时去问镜像仓库服务，这里写的不是那三个词之一。',
      '写 `--pull always`、`--pull missing` 或 `--pull never`。',
    ],
    running('docker run --rm --pull sometimes busybox true'),
  ),
  entry(
    'cli.env-file',
    /invalid env file|open .*: no such file or directory.*env/,
    [
      'A line of the file that `--env-file` names is no variable: a name before `=` has no blanks.',
      'Write `NAME=value`, one a line, without `export` and without quotes.',
    ],
    [
      '`--env-file` 指定的文件里有一行不是变量：`=` 前面的名字不能有空格。',
      '每行写一个 `NAME=value`，不要 `export`，也不要引号。',
    ],
    {
      files: { bad: 'A B=1\n' },
      images: ['busybox:latest'],
      commands: ['docker run --rm --env-file bad busybox true'],
    },
  ),
  entry(
    'cli.deprecated',
    /^Flag .* has been deprecated/,
    ['The option still works, but has a new name and may go some day.', 'Use the one that the line names.'],
    ['这个选项还能用，但已经改名，将来可能取消。', '改用这一行里写的那个。'],
    running('docker create --name app busybox', 'docker stop --time 1 app'),
  ),
  entry(
    'cli.conflict',
    /conflicts with|conflicting options: cannot (?!specify both --restart)|tag can't be used with|cannot start and attach multiple|cannot be used together|--\S+ is not yet supported with|cannot specify both (?!--restart)/,
    ['Two of the options contradict each other.', 'Leave one of them out.'],
    ['有两个选项互相矛盾。', '去掉其中一个。'],
    running('docker run --no-healthcheck --health-cmd x busybox true'),
  ),
  entry(
    'cli.inspect-type',
    /unknown type: ".*": must be one of/,
    [
      '`docker inspect --type` knows only the kinds of things that the line lists.',
      'Take one of them, such as `container`, `image`, `volume`, `network`, or leave `--type` out.',
    ],
    [
      '`docker inspect --type` 只认得这一行列出的种类。',
      '选其中之一，例如 `container`、`image`、`volume`、`network`，或者不写 `--type`。',
    ],
    running('docker inspect --type nosuch app'),
  ),
];
