import { getCollection } from 'astro:content';
import { type Locale, pathTo } from '../../i18n/index.ts';
import { course } from '../../lessons/course.ts';
import { lessons } from '../../lessons/library.ts';
import type { CourseModuleView } from './course-page.view-model.ts';
import type { CourseMap } from './sidebar-marks.ts';

/** Made on the server: the lessons that are written, in the words of one language. */
export async function courseModules(locale: Locale): Promise<readonly CourseModuleView[]> {
  const pages = new Map((await getCollection('docs')).map((page) => [page.id, page.data]));
  const folder = locale === 'en' ? '' : `${locale}/`;
  return course.flatMap(({ id, title, lessons: ids }) => {
    const written = ids.flatMap((lesson) => {
      const page = pages.get(`${folder}lessons/${lesson}`);
      if (page === undefined) return [];
      return {
        id: lesson,
        title: page.title,
        description: page.description ?? '',
        href: pathTo(import.meta.env.BASE_URL, locale, `lessons/${lesson}/`),
        exercises: exercisesOf(lesson),
      };
    });
    return written.length === 0 ? [] : [{ id, title: title[locale], lessons: written }];
  });
}

/** The exercises of every lesson, by the lesson's id. */
export function courseMap(): CourseMap {
  return Object.fromEntries([...lessons.keys()].map((id) => [id, exercisesOf(id)]));
}

const exercisesOf = (lesson: string): readonly string[] =>
  lessons.get(lesson)?.exercises.map((exercise) => exercise.id) ?? [];
