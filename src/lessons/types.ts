import type { Translated } from '../i18n/index.ts';
import type { Scenario, World } from '../simulator/index.ts';

/** Which pictures a bench shows, from the top. */
export type Picture =
  | 'layers'
  | 'build'
  | 'chart'
  | 'containers'
  | 'mounts'
  /** The host's processes and the container's: the same ones under two numbers. */
  | 'processes'
  | 'logs'
  | 'network'
  /** A window that opens published ports. */
  | 'browser'
  | 'registry';

/** A setting of the simulator in a lesson: files, and commands that can be run one after the other. */
export interface Scene {
  readonly id: string;
  readonly scenario: Scenario;
  /** The file that stands open in the editor; none for scenes that need no file. */
  readonly file?: string;
  readonly pictures: readonly Picture[];
  readonly steps: readonly {
    readonly command: string;
    /** What to look at when it has run. */
    readonly say: Translated;
    /** A change to a file that belongs to this step and is made before its command. */
    readonly edit?: { readonly path: string; readonly text: string };
  }[];
}

/** A fact about the World that an exercise asks for. */
export interface Goal {
  readonly id: string;
  readonly text: Translated;
  holds(world: World): boolean;
  /** What is there instead, in a sentence. Asked only while the fact does not hold. */
  unmet(world: World): Translated;
}

/** An exercise: judged by facts about the World alone, so that any way that leads there counts. */
export interface Exercise {
  readonly id: string;
  readonly scenario: Scenario;
  readonly file?: string;
  readonly pictures: readonly Picture[];
  readonly task: Translated;
  readonly goals: readonly Goal[];
  /** From a nudge to nearly the answer. */
  readonly hints: readonly Translated[];
  readonly solution: Solution;
  /** Other right answers: tests hold the goals to them. */
  readonly alternatives?: readonly Solution[];
  /** Answers that look right and are not. */
  readonly wrong?: readonly Solution[];
}

export interface Solution {
  readonly files?: Readonly<Record<string, string>>;
  readonly commands: readonly string[];
}

export interface Verdict {
  readonly solved: boolean;
  readonly facts: readonly {
    readonly id: string;
    readonly text: Translated;
    readonly met: boolean;
    readonly unmet?: Translated;
  }[];
}
