import type { Input, Session } from '../simulator/index.ts';

/** What a learner did to solve an exercise: replaying it shows that it is so. */
export interface Proof {
  /** When it was solved first, as an ISO date and time. */
  readonly at: string;
  readonly seed: string;
  readonly inputs: readonly Input[];
  /** The learner had looked at the solution before. */
  readonly looked?: true;
  /** Of a challenge that gives stars: the best so far. */
  readonly stars?: number;
}

/** All that is kept of a learner's way through the course, by the exercise's id. */
export interface Progress {
  readonly format: 'drydock-progress';
  readonly version: 1;
  readonly solved: Readonly<Record<string, Proof>>;
}

export const emptyProgress: Progress = { format: 'drydock-progress', version: 1, solved: {} };

/** The progress after an exercise was solved: the first time counts, unless a later one has more stars. */
export function withProof(progress: Progress, exercise: string, proof: Proof): Progress {
  const before = progress.solved[exercise];
  if (before !== undefined && (proof.stars ?? 0) <= (before.stars ?? 0)) return progress;
  const kept = before === undefined ? proof : { ...proof, at: before.at };
  return { ...progress, solved: { ...progress.solved, [exercise]: kept } };
}

export function proofOf(
  session: Session,
  at: Date,
  more: { readonly looked: boolean; readonly stars?: number },
): Proof {
  return {
    at: at.toISOString(),
    seed: session.seed,
    inputs: session.inputs,
    ...(more.looked && { looked: true as const }),
    ...(more.stars !== undefined && { stars: more.stars }),
  };
}

/** Two records of the same learner as one. */
export function merged(a: Progress, b: Progress): Progress {
  return Object.entries(b.solved).reduce((sum, [id, proof]) => withProof(sum, id, proof), a);
}

/** How many of some exercises are solved. */
export function solvedOf(progress: Progress, exercises: readonly string[]): number {
  return exercises.filter((id) => progress.solved[id] !== undefined).length;
}

/** Progress from text; undefined when it is something else. */
export function readProgress(text: string): Progress | undefined {
  const value = parsed(text);
  if (!isRecord(value) || value['format'] !== 'drydock-progress' || value['version'] !== 1) return undefined;
  const solved = value['solved'];
  if (!isRecord(solved) || !Object.values(solved).every(isProof)) return undefined;
  return { format: 'drydock-progress', version: 1, solved: solved as Record<string, Proof> };
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value can be replayed as a proof. */
export function isProof(value: unknown): value is Proof {
  if (!isRecord(value)) return false;
  const { at, seed, inputs, looked, stars } = value;
  return (
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    typeof seed === 'string' &&
    Array.isArray(inputs) &&
    inputs.every(isInput) &&
    (looked === undefined || looked === true) &&
    (stars === undefined || typeof stars === 'number')
  );
}

function isInput(value: unknown): value is Input {
  if (!isRecord(value)) return false;
  const texts = (...names: readonly string[]): boolean => names.every((name) => typeof value[name] === 'string');
  const numbers = (...names: readonly string[]): boolean => names.every((name) => Number.isFinite(value[name]));
  switch (value['kind']) {
    case 'command':
      return texts('terminal', 'line');
    case 'keys':
      return texts('terminal', 'data');
    case 'file':
      return texts('path') && (value['text'] === null || texts('text'));
    case 'advance':
      return numbers('ms');
    case 'resize':
      return texts('terminal') && numbers('columns', 'rows');
    case 'browse':
      return texts('url');
    default:
      return false;
  }
}
