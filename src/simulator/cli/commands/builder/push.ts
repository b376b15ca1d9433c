import type { BuildProgress } from '../../../api/build.ts';
import type { TransferProgress } from '../../../api/image.ts';
import { MessageQueue } from '../../../base/message-queue.ts';
import type { Clock } from '../../../base/ports.ts';
import { sha256 } from '../../../base/sha256.ts';
import type { Task } from '../../../base/task.ts';
import type { Invocation } from '../command.ts';

/** A build's progress that goes on after the engine has said all: buildx adds lines of its own before it ends. */
export class HeldQueue extends MessageQueue<BuildProgress> {
  override close(): void {
    // The engine is done; the client may not be.
  }

  release(): void {
    super.close();
  }
}

interface Line {
  status(text: string): void;
  done(error?: string): void;
}

/** Begins a line of progress of buildx's own. */
export function beginLine(progress: MessageQueue<BuildProgress>, clock: Clock, name: string): Line {
  const digest = `sha256:${sha256(name)}`;
  progress.push({ type: 'vertex', digest, name, inputs: [] });
  progress.push({ type: 'started', digest, at: clock.now() });
  return {
    status: (text) => progress.push({ type: 'status', digest, text, at: clock.now(), done: true }),
    done: (error) =>
      progress.push({ type: 'completed', digest, at: clock.now(), ...(error === undefined ? {} : { error }) }),
  };
}

/** Pushes every name, one after the other, a line of progress for each. The sentence tells what went wrong. */
export function* pushImages(
  c: Invocation,
  tags: readonly string[],
  progress: MessageQueue<BuildProgress>,
): Task<string | undefined> {
  if (tags.length === 0) return 'tag is needed when pushing to registry';
  for (const tag of tags) {
    const line = beginLine(progress, c.p.clock, `pushing ${tag} with docker`);
    const messages = new MessageQueue<TransferProgress>();
    const pushed = yield* c.api.images.push(tag, { allTags: false, progress: messages });
    for (const layer of pushedLayers(messages)) line.status(`pushing layer ${layer}`);
    if (!pushed.ok) {
      line.done(pushed.error.message);
      return pushed.error.message;
    }
    line.done();
  }
  return undefined;
}

/** Only layers that travelled get a line, not those that the registry had. */
function pushedLayers(messages: MessageQueue<TransferProgress>): readonly string[] {
  const layers: string[] = [];
  for (let message = messages.poll(); message !== undefined; message = messages.poll())
    if (message.id !== undefined && message.status === 'Pushed') layers.push(message.id);
  return layers;
}
