import { expect, test } from 'vitest';
import { Timeline } from '../../src/simulator/timeline/timeline.ts';
import { type RunStoryName, tell } from '../../src/views/gallery/run-stories.ts';
import { freshTab } from '../../src/views/playground/playground.view-model.ts';

/** The tab that the last command of a story calls for. */
function tabAfter(name: RunStoryName): string | undefined {
  const entries = tell(name);
  const last = entries.findLastIndex(
    ({ event }) => event.type === 'terminal.command' || event.type === 'browser.asked',
  );
  const timeline = new Timeline();
  timeline.append(entries);
  return freshTab(timeline.worldAfter(last), timeline.worldAfter(entries.length));
}

test('the picture goes where something happened', () => {
  expect(tabAfter('port-published')).toBe('network');
  expect(tabAfter('browser-page')).toBe('network');
  expect(tabAfter('browser-refused')).toBe('network');
  expect(tabAfter('pushed')).toBe('registry');
  expect(tabAfter('stop-killed')).toBe('containers');
  expect(tabAfter('volume-filled')).toBe('mounts');
});
