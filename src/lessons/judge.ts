import type { CommandAnswer, FileFacts, ProbeAnswer, ProbeQuestion, World } from '../simulator/index.ts';
import { imageOf } from './facts.ts';
import type { Evidence, Exercise, Verdict } from './types.ts';

/** Whoever can answer questions about the session whose World is judged. */
export type Prober = (questions: readonly ProbeQuestion[]) => Promise<readonly ProbeAnswer[]>;

/** The most rounds of questions: a goal may ask for one thing only after another is known. */
const ROUNDS = 12;

/**
 * What is known of a session at one moment. A question that has no answer yet is noted, and answered as if nothing
 * were there; goals are asked again when the answers have come.
 */
class Inquiry implements Evidence {
  readonly world: World;
  readonly #answers: Map<string, ProbeAnswer>;
  readonly #open = new Map<string, ProbeQuestion>();

  constructor(world: World, answers: Map<string, ProbeAnswer>) {
    this.world = world;
    this.#answers = answers;
  }

  get open(): readonly ProbeQuestion[] {
    return [...this.#open.values()];
  }

  file(holder: string, path: string): FileFacts | undefined {
    const answer = this.#answer({ kind: 'file', holder, path });
    return answer?.kind === 'file' ? answer.file : undefined;
  }

  search(holder: string, text: string): readonly string[] {
    const answer = this.#answer({ kind: 'search', holder, text });
    return answer?.kind === 'search' ? answer.paths : [];
  }

  command(line: string): CommandAnswer {
    const answer = this.#answer({ kind: 'command', line });
    return answer?.kind === 'command' ? answer.answer : { stdout: '', stderr: '' };
  }

  #answer(question: ProbeQuestion): ProbeAnswer | undefined {
    const key = JSON.stringify(question);
    const known = this.#answers.get(key);
    if (known === undefined) this.#open.set(key, question);
    return known;
  }
}

/** Which facts of an exercise hold, and what is missing for the others. */
export async function judge(exercise: Exercise, world: World, prober: Prober): Promise<Verdict> {
  const answers = new Map<string, ProbeAnswer>();
  for (let round = 0; ; round++) {
    const inquiry = new Inquiry(world, answers);
    const verdict = verdictOf(exercise, inquiry);
    const open = inquiry.open;
    if (open.length === 0 || round === ROUNDS) return verdict;
    const given = await prober(open);
    open.forEach((question, index) => {
      const answer = given[index];
      if (answer !== undefined) answers.set(JSON.stringify(question), answer);
    });
  }
}

function verdictOf(exercise: Exercise, evidence: Evidence): Verdict {
  const facts = exercise.goals.map((goal) => {
    const met = goal.holds(evidence);
    return { id: goal.id, text: goal.text, met, ...(!met && { unmet: goal.unmet(evidence) }) };
  });
  const solved = facts.every((fact) => fact.met);
  const { challenge } = exercise;
  if (challenge?.kind !== 'shrink') return { solved, facts };
  const bytes = imageOf(evidence.world, challenge.image)?.size ?? 0;
  const [three, two] = challenge.stars;
  const stars = !solved ? 0 : bytes <= three ? 3 : bytes <= two ? 2 : 1;
  return { solved, facts, score: { bytes, stars } };
}
