import { type ProbeAnswer, type ProbeQuestion, type Session, sha256, type World } from '../simulator/index.ts';
import { judge } from './judge.ts';
import { isProof, isRecord, type Progress, type Proof, parsed } from './progress.ts';
import type { Exercise } from './types.ts';

/** What a learner hands in: a name, what was solved when, and all that is needed to replay it. */
export interface Completion {
  readonly format: 'drydock-completion';
  readonly version: 1;
  /** As the learner typed it. */
  readonly name: string;
  readonly made: string;
  readonly solved: Readonly<Record<string, Proof>>;
  /** SHA-256 of all the rest: tells a file that was damaged or changed by hand. It is no signature. */
  readonly checksum: string;
}

export function completionOf(progress: Progress, name: string, made: Date): Completion {
  const body = {
    format: 'drydock-completion' as const,
    version: 1 as const,
    name,
    made: made.toISOString(),
    solved: progress.solved,
  };
  return { ...body, checksum: checksumOf(body) };
}

/** The digest of a completion's content, whatever the order in which its parts are written. */
function checksumOf(body: Omit<Completion, 'checksum'>): string {
  return sha256(canonical(body));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const parts = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${parts.join(',')}}`;
}

/** A completion from text; undefined when it is something else. */
export function readCompletion(text: string): Completion | undefined {
  const value = parsed(text);
  if (!isRecord(value) || value['format'] !== 'drydock-completion' || value['version'] !== 1) return undefined;
  const { name, made, solved, checksum } = value;
  if (typeof name !== 'string' || typeof made !== 'string' || typeof checksum !== 'string') return undefined;
  if (!isRecord(solved) || !Object.values(solved).every(isProof)) return undefined;
  return {
    format: 'drydock-completion',
    version: 1,
    name,
    made,
    solved: solved as Record<string, Proof>,
    checksum,
  };
}

export function checksumHolds({ checksum, ...body }: Completion): boolean {
  return checksumOf(body) === checksum;
}

/** Replays a session: the World at its end, and who answers questions about it. */
export type Replay = (session: Session) => Promise<{
  readonly world: World;
  readonly ask: (questions: readonly ProbeQuestion[]) => Promise<readonly ProbeAnswer[]>;
}>;

export interface Checked {
  readonly exercise: string;
  readonly proof: Proof;
  /** `confirmed`: the replay solves it. `unknown`: this course has no such exercise. */
  readonly outcome: 'confirmed' | 'not-solved' | 'unknown';
  /** As the replay found them, whatever the file says. */
  readonly stars?: number;
}

/** Replays one proof and judges where it leads. */
export async function check(
  id: string,
  proof: Proof,
  exercise: Exercise | undefined,
  replay: Replay,
): Promise<Checked> {
  if (exercise === undefined) return { exercise: id, proof, outcome: 'unknown' };
  const { scenario } = exercise;
  const { world, ask } = await replay({ scenario, seed: proof.seed, inputs: proof.inputs });
  const verdict = await judge(exercise, world, ask);
  return {
    exercise: id,
    proof,
    outcome: verdict.solved ? 'confirmed' : 'not-solved',
    ...(verdict.score !== undefined && { stars: verdict.score.stars }),
  };
}
