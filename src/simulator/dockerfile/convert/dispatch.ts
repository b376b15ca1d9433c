import { type ConvertContext, Expansion } from './context.ts';
import { dispatchTransfer } from './dispatch-copy.ts';
import * as meta from './dispatch-meta.ts';
import { dispatchRun } from './dispatch-run.ts';
import type { Dispatch } from './dispatch-step.ts';
import type { StageCommand, StageState } from './stage-state.ts';

/** Carries out one instruction of a stage; gives Docker's message when it fails. */
export function dispatch(context: ConvertContext, state: StageState, command: StageCommand): string | undefined {
  const { instruction } = command;
  const lint = context.lint.withComments(instruction.comments);
  const words = new Expansion(context, state, command, lint);
  const at: Dispatch = { context, state, command, lint, words, log: state.environment.log };
  switch (instruction.kind) {
    case 'ENV':
      return meta.dispatchEnv(at, instruction);
    case 'LABEL':
      return meta.dispatchLabel(at, instruction);
    case 'ARG':
      return meta.dispatchArg(at, instruction);
    case 'RUN':
      return dispatchRun(at, instruction);
    case 'COPY':
    case 'ADD':
      return dispatchTransfer(at, instruction);
    case 'WORKDIR':
      return meta.dispatchWorkdir(at, instruction);
    case 'USER':
    case 'MAINTAINER':
    case 'STOPSIGNAL':
      return meta.dispatchWord(at, instruction);
    case 'CMD':
    case 'ENTRYPOINT':
      return meta.dispatchCommand(at, instruction);
    case 'HEALTHCHECK':
      return meta.dispatchHealthcheck(at, instruction);
    case 'EXPOSE':
      return meta.dispatchExpose(at, instruction);
    case 'VOLUME':
      return meta.dispatchVolume(at, instruction);
    case 'SHELL':
      return meta.dispatchShell(at, instruction);
    case 'ONBUILD':
      return meta.dispatchOnbuild(at, instruction);
  }
}
