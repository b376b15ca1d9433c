import type { Locale } from '../../i18n/index.ts';
import type { Exercise, Picture, Scene, Shrink, Solution } from '../../lessons/types.ts';
import type { Scenario } from '../session/simulator.ts';

/** A scene in one language: what the page hands to the island. */
export interface SceneView {
  readonly id: string;
  readonly scenario: Scenario;
  readonly file?: string;
  readonly pictures: readonly Picture[];
  readonly steps: readonly {
    readonly command: string;
    readonly say: string;
    readonly edit?: { readonly path: string; readonly text: string };
  }[];
}

/** An exercise in one language, without what judges it: that comes when the learner has done something. */
export interface ExerciseData {
  readonly id: string;
  readonly lesson: string;
  readonly scenario: Scenario;
  readonly file?: string;
  readonly pictures: readonly Picture[];
  readonly task: string;
  readonly goals: readonly { readonly id: string; readonly text: string }[];
  readonly hints: readonly string[];
  readonly solution: Solution;
  readonly challenge?: { readonly kind: 'fix' } | Shrink;
}

export function sceneView({ steps, ...scene }: Scene, locale: Locale): SceneView {
  return {
    ...scene,
    steps: steps.map(({ command, say, edit }) => ({ command, say: say[locale], ...(edit !== undefined && { edit }) })),
  };
}

export function exerciseView(lesson: string, exercise: Exercise, locale: Locale): ExerciseData {
  const { id, scenario, file, pictures, task, goals, hints, solution, challenge } = exercise;
  return {
    id,
    lesson,
    scenario,
    ...(file !== undefined && { file }),
    pictures,
    task: task[locale],
    goals: goals.map((goal) => ({ id: goal.id, text: goal.text[locale] })),
    hints: hints.map((hint) => hint[locale]),
    solution,
    ...(challenge !== undefined && { challenge }),
  };
}
