import type { Translated } from '../i18n/index.ts';
import type { CommandAnswer, FileFacts, Scenario, World } from '../simulator/index.ts';

/** Which pictures a bench shows, from the top. */
export type Picture =
  | 'layers'
  | 'build'
  /** The stages of a build and what goes between them. */
  | 'graph'
  /** Why each step ran again or did not: its cache key against the last build. */
  | 'cache'
  /** The image's card as it grows, instruction by instruction. */
  | 'card'
  /** The argv of the last container, and whether ENTRYPOINT, CMD or the command line gave each word. */
  | 'argv'
  | 'chart'
  | 'containers'
  | 'mounts'
  /** The host's processes and the container's: the same ones under two numbers. */
  | 'processes'
  | 'logs'
  | 'network'
  /** A window that opens published ports. */
  | 'browser'
  | 'registry'
  /** All images of the computer with their names: what a new build left without one. */
  | 'images';

/** A command of a scene, and what to look at when it has run. */
export interface SceneStep {
  readonly command: string;
  readonly say: Translated;
  /** A change to a file that belongs to this step and is made before its command. */
  readonly edit?: { readonly path: string; readonly text: string };
  /** The exit code that the command ends with; 0 unless given. `running`: it keeps the terminal. */
  readonly exit?: number | 'running';
}

/** A setting of the simulator in a lesson: files, and commands that can be run one after the other. */
export interface Scene {
  readonly id: string;
  readonly scenario: Scenario;
  /** The file that stands open in the editor; none for scenes that need no file. */
  readonly file?: string;
  readonly pictures: readonly Picture[];
  readonly steps: readonly SceneStep[];
}

/** What a goal may look at: the World, and what only the simulator itself can tell. */
export interface Evidence {
  readonly world: World;
  /**
   * What is at a path; links are followed. `holder`: `host` (relative paths begin at the working folder), `container:ID`,
   * `volume:NAME`, `layer:CHAINID` or `image:ID`.
   */
  file(holder: string, path: string): FileFacts | undefined;
  /** Paths of a holder's files that contain a text. */
  search(holder: string, text: string): readonly string[];
  /** What a command of the learner's shell would answer now. It runs in a copy: nothing of it remains. */
  command(line: string): CommandAnswer;
}

/** A fact that an exercise asks for. Both functions must be pure: they are asked again when an answer has come. */
export interface Goal {
  readonly id: string;
  readonly text: Translated;
  holds(evidence: Evidence): boolean;
  /** What is there instead, in a sentence. Asked only while the fact does not hold. */
  unmet(evidence: Evidence): Translated;
}

/** An exercise: judged by facts alone, so that any way that leads there counts. */
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
  /** `fix`: something is broken at the start. `shrink`: an image is to become small, for one to three stars. */
  readonly challenge?: { readonly kind: 'fix' } | Shrink;
}

export interface Shrink {
  readonly kind: 'shrink';
  /** The image that counts, with the bytes of all its layers: hiding a file does not make it smaller. */
  readonly image: string;
  /** The most bytes for three and for two stars. Whoever meets the goals has one. */
  readonly stars: readonly [three: number, two: number];
}

export interface Solution {
  readonly files?: Readonly<Record<string, string>>;
  /** Commands may end with any exit code: only the state counts. A command that keeps the terminal is left with Ctrl-C. */
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
  readonly score?: { readonly bytes: number; readonly stars: 0 | 1 | 2 | 3 };
}

/** A lesson's part that knows no language. */
export interface Lesson {
  /** The name of its page, of its module and of its MDX files. */
  readonly id: string;
  /** Where the commands and files of the prose run, from the top of the page to its end. */
  readonly prose?: Scenario;
  readonly scenes: readonly Scene[];
  readonly exercises: readonly Exercise[];
}

/** Checks the shape of a lesson where it is written. */
export function defineLesson(lesson: Lesson): Lesson {
  return lesson;
}
