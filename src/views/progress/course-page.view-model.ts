import { type Progress, solvedOf } from '../../lessons/progress.ts';

export interface CourseLessonView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly exercises: readonly string[];
}

export interface CourseModuleView {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly CourseLessonView[];
}

export interface CourseState {
  readonly solved: number;
  readonly all: number;
  /** Solved exercises by lesson. */
  readonly byLesson: ReadonlyMap<string, number>;
  /** The first lesson with something left to solve. */
  readonly next?: CourseLessonView;
}

/** Where the learner stands in the course. */
export function courseState(modules: readonly CourseModuleView[], progress: Progress): CourseState {
  const lessons = modules.flatMap((module) => module.lessons);
  const byLesson = new Map(lessons.map((lesson) => [lesson.id, solvedOf(progress, lesson.exercises)]));
  const next = lessons.find((lesson) => (byLesson.get(lesson.id) ?? 0) < lesson.exercises.length);
  return {
    solved: [...byLesson.values()].reduce((sum, count) => sum + count, 0),
    all: lessons.reduce((sum, lesson) => sum + lesson.exercises.length, 0),
    byLesson,
    ...(next !== undefined && { next }),
  };
}
