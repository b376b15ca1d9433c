import type { Translated } from '../../i18n/index.ts';
import type { Scenario, World } from '../../simulator/index.ts';
import type { Picture } from '../types.ts';

/** A script for five minutes before a class: what to run, what to say, what the class should predict, and the reveal. */
export interface Demo {
  /** The last part of its address. */
  readonly id: string;
  readonly title: Translated;
  /** The one question that it answers. */
  readonly question: Translated;
  /** Minutes that it takes with the class's answers. */
  readonly minutes: number;
  readonly scenario: Scenario;
  readonly steps: readonly DemoStep[];
}

export interface DemoStep {
  /** Simple English words, joined by hyphens; unique within the demo. */
  readonly id: string;
  /** What the teacher says before anything happens: shown in the notes only. */
  readonly say: Translated;
  /** A question to the class with the answers to choose from; shown before the command runs. */
  readonly predict?: {
    readonly question: Translated;
    readonly options: readonly Translated[];
    /** Index of the option that comes true. */
    readonly answer: number;
  };
  /** Changes to files that are made before the commands. */
  readonly edit?: { readonly path: string; readonly text: string };
  /** Commands that run one after the other; none for a step that only asks or tells. */
  readonly commands: readonly string[];
  /** What the class now sees, in a sentence: shown when the commands have run. */
  readonly reveal: Translated;
  readonly picture: Picture | 'file';
  /** The file that `file` shows. */
  readonly file?: string;
  /** Texts that the commands print, and the exit code of the last: tests hold the script to them. */
  readonly prints?: readonly string[];
  readonly exit?: number;
  /** What is true then. */
  readonly holds?: (world: World) => boolean;
}

export const t = (en: string, zhCn: string): Translated => ({ en, 'zh-cn': zhCn });
