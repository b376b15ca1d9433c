import type { Translated } from '../i18n/index.ts';

/** Two Dockerfiles of one project, and an edit after which both are built again. */
export interface Comparison {
  readonly id: string;
  readonly name: Translated;
  /** What to look for. */
  readonly say: Translated;
  /** The project without its Dockerfile. */
  readonly files: Readonly<Record<string, string>>;
  readonly edit: { readonly path: string; readonly from: string; readonly to: string };
  readonly left: { readonly name: Translated; readonly dockerfile: string };
  readonly right: { readonly name: Translated; readonly dockerfile: string };
}

/** A project whose build script puts its sources together into one program; it needs a compiler to be there. */
const project = {
  'packages.txt': 'curl git\n',
  'build.sh': 'set -e\nmkdir -p out\ncat src/head.sh src/price.sh > out/report.sh\nchmod +x out/report.sh\n',
  'src/head.sh': '#!/bin/sh\n# the report\n',
  'src/price.sh': 'price=9\necho "price: $price"\n',
};
const edit = { path: 'src/price.sh', from: 'price=9', to: 'price=12' };

export const comparisons: readonly Comparison[] = [
  {
    id: 'order',
    name: { en: 'Order of COPY', 'zh-cn': 'COPY 的顺序' },
    say: {
      en: 'Both make the same image. After one edited line the left one installs everything again.',
      'zh-cn': '两边的镜像一样。只改一行源代码，左边就要把依赖全部重新安装一遍。',
    },
    files: project,
    edit,
    left: {
      name: { en: 'Everything at once', 'zh-cn': '一次全部复制' },
      dockerfile:
        'FROM alpine:3.22\nWORKDIR /app\nCOPY . .\nRUN apk add --no-cache $(cat packages.txt)\nRUN sh build.sh\nCMD ["out/report.sh"]\n',
    },
    right: {
      name: { en: 'First what rarely changes', 'zh-cn': '先复制很少改动的' },
      dockerfile:
        'FROM alpine:3.22\nWORKDIR /app\nCOPY packages.txt .\nRUN apk add --no-cache $(cat packages.txt)\nCOPY . .\nRUN sh build.sh\nCMD ["out/report.sh"]\n',
    },
  },
  {
    id: 'stages',
    name: { en: 'One stage or two', 'zh-cn': '一个阶段还是两个' },
    say: {
      en: 'The right one builds with the same tools, and leaves them behind.',
      'zh-cn': '右边用同样的工具构建，但不把工具留在镜像里。',
    },
    files: project,
    edit,
    left: {
      name: { en: 'One stage', 'zh-cn': '单阶段' },
      dockerfile:
        'FROM alpine:3.22\nRUN apk add --no-cache gcc make\nWORKDIR /app\nCOPY . .\nRUN sh build.sh\nCMD ["out/report.sh"]\n',
    },
    right: {
      name: { en: 'Two stages', 'zh-cn': '两个阶段' },
      dockerfile:
        'FROM alpine:3.22 AS build\nRUN apk add --no-cache gcc make\nWORKDIR /app\nCOPY . .\nRUN sh build.sh\n\nFROM alpine:3.22\nCOPY --from=build /app/out/report.sh /bin/report\nCMD ["report"]\n',
    },
  },
  {
    id: 'remove',
    name: { en: 'Removed too late', 'zh-cn': '删得太晚' },
    say: {
      en: 'What one RUN installs, a later RUN can hide but not take out of the image.',
      'zh-cn': '一条 RUN 装进去的东西，后面的 RUN 只能遮住，拿不出去。',
    },
    files: project,
    edit,
    left: {
      name: { en: 'Removed in another RUN', 'zh-cn': '在另一条 RUN 里删除' },
      dockerfile:
        'FROM alpine:3.22\nWORKDIR /app\nCOPY . .\nRUN apk add --no-cache gcc make\nRUN sh build.sh\nRUN apk del gcc make\nCMD ["out/report.sh"]\n',
    },
    right: {
      name: { en: 'Removed in the same RUN', 'zh-cn': '在同一条 RUN 里删除' },
      dockerfile:
        'FROM alpine:3.22\nWORKDIR /app\nCOPY . .\nRUN apk add --no-cache gcc make \\\n && sh build.sh \\\n && apk del gcc make\nCMD ["out/report.sh"]\n',
    },
  },
];
