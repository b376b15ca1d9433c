import { say, type Words } from '../../i18n/index.ts';
import { joinArgv } from '../design/format.ts';
import type { CommandParts } from '../session/simulator.ts';
import type { ArgvFacts, ArgvSetup } from './argv-facts.ts';

/** A word of the argv, with where it comes from. */
export interface ArgvWord {
  readonly text: string;
  readonly part: 'entrypoint' | 'cmd';
  readonly from: 'image' | 'run';
  /** `ENTRYPOINT`, `CMD`, `--entrypoint` or the words after `docker run`. */
  readonly label: string;
}

export interface ArgvPicture {
  readonly words: readonly ArgvWord[];
  /** The whole argv on one line; empty when no container came about. */
  readonly line: string;
  /** Docker's own complaint; empty when all went well. */
  readonly error: string;
  /** Why it is so, a sentence each. */
  readonly notes: readonly string[];
  readonly pid1: string;
  readonly printed: string;
  readonly ending: string;
}

/** The argv of a container as a picture; `setup` tells what the Dockerfile says, where that is known. */
export function argvPicture(facts: ArgvFacts, words: Words, setup?: ArgvSetup): ArgvPicture {
  const text = words.argv;
  const parts = facts.command;
  return {
    words: parts === undefined ? [] : wordsOf(parts, words),
    line: facts.argv === undefined ? '' : joinArgv(facts.argv),
    error: facts.error ?? '',
    notes: [...setupNotes(facts, setup, words), ...(parts === undefined ? [] : partNotes(parts, facts, words))],
    pid1: pidOne(facts, words),
    printed: facts.printed,
    ending: facts.running
      ? text.running
      : facts.exitCode === undefined
        ? ''
        : say(text.exited, { code: facts.exitCode }),
  };
}

function wordsOf(parts: CommandParts, words: Words): readonly ArgvWord[] {
  const text = words.argv.label;
  const entrypoint = parts.entrypointFrom === 'image' ? 'ENTRYPOINT' : '--entrypoint';
  const cmd = parts.cmdFrom === 'image' ? 'CMD' : text.words;
  return [
    ...parts.entrypoint.map((word) => ({
      text: word,
      part: 'entrypoint' as const,
      from: parts.entrypointFrom,
      label: entrypoint,
    })),
    ...parts.cmd.map((word) => ({ text: word, part: 'cmd' as const, from: parts.cmdFrom, label: cmd })),
  ];
}

/** `/bin/sh -c TEXT`: what Docker makes of an instruction in shell form. */
const isShellForm = (list: readonly string[] | null | undefined): boolean =>
  list?.length === 3 && list[1] === '-c' && list[0] === '/bin/sh';

/** A shell with one text to run, whoever wrote it so. */
const runsText = (list: readonly string[]): boolean =>
  list.length === 3 && list[1] === '-c' && /(^|\/)(ba|da|a)?sh$/.test(list[0] ?? '');

/** What the Dockerfile's own lines have brought about. */
function setupNotes(facts: ArgvFacts, setup: ArgvSetup | undefined, words: Words): readonly string[] {
  const text = words.argv.note;
  const { Entrypoint, Cmd } = facts.image ?? {};
  const notJson = [Entrypoint, Cmd].find((list) => isShellForm(list) && /^\s*\[/.test(list?.[2] ?? ''));
  const hasEntrypoint = setup !== undefined && /^\s*ENTRYPOINT\s/i.test(setup.entrypoint) && facts.image !== undefined;
  const resets = hasEntrypoint && setup.cmd.trim() === '' && (Cmd ?? []).length === 0;
  const dropped = setup?.override !== undefined && facts.command === undefined && (Cmd ?? []).length > 0;
  const unfinished = facts.image === undefined && facts.error === undefined && facts.argv === undefined;
  const inherits = setup !== undefined && setup.cmd.trim() === '' && (Cmd ?? []).length > 0;
  return [
    ...(unfinished ? [text.unfinished] : []),
    ...(notJson === undefined ? [] : [notJson?.[2]?.includes("'") ? text.singleQuotes : text.notJson]),
    ...(dropped ? [text.overrideDrops] : []),
    ...(resets ? [text.resets] : []),
    ...(inherits ? [say(text.inherits, { cmd: joinArgv(Cmd ?? []) })] : []),
  ];
}

function partNotes(parts: CommandParts, facts: ArgvFacts, words: Words): readonly string[] {
  const text = words.argv.note;
  const { entrypoint, cmd, entrypointFrom, cmdFrom } = parts;
  const imageCmd = facts.image?.Cmd ?? [];
  const notes: string[] = [];
  if (entrypointFrom === 'run')
    notes.push(imageCmd.length > 0 && cmdFrom === 'image' ? text.overrideDrops : text.override);
  if (cmdFrom === 'run')
    notes.push(imageCmd.length > 0 ? say(text.replaced, { cmd: joinArgv(imageCmd) }) : text.inPlace);
  notes.push(...joinNotes(entrypoint, cmd, words));
  const hasShell = runsText(entrypoint) || (entrypoint.length === 0 && runsText(cmd));
  if (!hasShell && [...entrypoint, ...cmd].some((word) => /\$\w/.test(word))) notes.push(text.noExpansion);
  return notes;
}

/** How entrypoint and command come together. */
function joinNotes(entrypoint: readonly string[], cmd: readonly string[], words: Words): readonly string[] {
  const text = words.argv.note;
  if (entrypoint.length === 0) return [isShellForm(cmd) ? text.cmdShell : text.cmdAlone];
  if (cmd.length === 0) return [isShellForm(entrypoint) ? text.entrypointShell : text.entrypointAlone];
  if (runsText(entrypoint)) return [say(text.shellIgnores, { first: cmd[0] ?? '' })];
  return [isShellForm(cmd) ? text.shellAsWords : text.appended];
}

function pidOne(facts: ArgvFacts, words: Words): string {
  const text = words.argv.pid1;
  const [first, ...later] = facts.pid1;
  if (first === undefined) return facts.error === undefined ? '' : text.none;
  const last = later.at(-1);
  if (last !== undefined) return say(text.became, { before: joinArgv(first), after: joinArgv(last) });
  const isShell = /(^|\/)(ba|da|a)?sh$/.test(first[0] ?? '');
  return say(isShell ? text.shell : text.program, { command: joinArgv(first) });
}
