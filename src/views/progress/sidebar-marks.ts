import { type Progress, solvedOf } from '../../lessons/progress.ts';

/** The exercises of each lesson, by the lesson's id. */
export type CourseMap = Readonly<Record<string, readonly string[]>>;

export interface Mark {
  readonly solved: number;
  readonly all: number;
  readonly state: 'none' | 'some' | 'all';
}

/** How far the learner is with a lesson; undefined for a page that is none, or has no exercise. */
export function markOf(address: string, map: CourseMap, progress: Progress): Mark | undefined {
  const id = /\/lessons\/([^/]+)\/?$/.exec(address)?.[1];
  const exercises = id === undefined ? undefined : map[id];
  if (exercises === undefined || exercises.length === 0) return undefined;
  const solved = solvedOf(progress, exercises);
  const state = solved === 0 ? 'none' : solved === exercises.length ? 'all' : 'some';
  return { solved, all: exercises.length, state };
}
