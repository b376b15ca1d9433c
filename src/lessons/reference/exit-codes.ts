import type { Translated } from '../../i18n/index.ts';

/** An exit code with commands after which `docker wait` or `$?` shows it. */
export interface ExitCodePage {
  readonly code: number;
  /** Run one after the other; the last one prints the code. They need alpine. */
  readonly commands: readonly string[];
  /** What the sentence that every exit code has (`container.exit` of the dictionary) does not say. */
  readonly note?: Translated;
}

export const exitCodes: readonly ExitCodePage[] = [
  {
    code: 0,
    commands: ['docker run --rm alpine true', 'echo $?'],
    note: {
      en: 'A container that “stops at once” with 0 had nothing more to do.',
      'zh-cn': '“一启动就停”而退出码是 0 的容器，只是没有别的事可做。',
    },
  },
  {
    code: 1,
    commands: ['docker run --rm alpine ls /missing', 'echo $?'],
    note: {
      en: 'Its own message is in `docker logs`.',
      'zh-cn': '它自己的报错在 `docker logs` 里。',
    },
  },
  {
    code: 125,
    commands: ['docker run --rm --nonsense alpine true', 'echo $?'],
    note: {
      en: 'Of `docker run`: an unknown flag, a name that is taken, no such image.',
      'zh-cn': '对 `docker run` 来说：选项不认识、名字被占用、找不到镜像。',
    },
  },
  {
    code: 126,
    commands: ['docker run --rm alpine /etc/passwd', 'echo $?'],
    note: {
      en: '`chmod +x` is missing, or it is a folder.',
      'zh-cn': '缺少 `chmod +x`，或者它是个目录。',
    },
  },
  {
    code: 127,
    commands: ['docker run --rm alpine nosuchprogram', 'echo $?'],
    note: {
      en: 'Look for a typing error, a package that was not installed, or a wrong base image.',
      'zh-cn': '检查有没有写错、有没有装上那个软件包，或者是不是选错了基础镜像。',
    },
  },
  {
    code: 130,
    commands: ["docker run --rm --init alpine sh -c 'kill -INT $$'", 'echo $?'],
  },
  {
    code: 137,
    commands: ['docker run -d --name box alpine sleep 1000', 'docker kill box', 'docker wait box'],
    note: {
      en: 'When the memory limit was reached, `docker inspect` says `"OOMKilled": true`.',
      'zh-cn': '如果是到了内存上限，`docker inspect` 里会有 `"OOMKilled": true`。',
    },
  },
  {
    code: 139,
    commands: ["docker run --rm --init alpine sh -c 'kill -SEGV $$'", 'echo $?'],
    note: {
      en: 'Here the process sends itself the signal that a faulty memory access would bring.',
      'zh-cn': '这里是进程自己给自己发了这个信号；平时它来自非法的内存访问。',
    },
  },
  {
    code: 143,
    commands: ['docker run -d --init --name box alpine sleep 1000', 'docker stop box', 'docker wait box'],
    note: {
      en: 'Here an init process is PID 1 and passes the signal on.',
      'zh-cn': '这里的 1 号进程是 init，由它转发信号。',
    },
  },
];
