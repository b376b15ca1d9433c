import type { ApiResult } from '../api/engine-api.ts';
import { recordingComputer } from './computer.ts';
import { type ReplayScenario, replayOn, SILENT } from './replay.ts';

/**
 * The tar that `docker save IMAGE` gives after a scenario has run: what `docker load` accepts. Fails as `docker save` does
 * when there is no such image.
 */
export function exportAfterScenario(image: string, scenario: ReplayScenario): ApiResult<Uint8Array> {
  const computer = recordingComputer(scenario.name, scenario.files, SILENT);
  if (scenario.commands.length > 0) replayOn(computer, scenario);
  let saved: ApiResult<Uint8Array> | undefined;
  const { scheduler } = computer.kernel;
  const { images } = computer.engine;
  scheduler.spawnTask(
    (function* () {
      saved = yield* images.save([image]);
    })(),
  );
  scheduler.run({ done: () => saved !== undefined });
  if (saved === undefined) throw new Error(`saving ${image} never ended`);
  return saved;
}
