import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { course } from '../../src/lessons/course.ts';

const docs = fileURLToPath(new URL('../../src/content/docs/', import.meta.url));

/** Whether a lesson has its page in both languages. */
const written = (id) => ['', 'zh-cn/'].every((locale) => existsSync(`${docs}${locale}lessons/${id}.mdx`));

/** The side bar of the lessons: the modules of the course, with the lessons that are written. */
export function courseSidebar() {
  return course.flatMap(({ title, lessons }) => {
    const items = lessons.filter(written).map((id) => `lessons/${id}`);
    return items.length === 0 ? [] : [{ label: title.en, translations: { 'zh-CN': title['zh-cn'] }, items }];
  });
}

/** What one looks up. */
export function referenceSidebar() {
  return {
    label: 'Reference',
    translations: { 'zh-CN': '参考' },
    collapsed: true,
    items: [
      { label: 'Overview', translations: { 'zh-CN': '总览' }, link: '/reference/' },
      { label: 'Glossary', translations: { 'zh-CN': '术语表' }, link: '/glossary/' },
      { label: 'Often said, not quite so', translations: { 'zh-CN': '常见误解' }, link: '/reference/misconceptions/' },
      { label: 'Build checks', translations: { 'zh-CN': '构建检查' }, link: '/reference/build-checks/' },
      { label: 'Exit codes', translations: { 'zh-CN': '退出码' }, link: '/reference/exit-codes/' },
      { label: 'Container states', translations: { 'zh-CN': '容器的状态' }, link: '/reference/container-states/' },
    ],
  };
}
