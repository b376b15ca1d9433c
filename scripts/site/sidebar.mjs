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
