import type { Translated } from '../i18n/index.ts';

/**
 * The course: its modules and, in order, their lessons by the name of their page. A lesson is shown as soon as its page
 * exists in both languages, so its place may stand here before it is written.
 */
export interface CourseModule {
  readonly id: string;
  readonly title: Translated;
  readonly lessons: readonly string[];
}

export const course: readonly CourseModule[] = [
  {
    id: 'containers',
    title: { en: 'Containers first', 'zh-cn': '先认识容器' },
    lessons: [
      'vm-vs-container',
      'first-run',
      'image',
      'image-vs-container',
      'lifecycle',
      'run-flags',
      'look-inside',
      'layers-cow',
    ],
  },
  {
    id: 'registries',
    title: { en: 'Names and registries', 'zh-cn': '名字与镜像仓库' },
    lessons: ['names-and-tags', 'registry-and-digests', 'cleaning-up'],
  },
  {
    id: 'dockerfile',
    title: { en: 'The Dockerfile', 'zh-cn': 'Dockerfile 逐条指令' },
    lessons: [
      'first-dockerfile',
      'from',
      'run',
      'build-context',
      'copy',
      'add',
      'workdir',
      'user',
      'env',
      'arg',
      'cmd',
      'entrypoint',
      'entrypoint-script',
      'expose',
      'volume',
      'label',
      'maintainer',
      'healthcheck',
      'shell',
      'stopsignal',
      'onbuild',
    ],
  },
  {
    id: 'building',
    title: { en: 'Building well', 'zh-cn': '把镜像构建好' },
    lessons: [
      'cache-order',
      'cache-keys',
      'multi-stage',
      'targets',
      'image-size',
      'buildkit-mounts',
      'build-secrets',
      'lint',
    ],
  },
  {
    id: 'running',
    title: { en: 'Running well', 'zh-cn': '把容器运行好' },
    lessons: [
      'signals-pid1',
      'exit-codes-restart',
      'volumes-and-binds',
      'networks-dns',
      'ports',
      'security-basics',
      'debug-method',
    ],
  },
  {
    id: 'challenges',
    title: { en: 'Challenges', 'zh-cn': '挑战' },
    lessons: [
      'debug-three-typos',
      'debug-exits-at-once',
      'debug-permission',
      'debug-no-such-file',
      'debug-unreachable',
      'debug-lost-data',
      'shrink-rm',
      'shrink-stages',
      'shrink-context',
      'shrink-go',
      'final-project',
    ],
  },
];

/** The lessons in reading order. */
export const lessonOrder: readonly string[] = course.flatMap((module) => module.lessons);

/** The lessons that are each about one instruction of the Dockerfile, as in its reference. */
export const instructionLessons: readonly string[] = [
  'add',
  'arg',
  'cmd',
  'copy',
  'entrypoint',
  'env',
  'expose',
  'from',
  'healthcheck',
  'label',
  'maintainer',
  'onbuild',
  'run',
  'shell',
  'stopsignal',
  'user',
  'volume',
  'workdir',
];
