import type { Verdict } from '../../lessons/types.ts';
import type { ProbeAnswer, ProbeQuestion, Session, World } from '../session/simulator.ts';

type Prober = (questions: readonly ProbeQuestion[]) => Promise<readonly ProbeAnswer[]>;

/** How much simulated time may pass before a command is probed again, in milliseconds, when the learner did nothing. */
const FRESH = 5000;

/** What a session was, as far as a probe's answer may depend on it: a little time more is the same. */
export function stateKey(session: Session | undefined): string {
  const inputs = session?.inputs ?? [];
  const waited = inputs.reduce((sum, input) => sum + (input.kind === 'advance' ? input.ms : 0), 0);
  const done = inputs.filter((input) => input.kind !== 'advance').length;
  return `${done}/${Math.floor(waited / FRESH)}`;
}

/** Asks each command once for one state of the session, however often the goals are looked at; files are cheap. */
export function rememberingProber(ask: Prober, session: () => Session | undefined): Prober {
  let key = '';
  let known = new Map<string, ProbeAnswer>();
  return async (questions) => {
    const now = stateKey(session());
    if (now !== key) known = new Map();
    key = now;
    const open = questions.filter((question) => !known.has(JSON.stringify(question)));
    const answers = open.length === 0 ? [] : await ask(open);
    const given = new Map(known);
    open.forEach((question, index) => {
      const answer = answers[index];
      if (answer === undefined) return;
      given.set(JSON.stringify(question), answer);
      if (question.kind === 'command') known.set(JSON.stringify(question), answer);
    });
    return questions.flatMap((question) => given.get(JSON.stringify(question)) ?? []);
  };
}

/** Loads what judges an exercise, and judges; undefined when the lesson does not know it. */
export async function assess(lesson: string, id: string, world: World, prober: Prober): Promise<Verdict | undefined> {
  const [{ judge }, { loadLesson }] = await Promise.all([
    import('../../lessons/judge.ts'),
    import('../../lessons/load-lesson.ts'),
  ]);
  const exercise = (await loadLesson(lesson))?.exercises.find((one) => one.id === id);
  return exercise === undefined ? undefined : judge(exercise, world, prober);
}
