import { type Explanation, entry, running } from './types.ts';

/** What the engine says about volumes and mounts. */
export const storageMessages: readonly Explanation[] = [
  entry(
    'volume.in-use',
    /volume is in use/,
    ['A container has this volume mounted; an ended one counts too.', 'Remove the container first, then the volume.'],
    ['有容器挂载着这个数据卷，已结束的容器也算。', '先删除容器，再删除数据卷。'],
    running('docker create --name web -v data:/data busybox', 'docker volume rm data'),
  ),
  entry(
    'volume.missing',
    /no such volume/,
    ['There is no volume of this name.', '`docker volume ls` lists them.'],
    ['没有叫这个名字的数据卷。', '用 `docker volume ls` 列出。'],
    running('docker volume rm nosuch'),
  ),
  entry(
    'mount.volume-name',
    /includes invalid characters for a local volume name/,
    [
      'What stands before the colon of `-v` is no path (it does not begin with `/` or `.`) and no valid name of a volume either.',
      'For a folder of the host write its full path: `-v "$PWD/src:/src"`.',
    ],
    [
      '`-v` 冒号前面的不是路径（没有以 `/` 或 `.` 开头），也不是有效的数据卷名。',
      '要挂宿主机的目录就写完整路径：`-v "$PWD/src:/src"`。',
    ],
    running('docker run --rm -v src/sub:/src busybox true'),
  ),
  entry(
    'mount.source-missing',
    /bind source path does not exist/,
    [
      'The folder of the host does not exist, and `--mount` does not create it. (`-v` would, as an empty folder of root.)',
      'Create it, or correct the path.',
    ],
    ['宿主机上没有这个目录，`--mount` 不会替你创建。（`-v` 会，建出属于 root 的空目录。）', '先创建它，或改正路径。'],
    running('docker run --rm --mount type=bind,src=/nowhere,dst=/d busybox true'),
  ),
  entry(
    'mount.absolute',
    /mount path must be absolute/,
    ['Paths of mounts begin with `/`.', 'Write the full path; for the current folder `"$PWD"`.'],
    ['挂载的路径要以 `/` 开头。', '写完整路径；当前目录写 `"$PWD"`。'],
    running('docker run --rm -v data:relative busybox true'),
  ),
  entry(
    'mount.duplicate',
    /Duplicate mount point: /,
    ['Two mounts want the same folder of the container.', 'Give each its own folder.'],
    ['两个挂载要同一个容器目录。', '各用各的目录。'],
    running('docker run --rm -v one:/data -v two:/data busybox true'),
  ),
  entry(
    'mount.mode',
    /invalid mode: |invalid volume specification|invalid spec: /,
    [
      '`-v` is `SOURCE:TARGET`, and `:ro` at the end for read-only. Something else stands there.',
      'Write `-v NAME:/PATH` or `-v NAME:/PATH:ro`.',
    ],
    [
      '`-v` 的形式是 `SOURCE:TARGET`，只读再加 `:ro`。这里写的不是这样。',
      '写成 `-v NAME:/PATH` 或 `-v NAME:/PATH:ro`。',
    ],
    running('docker run --rm -v data:/data:rx busybox true'),
  ),
  entry(
    'mount.config',
    /invalid mount config for type /,
    ['The parts of `--mount` do not fit its type.', '`bind` and `volume` want `src` and `dst`, tmpfs only `dst`.'],
    ['`--mount` 的各项与它的类型不符。', '`bind` 和 `volume` 要写 `src` 和 `dst`，tmpfs 只写 `dst`。'],
    running('docker run --rm --mount type=disk,dst=/d busybox true'),
  ),
  entry(
    'volume.name-short',
    /volume name is too short/,
    ['Names of volumes have at least two characters.', 'Choose a longer one.'],
    ['数据卷的名字至少两个字符。', '换个长一点的。'],
    running('docker volume create x'),
  ),
  entry(
    'volume.options',
    /missing required option: "device"|no quota support/,
    [
      'The volume driver cannot make such a volume: an option is missing, or this disk has no quotas.',
      'Leave `--opt` out, or give all of `type`, `device` and `o`.',
    ],
    [
      '数据卷驱动做不出这样的数据卷：少了选项，或者这块磁盘不支持配额。',
      '不写 `--opt`，或者把 `type`、`device`、`o` 写全。',
    ],
    running('docker volume create --opt type=tmpfs xx'),
  ),
  entry(
    'mount.file-or-folder',
    /\/merged\/\S* is not directory|cannot mount volume over existing file|Are you trying to mount a directory onto a file/,
    [
      'A folder was to be mounted on a file, or a file on a folder. A volume is always a folder; and `-v` creates a source that is missing as a folder.',
      'Mount on a folder; for one file, check that the source exists and is a file.',
    ],
    [
      '想把目录挂到文件上，或把文件挂到目录上。数据卷总是目录；来源不存在时，`-v` 会把它建成目录。',
      '挂到目录上；只挂一个文件时，先确认来源存在并且是文件。',
    ],
    running('docker run --rm -v data:/etc/passwd busybox true'),
  ),
  entry(
    'mount.tmpfs-option',
    /invalid tmpfs option/,
    ['`--tmpfs` has no such option.', 'Usual ones: `--tmpfs /tmp:size=64m,mode=1777`.'],
    ['`--tmpfs` 没有这个选项。', '常用的是 `--tmpfs /tmp:size=64m,mode=1777`。'],
    running('docker run --rm --tmpfs /s:nope busybox true'),
  ),
  entry(
    'mount.empty',
    /invalid empty volume spec|volumes-from specification cannot be an empty string|not a shared or slave mount/,
    [
      'The mount names no source or no folder, often because a variable is empty, or asks for a propagation that the host’s folder does not have.',
      'Print the variable first (`echo "$DIR"`); write `-v NAME:/PATH`.',
    ],
    [
      '挂载没有写来源或目录，常因为变量是空的；也可能是要求了宿主机目录没有的传播方式。',
      '先打印变量看看（`echo "$DIR"`）；写成 `-v 名字:/路径`。',
    ],
    running("docker run --rm -v '' busybox true"),
  ),
  entry(
    'plugin.missing',
    /plugin ".*" not found/,
    [
      'No plugin of this name is installed: it was to drive a volume, a network or the logs.',
      'Leave the driver out to get the usual one (`local` for volumes, `bridge` for networks), and check its spelling.',
    ],
    [
      '没有安装叫这个名字的插件：它本该驱动数据卷、网络或日志。',
      '不写驱动就用默认的（数据卷是 `local`，网络是 `bridge`）；要写就核对拼写。',
    ],
    running('docker volume create --driver nope xx'),
  ),
  entry(
    'cp.place',
    /invalid output path: |must specify at least one container source|copying between containers is not supported|container rootfs is marked read-only|destination ".*" must be a directory|pathcannot be empty|^no such directory/,
    [
      '`docker cp` copies between the host and one container: one side is `NAME:PATH`, the folders on both sides exist, and the place may be written to.',
      'Create the folder first; write `docker cp NAME:/path .` or `docker cp file NAME:/path`.',
    ],
    [
      '`docker cp` 在宿主机和一个容器之间复制：一边写 `名字:路径`，两边的目录都要存在，目的地要能写。',
      '先建好目录；写成 `docker cp 名字:/路径 .` 或 `docker cp 文件 名字:/路径`。',
    ],
    running('docker create --name app busybox', 'docker cp app:/etc/passwd /nosuch/dir/'),
  ),
];
