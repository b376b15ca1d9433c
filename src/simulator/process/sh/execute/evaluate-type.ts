import type { AndOr, CompoundList, PipelineNode, Statement } from 'unbash';
import type { Task } from '../../../base/task.ts';
import type { Shell } from '../shell.ts';

/** Anything that can be run. */
export type Runnable = PipelineNode | AndOr | CompoundList | Statement;

/** Runs a node in this shell and gives its status. `tail`: nothing comes after it, so a program may replace the shell. */
export type Evaluate = (shell: Shell, node: Runnable, tail: boolean) => Task<number>;
