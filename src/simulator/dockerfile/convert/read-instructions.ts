import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { parseInstruction } from '../instructions/parse.ts';
import type { ArgInstruction } from '../instructions/types.ts';
import type { Linter } from '../linter/linter.ts';
import type { ParsedDockerfile } from '../parser/node.ts';
import { errorAt, failAt } from './failure.ts';
import type { DockerfileError } from './plan.ts';
import type { SourceStage } from './validate.ts';

/** The instructions of a file, by stage. */
export interface SourceFile {
  readonly stages: readonly SourceStage[];
  readonly metaArgs: readonly ArgInstruction[];
}

/** Reads every instruction; the first that is wrong is the error. */
export function readInstructions(parsed: ParsedDockerfile, lint: Linter): Result<SourceFile, DockerfileError> {
  const stages: SourceStage[] = [];
  const metaArgs: ArgInstruction[] = [];
  for (const node of parsed.nodes) {
    const result = parseInstruction(node, lint);
    if (!result.ok) {
      const message = `dockerfile parse error on line ${node.lines.start}: ${result.error}`;
      return err(errorAt('instruction', message, node.lines));
    }
    const instruction = result.value;
    const stage = stages.at(-1);
    if (instruction.kind === 'FROM') stages.push({ from: instruction, instructions: [] });
    else if (stage !== undefined) stage.instructions.push(instruction);
    else if (instruction.kind === 'ARG') metaArgs.push(instruction);
    else return failAt('no build stage in current context', node.lines);
  }
  if (stages.length === 0) return failAt('dockerfile contains no stages to build');
  return ok({ stages, metaArgs });
}
