import { type Explanation, entry, running } from './types.ts';

/**
 * Who speaks, when nothing more particular is known: the client, the engine, the runtime or the build. They count only
 * where no other line of the same output has a meaning of its own.
 */
export const generalMessages: readonly Explanation[] = [
  entry(
    'general.runtime',
    /OCI runtime \S+ failed|failed to create task for container/,
    [
      'The container was created, but the runtime (`runc`), which starts its process, could not. The last part of the line is the reason.',
      'Correct what it names: the program, a limit, a mount. `docker inspect NAME` shows what was asked for.',
    ],
    [
      '容器创建好了，但负责启动进程的运行时（`runc`）没能启动它。原因在这一行的最后。',
      '改正它提到的东西：程序、限制或挂载。`docker inspect 名字` 能看到当时要求了什么。',
    ],
    running('docker run --rm --cpu-shares 1 busybox true'),
  ),
  entry(
    'general.daemon',
    /^(?:docker: )?Error response from daemon: /,
    [
      'The `docker` command passed the request on, and the engine (the daemon) refused it. Its reason stands after the colon.',
      'Correct what the reason names. `docker ps -a`, `docker images` or `docker inspect` show what there is now.',
    ],
    [
      '`docker` 命令把请求交了出去，引擎（守护进程）拒绝了。冒号后面是它的理由。',
      '按理由改正。用 `docker ps -a`、`docker images` 或 `docker inspect` 看看现在有什么。',
    ],
    running('docker create --oom-score-adj 2000 busybox'),
  ),
  entry(
    'general.client',
    /^(?:docker: |Error: |error: |ERROR: )\S/,
    [
      'The `docker` command itself does not go on: it did not get what it needs, or what it asked for is not there.',
      'Read what stands after the colon, and add `--help` to see how the command is used.',
    ],
    [
      '`docker` 命令自己停下了：没有得到需要的东西，或者要的东西不存在。',
      '看冒号后面的文字；加上 `--help` 看这个命令怎么用。',
    ],
    running('docker run --mac-address nonsense busybox true'),
  ),
  entry(
    'general.warning',
    /^WARNING[:!] /,
    [
      'A warning and no error: the command goes on, but something is not as one might think, or cannot be undone.',
      'Read the line to its end. When it asks, `y` goes on and everything else leaves all as it was.',
    ],
    [
      '这是警告，不是错误：命令会继续，但有些事情可能和想的不同，或者无法撤销。',
      '把这一行读完。如果它在提问，`y` 表示继续，其他回答都什么也不改。',
    ],
    running('echo n | docker image prune'),
  ),
];
