import type { Locale } from '../../i18n/index.ts';
import type { Demo } from '../../lessons/demos/index.ts';
import type { Picture } from '../../lessons/types.ts';
import type { Scenario } from '../session/simulator.ts';

/** A demo in one language, as plain data. */
export interface Script {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly minutes: number;
  readonly scenario: Scenario;
  readonly steps: readonly ScriptStep[];
}

export interface ScriptStep {
  readonly say: string;
  readonly predict?: { readonly question: string; readonly options: readonly string[]; readonly answer: number };
  readonly edit?: { readonly path: string; readonly text: string };
  readonly commands: readonly string[];
  readonly reveal: string;
  readonly pictures: readonly (Picture | 'file')[];
  readonly file?: string;
}

export function scriptOf(demo: Demo, locale: Locale): Script {
  return {
    id: demo.id,
    title: demo.title[locale],
    question: demo.question[locale],
    minutes: demo.minutes,
    scenario: demo.scenario,
    steps: demo.steps.map(({ say, predict, edit, commands, reveal, picture, file }) => ({
      say: say[locale],
      commands,
      reveal: reveal[locale],
      pictures: [picture],
      ...(edit !== undefined && { edit }),
      ...(file !== undefined && { file }),
      ...(predict !== undefined && {
        predict: {
          question: predict.question[locale],
          options: predict.options.map((one) => one[locale]),
          answer: predict.answer,
        },
      }),
    })),
  };
}

/** A scene of a lesson as a script: its commands, and what is to be seen after each. */
export function scriptOfScene(scene: {
  readonly id: string;
  readonly scenario: Scenario;
  readonly pictures: readonly Picture[];
  readonly steps: readonly {
    readonly command: string;
    readonly say: string;
    readonly edit?: { readonly path: string; readonly text: string };
  }[];
}): Script {
  return {
    id: scene.id,
    title: '',
    question: '',
    minutes: 0,
    scenario: scene.scenario,
    steps: scene.steps.map(({ command, say, edit }) => ({
      say: '',
      commands: [command],
      reveal: say,
      pictures: scene.pictures,
      ...(edit !== undefined && { edit }),
    })),
  };
}

/**
 * Where a presentation stands. `title`: the question of the whole. `ask`: a step before its commands, with what the class
 * should predict. `show`: after them, with the reveal.
 */
export interface Phase {
  readonly kind: 'title' | 'ask' | 'show';
  /** Index of the step; 0 for the title, whose picture is that of the first step. */
  readonly step: number;
}

export function phasesOf(script: Script): readonly Phase[] {
  const steps = script.steps.flatMap(({ commands }, step): readonly Phase[] =>
    commands.length === 0
      ? [{ kind: 'show', step }]
      : [
          { kind: 'ask', step },
          { kind: 'show', step },
        ],
  );
  return script.question === '' ? steps : [{ kind: 'title', step: 0 }, ...steps];
}

/** What the notes window shows at a phase: what to say, what comes next. */
export interface Notes {
  readonly heading: string;
  readonly say: string;
  readonly answer?: string;
  readonly commands: readonly string[];
  readonly reveal?: string;
  readonly next?: string;
}

export function notesAt(script: Script, phases: readonly Phase[], at: number): Notes {
  const phase = phases[at];
  const step = phase === undefined ? undefined : script.steps[phase.step];
  if (phase === undefined || step === undefined) return { heading: script.title, say: '', commands: [] };
  if (phase.kind === 'title') return { heading: '', say: script.question, commands: [] };
  const { predict } = step;
  const next = phase.kind === 'show' ? script.steps[phase.step + 1]?.say : undefined;
  return {
    heading: `${phase.step + 1} / ${script.steps.length}`,
    say: step.say,
    commands: phase.kind === 'ask' ? step.commands : [],
    ...(predict !== undefined && { answer: predict.options[predict.answer] ?? '' }),
    reveal: step.reveal,
    ...(next !== undefined && next !== '' && { next }),
  };
}
