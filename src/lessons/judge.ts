import type { World } from '../simulator/index.ts';
import type { Exercise, Verdict } from './types.ts';

/** Which facts of an exercise hold in a World, and what is missing for the others. */
export function judge(exercise: Exercise, world: World): Verdict {
  const facts = exercise.goals.map((goal) => {
    const met = goal.holds(world);
    return { id: goal.id, text: goal.text, met, ...(!met && { unmet: goal.unmet(world) }) };
  });
  return { solved: facts.every((fact) => fact.met), facts };
}
