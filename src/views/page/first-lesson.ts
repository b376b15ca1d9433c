import { getCollection } from 'astro:content';
import { course } from '../../lessons/course.ts';

/** The address of the course's first lesson that has a page, below the language. */
export async function firstLessonPath(): Promise<string> {
  const written = new Set((await getCollection('docs')).map((page) => page.id));
  const first = course.flatMap((module) => module.lessons).find((name) => written.has(`lessons/${name}`));
  return `lessons/${first ?? 'image'}/`;
}
