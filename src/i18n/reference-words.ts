import type { Translated } from './index.ts';

/** Words of the reference pages. */
export interface ReferenceWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly instructions: string;
  readonly pages: string;
  readonly glossary: string;
  readonly glossaryDescription: string;
  readonly glossaryLead: string;
  readonly misconceptions: string;
  readonly misconceptionsDescription: string;
  readonly misconceptionsLead: string;
  readonly noMisconceptions: string;
  readonly exitCodes: string;
  readonly exitCodesDescription: string;
  readonly exitCodesLead: string;
  readonly exitCode: string;
  readonly see: string;
  readonly states: string;
  readonly statesDescription: string;
  readonly statesLead: string;
  readonly state: string;
  readonly meaning: string;
  readonly moves: string;
}

export const referenceWords: Translated<ReferenceWords> = {
  en: {
    title: 'Reference',
    description:
      'Instructions of the Dockerfile, build checks, exit codes, container states, glossary, and what is often said but not so.',
    lead: 'To look something up. The pages about instructions are lessons and reference in one.',
    instructions: 'Instructions of the Dockerfile',
    pages: 'Tables and lists',
    glossary: 'Glossary',
    glossaryDescription: 'The words of containers in English and Chinese, each explained in a sentence or two.',
    glossaryLead: 'Each word as this course uses it, with its Chinese counterpart.',
    misconceptions: 'Often said, not quite so',
    misconceptionsDescription: 'Misconceptions about Docker, each with the lesson that shows what is so instead.',
    misconceptionsLead:
      'Sentences that one hears and reads, and that are wrong or half right. Each leads to the place that shows it.',
    noMisconceptions: 'No lesson names one yet.',
    exitCodes: 'Exit codes',
    exitCodesDescription:
      'What the exit code of a container says: 0, 1, 125, 126, 127, 130, 137, 139, 143, with commands that show each.',
    exitCodesLead:
      'A container’s exit code is that of its PID 1. `docker ps -a` and `docker inspect` show it, `docker run` hands it on. Codes above 128 mean: ended by the signal with the number code − 128.',
    exitCode: 'Exit code {code}',
    see: 'To see it',
    states: 'States of a container',
    statesDescription: 'The states of a Docker container, what each means, and what leads from one to the other.',
    statesLead: 'Drawn from the very machine that the simulator runs.',
    state: 'State',
    meaning: 'What it means',
    moves: 'What leads from one to the other',
  },
  'zh-cn': {
    title: '参考',
    description: 'Dockerfile 指令、构建检查、退出码、容器状态、术语表，以及常见误解。',
    lead: '供查阅。讲指令的那些页面既是课文，也是参考。',
    instructions: 'Dockerfile 的指令',
    pages: '表格与清单',
    glossary: '术语表',
    glossaryDescription: '容器领域的中英文术语，每个用一两句话解释。',
    glossaryLead: '本课程所用的术语，附英文对照。',
    misconceptions: '常见误解',
    misconceptionsDescription: '关于 Docker 的常见误解，每条都指向说明真相的课文。',
    misconceptionsLead: '这些话常能听到、读到，却是错的，或者只对了一半。每条都指向能亲眼看到真相的地方。',
    noMisconceptions: '还没有课文提到。',
    exitCodes: '退出码',
    exitCodesDescription: '容器的退出码说明了什么：0、1、125、126、127、130、137、139、143，每个都附有能重现它的命令。',
    exitCodesLead:
      '容器的退出码就是它的 1 号进程的退出码。`docker ps -a` 和 `docker inspect` 能看到，`docker run` 会原样交出来。大于 128 的意思是：被编号为“退出码 − 128”的信号结束。',
    exitCode: '退出码 {code}',
    see: '重现方法',
    states: '容器的状态',
    statesDescription: 'Docker 容器有哪些状态、各是什么意思、怎样从一个变到另一个。',
    statesLead: '这张图直接取自模拟器所用的状态机。',
    state: '状态',
    meaning: '含义',
    moves: '怎样从一个到另一个',
  },
};
