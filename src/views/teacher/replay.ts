import type { Replay } from '../../lessons/completion.ts';
import { prefetchSimulator } from '../session/session-store.svelte.ts';
import type { JournalEntry } from '../session/simulator.ts';

/** Replays sessions in a worker, one after the other. Call `dispose` when there is nothing more to check. */
export async function workerReplay(): Promise<{ readonly replay: Replay; dispose(): void }> {
  const { createClient, Timeline } = await prefetchSimulator();
  const client = createClient();
  let entries: readonly JournalEntry[] = [];
  client.onEntries((more) => {
    entries = more;
  });
  return {
    replay: async (session) => {
      entries = [];
      await client.start(session);
      const timeline = new Timeline();
      timeline.append(entries);
      return { world: timeline.worldAfter(timeline.length), ask: (questions) => client.probe(questions) };
    },
    dispose: () => client.dispose(),
  };
}
