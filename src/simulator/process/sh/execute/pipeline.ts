import type { Pipeline } from 'unbash';
import type { Task } from '../../../base/task.ts';
import type { OpenFile } from '../../program.ts';
import { reparse } from '../reparse.ts';
import type { Shell } from '../shell.ts';
import { waitForeground } from './children.ts';
import type { Evaluate } from './evaluate-type.ts';
import { cannotFork, forkShell } from './subshell.ts';
import { sourceSlice } from './text.ts';
import { checkExit } from './traps.ts';

/** `a | b`, with `!` and `time` in front. */
export function* runPipeline(shell: Shell, node: Pipeline, tail: boolean, evaluate: Evaluate): Task<number> {
  const negated = node.prefixes.filter((prefix) => prefix.type === 'Negation').length % 2 === 1;
  const timed = node.prefixes.some((prefix) => prefix.type === 'Time');
  if (timed && !shell.isBash) return yield* runTimeCommand(shell, node, tail, evaluate);
  const started = shell.process.clock.now();
  if (negated) shell.tested++;
  const [only] = node.commands;
  let status: number;
  if (node.commands.length === 1 && only !== undefined) {
    status = yield* evaluate(shell, only, tail && !negated && !timed);
  } else status = yield* runStages(shell, node, evaluate);
  if (negated) {
    shell.tested--;
    status = status === 0 ? 1 : 0;
  } else if (node.commands.length > 1) yield* checkExit(shell, status);
  shell.status = status;
  if (timed) yield* reportTime(shell, shell.process.clock.now() - started);
  return status;
}

/** Only bash has `time` as a word of its grammar; elsewhere it is a program. */
function* runTimeCommand(shell: Shell, node: Pipeline, tail: boolean, evaluate: Evaluate): Task<number> {
  const list = yield* reparse(shell.source.text.slice(node.pos, node.end).replace(/^((?:!\s+)*)time/, '$1\\time'));
  const { source } = shell;
  const line = source.lineOf(node.pos);
  shell.source = list.source(line);
  const status = yield* evaluate(shell, list.body, tail);
  shell.source = source;
  return status;
}

function* runStages(shell: Shell, node: Pipeline, evaluate: Evaluate): Task<number> {
  const pids: number[] = [];
  let input: OpenFile | undefined;
  for (const [index, command] of node.commands.entries()) {
    const isLast = index === node.commands.length - 1;
    const pipe = isLast ? undefined : shell.process.pipe();
    const files = new Map(shell.process.files);
    if (input !== undefined) files.set(0, input);
    if (pipe !== undefined) files.set(1, pipe.writer);
    if (pipe !== undefined && node.operators[index] === '|&') files.set(2, pipe.writer);
    const leader = pids[0];
    const pid = forkShell(shell, (child) => evaluate(child, command, true), {
      files,
      ...(shell.option('m') ? (leader === undefined ? { newGroup: true } : { group: leader }) : {}),
    });
    input?.release();
    pipe?.writer.release();
    input = pipe?.reader;
    if (pid < 0) {
      input?.release();
      return yield* cannotFork(shell);
    }
    pids.push(pid);
  }
  takeTerminal(shell, pids[0]);
  const codes = yield* waitForeground(shell, pids, sourceSlice(shell, node));
  takeTerminal(shell, shell.process.group);
  if (shell.isBash) recordStages(shell, codes);
  const failed = codes.filter((code) => code !== 0).at(-1) ?? 0;
  return shell.option('pipefail') ? failed : (codes.at(-1) ?? 0);
}

/** Under job control the terminal belongs to the pipeline while it runs. */
export function takeTerminal(shell: Shell, group: number | undefined): void {
  const tty = shell.process.files.get(0)?.tty ?? shell.process.files.get(2)?.tty;
  if (shell.option('m') && tty !== undefined && group !== undefined) tty.foreground = group;
}

function recordStages(shell: Shell, codes: readonly number[]): void {
  shell.variables.setArray('PIPESTATUS', new Map(codes.map((code, index) => [index, String(code)])));
}

function* reportTime(shell: Shell, milliseconds: number): Task<void> {
  const zero = '0m0.000s';
  const real = `${Math.floor(milliseconds / 60_000)}m${((milliseconds % 60_000) / 1000).toFixed(3)}s`;
  yield* shell.process.err(`\nreal\t${real}\nuser\t${zero}\nsys\t${zero}\n`);
}
