import type { Translated } from '../../i18n/index.ts';

/** Words of the pages about build checks. */
export interface BuildCheckWords {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly why: string;
  readonly fix: string;
  readonly examples: string;
  readonly bad: string;
  readonly good: string;
  readonly skip: string;
  readonly all: string;
}

export const buildCheckWords: Translated<BuildCheckWords> = {
  en: {
    title: 'Build checks',
    description: 'The 22 checks of docker build --check: what each looks for, why it matters and how to satisfy it.',
    intro:
      'Docker looks at every Dockerfile it builds and warns about what is allowed but probably not meant. `docker build --check` does only that, without building, and exits with 1 when it finds something. The editor of the playground shows the same warnings while you type.',
    why: 'Why it matters',
    fix: 'What to do',
    examples: 'Examples',
    bad: 'Breaks the rule',
    good: 'Keeps the rule',
    skip: 'To switch this check off in one file, begin the file with',
    all: 'All build checks',
  },
  'zh-cn': {
    title: '构建检查',
    description: 'docker build --check 的 22 条检查：各自查什么、为什么重要、怎么改。',
    intro:
      'Docker 每次构建都会检查 Dockerfile，对允许但多半不是本意的写法给出警告。`docker build --check` 只做检查、不构建，发现问题时退出码为 1。练习场的编辑器会在你输入时显示同样的警告。',
    why: '为什么重要',
    fix: '怎么改',
    examples: '示例',
    bad: '违反规则',
    good: '符合规则',
    skip: '要在某个文件里关掉这条检查，就在文件开头写上',
    all: '全部构建检查',
  },
};
