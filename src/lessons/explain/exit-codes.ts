import type { Translated } from '../../i18n/index.ts';

/** What an exit code other than 0 means, and a way out. */
interface ExitCode {
  readonly what: Translated;
  readonly out: Translated;
}

const codes: Readonly<Record<number, ExitCode>> = {
  1: {
    what: { en: 'The program reported an error.', 'zh-cn': '程序报告了错误。' },
    out: {
      en: 'Read what it printed just before; `docker logs` shows it for a container.',
      'zh-cn': '看它结束前打印了什么；容器用 `docker logs` 查看。',
    },
  },
  2: {
    what: { en: 'By custom: the program was called in a wrong way.', 'zh-cn': '按惯例：程序的调用方式不对。' },
    out: { en: 'Check options and their order; `--help` tells.', 'zh-cn': '核对选项和顺序，`--help` 里有说明。' },
  },
  125: {
    what: { en: 'Docker itself failed: no program ran.', 'zh-cn': 'Docker 自己失败了，程序没有运行。' },
    out: {
      en: 'The line above tells which option or name it did not like.',
      'zh-cn': '上面一行写了是哪个选项或名字不对。',
    },
  },
  126: {
    what: { en: 'The command was found but may not be executed.', 'zh-cn': '命令找到了，但不能执行。' },
    out: {
      en: 'Set the execute bit, or name a program instead of a folder.',
      'zh-cn': '加上执行权限，或者写程序而不是目录。',
    },
  },
  127: {
    what: { en: 'The command was not found.', 'zh-cn': '没有找到命令。' },
    out: {
      en: 'Check its name and `PATH`; small images have few programs.',
      'zh-cn': '核对名字和 `PATH`；小镜像里的程序很少。',
    },
  },
  130: {
    what: {
      en: '128 + 2: ended by SIGINT, as Ctrl-C sends it.',
      'zh-cn': '128 + 2：被 SIGINT 结束，也就是按了 Ctrl-C。',
    },
    out: { en: 'Nothing is wrong when you pressed it.', 'zh-cn': '如果是你按的，就没有问题。' },
  },
  137: {
    what: {
      en: '128 + 9: ended by SIGKILL, which no program can catch.',
      'zh-cn': '128 + 9：被 SIGKILL 结束，程序无法拦截。',
    },
    out: {
      en: 'Three causes: `docker kill`; `docker stop` whose ten seconds ran out (PID 1 did not listen to SIGTERM); no memory left (`docker inspect` shows `OOMKilled`).',
      'zh-cn':
        '三种原因：`docker kill`；`docker stop` 等满十秒（1 号进程没理会 SIGTERM）；内存不够（`docker inspect` 里 `OOMKilled` 为 `true`）。',
    },
  },
  139: {
    what: { en: '128 + 11: a crash (SIGSEGV).', 'zh-cn': '128 + 11：程序崩溃（SIGSEGV）。' },
    out: {
      en: 'A bug in the program, or one that was built for other libraries.',
      'zh-cn': '程序有 bug，或者它是为别的库版本构建的。',
    },
  },
  143: {
    what: {
      en: '128 + 15: ended by SIGTERM, as `docker stop` asks.',
      'zh-cn': '128 + 15：被 SIGTERM 结束，`docker stop` 就是这样请求的。',
    },
    out: { en: 'The normal end of a stopped container.', 'zh-cn': '这是停止容器时正常的结束方式。' },
  },
  255: {
    what: { en: 'Often: the program could not be executed at all.', 'zh-cn': '常见的是：程序根本无法执行。' },
    out: {
      en: 'Look for `exec format error` or a missing interpreter above.',
      'zh-cn': '看看上面有没有 `exec format error`，或者缺少解释器。',
    },
  },
};

const other: ExitCode = {
  what: { en: 'The program chose this number itself.', 'zh-cn': '这个数字是程序自己选的。' },
  out: {
    en: 'Its manual tells what it means; what it printed often does too.',
    'zh-cn': '它的手册里有说明，打印的内容往往也写了。',
  },
};

/** The meaning of an exit code; undefined for 0, which needs no explanation. */
export function explainExitCode(code: number): ExitCode | undefined {
  if (code === 0) return undefined;
  const known = codes[code];
  if (known !== undefined || code <= 128 || code > 192) return known ?? other;
  const signal = code - 128;
  return {
    what: { en: `128 + ${signal}: ended by signal ${signal}.`, 'zh-cn': `128 + ${signal}：被 ${signal} 号信号结束。` },
    out: {
      en: 'Find out who sent it: `docker kill -s`, another process, or the kernel.',
      'zh-cn': '查查是谁发的：`docker kill -s`、别的进程，还是内核。',
    },
  };
}
