/// <reference types="vite/client" />
import type { Lesson } from './types.ts';

const modules = import.meta.glob<{ readonly lesson: Lesson }>('./course/*.ts');

/** Fetches what a lesson's goals are made of; undefined when there is no such lesson. */
export async function loadLesson(id: string): Promise<Lesson | undefined> {
  return (await modules[`./course/${id}.ts`]?.())?.lesson;
}
