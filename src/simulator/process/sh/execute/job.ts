import type { ExitStatus, Stopped } from '../../program.ts';

/** A pipeline in the background, or one that was stopped. */
export interface Job {
  readonly number: number;
  readonly group: number;
  /** In order; the last one's status is the job's. */
  readonly pids: readonly number[];
  readonly text: string;
  /** By pid, for those that have ended. */
  readonly ended: Map<number, ExitStatus>;
  stopped: Stopped['stopped'] | undefined;
  /** The learner was told that it is done. */
  reported: boolean;
}

export const isDone = (job: Job): boolean => job.pids.every((pid) => job.ended.has(pid));
