import type { Words } from '../shape.ts';

/** 运行中事物的图示用词：日志、进程、网络、镜像仓库、浏览器。 */
export const runZhCn: Pick<Words, 'logs'> = {
  logs: {
    title: '日志',
    empty: '还没有容器输出过内容。',
    of: '{name} 的输出',
    none: '{name} 没有输出任何内容。',
    show: '显示',
    all: '全部',
    stdout: 'stdout',
    stderr: 'stderr',
    columns: ['行', '流', '内容'],
    hint: 'docker logs {name} 会原样打印：stdout 归 stdout，stderr 归 stderr。',
    tty: '分配了终端（-t）就只有一个流：全部算作 stdout。',
    summary: '{name}：stdout {out} 行，stderr {err} 行。',
  },
};
