/// <reference types="vite/client" />
import type { Exercise, Lesson, Scene } from './types.ts';

/**
 * All lessons at once, found by their files in `course/`: for pages that are made on the server, and for tests. The
 * browser loads one lesson at a time: see `load-lesson.ts`.
 */
const modules = import.meta.glob<{ readonly lesson: Lesson }>('./course/*.ts', { eager: true });

/** By the lesson's id. */
export const lessons: ReadonlyMap<string, Lesson> = new Map(
  Object.values(modules).map(({ lesson }) => [lesson.id, lesson]),
);

export interface Placed<T> {
  readonly lesson: Lesson;
  readonly it: T;
}

function placed<T extends { readonly id: string }>(parts: (lesson: Lesson) => readonly T[]): Map<string, Placed<T>> {
  return new Map([...lessons.values()].flatMap((lesson) => parts(lesson).map((it) => [it.id, { lesson, it }])));
}

/** Every scene and exercise with its lesson, by id. */
export const sceneById: ReadonlyMap<string, Placed<Scene>> = placed((lesson) => lesson.scenes);
export const exerciseById: ReadonlyMap<string, Placed<Exercise>> = placed((lesson) => lesson.exercises);

/** What the table has for an id that a page names; a missing one stops the build. */
export function need<T>(table: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = table.get(id);
  if (found === undefined) throw new Error(`there is no ${what} named ${id}; known: ${[...table.keys()].join(', ')}`);
  return found;
}
