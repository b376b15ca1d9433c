import type { Translated } from '../../i18n/index.ts';

/** An exit code with commands after which `docker wait` or `$?` shows it. */
export interface ExitCodePage {
  readonly code: number;
  /** Run one after the other; the last one prints the code. They need alpine. */
  readonly commands: readonly string[];
  readonly note: Translated;
}

export const exitCodes: readonly ExitCodePage[] = [
  {
    code: 0,
    commands: ['docker run --rm alpine true', 'echo $?'],
    note: {
      en: 'PID 1 has ended and calls it a success. A container that “stops at once” with 0 had nothing more to do.',
      'zh-cn': '1 号进程结束了，并且认为自己成功。“一启动就停”而退出码是 0 的容器，只是没有别的事可做。',
    },
  },
  {
    code: 1,
    commands: ['docker run --rm alpine ls /missing', 'echo $?'],
    note: {
      en: 'The program failed. Its own message is in `docker logs`.',
      'zh-cn': '程序失败了。它自己的报错在 `docker logs` 里。',
    },
  },
  {
    code: 125,
    commands: ['docker run --rm --nonsense alpine true', 'echo $?'],
    note: {
      en: '`docker run` itself failed: an unknown flag, a name that is taken, no such image. No program ran.',
      'zh-cn': '`docker run` 自己失败了：选项不认识、名字被占用、找不到镜像。程序根本没有运行。',
    },
  },
  {
    code: 126,
    commands: ['docker run --rm alpine /etc/passwd', 'echo $?'],
    note: {
      en: 'The file is there but may not be executed: `chmod +x` is missing, or it is a folder.',
      'zh-cn': '文件在，但不能执行：缺少 `chmod +x`，或者它是个目录。',
    },
  },
  {
    code: 127,
    commands: ['docker run --rm alpine nosuchprogram', 'echo $?'],
    note: {
      en: 'There is no such program in the image. Look for a typing error, or a wrong base image.',
      'zh-cn': '镜像里没有这个程序。检查有没有写错，或者选错了基础镜像。',
    },
  },
  {
    code: 137,
    commands: ['docker run -d --name box alpine sleep 1000', 'docker kill box', 'docker wait box'],
    note: {
      en: '128 + 9: SIGKILL. From `docker kill`, from `docker stop` after its ten seconds, or from the kernel when the memory limit was reached (`docker inspect` then says `OOMKilled`).',
      'zh-cn':
        '128 + 9：SIGKILL。来自 `docker kill`，来自 `docker stop` 等满十秒之后，或者到了内存上限由内核发出（此时 `docker inspect` 里 `OOMKilled` 为 true）。',
    },
  },
  {
    code: 143,
    commands: ['docker run -d --init --name box alpine sleep 1000', 'docker stop box', 'docker wait box'],
    note: {
      en: '128 + 15: SIGTERM ended the process, as `docker stop` asks. Here an init process is PID 1 and passes the signal on.',
      'zh-cn': '128 + 15：进程被 SIGTERM 结束，正是 `docker stop` 的要求。这里的 1 号进程是 init，由它转发信号。',
    },
  },
];
